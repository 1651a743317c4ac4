"""What relative words stand for: whose a thing is and what he owns, a happening with where it was."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.phrases import last_phrase
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DEFINITE, PERSONAL
from explorer.extraction.titles.word import Word, has_finite


def owner_of(meant: Sequence[Word]) -> Sequence[Word]:
    """Whose a thing is, as an owner before it: "the railway, whose …" gives "the railway's"."""
    named = bool(meant) and len(meant) < _LONGEST_OWNER and not meant[-1].text.endswith("s")
    if not named or any(word.lower in PREPOSITIONS or word.lower in PERSONAL for word in meant):
        return ()
    last = meant[-1].text + "'s"
    return [*meant[:-1], meant[-1]._replace(text=last, lower=last.lower(), comma=False, dated=False)]


_LONGEST_OWNER = 4


def hangs(before: Sequence[Word], meant: Sequence[Word]) -> bool:
    """Whether a phrase hangs on another that a relative word may as well mean: "relief in the | Pacific"."""
    start = len(before) - len(meant)
    return start > 0 and before[start - 1].lower in PREPOSITIONS - {"of"}


HAPPENED = word_set("broke began ended lasted erupted followed started failed killed continued took")
"""What befalls a happening rather than its place."""


def with_what_it_hangs_on(before: Sequence[Word], phrase: Sequence[Word]) -> Sequence[Word]:
    """The whole of "a rising in the valley", of which a verb behind "which" says that it broke out."""
    start = len(before) - len(phrase)
    if start < 0 or list(before[start:]) != list(phrase):
        return phrase  # it stands further back: "talks were held in Lima, which failed"
    while start > 1 and before[start - 1].lower in PREPOSITIONS and not before[start - 2].comma:
        longer = last_phrase(before[: start - 1])
        if not longer or has_finite(longer):
            break
        start -= 1 + len(longer)
    return before[start:]


def whose(words: Sequence[Word], verbs: VerbTable) -> tuple[Sequence[Word], Sequence[Word]]:
    """Who acts behind "whose", and on what: "whose first stone | Paz laid", but "whose ruler fell"."""
    office = next((at for at, word in enumerate(words) if word.text[0].isupper()), 0)
    if office and words[office - 1].lower in OFFICES:
        return words, ()  # "whose minister | Juan Roca protested"
    for place in range(1, len(words)):
        fresh = words[place].text[0].isupper() and words[place - 1].text[0].islower()
        if words[place].lower in PERSONAL | DEFINITE or (fresh and not verbs.is_form(words[place - 1].lower)):
            return words[place:], words[:place]
    return words, ()
