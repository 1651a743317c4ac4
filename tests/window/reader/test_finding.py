from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.window.reader.finding import Finder, hit_near, hits_between, plain
from explorer.window.reader.sheet import Sheet
from tests.window.reader.samples import ALL
from tests.window.reader.test_sheet import one_block


def found(text: str, words: str) -> list[str]:
    sheet = Sheet(one_block(text))
    raw = sheet.text.encode("utf-16-le")
    return [raw[a * 2 : b * 2].decode("utf-16-le") for a, b in Finder(sheet).find(words)]


@given(st.text(max_size=80))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_accents_and_capitals_make_no_difference() -> None:
    assert found("The CAFÉ and the cafe", "café") == ["CAFÉ", "cafe"]


def test_accents_that_stand_alone_are_passed_over() -> None:
    assert found("A cafe\u0301 in Bora", "cafe in") == ["cafe\u0301 in"]


def test_spaces_and_line_ends_are_one() -> None:
    assert found("in May\n 1901", "may 1901") == ["May\n 1901".replace("\n", " ")]


def test_signs_stand_for_themselves() -> None:
    assert found("a.b and axb (c)", "a.b") == ["a.b"]


def test_blank_words_find_nothing() -> None:
    assert found("a b", "  ") == []


def test_hits_behind_a_wide_character_are_where_they_are_shown() -> None:
    assert found(ALL.text, "1970") == ["1970"]


def test_the_first_hit_is_the_next_one_and_begins_again_at_the_end() -> None:
    hits = [(5, 7), (20, 22)]
    assert [hit_near(hits, 6), hit_near(hits, 30), hit_near([], 0)] == [1, 0, None]


@given(st.lists(st.integers(1, 6), max_size=12), st.integers(0, 50), st.integers(1, 20))
def test_hits_between_are_those_that_share_a_character(sizes: list[int], start: int, length: int) -> None:
    hits, place = [], 0
    for size in sizes:
        hits.append((place, place + size))
        place += size + size % 3
    wanted = [i for i, (a, b) in enumerate(hits) if a < start + length and b > start]
    assert list(hits_between(hits, start, start + length)) == wanted
