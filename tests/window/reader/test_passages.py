from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.window.reader.passages import MOST_LEVELS, Passage, Passages, passages_of
from explorer.window.reader.sheet import Sheet
from tests.window.reader.samples import ALL, BOOK, ENVOY, LEAVES, PACT, where

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=10)


def made(*spans: tuple[int, int]) -> Passages:
    """Passages from starts and lengths."""
    mention = ENVOY.mentions[0]
    return Passages(
        [Passage(n, ENVOY, mention, start, start + size, None) for n, (start, size) in enumerate(spans)]
    )


def test_the_passages_of_a_document_are_those_told_in_it() -> None:
    found = passages_of(BOOK, Sheet(ALL))
    assert [passage.event.title for passage in found] == [
        "Envoy leaves",
        "Envoy comes",
        "Pact signed",
        "King visits",
        "Queen visits",
    ]


def test_a_passage_knows_its_date_words() -> None:
    sheet = Sheet(ALL)
    found = passages_of(BOOK, sheet)
    passage = found[found.of_event(where(PACT))[0]]
    assert passage.dated is not None
    assert sheet.text[slice(*passage.dated)] == "1950"


def test_a_click_means_the_shortest_passage_and_the_next_one_the_longer() -> None:
    found = passages_of(BOOK, Sheet(ALL))
    long, short = found.of_event(where(LEAVES))[0], found.of_event(where(ENVOY))[0]
    place = found[short].start
    assert found.choose_at(place, None) == short
    assert found.choose_at(place, short) == long
    assert found.choose_at(place, long) == short


def test_nothing_is_chosen_beside_all_passages() -> None:
    assert made((5, 3)).choose_at(8, None) is None


@given(SPANS, st.integers(0, 45), st.integers(1, 10))
def test_between_finds_what_shares_a_character(spans: list[tuple[int, int]], start: int, size: int) -> None:
    found = made(*spans)
    wanted = [i for i, p in enumerate(found) if p.start < start + size and p.end > start]
    assert found.between(start, start + size) == wanted


@given(SPANS)
def test_segments_cover_every_told_character_once_with_all_its_passages(spans: list[tuple[int, int]]) -> None:
    found = made(*spans)
    told = {}
    for first, last, here in found.segments(0, 50):
        for place in range(first, last):
            assert place not in told
            told[place] = set(here)
    assert told == {place: set(found.at(place)) for place in range(50) if found.at(place)}


@given(SPANS)
def test_overlapping_passages_have_different_levels_while_there_are_any(spans: list[tuple[int, int]]) -> None:
    found = made(*spans)
    for place in range(45):
        levels = [found[index].level for index in found.at(place)]
        if len(levels) <= MOST_LEVELS and all(level < MOST_LEVELS - 1 for level in levels):
            assert len(set(levels)) == len(levels)


def test_stepping_goes_through_all_and_stops_at_the_ends() -> None:
    found = made((0, 5), (10, 5))
    assert [found.step(None, 7, 1), found.step(None, 7, -1)] == [1, 0]
    assert [found.step(0, 0, 1), found.step(1, 0, 1), found.step(0, 0, -1)] == [1, None, None]


def test_passages_that_begin_in_a_stretch() -> None:
    assert list(made((0, 5), (4, 2), (9, 1)).beginning_in(1, 9)) == [1]
