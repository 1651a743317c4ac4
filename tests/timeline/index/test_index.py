from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex, slices
from tests.chance import examples
from tests.timeline.views import FIRST, LAST, day, index_of, indexes

FEW = examples(60)


@FEW
@given(indexes(), st.integers(FIRST, LAST), st.integers(0, 5000))
def test_two_ranks_count_the_entries_of_a_lane_between_two_days(
    index: TimelineIndex, first: int, length: int
) -> None:
    columns = index.columns
    middle = (columns.start + columns.end + 1) // 2
    counts = np.diff(index.ranks(np.array([first, first + length])), axis=1)[:, 0]
    inside = (middle >= first) & (middle < first + length)
    assert counts.tolist() == [
        int((inside & (columns.lane == lane)).sum()) for lane in range(len(columns.lanes))
    ]


@FEW
@given(indexes(), st.integers(0, 20))
def test_the_weightiest_entry_of_every_cell_wins(index: TimelineIndex, level: int) -> None:
    cells: dict[int, float] = {}
    for rank, key in enumerate(index.keys.tolist()):
        weight = float(index.priority[index.order[rank]])
        cells[key >> level] = max(cells.get(key >> level, -1.0), weight)
    winners = index.order[index.winners[level]]
    assert [float(index.priority[entry]) for entry in winners] == list(cells.values())


@FEW
@given(indexes(), st.integers(0, 20))
def test_peaks_are_the_most_entries_of_a_cell(index: TimelineIndex, level: int) -> None:
    cells, counts = np.unique(index.keys >> np.uint32(level), return_counts=True)
    lanes = cells >> np.uint32(22 - level)
    most = [int(counts[lanes == lane].max(initial=0)) for lane in range(len(index.columns.lanes))]
    assert index.peaks[level].tolist() == most


def test_entries_that_last_are_kept_by_the_power_of_two_of_their_length() -> None:
    index = index_of("2000-01-01", ("2000-01-01", "2000-01-02"), ("2000-01-01", "2000-01-31"))
    assert [(group.exponent, group.entries.tolist()) for group in index.classes] == [(1, [1]), (4, [2])]


def test_many_sources_weigh_more() -> None:
    index = index_of("2000-01-01", "2000-01-01", sources=[1, 4])
    assert index.priority[1] == index.priority[0] + 1.0


def test_long_silence_around_weighs_more() -> None:
    index = index_of("1900-01-01", "2000-01-01", "2000-01-03")
    assert index.priority[0] > index.priority[1]


def test_rows_share_the_room() -> None:
    columns = Columns.from_arrays(np.arange(400) * 3 + FIRST, lane=np.arange(400) % 4)
    index = TimelineIndex(columns)
    assert index.rows(24).count.tolist() == [6, 6, 6, 6]


def test_a_lane_takes_no_more_rows_than_it_needs() -> None:
    index = index_of("1900-01-01", "1950-01-01", "2000-01-01")
    assert index.rows(20).count.tolist() == [1]


def test_periods_at_the_same_time_have_rows_of_their_own() -> None:
    index = index_of(*[("1990-01-01", "1999-12-31")] * 7)
    assert sorted(index.rows(1).row.tolist()) == list(range(7))


def test_single_events_of_a_huge_lane_stand_below_its_periods() -> None:
    start = np.arange(8000) + FIRST
    index = TimelineIndex(
        Columns.from_arrays(start, start + (np.arange(8000) % 2) * 9, np.zeros(8000, dtype=int))
    )
    row = index.rows(6).row
    assert row[1::2].max() < row[0::2].min()


def test_the_extent_ends_after_the_last_day() -> None:
    assert index_of("2000-01-01", "2000-12-31").extent == (day("2000-01-01"), day("2001-01-01"))


def test_slices_are_the_numbers_of_all_ranges() -> None:
    assert slices(np.array([3, 9, 5]), np.array([5, 9, 8])).tolist() == [3, 4, 5, 6, 7]


def test_the_index_holds_few_bytes_an_entry() -> None:
    index = TimelineIndex(Columns.from_arrays(FIRST + np.arange(100_000) % 80_000))
    held = index.keys.nbytes + index.order.nbytes + index.priority.nbytes + index.middle_day.nbytes
    held += index.starts.nbytes + index.ends.nbytes
    held += sum({id(ranks): ranks.nbytes for ranks in index.winners}.values())
    assert held / 100_000 < 43
