"""Titles of what "respectively" tells of one of several dates."""

import pytest

ROWS = [
    (
        "Kenya and Uganda joined the union in 1991 and 1993 respectively.",
        ["Kenya joins the union", "Uganda joins the union"],
    ),
    (
        "Kenya and Uganda appointed their ambassadors on 3 March 1990 and 7 April 1990, respectively.",
        ["Kenya appoints its ambassador", "Uganda appoints its ambassador"],
    ),
    (
        "Estonia, Latvia and Lithuania left the pact in 1991, 1993 and 1994, respectively.",
        ["Estonia leaves the pact", "Latvia leaves the pact", "Lithuania leaves the pact"],
    ),
    (
        "Presidents Ana Holm and Roca visited Lima and Turku in 1988 and 1989, respectively.",
        ["President Ana Holm visits Lima", "President Roca visits Turku"],
    ),
    (
        "Peru's foreign ministers Ana Holm and Juan Roca came to Turku in 1984 and 1990, respectively.",
        [
            "Peru's foreign minister Ana Holm comes to Turku",
            "Peru's foreign minister Juan Roca comes to Turku",
        ],
    ),
    (
        "Embassies were opened in Lima and Turku in 1964 and 1967, respectively.",
        ["Embassy opened in Lima", "Embassy opened in Turku"],
    ),
    (
        "In 1964 and 1967, respectively, Peru opened an embassy and a consulate in Turku.",
        ["Peru opens an embassy in Turku", "Peru opens a consulate in Turku"],
    ),
    (
        "Peru signed and ratified the convention in 1995 and 1998, respectively.",
        ["Peru signs the convention", "Peru ratifies the convention"],
    ),
    (
        "Peru sold 10 and 20 aircraft to Chile in 1988 and 1989 respectively.",
        ["Peru sells 10 aircraft to Chile", "Peru sells 20 aircraft to Chile"],
    ),
    (
        "The two countries ratified the treaty in 1971 and 1973 respectively.",
        ["Finland and Japan ratify the treaty"] * 2,
    ),
    (
        "Peru and Chile opened embassies in Turku and Osaka, respectively, in 1966.",
        ["Peru and Chile open embassies in Turku and Osaka"],
    ),
    (
        "Peru, Chile and Cuba left the pact in 1991 and 1993 respectively.",
        ["Peru, Chile and Cuba leave the pact"] * 2,
    ),
    # names that hold "and" or "of", and lists that say who others are, stay whole
    (
        "Trinidad and Tobago and Peru joined the body in 1962 and 1964, respectively.",
        ["Trinidad and Tobago and Peru join the body"] * 2,
    ),
    (
        "Peru joined the Red Club and the Council of Turku in 1949 and 1950, respectively.",
        ["Peru joins the Red Club and the Council of Turku"] * 2,
    ),
    (
        "Peru joined the Red Club and the Blue Union in 1945 and 1949, respectively.",
        ["Peru joins the Red Club", "Peru joins the Blue Union"],
    ),
    (
        "The two ministers, Ana Holm and Juan Roca, resigned in 1991 and 1992, respectively.",
        ["Two ministers, Ana Holm and Juan Roca, resign"] * 2,
    ),
    (
        "Peru and Chile's parliaments ratified the pact in 1991 and 1992, respectively.",
        ["Peru and Chile's parliaments ratify the pact"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "titles"), ROWS)
def test_each_date_has_its_member(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles
