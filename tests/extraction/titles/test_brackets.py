"""Brackets behind an item of a list say what was done when; each date is headed by its own act."""

import pytest


@pytest.mark.parametrize(
    ("item", "titles"),
    [
        (
            "Agreement on social security (1997, in force 1 January 2008)",
            ["Agreement on social security signed", "Agreement on social security comes into force"],
        ),
        (
            "Trade treaty (signed 1971, ratified 1973, in force from 1974)",
            ["Trade treaty signed", "Trade treaty ratified", "Trade treaty comes into force"],
        ),
        (
            "Interim agreement (signed 28 July 2016, applied from 15 December 2016)",
            ["Interim agreement signed", "Interim agreement applied"],
        ),
        (
            "Agreement on taxes (1988, with protocols of 1996 and 2009)",
            [
                "Agreement on taxes signed",
                "Protocol to agreement on taxes signed",
                "Protocol to agreement on taxes signed",
            ],
        ),
        (
            "Fishing convention (1970, renewed with amendments in 1980)",
            ["Fishing convention signed", "Fishing convention renewed with amendments"],
        ),
        (
            "Treaty of Turku (1970, with an additional protocol of 1985)",
            ["Treaty of Turku signed", "Protocol to Treaty of Turku signed"],
        ),
        (
            "Agreement on taxes, signed 23 November 2010, effective 1 January 2013",
            ["Agreement on taxes signed", "Agreement on taxes comes into force"],
        ),
    ],
)
def test_each_date_in_brackets_has_its_own_act(told, item: str, titles: list[str]):
    found = told(f"Bilateral agreements:\n\n* {item}\n").mentions
    assert [mention.title for mention in found] == titles


def test_a_name_in_brackets_is_not_what_stands_before_them(told):
    (mention,) = told("The battalion took part (among them the Guards, renamed in 1993).").mentions
    assert not mention.title.startswith("Battalion")


def test_two_guests_visit(told):
    (mention,) = told("Visits from Finland to Japan:\n\n* Ana Paz and Juan Roca (1993)\n").mentions
    assert mention.title == "Ana Paz and Juan Roca visit Japan"


def test_the_last_of_several_names_is_not_all_of_them(told):
    found = told("Finland recognised Abasia, Japan did so in May, Peru in 2011 (withdrawn in 2014).").mentions
    assert not any("Abasia" in mention.title and "withdr" in mention.title for mention in found)


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("President Ana Paz of Peru (1990)", "President Ana Paz of Peru visits Finland"),
        ("President Juan Roca of Finland (1990)", "President Juan Roca of Finland"),
    ],
)
def test_a_guest_named_with_his_state_visits_the_country_that_the_article_is_on(told, item, title):
    text = f"== High-level visits ==\n\n* {item}\n"
    (mention,) = told(text, "Foreign relations of Finland").mentions
    assert mention.title == title


def test_why_a_guest_came_is_told_behind_the_visit(told):
    (mention,) = told("Visits from Finland to Japan:\n\n* Ana Paz, for the summit in Kobe (1993)\n").mentions
    assert mention.title == "Ana Paz visits Japan for the summit in Kobe"


def test_an_item_of_a_list_in_a_sentence_is_the_one_before_its_brackets(told):
    text = "Agreements include a pact on trade, and an agreement on visas (signed 1995, in force since 1997)."
    assert [mention.title for mention in told(text).mentions] == [
        "Agreement on visas signed",
        "Agreement on visas comes into force",
    ]


PLACED = [
    ("Ports agreement (signed in Turku on 3 May 1990; in force since 1 June 1992)",
     ["Ports agreement signed in Turku", "Ports agreement comes into force"]),
    ("Seal pact (signed at Kobe in 1994, in force from 1996)",
     ["Seal pact signed at Kobe", "Seal pact comes into force"]),
    ("Cow treaty (signed by Ana Paz in 1994; entered into force in 1996; ended 1999)",
     ["Cow treaty signed by Ana Paz", "Cow treaty comes into force", "Cow treaty ends"]),
    ("Hen treaty (signed 1980, ratified by Peru in 1982)",
     ["Hen treaty signed", "Hen treaty ratified by Peru"]),
]  # fmt: skip


@pytest.mark.parametrize(("item", "titles"), PLACED)
def test_where_and_by_whom_it_was_signed_hides_no_later_act(told, item, titles):
    mentions = told(f"== Agreements ==\n\n* {item}", "Finland–Peru relations").mentions
    assert [one.title for one in mentions] == titles
