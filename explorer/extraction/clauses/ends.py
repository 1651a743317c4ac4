"""What follows a verb, ended before words of another clause, none of whose own stands there."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.openings import Opening, Role
from explorer.extraction.clauses.timeshares import COUNTED_FROM, SPANS, drop_span
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import FRESH, PERSONAL
from explorer.extraction.titles.word import Word, finite_in, has_finite

_LINKS = PREPOSITIONS | {"beyond", "and", "but"}


def ended(
    piece: Sequence[Word], begin: int, end: int, next_: Sequence[Opening], verbs: VerbTable
) -> Sequence[Word]:
    """The words of ``piece`` from ``begin`` to ``end``, where the first of the openings ``next_`` stands."""
    rest = piece[begin:end]
    mark = next_[0] if next_ else None
    if not rest or mark is None or mark.start != end:
        return rest
    if mark.role is Role.RELATIVE:
        if rest[-1].lower == "of":
            return _before_share(rest[:-1])
        if rest[-1].lower in _LINKS:
            return rest[:-1]  # "a vote | in which", "fled | and who"
        if piece[end].lower == "that":
            rest = _before_measure(_without_saying(rest, verbs))
        behind = piece[mark.verb + 1 : next_[1].start if next_[1:] and next_[1].start > mark.verb else None]
        return _before_subject(rest, behind)
    if piece[end].lower in COUNTED_FROM and rest[-1].lower in SPANS:
        kept = list(rest)
        drop_span(kept)
        return kept  # "reopens the mission | some ten years (after it had been shut)"
    contact = mark.role is Role.BELOW and piece[end].lower in PERSONAL
    return _before_time(rest) if contact else rest


def _without_saying(rest: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words before a participle whose clause "that" opens: "resigned | after admitting that he paid"."""
    if len(rest) < 2 or not rest[-1].lower.endswith("ing") or rest[-1].lower not in verbs.others:
        return rest
    return rest[: -2 if rest[-2].lower in PREPOSITIONS else -1]


def _before_share(rest: Sequence[Word]) -> Sequence[Word]:
    """The words before a phrase that "of which" ends: "signed a lease | under the rules (of which)"."""
    reach = range(len(rest) - 2, max(0, len(rest) - _SHARE), -1)
    return rest[: next((at for at in reach if rest[at].lower in _OPENING), len(rest))]


_SHARE = 4
"""Words of "on the very basis" and the like."""


def _before_measure(rest: Sequence[Word]) -> Sequence[Word]:
    """The words before a phrase that its "that" measures: "was made king | upon the very terms that"."""
    places = [at for at in range(max(0, len(rest) - 3), len(rest)) if rest[at].lower in _MEASURES]
    if not places:
        return rest
    opens = (at for at in range(places[-1] - 1, 0, -1) if rest[at].lower in _OPENING)
    return rest[: next(opens, len(rest))]


_MEASURES = word_set("very so such")
_OPENING = PREPOSITIONS - {"of"}


def _before_subject(rest: Sequence[Word], behind: Sequence[Word]) -> Sequence[Word]:
    """The words before "and" and the subject of a second verb, which a relative clause parts from it.

    "Was called home | and an envoy who had spoken for the rebels was expelled".
    """
    joint = max((at for at, word in enumerate(rest) if word.lower == "and"), default=0)
    if not joint or joint + 2 > len(rest) or has_finite(rest[joint:]):
        return rest
    waits = rest[joint + 1].lower in FRESH and finite_in(behind)
    return rest[:joint] if waits else rest


def _before_time(rest: Sequence[Word]) -> Sequence[Word]:
    """The words before "on the day | it was founded", which says nothing without its clause."""
    if len(rest) > 3 and rest[-1].lower in _TIMES and rest[-2].lower == "the":
        return rest[: -3 if rest[-3].lower in PREPOSITIONS else -2]
    return rest


_TIMES = word_set("day year month week moment time minute hour night morning evening season summer winter")
