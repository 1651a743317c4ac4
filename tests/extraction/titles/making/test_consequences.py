"""Titles of what came of what was told before."""

import pytest

ROWS = [
    ("Troops clashed at Oulu, which led to the closure of the border in 1988.", "Border closed"),
    (
        "Japan expelled the envoy, which caused Finland to suspend the talks in May 1972.",
        "Finland suspends the talks",
    ),
    (
        "Japan shut the railway at Oulu, which soon resulted in shortages in Turku in 1976.",
        "Shortages in Turku",
    ),
    (
        "The canal at Oulu ran dry. This forced Finland to hire the ferries in June 1991.",
        "Finland hires the ferries",
    ),
    (
        "Troops clashed at Oulu. This prompted the recall of the ambassador in June 1990.",
        "Ambassador recalled",
    ),
    # what a name was made, or made to do
    ("This made Finland the main buyer of copper in 1978.", "Finland becomes the main buyer of copper"),
    ("This made Finland accept the treaty in 1978.", "Finland accepts the treaty"),
    (
        "Troops clashed at Oulu. This drove Finland to close its embassy in 1974.",
        "Finland closes its embassy",
    ),
    # a noun that names a happening, or waits for its verb, is what led to it
    (
        "The dispute over Oulu, which led to protests in Turku in 2009, was settled.",
        "Dispute over Oulu leads to protests in Turku",
    ),
    ("Japan lost the war, which led to protests in Osaka in 1906.", "War leads to protests in Osaka"),
    # a date of something else
    ("Troops clashed at Oulu, which led to the fall of Holm, who had ruled from 1971.", "Holm rules"),
]
KEPT = [
    # denied or doubted
    "Finland raised tariffs, which hardly led to the closure of the mill in 1977.",
    "Finland raised tariffs, which nearly caused Japan to leave in 1977.",
    "Finland raised tariffs, which allegedly led to the arrest of the consul in 1977.",
    # two at once
    "Finland protested, which led to the release of Holm and the recall of the consul in 1977.",
    # nobody is named
    "The firm failed, which forced them to leave Finland in 1977.",
    # things
    "Finland gave Japan lorries, which moved grain to market in 1984.",
    # roads
    "Finland built a road, which ended in the hills above Oulu in 1974.",
    "Finland cleared a track, which led to the old fort at Oulu in 1974.",
]


def test_who_was_made_what_is_left_out_is_not_told_as_made(told):
    titles = [
        one.title
        for one in told("This made Finland rich in 1978. This caused Japan losses in 1979.").mentions
    ]
    assert not {"Finland made", "Japan losses caused"} & set(titles)


@pytest.mark.parametrize("text", KEPT)
def test_what_did_not_surely_come_of_it_is_not_told_by_itself(told, text):
    title = told(text).mentions[-1].title
    wrong = ("Mill closed", "Japan leaves", "Consul arrested", "Holm", "Them", "Hills", "Old fort", "Grain")
    assert not title.startswith(wrong)


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_came_of_it_is_told_by_itself(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The court left the border in dispute, culminating in fierce clashes in March 2005 over oil.",
            "Fierce clashes over oil",
        ),
        (
            "Finland raised its tolls in 1988, resulting in the closure of the port in 1990.",
            "Port closed",
        ),
        (
            "Talks went on for years, culminating in the signing of a treaty on 3 May 1990.",
            "Talks culminate in the signing of a treaty",
        ),
        (
            "Relations worsened, resulting in the expulsion of the envoy in 1990.",
            "Relations worsen, resulting in the expulsion of the envoy",
        ),
    ],
)
def test_what_a_dispute_came_to_is_told_of_no_court(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_short_noun_is_what_came_of_it(told):
    text = "The storm hit the coast in 1883, resulting in heavy losses in 1884."
    assert told(text).mentions[-1].title == "Heavy losses"


def test_what_one_did_is_no_noun_that_came_of_it(told):
    text = "Finland lost in 1883, resulting in Kenya taking the coast in 1884."
    assert "Resulting" not in told(text).mentions[-1].title


def test_a_happening_results_in_another(told):
    text = "The war ended in 1883, resulting in the loss of the coast in 1884."
    assert told(text).mentions[-1].title == "War results in the loss of the coast"
