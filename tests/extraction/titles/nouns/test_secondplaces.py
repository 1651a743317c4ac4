"""Nouns told once for several places, each with its date."""

import pytest

ROWS = [
    ("Raids by Finland on Turku (May 1953) and Osaka (June 1966) brought protests.", "Finland raids Osaka"),
    (
        "Meetings between Anna Holm and Hugo Roca at Turku in January 1990 and at Osaka in February 1991 led "
        "only to a commission.",
        "Anna Holm and Hugo Roca meet at Osaka",
    ),
    ("Clashes at Turku in May 1990 and Osaka in June 1990 cost 300 lives.", "Clashes at Osaka"),
    ("Treaties with Peru (May 1839) and France (June 1844) followed.", "Treaty with France signed"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_second_place_has_the_noun_of_the_first(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_another_object_of_a_verb_is_no_second_place(told):
    text = "Holm planned an attack upon Turku in 1772 and a raid against Osaka in 1784."
    assert not any("Attack upon a raid" in one.title for one in told(text).mentions)
