"""Dates beside another that say no time of their own."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

ALONE = [
    ("The Chilean Winter Offensive overwhelmed Lima on 4 January 1951.", ["1951-01-04"]),
    ('In May 1951 Chile attacked again (the "Spring Offensive").', ["1951-05"]),
    ("In March 1917 (February in the old calendar) the king was overthrown.", ["1917-03"]),
    ("On 20 March 2003 (21:34, 19 March GMT) Chile invaded Peru.", ["2003-03-20"]),
    ("On 20 March 2003 (after the attack of 19 March) Chile invaded Peru.", ["2003-03-20", "2003-03-19"]),
]


@pytest.mark.parametrize(("text", "dates"), ALONE)
def test_a_campaigns_season_and_another_clock_tell_nothing_more(lexicon, text, dates):
    document = read_text_document(f"Chile–Peru relations\n\n{text}", "x.txt")
    assert [mention.date.edtf for mention in extract(document, lexicon).mentions] == dates


SORTS = ["A sixteenth-century map was returned to Peru.", "Eighteenth-century traders founded Kobe."]


@pytest.mark.parametrize("text", SORTS)
def test_a_century_that_says_of_what_sort_a_thing_is_tells_nothing(lexicon, text):
    document = read_text_document(f"Chile–Peru relations\n\n{text}", "x.txt")
    assert extract(document, lexicon).mentions == ()


def test_in_a_century_things_happen(lexicon):
    text = "Chile–Peru relations\n\nIn nineteenth-century Peru, Chilean settlers founded Kobe."
    assert len(extract(read_text_document(text, "x.txt"), lexicon).mentions) == 1


POINTING = [
    "Regarding land in Lima, see also the Points of Agreement of 1990.",
    "For details, see the Treaty of Lima of 1929.",
    "Major Peruvian advances during 1990 have included:",
]


@pytest.mark.parametrize("text", POINTING)
def test_what_only_points_to_other_words_tells_nothing(lexicon, text):
    document = read_text_document(f"Chile–Peru relations\n\n{text}", "x.txt")
    assert extract(document, lexicon).mentions == ()


def test_somebody_who_is_to_see_something_does_not_point(lexicon):
    document = read_text_document("Chile–Peru relations\n\nIn 1990 Peru hoped to see the treaty signed.", "x")
    assert len(extract(document, lexicon).mentions) == 1


def test_a_pointer_behind_what_is_told_hides_nothing(told):
    assert told("Opening of the embassy in Kobe in 1990 (see below).").mentions
