"""What stands below a line that is nothing but a date happened then; what is dated itself did not."""

import pytest

from explorer.chronicle.event import Mention
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document

HEAD = "= Chile–Ecuador relations =\n\n"


def told(text: str, name: str = "a.txt") -> dict[str, str]:
    """The titles of what a text tells, with their dates."""
    return {mention.title: mention.date.edtf for mention in mentions(text, name)}


def mentions(text: str, name: str = "a.txt") -> tuple[Mention, ...]:
    return extract(read_text_document(text, name), load_lexicon()).mentions


def test_an_item_below_the_heading_of_a_year_happened_in_that_year():
    text = HEAD + "== 1990 ==\n\n* Chile closed its consulate in Guayaquil.\n"
    assert told(text) == {"Chile closes its consulate in Guayaquil": "1990"}


def test_a_paragraph_of_one_sentence_counts_as_an_entry():
    text = HEAD + "== 1990 ==\n\nChile closed its consulate in Guayaquil.\n"
    assert told(text) == {"Chile closes its consulate in Guayaquil": "1990"}


def test_prose_of_more_sentences_below_a_year_is_no_entry():
    text = HEAD + "== 1990 ==\n\nChile closed its consulate in Guayaquil. Ecuador criticised this.\n"
    assert told(text) == {}


def test_an_item_with_a_date_of_its_own_keeps_it():
    text = HEAD + "== 1990 ==\n\n* 3 May – Chile closed its consulate in Guayaquil.\n"
    assert told(text) == {"Chile closes its consulate in Guayaquil": "1990-05-03"}


def test_the_nearest_dated_heading_counts():
    text = HEAD + "== 1990 ==\n\n=== June ===\n\n* Chile closed its consulate in Guayaquil.\n"
    assert told(text) == {"Chile closes its consulate in Guayaquil": "1990-06"}


def test_a_heading_without_a_date_between_does_not_hide_the_year():
    text = HEAD + "== 1990 ==\n\n=== Missions ===\n\n* Chile closed its consulate in Guayaquil.\n"
    assert told(text) == {"Chile closes its consulate in Guayaquil": "1990"}


def test_a_heading_of_the_same_level_ends_the_year():
    text = HEAD + "== 1990 ==\n\n== Missions ==\n\n* Chile closed its consulate in Guayaquil.\n"
    assert told(text) == {}


@pytest.mark.parametrize("heading", ["Crisis of 1990", "1990s", "1990–1995", "Since 1990", "20th century"])
def test_a_heading_that_is_more_than_a_date_or_wider_dates_nothing(heading: str):
    assert told(HEAD + f"== {heading} ==\n\n* Chile closed its consulate in Guayaquil.\n") == {}


def test_the_line_above_a_list_counts():
    text = (
        HEAD + "== Missions ==\n\n1990:\n- Chile closed its consulate in Guayaquil.\n- Ecuador left Arica.\n"
    )
    assert told(text)["Chile closes its consulate in Guayaquil"] == "1990"


def test_a_sentence_that_introduces_a_list_leaves_its_items_undated():
    text = (
        HEAD + "== 1991 ==\n\nIn 1993 both signed these treaties:\n- Treaty on fishing\n- Treaty on trade\n"
    )
    assert not {"1991"} & set(told(text).values())


def test_an_agreement_may_be_named_without_a_verb():
    assert "1990" in told(HEAD + "== 1990 ==\n\n* Agreement on air transport\n").values()


@pytest.mark.parametrize("item", ["Copper and wine", "The weather was fine", "Which states signed?"])
def test_an_item_that_tells_no_happening_gives_none(item: str):
    assert told(HEAD + f"== 1990 ==\n\n* {item}\n") == {}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.wiki", "'''Chile–Ecuador relations'''\n\n; 1963\n: Chile closed its consulate in Guayaquil.\n"),
        ("a.wiki", "'''Chile–Ecuador relations'''\n\n; 1963 : Chile closed its consulate in Guayaquil.\n"),
        (
            "a.html",
            "<h1>Chile–Ecuador relations</h1><dl><dt>1963</dt>"
            "<dd>Chile closed its consulate in Guayaquil.</dd></dl>",
        ),
        ("a.md", "# Chile–Ecuador relations\n\n## 1963\n\n- Chile closed its consulate in Guayaquil.\n"),
    ],
)
def test_the_term_of_a_definition_and_headings_of_any_format_count(name: str, text: str):
    assert told(text, name) == {"Chile closes its consulate in Guayaquil": "1963"}


def test_the_words_of_the_date_are_those_of_the_line_above():
    text = HEAD + "== May 1990 ==\n\n* Chile closed its consulate in Guayaquil.\n"
    (mention,) = mentions(text)
    dated = text[mention.date_start : mention.date_end]
    assert (mention.date_text, dated, mention.rule, mention.anchor) == (
        "May 1990",
        "May 1990",
        "month+heading",
        None,
    )
