"""Titles of coups, earthquakes and the like name the state where they happened, where the words tell it."""

import pytest

ANSWERED = [
    ("After the coup of 1968, Finland recognised the new regime.", "Coup takes place in Peru"),
    ("After the coup of 1968, in which Juan Roca died, the embassy stayed open and Peru condemned the coup.",
     "Coup takes place in Finland"),
    ("After the earthquake of 31 May 1970, Finland sent tents and aid.", "Earthquake strikes Peru"),
    ("After the earthquake struck again in 1978, Finland sent tents.", "Earthquake strikes Peru again"),
    ("In 1979 a coup took place again; Finland recognised the junta.", "Coup takes place again in Peru"),
    ("Following the earthquake of 1981, the Finnish government sent tents and aid.",
     "Earthquake strikes Peru"),
    ("Following the coup of 1977, Finland joined the League of Ports in suspending its visits.",
     "Coup takes place in Peru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), ANSWERED)
def test_what_another_state_answers_happened_in_the_other_of_two(told, text, title):
    assert title in [one.title for one in told(text, "Finland–Peru relations").mentions]


UNCLEAR = [
    # the one that it befell may act itself, and a third state may be meant
    ("After the earthquake of 1971 Peru asked for help.", ["Peru asks for help after the earthquake"]),
    (
        "After the coup of 1975, Finland recognised the new government of Chile.",
        ["Coup takes place", "Finland recognises the new government of Chile after the coup"],
    ),
    (
        "After the coup of 1974, Chile recognised the new regime.",
        ["Coup takes place", "Chile recognises the new regime after the coup"],
    ),
    (
        "After the coup of 1976, Peru suspended relations.",
        ["Coup takes place", "Peru suspends relations after the coup"],
    ),
    (
        "After the tsunami of 1978, Peru and Finland sent aid.",
        ["Tsunami strikes", "Peru and Finland send aid after the tsunami"],
    ),
    # a place that is neither of the two is named
    (
        "In the Baltic a hurricane struck in 1979, and Peru sent aid.",
        ["Hurricane strikes", "Peru sends aid after a hurricane"],
    ),
    (
        "In Kobe an earthquake struck in 1980; Finland sent doctors.",
        ["Earthquake strikes", "Finland sends doctors after an earthquake"],
    ),
    (
        "Chile fell into disorder. In 1981 a coup took place, and Peru recognised the junta.",
        ["Coup takes place", "Peru recognises the junta"],
    ),
    (
        "Peru's friend fell: in 1982 a coup took place, and Peru recognised the junta.",
        ["Coup takes place", "Peru recognises the junta"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), UNCLEAR)
def test_where_it_happened_is_not_told_where_that_is_not_clear(told, text, titles):
    assert [one.title for one in told(text, "Finland–Peru relations").mentions] == titles


OVERVIEW = [
    ("The monarchy was abolished in 1990.", "Monarchy abolished in Malta"),
    ("Elections were held in 1990.", "Elections held in Malta"),
    ("Peru sent ships. Elections were held in 1990.", "Elections held"),
    ("Juan Roca ruled the islands. The republic was proclaimed in 1990.", "Republic proclaimed"),
    ("In Kobe workers rose. Elections were held in 1990.", "Elections held"),
    ("Malta sent observers. Elections were held in 1990.", "Elections held"),
    ("Malta recognised the new state. Elections were held in 1990.", "Elections held"),
    ("Maltese officers trained the police. Elections were held in 1990.", "Elections held"),
    ("The šaman died. Elections were held in 1990.", "Elections held in Malta"),
    ("The king died. Elections were held in 1990.", "Elections held in Malta"),
    ("Malta ran for a seat. The election was held in 1990.", "Election held"),
    ("Malta was at peace. The government was overthrown in 1990.", "Maltese government overthrown"),
    ("== Peru ==\n\nThe monarchy was abolished in 1990.", "Monarchy abolished"),
]


@pytest.mark.parametrize(("text", "title"), OVERVIEW)
def test_an_overview_tells_of_its_own_state(told, text, title):
    assert told(text, "Foreign relations of Malta").mentions[-1].title == title


def test_another_states_coup_is_none_of_an_overviews_own(told):
    told_of = told("After the coup of 1990, Malta recognised the new regime.", "Foreign relations of Malta")
    titles = ["Coup takes place", "Malta recognises the new regime after the coup"]
    assert [one.title for one in told_of.mentions] == titles


AROUND = [
    (
        "In 1990 a coup took place, and Peru recognised the junta.",
        ["Coup takes place", "Peru recognises the junta"],
    ),
    ("The monarchy was abolished in 1990. Peru protested.", ["Monarchy abolished"]),
]


@pytest.mark.parametrize(("text", "titles"), AROUND)
def test_where_another_state_is_told_of_an_overview_tells_no_place(told, text, titles):
    assert [one.title for one in told(text, "Foreign relations of Malta").mentions] == titles


CAUSED = [
    ("With the return of democracy in 1983, Peru left the pact.", "Democracy returns in Peru"),
    ("With the end of communist rule in 1989, Finland closed two consulates.",
     "Communist rule ends in Finland"),
    # what is done may be done to the one that changed, or a third state is told of
    ("With the return of democracy in 1990, Peru resumed its aid.", "Democracy returns"),
    ("With the fall of the monarchy in 1992, Chile left the pact.", "Monarchy falls"),
    ("With the fall of the monarchy in 1992, Peruvian ships left.", "Monarchy falls"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), CAUSED)
def test_what_a_state_did_with_a_change_was_a_change_of_its_own(told, text, title):
    assert told(text, "Finland–Peru relations").mentions[0].title == title
