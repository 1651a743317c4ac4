from __future__ import annotations

import numpy as np

from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY
from explorer.timeline.index.keys import key_at, places


def test_keys_order_by_lane_then_day() -> None:
    keys = [int(key_at(lane, day)) for lane in (0, 1) for day in (FIRST_DAY, 0, LAST_DAY)]
    assert keys == sorted(set(keys))


def test_days_after_all_time_come_before_the_next_lane_ends() -> None:
    assert int(key_at(0, LAST_DAY + 5000)) == int(key_at(1, FIRST_DAY))


def test_the_last_key_fits() -> None:
    assert int(key_at(1023, LAST_DAY)) == (1 << 32) - 1


def test_values_are_found_whatever_their_type() -> None:
    keys = np.array([3, 5, 5, 9], dtype=np.uint32)
    assert places(keys, np.array([5, 6, 10], dtype=np.int64)).tolist() == [1, 3, 4]
