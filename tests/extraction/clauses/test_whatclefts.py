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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It took three years until a port was opened in 1990.", "Port opened"),
        ("What was agreed in May 1990 was a truce.", "Truce agreed"),
        ("That the map was false became known in May 1990.", "It becomes known that the map is false"),
        (
            "That Finland should not have left Osaka became known in May 1990.",
            "It becomes known that Finland should not have left Osaka",
        ),
        ("May 1990 witnessed Japanese troops enter Turku.", "Japanese troops enter Turku"),
        ("May 1990 saw Japan losing the port of Osaka.", "Japan loses the port of Osaka"),
        ("May 1990 saw the king leaving Finland.", "King leaves Finland"),
        ("May 1990 saw trade rising to 20 million yen.", "Trade rises to 20 million yen"),
        # a participle that says who is meant is not the deed
        ("May 1990 saw Finns living in Osaka protest.", "Finns living in Osaka protest"),
        ("May 1990 saw a treaty banning arms signed.", "Treaty banning arms signed"),
        ("May 1990 saw Finnish ships shelling Osaka harbour.", "Finnish ships shell Osaka harbour"),
        ("Holm saw the Japanese leave Turku in May 1990.", "Holm sees the Japanese leave Turku"),
    ],
)
def test_titles_tell_what_stands_in_the_frame(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "1990 saw Ana Roca opening a school for reading and writing.",
            ["Ana Roca opens a school for reading and writing"],
        ),
    ],
)
def test_what_stands_behind_a_preposition_is_no_deed_seen(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
