from __future__ import annotations

from explorer.extraction.temporal.narrative import Place, places
from explorer.extraction.temporal.scanning import scan
from tests.extraction.temporal.make import document


def places_of(text: str) -> list[Place]:
    whole = document(text)
    return list(places(whole, scan(text)))


def test_parentheses_make_an_aside() -> None:
    assert [place.aside for place in places_of("In 1990 (as in 1970) it closed in 1995.")] == [
        False,
        True,
        False,
    ]


def test_a_parenthesis_left_open_ends_with_its_paragraph() -> None:
    text = "It closed (in 1990 and did not open again.\n\nIn 1995 it opened, to the joy of all."
    assert [place.aside for place in places_of(text)] == [True, False]


def test_paragraphs_are_counted() -> None:
    text = "In 1990 it closed, to the grief of all.\n\nIn 1995 it opened, to the joy of all."
    assert [place.paragraph for place in places_of(text)] == [0, 1]


def test_parentheses_in_a_heading_are_no_aside() -> None:
    assert places_of("= The long war (1990) =\n\nNothing.") == [
        Place(0, heading=True, aside=False, section=0)
    ]


def test_a_short_line_without_a_full_stop_is_a_heading() -> None:
    assert [place.heading for place in places_of("The long war, 1990")] == [True]
