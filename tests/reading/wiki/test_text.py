import time

import pytest

from explorer.reading.formats import format_of
from explorer.reading.reader import read_text_document
from explorer.reading.wiki.templates import written_date


def quote(source: str, words: str) -> str:
    """What stands in the source where the text of its document has some words."""
    document = read_text_document(source, "a.wiki")
    start = document.text.index(words)
    first, last = document.offsets.to_file(start, start + len(words))
    return source[first:last]


ROWS = [
    # what a template stands for in the text
    ("{{circa|1830}}", "c. 1830"),
    ("{{c.|1830|1840}}", "c. 1830 – c. 1840"),
    ("{{start date|1990|5|12|df=yes}}", "12 May 1990"),
    ("{{End date|1990|5}}", "May 1990"),
    ("{{Start date and age|1990}}", "1990"),
    ("{{birth date and age|df=y|1945|9|8}}", "8 September 1945"),
    ("{{death date and age|1990|1|2|1900|3|4}}", "2 January 1990"),
    ("{{dts|format=dmy|1920|02|02}}", "2 February 1920"),
    ("{{dts|2 February 1920}}", "2 February 1920"),
    ("{{dts|1920|Feb|2}}", "2 February 1920"),
    ("{{dts|2|February|1920}}", "2 February 1920"),
    ("{{dts|-43|3|15}}", "15 March 44 BC"),
    ("{{Start and end dates|1939|9|1|1945|9|2}}", "1 September 1939 – 2 September 1945"),
    ("{{reign|1952|2022}}", "r. 1952–2022"),
    ("{{fl.|1211}}", "fl. 1211"),
    ("{{as of|2019|5}}", "as of May 2019"),
    ("{{as of|2019|since=y}}", "since 2019"),
    ("{{OldStyleDate|16 January|1707|5 January}}", "16 January [O.S. 5 January] 1707"),
    ("{{date|1=5 May 1950}}", "5 May 1950"),
    ("{{lang|es|Paz}}", "Paz"),
    ("{{lang-es|Paz}}", "Paz"),
    ("{{nowrap|{{circa|1830}} or [[1831 in law|later]]}}", "c. 1830 or later"),
    ("{{sortname|Ana|Rojas}}", "Ana Rojas"),
    ("{{ship|HMS|Hood}}", "HMS Hood"),
    ("{{convert|5|to|10|km}}", "5 to 10 km"),
    ("{{convert|1985|t}}", "1985 tonnes"),
    ("{{frac|2|1|3}}", "2 1/3"),
    ("{{no wrap|12 May}}", "12 May"),
    ("{{timeline-event|date={{start date|1993|5}}|event=The bridge opened}}", "May 1993; The bridge opened"),
    ("{{plainlist|\n* Oslo\n* Bergen\n}}", "Oslo; Bergen"),
    ("{{HMS|Hood}}", "HMS Hood"),
    ("1879{{ndash}}1883", "1879–1883"),
    ("{{US$|5 million}}", "US$5 million"),
    ("{{unknown thing|1990}}", ""),
    ("{{cite book|year=1990}}", ""),
    ("{{#if:1990|1991}}", ""),
]


@pytest.mark.parametrize(("template", "words"), ROWS)
def test_what_a_template_says(template, words):
    text = read_text_document(f"Said: {template}.", "a.wiki").text
    assert text == f"Said: {words}."


def test_a_date_written_by_a_template_leads_to_the_template():
    source = "It began on {{start date|1990|5|12}}, '''not''' later."
    assert quote(source, "12 May 1990") == "{{start date|1990|5|12}}"


def test_the_label_of_a_link_leads_to_itself():
    source = "signed in [[Valga, Estonia|Valga]] in 1920"
    assert quote(source, "Valga in") == "Valga]] in"


def test_a_cell_that_spans_rows_leads_to_where_it_stands():
    source = '{|\n|-\n| rowspan="2" | 1923 || Riga\n|-\n| Tallinn\n|}'
    document = read_text_document(source, "a.wiki")
    start = document.text.rindex("1923")
    first, last = document.offsets.to_file(start, start + 4)
    assert document.text.count("1923") == 2
    assert source[first:last] == "1923"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("1990", "5", "12"), "12 May 1990"),
        (("1990", "May", "12"), "12 May 1990"),
        (("1990", "13", ""), "1990"),
        (("1990", "5", "40"), "May 1990"),
        (("0", "", ""), "1 BC"),
        (("soon", "", ""), ""),
    ],
)
def test_parts_of_a_date_in_words(parts, words):
    assert written_date(*parts) == words


@pytest.mark.parametrize(
    ("start", "name"),
    [
        ("{{Infobox x\n|a=b}}\n'''Oslo''' is in [[Norway]].", "wikitext"),
        ("'''Oslo''' is in [[Norway]], see [[Bergen]].", "wikitext"),
        ("Oslo [[sic]] is in Norway.", "plain text"),
        ("== Oslo ==\n- Bergen (1990)", "plain text"),
    ],
)
def test_wikitext_in_a_file_of_another_name_is_known_by_its_brackets(start, name):
    assert format_of(".txt", start).name == name


SIZE = 50_000
HOSTILE = {
    "open templates": "{{" * (SIZE // 2),
    "closed templates": "}}" * (SIZE // 2),
    "nested templates": "{{a|" * 5_000 + "}}" * 5_000,
    "nested shown templates": "{{nowrap|" * 5_000 + "}}" * 5_000,
    "templates side by side": "{{circa|1990}} " * (SIZE // 15),
    "open links": "[[a|" * (SIZE // 4),
    "nested links": "[[a|" * 5_000 + "]]" * 5_000,
    "mixed brackets": "{{[[" * 5_000 + "}}]]" * 5_000,
    "open references": "<ref>" * (SIZE // 5),
    "open comments": "<!--" * (SIZE // 4),
    "tags": "<" * SIZE,
    "apostrophes": "'" * SIZE,
    "bars": "|" * SIZE,
    "template of bars": "{{a" + "|" * SIZE + "}}",
    "infobox of bars": "{{Infobox" + "|a=b" * 5_000 + "}}",
    "tables in tables": "{|\n|\n" * (SIZE // 6),
    "nested tables": "{|\n|\n" * 5_000 + "|}\n" * 5_000,
    "table": "{|\n" + "|-\n| a || b\n" * (SIZE // 12) + "|}",
    "spanning cells": "{|\n" + "|-\n| rowspan=9999 | a\n" * (SIZE // 24) + "|}",
    "list marks": "*" * SIZE + "\n" + "*#:;" * 5_000,
    "headings": "== a ==\n" * (SIZE // 8),
    "equals signs": "=" * SIZE,
    "addresses": "[http://a " * (SIZE // 10),
    "entities": "&amp" * (SIZE // 4),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_wikitext_is_read_in_bounded_time(name):
    source = HOSTILE[name] + "\n\nOslo."
    began = time.process_time()
    document = read_text_document(source, "a.wiki")
    assert time.process_time() - began < 3
    assert "Oslo" in document.text or name == "open comments"
    assert len(document.text) < 4 * len(source)


def test_words_in_bold_that_are_a_date_or_open_an_item_are_no_title():
    source = "* '''Consulate''' – opened\n'''1984''' saw a pact.\n\n'''Chile–Peru ties''' are old.\n"
    assert read_text_document(source, "a.wiki").title == "Chile–Peru ties"


def test_each_happening_of_a_timeline_is_a_paragraph():
    source = "{{Timeline-event|date=1990|event=A pact.}}\n{{timeline event|date=1991|event=A war.}}\n"
    document = read_text_document(source, "a.wiki")
    assert [document.block_text(block) for block in document.blocks] == ["1990; A pact.", "1991; A war."]


def test_only_a_key_that_begins_with_date_is_told_without_it():
    source = "{{Infobox treaty|date_signed=1990|candidate_name=Ana Paz|update_by=1991}}\nA pact.\n"
    document = read_text_document(source, "a.wiki")
    told = [document.block_text(block) for block in document.blocks if block.kind == "infobox"]
    assert told == ["signed: 1990", "candidate_name: Ana Paz", "update_by: 1991"]


@pytest.mark.parametrize(
    ("name", "title"),
    [("Foreign relations of Peru.wiki", "Foreign relations of Peru"), ("peru.wiki", "Ministry of Ships")],
)
def test_words_in_bold_that_are_the_name_of_the_file_are_the_title_before_that_of_a_box(name, title):
    source = "{{Infobox ministry|name=Ministry of Ships}}\nThe '''foreign relations of Peru''' are old.\n"
    assert read_text_document(source, name).title == title


@pytest.mark.parametrize("name", ["a.txt", "a.wiki"])
def test_a_term_that_is_an_entry_of_a_chronology_is_an_item(name):
    document = read_text_document(
        "Told.\n\n; 1988: Statue unveiled in Turku\n; 1990: Ana Paz in Kobe\n", name
    )
    told = [document.block_text(block) for block in document.blocks if block.kind == "item"]
    assert told == ["1988: Statue unveiled in Turku", "1990: Ana Paz in Kobe"]


def test_other_terms_are_headings():
    document = read_text_document("Told.\n\n; Treaties of 1988\n* A pact\n", "a.wiki")
    assert [block.kind for block in document.blocks] == ["paragraph", "heading", "item"]
