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
