"""Paragraphs made by templates, each with the pair that its last, dated happening belongs to."""

import pytest

NOTES, ONE = "Notes on diplomacy", "Foreign relations of Finland"
OTHERS = (
    "Norway and Uruguay established relations in 1965.",
    "In 1952 Japan and Canada signed a treaty on whaling. Canada ratified it in 1953.",
    "Iceland expelled the ambassador of Austria in 1958.",
    "Mexico and Jordan opened embassies in 1973. Jordan's king visited Mexico in 1974.",
    "In 1981 a truce was signed by Angola and Zambia.",
)
OPENINGS = (
    "Relations between {0} and {1} have been close for decades.",
    "{1} is a strategic partner of {0}.",
    "{0}'s ties with {1} date back to colonial times.",
    "{0} and {1} share a long history of contacts.",
)
DEEDS = (
    "In 2011 the two countries jointly condemned Thailand.",
    "Both abolished visa requirements in 2011.",
    "The two reached a settlement in Oslo in 2011.",
    "In 2011 Thailand mediated between the two countries.",
    "Visa requirements were abolished in 2011.",
    "An embassy was opened in {2} in 2011.",
    "In 2011 {1} deported a number of citizens of {0}.",
    "The parliament of {1} imposed sanctions on its neighbour in 2011.",
)
COMPANY = (
    "{0}, with Norway, attacked {1} in 2011.",
    "In 2011 {1}, along with Norway, sent aid to {0}.",
    "Like Norway, {0} imposed sanctions on {1} in 2011.",
)
STATES = (("Peru", "Ghana", "Accra"), ("Kenya", "Portugal", "Lisbon"))


def last(told, paragraphs, title):
    mentions = [one for one in told("\n\n".join(paragraphs), title).mentions if "2011" in str(one.date)]
    return str(mentions[-1].pair) if mentions[-1].pair else None


@pytest.mark.parametrize("states", STATES)
@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("deed", DEEDS + COMPANY)
def test_notes_on_many_pairs_go_on_with_the_two_that_a_paragraph_opens_with(told, states, opening, deed):
    paragraph = f"{opening} There have been several high-level visits. {deed}".format(*states)
    assert last(told, [*OTHERS, paragraph], NOTES) == "–".join(sorted(states[:2]))


@pytest.mark.parametrize("states", STATES)
@pytest.mark.parametrize("deed", ["Norway left the pact in 2011.", "{1} adopted a new constitution in 2011."])
def test_what_another_or_one_of_two_does_alone_is_not_theirs(told, states, deed):
    paragraph = f"{OPENINGS[0]} {deed}".format(*states)
    assert last(told, [*OTHERS, paragraph], NOTES) is None


@pytest.mark.parametrize("partner", ["Ghana", "Portugal"])
@pytest.mark.parametrize("way", ["with", "together with", "along with"])
def test_who_comes_along_into_a_body_of_all_states_is_the_partner(told, way, partner):
    deed = f"Finland, {way} {partner}, joined the League of Nations in 2011."
    assert last(told, [f"{partner} is a strategic partner of Finland. {deed}"], ONE) == f"Finland–{partner}"


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("In 2011 Ghana adopted a new constitution.", None),
        ("The Ghanaian president visited Oslo in 2011.", "Ghana–Norway"),
        ("Norway mediated between the two countries in 2011.", "Finland–Ghana"),
        ("The two condemned Norway in 2011.", "Finland–Ghana"),
    ],
)
def test_an_overviews_paragraph_on_a_partner(told, deed, expected):
    assert last(told, [f"Finland and Ghana share a long history. {deed}"], ONE) == expected
