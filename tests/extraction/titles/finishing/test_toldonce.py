"""A second deed that the next title tells is not told by the first one too."""

import pytest

ROWS = [
    (
        "Finland withdrew in May 1990 and denounced the pact.",
        ["Finland withdraws", "Finland denounces the pact"],
    ),
    (
        "Juan Roca was seized in May 1990 and deported to Japan.",
        ["Juan Roca seized", "Juan Roca deported to Japan"],
    ),
    # What no other title tells stays.
    ("The fleet sailed in May 1990 and attacked Kobe.", ["Fleet sails and attacks Kobe"]),
]


@pytest.mark.parametrize(("text", "titles"), ROWS)
def test_each_deed_is_told_once(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
