from __future__ import annotations

import re

import pytest

from explorer.chronicle.alignment import Alignment, alignment_of
from explorer.chronicle.axis import Axis
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.document import Document, OffsetMap
from explorer.chronicle.event import Event
from explorer.chronicle.party import pair_of
from explorer.chronicle.searching.query import Filter
from explorer.errors import UsageError
from explorer.export.command import since_named
from explorer.export.figure.compose import default_title, filter_words
from tests.chronicle.make import event, mention

CHILE_PERU, BOLIVIA_CHILE = pair_of("Chile", "Peru"), pair_of("Bolivia", "Chile")


def document(name: str) -> Document:
    return Document(name, f"About {name}", "", (), (), OffsetMap.identity(0))


def test_a_figure_is_titled_in_the_order_of_its_pairs() -> None:
    title = default_title(Chronicle(), (ThreadKey(CHILE_PERU), ThreadKey(BOLIVIA_CHILE)))
    assert title == "Chile – Peru, Bolivia – Chile"


@pytest.mark.parametrize(
    ("threads", "title"),
    [((ThreadKey(CHILE_PERU),), "Chile – Peru"), ((ALL_EVENTS,), "All events")],
    ids=["one", "all"],
)
def test_a_figure_is_titled_by_its_pairs(threads: tuple[ThreadKey, ...], title: str) -> None:
    assert default_title(Chronicle((document("a"), document("b"))), threads) == title


def test_a_figure_of_one_document_has_its_title() -> None:
    assert default_title(Chronicle((document("a"),)), (ALL_EVENTS,)) == "About a"


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        (Filter(), ""),
        (Filter(pairs=frozenset({CHILE_PERU}), words=" war "), "pair Chile–Peru, words “war”"),
        (Filter(kinds=frozenset({"visit", "aid"})), "kind aid, kind visit"),
        (Filter(first=day_number(-52), last=day_number(1990, 5, 31)), "from -0052-01-01, to 1990-05-31"),
    ],
    ids=["none", "pair", "kinds", "days"],
)
def test_a_filter_in_words(chosen: Filter, words: str) -> None:
    assert filter_words(chosen) == words


# --- years since ---------------------------------------------------------------------------------------

LETTERS = event(mention("1831", "Letters exchanged", pair="Chile–Peru"), id="letters")
WAR = event(mention("1879", "War", pair="Chile–Peru"), mention("1879", "War", pair="Bolivia–Chile"), id="war")
PEACE = event(mention("1904", "Peace", pair="Bolivia–Chile"), id="peace")
RAIL = event(mention("1904", "Railway agreed", pair="Bolivia–Chile"), id="rail")
TOLD = Chronicle(events=(LETTERS, WAR, PEACE, RAIL))
STACK = (ThreadKey(pair=CHILE_PERU), ThreadKey(pair=BOLIVIA_CHILE))


@pytest.mark.parametrize(
    ("names", "zeros", "reference"),
    [
        (("1831", "rail"), (LETTERS, RAIL), 0),
        (("rail", "letters"), (LETTERS, RAIL), 1),
        (("1879",), (WAR, WAR), 0),
        (("peace", "war"), (WAR, PEACE), 1),
    ],
    ids=["by date and id", "the first stays", "told in both", "no second choice"],
)
def test_pairs_count_from_the_events_named(
    names: tuple[str, ...], zeros: tuple[Event, ...], reference: int
) -> None:
    since = since_named(names, STACK, TOLD)
    assert alignment_of(Axis(since=since), STACK, TOLD) == Alignment(zeros, reference)


def test_without_names_pairs_tell_calendar_years() -> None:
    assert since_named((), STACK, TOLD) == ()


@pytest.mark.parametrize(
    ("name", "threads", "message"),
    [
        ("1831", (), "--since compares two to six pairs"),
        ("1832", STACK, "no event of these pairs has the id or the date '1832'"),
        ("1904", STACK, "name one by its id: peace Peace; rail Railway agreed"),
    ],
    ids=["one pair", "unknown", "several"],
)
def test_a_name_that_cannot_be_used_is_a_wrong_usage(
    name: str, threads: tuple[ThreadKey, ...], message: str
) -> None:
    with pytest.raises(UsageError, match=re.escape(message)):
        since_named((name,), threads, TOLD)
