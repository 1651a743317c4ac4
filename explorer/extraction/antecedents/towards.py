"""Deeds that one does only towards another: whose independence one recognises is not one's own."""

from __future__ import annotations

from explorer.extraction.antecedents.asked import owned_noun
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView


def is_towards_another(view: SentenceView, at: int) -> bool:
    """Whether the owner at a token is not the subject of its verb: "Peru recognised | its independence".

    A rule of what the verbs mean: one recognises, vetoes or votes for the standing of another.
    """
    first = max(0, at - _REACH)
    verb = next((place for place in range(at - 1, first - 1, -1) if view.lower[place] in _TOWARDS), -1)
    if verb < 0 or owned_noun(view, at + 1) not in _STANDING:
        return False
    return _LEADING.issuperset(view.lower[verb + 1 : at])


def is_asked(one: Candidate, view: SentenceView, at: int) -> bool:
    """Whether a phrase may be that of whom something was asked: NATO does not apply to NATO."""
    body = one.kind == "body" and one.head[:1].isupper()
    return (body or one.role in _ASKED) and owned_noun(view, at + 1) not in _OF_STATES


_ASKED = word_set("to into for of")
_OF_STATES = word_set("independence statehood")
_REACH = 5
_LEADING = word_set("for in favour favor of against unanimously not")
"""Words between such a verb and the owner: "voted | in favour of | its admission"."""
_TOWARDS = word_set(
    """acknowledge acknowledged acknowledges back backed backs block blocked blocks endorse endorsed endorses
    oppose opposed opposes recognise recognised recognises recognize recognized recognizes reject rejected
    rejects support supported supports veto vetoed vetoes vote voted votes welcome welcomed welcomes"""
)
_STANDING = word_set(
    "accession admission application bid candidacy candidature entry independence membership statehood"
)
"""What a state has or asks for, and others grant it."""
