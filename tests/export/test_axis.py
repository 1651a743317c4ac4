from __future__ import annotations

import pytest

from explorer.chronicle.days import day_number
from explorer.export.axis import axis_items, upper_row_helps
from explorer.export.fitting import LabelMeasure
from explorer.export.frame import Frame
from explorer.export.scene import Text
from explorer.timeline.axisparts import Tick
from explorer.timeline.theme import load_themes
from explorer.timeline.ticks import ticks
from explorer.timeline.timescale import TimeScale
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


def test_millennia_are_named_where_years_do_not_tell_them() -> None:
    assert any("millennium" in word for word in words(-800, 900))


@pytest.mark.parametrize(("first", "last"), [(1900, 1990), (1990, 1993), (1600, 1900)])
def test_what_years_belong_to_is_named_where_they_are_near_each_other(first: int, last: int) -> None:
    found = marks(first, last)
    assert upper_row_helps(found) == any(tick.level for tick in found if "millennium" not in tick.text)
