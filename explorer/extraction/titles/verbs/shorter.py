"""What follows the verb of a headline, said in fewer words where there is no room for all of it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.titles.form.frames import FRAMED_BY_TO
from explorer.extraction.titles.form.losses import DEMANDING
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.subjects.offices import names_alone
from explorer.extraction.titles.verbs.leaner import without_description, without_matters, without_sequence
from explorer.extraction.titles.verbs.verbgroup import Predicate
from explorer.extraction.titles.word import Word


def shorter_tails(told: Predicate) -> Sequence[tuple[Sequence[Word], float]]:
    """What follows a verb said in fewer words, and what each form costs."""
    forms: list[tuple[Sequence[Word], float]] = []
    text = as_text(told.tail)
    plain = text
    for lean in (names_alone, without_description, without_sequence, without_matters):
        leaner = lean(plain)
        if leaner != plain:
            plain = leaner
            forms.append((with_verbs(as_words(plain), told.tail), 0.4))
    short = _without_phrase(told) or _without_begin(told.tail)
    if short:
        forms.append((short, 0.6))
    return forms


def _without_phrase(told: Predicate) -> Sequence[Word] | None:
    """The tail without what stands between object and "to": "all aliens | without permits | to leave"."""
    tail = told.tail
    said = _what_is_said(tail) if told.base in DEMANDING and tail and tail[0].lower in _PLACING else None
    if said:
        return said
    if told.base not in FRAMED_BY_TO:
        return None
    to = next((at for at, word in enumerate(tail) if at and word.lower == "to"), 0)
    if to and tail[to - 1].lower == "not":
        to -= 1
    if to and tail[0].lower in _PLACING:
        return tail[to:]  # "agree | at Dover | to destroy the fleet"
    begins = (at for at in range(1, to) if tail[at].lower in PREPOSITIONS - {"of"})
    first = next(begins, 0)
    if first > 1 and tail[first - 1].lower in _LED:
        first -= 1  # "a team | led by Ana Paz | to Lima"
    return [*tail[:first], *tail[to:]] if first else None


def _without_begin(tail: Sequence[Word]) -> Sequence[Word] | None:
    """What something comes to without whence: "rises | from two million | to three", dated by its end."""
    if not tail or tail[0].lower != "from":
        return None
    to = next((at for at, word in enumerate(tail[:_NEAR]) if word.lower == "to"), 0)
    counted = len(tail) > to + 1 and any(word.text.strip("$£€")[:1].isdigit() for word in tail[to:])
    return tail[to:] if to and counted and not any(word.dated for word in tail[:to]) else None


def _what_is_said(tail: Sequence[Word]) -> Sequence[Word] | None:
    """What is said without where: "declares | in a speech at Lima | that the port is shut"."""
    that = next((at for at, word in enumerate(tail[:_NEAR]) if word.lower == "that"), 0)
    opens = 0 < that < len(tail) - 1 and not tail[that + 1].finite
    return tail[that:] if opens else None


_NEAR = 8
"""Words of a phrase of place behind which what is said begins."""
_LED = word_set("led headed chaired commanded composed made accompanied represented guided sent chosen")
"""Participles that say nothing of a noun without the phrase behind them."""


_PLACING = word_set("in at on during by under after")
"""Prepositions of what only says where and by what something was agreed."""


def with_verbs(words: list[Word], before: Sequence[Word]) -> list[Word]:
    """Finite verbs marked again in words that were rewritten."""
    finite = {word.text for word in before if word.finite}
    return [word._replace(finite=True) if word.text in finite else word for word in words]
