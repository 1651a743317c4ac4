from __future__ import annotations

import numpy as np
import pytest

from explorer.timeline.bands.lanes import (
    GUTTER_MAX,
    GUTTER_MIN,
    PADDING_MAX,
    PADDING_MIN,
    Lane,
    geometry,
    gutter_width,
)
from tests.timeline.views import FixedMeasure


@pytest.mark.parametrize(
    ("names", "width"),
    [
        ([], 0.0),
        ([""], 0.0),
        (["Law"], GUTTER_MIN),
        (["Law", "Agreements"], 10 * 7 + 24.0),
        (["The relations of two republics"], GUTTER_MAX),
    ],
)
def test_the_gutter_is_as_wide_as_its_names_within_limits(names: list[str], width: float) -> None:
    assert gutter_width(names, FixedMeasure()) == width


def test_a_wide_page_has_room_for_longer_names() -> None:
    name = "The relations of two republics"
    assert gutter_width([name], FixedMeasure(), 300.0) == len(name) * 7 + 24.0


def test_bands_stand_one_below_another() -> None:
    lanes = [Lane("a", "A"), Lane("b", "B")]
    place = geometry(lanes, [3, 4], np.array([1, 2], dtype=np.int32), 500.0, 20.0, 0.0)
    assert place.bands[0].y1 == place.bands[1].y0
    assert place.bands[1].y1 == place.height


def test_rows_stand_a_row_apart() -> None:
    place = geometry([Lane("a", "A")], [3], np.array([2], dtype=np.int32), 500.0, 20.0, 0.0)
    y = place.row_y(np.zeros(2, dtype=np.int32), np.arange(2, dtype=np.uint8))
    assert float(y[1] - y[0]) == 20.0


def test_spare_height_goes_to_the_padding_up_to_a_limit() -> None:
    rows = np.array([1], dtype=np.int32)
    tight, roomy = (
        geometry([Lane("a", "A")], [1], rows, height, 20.0, 0.0).height for height in (10.0, 900.0)
    )
    assert (tight, roomy) == (20.0 + 2 * PADDING_MIN, 20.0 + 2 * PADDING_MAX)
    assert roomy - 20.0 > 2 * PADDING_MIN


@pytest.mark.parametrize("height", [240.0, 260.0, 290.0, 330.0])
def test_bands_of_groups_with_a_least_height_fill_the_view_and_no_more(height: float) -> None:
    lanes = [Lane("a", "", group=0), Lane("b", "", group=1), Lane("c", "", group=2)]
    rows = np.array([6, 1, 1], dtype=np.int32)
    place = geometry(lanes, [9, 1, 1], rows, height, 16.0, 0.0, (10.0, 10.0, 10.0), 60.0)
    assert place.height == pytest.approx(min(height, 10.0 + 96.0 + 2 * PADDING_MAX + 2 * 60.0))
    assert all(group.y1 - group.y0 >= 60.0 for group in place.groups)


def test_groups_that_are_high_enough_share_the_spare_height_alike() -> None:
    lanes = [Lane("a", "", group=0), Lane("b", "", group=1)]
    rows = np.array([3, 3], dtype=np.int32)
    place = geometry(lanes, [3, 3], rows, 120.0, 16.0, 0.0, (0.0, 0.0), 50.0)
    heights = [group.y1 - group.y0 for group in place.groups]
    assert heights == pytest.approx([60.0, 60.0])
