"""What one reader said of corrections: which stand, and which were taken back or given back, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from explorer.chronicle.corrections.correction import Correction, Corrections, told_time


@dataclass(frozen=True, slots=True)
class Verdict:
    """That the correction of an ``id`` was taken back, or, where it ``stands``, given back after that.

    ``made`` is the time in UTC as ISO 8601 writes it. Nothing of the correction itself is kept with it.
    """

    id: str
    stands: bool
    made: str

    @property
    def rank(self) -> tuple[str, bool, str]:
        """Of two on one id that of the higher rank decides: the later, and of one time the taking back."""
        return told_time(self.made), not self.stands, self.made


@dataclass(frozen=True, slots=True)
class Act:
    """What changes a ledger: a ``correction`` is kept or given back, or, without one, that of ``id`` is taken
    back.

    ``made`` is when that was decided. It is empty for a correction that is kept for the first time; without a
    correction it then means that the act which brought it is undone, and nothing of that is remembered.
    """

    id: str
    correction: Correction | None
    made: str = ""


@dataclass(frozen=True)
class Ledger:
    """The corrections that stand, and the verdicts on single ones, each id once and in order of ids."""

    standing: Corrections = field(default=Corrections())
    verdicts: tuple[Verdict, ...] = ()

    @property
    def latest(self) -> str:
        """The latest time of anything in it, empty where there is none."""
        made = (*(one.made for one in self.standing.made), *(one.made for one in self.verdicts))
        return max(map(told_time, made), default="")

    @cached_property
    def verdict_of(self) -> dict[str, Verdict]:
        """The verdicts by the ids that they are about."""
        return {one.id: one for one in self.verdicts}

    @property
    def taken_back(self) -> tuple[Verdict, ...]:
        """The verdicts on corrections that do not stand."""
        return tuple(one for one in self.verdicts if not one.stands)


def verdicts_in_order(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Verdicts as a ledger has them: the same whoever came by them first."""
    return tuple(sorted(verdicts, key=lambda one: one.id))
