"""Corrections of two people become those of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from explorer.chronicle.corrections.correction import (
    Correction,
    Corrections,
    beside,
    in_turn,
    same_but_for_scope,
)


@dataclass(frozen=True, slots=True)
class Union:
    """Corrections of two people in one order, and where they say different things of the same passage.

    Both stay, and :func:`deciding` says which of them decides, for both people alike. Each conflict is
    listed, ours before theirs, which is one of the ``new`` ones, so that either can be reverted.
    """

    corrections: Corrections
    new: tuple[Correction, ...] = ()
    conflicts: tuple[tuple[Correction, Correction], ...] = field(default=())

    @property
    def added(self) -> int:
        """How many of theirs we did not have."""
        return len(self.new)


def united(ours: Corrections, theirs: Iterable[Correction]) -> Union:
    """Ours, and those of theirs that we do not have: the same whoever takes in those of the other."""
    new = tuple(_newcomers({one.id: one for one in ours.made}, theirs))
    we, they = _decided(ours.made), _decided(new)
    both = ((*we[question], *they[question]) for question in they if question in we)
    conflicts = dict.fromkeys((one, two) for said, one, told, two in both if said != told)
    return Union(in_turn((*ours.made, *new)), new, tuple(conflicts))


def _newcomers(ours: Mapping[str, Correction], theirs: Iterable[Correction]) -> Iterator[Correction]:
    """Those of theirs that are not among ours; one that says otherwise under the same id gets another."""
    known = dict(ours)
    for one in theirs:
        if one.id in known and not same_but_for_scope(known[one.id], one):
            one = beside(one)
        if one.id not in known:
            known[one.id] = one
            yield one


def deciding(one: Correction, two: Correction) -> Correction:
    """Which of two that say different things decides: that which hides an event, else the later one."""
    if (one.act == "hide") != (two.act == "hide"):
        return one if one.act == "hide" else two
    return in_turn((one, two)).made[1]


_Question = tuple[str, str, str, str]
"""Document, quotation and words of time of a passage, and what is asked of it."""

_ANSWERS = {
    "edit": ("told", "yes"),
    "confirm": ("told", "yes"),
    "hide": ("told", "no"),
    "merge": ("joined", "yes"),
    "split": ("joined", "no"),
}
"""Which question an act answers beside those of the fields that it changes, and how."""


def _decided(corrections: Iterable[Correction]) -> dict[_Question, tuple[tuple[str, ...], Correction]]:
    """What corrections say in the end of each passage and field, and which of them says it."""
    decided: dict[_Question, tuple[tuple[str, ...], Correction]] = {}
    for one in corrections:
        said = {change.field: change.value for change in one.changes}
        if one.act in _ANSWERS:
            question, answer = _ANSWERS[one.act]
            said[question] = (answer,)
        for passage in one.passages:
            place = passage.document, passage.quote, passage.date_text
            decided |= {(*place, name): (value, one) for name, value in said.items()}
    return decided
