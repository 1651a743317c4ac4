"""Which name "the federation" means where no phrase near by tells."""

import pytest

from explorer.extraction.antecedents.onlynames import called_before

BELOW = [
    ("# War\n\nThe Turku Federation broke up.\n\n# Peace\n\nPeru left the federation.", "Turku Federation"),
    (
        "# War\n\nThe Turku Federation and the Oulu Federation fell.\n\n# Peace\n\nPeru left the federation.",
        "",
    ),
    ("# War\n\nThe Turku League wanted a league.\n\n# Peace\n\nPeru left the league.", ""),
    ("# War\n\nThe League of Oulu fell.\n\n# Peace\n\nPeru left the league.", ""),
    ("# War\n\nThe Turku Company fell.\n\n# Peace\n\nOlvi came, but the company left.", ""),
]


@pytest.mark.parametrize(("text", "named"), BELOW)
def test_the_only_name_of_a_noun_is_meant_below_the_next_heading(named_last, text, named):
    assert named_last(called_before, text, "a.md") == named


def test_a_fuller_phrase_near_by_tells_first(named_last):
    text = "The Turku Federation broke up. A league of Lakes was founded. Peru left the league."
    assert named_last(called_before, text) == "league of Lakes"


CAPITALS = [
    ("A Lake Council vote failed. Peru thanked the Council.", "Lake Council"),
    ("# War\n\nPeru joined the League of Lakes.\n\n# Peace\n\nPeru left the League.", "League of Lakes"),
    # one of several, or none that the text names
    ("# War\n\nThe Lake Court and the Turku Court sat.\n\n# Peace\n\nPeru thanked the Court.", ""),
    ("# War\n\nThe Turku Court sat.\n\n# Peace\n\nPeru went to The Hague and thanked the Court.", ""),
    ("# War\n\nThe council sat.\n\n# Peace\n\nPeru thanked the Council.", ""),
]


@pytest.mark.parametrize(("text", "named"), CAPITALS)
def test_the_only_full_name_of_a_noun_with_a_capital_is_meant(named_last, text, named):
    assert named_last(called_before, text, "a.md") == named


@pytest.mark.parametrize(
    ("behind", "title"),
    [
        ("Chile wept.", "Peru leaves the League of Potters"),
        ("Chile had joined the League of Lakes.", "Peru leaves the League"),
    ],
)
def test_the_league_is_not_the_near_one_where_another_is_named_anywhere(told, behind, title):
    text = f"The League of Potters met in Turku. Peru left the League in 1933. {behind}"
    assert [one.title for one in told(text).mentions] == [title]
