import pytest

from explorer.extraction.parties.naming import Namer


@pytest.fixture(scope="module")
def namer(lexicon):
    return Namer(lexicon)


@pytest.mark.parametrize(
    ("number", "year", "name"),
    [
        ("640", None, "Turkey"),
        ("640", 2001, "Turkey"),
        ("640", 1900, "Ottoman Empire"),
        ("365", 1900, "Russian Empire"),
        ("365", 1985, "Soviet Union"),
        ("365", 2005, "Russia"),
        ("255", 1866, "Prussia"),
        ("255", 1900, "German Empire"),
        ("255", 1942, "Germany"),
        ("345", 1960, "Yugoslavia"),
        ("345", 2005, "Serbia and Montenegro"),
        ("345", 2015, "Serbia"),
        ("710", 1850, "Qing dynasty"),
        ("816", 1965, "North Vietnam"),
        ("300", 1850, "Austrian Empire"),
    ],
)
def test_a_number_names_the_state_there_was_in_the_year(namer, number, year, name):
    assert namer.parties(number, year) == [name]


def test_a_number_without_a_country_of_today_names_the_last_that_had_it(namer):
    assert namer.parties("300") == ["Austria-Hungary"]


def test_a_code_of_letters_names_one_country_whatever_the_year(namer):
    assert namer.parties("TUR", 1900) == ["Turkey"]


def test_every_number_of_a_country_names_it_today(namer, lexicon):
    countries = [party for party in lexicon.parties.values() if party.kind == "country" and party.cow]
    assert [namer.party(str(party.cow)) for party in countries] == [party.name for party in countries]
