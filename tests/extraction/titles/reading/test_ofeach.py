"""Titles of several who did the same, each at a date of its own."""

import pytest

SUBJECTS = [
    (
        "Two new consulates were opened: Turku in 1990 and Kobe in 1995.",
        ["New consulate in Turku opened", "New consulate in Kobe opened"],
    ),
    (
        "Both countries sent doctors to the camp, Norway in October 1950 and Kenya in May 1951.",
        ["Norway sends doctors to the camp", "Kenya sends doctors to the camp"],
    ),
    (
        "Both were among the members of the union, Norway as a founder in 1945 and Kenya from 1964.",
        [
            "Norway is among the members of the union as a founder",
            "Kenya is among the members of the union",
        ],
    ),
    (
        "The three states joined the union, Norway in 1993, Kenya in 1994 and Ghana in 1996.",
        ["Norway joins the union", "Kenya joins the union", "Ghana joins the union"],
    ),
    (
        "Norway and Kenya held elections, Norway in December 1993, Kenya in April 1995.",
        ["Norway holds elections", "Kenya holds elections"],
    ),
    (
        "Both states declared war within days of each other, Norway on 3 May 1914, Kenya on 9 May 1914.",
        ["Norway declares war", "Kenya declares war"],
    ),
    (
        "Both countries closed their embassies, Norway in May 1973 and Kenya in June 1974.",
        ["Norway closes its embassy", "Kenya closes its embassy"],
    ),
    (
        "Several states recognised Kenya, the Netherlands in 1963 and Britain in 1964.",
        ["Netherlands recognises Kenya", "Britain recognises Kenya"],
    ),
    (
        "Both states opened a port in the other's capital, Norway in Nairobi in 1970, Kenya in Oslo in 1972.",
        ["Norway opens a port in Nairobi", "Kenya opens a port in Oslo"],
    ),
    (
        "Both states changed their flags, Norway in 1970 and Kenya in 1972.",
        ["Norway changes its flag", "Kenya changes its flag"],
    ),
    (
        "Norway and Kenya played twice, the first in Oslo in 1990 and the second in Nairobi in 1992.",
        ["Norway and Kenya play the first time in Oslo", "Norway and Kenya play the second time in Nairobi"],
    ),
    (
        "Two disused ferries of the Oulu line were sold, the first in 2007 and the second in 2008.",
        ["First disused ferry of the Oulu line sold", "Second disused ferry of the Oulu line sold"],
    ),
]

# The first of two persons is not the first of all; what one opened is not all that both did.
PERSONS = [
    (
        "Two Finnish presidents have visited Kenya: Anna B. Holm in April 1998 and Juha Aho on 8 July 2003.",
        ["Anna B. Holm visits Kenya", "Juha Aho visits Kenya"],
    ),
    (
        "Two queens of Spain visited Oslo, the first in 1978 and the last in 2018.",
        ["Queen of Spain visits Oslo", "Queen of Spain visits Oslo"],
    ),
    (
        "Two Kenyan judges resigned, the first in May 1985 and the second in June 1986.",
        ["Kenyan judge resigns", "Kenyan judge resigns"],
    ),
    (
        "Two legations were opened, Kenya's in 1966 and Norway's in 1968.",
        ["Kenya's legation opened", "Norway's legation opened"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), PERSONS)
def test_one_of_several_is_called_by_what_he_is(told, text, titles):
    assert [mention.title for mention in told(text, "Kenya–Norway relations").mentions] == titles


OBJECTS = [
    (
        "The Norwegian navy bought two frigates, the first in 1960 and the second in 1970.",
        ["Norwegian navy buys the first frigate", "Norwegian navy buys the second frigate"],
    ),
    (
        "The two countries opened legations, Norway in Nairobi in 1984 and Kenya in Oslo in 1985.",
        ["Norway opens a legation in Nairobi", "Kenya opens a legation in Oslo"],
    ),
    (
        "The king visited both countries, Norway in 1984 and Kenya in 1985.",
        ["King visits Norway", "King visits Kenya"],
    ),
]

OTHERS = [
    (
        "The two presidents visited Kenya, Nakuru in May 1993 and Mombasa in June 1993.",
        "Two presidents visit Kenya",
    ),
    ("Most embassies were moved, Norway in 1993 and Kenya in 1995.", "Most embassies moved"),
    ("The two teams met three times, Norway in 1990 and Kenya in 1993.", "Two teams meet three times"),
    # the first and the second of which of the two sorts is not told
    (
        "Two admirals and three majors were dismissed, the first in 1990 and the second in 1992.",
        "Two admirals and three majors dismissed",
    ),
    (
        "Two ferries of the Oulu line and their crews were lost, the first in 1917, the second in 1918.",
        "Two ferries of the Oulu line and their crews lost",
    ),
    (
        "Norway bought two boats in Kenya and one in Ghana, the first in 1960 and the second in 1962.",
        "Norway buys two boats in Kenya and one in Ghana",
    ),
    ("Two bridges were built: Turku in 1990 and Kobe in 1995.", "Two bridges built"),
    ("Two consulates were opened: Ana Paz in 1990 and Juan Roca in 1995.", "Two consulates opened"),
    ("Two trade missions were sent: Turku in 1990 and Kobe in 1995.", "Two trade missions sent"),
    ("Two new flights were started: Turku in 1990 and Kobe in 1995.", "Two new flights started"),
    ("Two summits were held, Oslo in 1990 and Nairobi in 1992.", "Two summits held"),
    ("Norwegian troops of both armies withdrew, Norway in 1993.", "Norwegian troops of both armies withdraw"),
]


@pytest.mark.parametrize(("text", "titles"), SUBJECTS)
def test_of_several_each_is_told_at_its_own_date(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(("text", "titles"), OBJECTS)
def test_of_several_things_each_is_told_at_its_own_date(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(("text", "title"), OTHERS)
def test_what_is_no_member_is_not_told_as_one(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kenya was seen by King Sten IV in 1976 and King Olav II in 1980.", "Kenya seen by King Olav II"),
        ("The pact was signed by Kenya in 1976 and Norway in 1980.", "Pact signed by Norway"),
        # towns and lands are what else it was done to
        ("Kenya was seen by King Sten IV in 1976 and Oulu in 1980.", "Oulu seen"),
        ("Kenya was freed by Paz in 1821 and Kobe in 1822.", "Kobe freed"),
        ("The region was annexed by Norway in 1783 and Kenya in 1801.", "Kenya annexed"),
        ("The northern provinces were invaded by Norway in 1939 and Kenya in 1940.", "Kenya invaded"),
        ("Oulu was taken by Kenya in 1880 and Turku in 1881.", "Turku taken"),
        ("The bridge was built by Roca in 1976 and the tunnel in 1980.", "Tunnel built"),
    ],
)
def test_a_name_of_the_doers_sort_is_another_doer(told, text, title):
    assert told(text).mentions[1].title == title
