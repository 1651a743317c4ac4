"""Corrections of two people become those of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from explorer.chronicle.corrections.correction import (
    Correction,
    Corrections,
    beside,
    in_turn,
    same_but_for_scope,
)
from explorer.chronicle.corrections.disputes import Dispute, disputes_between
from explorer.chronicle.corrections.ledger import Act, Ledger, Verdict, verdicts_in_order


@dataclass(frozen=True, slots=True)
class Union:
    """What is said by two people together, the same for both, and what of it is otherwise than ours.

    ``acts`` make of our ledger that of both. ``new`` are those of theirs that stand now and did not, ``gone``
    are ours that they took back later, ``refused`` are theirs that we took back and that stay so. Each
    dispute is listed; both corrections of one stay, so that either can be taken.
    """

    ledger: Ledger
    acts: tuple[Act, ...] = ()
    new: tuple[Correction, ...] = ()
    gone: tuple[Correction, ...] = ()
    refused: tuple[Correction, ...] = ()
    disputes: tuple[Dispute, ...] = ()

    @property
    def added(self) -> int:
        """How many of theirs we did not have."""
        return len(self.new)

    @property
    def conflicts(self) -> tuple[tuple[Correction, Correction], ...]:
        """Ours and theirs where two that stand say different things, each two once."""
        return tuple(
            dict.fromkeys((one.ours, one.theirs) for one in self.disputes if one.ours.id != one.theirs.id)
        )


def united(ours: Ledger, theirs: Ledger) -> Union:
    """Ours and theirs: the same whoever takes in those of the other.

    What somebody took back stays so, however often it comes again, until somebody who had seen that gives it
    back. What is said anew is another correction, with an id of its own.
    """
    known = {one.id: one for one in ours.standing.made}
    theirs = _beside_ours(known, theirs)
    told = {one.id: one for one in theirs.standing.made}
    decided = {one.id: one for one in _of_highest_rank((*ours.verdicts, *theirs.verdicts))}
    stands = {**told, **known}
    for verdict in decided.values():
        if not verdict.stands:
            stands.pop(verdict.id, None)
    new = tuple(one for one in told.values() if one.id in stands and one.id not in known)
    gone = tuple(one for one in known.values() if one.id not in stands)
    refused = tuple(one for one in told.values() if one.id not in stands and one.id not in known)
    ledger = Ledger(in_turn(stands.values()), verdicts_in_order(decided.values()))
    disputes = disputes_between(known.values(), told.values(), gone, refused)
    return Union(ledger, tuple(_acts(ours, ledger)), new, gone, refused, disputes)


def _acts(ours: Ledger, both: Ledger) -> Iterator[Act]:
    """What makes of our ledger that of both."""
    known, before, after = {one.id for one in ours.standing.made}, ours.verdict_of, both.verdict_of
    for one in both.standing.made:
        if one.id not in known or before.get(one.id) != after.get(one.id):
            yield Act(one.id, one, after[one.id].made if one.id in after else "")
    for verdict in both.taken_back:
        if before.get(verdict.id) != verdict:
            yield Act(verdict.id, None, verdict.made)


def _beside_ours(ours: Mapping[str, Correction], theirs: Ledger) -> Ledger:
    """Theirs, where each that says otherwise than ours of the same id has another one."""
    names = {
        one.id: beside(one).id
        for one in theirs.standing.made
        if one.id in ours and not same_but_for_scope(ours[one.id], one)
    }
    if not names:
        return theirs
    made = [replace(one, id=names.get(one.id, one.id)) for one in theirs.standing.made]
    verdicts = (replace(one, id=names.get(one.id, one.id)) for one in theirs.verdicts)
    return Ledger(_each_once(made), verdicts_in_order(_of_highest_rank(verdicts)))


def _each_once(made: Iterable[Correction]) -> Corrections:
    return in_turn({one.id: one for one in made}.values())


def _of_highest_rank(verdicts: Iterable[Verdict]) -> Iterable[Verdict]:
    best: dict[str, Verdict] = {}
    for one in verdicts:
        if one.id not in best or one.rank > best[one.id].rank:
            best[one.id] = one
    return best.values()
