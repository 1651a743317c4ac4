"""What was accepted and taken back, one act after another."""

from __future__ import annotations

from explorer.chronicle.corrections.correction import (
    Correction,
    Corrections,
    beside,
    from_data,
    in_turn,
    same_but_for_scope,
)
from explorer.errors import InputError


class Acts:
    """Corrections as acts leave them, by the times at which they were made: of two of one field the later
    decides, and to undo must give back what was.
    """

    def __init__(self) -> None:
        self._known: dict[str, Correction] = {}
        self._taken_back: set[str] = set()
        self._standing: Corrections | None = Corrections()
        self.count = 0
        """How many acts there were."""

    @property
    def standing(self) -> Corrections:
        """The corrections that stand, in their order."""
        if self._standing is None:
            self._standing = in_turn(one for one in self._known.values() if one.id not in self._taken_back)
        return self._standing

    def knows(self, identity: str) -> bool:
        """Whether one of that id was ever accepted."""
        return identity in self._known

    def accept(self, correction: Correction) -> Correction:
        """One more, as it is kept; one that stands already stays as it is.

        Where what stands under its id says otherwise, it is kept beside that, under another id.
        """
        self.count += 1
        there = self._known.get(correction.id)
        stands = there is not None and correction.id not in self._taken_back
        if there is not None and stands and not same_but_for_scope(there, correction):
            correction = beside(correction)
            stands = correction.id in self._known and correction.id not in self._taken_back
        if not stands:
            self._known[correction.id] = correction
            self._taken_back.discard(correction.id)
            self._standing = None
        return correction

    def take_back(self, identity: str) -> None:
        """The one of that id stands no more."""
        self.count += 1
        if identity in self._known:
            self._taken_back.add(identity)
            self._standing = None

    def replay(self, row: dict[str, object]) -> str:
        """Do what a line of a journal tells; what of it is worth knowing.

        Raises InputError where it tells nothing that is understood.
        """
        if row.get("op") == "add":
            told = from_data(row.get("correction"))
            kept = self.accept(told)
            if kept.id != told.id:
                return f"two corrections have the id {told.id}; both are kept, this one as {kept.id}"
        elif row.get("op") == "revert":
            self.take_back(str(row.get("id")))
        else:
            raise InputError("an unknown act")
        return ""
