from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.document import OffsetMap
from explorer.window.reader.places import FilePlaces

# Runs as (what is left out before, length in the file, length in the text).
PARTS = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 6), st.integers(1, 6)), min_size=1, max_size=8)


def offset_map(parts: list[tuple[int, int, int]]) -> OffsetMap:
    runs, text, place = [], 0, 0
    for gap, length, size in parts:
        runs.append((text, place + gap, length, size))
        text, place = text + size, place + gap + length
    return OffsetMap.from_runs([*runs, (text, place, 3, 3)], place + 3)


@given(PARTS, st.data())
def test_a_span_of_the_text_lies_in_what_its_place_in_the_file_leads_back_to(
    parts: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    offsets = offset_map(parts)
    size = offsets.text_starts[-1] + offsets.lengths[-1]
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    span = FilePlaces(offsets).span(*offsets.to_file(start, end))
    assert span is not None
    assert span[0] <= start
    assert span[1] >= end


@given(st.integers(0, 19), st.integers(1, 20))
def test_an_unchanged_file_leads_to_itself(start: int, length: int) -> None:
    end = min(start + length, 20)
    assert FilePlaces(OffsetMap.identity(20)).span(start, end) == (start, end)


def test_markup_alone_leads_nowhere() -> None:
    offsets = OffsetMap.from_runs([(0, 0, 5, 5), (5, 20, 5, 5)], 30)
    assert FilePlaces(offsets).span(6, 15) is None


def test_a_span_that_begins_in_markup_begins_after_it() -> None:
    offsets = OffsetMap.from_runs([(0, 0, 5, 5), (5, 20, 5, 5)], 30)
    assert FilePlaces(offsets).span(10, 22) == (5, 7)


def test_nothing_is_found_beyond_the_end() -> None:
    assert FilePlaces(OffsetMap.identity(20)).span(20, 25) is None


def test_of_a_cell_told_in_several_rows_the_nearest_is_meant() -> None:
    cell, rows = (0, 4), ((10, 6), (20, 6))
    runs, text = [], 0
    for place, length in rows:
        for begin, size in (cell, (place, length)):
            runs.append((text, begin, size, size))
            text += size
    offsets = OffsetMap((0, 4, 10, 14), (0, 10, 0, 20), (4, 6, 4, 6), 30)
    assert list(offsets.runs()) == runs
    assert FilePlaces(offsets).span(0, 26) == (10, 20)
    assert FilePlaces(offsets).span(0, 16) == (0, 10)
