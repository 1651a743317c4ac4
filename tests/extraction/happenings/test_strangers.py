"""Guests of whom nothing tells whence they came visited the state that an overview is about."""

import pytest

GUESTS = [
    ("Norway", "Ole Lund visited in 1953.", "Ole Lund visits Malta"),
    ("Norway", "Prime Minister Eva Holm paid a visit in 1960.", "Prime Minister Eva Holm visits Malta"),
    ("Peru", "The port of Tacna burnt. Queen Ana Paz paid a state visit in 1990.",
     "Queen Ana Paz pays a state visit to Malta"),
    ("Others", "Japan sent aid in 1980, and Prime Minister Taro Mori visited in 1981.",
     "Prime Minister Taro Mori visits Malta"),
    ("Others", "Ole Lund visited in 1953.\n\n== Guests ==\n\nOle Lund (1953, 1960)", "Ole Lund visits Malta"),
    # its own, or maybe
    ("Norway", "Carm Vella visited in 1991.", "Carm Vella visits"),
    ("Norway", "Pia Borg signed the law in 1975. Pia Borg visited in 1976.", "Pia Borg visits"),
    ("Norway", "The king visited in 1977.", "King visits"),
    ("Peru", "Juan Roca ruled Peru for years. Pia Borg visited in 1976.", "Pia Borg visits"),
    ("Peru", "A wall divides the city. Pia Borg visited in 1976.", "Pia Borg visits"),
    ("Norway", "Norway sent a ship. Ole Lund visited in 1953.", "Ole Lund visits Malta"),
    # a place or a third state is near
    ("Peru", "Riots broke out in Tacna. Juan Roca visited in 1990.", "Juan Roca visits"),
    ("Chile", "In Chile a port was opened; Juan Roca visited in 1990.", "Juan Roca visits"),
    ("Falkland Islands", "Prince Otto visited in 1957.", "Prince Otto visits"),
    ("The port of Kobe", "Prince Otto visited in 1957.", "Prince Otto visits"),
    # no visit
    ("Norway", "Ole Lund did not visit in 1953.", "Ole Lund does not visit"),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "text", "title"), GUESTS)
def test_a_guest_of_no_known_state_visits_that_of_the_overview(told, heading, text, title):
    said = f"President Carm Vella of Malta took office in 1990.\n\n== {heading} ==\n\n{text}"
    titles = [one.title for one in told(said, "Foreign relations of Malta").mentions]
    assert title in titles


def test_an_article_of_two_tells_no_host_of_a_stranger(told):
    assert told("Ole Lund visited in 1953.").mentions[-1].title == "Ole Lund visits"
