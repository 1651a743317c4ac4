"""Events that are periods, and what a view draws of them."""

from __future__ import annotations

from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.timeline.elements import Period
from explorer.timeline.index.columns import columns_from
from explorer.timeline.index.index import TimelineIndex
from tests.chronicle.make import event, mention
from tests.timeline.views import between, drawn

KINDS = {key: Kind(key, key, "circle", "#000000", "#ffffff", "") for key in ("politics", "visit")}


def periods(*events: Event) -> tuple[Period, ...]:
    return drawn(TimelineIndex(columns_from(events, KINDS)), between("1950-01-01", "2000-01-01")).periods


def told(date: str, kind: str = "politics") -> Event:
    return event(mention(date, f"From {date}", kind=kind))
