from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.chronicle.dates.days import day_number
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import pair_of
from explorer.export.figure.caption import (
    Shown,
    count_words,
    description,
    empty_words,
    legend_kinds,
    metadata,
    range_words,
    source_titles,
    subtitle,
)
from explorer.resources import load_json
from tests.chronicle.make import event, mention

KINDS = kinds_from(load_json("kinds.json"))
ONE = event(mention("1990", kind="visit"))
TWICE = event(mention("1991", kind="visit"), mention("1991", document="b.txt"), id="e2")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((1831, 3, 1), (2023, 5, 1), "1831–2023"),
        ((1990, 1, 1), (2000, 12, 31), "1990–2000"),
        ((2019, 1, 1), (2019, 12, 31), "2019"),
        ((2019, 1, 5), (2020, 4, 9), "January 2019 – April 2020"),
        ((2019, 11, 10), (2019, 12, 1), "10 November 2019 – 1 December 2019"),
        ((2019, 11, 10), (2019, 11, 10), "10 November 2019"),
        ((-508, 1, 1), (44, 1, 1), "509 BC – AD 44"),
        ((-508, 1, 1), (-43, 1, 1), "509 BC – 44 BC"),
    ],
)
def test_a_range_in_words(first: tuple[int, int, int], last: tuple[int, int, int], words: str) -> None:
    assert range_words(day_number(*first), day_number(*last)) == words


@pytest.mark.parametrize(("count", "words"), [(0, "0 events"), (1, "1 event"), (1234, "1,234 events")])
def test_a_count_in_words(count: int, words: str) -> None:
    assert count_words(count) == words


def test_the_subtitle_counts_and_tells_the_range() -> None:
    shown = Shown((ONE,), 1, day_number(1990), day_number(2001) - 1)
    assert subtitle(shown) == "1 event · 1990–2000"


def test_the_subtitle_says_how_many_lie_outside() -> None:
    assert subtitle(Shown((ONE,), 4)) == "1 of 4 events"


def test_the_subtitle_says_how_many_are_told_more_than_once() -> None:
    assert subtitle(Shown((ONE, TWICE), 2)) == "2 events · 1 told more than once"


def test_only_sources_that_tell_an_event_in_the_pairs_shown_are_named() -> None:
    shared = event(mention(document="a.txt"), mention(document="b.txt", pair="Bolivia–Chile"))
    shown = Shown((shared,), 1, pairs=(pair_of("Chile", "Peru"),))
    assert source_titles(shown) == ("a",)
    assert subtitle(shown) == "1 event"


def test_every_source_is_named_once() -> None:
    assert source_titles(Shown((ONE, TWICE), 2)) == ("a", "b")


def test_sources_with_the_same_title_are_told_apart_by_their_files() -> None:
    first, second = mention(document="a.txt"), replace(mention(document="b.txt"), document_title="a")
    assert source_titles(Shown((event(first, second),), 1)) == ("a (a.txt)", "a (b.txt)")


def test_the_legend_keeps_the_order_of_the_kinds() -> None:
    events = [event(mention(kind=kind)) for kind in ("visit", "relations", "visit")]
    assert [kind.key for kind in legend_kinds(events, KINDS)] == ["relations", "visit"]


def test_a_kind_that_is_not_known_counts_as_the_last() -> None:
    assert [kind.key for kind in legend_kinds([event(mention(kind="dance"))], KINDS)] == ["other"]


def test_an_empty_figure_names_the_filter() -> None:
    words = empty_words(Shown((), 0), "pair Chile–Peru")
    assert words == ("No events to show", "Nothing passes the filter: pair Chile–Peru.")


def test_an_empty_range_says_what_lies_outside() -> None:
    words = empty_words(Shown((), 3, day_number(1700), day_number(1711) - 1), "")
    assert words == ("No events in 1700–1710", "3 events lie outside this range.")


def test_a_figure_describes_itself() -> None:
    text = description(Shown((ONE,), 1), [KINDS["visit"]], ["A", "B"])
    assert text == "A timeline: 1 event. Kinds: Visits. Sources: A; B."


def test_metadata_tell_the_sources_and_the_range() -> None:
    found = metadata(Shown((ONE,), 1, day_number(1990), day_number(1990, 12, 31)), ["A"])
    assert found[1:] == (("Source", "A"), ("Range", "1990-01-01/1990-12-31"))
