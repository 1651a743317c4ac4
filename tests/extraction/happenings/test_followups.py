"""Sentences without a date that go on from the one before."""

from __future__ import annotations

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

HEADING = "Chile–Peru relations\n\n"

LATER = [
    "On 4 November 1990 Ana Paz flew to Lima. She later settled in Arica and helped to train nurses.",
    "On 9 May 1990 Peru arrested five Chileans. The prisoners later said that they had been beaten.",
    "In May 1990 Juan Roca of Chile came to Lima. He later returned to Arica.",
]


@pytest.mark.parametrize("text", LATER)
def test_what_came_later_has_no_date_of_the_sentence_before(lexicon, text):
    assert len(extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions) == 1


def test_what_was_said_of_a_deed_goes_with_it(lexicon):
    text = "In May 1990 Chilean miners went on strike. President Ana Paz of Peru later praised the miners."
    assert len(extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions) == 2


ON = [
    "In 1902 Peru took Turku, which had been a Chilean port since 1879. The army then moved to Kobe.",
    "In 1902 Peru sailed to Kobe for the rising that Chile had led ten years earlier. It then sailed home.",
    "In 1902 Peru took Turku. The port had been founded by Chile in 1535. The army then moved to Kobe.",
    "In 1899 Peru took Turku. In 1902 it took Kobe. The army then moved to Lima.",
]


@pytest.mark.parametrize("text", ON)
def test_a_story_does_not_go_on_from_what_it_looks_back_on(lexicon, text):
    mentions = extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions
    assert mentions[-1].date.edtf == "1902"


def test_a_reign_that_is_named_goes_on_from_nothing(lexicon):
    text = "In 1790 Peru opened its ports. During the reign of Juan Roca the churches were closed."
    assert len(extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Peru was attacked by Juan Roca in November 1956. During the Communist period, Peru signed treaties.",
        "In April 1991 Soviet forces attacked Peru. Following the fall of the Soviet Union, Peru left.",
        "In May 1985 Chile joined the pact. During the Cold War, Peru bought ships from Chile.",
        "On 3 May 1990 Peru closed the border. During this period, Chile expelled many Peruvians.",
        "In 1990 Peru joined the union. During the colonial period, Chile bought ships from Peru.",
    ],
)
def test_a_time_that_was_not_told_has_no_date(lexicon, text):
    assert len(extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In 1990 Peru closed the border. During this period, Chile expelled many Peruvians.",
        "In 1990 Ana Paz resigned as minister. After Paz's resignation, Juan Roca signed a treaty.",
        "In 1940 Peru took Arica. After the fall of Arica, Chile sued for peace.",
        "In 1879 Chile attacked Peru. During the war, Chile seized Tacna.",
    ],
)
def test_a_time_that_was_told_has_its_date(lexicon, text):
    assert len(extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions) == 2


def test_a_visit_lasts_a_time(lexicon):
    text = "On 3 May 1990 Juan Roca visited Kobe. During this time, Chile and Peru signed a treaty."
    assert len(extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions) == 2


@pytest.mark.parametrize(
    "text",
    [
        "On 4 July 1993 Roca was treated in Kobe. After the treaty, Peru ceded Arica to Chile.",
        "On 5 May 1995 Peru opened its first electric railway. After the election, Chile closed the border.",
    ],
)
def test_a_noun_that_only_begins_as_a_word_told_goes_on_from_nothing(lexicon, text):
    assert len(extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions) == 1
