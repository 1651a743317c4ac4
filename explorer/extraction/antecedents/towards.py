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
    places = range(at - 1, first - 1, -1)
    verb = next((place for place in places if view.lower[place] not in _LEADING), -1)
    if verb < 0:
        return False
    noun = owned_noun(view, at + 1)
    return any(view.lower[verb] in verbs and noun in nouns for verbs, nouns in _DEEDS)


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
_AGAINST = word_set(
    """back backed backs call called calls demand demanded demands endorse endorsed endorses favour
    favoured favours support supported supports urge urged urges vote voted votes"""
)
_BLAMING = word_set("condemn condemned condemns welcome welcomed welcomes")
_DONE = word_set("aggression intervention invasion occupation overthrow")
"""What is blamed on another. Who condemns an expulsion or welcomes a removal may be who suffers it."""
_HARMS = _DONE | word_set("defeat exclusion expulsion isolation removal suspension withdrawal")
"""What one wants of another or blames on it, not of oneself: "called for | its withdrawal from Japan"."""
_JOINING = word_set("join joined joins")
_VENTURES = word_set("alliance blockade boycott campaign coalition embargo expedition invasion war")
_DEEDS = ((_JOINING, _VENTURES), (_TOWARDS, _STANDING), (_AGAINST, _HARMS), (_BLAMING, _DONE))
