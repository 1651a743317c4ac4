"""What was accepted and taken back, one act after another."""

from __future__ import annotations

from explorer.chronicle.corrections.correction import Correction, Corrections, from_data
from explorer.errors import InputError


class Acts:
    """Corrections as acts leave them. What is accepted again stands where it stood before it was taken back:
    of two corrections of one field the later decides, and to undo must give back what was.
    """

    def __init__(self) -> None:
        self._known: dict[str, Correction] = {}
        self._taken_back: set[str] = set()
        self.count = 0
        """How many acts there were."""

    @property
    def standing(self) -> Corrections:
        """The corrections that stand, in the order in which they were first made."""
        gone = self._taken_back
        return Corrections(tuple(one for one in self._known.values() if one.id not in gone))

    def accept(self, correction: Correction) -> None:
        """One more; one that stands already stays as it is."""
        self.count += 1
        if correction.id not in self._known or correction.id in self._taken_back:
            self._known[correction.id] = correction
            self._taken_back.discard(correction.id)

    def take_back(self, identity: str) -> None:
        """The one of that id stands no more."""
        self.count += 1
        if identity in self._known:
            self._taken_back.add(identity)

    def replay(self, row: dict[str, object]) -> None:
        """Do what a line of a journal tells. Raises InputError where it tells nothing that is understood."""
        if row.get("op") == "add":
            self.accept(from_data(row.get("correction")))
        elif row.get("op") == "revert":
            self.take_back(str(row.get("id")))
        else:
            raise InputError("an unknown act")
