from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import pair_of
from explorer.resources import load_json
from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.elements import Period
from explorer.timeline.index.columns import Columns, columns_from
from explorer.timeline.index.facts import facts_of
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import LayoutOptions
from explorer.timeline.stack.aligning import aligned_at
from explorer.timeline.stack.stacking import stacked, strands_of
from explorer.window.canvas.content import Content
from explorer.window.canvas.tips import Pointed, tip
from tests.chronicle.make import event, mention
from tests.timeline.views import HEIGHT, FixedMeasure, between, day

KINDS = kinds_from(load_json("kinds.json"))
AB, AC = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana"))
SCALE = between("1950-01-01", "2030-01-01")


def told(date: str, title: str, other: str, kind: str = "politics", document: str = "one.txt") -> Event:
    return event(mention(date, title, kind=kind, pair=f"Aria–{other}", document=document), id=title)


JUNTA = told("1964/1982", "Junta governs Bora", "Bora")
TALKS = told("2001-05-03", "Envoys meet", "Bora", "visit")
TREATY = told("2005-01-01", "Treaty signed", "Cana", "agreement")
EVENTS = (JUNTA, TALKS, TREATY)


def stack() -> Columns:
    return stacked(facts_of(EVENTS, KINDS), KINDS, LaneMode.KIND, strands_of(EVENTS, (AB, AC)))


def pointed(columns: Columns, **options: object) -> Pointed:
    """A point nowhere in a view of some columns."""
    content = Content(np.arange(len(EVENTS), dtype=np.int32), TimelineIndex(columns))
    look = LayoutOptions(**options)  # type: ignore[arg-type]
    return Pointed(content, content.draw(SCALE, HEIGHT, FixedMeasure(), look), EVENTS, 0.0, 0.0)


def tip_at(view: Pointed, x: float, y: float) -> str:
    return tip(replace(view, x=x, y=y))


def middle_of(period: Period) -> float:
    return (period.x0 + period.x1) / 2


def test_a_period_is_told_where_nothing_stands_before_it() -> None:
    view = pointed(columns_from(EVENTS, KINDS))
    (period,) = view.drawn.periods
    assert tip_at(view, middle_of(period), HEIGHT - 2) == "Junta governs Bora"


def test_a_thread_of_a_stack_has_only_periods_of_its_own() -> None:
    view = pointed(stack())
    (period,), groups = view.drawn.periods, view.drawn.groups
    assert tip_at(view, middle_of(period), groups[0].y1 - 2) == "Junta governs Bora"
    assert tip_at(view, middle_of(period), groups[1].y1 - 2) == ""


def test_beside_the_plot_the_name_of_a_band_is_told_whole() -> None:
    long = told(
        "2001-05-03", "Envoys meet", "Bora", document="the foreign relations of the two republics.txt"
    )
    view = pointed(columns_from((long,), KINDS, LaneMode.SOURCE))
    (band,) = view.drawn.bands
    assert tip_at(view, -40.0, band.y0 + 5) == "the foreign relations of the two republics\n1 event"
    assert tip_at(view, -40.0, band.y1 + 5) == ""


def test_what_reaches_beyond_the_edge_of_the_plot_is_not_told_beside_it() -> None:
    view = pointed(columns_from((JUNTA,), KINDS, LaneMode.NONE))
    content = view.content
    drawn = content.draw(between("1970-01-01", "1990-01-01"), HEIGHT, FixedMeasure(), LayoutOptions())
    assert drawn.spans.x0[0] < -20
    assert tip_at(replace(view, drawn=drawn), -20.0, float(drawn.spans.y[0])) == ""


def test_above_the_plot_today_and_years_left_out_are_told_and_nothing_else() -> None:
    early = told("1510-01-01", "Fleet arrives", "Bora")
    columns = columns_from((early, JUNTA), KINDS)
    view = pointed(columns.mapped(empty_centuries(columns)), today=day("2020-06-01"))
    content = view.content
    scale = between("1510-01-01", "2030-01-01").fitted(*(content.index.extent or (0.0, 1.0)))
    drawn = content.draw(scale, HEIGHT, FixedMeasure(), LayoutOptions(today=day("1980-06-01")))
    (gap,), (period,) = drawn.breaks, drawn.periods
    there = replace(view, drawn=drawn)
    assert tip_at(there, (gap.x0 + gap.x1) / 2, -10.0).endswith("years left out, in which nothing happened")
    assert tip_at(there, drawn.today or 0.0, -10.0) == "Today"
    assert tip_at(there, period.x0 + 1, -10.0) == ""


@pytest.mark.parametrize("title", ["Talks", "Envoys of both republics meet at the border " * 5])
def test_what_happened_at_the_zero_is_told_whole_where_it_is_cut(title: str) -> None:
    talks = replace(TALKS, title=title)
    columns = aligned_at(stack(), (talks, TREATY))
    view = pointed(columns)
    (label, _) = view.drawn.origins
    told = tip_at(view, label.x + 5, label.y)
    assert told == (f"{title}, 3 May 2001" if label.elided else "")
    assert label.elided is (len(title) > 20)
