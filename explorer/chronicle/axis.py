"""How time is laid out along the axis of a view."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.chronicle.chronicle import ThreadKey


@dataclass(frozen=True, slots=True)
class Since:
    """A thread is to count from an event, which is named by its id."""

    thread: ThreadKey
    event: str


@dataclass(frozen=True, slots=True)
class Axis:
    """What the axis is like.

    ``compressed`` leaves empty centuries out. While threads are compared of which one is in ``since``, each
    counts from an event of its own, and the first of these keeps its place in the calendar.
    """

    compressed: bool = False
    since: tuple[Since, ...] = ()

    def counted_from(self, wanted: Since) -> Axis:
        """The same axis with a thread that counts from another event."""
        others = tuple(wanted if one.thread == wanted.thread else one for one in self.since)
        return replace(self, since=others if wanted in others else (*others, wanted))


PLAIN_AXIS = Axis()
"""Years of the calendar, all of them."""
