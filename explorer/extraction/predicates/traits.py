"""What the network sees of a word: the word itself, its endings, its forms, and which function word it is."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.extraction.clauses.tokens import is_adverb
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    IDLE,
    INTRANSITIVE,
    MODALS,
    NUMBERS,
    OBJECT_PRONOUNS,
    PARTICLES,
    PERSONAL,
    RELATIONAL,
    RELATIVES,
    SUBORDINATORS,
    TAKING_TWO,
)

_CLASSES = (
    ("preposition", PREPOSITIONS),
    ("determiner", DETERMINERS),
    ("coordinator", COORDINATORS),
    ("subordinator", SUBORDINATORS),
    ("relative", RELATIVES),
    ("personal", PERSONAL),
    ("pronoun", OBJECT_PRONOUNS),
    ("particle", PARTICLES),
    ("number", NUMBERS),
    ("relational", RELATIONAL),
    ("be", BE),
    ("have", HAVE),
    ("modal", MODALS),
    ("auxiliary", AUXILIARIES),
    ("idle", IDLE),
)
"""Classes of function words, and of nouns that say little without their "of"."""

_SHORT = 3


def traits(word: str, verbs: VerbTable) -> Iterator[str]:
    """The traits of a token as it is written."""
    lower = word.lower()
    yield f"word {lower}"
    if not word[0].isalpha():
        yield "figure" if word[0].isdigit() else "sign"
        return
    yield f"ends {lower[-3:]}"
    yield f"ends {lower[-2:]}"
    yield "short" if len(lower) < _SHORT else "long"
    yield "capital" if word[0].isupper() else "small"
    if word.isupper() and len(word) > 1:
        yield "capitals"
    if lower.endswith(("'s", "’s")):
        yield "owner"
    if "-" in lower:
        yield "hyphen"
    yield from _forms(lower, verbs)
    if is_adverb(lower):
        yield "adverb"
    for name, words in _CLASSES:
        if lower in words:
            yield name


def _forms(lower: str, verbs: VerbTable) -> Iterator[str]:
    """Which forms of a verb a word in small letters may be, or else what its ending says."""
    past, done = verbs.base_of_past(lower), verbs.base_of_participle(lower)
    now = verbs.others.get(lower)
    if past:
        yield "past"
        yield f"verb {past}"
    elif done:
        yield "participle"
    if lower in verbs.strong:
        yield "strong"
    if now:
        yield (
            "going" if lower.endswith("ing") else "present" if lower == present(now, plural=False) else "base"
        )
        yield f"verb {now}"
    elif lower.endswith("ing"):
        yield "in -ing"
    elif lower.endswith("s") and not lower.endswith("ss"):
        yield "plural"
    base = past or done or now
    if base in INTRANSITIVE:
        yield "intransitive"
    if base in TAKING_TWO:
        yield "two objects"


SIGNS = frozenset({",", ";", ":", "—", "–"})
OPENERS = RELATIVES | SUBORDINATORS
BRACKETS = frozenset('()[]"“”')


def between_classes(word: str) -> Iterator[int]:
    """The numbers of the classes that are counted between two words, but for finite verbs and dates."""
    lower = word.lower()
    for number, words in _COUNTED:
        if lower in words:
            yield number


FINITE, DATED, CLASSES = 1, 5, 8
"""The numbers of the two classes that no word tells by itself, and how many there are."""
_COUNTED = (
    (0, SIGNS),
    (2, OPENERS),
    (3, COORDINATORS),
    (4, BRACKETS),
    (6, PREPOSITIONS),
    (7, DETERMINERS),
)
