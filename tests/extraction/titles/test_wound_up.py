"""What is wound up is told by its participle, and a wound is no verb."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The programme was wound up in May 1990.", "Programme wound up"),
        ("Kenya wound up the firm in May 1990.", "Kenya winds up the firm"),
        ("The company, wound up in May 1990, had owned two ships.", "Company wound up"),
        ("The old wound was reopened in May 1990.", "Old wound reopened"),
        ("Roca received a fatal wound in May 1990.", "Roca receives a fatal wound"),
    ],
)
def test_wound_up_is_told_as_done(told, text, title):
    assert told(text).mentions[0].title == title
