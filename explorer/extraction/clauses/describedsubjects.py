"""Subjects that a clause without a comma describes: "and the firm | that ran the ferry | went bankrupt"."""

from __future__ import annotations

from explorer.extraction.clauses.contents import STATING
from explorer.extraction.clauses.joints import COORDINATORS, SUBORDINATORS
from explorer.extraction.clauses.suspended import is_main_verb
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import NUMBERS, PERSONAL


def is_followed_by_verb(view: SentenceView, begin: int, who: int) -> bool:
    """Whether the clause that ``who`` opens describes a subject from ``begin`` on, whose verb follows it.

    No sign parts the three, and nothing is joined to the verb between them. What another "and" or "each time"
    opens is no subject: "in 1769 and in 1788, | and each time the peace that …".
    """
    if view.lower[who] not in _DESCRIBING or not view.tokens[who - 1].is_word or view.dated[who - 1]:
        return False
    if view.lower[begin] in COORDINATORS or not _OF_ALL.isdisjoint(view.lower[begin - 2 : begin + 1]):
        return False
    first = who + 1
    own = first < len(view.tokens) and view.lower[first] not in _COUNTED
    told = own and not view.tokens[first].is_capital  # "that ran the ferry", which looks like no past form
    for at in range(first + told, min(who + REACH, len(view.tokens))):
        if view.lower[at] in _ENDING:
            return False
        if view.finite[at] and told and is_main_verb(view, at) and not _has_its_subject(view, at):
            return True
        told = told or view.finite[at]
    return False


def _has_its_subject(view: SentenceView, verb: int) -> bool:
    """Whether a pronoun before a verb is its subject: "the men who said | they knew it"."""
    before = view.lower[verb - 1]
    return before in PERSONAL and not (before == "it" and view.bases[verb - 2] not in STATING)


_DESCRIBING = word_set("that who which")
_OF_ALL = word_set("each every")
_COUNTED = DETERMINERS | NUMBERS | PERSONAL
OPENING_SUBJECTS = _COUNTED | word_set(
    "almost nearly about around over roughly half most more many numerous hundreds thousands"
)
"""Words that begin a new subject behind the comma of what leads up to it."""
_ENDING = COORDINATORS | (SUBORDINATORS - PREPOSITIONS) | word_set(", ; :")
REACH = 16
"""Words within which the verb of a clause must follow its subject."""
