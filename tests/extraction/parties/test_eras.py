import pytest

from explorer.extraction.parties.eras import existed, party_of_year, reached, stood

ROWS = [
    ("Soviet Union", 1956, True),
    ("Soviet Union", 1910, False),
    ("Syria", -50, False),
    ("Armenia", -50, True),
    ("China", 97, True),
    ("Peru", 1826, True),
    ("Peru", None, True),
    ("Qing dynasty", 1636, True),
    ("Qing dynasty", 1600, False),
    ("British India", 1842, True),
    ("British India", 1700, False),
]


@pytest.mark.parametrize(("name", "year", "expected"), ROWS)
def test_states_are_known_by_their_years(lexicon, name, year, expected):
    assert existed(name, year, lexicon) is expected


def test_russia_follows_the_soviet_union(lexicon):
    assert party_of_year("Soviet Union", 2008, {"Soviet Union", "Russia"}, lexicon) == "Russia"


def test_the_soviet_union_stood_in_russia_s_place(lexicon):
    assert party_of_year("Russia", 1956, {"Soviet Union", "Russia"}, lexicon) == "Soviet Union"


def test_a_state_stays_where_no_kin_is_named(lexicon):
    assert party_of_year("Soviet Union", 2008, {"Hungary"}, lexicon) == "Soviet Union"


REACHED = [
    ("Venice", [1975, 2001], False),
    ("Venice", [1500, 1975], True),
    ("Peru", [1975], True),
    ("Venice", [], True),
]


@pytest.mark.parametrize(("name", "years", "expected"), REACHED)
def test_a_state_is_there_when_a_date_reaches_it(lexicon, name, years, expected):
    assert reached(name, years, lexicon) is expected


@pytest.mark.parametrize(("name", "year"), [("Russia", 1995), ("Turkey", 1938), ("China", 1935)])
def test_a_country_stood_beside_what_broke_off_or_joined_later(lexicon, name, year):
    assert stood(name, year, lexicon)


@pytest.mark.parametrize(("name", "year"), [("Russia", 1932), ("Turkey", 1900), ("Germany", 1960)])
def test_a_country_did_not_stand_while_one_before_it_did(lexicon, name, year):
    assert not stood(name, year, lexicon)
