"""Where two people say different things of one passage: what each says, what holds, how to take the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage, in_turn
from explorer.chronicle.corrections.ledger import Act
from explorer.errors import InputError

TOLD, JOINED, STANDS = "told", "joined", "stands"
"""What may be disputed beside the fields of an event: whether it is shown, whether accounts are of one event,
and whether a correction stands."""

YES, NO = ("yes",), ("no",)

_ANSWERS = {
    "edit": (TOLD, YES),
    "confirm": (TOLD, YES),
    "hide": (TOLD, NO),
    "merge": (JOINED, YES),
    "split": (JOINED, NO),
}
"""Which question an act answers beside those of the fields that it changes, and how."""

_Place = tuple[str, str, str]
"""Document, quotation and words of time of a passage."""

_Question = tuple[_Place, str]
"""A passage and what is asked of it: a field, TOLD or JOINED."""

_Said = tuple[tuple[str, ...], Correction]
"""An answer, and who gives it."""

New = Callable[[str, tuple[Passage, ...], tuple[Change, ...]], Correction]
"""Makes a correction of an act, passages and changes that is later than all there are."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """``name`` is what is disputed: a field, TOLD, JOINED or STANDS.

    ``mine`` is what our correction says of it and ``other`` what theirs does. Of STANDS both are the same
    correction: one of us took it back.
    """

    name: str
    ours: Correction
    theirs: Correction
    mine: tuple[str, ...]
    other: tuple[str, ...]


def dispute_about(name: str, ours: Correction, theirs: Correction, *, stands: bool = False) -> Dispute:
    """The dispute of two corrections about what goes by a ``name``, as it was found once.

    ``stands`` says of STANDS whether ours is that it does. Raises InputError where one of them says nothing
    of it, or both the same.
    """
    if name == STANDS and ours == theirs:
        return Dispute(name, ours, theirs, *((YES, NO) if stands else (NO, YES)))
    mine, other = _said(ours).get(name), _said(theirs).get(name)
    if mine is None or other is None or mine == other:
        raise InputError(f"two corrections that do not differ in this: {name[:40]!r}")
    return Dispute(name, ours, theirs, mine, other)


def disputes_between(
    ours: Iterable[Correction],
    theirs: Iterable[Correction],
    gone: Iterable[Correction] = (),
    refused: Iterable[Correction] = (),
) -> tuple[Dispute, ...]:
    """Where ``theirs``, of which we may have some, say otherwise than ours, and what one of us took back.

    ``gone`` are ours that they took back, ``refused`` theirs that we took back. What they say that we have
    already is compared with what we alone say: so disputes are found again when a file is taken in again. Of
    one thing that we said twice the last counts.
    """
    taken_back = [Dispute(STANDS, one, one, YES, NO) for one in gone]
    taken_back += [Dispute(STANDS, one, one, NO, YES) for one in refused]
    without = {one.id for one in (*gone, *refused)}
    mine = [one for one in ours if one.id not in without]
    other = [one for one in theirs if one.id not in without]
    known, told = {one.id for one in mine}, {one.id for one in other}
    new = [one for one in other if one.id not in known]
    alone = [one for one in mine if one.id not in told]
    apart = dict(_apart(mine, new))
    for question, dispute in _apart(alone, other):
        apart.setdefault(question, dispute)
    return tuple(dict.fromkeys((*apart.values(), *taken_back)))


def _apart(ours: Iterable[Correction], theirs: Iterable[Correction]) -> Iterator[tuple[_Question, Dispute]]:
    """Where two sets of corrections say different things in the end."""
    we, they = _decided(ours), _decided(theirs)
    for (place, name), (told, two) in they.items():
        if (place, name) in we:
            said, one = we[place, name]
            if said != told:
                yield (place, name), Dispute(name, one, two, said, told)


def deciding(one: Correction, two: Correction) -> Correction:
    """Which of two that say different things decides: that which hides an event, else the later one."""
    if (one.act == "hide") != (two.act == "hide"):
        return one if one.act == "hide" else two
    return in_turn((one, two)).made[1]


def holding(dispute: Dispute, standing: Corrections) -> tuple[str, ...] | None:
    """What of a dispute holds now; None where nothing is said of it any more."""
    if dispute.name == STANDS:
        return YES if any(one.id == dispute.ours.id for one in standing.made) else NO
    places = {_place(passage) for passage in dispute.ours.passages}
    places &= {_place(passage) for passage in dispute.theirs.passages}
    about = [one for one in standing.made if any(_place(passage) in places for passage in one.passages)]
    if dispute.name == TOLD and any(one.act == "hide" for one in about):
        return NO
    answers = (said[dispute.name] for one in reversed(about) if dispute.name in (said := _said(one)))
    return next(answers, None)


def settling(
    dispute: Dispute, value: tuple[str, ...], standing: Corrections, now: str, new: New
) -> tuple[Act, ...]:
    """What makes ``value``, that of one of the two, hold from ``now`` on.

    What is said of a field is said again, so that it is the latest; hiding, which always decides, is taken
    back or given back.
    """
    one = dispute.ours if value == dispute.mine else dispute.theirs
    if dispute.name == STANDS:
        return (Act(one.id, one if value == YES else None, now),)
    if dispute.name == TOLD:
        return tuple(_showing(one, standing, now)) if value == YES else (Act(one.id, one, now),)
    if dispute.name == JOINED:
        return (_accepting(new(one.act, one.passages, ())),)
    return (_accepting(new("edit", one.passages, (Change(dispute.name, value),))),)


def _accepting(correction: Correction) -> Act:
    return Act(correction.id, correction)


def _showing(wanted: Correction, standing: Corrections, now: str) -> Iterator[Act]:
    """Take back what hides the event that a correction is about; that itself is to stand."""
    places = {_place(passage) for passage in wanted.passages}
    for one in standing.made:
        if one.act == "hide" and any(_place(passage) in places for passage in one.passages):
            yield Act(one.id, None, now)
    if all(one.id != wanted.id for one in standing.made):
        yield Act(wanted.id, wanted, now)


def _place(passage: Passage) -> _Place:
    return passage.document, passage.quote, passage.date_text


def _said(correction: Correction) -> dict[str, tuple[str, ...]]:
    """What a correction answers, by the names of what is asked."""
    said = {change.field: change.value for change in correction.changes}
    if correction.act in _ANSWERS:
        question, answer = _ANSWERS[correction.act]
        said[question] = answer
    return said


def _decided(corrections: Iterable[Correction]) -> dict[_Question, _Said]:
    """What corrections say in the end of each passage and field, and which of them says it."""
    decided: dict[_Question, _Said] = {}
    for one in corrections:
        for passage in one.passages:
            decided |= {(_place(passage), name): (value, one) for name, value in _said(one).items()}
    return decided
