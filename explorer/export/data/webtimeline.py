"""The timeline of a web page as two drawings: the names of the lanes, and the lanes, which can be made wider.

There is a lane for each kind. Places are in per cent of the width, marks the same shapes as in the window. A
date that is not one day is a bar over its possible days; an open end reaches to the edge. In a lane, what
would cover another stands in the next row, as far as there are rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from explorer.chronicle.dates.days import civil_day, day_number
from explorer.chronicle.dates.wording import date_words, year_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.language import counted, tr
from explorer.timeline.shapes import shape

ROW, PAD, AXIS = 13, 6, 26
"""Pixels: the height of a row, what a lane has above and below its rows, the height of the axis."""

MOST_ROWS = 5
APART = 1.1
"""Marks in one row stand at least so many hundredths of the unwidened timeline apart."""

TICKS, MINOR_TICKS = 10, 80
"""So many ticks at the most, and so many once it is wider."""

_STEPS = tuple(step * 10**power for power in range(7) for step in (1, 2, 5))


def timeline(events: Sequence[Event], kinds: Mapping[str, Kind]) -> Iterator[str]:
    """The timeline, a mark at a time; an event's mark leads to the entry of its number, counted from 1.

    Lanes are packed once to know their heights and once more to be written, so that none is held in memory.
    """
    if not events:
        return
    scale = _Scale(events)
    lanes = _packed(events, kinds, scale)
    height = AXIS + sum(lane.height for lane in lanes)
    yield _names(lanes, height)
    name = escape(tr("Timeline"))
    yield f'<div id="scroll" tabindex="0" role="region" aria-label="{name}"><div id="wide">\n'
    yield f'<svg id="plot" width="100%" height="{height}" role="img" aria-label="{_summary(events, scale)}">'
    yield f"<defs>{''.join(_symbol(lane.key, kinds) for lane in lanes)}</defs>\n"
    yield from _axis(scale, height)
    for lane, top in _tops(lanes):
        yield f'<g class="lane k-{lane.css}"><line class="rule" x1="0" x2="100%" y1="{top}" y2="{top}"/>\n'
        for number, event, row in lane.rows(events, scale):
            yield _mark(event, lane, top + PAD + row * ROW + ROW // 2, scale, number)
        yield "</g>\n"
    yield "</svg></div></div>\n"


def _tops(lanes: Iterable[_Lane]) -> Iterator[tuple[_Lane, int]]:
    top = AXIS
    for lane in lanes:
        yield lane, top
        top += lane.height


def _names(lanes: Sequence[_Lane], height: int) -> str:
    """The names of the lanes, for the eye; the entries of the page say them too."""
    rows = (
        f'<line class="rule" x1="0" x2="100%" y1="{top}" y2="{top}"/>'
        f'<text x="10" y="{top + PAD + ROW // 2 + 4}">{escape(lane.label)}</text>'
        for lane, top in _tops(lanes)
    )
    return f'<svg id="lanes" width="136" height="{height}" aria-hidden="true">{"".join(rows)}</svg>\n'


def css_name(key: str) -> str:
    """A kind as a name in style sheets: its letters and digits."""
    return "".join(char if char.isascii() and char.isalnum() else "-" for char in key)


class _Scale:
    """Days as per cent of the width; a little room is left at both edges."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.first, self.last = min(_known_days(events)), max(_known_days(events)) + 1

    def __call__(self, day: int) -> float:
        return 2 + 96 * (day - self.first) / (self.last - self.first)

    def bar(self, event: Event) -> tuple[float, float]:
        """Where the possible days of an event begin and end; an open end is the edge."""
        earliest, latest = event.date.earliest, event.date.latest
        return (0.0 if earliest is None else self(earliest)), (100.0 if latest is None else self(latest + 1))


def _known_days(events: Iterable[Event]) -> Iterator[int]:
    for event in events:
        yield from (day for day in (event.date.earliest, event.date.latest) if day is not None)


class _Lane:
    """The events of one kind, each in a row."""

    def __init__(self, key: str, label: str) -> None:
        self.key, self.label, self.css = key, label, css_name(key)
        self._ends: list[float] = []

    def rows(self, events: Iterable[Event], scale: _Scale) -> Iterator[tuple[int, Event, int]]:
        """The numbers of its events among all, these events, and their rows."""
        again = _Lane(self.key, self.label)
        for number, event in enumerate(events, 1):
            if event.kind == self.key:
                yield number, event, again.put(event, scale)

    def put(self, event: Event, scale: _Scale) -> int:
        """Place an event in the first row that is free there; events come in order of date."""
        at = _middle(event, scale)
        free = next((row for row, end in enumerate(self._ends) if end + APART <= at), None)
        if free is None and len(self._ends) < MOST_ROWS:
            self._ends.append(0.0)
            free = len(self._ends) - 1
        row = min(range(len(self._ends)), key=self._ends.__getitem__) if free is None else free
        self._ends[row] = max(self._ends[row], at)
        return row

    @property
    def height(self) -> int:
        """In pixels."""
        return 2 * PAD + ROW * max(len(self._ends), 1)


def _packed(events: Iterable[Event], kinds: Mapping[str, Kind], scale: _Scale) -> list[_Lane]:
    lanes: dict[str, _Lane] = {}
    for event in events:
        label = kinds[event.kind].label if event.kind in kinds else event.kind
        lanes.setdefault(event.kind, _Lane(event.kind, label)).put(event, scale)
    order = {key: place for place, key in enumerate(kinds)}
    return sorted(lanes.values(), key=lambda lane: (order.get(lane.key, len(order)), lane.key))


def _middle(event: Event, scale: _Scale) -> float:
    """Where the mark stands: in the middle of what is possible, or at the end that is known."""
    if event.date.earliest is None or event.date.latest is None:
        return scale(event.date.sort_key[0])
    first, last = scale.bar(event)
    return (first + last) / 2


def _symbol(key: str, kinds: Mapping[str, Kind]) -> str:
    form = shape(kinds[key].shape if key in kinds else "circle")
    points = " ".join(f"{5.5 * x:.2f},{5.5 * y:.2f}" for x, y in form.points)
    look = ' class="hollow"' if form.hollow else ""
    return f'<g id="m-{css_name(key)}"{look}><polygon points="{points}"/></g>'


def _mark(event: Event, lane: _Lane, y: int, scale: _Scale, number: int) -> str:
    first, last = scale.bar(event)
    wide = event.date.earliest != event.date.latest
    bar = f'<rect x="{first:.3f}%" y="{y - 2}" width="{max(last - first, 0):.3f}%" height="4" rx="2"/>'
    mark = f'<use href="#m-{lane.css}" x="{_middle(event, scale):.3f}%" y="{y}"/>'
    title = escape(f"{date_words(event.date)}: {event.title}")
    inner = f"<title>{title}</title>{bar if wide else ''}{mark}"
    return f'<a id="t{number}" href="#e{number}" tabindex="-1">{inner}</a>\n'


def _axis(scale: _Scale, height: int) -> Iterator[str]:
    """Ticks at years: some always, more once the timeline is wider."""
    first, last = civil_day(scale.first).year, civil_day(scale.last).year
    major = next(step for step in _STEPS if (last - first) / step <= TICKS)
    minor = next(step for step in _STEPS if (last - first) / step <= MINOR_TICKS and major % step == 0)
    for year in range(first // minor * minor, last + minor, minor):
        x = scale(day_number(year))
        if 0 <= x <= 98:
            kind = "major" if year % major == 0 else "minor"
            line = f'<line x1="{x:.3f}%" x2="{x:.3f}%" y1="{AXIS - 6}" y2="{height}"/>'
            text = f'<text x="{x:.3f}%" y="14">{escape(year_words(year))}</text>'
            yield f'<g class="tick {kind}">{line}{text}</g>\n'


def _summary(events: Sequence[Event], scale: _Scale) -> str:
    first, last = civil_day(scale.first).year, civil_day(scale.last - 1).year
    words = tr(
        "Timeline of {events} from {first} to {last}; the list below tells each of them",
        events=counted(len(events), "event"),
        first=year_words(first),
        last=year_words(last),
    )
    return escape(words)
