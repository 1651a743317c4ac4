"""What only "followed", or "was in Turku" as a meeting, told as what was done: "Agreement signed"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.wordlists import BE, DEFINITE, core_length
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.verbs.became import MEETINGS
from explorer.extraction.titles.verbs.intobeing import HOUSES
from explorer.extraction.titles.word import Word, lower_of


def as_done(clause: Clause, own: Sequence[Word], heading: Heading) -> Clause:
    """A clause whose verb says only that something came next or was somewhere, with what was done instead.

    ``own`` is its subject. Other clauses stay as they are.
    """
    if clause.verb.lower in BE:
        placed = _is_place(clause.rest) and not any(word.text in heading.demonyms for word in clause.rest)
        return _passive(clause, "held") if placed and _is_meeting(own) else clause  # not "in German"
    if clause.verb.lower != "followed" or not own or clause.hedge or _is_known(own):
        return clause
    if clause.rest and not _is_place(clause.rest):
        return clause
    done = _done_to(_head(own), heading)
    if done == "closed" and not _NEW.isdisjoint(lower_of(own)):
        return clause  # it may have been opened in the place of the first
    return _passive(clause, done) if done else clause


_NEW = word_set("second third new another larger bigger smaller other")


def _is_known(own: Sequence[Word]) -> bool:
    """Whether a subject was told of before, so that it is not it that was made: "the embassy followed".

    A paper with its matter may be new behind "the": "the agreement on taxes followed".
    """
    return own[0].lower in DEFINITE and not (_head(own) in _PAPERS and own[-1].lower not in _PAPERS)


def _passive(clause: Clause, done: str) -> Clause:
    verb = clause.verb._replace(text="was", lower="was", finite=True)
    return clause._replace(verb=verb, rest=[Word(done), *clause.rest])


def _is_meeting(own: Sequence[Word]) -> bool:
    head = _head(own)
    return head in MEETINGS and head not in _NOT_HELD


_NOT_HELD = word_set("cup day holiday month race week dialogue")
"""What is held on days, but may be somewhere without being held there."""


def _is_place(rest: Sequence[Word]) -> bool:
    """Whether words name a place and nothing else: "in Turku", "at the Hague"."""
    if not rest or rest[0].lower not in _INSIDE:
        return False
    named = [word for word in rest[1:] if word.lower not in _IN_NAMES]
    return bool(named) and all(word.text[0].isupper() for word in named)


_INSIDE = word_set("in at")
_IN_NAMES = word_set("the of and")


def _head(own: Sequence[Word]) -> str:
    """The noun of a subject, as one: "treaty" of "two treaties of trade"."""
    end = core_length(lower_of(own))
    noun = end - 2 if end > 1 and own[end - 1].lower == "general" else end - 1
    return singular(own[noun].lower) if own else ""


def _done_to(noun: str, heading: Heading) -> str:
    """What was done to what followed: the same as to what is told right before, where that fits it."""
    kind = next((kind for kind in _KINDS if noun in kind), None)
    if kind is None:
        return ""
    deeds, usual = _KINDS[kind]
    said = [*heading.earlier(), *heading.before()][-_NEAR:]
    told = [_deed_of(one, heading.verbs) for one in said]
    last = next((base for base in reversed(told) if base in deeds), "")
    if last:
        return heading.verbs.participle_of(last)
    return usual if usual and _UNDOING.isdisjoint(told) else ""


_NEAR = 3
"""Clauses before, one of which tells what was done to the like."""


def _deed_of(clause: Clause, verbs: VerbTable) -> str:
    """The base of what a clause tells: "open" of "was opened" and of "opened"."""
    form = clause.verb.lower
    behind = next((word for word in lower_of(clause.rest) if word != "been"), "") if form in _HELPING else ""
    base = verbs.base_of_participle(behind) if behind else verbs.lemma(form)
    return base or ""


_HELPING = BE | word_set("has have had")
_PAPERS = word_set("accord agreement convention memorandum pact protocol treaty contract arrangement")
_TIES = word_set("relation tie")
_GATHERINGS = (MEETINGS - _NOT_HELD) | word_set("negotiation referendum round")
_KINDS: Mapping[AbstractSet[str], tuple[AbstractSet[str], str]] = {
    _PAPERS: (word_set("sign conclude initial"), "signed"),
    _TIES: (word_set("establish open restore resume"), "established"),
    HOUSES: (word_set("open found establish build inaugurate close"), ""),
    _GATHERINGS: (word_set("hold organise organize convene"), "held"),
}
"""Nouns of what may follow, what is done to such things, and what was done where nothing else is told."""
_UNDOING = word_set(
    """abandon abrogate break cancel close collapse denounce drop end expire fail lapse postpone promise
    propose reject suspend terminate withdraw draft negotiate discuss ratify"""
)
"""Deeds behind which what followed may have come to nothing, been undone too, or signed before."""
