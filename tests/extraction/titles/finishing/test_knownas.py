"""Titles of what has a name of its own."""

import pytest


def test_what_is_known_by_a_name_is_told_by_it(told):
    text = "The fighting, known as the Melon War or the Ten Days' War, was ended in May 1950 by a truce."
    assert told(text).mentions[0].title == "Melon War ended by a truce"


def test_whom_a_name_is_known_to_goes_with_what_it_is_of(told):
    text = "A secret treaty, known to historians as the Kobe Protocol, divided the islands in May 1951."
    assert told(text).mentions[0].title == "Kobe Protocol divides the islands"


def test_a_later_name_is_not_yet_known(told):
    text = "The ship, later known as the Oulu, was sold to Peru in 1951."
    assert told(text).mentions[0].title == "Ship sold to Peru"


def test_a_name_among_some_is_not_that_of_all(told):
    text = "The island, known as Kobe to sailors, was taken by Peru in 1951."
    assert told(text).mentions[0].title == "Island taken by Peru"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("An airport, named Ana Paz, was opened in Oulu in 1960.", "Airport opened in Oulu"),
        ("A ship, named Kenya, was sold to Peru in 1950.", "Ship sold to Peru"),
        ("A statue, called Peace, was unveiled in 1929.", "Statue unveiled"),
        ("The regiment, known as the Battle Hawks, was sent to Peru in 1950.", "Regiment sent to Peru"),
        ("The president, dubbed the Iron Lady, visited Oslo in 1984.", "President visits Oslo"),
    ],
)
def test_a_name_that_does_not_say_what_it_is_of_is_no_title(told, text, title):
    assert told(text).mentions[0].title == title
