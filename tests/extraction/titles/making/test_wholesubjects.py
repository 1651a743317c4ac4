"""A title is about what its verb is told of, not about the end of a list that belongs to that."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The work of the missions in Kenya, Uganda and Malawi was coordinated from Nairobi in 2012.",
            "Work of the missions in Kenya, Uganda and Malawi coordinated from Nairobi",
        ),
        (
            "A planned tour by Prime Minister Holm through Oslo on his way to Turku, Kobe and Lima in August "
            "2015 did not take place.",
            "Planned tour does not take place",
        ),
        (
            "Ana Paz made a state visit in April 2016, in the course of which 34 memoranda of understanding "
            "on trade, energy, health and public security were signed.",
            "34 memoranda of understanding on trade, energy, health and public security signed",
        ),
    ],
)
def test_the_noun_before_a_list_is_told(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Unlike Kenya, Uganda and Malawi recognized the regime in 1971.",
            "Uganda and Malawi recognize the regime",
        ),
        (
            "At the request of Peru, Chile and Bolivia sent observers in 1987.",
            "Chile and Bolivia send observers",
        ),
        ("The army took Lima, Quito and Turku fell in 1881.", "Turku falls"),
    ],
)
def test_a_list_behind_a_phrase_is_a_subject_of_its_own(told, text, title):
    assert told(text).mentions[-1].title == title
