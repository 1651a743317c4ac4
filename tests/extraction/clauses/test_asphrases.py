import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In May 1990 Peru left the league, having joined it as a guest in 1973.",
            "Peru joins the league as a guest",
        ),
        ("Peru shut the mission in May 1990, having told Kenya as much in 1989.", "Peru tells Kenya as much"),
    ],
)
def test_as_without_a_verb_opens_no_clause(told, text, title):
    """What stands before it and its date are told together."""
    assert told(text).mentions[-1].title == title


def test_as_with_a_verb_opens_one(told):
    text = "Peru left the league in May 1990, as Kenya had left it in 1973."
    assert [one.date.start.year for one in told(text).mentions] == [1990, 1973]
