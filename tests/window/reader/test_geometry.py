from __future__ import annotations

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.window.reader.geometry import Heights, Label, beside, column, place_labels

SIZES = st.lists(st.integers(1, 50), min_size=1, max_size=40)
SCREEN = (0, 0, 1920, 1080)


@given(SIZES, st.data())
def test_tops_are_sums_also_after_a_change(sizes: list[int], data: st.DataObject) -> None:
    heights = Heights(sizes)
    index = data.draw(st.integers(0, len(sizes) - 1))
    heights[index] = sizes[index] = data.draw(st.integers(0, 90))
    tops = [heights.top(number) for number in range(len(sizes) + 1)]
    assert tops == [0, *accumulate(sizes)]


@given(SIZES, st.data())
def test_the_paragraph_at_a_height_is_the_one_around_it(sizes: list[int], data: st.DataObject) -> None:
    heights = Heights(sizes)
    y = data.draw(st.integers(0, sum(sizes) - 1))
    found = heights.at(y)
    assert heights.top(found) <= y < heights.top(found + 1)


def test_beyond_the_ends_it_is_the_first_or_last() -> None:
    assert [Heights([5, 5]).at(-3), Heights([5, 5]).at(99), Heights([]).at(5)] == [0, 1, 0]


@given(st.lists(st.tuples(st.integers(0, 300), st.sampled_from(["1901", "1950"])), max_size=30))
def test_no_date_is_lost_and_none_stands_upon_another(wanted: list[tuple[int, str]]) -> None:
    placed = place_labels([(y, text, number) for number, (y, text) in enumerate(wanted)], 18)
    assert sorted(index for label in placed for index in label.passages) == list(range(len(wanted)))
    assert all(below.y - above.y >= 18 for above, below in pairwise(placed))


def test_a_date_stands_at_its_line_where_there_is_room() -> None:
    assert place_labels([(0, "1901", 0), (40, "1950", 1)], 18) == [
        Label(0, "1901", (0,)),
        Label(40, "1950", (1,)),
    ]


def test_the_same_date_on_one_line_is_told_once() -> None:
    assert place_labels([(0, "1901", 0), (0, "1901", 1)], 18) == [Label(0, "1901", (0, 1))]


def test_a_label_of_several_passages_leads_from_one_to_the_next() -> None:
    label = Label(0, "1901", (3, 4))
    assert [label.after(None), label.after(3), label.after(4)] == [3, 4, 3]


@pytest.mark.parametrize("page", [240, 420, 700, 1000, 2400])
def test_the_column_stays_inside_the_page(page: float) -> None:
    found = column(page, 100, 620)
    assert found.left >= found.margin
    assert found.left + found.width <= page
    assert found.width <= 620


def test_a_narrow_page_gives_up_its_dates() -> None:
    assert column(360, 100, 620).margin == 0
    assert column(800, 100, 620).margin > 100


def test_the_reader_opens_at_the_right_where_there_is_room() -> None:
    assert beside((0, 40, 1300, 800), SCREEN, (1120, 760)) == (1300, 40, 620, 760)


def test_else_at_the_left() -> None:
    assert beside((1000, 0, 920, 800), SCREEN, (700, 760)) == (300, 0, 700, 760)


def test_else_over_the_window_at_the_edge_of_the_screen() -> None:
    assert beside((0, 0, 1920, 1080), SCREEN, (1120, 760)) == (800, 0, 1120, 760)


def test_it_never_leaves_the_screen() -> None:
    assert beside((0, 700, 1024, 300), (0, 0, 1024, 768), (1120, 900)) == (0, 0, 1024, 768)
