"""What a bill or a plan is made for stays with it."""

import pytest

ROWS = [
    (
        "A plan for a gas pipeline from Turku to Vaasa, discussed by Anna Holm and Juan Sato in 2014, fell.",
        "Plan for a gas pipeline discussed by Anna Holm and Juan Sato",
    ),
    (
        "A bill to close the port of Turku, introduced in 1987 by Senator Anna Holm at the behest of Japan, "
        "was withdrawn.",
        "Bill to close the port of Turku introduced by Senator Anna Holm",
    ),
    (
        "Holm's threat of 19 June 1990 to treat Japan as a party to war was refused by President Juan Sato.",
        "Holm's threat refused by President Juan Sato",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_purpose_is_not_cut_off(told, text, title):
    assert told(text).mentions[0].title == title
