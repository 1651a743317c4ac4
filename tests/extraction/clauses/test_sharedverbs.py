"""An item shares all that stands before the place where it differs."""

import pytest

ROWS = [
    (
        "Ana Holm met Juan Sato at Osaka in August 1990 and again at Turku in September 1991.",
        "Ana Holm meets Juan Sato again at Turku",
    ),
    (
        "The brigade contributed decisively to the victories of Turku in 1963 and Vaasa on 17 June 1965.",
        "Brigade contributes to the victories of Vaasa",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_an_item_has_what_leads_up_to_it(told, text, title):
    assert told(text).mentions[1].title == title
