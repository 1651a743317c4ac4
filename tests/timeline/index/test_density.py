from __future__ import annotations

import numpy as np
import pytest

from explorer.chronicle.dates.days import day_number
from explorer.timeline.drawlist import DrawList
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.density import BIN_PIXELS
from explorer.timeline.index.index import TimelineIndex
from tests.timeline.views import between, drawn

DAYS = np.random.default_rng(1).integers(0, 9000, 200_000)
INDEX = TimelineIndex(Columns.from_arrays(day_number(1990) + DAYS))
SCALE = between("1992-01-01", "2002-01-01")


def inner(found: DrawList) -> dict[int, int]:
    """The counts of the bins wholly in view, by the first day of each."""
    bins = found.density
    whole = (bins.x0 > BIN_PIXELS * 2) & (bins.x1 < SCALE.width - BIN_PIXELS * 2)
    days = np.rint(bins.x0[whole] / SCALE.pixels_per_day + SCALE.first_day).astype(np.int64)
    return dict(zip(days.tolist(), bins.count[whole].tolist(), strict=True))


@pytest.mark.parametrize("zoom", [1.0, 1.7, 2.9, 11.0, 40.0])
def test_all_bins_are_of_one_width(zoom: float) -> None:
    scale = SCALE.zoomed(zoom, 450.0)
    bins = drawn(INDEX, scale).density
    widths = (bins.x1 - bins.x0)[1:-1]
    assert len(widths) > 20
    assert np.ptp(widths) < 0.01
    assert (
        max(BIN_PIXELS, scale.pixels_per_day)
        <= widths[0] + 0.01
        <= max(2 * BIN_PIXELS, scale.pixels_per_day + 0.02)
    )


def test_a_little_zooming_makes_no_bin_count_other_events() -> None:
    scale = SCALE.zoomed(1.02, 450.0)
    one, other = inner(drawn(INDEX, SCALE)), drawn(INDEX, scale).density
    days = np.rint(other.x0 / scale.pixels_per_day + scale.first_day).astype(np.int64).tolist()
    same = {day: count for day, count in zip(days, other.count.tolist(), strict=True) if day in one}
    assert len(same) > 80
    assert len([day for day, count in same.items() if one[day] != count]) <= 2  # those cut at the edges


def test_the_highest_bin_of_a_lane_fills_it() -> None:
    found = drawn(INDEX, between("1988-01-01", "2018-01-01"))
    assert found.density.height.max() == 1.0
