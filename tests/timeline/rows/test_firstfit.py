from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.rows.firstfit import Stretch, first_fit, rows_up_to


def mark(day: float, headline: float = 100.0) -> Stretch:
    return day - 5, day + 5, day, day, False, day + headline


def bar(first: float, last: float) -> Stretch:
    return first, last, first, last, True, last + 10


@st.composite
def stretches(draw: st.DrawFn) -> list[Stretch]:
    days = sorted(draw(st.lists(st.floats(0, 1000), max_size=25)))
    lengths = draw(st.lists(st.sampled_from([0.0, 0.0, 40.0, 400.0]), min_size=len(days), max_size=len(days)))
    return [
        bar(day, day + length) if length else mark(day) for day, length in zip(days, lengths, strict=True)
    ]


def test_headlines_with_room_share_a_row() -> None:
    assert first_fit([mark(0.0), mark(200.0), mark(400.0)], 5, 0) == ([0, 0, 0], 1)


def test_where_headlines_overlap_the_next_row_is_taken() -> None:
    assert first_fit([mark(0.0), mark(50.0), mark(106.0)], 5, 0) == ([0, 1, 0], 2)


def test_where_rows_run_out_the_one_free_for_longest_is_taken() -> None:
    assert first_fit([mark(0.0), mark(20.0), mark(40.0), mark(60.0)], 2, 0)[0] == [0, 1, 0, 1]


def test_of_rows_without_room_for_a_headline_one_without_a_bar_there_is_taken() -> None:
    assert first_fit([bar(0.0, 300.0), mark(10.0), mark(100.0)], 2, 0)[0] == [0, 1, 1]


def test_periods_that_overlap_get_rows_beyond_the_cap() -> None:
    assert first_fit([bar(0.0, 100.0), bar(10.0, 100.0), bar(20.0, 100.0)], 1, 2) == ([0, 1, 0], 2)


@given(stretches(), st.integers(1, 6))
def test_with_as_many_rows_as_are_needed_more_change_nothing(entries: list[Stretch], more: int) -> None:
    whole, height = first_fit(entries, 100, 0)
    assert first_fit(entries, max(height, 1) + more, 0) == (whole, height)


@given(stretches(), st.integers(1, 8))
def test_the_rows_needed_are_counted_up_to_the_most(entries: list[Stretch], most: int) -> None:
    assert rows_up_to(entries, most) == min(first_fit(entries, 100, 0)[1], most)


def slowly(entries: list[Stretch], cap: int, periods: int) -> list[int]:
    """The rows by the rule as it is told."""
    read, taken, held = list[float](), list[float](), list[float]()
    rows = []
    for first, last, solid, solid_end, lasts, reads in entries:
        by_read = sorted(range(len(read)), key=lambda row: read[row])
        room = [row for row in range(len(read)) if read[row] <= first]
        new = [len(read)] if len(read) < cap or (lasts and len(read) < periods) else []
        free = [row for row in by_read if taken[row] <= first] or [
            row for row in by_read if held[row] < solid
        ]
        if len(read) < cap and not room:
            free = new
        row = (room or free or new or by_read)[0]
        rows.append(row)
        for ends, day in ((read, reads), (taken, last), (held, solid_end)):
            if row == len(ends):
                ends.append(day)
            ends[row] = max(ends[row], day)
    return rows


@given(stretches(), st.integers(1, 6), st.integers(0, 8))
def test_rows_follow_the_rule(entries: list[Stretch], cap: int, periods: int) -> None:
    assert first_fit(entries, cap, periods)[0] == slowly(entries, cap, periods)
