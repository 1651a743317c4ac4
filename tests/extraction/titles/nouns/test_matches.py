"""A row with a score tells who beat whom, and visits nobody."""

import pytest

from explorer.extraction.titles.nouns.matches import match_title

STATES = {"Finland", "Japan", "South Korea", "Peru", "Chile"}


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        (["Kobe", "Finland 1–2 Japan", "Friendly"], "Japan beats Finland 2–1"),
        (["Semi-final", "Finland 4-0 South Korea"], "Finland beats South Korea 4–0"),
        (["Finland 3:3 Japan"], "Finland and Japan draw 3–3"),
        (["President Ana Paz", "Kobe"], ""),
        (["Finland 1–2 Japan", "Peru 0–1 Chile"], ""),
        (["Terms of 1990–1994"], ""),
        # no teams, or no scores
        (["Ballot on the pact", "Yes 55–45 No"], ""),
        (["Losses", "Finland 55–60 Dead"], ""),
        (["Flight", "Turku 12:30 Kobe"], ""),
        (["Flight", "Finland 12:30 Japan"], ""),
    ],
)
def test_a_score_tells_which_state_won(cells, title):
    assert match_title(cells, STATES) == title
