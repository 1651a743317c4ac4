from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.axis.timescale import FIRST_DAY, TimeScale
from explorer.timeline.bands.lanes import Group, Lane
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.stack.aligning import aligned, aligned_at
from explorer.timeline.stack.groups import group_of_lanes
from tests.chance import examples
from tests.chronicle.make import event, mention
from tests.timeline.views import between, day, drawn, in_view, index_of, scales, stacks

FEW = examples(40)
GROUPS = (Group("a", "Thread A", 2), Group("b", "Thread B", 2))


def two_groups(*days: str) -> Columns:
    """Entries that stand in turn in the one and in the other of two groups."""
    lanes = [Lane("a", "", group=0), Lane("b", "", group=1)]
    columns = index_of(*days, lane=[number % 2 for number in range(len(days))], lanes=lanes).columns
    return replace(columns, groups=GROUPS)


FOUR = two_groups("1831-01-01", "1975-01-01", "1841-01-01", "1985-01-01")
ZEROS = (day("1831-01-01"), day("1975-01-01"))
WORDS = ("One, 1831", "Two, 1975")


@st.composite
def aligned_stacks(draw: st.DrawFn) -> TimelineIndex:
    """Stacks whose groups count from days of their own."""
    columns = draw(stacks()).columns
    days = st.integers(day("1800-01-01"), day("2020-01-01"))
    zeros = [draw(days) for _ in columns.groups]
    reference = draw(st.integers(0, len(zeros) - 1))
    found = aligned(columns, zeros, [f"Event {number}" for number in range(len(zeros))], reference)
    return TimelineIndex(found.mapped(empty_centuries(found)) if draw(st.booleans()) else found)


def test_what_happened_at_the_zeros_stands_at_one_day() -> None:
    found = aligned(FOUR, ZEROS, WORDS)
    assert found.start.tolist()[:2] == [ZEROS[0], ZEROS[0]]
    assert abs(found.start[3] - found.start[2]) <= 1
    assert found.origin is not None
    assert found.origin.day == ZEROS[0]


def test_the_reference_stays_in_the_calendar() -> None:
    assert aligned(FOUR, ZEROS, WORDS, 1).start.tolist()[1::2] == FOUR.start.tolist()[1::2]


def test_days_that_leave_all_time_are_its_ends() -> None:
    columns = two_groups("-5000-01-01", "1990-01-01")
    found = aligned(columns, (day("-5000-01-01"), day("1990-01-01")), WORDS, 0)
    assert found.start.min() >= FIRST_DAY
    far = aligned(columns, (day("1990-01-01"), day("-5000-01-01")), WORDS, 1)
    assert far.start[0] == FIRST_DAY


def test_every_group_needs_its_day() -> None:
    with pytest.raises(ValueError, match="3 days for 2 groups"):
        aligned(FOUR, (1, 2, 3), ("", "", ""))


def test_an_event_counts_from_the_middle_of_its_date() -> None:
    one = event(mention("1831", "Relations opened"), id="one")
    two = event(mention("1975-09-24", "Ties established"), id="two")
    found = aligned_at(FOUR, (one, two))
    assert found.origin is not None
    assert found.origin.day == day("1831-07-02")
    assert found.origin.words == ("Relations opened, 1831", "Ties established, 24 September 1975")


def test_the_zero_is_drawn_and_told_in_every_group() -> None:
    index = TimelineIndex(aligned(FOUR, ZEROS, WORDS))
    scale = between("1820-01-01", "1850-01-01")
    found = drawn(index, scale, today=day("1840-01-01"))
    assert found.zero is not None
    assert found.zero.x == pytest.approx(scale.to_x(ZEROS[0] + 0.5))
    assert [label.text for label in found.origins] == ["0 = One, 1831", "0 = Two, 1975"]
    assert all(
        group.y0 < label.y < group.head for group, label in zip(found.groups, found.origins, strict=True)
    )
    assert found.today is None


def test_out_of_view_the_zero_has_no_place() -> None:
    found = drawn(TimelineIndex(aligned(FOUR, ZEROS, WORDS)), between("1840-01-01", "1850-01-01"))
    assert found.zero is not None
    assert found.zero.x is None
    assert found.origins == ()


def test_a_thread_on_the_calendar_has_no_zero() -> None:
    found = drawn(TimelineIndex(FOUR), between("1820-01-01", "1990-01-01"))
    assert found.zero is None


def test_what_several_threads_tell_is_linked_no_more() -> None:
    columns = replace(two_groups("1831-01-01", "1831-01-01"), event=np.zeros(2, dtype=np.int32))
    scale = between("1800-01-01", "1900-01-01")
    assert len(drawn(TimelineIndex(columns), scale).links) == 1
    apart = aligned(columns, (day("1831-01-01"), day("1820-01-01")), WORDS)
    found = drawn(TimelineIndex(apart), scale)
    assert found.links == ()
    assert found.census is not None
    assert found.census.total == 2


@FEW
@given(aligned_stacks(), scales())
def test_nothing_vanishes(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    assert found.tally.total == len(index)
    assert found.tally.outside == len(index) - in_view(index, scale).sum()
    assert found.census is not None
    assert found.census.total == sum(group.count for group in found.groups)
    assert found.census.inside == sum(group.inside for group in found.groups)


@FEW
@given(stacks(), st.data())
def test_all_days_of_a_group_move_alike(index: TimelineIndex, data: st.DataObject) -> None:
    columns = index.columns
    zeros = [data.draw(st.integers(day("1800-01-01"), day("2020-01-01"))) for _ in columns.groups]
    found = aligned(columns, zeros, [""] * len(zeros))
    moved = np.array([zeros[0] - zero for zero in zeros])[group_of_lanes(columns)[columns.lane]]
    assert (found.start - columns.start == moved).all()
    assert (found.end - columns.end == moved).all()


@FEW
@given(aligned_stacks(), scales())
def test_words_at_the_zero_stay_in_the_plot(index: TimelineIndex, scale: TimeScale) -> None:
    for label in drawn(index, scale).origins:
        assert label.x >= 0
        assert label.x + label.width <= scale.width
