"""What was accepted and taken back, one act after another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from explorer.chronicle.corrections.correction import (
    Correction,
    Corrections,
    beside,
    from_data,
    in_turn,
    same_but_for_scope,
)
from explorer.chronicle.corrections.ledger import Act, Ledger, Verdict, verdicts_in_order
from explorer.errors import InputError


class Acts:
    """Corrections as acts leave them, by the times at which they were made: of two of one field the later
    decides, and to undo must give back what was.
    """

    def __init__(self) -> None:
        self._known: dict[str, Correction] = {}
        self._taken_back: set[str] = set()
        self._verdicts: dict[str, Verdict] = {}
        self._ledger: Ledger | None = Ledger()
        self.count = 0
        """How many acts there were."""

    @property
    def standing(self) -> Corrections:
        """The corrections that stand, in their order."""
        return self.ledger.standing

    @property
    def ledger(self) -> Ledger:
        """The corrections that stand, and what is remembered of those that were taken back or given back."""
        if self._ledger is None:
            standing = in_turn(one for one in self._known.values() if one.id not in self._taken_back)
            self._ledger = Ledger(standing, verdicts_in_order(self._verdicts.values()))
        return self._ledger

    def knows(self, identity: str) -> bool:
        """Whether one of that id was ever accepted, or taken back elsewhere."""
        return identity in self._known or identity in self._verdicts

    def do(self, act: Act) -> Correction | None:
        """Do one act more; the correction as it is kept, if one is."""
        if act.correction is not None:
            return self.accept(act.correction, act.made)
        self.take_back(act.id, act.made)
        return None

    def accept(self, correction: Correction, made: str = "") -> Correction:
        """One more, as it is kept; one that stands already stays as it is.

        ``made`` is when it was given back, if it was; without it nothing is remembered of that. Where what
        stands under its id says otherwise, it is kept beside that, under another id.
        """
        self.count += 1
        there = self._known.get(correction.id)
        if there is not None and same_but_for_scope(there, correction):
            # What was ours stays so, also when somebody hands it back.
            source = there.source and (correction.source or there.source)
            correction = replace(correction, source=source)
        stands = there is not None and correction.id not in self._taken_back
        if there is not None and stands and not same_but_for_scope(there, correction):
            correction = beside(correction)
            stands = correction.id in self._known and correction.id not in self._taken_back
        if not stands:
            self._known[correction.id] = correction
            self._taken_back.discard(correction.id)
        self._verdicts.pop(correction.id, None)
        if made:
            self._verdicts[correction.id] = Verdict(correction.id, True, made)
        self._ledger = None
        return correction

    def take_back(self, identity: str, made: str = "") -> None:
        """The one of that id stands no more; that is remembered with the time ``made``, if there is one."""
        self.count += 1
        self._verdicts.pop(identity, None)
        if made:
            self._verdicts[identity] = Verdict(identity, False, made)
        if identity in self._known:
            self._taken_back.add(identity)
        self._ledger = None

    def leading_back(self, acts: Iterable[Act]) -> tuple[Act, ...]:
        """What would lead back from after these acts to what is now."""
        return tuple(self._now(identity) for identity in dict.fromkeys(act.id for act in acts))

    def _now(self, identity: str) -> Act:
        """The act that leaves one as it is now."""
        verdict = self._verdicts.get(identity)
        stands = identity in self._known and identity not in self._taken_back
        return Act(identity, self._known[identity] if stands else None, verdict.made if verdict else "")

    def replay(self, row: dict[str, object]) -> str:
        """Do what a line of a journal tells; what of it is worth knowing.

        Raises InputError where it tells nothing that is understood.
        """
        if row.get("op") == "add":
            told = replace(from_data(row.get("correction")), source=_source(row))
            kept = self.accept(told, _time(row))
            if kept.id != told.id:
                return f"two corrections have the id {told.id}; both are kept, this one as {kept.id}"
        elif row.get("op") == "revert":
            self.take_back(str(row.get("id")), _time(row))
        else:
            raise InputError("an unknown act")
        return ""


def _source(row: dict[str, object]) -> str:
    """From where what a line tells was taken in, where it says so."""
    source = row.get("from", "")
    return source if isinstance(source, str) else ""


def _time(row: dict[str, object]) -> str:
    """When what a line tells was decided, where it says so."""
    made = row.get("made", "")
    if not isinstance(made, str):
        raise InputError("made must be text")
    return made
