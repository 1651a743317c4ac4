"""Persons named by what they are or do: "the envoy", "its ambassador"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS
from explorer.extraction.titles.word import Word

OFFICES = word_set(
    """king queen emperor empress prince princess president minister general shah sultan pope regent tsar khan
    emir sheikh duke count earl margrave elector doge viceroy governor premier chancellor envoy ambassador
    consul legate delegate commissioner admiral marshal colonel captain commander bishop archbishop cardinal
    patriarch caliph vizier secretary director chairman mayor heir successor predecessor pretender claimant
    rebel dissident journalist student teacher merchant trader missionary priest monk engineer doctor lawyer
    judge nun diplomat attaché soldier sailor pilot fisherman spy fugitive exile widow"""
)
"""Nouns that say of one person what he is or does."""


def bearer_of(phrase: Sequence[Word]) -> str:
    """The person whom an object names by an office alone: "recalled | its ambassador, and he returned"."""
    words = phrase[1:] if phrase and phrase[0].lower in DETERMINERS else ()
    head = next((at for at, word in enumerate(words) if word.lower in PREPOSITIONS), len(words)) - 1
    named = head >= 0 and len(words) < _LONGEST_BEARER and words[head].lower in OFFICES
    return " ".join(word.text for word in words) if named else ""


_LONGEST_BEARER = 5


def body_of(name: str) -> str:
    """A body of armed men, of whom "they" tells too: "the Finnish Legion"; "" for any other name."""
    return name if name.rpartition(" ")[2].lower() in _BODIES else ""


_BODIES = word_set(
    """army legion corps brigade regiment battalion squadron garrison militia cavalry infantry fleet navy
    force expedition"""
)
