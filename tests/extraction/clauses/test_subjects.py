"""Subjects with a list of names behind "of" are whole, however long the list."""

import pytest

ROWS = [
    (
        "A three-sided mechanism of the foreign ministers of Peru, Chile and Costa Rica was started in Lima"
        " in January 2010.",
        "Three-sided mechanism of foreign ministers of Peru, Chile and Costa Rica started in Lima",
    ),
    (
        "A standing council of the trade ministers of Peru, Chile and Bolivia met in 2011.",
        "Standing council of the trade ministers of Peru, Chile and Bolivia meets",
    ),
    (
        "In May 1990 delegates of the Azul Party, the Finnish Neo Club and the ONK gathered in Turku.",
        "Delegates of Azul Party, Finnish Neo Club and ONK gather in Turku",
    ),
    (
        "The Azul Party, the Neo Club and the ONK merged in 1990.",
        "Azul Party, the Neo Club and the ONK merge",
    ),
    (
        "On 4 May 1990 members of the Azul Club, the Rojo Club and other societies met in Turku.",
        "Members of Azul Club, Rojo Club and other societies meet in Turku",
    ),
    (
        "The Azul Party, the Neo Club, and other societies were banned in 1990.",
        "Azul Party, the Neo Club and other societies banned",
    ),
    (
        "Members of the Azul Party, the Neo Club, and other societies met in Turku in 1990.",
        "Members of Azul Party, Neo Club and other societies meet in Turku",
    ),
    # What others did is told of them alone.
    (
        "Unlike the Azul Party, other societies were banned in 1990.",
        "Other societies banned",
    ),
    # What somebody is stands beside him, and no list.
    (
        "In May 1990 Juan Roca of the Azul Party, the Minister of Trade, met Holm.",
        "Juan Roca of the Azul Party meets Holm",
    ),
    # The mayor is not that of all of them.
    (
        "The mayor of the Old Town, the Harbour Master and the Consul met in Turku in 1990.",
        "Harbour Master and the Consul meet in Turku",
    ),
    # Names stand for their leaders.
    (
        "In October 1972 the heads of government of Jamaica, Guyana, Barbados, and Trinidad and Tobago agreed"
        " to recognise Havana.",
        "Jamaica, Guyana, Barbados and Trinidad and Tobago agree to recognise Havana",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_has_a_long_list_is_told_whole(told, text, title):
    assert told(text).mentions[-1].title == title


def test_part_of_these_is_told_by_what_it_is(told):
    text = "Pacts were made in Lima in 1996. Part of these, the pact on fishing, was signed in Oulu in May."
    assert told(text).mentions[-1].title == "Pact on fishing signed in Oulu"


def test_the_largest_of_these_is_told_by_its_name(told):
    text = "Three ships were sent. The largest of these, the Falcon, sank in May 1951."
    assert told(text).mentions[0].title == "Falcon sinks"


def test_two_of_them_are_told_by_their_names(told):
    text = "Five ministers fled. Two of them, Ana Paz and Juan Roca, were arrested in May 1951."
    assert told(text).mentions[0].title == "Ana Paz and Juan Roca arrested"
