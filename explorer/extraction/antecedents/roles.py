"""What a phrase is in its clause, by the words beside it: subject, object, owner, or behind a preposition."""

from __future__ import annotations

from explorer.extraction.antecedents.phrases import Phrase
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, IDLE

SUBJECTS = frozenset({"subject", "done to"})


def role_of(view: SentenceView, one: Phrase, verbs: VerbTable) -> str:
    """The role of a phrase; "done to" is the subject of a passive, "apposed" set beside another, "complement"
    what another is said to be, "other" what no rule tells.
    """
    if one.owner:
        return "owner"
    begin = one.begin
    before = view.lower[begin - 1] if begin else ""
    at = behind_adverbs(view, one.last + 1)
    if before in _LEADING and not (before in _OPENING_TOO and at < len(view.lower) and view.finite[at]):
        return before
    if one.lead and before == "," and at < len(view.lower) and not view.finite[at]:
        return "apposed"
    opens = before in _OPENERS and not (before == "and" and begin > 1 and view.tokens[begin - 2].is_capital)
    if at < len(view.lower) and (view.finite[at] or (view.lower[at] in _SIGNS and opens)):
        return "done to" if is_done(view, at, verbs) else "subject"
    if before == "," and begin > 1 and _stands_beside(view, begin, at):
        return "subject"
    if before in _PASSIVE:
        return "complement"
    if begin and (view.finite[begin - 1] or verbs.is_form(before)):
        return "object"
    return "other" if begin else "subject"


def _stands_beside(view: SentenceView, begin: int, behind: int) -> bool:
    """Whether a name is set beside the noun that is subject: "the minister, | Ana Paz, | spoke"."""
    if not view.tokens[begin].is_capital or view.tokens[begin - 2].is_capital:
        return False
    after = behind_adverbs(view, behind + 1)
    return view.lower[behind : behind + 1] == (",",) and after < len(view.lower) and view.finite[after]


_LEADING = PREPOSITIONS | word_set("off behind beyond outside inside past aboard above below beside beneath")
_OPENING_TOO = word_set("after before until since as")
"""Prepositions that may open a clause as well."""
_SIGNS = frozenset({",", "("})
_OPENERS = frozenset({"", ";", "and", "but", "when", "that", "while", "after", "where", "which", "as"})


def behind_adverbs(view: SentenceView, at: int) -> int:
    """The first token from ``at`` on that is no adverb."""
    while at < len(view.lower) and (is_adverb(view.lower[at]) or view.lower[at] in IDLE):
        at += 1
    return at


def is_done(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    """Whether the verb group that begins with a token is a passive."""
    last = verb_at(view, at, verbs)
    if last == at or _PASSIVE.isdisjoint(view.lower[at:last]):
        return False
    return verbs.base_of_participle(view.lower[last]) is not None


_PASSIVE = BE | {"been", "be", "being"}


def verb_at(view: SentenceView, at: int, verbs: VerbTable) -> int:
    """The token of the verb itself of a group that begins with a token: "had been | signed"."""
    if view.lower[at] not in verbs.auxiliaries:
        return at
    while at + 1 < len(view.lower):
        after = view.lower[at + 1]
        leads = after in _BETWEEN or after in verbs.auxiliaries or is_adverb(after)
        if not leads and not verbs.is_form(after) and not after.endswith("ed"):
            return at
        at += 1
        if not leads:
            return at
    return at


_BETWEEN = word_set("been be being not never also again soon later then already still finally first") | IDLE
