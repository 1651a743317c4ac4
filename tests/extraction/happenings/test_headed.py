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


DEFINED = "<html><body><h1>Chile–Ecuador relations</h1><dl><dt>May 1982 – June 1986</dt>{}</dl></body></html>"


def test_a_definition_below_a_span_of_time_happened_in_it():
    page = DEFINED.format("<dd>Chile represents Ecuador in London.</dd>")
    assert told(page, "a.html") == {"Chile represents Ecuador in London": "1982-05/1986-06"}


def test_of_several_entries_below_a_span_of_time_none_fills_it():
    page = DEFINED.format("<dd>Chile closes its embassy.</dd><dd>Ecuador sends an envoy.</dd>")
    assert told(page, "a.html") == {}


def test_a_paragraph_of_one_sentence_counts_as_an_entry():
    text = HEAD + "== 1990 ==\n\nChile closed its consulate in Guayaquil.\n"
    assert told(text) == {"Chile closes its consulate in Guayaquil": "1990"}


def test_a_paragraph_right_below_a_year_is_dated_in_its_first_sentence():
    text = HEAD + "== 1990 ==\n\nChile closed its consulate in Guayaquil. Ecuador criticised this.\n"
    assert told(text) == {"Chile closes its consulate in Guayaquil": "1990"}


def test_prose_of_more_sentences_further_below_is_no_entry():
    text = (
        HEAD + "== 1990 ==\n\n* 3 May – Chile sold a ship to Ecuador.\n\nChile left Arica. Peru protested.\n"
    )
    assert list(told(text).values()) == ["1990-05-03"]


def test_a_long_paragraph_below_a_year_is_prose():
    text = HEAD + "== 1990 ==\n\nChile closed its consulate. " + "Ecuador criticised this. " * 4 + "\n"
    assert told(text) == {}


def page(*entries: tuple[str, str]) -> str:
    rows = "".join(f"<div>{date}</div><p>{words}</p>" for date, words in entries)
    return f"<h1>Chile–Ecuador relations</h1><p>By our staff.</p>{rows}"


def test_dates_that_stand_above_their_entries_date_them():
    text = page(("1990", "Chile closed its consulate in Guayaquil."), ("May 1991", "Ecuador left Arica."))
    assert told(text, "a.html") == {
        "Chile closes its consulate in Guayaquil": "1990",
        "Ecuador leaves Arica": "1991-05",
    }


def test_a_single_line_of_a_date_may_be_the_date_of_the_page():
    assert told(page(("6 May 1990", "Chile closed its consulate in Guayaquil.")), "a.html") == {}


def test_what_follows_the_entry_is_dated_by_no_line():
    text = page(("1990", "Chile closed its consulate in Guayaquil."), ("1991", "Ecuador left Arica."))
    assert len(told(text + "<p>Chile sold a ship to Ecuador.</p>", "a.html")) == 2


def test_a_line_whose_entry_tells_nothing_is_left_out_with_a_reason():
    text = page(
        ("1990", "Chile closed its consulate."), ("1991", "Fine weather."), ("1992", "Ecuador left Arica.")
    )
    omissions = extract(read_text_document(text, "a.html"), load_lexicon()).omissions
    assert [omission.text for omission in omissions] == ["1991"]


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


@pytest.mark.parametrize("item", ["The consulate was closed.", "Pact on fishing signed", "The talks failed."])
def test_an_entry_need_not_name_the_parties_of_the_page(item: str):
    assert "1990" in told(HEAD + f"== 1990 ==\n\n* {item}\n").values()


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


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.html",
            "<h1>Chile–Ecuador relations</h1><ul><li>1990<ul><li>Chile left Arica.</li></ul></li></ul>",
        ),
        ("a.wiki", "'''Chile–Ecuador relations'''\n* 1990\n** Chile left Arica.\n"),
        ("a.md", "# Chile–Ecuador relations\n\n- **1990**\n  - Chile left Arica.\n"),
    ],
)
def test_an_item_that_is_a_date_dates_those_below_it_and_tells_nothing_itself(name: str, text: str):
    assert told(text, name) == {"Chile leaves Arica": "1990"}


def test_a_row_of_a_date_alone_tells_nothing():
    text = "# Chile–Ecuador relations\n\n| Year | Event |\n|-|-|\n| 1993 | |\n"
    assert told(text, "a.md") == {}


@pytest.mark.parametrize("date", ["1990", "May 1990", "3 May 1990"])
def test_a_date_with_a_full_stop_opens_its_entry(date: str):
    text = HEAD + f"{date}. Chile closed its consulate in Guayaquil.\n\n1991. Ecuador left Arica.\n"
    assert list(told(text)) == ["Chile closes its consulate in Guayaquil", "Ecuador leaves Arica"]
