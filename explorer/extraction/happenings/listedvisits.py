"""To which state a guest came whose visit a list tells: "Ana Paz (1990)" below "From Peru to Chile"."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.document import Block
from explorer.extraction.happenings.guests import name_of, places_of
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.happenings.visited import visited_of
from explorer.extraction.source import Source


def listed_host(source: Source, telling: Telling, guest: str) -> str:
    """The state that a list says a guest visited at the time of a telling; "" where none does, or several."""
    blocks, found = source.document.blocks, set()
    if not _has_ends(telling.date):
        return ""
    for at in places_of(source, name_of(guest)):
        index = bisect_right(blocks, at, key=_START) - 1
        block = blocks[index]
        own = block.kind != "item" or index == telling.view.sentence.block
        if not own and _is_named(source, block, guest) and _is_then(source, block, telling):
            found.add(visited_of(source, block))
    return found.pop() if len(found) == 1 else ""


_START = attrgetter("start")


def _is_named(source: Source, block: Block, guest: str) -> bool:
    """Whether an item names the guest, and nobody else of that surname: "Ana Paz" is no "Eva Paz"."""
    return guest.split()[-2:][0] in source.document.text[block.start : block.end]


def _is_then(source: Source, block: Block, telling: Telling) -> bool:
    """Whether a date of an item may be that of a telling."""
    dates = (one.date for one in source.dates_in(block.start, block.end))
    return any(date is not None and _has_ends(date) and date.overlaps(telling.date) for date in dates)


def _has_ends(date: HistoricalDate) -> bool:
    """Whether a date is open at neither end: "since 1990" may be long before a visit."""
    return date.start is not None and date.end is not None
