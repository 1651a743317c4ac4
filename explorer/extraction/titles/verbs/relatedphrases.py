"""Where behind a verb the phrase goes that a relative word stood in: "to which X acceded"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS
from explorer.extraction.titles.form.frames import FRAMES
from explorer.extraction.titles.word import Word, lower_of

_HANGING = PREPOSITIONS - {"of"}


def with_phrase(tail: list[Word], named: list[Word], verbs: VerbTable) -> list[Word]:
    """The words behind a verb with the phrase "to which" means: "agreed | on the canal | after a war"."""
    if named[1:] and named[1].lower in DETERMINERS:
        named[1] = Word(named[1].lower)
    if len(tail) > 1 and tail[-2].lower == "to":
        return [*tail, *named]  # "begun to drill | upon the shelf"
    if tail[2:] and tail[0].lower == "been":
        return [tail[0], *with_phrase(tail[1:], named, verbs)]
    base = verbs.base_of_participle(tail[0].lower) or "" if tail else ""
    if tail[1:] and len(tail) < _SHORT_TAIL and tail[1].lower in FRAMES.get(base, ()):
        return [*tail, *named]  # "brought to an end | by a treaty"
    end = next((at for at, word in enumerate(tail) if word.lower in _HANGING), len(tail))
    if 0 < end < len(tail) and tail[end].lower == "to" and tail[end - 1].lower in _DENYING:
        end -= 1  # "agreed | in the pact | not to pay"
    parted = len(tail) > 2 and not COORDINATORS.isdisjoint(lower_of(tail[:end]))
    parted = parted or (end > 1 and len(tail) > 2 and named[0].lower in _LOOSE)
    return tail if parted or end >= _SHORT_TAIL else [*tail[:end], *named, *tail[end:]]


_LOOSE = word_set("under by through after")
"""Prepositions that seldom go with the verb before them."""
_DENYING = word_set("not never")
_SHORT_TAIL = 6
"""Words from which on a phrase behind them stands far from its verb."""
