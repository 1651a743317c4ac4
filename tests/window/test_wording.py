from __future__ import annotations

import pytest

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.dates.wording import short_date
from explorer.window.wording import chronicle_summary, event_text, event_tip, range_words, thread_summary
from tests.window.make import CHRONICLE, CONSULATE, LETTERS, TREATY, at


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2019-11-10", "10 Nov 2019"),
        ("1964/1982", "1964–1982"),
        ("1978-08/1979-02", "Aug 1978 to Feb 1979"),
        ("196X", "1960s"),
        ("2001/..", "from 2001"),
    ],
)
def test_dates_are_short_in_lists(edtf: str, expected: str) -> None:
    assert short_date(parse_edtf(edtf)) == expected


def test_a_thread_is_summed_up() -> None:
    assert thread_summary(CHRONICLE, (at(LETTERS), at(TREATY)), 2) == "2 events · 1901–1950"


def test_a_filtered_thread_says_of_how_many() -> None:
    assert thread_summary(CHRONICLE, (at(LETTERS),), 4) == "1 of 4 events · 1901"


def test_a_thread_of_which_nothing_passes_says_so() -> None:
    assert thread_summary(CHRONICLE, (), 4) == "none of 4 events passes the filter"


def test_the_chronicle_is_summed_up() -> None:
    assert chronicle_summary(CHRONICLE) == "2 documents · 6 mentions → 5 events · 1 disagreement"


def test_an_empty_chronicle_has_no_documents() -> None:
    assert chronicle_summary(Chronicle()) == "No documents"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ((1955, 1, 1), (2027, 1, 1), "1955–2026"),
        ((-52, 1, 1), (10, 1, 1), "53 BC – AD 9"),
        ((1987, 2, 3), (1988, 2, 3), "February 1987 – February 1988"),
        ((1987, 6, 1), (1987, 6, 18), "1 June 1987 – 17 June 1987"),
    ],
)
def test_the_days_in_view_are_told_as_finely_as_needed(
    first: tuple[int, int, int], last: tuple[int, int, int], expected: str
) -> None:
    assert range_words(float(day_number(*first)), float(day_number(*last))) == expected


def test_a_tooltip_tells_title_date_and_sources() -> None:
    assert event_tip(CONSULATE) == "Consulate opens in Aria\nMay 1901 · exact to the month\n1 source"


def test_a_copied_event_quotes_its_passages_with_their_sources() -> None:
    text = event_text(LETTERS)
    assert "3 May 1901 (1901-05-03)" in text
    assert "“Their envoys exchanged letters on 3 May 1901.”\n— Aria and Bora, History (one.txt)" in text
