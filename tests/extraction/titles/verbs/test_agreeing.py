"""The verb of a title agrees with what is shown of its subject."""

import pytest

ROWS = [
    ("Local National Socialists attempted a coup in March 1939.", "Local National Socialists attempt a coup"),
    ("The Turku Defence Arrangements came into force in 1990.", "Turku Defence Arrangements come into force"),
    ("The Houthis took Turku in 1990 with the help of Holm.", "Houthis take Turku with the help of Holm"),
    (
        "A Finnish fleet under Admiral Aino Holm and General Robert Mäki, which had failed to take Turku, "
        "landed at Osaka in 1990 and burned the harbour.",
        "Finnish fleet under Admiral Aino Holm and General Robert Mäki lands at Osaka",
    ),
    (
        "A treaty on fishing and one on trade came into force in 1990.",
        "Treaty on fishing and one on trade come into force",
    ),
    (
        "The envoy Aino Holm was duly elected consul of Turku in 1990.",
        "Envoy Aino Holm elected consul of Turku",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_verb_agrees_with_the_subject_shown(told, text, title):
    assert told(text).mentions[0].title == title
