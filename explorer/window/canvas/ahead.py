"""Lays out beside the window what the timeline is to show next of what is being read.

Packing the rows of some hundred events takes as long as many frames. While all events are shown, and nothing
else of them, what comes next is known well enough to be packed before it is handed over.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from explorer.chronicle.axis import Axis
from explorer.chronicle.chronicle import ALL_EVENTS
from explorer.chronicle.kind import kinds_from
from explorer.resources import load_json
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.index.columns import columns_of
from explorer.timeline.index.facts import Facts
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import LayoutOptions
from explorer.window.canvas.content import Content
from explorer.window.session import Session


@dataclass(frozen=True, slots=True)
class LaidOut:
    """All events of some facts, indexed in ``lanes`` of one sort, and with their rows packed."""

    lanes: str
    facts: Facts
    content: Content

    def fits(self, session: Session, facts: Facts) -> bool:
        """Whether it is what a session shows now, of whose chronicle these are the facts."""
        return facts is self.facts and self.lanes == session.lanes and shows_all(session)


@dataclass(frozen=True, slots=True)
class Look:
    """How all events are shown: the lanes, and the pixels of the plot."""

    lanes: str
    width: float
    height: float

    def laid_out(self, facts: Facts) -> LaidOut:
        """The events of these facts as they would be shown. It may be asked beside the window."""
        columns = columns_of(facts, kinds_from(load_json("kinds.json")), LaneMode(self.lanes))
        content = Content(np.arange(len(facts.events), dtype=np.int32), TimelineIndex(columns))
        content.rows_for(self.height, LayoutOptions(rows_width=self.width))  # which the index keeps
        return LaidOut(self.lanes, facts, content)


def look_of(session: Session, width: float, height: float) -> Look | None:
    """How what comes next will be shown in a plot of so many pixels; None where that cannot be said."""
    return Look(session.lanes, width, height) if shows_all(session) else None


def shows_all(session: Session) -> bool:
    """Whether all events are shown, as many as there are, upon the calendar."""
    plain = not session.compared and session.filter.is_empty and session.axis == Axis()
    return session.threads == (ALL_EVENTS,) and plain
