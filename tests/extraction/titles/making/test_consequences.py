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
        "Troops clashed at Oulu. This forced Finland to accept the treaty in June 1991.",
        "Finland accepts the treaty",
    ),
    (
        "Troops clashed at Oulu. This prompted the recall of the ambassador in June 1990.",
        "Ambassador recalled",
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


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_came_of_it_is_told_by_itself(told, text, title):
    assert told(text).mentions[-1].title == title
