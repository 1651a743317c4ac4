"""What is said of one thing as of another before it: "The king was killed, as was | the queen"."""

from __future__ import annotations

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.wordlists import BE, DETERMINERS
from explorer.extraction.titles.word import lower_of


def was_likewise(clause: Clause) -> bool:
    """Whether a clause says of a thing behind its verb what was said of another: ", as was | the coup"."""
    below = clause.role is Role.BELOW and not clause.subject and clause.verb.lower in BE
    if not below or len(clause.rest) < _LEAST or lower_of(clause.rest[:2]) in _USUAL:
        return False
    return clause.rest[0].lower in DETERMINERS or clause.rest[0].text[0].isupper()


def as_was(clause: Clause, told: Clause) -> Clause:
    """Such a clause in its plain order, with what ``told`` says: "the coup | was | a source of tension".

    It is left as it is where ``told`` says what was done and not what was.
    """
    lower = lower_of(told.rest[:_NEAR])
    been = lower.index("been") + 1 if "been" in lower else 0
    if not been and told.verb.lower not in BE:
        return clause
    named = [word._replace(comma=False) for word in clause.rest]
    return clause._replace(subject=named, rest=told.rest[been:], passive=told.passive)


_LEAST = 2
_USUAL = (["the", "case"], ["the", "custom"], ["the", "rule"], ["the", "practice"], ["the", "norm"])
_NEAR = 6
"""Words of "for decades been" before what something has been."""
