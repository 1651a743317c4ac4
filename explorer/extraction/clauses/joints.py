"""Words that join clauses, and what may stand between them and the clause they join."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import is_adverb, phrase_table, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView

COORDINATORS = frozenset(
    ["and", "but", "while", "whereas", "although", "though", "yet", "however", "then", "or", "whereupon"]
)
"""Words that join a clause to the one before."""

SUBORDINATORS = word_set(
    """who which where when after before following until since because that whom upon whose as during
    despite under"""
)
"""Words before which a clause may be cut that bears a date of its own."""

ADVERBS = word_set("then later also soon again finally thus once still eventually not afterwards ,")
"""Adverbs that place what they join in its story, and the comma."""
_CONNECTIVES = phrase_table(
    """in retaliation|in return|in response|in reply|in reaction|in protest|in turn|in consequence|in fact
    |in the end|in the meantime|as a result|as a consequence|as a reprisal|for its part|for their part
    |at once|at the same time|at last|of its own accord"""
)
"""Phrases that stand where an adverb could, between "and" and the next clause's subject."""


def skip_adverbs(view: SentenceView, index: int) -> int:
    """The first token behind adverbs, phrases like them, and expressions of time with their prepositions."""
    tokens = view.tokens
    while index < len(tokens):
        word = view.lower[index]
        connective = _connective_length(view, index) if word in _CONNECTIVES else 0
        if connective:
            index += connective
            continue
        before_date = word in PREPOSITIONS and index + 1 < len(tokens) and view.dates[index + 1] >= 0
        if not (view.dates[index] >= 0 or word in ADVERBS or is_adverb(word) or before_date):
            break
        index += 1
    return index


def _connective_length(view: SentenceView, index: int) -> int:
    """The number of tokens of the connective phrase that begins here ("in retaliation"), 0 without one."""
    for phrase in _CONNECTIVES[view.lower[index]]:
        if list(view.lower[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0
