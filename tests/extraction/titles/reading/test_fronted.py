"""A participle that only says when and where gives way to the main verb."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Holm, arriving in Osaka in May 1990, opened the embassy.", "Anna Holm opens the embassy"),
        ("Its ministers, meeting at Turku in May 1990, declined the treaty.", "Ministers decline the treaty"),
    ],
)
def test_the_main_verb_is_told(told, text, title):
    assert told(text).mentions[0].title == title
