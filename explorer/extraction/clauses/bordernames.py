"""Borders between two words that stand inside one name."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.titles.word import Word


def within_names(words: Sequence[Word], at: int) -> bool:
    """Whether a comma stands inside a list of names: "the union of Ghana, | Guinea and Mali"."""
    if not (words[at - 1].text[0].isupper() and words[at].text[0].isupper()):
        return False
    ahead = words[at : at + 5]
    joint = next((place for place, word in enumerate(ahead) if word.lower == "and"), 0)
    names = [*ahead[:joint], *ahead[joint + 1 : joint + 2]]
    return joint > 0 and joint + 1 < len(ahead) and all(word.text[0].isupper() for word in names)


PLACING = word_set("off inside onto alongside")
"""Words that open a phrase of place, as prepositions do."""
BODIES = word_set(
    """agency authority bank board bureau centre center commission commissioner committee conference congress
    corporation council court department division fund institute minister ministry movement office
    organisation organization party programme secretariat secretary society union"""
)
"""Heads of names that go on with "for": "Ministry for Foreign Affairs"."""


def is_named(words: Sequence[Word], at: int) -> bool:
    """Whether a preposition joins two parts of a name."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind is not None and words[at - 1].text[0].isupper() and behind.text[0].isupper()


def is_of_one_name(words: Sequence[Word], at: int) -> bool:
    """Whether "and" stands inside one name: behind "the" and capitals, before a name of two words or more."""
    first = at - 1
    while first and words[first - 1].text[0].isupper() and not words[first - 1].comma:
        first -= 1
    longer = len(words) > at + 2 and words[at + 2].text[0].isupper() and not words[at + 1].comma
    return longer and first > 0 and words[first - 1].lower == "the"
