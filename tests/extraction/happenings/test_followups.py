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
