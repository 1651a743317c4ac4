from __future__ import annotations

import pytest

from explorer.chronicle.columns import NO_CHOICE, ColumnChoice
from explorer.extraction.tables.sampling import Sample, sample_of, tells_events
from explorer.reading.reader import read_text_document

FOREIGN = (
    "nr,jahr,was geschah,link\n"
    "1,1904-10-20,A treaty of peace is signed,https://example.org/a-long-address\n"
    "2,1929,Another treaty is signed,https://example.org/another-long-address\n"
    "3,sometime,Talks are held,https://example.org/a-third-long-address\n"
)


def sample(text: str, name: str = "table.csv") -> Sample:
    found = sample_of(read_text_document(text, name))
    assert found is not None
    return found


def test_dates_and_titles_are_guessed_by_what_stands_in_the_columns() -> None:
    guess = sample(FOREIGN).guess(NO_CHOICE)
    assert (guess["date"], guess["title"], guess["source"]) == ("jahr", "was geschah", "link")


def test_a_number_of_rows_is_no_date() -> None:
    guess = sample("nr,what\n1,Talks are held in Lima\n2,Talks are held again\n").guess(NO_CHOICE)
    assert not guess["date"]


def test_names_go_before_what_stands_in_the_columns() -> None:
    guess = sample("Year,other,Event\n1904,1905,x\n").guess(NO_CHOICE)
    assert guess == {"date": "Year", "title": "Event"}


def test_what_was_chosen_goes_before_all() -> None:
    chosen = NO_CHOICE.with_known(["nr", "jahr", "was geschah", "link"], {"date": "nr", "source": ""})
    guess = sample(FOREIGN).guess(chosen)
    assert guess["date"] == "nr"
    assert not guess.get("source")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Year,Event,Country A\n1904,x,Peru\n", "a.csv"),
        ('{"events": [{"start_date": {"year": 1904}, "text": {"headline": "x"}}]}', "slides.json"),
    ],
)
def test_columns_that_are_all_understood_need_no_question(text: str, name: str) -> None:
    assert sample(text, name).is_settled(NO_CHOICE)


def test_a_column_that_is_not_understood_is_a_question() -> None:
    text = "Year,Event,Remarks\n1904,x,y\n"
    assert not sample(text).is_settled(NO_CHOICE)
    assert sample(text).is_settled(NO_CHOICE.with_known(["Year", "Event", "Remarks"], {}))
    assert sample(text).is_settled(ColumnChoice({"date": "Year"}))


def test_a_table_without_rows_has_no_sample() -> None:
    assert sample_of(read_text_document("Year,Event\n", "a.csv")) is None


def test_events_have_a_date_and_words() -> None:
    assert tells_events({"date": "a", "text": "b"})
    assert not tells_events({"date": "a", "title": ""})
    assert not tells_events({"title": "a"})
