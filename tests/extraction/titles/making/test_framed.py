"""What a date dates behind a clause that only says how things were then."""

import pytest

ROWS = [
    ("Finland was weak in May 1990, when Japan attacked.", "Japan attacks"),
    ("The line was nearly ready in May 1990, when a flood stopped the work.", "Flood stops the work"),
    ("Finland had no fleet in May 1879, when Japan blockaded Turku.", "Japan blockades Turku"),
    ("Relations were very poor in May 1990, when the ministers met in Turku.", "Ministers meet in Turku"),
    # a time that came or was entered is no happening
    ("A new chapter opened in May 1990, when Finland freed the sailors.", "Finland frees the sailors"),
    ("The modern phase of relations began in 1990, when Ana Paz came to Turku.", "Ana Paz comes to Turku"),
    ("Relations entered a new stage in 1990, when Japan joined the league.", "Japan joins the league"),
    ("The second stage of the line opened in 1990, when Holm died.", "Second stage of the line opens"),
    ("A new phase opened in 1990, when it was left alone.", "New phase opens"),
    # what had been so before is no news of that time
    ("Finland had no king in May 1990, when Holm had died.", "Finland has no king"),
    # a point may be a place
    ("The ship reached the entry point in May 1990, when the war began.", "Ship reaches the entry point"),
    (
        "The army reached the last stage of the road in May 1990, when Oulu fell.",
        "Army reaches the last stage of the road",
    ),
    (
        "The firm opened a new page on its site in May 1990, when Holm left.",
        "Firm opens a new page on its site",
    ),
    # a passive tells a deed
    ("Holm was freed in May 1990, when Japan lost the war.", "Holm freed when Japan loses the war"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_happened_is_told_and_not_how_things_were(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]


NAMED_BEFORE = [
    (
        "Holm founded Turku College, and the family stayed in Oulu until May 1990, when it was given asylum "
        "in Japan.",
        "Family given asylum in Japan",
    ),
    (
        "Holm led Radio Turku, and the mission served in Osaka until 1990, when it was moved to Kobe.",
        "Mission moved to Kobe",
    ),
    # no plural is "it"
    ("The miners lived in Turku until 1990, when it was annexed by Japan.", "Turku annexed by Japan"),
]


@pytest.mark.parametrize(("text", "title"), NAMED_BEFORE)
def test_it_behind_until_is_the_one_thing_of_which_the_dated_clause_tells(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]


def test_what_happened_is_told_and_not_what_was_before(told):
    text = "Many of the miners left before May 1990, when Japan closed the port."
    assert [mention.title for mention in told(text).mentions] == ["Japan closes the port"]


ENDED = [
    ("Finland charged tourists an entry fee until 1990, when it was dropped.", "Entry fee dropped"),
    ("Japan levied a tax on copper until 1990, when it was abolished.", "Tax on copper abolished"),
    (
        "Finland enforced the visa rule until 1990, when the ministers abolished it.",
        "Ministers abolish the visa rule",
    ),
    # either may have been repealed
    ("The treaty imposed a fee until 1990, when it was repealed.", "Treaty imposes a fee"),
    # a state may be returned or join
    ("Japan kept the port until 1990, when it joined the league.", "Japan ceases to keep the port"),
]


@pytest.mark.parametrize(("text", "title"), ENDED)
def test_it_is_the_object_where_only_a_thing_ends_so(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]
