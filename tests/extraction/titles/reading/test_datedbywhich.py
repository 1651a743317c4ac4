"""What "which" tells of a dated noun is told at its date, and not what the main verb says came of it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The storm at Turku on 3 May 1990, which killed forty sailors, cost Japan a fleet.",
            "Storm at Turku kills forty sailors",
        ),
        (
            "The accord of May 1951, which provided for a free port, was praised by Japan.",
            "Accord provides for a free port",
        ),
        (
            "The treaty of May 1884, by which Finland ceded Oulu, was denounced by Japan.",
            "Finland cedes Oulu by the treaty",
        ),
        (
            "The Osaka fire of 1905, in which the Finnish consulate was destroyed, led to a quarrel.",
            "Finnish consulate destroyed in the Osaka fire",
        ),
    ],
)
def test_what_which_tells_of_a_dated_noun_is_told(told, text: str, title: str):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What had been before, was to be, was so or was only wished did not happen at the date.
        ("The treaty of May 1884, which had been drafted in Turku, ended the war.", "Treaty ends the war"),
        (
            "The treaty of May 1884, under which Oulu was to become a port, was rejected by Japan.",
            "Treaty rejected by Japan",
        ),
        ("The summit of May 1990, at which Aoki was the oldest guest, angered Japan.", "Summit angers Japan"),
        ("The summit of May 1990, in which Aoki tried to mediate, angered Japan.", "Summit angers Japan"),
        # The date is of the verb.
        ("Japan left in May 1951 the pact, which provided for a port.", "Japan leaves the pact"),
    ],
)
def test_the_main_verb_is_told_where_which_tells_no_deed_of_the_date(told, text: str, title: str):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What others did to the noun may be of any time.
        ("The ban of June 1990, which Finland denounced, hurt Japan.", "Ban hurts Japan"),
        ("The raid of June 1990, which some blamed on Finland, hurt Japan.", "Raid hurts Japan"),
        ("The charter of June 1990, which was drafted by judges, taxed Japan.", "Charter taxes Japan"),
        ("The pact of June 1990, on which Finland relied in court, angered Japan.", "Pact angers Japan"),
        ("The pact of June 1990, which Finland declined to sign, angered Japan.", "Pact angers Japan"),
        # So is what was done later, never, by nobody, or at another date.
        ("The pact of June 1990, by which Finland later got Oulu, angered Japan.", "Pact angers Japan"),
        ("The pact of June 1990, by which Finland never got Oulu, angered Japan.", "Pact angers Japan"),
        ("The pact of June 1990, by which neither side got Oulu, angered Japan.", "Pact angers Japan"),
        ("The raid of June 1990, in which Finns were involved, angered Japan.", "Raid angers Japan"),
        # The noun's end, its nature, and what it came behind are of no date of its own.
        ("The pact of June 1990, which lapsed with the war, angered Japan.", "Pact angers Japan"),
        ("The war of 1990, which ended in defeat, ruined Japan.", "War ruins Japan"),
        ("The pact of June 1990, which followed that of Oulu, angered Japan.", "Pact angers Japan"),
        ("The pact of June 1990, which seemed harsh, angered Japan.", "Pact angers Japan"),
        ("The war of 1990, during which Finland stayed neutral, ruined Japan.", "War ruins Japan"),
        ("The pact of June 1990, in which many saw a threat, angered Japan.", "Pact angers Japan"),
        # How the noun came about is of its date.
        ("The pact of June 1990, which failed to end the war, was signed in Japan.", "Pact signed in Japan"),
    ],
)
def test_what_may_be_of_another_time_is_not_told_at_the_date_of_the_noun(told, text: str, title: str):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The pact of May 1990, which was published in Turku, angered Japan.", "Pact published in Turku"),
        (
            "The pact of May 1990, which Finland signed in Turku, angered Japan.",
            "Finland signs the pact in Turku",
        ),
        ("The raid of May 1990, which sank six ships, angered Japan.", "Raid sinks six ships"),
        ("The riots of May 1990, which began in Turku, angered Japan.", "Riots begin in Turku"),
        ("The poll of May 1990, which Anna Holm won, angered Japan.", "Anna Holm wins the poll"),
        (
            "The pact of May 1990, through which Finland got Oulu, hurt Japan.",
            "Finland gets Oulu through the pact",
        ),
        ("The war of May 1990, which ended the truce, angered Japan.", "War ends the truce"),
    ],
)
def test_what_the_noun_did_and_how_it_came_about_is_of_its_date(told, text: str, title: str):
    assert told(text).mentions[0].title == title
