from __future__ import annotations

import numpy as np

from explorer.timeline.labels.freespace import MARGIN, gaps_between


def found(*things: tuple[int, float, float]) -> list[tuple[int, int, float, float]]:
    """The gaps of things given by their row and ends, in a plot of 100 pixels."""
    strip, left, right = np.array(things, dtype=np.float64).reshape(-1, 3).T
    gaps = gaps_between(strip.astype(np.int32), left, right, 100.0)
    columns = (gaps.first, gaps.second, gaps.start, gaps.end)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def test_gaps_lie_between_neighbours_and_the_edges() -> None:
    assert found((0, 60.0, 70.0), (0, 10.0, 20.0)) == [
        (-1, 1, MARGIN, 10.0),
        (1, 0, 20.0, 60.0),
        (0, -1, 70.0, 100.0 - MARGIN),
    ]


def test_rows_are_apart() -> None:
    assert [gap[:2] for gap in found((0, 10.0, 20.0), (3, 50.0, 60.0))] == [
        (-1, 0),
        (0, -1),
        (-1, 1),
        (1, -1),
    ]


def test_a_gap_begins_behind_the_longest_of_those_that_overlap() -> None:
    gaps = found((0, 10.0, 50.0), (0, 20.0, 30.0), (0, 70.0, 80.0))
    assert (0, 2, 50.0, 70.0) in gaps


def test_what_reaches_out_of_the_plot_leaves_no_gap_there() -> None:
    assert all(end <= start for *_, start, end in found((0, -9000.0, 9000.0)))


def test_without_things_there_are_no_gaps() -> None:
    assert found() == []
