"""Borders between two words that stand inside one name, and words that stand with what follows them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import LEADS, RELATIVES
from explorer.extraction.titles.word import Word


def within_names(words: Sequence[Word], at: int) -> bool:
    """Whether a comma stands inside a list of names: "the union of Ghana, | Guinea and Mali"."""
    if not (words[at - 1].text[0].isupper() and words[at].text[0].isupper()):
        return False
    ahead = words[at : at + _WIDEST]
    joint = next((place for place, word in enumerate(ahead) if word.lower in {"and", "or"}), 0)
    names = [*ahead[:joint], *ahead[joint + 1 : joint + 2]]
    return joint > 0 and joint + 1 < len(ahead) and all(word.text[0].isupper() for word in names)


def within_things(words: Sequence[Word], at: int) -> bool:
    """Whether a comma stands inside a list of bare things: "a treaty of peace, | trade and navigation"."""
    for behind, word in enumerate(words[at : at + _WIDEST]):
        if word.lower == "and":
            return behind > 0
        if word.finite or not word.text.islower() or word.lower in _NO_THINGS:
            return False
    return False


_NO_THINGS = PREPOSITIONS | RELATIVES | word_set("a an the to")
_WIDEST = 8
"""Words of such a list behind its first name, up to the one behind "and"."""
PLACING = word_set("off inside onto alongside")
"""Words that open a phrase of place, as prepositions do."""
BODIES = word_set(
    """agency alliance association authority bank board bureau centre center commission commissioner committee
    conference congress corporation council court department division front fund institute league minister
    ministry movement office organisation organization party programme secretariat secretary society union"""
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


def is_noun(words: Sequence[Word], at: int) -> bool:
    """Whether a form in -ing is a noun behind a name: "after the Turku Palace | bombing in May"."""
    goes_on = at + 1 < len(words) and words[at + 1].lower not in PREPOSITIONS
    return words[at - 1].text[0].isupper() and not goes_on


def shares_its_noun(words: Sequence[Word], at: int) -> bool:
    """Whether an adjective waits for the noun behind the next one: "reads Chilean | and Peruvian reports".

    So do two nouns for one "of": "the sale | and repair of the mill".
    """
    if words[at - 2].lower == "the" and [one.lower for one in words[at + 2 : at + 3]] == ["of"]:
        return True
    if _NTH.fullmatch(words[at - 1].lower):
        return True  # "of the 1st | and 2nd Divisions"
    behind = at + 1
    if behind < len(words) and words[behind].lower == "the":
        behind += 1
    if behind + 1 >= len(words) or not ADJECTIVE.search(words[at - 1].text):
        return False
    noun = words[behind + 1].lower
    named = words[behind + 1].text[0].islower() and noun not in LEADS
    other = ADJECTIVE.search(words[behind].text) is not None
    return (
        other
        and named
        and not words[behind].comma
        and words[at - 1].text.istitle() == words[behind].text.istitle()
    )


_NTH = re.compile(r"\d+(?:st|nd|rd|th)")
ADJECTIVE = re.compile(
    r"(?:[A-Z]\S+(?:ian|ean|can|ish|ese|man|ch|li|oviet)|[a-z]{3,}(?:ic|al|ous|ive|ary|less|ful))$"
)
"""How adjectives of peoples and some others end."""


BEFORE_COMPOUNDS = word_set("on in by at")
IN_COMPOUNDS = word_set(
    """account behalf favour means virtue view spite lieu pursuit search need charge command support honour
    memory"""
)
"""Nouns that open a phrase with their "of": "on account | of a refusal", "in honour | of Ana Paz"."""
PAIRED = {("part", "in"), ("hand", "in"), ("role", "in"), ("time", "being"), ("exchange", "for")}
PAIRED |= {("fight", "against"), ("struggle", "against")}
"""Nouns with what opens their phrase: "yields in exchange | for ten ships", "for the time | being"."""
