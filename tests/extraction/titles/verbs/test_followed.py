"""What followed was done as the like before it, and a meeting that was somewhere was held there."""

import pytest

ROWS = [
    ("A treaty on herring followed on 15 June 1971.", ["Treaty on herring signed"]),
    ("Diplomatic relations followed in May 1990.", ["Diplomatic relations established"]),
    ("Diplomatic ties followed in May 1990.", ["Diplomatic ties established"]),
    (
        "A school in Kobe was opened in 2003, and a school in Osaka followed in 2005.",
        ["School in Kobe opened", "School in Osaka opened"],
    ),
    (
        "The embassy was closed in 1990; a consulate in Kobe followed in 1991.",
        ["Embassy closed", "Consulate in Kobe closed"],
    ),
    ("Talks followed in Kobe in May 1990.", ["Talks held in Kobe"]),
    ("A book fair followed in Kobe in May 1990.", ["Book fair held in Kobe"]),
    ("The annual meetings of the bank were in Kobe in 2015.", ["Annual meetings of the bank held in Kobe"]),
]


@pytest.mark.parametrize(("text", "titles"), ROWS)
def test_what_followed_or_was_there_is_told_as_done(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


DECOYS = [
    (
        "A trade pact was denounced in 1930. A convention on herring followed in 1935.",
        "Convention on herring follows",
    ),
    ("Finland sold a mill in Kobe. A second plant followed in 1991.", "Second plant follows"),
    ("Finland signed a pact in 1990. A declaration of war followed in 1991.", "War declared"),
    ("Ana Paz signed a pact in 1990. A statement followed in 1991.", "Statement follows"),
    ("The pact was ratified in 1990. A protocol on herring followed in 1991.", "Protocol on herring follows"),
    ("The first school was closed in 1990. A second school followed in 1991.", "Second school follows"),
    ("Finland bought a house in 1990. A museum followed in 1991.", "Museum follows"),
    ("The conference was in Finnish in 1999.", "Conference is in Finnish"),
    ("A treaty followed two months of talks in 1991.", "Treaty follows two months of talks"),
    ("The embassy followed in 1991.", "Embassy follows"),
    ("Ana Paz followed in 1993.", "Ana Paz follows"),
    ("The talks were in the balance in 2016.", "Talks are in the balance"),
]


@pytest.mark.parametrize(("text", "title"), DECOYS)
def test_what_may_have_been_done_otherwise_is_told_as_it_is(told, text, title):
    assert told(text).mentions[-1].title == title
