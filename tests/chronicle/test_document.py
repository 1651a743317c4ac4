from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.document import Block, Document, OffsetMap, Section

# "a&amp;b": the text "a&b", of which the second character stands for five of the file.
ENTITY = OffsetMap((0, 1, 2), (0, 1, 6), (1, 5, 1), 7)


def test_identity_maps_a_span_to_itself():
    assert OffsetMap.identity(10).to_file(3, 7) == (3, 7)


def test_a_mended_character_stands_for_all_it_was_made_of():
    assert ENTITY.to_file(1, 2) == (1, 6)


def test_a_span_over_a_mended_character_covers_it():
    assert ENTITY.to_file(0, 3) == (0, 7)


def test_an_empty_span_stays_empty():
    assert ENTITY.to_file(2, 2) == (6, 6)


def test_what_was_left_out_before_a_span_is_not_in_it():
    dropped = OffsetMap.from_runs([(0, 0, 3, 3), (3, 4, 3, 3)], 7)
    assert dropped.to_file(3, 6) == (4, 7)
    assert dropped.to_file(0, 3) == (0, 3)


def test_a_repeated_cell_maps_to_where_it_first_stood():
    repeated = OffsetMap.from_runs([(0, 20, 5, 5), (5, 4, 3, 3)], 30)
    assert repeated.to_file(5, 8) == (4, 7)


def test_a_row_that_ends_with_a_repeated_cell_stands_where_its_own_cells_do():
    repeated = OffsetMap.from_runs([(0, 20, 5, 5), (5, 4, 3, 3)], 30)
    assert repeated.to_file(0, 8) == (20, 25)


def test_a_row_between_two_repeated_cells_reaches_to_the_end_of_its_own():
    repeated = OffsetMap.from_runs([(0, 4, 3, 3), (3, 20, 5, 5), (8, 10, 2, 2)], 30)
    assert repeated.to_file(0, 10) == (4, 25)


def test_adjoining_runs_are_joined():
    assert OffsetMap.from_runs([(0, 0, 3, 3), (3, 3, 2, 2)], 5).is_identity


def test_the_last_run_is_never_a_mended_one():
    mended = OffsetMap.from_runs([(0, 0, 5, 1)], 5)
    assert mended.to_file(0, 1) == (0, 5)


def test_a_map_of_nothing():
    assert OffsetMap.from_runs([], 3).to_file(0, 0) == (0, 0)


runs = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), max_size=12)


def build(pairs: list[tuple[int, int]]) -> tuple[OffsetMap, int]:
    """A map of runs of the given lengths in the text and in the file, and the length of its text."""
    made, text, place = [], 0, 0
    for size, length in pairs:
        made.append((text, place, length, size))
        text, place = text + size, place + length
    return OffsetMap.from_runs(made, place), text


@given(runs, st.data())
def test_a_map_through_another_leads_to_the_same_place(pairs, data):
    inner, middle = build(pairs)
    cuts = sorted(data.draw(st.lists(st.integers(0, middle), min_size=2, max_size=6)))
    kept = [(start, end) for start, end in pairwise(cuts) if end > start][::2]
    made, text = [], 0
    for start, end in kept:
        made.append((text, start, end - start, end - start))
        text += end - start
    outer = OffsetMap.from_runs(made, middle)
    both = outer.through(inner)
    for position in range(text):
        assert both.to_file(position, position + 1) == inner.to_file(*outer.to_file(position, position + 1))


@given(runs)
def test_places_stay_in_the_file(pairs):
    made, text = build(pairs)
    for start in range(text):
        first, last = made.to_file(start, text)
        assert 0 <= first <= last <= made.file_length


def test_the_text_of_a_block():
    section = Section("", 0, (), 0, 12)
    block = Block("paragraph", 0, 5, 0)
    document = Document("a.txt", "a", "Oslo, Bergen", (section,), (block,), OffsetMap.identity(12))
    assert document.block_text(block) == "Oslo,"
