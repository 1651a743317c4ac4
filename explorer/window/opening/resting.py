"""The thread that reads rests while what it handed over is shown: two such threads hinder one another."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import TypeVar

from explorer.chronicle.piecewise import contents_of, let_go

T = TypeVar("T")

REST = 0.3
"""Seconds that are left at the most to the window to show something, while other processes read on."""

GIVEN_WAY = 0.001
"""Seconds after which a thread that computes lets another that waits go on; Python's own are 5 ms.

The window's thread lets go of Python's lock with every longer call of Qt, and waits so long to get it back.
"""


def give_way() -> None:
    """Let no thread keep the window's waiting for longer than :data:`GIVEN_WAY`, in this process."""
    sys.setswitchinterval(GIVEN_WAY)


class Resting:
    """Hands results over, and lets go of each only when the next one is shown.

    Of many events to let go takes as long as some frames, and the last who holds them has to do it: that is
    to be the thread that reads, not the window's; and piece by piece, as no other thread goes on meanwhile.
    """

    def __init__(self) -> None:
        self._shown = Event()
        self._latest: object = None

    def hand(self, result: T, over: Callable[[T], object], *, is_last: bool = False) -> None:
        """Hand a result ``over`` and rest until it is shown; with the last only after another."""
        self._shown.clear()
        over(result)
        if not is_last or self._latest is not None:
            self._shown.wait(REST)
            much = self._contents()
            self._latest = None if is_last else result
            let_go(much)

    def _contents(self) -> list[object]:
        """What the result before holds; what its chronicle holds stands first, to be let go of after that."""
        latest = self._latest
        chronicle = getattr(latest, "chronicle", None)
        return [] if chronicle is None else [*contents_of(chronicle), *contents_of(latest)]

    def end(self) -> None:
        """What was handed over is shown, or nobody shows it any more: rest no longer."""
        self._shown.set()
