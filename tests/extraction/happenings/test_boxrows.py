"""Rows of an infobox tell a happening where their key says what was done and their value is the date."""

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document


def told(rows: str, title: str = "Chile–Ecuador relations") -> list[tuple[str, str]]:
    """Date and kind of what a box in wikitext tells."""
    text = f"{{{{Infobox\n| title = {title}\n{rows}\n}}}}\nBoth are friends.\n"
    mentions = extract(read_text_document(text, "a.wiki"), load_lexicon()).mentions
    return [(mention.date.edtf, mention.kind) for mention in mentions]


@pytest.mark.parametrize(
    ("row", "date", "kind"),
    [
        ("established = 12 July 1983", "1983-07-12", "relations"),
        ("relations established = {{start date|1983|7|12}}", "1983-07-12", "relations"),
        ("severed = 1997", "1997", "relations"),
        ("date_signed = 14 May 1991", "1991-05-14", "agreement"),
        ("ratified = May 1995", "1995-05", "agreement"),
    ],
)
def test_a_key_that_says_what_was_done_tells_it(row: str, date: str, kind: str) -> None:
    assert told(f"| {row}") == [(date, kind)]


@pytest.mark.parametrize(
    "row",
    ["population = 3,000 (2011)", "envoy1 = Ana Paz (since 2015)", "established = after a war", "map = 1990"],
)
def test_other_rows_tell_nothing(row: str) -> None:
    assert told(f"| {row}") == []


def test_what_was_established_in_another_article_is_not_known() -> None:
    assert told("| established = 1945", "Bank of Chile and Ecuador") == []


def test_the_box_of_a_mission_says_when_it_was_opened() -> None:
    assert told("| opened = 1994", "Embassy of Chile, Quito") == [("1994", "mission")]


def test_what_else_was_opened_is_not_told_from_its_box() -> None:
    assert told("| opened = 1994", "Bridge between Chile and Ecuador") == []
