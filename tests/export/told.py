"""Events with everything that a format may stumble over, for tests of formats."""

from __future__ import annotations

from dataclasses import replace

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.document import Document, OffsetMap
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.export.data.contents import Contents
from tests.chronicle.make import event, mention

KINDS = {
    "visit": Kind("visit", "Visits", "circle", "#0072b2", "#56a8dd", "CONSULT"),
    "agreement": Kind("agreement", "Agreements", "square", "#009e73", "#4dbb99", "AGREE"),
}
HARD = '<b>"Ñandú & co"</b>, a; b\\c — =1+1'


def told(date: str, title: str, id: str, kind: str = "visit", pair: str | None = "Chile–Peru") -> Event:
    """An event of one mention."""
    return event(mention(date, title, kind=kind, pair=pair), id=id)


EVENTS = in_order(
    [
        told("-0052", "Rome sends an embassy", "bc"),
        told("1831", "Relations are established", "year", "agreement"),
        told("1879-04-05", HARD, "day"),
        told("1960-05/1961-02", "Talks are held", "span", "agreement", "Bolivia–Chile"),
        told("197X", "Trade grows", "decade", "trade"),
        told("1990~", "Some meeting", "about", pair=None),
        told("2001/..", "Visas are waived", "open", "agreement"),
    ]
)
"""Two pairs and no pair, before Christ, and every precision that writers treat apart."""

TEXT = "Chile and Peru met."
DOCUMENT = Document("a.txt", "The article", TEXT, (), (), OffsetMap.identity(len(TEXT)), sha256="0f")
CONTENTS = Contents(EVENTS, {"a.txt": DOCUMENT}, KINDS, "Chile & Peru", frozenset({"United Nations"}))


def with_title(title: str) -> Contents:
    """One event of that title, told in those words."""
    (one,) = [event for event in EVENTS if event.id == "day"]
    told_so = replace(one.mentions[0], title=title, quote=title)
    return replace(CONTENTS, events=(replace(one, title=title, mentions=(told_so,)),))
