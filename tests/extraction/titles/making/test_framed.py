"""What a date dates behind a clause that only says how things were then."""

import pytest

ROWS = [
    ("Finland was weak in May 1990, when Japan attacked.", "Japan attacks"),
    ("Finland had no fleet in May 1879, when Japan blockaded Turku.", "Japan blockades Turku"),
    ("Relations were very poor in May 1990, when the ministers met in Turku.", "Ministers meet in Turku"),
    # what had been so before is no news of that time
    ("Finland had no king in May 1990, when Holm had died.", "Finland has no king"),
    # a passive tells a deed
    ("Holm was freed in May 1990, when Japan lost the war.", "Holm freed when Japan loses the war"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_happened_is_told_and_not_how_things_were(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]
