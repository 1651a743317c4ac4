"""What stands for a state in a text that seldom names it."""

import pytest

from explorer.extraction.parties.courts import courts_in, standing_for

ROWS = [
    # titles of rulers and bodies of a realm
    ("Russia and Japan: the tsar met the Mikado.", [1904], {"tsar": "Russia", "Mikado": "Japan"}),
    ("The Bulgarians had a tsar of their own.", [917], {"tsar": "Bulgaria"}),
    ("The Sejm sat in Poland.", [1620], {"Sejm": "Poland"}),
    # a title whose bearer is not named, or that two bear, stands for nobody
    ("The doge wrote to Spain.", [1500], {}),
    ("The Ottomans and Morocco: a sultan wrote.", [1578], {}),
    # founders of houses, in the times of the house alone
    ("The Seleucids were of Seleucus' blood.", [-200], {"Seleucus": "Seleucid Empire"}),
    ("Ptolemy fought the Ptolemies' foes.", [1900], {}),
]


@pytest.mark.parametrize(("text", "years", "expected"), ROWS)
def test_a_court_stands_for_the_party_that_the_text_names(lexicon, text, years, expected):
    found = courts_in(text, lexicon.matcher.find(text), years, lexicon)
    assert {text[hit.start : hit.end]: hit.name for hit in found} == expected


def test_a_title_stands_for_a_bearer_named_far_more_than_another(lexicon):
    text = "Ottomans, Ottomans, Ottomans and Morocco: a sultan wrote."
    found = courts_in(text, lexicon.matcher.find(text), [1578], lexicon)
    assert [hit.name for hit in found] == ["Ottoman Empire"]


PERSONS = [
    ("The Peruvian general Prado landed. Prado won.", "Peru"),
    ("Prado of Peru landed. Prado won.", "Peru"),
    ("Prado, the Peruvian president, landed. Prado won.", "Peru"),
    ("Tsar Prado of Russia landed. Prado won.", "Russia"),
    ("Prado of Peru met Prado of Chile. Prado won.", None),
    ("The Peace of Peru held. Peace won.", None),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_a_person_tied_to_one_state_stands_for_it_everywhere(lexicon, text, expected):
    found = standing_for(text, lexicon.matcher.find(text), [1879], lexicon)
    last = text.rindex(". ") + 2
    assert next((hit.name for hit in found if hit.start == last), None) == expected


def test_every_court_stands_for_parties_that_are_known(lexicon):
    assert {name for names in lexicon.courts.values() for name in names} <= lexicon.parties.keys()
