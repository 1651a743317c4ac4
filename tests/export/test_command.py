from __future__ import annotations

import pytest

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.days import day_number
from explorer.chronicle.document import Document, OffsetMap
from explorer.chronicle.party import pair_of
from explorer.chronicle.query import Filter
from explorer.export.command import default_title, filter_words

CHILE_PERU, BOLIVIA_CHILE = pair_of("Chile", "Peru"), pair_of("Bolivia", "Chile")


def document(name: str) -> Document:
    return Document(name, f"About {name}", "", (), (), OffsetMap.identity(0))


def test_a_figure_is_titled_in_the_order_of_its_pairs() -> None:
    chosen = Filter(pairs=frozenset({CHILE_PERU, BOLIVIA_CHILE}))
    title = default_title(Chronicle(), chosen, (CHILE_PERU, BOLIVIA_CHILE))
    assert title == "Chile – Peru, Bolivia – Chile"


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        (Filter(pairs=frozenset({CHILE_PERU})), "Chile – Peru"),
        (Filter(pairs=frozenset({CHILE_PERU, BOLIVIA_CHILE})), "Bolivia – Chile, Chile – Peru"),
        (Filter(), "All events"),
    ],
    ids=["one", "two", "all"],
)
def test_a_figure_is_titled_by_its_pairs(chosen: Filter, title: str) -> None:
    assert default_title(Chronicle((document("a"), document("b"))), chosen) == title


def test_a_figure_of_one_document_has_its_title() -> None:
    assert default_title(Chronicle((document("a"),)), Filter()) == "About a"


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
