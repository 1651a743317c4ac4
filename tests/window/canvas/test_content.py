from __future__ import annotations

import numpy as np
import pytest

from explorer.timeline.bands.lanes import Lane
from explorer.timeline.index.columns import Columns
from explorer.timeline.layout import LayoutOptions, height_needed
from explorer.window.canvas.content import PAGES_TOGETHER, SLACK, Content
from tests.timeline.views import stacked_of

KINDS, EVENTS = 9, 130


def compared() -> Content:
    """Two threads of many events of nine kinds each, one below the other."""
    number = np.arange(EVENTS)
    lanes = [Lane(f"{group}{kind}", "", group=group) for group in (0, 1) for kind in range(KINDS)]
    columns = stacked_of(Columns.from_arrays(number * 150), number, number % len(lanes), lanes)
    return Content.of_columns(columns)


def pages(height: float) -> float:
    """How many pages the two threads need in a view of that height."""
    content = compared()
    row_height, least = content.rows_for(height, LayoutOptions())
    options = LayoutOptions(row_height=row_height, least_rows=least)
    return height_needed(content.index, height, options) / height


@pytest.mark.parametrize("height", [480, 560, 700])
def test_two_threads_that_are_compared_are_seen_together_where_there_is_any_room(height: int) -> None:
    assert pages(height) <= 1 + SLACK / height


def test_where_there_is_no_room_for_both_the_second_is_begun() -> None:
    assert pages(400) <= PAGES_TOGETHER
