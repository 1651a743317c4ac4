"""What a sentence puts behind "was" is the subject or object that its clause with "what" lacks."""

import pytest

from explorer.extraction.clauses.whatclefts import without_what_cleft
from explorer.extraction.titles.word import Word


def words(text: str) -> list[Word]:
    """Words, a finite verb with "*" behind it."""
    return [Word(one.strip("*,"), finite="*" in one, comma="," in one) for one in text.split()]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What was* agreed in Rome was* a truce", "a truce was agreed in Rome"),
        ("What drove* them to revolt was* a tax", "a tax drove them to revolt"),
        ("What Peru wanted* was* the port", "Peru wanted the port"),
        ("What was* left was* poor", "What was left was poor"),
        ("A tax was* what drove* them", "A tax was what drove them"),
    ],
)
def test_the_frame_is_left_out(lexicon, text, told):
    assert " ".join(word.text for word in without_what_cleft(words(text), lexicon.verbs)) == told
