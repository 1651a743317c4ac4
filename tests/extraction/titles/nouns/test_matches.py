"""A row with a score tells who beat whom, and visits nobody."""

import pytest

from explorer.extraction.titles.nouns.matches import match_title


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        (["Kobe", "Finland 1–2 Japan", "Friendly"], "Japan beats Finland 2–1 in Kobe"),
        (["Finland 4-0 South Korea"], "Finland beats South Korea 4–0"),
        (["Kobe", "Finland 3–3 Japan"], "Finland and Japan draw 3–3 in Kobe"),
        (["President Ana Paz", "Kobe"], ""),
        (["Finland 1–2 Japan", "Peru 0–1 Chile"], ""),
        (["Terms of 1990–1994"], ""),
    ],
)
def test_a_score_tells_who_won(cells, title):
    assert match_title(cells) == title
