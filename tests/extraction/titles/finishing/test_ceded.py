"""Islands that changed hands since others were named are no others."""

import pytest

NAMED = "Japan bought the Chincha Islands in 1860."
ROWS = [
    (NAMED, "Norwegian council hands over the Chincha Islands"),
    (f"{NAMED} Finland ceded the Turkus to Japan in 1870.", "Norwegian council hands over the islands"),
]


@pytest.mark.parametrize(("before", "title"), ROWS)
def test_islands_are_told_by_a_name_unless_others_were_ceded(told, before, title):
    text = f"{before} The Norwegian council handed over the islands in 1871."
    assert told(text).mentions[-1].title == title
