"""Subjects with a list of names behind "of" are whole, however long the list."""

import pytest

ROWS = [
    (
        "A three-sided mechanism of the foreign ministers of Peru, Chile and Costa Rica was started in Lima"
        " in January 2010.",
        "Three-sided mechanism started in Lima",
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
