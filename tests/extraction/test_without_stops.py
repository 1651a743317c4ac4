"""Texts that end without a full stop, as lines of lists do, and sentences that break off."""

import pytest

TEXTS = [
    "In the aftermath of 1990, Peru sent envoys to Chile.",
    "In the wake of 1990, an agreement was signed.",
    "In 1990 Chilean troops withdrew",
    "1990: Chilean troops withdrew",
    "When Turku burned in May 1990, boats were still landing in Kobe weeks later",
    "Holm was freed in May 1990; the consul was fined, and the treaty was renewed several times",
    "The publication in 1999 of a book on Roca, and the strike of Juan Holm in the spring of 2000, chilled",
    "Japan was admitted in May 1904. In August 1920 its army won, and peace was signed",
    "The king visited Chile in May 1990. During the visit he signed two pacts:",
    "During the visit of May 1990 he signed: and",
    "Peru held the port, 1990–1995, when",
    ", and Chile (1836) and Peru (1858) and Spain (1860) were fought (1990)",
    "Peru denounced the 1950 Boundary Convention in",
    "The bonds were bought in 1922 and 1923 after a long dispute over whether they were",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("title", ["Chile–Peru relations", "Foreign relations of Peru"])
def test_words_behind_the_last_are_not_asked_for(told, text, title):
    assert told(text, title).mentions


@pytest.mark.parametrize("word", ["Aprİl", "Augu\u017ft", "Sprİng"])
def test_a_month_with_a_foreign_letter_is_none(told, word):
    assert all(one.date.edtf == "1990" for one in told(f"In {word} 1990 Chilean troops withdrew.").mentions)
