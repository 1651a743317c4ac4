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
