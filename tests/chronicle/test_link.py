from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.axis import Axis, Since
from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.link import format_link, parse_link
from explorer.chronicle.party import Pair, fold, pair_of
from explorer.chronicle.searching.query import EXACTNESS, Filter
from explorer.chronicle.view import LANES, View
from explorer.errors import InputError

BOLIVIA_MEXICO = ThreadKey(pair=pair_of("Bolivia", "Mexico"))

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
PAIRS = (
    st.lists(NAMES, min_size=2, max_size=2, unique=True)
    .filter(lambda two: (fold(two[0]), two[0]) != (fold(two[1]), two[1]))
    .map(lambda two: pair_of(*two))
)
THREADS = st.one_of(
    PAIRS.map(lambda pair: ThreadKey(pair=pair)),
    NAMES.map(lambda name: ThreadKey(party=name)),
    st.just(ALL_EVENTS),
)
DAYS = st.integers(-4_000_000, 4_000_000)
RANGES = st.lists(st.integers(-(10**9), 10**9), min_size=2, max_size=2, unique=True).map(
    lambda two: (min(two) / 1000, max(two) / 1000)
)
FILTERS = st.builds(
    Filter,
    kinds=st.frozensets(NAMES, max_size=2),
    pairs=st.frozensets(PAIRS, max_size=2),
    documents=st.frozensets(NAMES, max_size=2),
    first=st.none() | DAYS,
    last=st.none() | DAYS,
    words=NAMES | st.just(""),
    hidden=st.frozensets(NAMES, max_size=2),
    parties=st.frozensets(NAMES, max_size=2),
    exactness=st.frozensets(st.sampled_from(sorted(EXACTNESS))),
    told_by=st.integers(0, 9),
    differing=st.booleans(),
)
SINCE = st.lists(st.builds(Since, THREADS, NAMES), max_size=2).map(tuple)
VIEWS = st.builds(
    View,
    threads=st.lists(THREADS, min_size=1, max_size=3).map(tuple),
    name=NAMES,
    range=st.none() | RANGES,
    event=NAMES | st.just(""),
    compared=st.just(()) | st.lists(THREADS, min_size=2, max_size=6, unique=True).map(tuple),
    axis=st.builds(Axis, compressed=st.booleans(), since=SINCE),
    filter=FILTERS,
    words=NAMES | st.just(""),
    lanes=st.sampled_from(LANES),
    relations=st.booleans(),
    mirrored=st.booleans(),
)


@given(VIEWS)
def test_a_view_comes_back_from_its_link(view: View) -> None:
    assert parse_link(format_link(view)) == view


@given(VIEWS)
def test_a_link_is_one_word_that_other_programs_can_take(view: View) -> None:
    assert format_link(view).split() == [format_link(view)]


@pytest.mark.parametrize(
    ("view", "link"),
    [
        (View(), "explorer:?v=1"),
        (View((BOLIVIA_MEXICO,), "Bolivia – Mexico"), "explorer:?v=1&pair=Bolivia–Mexico"),
        (View((ALL_EVENTS,), "All events"), "explorer:?v=1&all=1"),
        (
            View(
                (BOLIVIA_MEXICO,),
                "Bolivia – Mexico",
                (float(day_number(1955)), float(day_number(2027))),
                words="López 1990s",
            ),
            "explorer:?v=1&pair=Bolivia–Mexico&from=1955&to=2026&find=López%201990s",
        ),
        (
            View(range=(day_number(-43, 3, 15) + 0.25, float(day_number(1, 2, 3)))),
            "explorer:?v=1&from=-0043-03-15.25&to=0001-02-03.0",
        ),
        (
            View(filter=Filter(hidden=frozenset({"law", "trade"}), told_by=2, first=day_number(1950))),
            "explorer:?v=1&hide=law,trade&not-before=1950-01-01&told-by=2",
        ),
        (
            View((ThreadKey(party="Côte d’Ivoire"),), "Côte d’Ivoire on its own", lanes="pair"),
            "explorer:?v=1&party=Côte%20d’Ivoire&lanes=pair",
        ),
    ],
)
def test_links_can_be_read(view: View, link: str) -> None:
    assert format_link(view) == link


@pytest.mark.parametrize(
    "link",
    [
        "explorer:?pair=Mexico–Bolivia",
        "explorer:?pair=Bolivia%E2%80%93Mexico",
        "  EXPLORER:?v=1&colour=red&pair=Bolivia%e2%80%93Mexico&&x\n",
    ],
)
def test_links_written_by_others_are_understood(link: str) -> None:
    assert parse_link(link) == View((BOLIVIA_MEXICO,), "Bolivia – Mexico")


def test_a_range_by_years_and_months_holds_the_whole_of_them() -> None:
    view = parse_link("explorer:?from=1990-05&to=1991")
    assert view.range == (day_number(1990, 5), day_number(1992))


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("https://example.org", "is no link to a view"),
        ("", "is no link to a view"),
        ("explorer:?v=x", "no version"),
        ("explorer:?v=2", "version 2"),
        ("explorer:?pair=Bolivia", "pair=Bolivia"),
        ("explorer:?pair=Bolivia–Bolivia", "pair=Bolivia–Bolivia"),
        ("explorer:?pair=A–B–C", "pair=A–B–C"),
        ("explorer:?from=soon&to=2000", "from=soon"),
        ("explorer:?from=1990-01-01.x&to=2000", "from=1990-01-01.x"),
        ("explorer:?from=2000&to=1990", "before it begins"),
        ("explorer:?from=2000", "only one end"),
        ("explorer:?compare=A–B", "compares 1"),
        ("explorer:?lanes=colour", "lanes=colour"),
        ("explorer:?told-by=two", "told-by=two"),
        ("explorer:?differ=2", "differ=2"),
        ("explorer:?exact=hour", "exact=hour"),
    ],
)
def test_what_is_no_link_is_refused_in_words(link: str, said: str) -> None:
    with pytest.raises(InputError, match=said.replace("?", r"\?")):
        parse_link(link)


def test_a_dash_within_a_name_is_no_dash_between_two() -> None:
    pair = Pair("A–B", "C")
    link = format_link(View((ThreadKey(pair=pair),), "A–B – C"))
    assert parse_link(link).threads == (ThreadKey(pair=pair),)


def test_what_is_no_character_does_not_come_into_a_view() -> None:
    view = parse_link("explorer:?party=Pe\udcffru")
    assert view.threads[0].party == "Pe\ufffdru"
    assert parse_link(format_link(view)) == view


@pytest.mark.parametrize("link", ["explorer:?v=" + "9" * 5000, "explorer:?from=1990-01-01.5e999&to=1991"])
def test_numbers_without_end_are_refused(link: str) -> None:
    with pytest.raises(InputError):
        parse_link(link)


def test_a_range_written_more_exactly_than_ours_comes_back_as_it_was_read() -> None:
    view = parse_link("explorer:?v=1&all&from=1917-07-15.5&to=1944-11-30.2225")
    assert parse_link(format_link(view)) == view
