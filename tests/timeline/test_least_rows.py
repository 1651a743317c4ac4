from __future__ import annotations

import numpy as np

from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex

CROWDED = TimelineIndex(Columns.from_arrays(np.arange(240), lane=np.arange(240) % 2))


def test_a_crowded_lane_keeps_its_rows_where_the_view_can_scroll() -> None:
    assert CROWDED.rows(2).count.tolist() == [3, 3]


def test_a_crowded_lane_takes_one_row_where_it_must() -> None:
    assert CROWDED.rows(2, least=1).count.tolist() == [1, 1]


def test_room_that_is_there_is_used_all_the_same() -> None:
    assert CROWDED.rows(10, least=1).count.tolist() == [5, 5]
