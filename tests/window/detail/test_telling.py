from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.chronicle.corrections.correction import OWN_DOCUMENT
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.kind import Kind
from explorer.window.detail.telling import (
    breakable,
    date_meaning,
    date_note,
    differences,
    disagreement_lines,
    kind_reason,
    kind_words,
    place_of,
)
from tests.window.make import CHRONICLE, CONSULATE, KINDS, LETTERS, ONE, TREATY, VISIT

COUNTED = CONSULATE.mentions[0]


def test_the_cue_tells_the_kind() -> None:
    told = replace(VISIT, mentions=(replace(VISIT.mentions[0], cue="visited, king"),))
    assert kind_reason(told) == "kind told by “visited” and “king”"


def test_a_cue_of_another_kind_decides_nothing() -> None:
    told = replace(VISIT, mentions=(replace(VISIT.mentions[0], cue="signed", kind="agreement"),))
    assert kind_reason(told) == ""


def test_of_an_event_that_the_reader_added_no_source_tells_the_kind() -> None:
    own = replace(VISIT, mentions=(replace(VISIT.mentions[0], document=OWN_DOCUMENT),))
    assert kind_reason(own) == ""
    assert kind_words(own, KINDS) == "Visits"


def test_what_no_cue_tells_says_so() -> None:
    assert kind_reason(replace(VISIT, kind="other")) == "no word of the passage tells a kind"


def test_kind_and_reason_are_one_for_a_screen_reader() -> None:
    known: dict[str, Kind] = KINDS
    told = replace(VISIT, mentions=(replace(VISIT.mentions[0], cue="visited"),))
    assert kind_words(told, known) == "Visits: kind told by “visited”"


def test_the_notation_of_a_date_is_told_where_it_says_more_than_the_words() -> None:
    month, year = (replace(VISIT, date=parse_edtf(text)) for text in ("1901-05", "1901"))
    assert date_meaning(month).endswith("names only the month · 1901-05")
    assert date_meaning(year) == "some day in 1901: the source names only the year"


def test_of_a_date_that_the_reader_gave_no_source_means_anything() -> None:
    assert date_meaning(replace(VISIT, date=parse_edtf("1901-05")), redated=True) == "1901-05"


def test_a_date_says_from_which_it_was_counted() -> None:
    assert date_note(COUNTED, CHRONICLE.anchor_date(COUNTED)) == "“Later that month” counted from 3 May 1901"


def test_an_anchor_in_other_words_is_quoted_and_dated() -> None:
    note = date_note(COUNTED, parse_edtf("1901-05"))
    assert note == "“Later that month” counted from “3 May 1901” (May 1901)"


def test_an_anchor_without_a_known_date_is_quoted() -> None:
    assert date_note(COUNTED) == "“Later that month” counted from “3 May 1901”"


def test_a_plain_date_is_quoted() -> None:
    assert date_note(LETTERS.mentions[0]) == "dated by “3 May 1901”"


def test_each_date_told_has_its_wording_and_source() -> None:
    assert differences(TREATY) == ("1950: “1950” in Bora abroad", "1951: “1950” in Bora abroad")


def test_without_a_disagreement_nothing_differs() -> None:
    assert disagreement_lines(LETTERS) == ()


@pytest.mark.parametrize(("event", "place"), [(LETTERS, "sentence 2"), (CONSULATE, "sentence 3")])
def test_a_passage_stands_in_a_sentence_of_its_section(event: object, place: str) -> None:
    mention = {id(LETTERS): LETTERS, id(CONSULATE): CONSULATE}[id(event)].mentions[0]
    assert place_of(ONE, mention) == f"History · {place}"


def test_without_the_document_only_the_section_is_known() -> None:
    assert place_of(None, COUNTED) == "History"


def test_long_words_may_break_and_short_ones_do_not() -> None:
    assert breakable(f"short {'x' * 30}").count("\u200b") == 3
