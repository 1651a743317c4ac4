import pytest


def pair(told, text, title):
    mention = told(text, title).mentions[0]
    return str(mention.pair) if mention.pair else None


TWO = "Finland–Japan relations"
ONE = "Foreign relations of Finland"

ROWS = [
    # title, text, pair
    (TWO, "In 1990 the two countries signed a tax treaty.", "Finland–Japan"),
    (TWO, "In 1990 the Finnish parliament was dissolved.", "Finland–Japan"),
    (TWO, "In 1944 Finland and the Soviet Union signed an armistice.", "Finland–Soviet Union"),
    (TWO, "In 1910 Japan annexed Korea.", "Japan–Korea"),
    (TWO, "In 1905 a Russian ship brought Finnish sailors to Nagasaki.", "Finland–Japan"),
    (TWO, "In 2003 Sweden and Norway signed a treaty.", "Norway–Sweden"),
    (TWO, "In 1990 Prime Minister Ana English visited Helsinki.", "Finland–Japan"),
    (TWO, "In 1990 the English prime minister Ana Roca left Finland.", "Finland–United Kingdom"),
    (
        "Notes",
        "Under Emperor Menelik Ethiopian and Kenyan officials drew the line in 1907.",
        "Ethiopia–Kenya",
    ),
    ("Notes", "In 1956 under President Nasser Egyptian troops fled from Israel.", "Egypt–Israel"),
    (ONE, "In 1990 Finland and Peru signed a tax treaty.", "Finland–Peru"),
    (ONE, "In 1990 Lima recalled its ambassador from Helsinki.", "Finland–Peru"),
    (ONE, "In 1990 the Finnish parliament was dissolved.", None),
    (ONE, "Relations with Chile were severed in 1962.", "Chile–Finland"),
    (ONE, "In 1992 Finland and the EU signed a treaty.", "European Union–Finland"),
    (ONE, "== Peru ==\nIn 1990 the ambassador was recalled.", "Finland–Peru"),
    (
        ONE,
        "Peru is far away from Finland, and Peru trades little. In 1990 the embassy was closed.",
        "Finland–Peru",
    ),
    ("Notes on diplomacy", "In 1990 Chile and Peru signed a treaty.", "Chile–Peru"),
    ("Russia–Sweden relations", "In 1924 Sweden recognised the Soviet Union.", "Russia–Sweden"),
    ("Rome and Parthia", "In 53 BC Rome invaded Parthia.", "Parthia–Rome"),
    ("Carthage and Syracuse", "In 279 BC Carthage and Rome renewed their treaty.", "Carthage–Rome"),
    (ONE, "== Peru ==\nIn 1990 a credit of US$3 million was granted.", "Finland–Peru"),
]


@pytest.mark.parametrize(("title", "text", "expected"), ROWS)
def test_a_happening_belongs_to_its_pair(told, title, text, expected):
    assert pair(told, text, title) == expected


def test_a_heading_holds_no_longer_than_its_paragraphs_name_it(told):
    text = (
        "== Peru ==\nIn 1990 Peru closed its embassy.\n\nChile is near; Chile is rich. In 1995 tariffs fell."
    )
    assert [str(mention.pair) for mention in told(text, ONE).mentions] == ["Finland–Peru", "Chile–Finland"]


def test_a_leader_is_tied_to_the_state_the_text_ties_him_to(told):
    text = "The Peruvian President Juan Prado spoke of peace. In 1950 Prado visited Helsinki."
    assert pair(told, text, ONE) == "Finland–Peru"


def test_the_parties_of_a_country_s_own_affairs_begin_with_it(told):
    assert told("In 1990 the parliament was dissolved.", ONE).mentions[0].parties == ("Finland",)


def test_a_capital_where_something_happens_is_no_party(told):
    text = "In 2012 peace talks with the rebels, at which Japan was an observer, opened in Oslo."
    assert str(told(text).mentions[0].pair) == "Finland–Japan"
