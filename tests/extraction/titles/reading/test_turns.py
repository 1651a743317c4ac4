"""Titles of one of so many things, each at a date of its own."""

import pytest


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Kenya has served two terms on the Finnish board: 1968–1969 and 1988–1989.",
            ["Kenya serves a term on the Finnish board", "Kenya serves a second term on the Finnish board"],
        ),
        (
            "Anna Holm won three cups, in 1990, 1994 and 1998.",
            ["Anna Holm wins a cup", "Anna Holm wins a second cup", "Anna Holm wins a third cup"],
        ),
        (
            "Kenya lost two open contests in Oulu, in 1990 and 1994.",
            ["Kenya loses an open contest in Oulu", "Kenya loses a second open contest in Oulu"],
        ),
    ],
)
def test_each_date_has_its_own_thing(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # not as many as there are dates
        ("Kenya opened three mines near Oulu, in 1990 and 1994.", "Kenya opens three mines near Oulu"),
        ("Kenya won more than two cups, in 1990 and 1994.", "Kenya wins more than two cups"),
        ("Kenya sold two thousand tons, in 1990 and 1994.", "Kenya sells two thousand tons"),
        # things of two sorts
        ("Kenya sent two ships and a tug, in 1990 and 1994.", "Kenya sends two ships and a tug"),
        # no sign says that each date is of one
        ("Kenya opened two mines in 1990 and 1994.", "Kenya opens two mines"),
        # the later time first
        ("Kenya lost two wars, in 1995 and 1990.", "Kenya loses two wars"),
    ],
)
def test_other_numbers_stay(told, text, title):
    assert told(text).mentions[0].title == title
