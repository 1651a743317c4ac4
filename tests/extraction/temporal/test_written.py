"""What news leave unsaid is counted from the day on which the article says it was written."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from explorer.reading.reader import read_text_document

BYLINE = "By Ana Writer, 12 March 2014\n\n"


def dates(text: str) -> list[tuple[str, str]]:
    document = read_text_document(f"= Fiji and Malta =\n\n{text}\n", "a.txt")
    return [(one.text, one.date.edtf if one.date else "") for one in find_dates(document)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Fiji signed a treaty in November.", ("November", "2013-11")),
        ("Fiji signed a treaty in February.", ("February", "2014-02")),
        ("A treaty will be signed in November.", ("November", "2014-11")),
        ("A treaty is due in February.", ("February", "2015-02")),
        ("The premier came on Tuesday.", ("Tuesday", "2014-03-11")),
        ("The premier came on Wednesday.", ("Wednesday", "2014-03-12")),
        ("The premier will come on Friday.", ("Friday", "2014-03-14")),
        ("The premier came on 20 December.", ("20 December", "2013-12-20")),
    ],
)
def test_news_count_from_the_day_of_the_byline(sentence: str, told: tuple[str, str]) -> None:
    assert dates(BYLINE + sentence) == [told]


def test_the_day_of_the_byline_is_the_anchor() -> None:
    document = read_text_document(f"= Fiji =\n\n{BYLINE}Fiji signed a treaty in November.\n", "a.txt")
    anchor = find_dates(document)[0].anchor
    assert anchor is not None
    assert document.text[slice(*anchor)] == "12 March 2014"


def test_days_of_the_week_count_from_the_dateline_one_like_the_other() -> None:
    text = "SUVA, 14 March 2011 -- Fiji and Malta signed a treaty on Monday. The minister came on Saturday."
    assert dates(text)[1:] == [("Monday", "2011-03-14"), ("Saturday", "2011-03-12")]


def test_an_essay_on_the_past_goes_on_from_the_years_it_tells() -> None:
    text = "War broke out in 1932.\n\nIn November the army lost a fort."
    assert dates(BYLINE + text) == [("1932", "1932"), ("November", "1932-11")]


@pytest.mark.parametrize("told", ["In May 1950 talks began.", "In 1950 talks began. In May they failed."])
def test_a_day_of_the_week_amid_a_story_of_the_past_is_none_of_the_article(told: str) -> None:
    assert dates(f"{BYLINE}{told} The envoys left on Friday.")[-1] == ("Friday", "")


def test_a_day_of_the_week_behind_a_year_in_passing_is_one_of_the_article() -> None:
    assert dates(f"{BYLINE}Ties were cut in 1950. The premier came on Tuesday.")[-1] == (
        "Tuesday",
        "2014-03-11",
    )


def test_a_year_of_the_same_paragraph_goes_before_that_of_the_article() -> None:
    assert dates(BYLINE + "Talks began in May 2013. In June they failed.")[1] == ("June", "2013-06")
