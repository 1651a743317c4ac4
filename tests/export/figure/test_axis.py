from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from explorer.chronicle.dates.days import day_number
from explorer.export.figure.axis import axis_items, band_items, upper_row_helps
from explorer.export.figure.fitting import LabelMeasure
from explorer.export.figure.frame import Frame
from explorer.export.scene import Text
from explorer.timeline.axis.parts import Tick
from explorer.timeline.axis.ticks import ticks
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import layout
from explorer.timeline.theme import load_themes
from tests.export.make import EvenMeasure

FRAME = Frame(100, 60, 260, 300, 80, load_themes()["light"], (), ())


def marks(first: int, last: int) -> tuple[Tick, ...]:
    scale = TimeScale(day_number(first), day_number(last), FRAME.width)
    return ticks(scale, LabelMeasure(EvenMeasure()))


def words(first: int, last: int) -> list[str]:
    found = axis_items(marks(first, last), FRAME, EvenMeasure())
    return [item.text for item in found if isinstance(item, Text)]


def test_a_millennium_is_not_named_above_its_centuries() -> None:
    assert any("millennium" in tick.text for tick in marks(1700, 2100))
    assert words(1700, 2100) == ["1700", "1800", "1900", "2000"]


def named(*names: str) -> list[Text]:
    """The names of bands with one row each, as high as these need to be."""
    places = np.arange(len(names))
    index = TimelineIndex(Columns.from_arrays(places * 100, lane=places))
    drawn = layout(index, TimeScale(0, 1000, FRAME.width), 24.0 * len(names), LabelMeasure(EvenMeasure()))
    bands = tuple(
        replace(band, name=name, y0=24.0 * at, y1=24.0 * (at + 1))
        for at, (band, name) in enumerate(zip(drawn.bands, names, strict=True))
    )
    marks = replace(drawn.marks, y=(24.0 * places + 12.0).astype(np.float32))
    frame = replace(FRAME, gutter=120.0)
    found = band_items(replace(drawn, bands=bands, marks=marks), frame, EvenMeasure())
    return [item for item in found if isinstance(item, Text)]


def test_names_of_bands_that_begin_alike_are_told_apart_in_smaller_letters() -> None:
    found = named("Aria – United Bora", "Aria – United Cana", "Aria")
    assert [text.text for text in found] == ["Aria – United", "Bora", "Aria – United", "Cana", "Aria"]
    assert {text.size for text in found} == {9}
    assert all(one.y + 2 < other.y - 0.7 * other.size for one, other in pairwise(found))


def test_names_that_have_room_keep_their_size() -> None:
    assert {text.size for text in named("Aria – Bora", "Aria")} == {11}


def test_a_name_that_has_no_room_in_any_size_is_cut() -> None:
    (first, second) = named("Aria – Democratic Republic of the Upper Bora")
    assert (first.text, second.text[-1], second.size) == ("Aria – Democratic", "…", 9)


def test_names_cut_alike_tell_where_they_differ() -> None:
    begun, end = "Report of the committee on trade, volume", "as printed in the second edition"
    found = [text.text for text in named(f"{begun} 1, {end}", f"{begun} 12, {end}")]
    assert [text[:5] for text in found[1::2]] == ["…1, a", "…12, "]


def test_millennia_are_named_where_years_do_not_tell_them() -> None:
    assert any("millennium" in word for word in words(-800, 900))


@pytest.mark.parametrize(("first", "last"), [(1900, 1990), (1990, 1993), (1600, 1900)])
def test_what_years_belong_to_is_named_where_they_are_near_each_other(first: int, last: int) -> None:
    found = marks(first, last)
    assert upper_row_helps(found) == any(tick.level for tick in found if "millennium" not in tick.text)
