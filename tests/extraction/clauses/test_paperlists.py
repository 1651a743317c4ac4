"""Papers of a list in a sentence are told with the noun of what they are."""

import pytest

LISTS = [
    (
        "Finland and Japan have concluded agreements on trade (1972), the abolition of visas (1974), "
        "scientific and technical cooperation (1989) and extradition (1996).",
        [
            "Agreement on trade signed",
            "Agreement on the abolition of visas signed",
            "Agreement on scientific and technical cooperation signed",
            "Agreement on extradition signed",
        ],
    ),
    (
        "The two have signed agreements on visas; on the protection of investments (1993); on forestry; on "
        "social security (1997); and on sport.",
        ["Agreement on the protection of investments signed", "Agreement on social security signed"],
    ),
    (
        "Treaties have been signed on: double taxation (1990); the transfer of prisoners (1994); and defence "
        "(2001).",
        [
            "Treaty on double taxation signed",
            "Treaty on the transfer of prisoners signed",
            "Treaty on defence signed",
        ],
    ),
    (
        "Memoranda of understanding on tourism (2001), forestry and fisheries (2003) and culture (2005) "
        "followed.",
        [
            "Memorandum of understanding on tourism signed",
            "Memorandum on forestry and fisheries signed",
            "Memorandum on culture signed",
        ],
    ),
    (
        "Agreements between the two include trade (1980) and visa waivers (1999).",
        ["Agreement on trade signed", "Agreement on visa waivers signed"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), LISTS)
def test_an_item_is_told_as_a_paper(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


OTHERS = [
    # what says itself what it is
    (
        "Treaties between them include an extradition treaty (1990) and the Turku Pact (1993).",
        ["Extradition treaty signed", "Turku Pact signed"],
    ),
    # a bracket of another clause
    (
        "Agreements on culture (1990) and science (1992) led to the founding of a college (1994).",
        ["Agreement on culture signed", "Agreement on science signed", "College founded"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), OTHERS)
def test_what_is_no_mere_matter_keeps_its_name(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
