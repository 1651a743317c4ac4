"""Whether a paper that was told of had been made by then: one that is signed only now is another."""

from __future__ import annotations

import re

from explorer.extraction.antecedents.binding import verb_before
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.roles import SUBJECTS, behind_adverbs, verb_at
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.source import Source


def is_made_there(source: Source, view: SentenceView, at: int) -> bool:
    """Whether the thing is made where token ``at`` stands for it, as it is made but once."""
    made = verb_of(view, at, source.lexicon.verbs) in _MAKING
    return made and _ONCE_MORE.isdisjoint(view.lower[at + 1 : at + 5])


def is_made_apart(source: Source, view: SentenceView, one: Candidate) -> bool:
    """Whether a paper told of before was made before what a sentence tells was made.

    It is the same where it is called by a year that the sentence tells: "the 1950 treaty".
    """
    if one.view is not None and not view.holds.isdisjoint(
        word for word in one.view.lower[one.phrase.first : one.phrase.head] if _YEAR.fullmatch(word)
    ):
        return False
    return _is_made(one, source.lexicon.verbs)


_YEAR = re.compile(r"[12]\d{3}")


def _is_made(one: Candidate, verbs: VerbTable) -> bool:
    """Whether a paper had been made where it was told of: no "talks on a treaty", none "proposed"."""
    if one.view is None or one.role in _AIMED_AT:
        return False
    verb = verb_before(one, verbs)
    if one.role in SUBJECTS:
        verb = verb_of(one.view, one.phrase.last, verbs)
        if not _NOT_DONE.isdisjoint(one.view.lower[one.phrase.last + 1 : one.phrase.last + 4]):
            return False  # "a treaty was | to have been signed"
    return verb not in _PLANNING


_NOT_DONE = word_set("to not never would should could cannot")
_AIMED_AT = word_set("on for about over towards toward")
_PLANNING = word_set(
    """propose draft discuss plan seek offer initial prepare want demand suggest consider negotiate agree
    begin start open resume"""
)


def verb_of(view: SentenceView, at: int, verbs: VerbTable) -> str:
    """The verb that says what is done to a thing, of whose phrase token ``at`` is the last; "" for none."""
    behind = behind_adverbs(view, at + 1)
    if behind < len(view.lower) and view.finite[behind]:
        return verbs.lemma(view.lower[verb_at(view, behind, verbs)])
    before = at - 2 if at > 1 and view.lower[at - 1] in _LEADS else at - 1
    return verbs.lemma(view.lower[before]) if before >= 0 else ""


_LEADS = word_set("the this that these those")
_MAKING = word_set("sign conclude initial negotiate seal")
"""What is done to a paper once only, so that one with which it was done before is another."""

_ONCE_MORE = word_set("again anew")
"""What says that it is the same one: "the treaty was signed | again"."""
