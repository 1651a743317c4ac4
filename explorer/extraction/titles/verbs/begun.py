"""Clauses of what has been there since a date: "its embassy dates from 1957", "they were restored"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import BE, LEADS, core_length
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.nouns.nominals import AGREEMENT
from explorer.extraction.titles.subjects.both import BOTH
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, lower_of


def with_beginning(clause: Clause, own: Sequence[Word], pointers: Pointers, verbs: VerbTable) -> Clause:
    """A clause that only says since when something is there as one of how it began; others as they are.

    ``own`` is the subject. "They" of whom is told what is done to relations are no states but these.
    """
    if clause.dated and own and _is_since(verbs.lemma(clause.verb.lower), clause.rest):
        stop = core_length(lower_of(own))
        done = _HOW.get(own[stop - 1].lower)
        verb = Word("was" if done else "began", finite=True, dated=True)
        return clause._replace(verb=verb, rest=[Word(done)] if done else [], further=())
    if not own or own[0].lower not in _SHARED:
        alone = _last_paper(own, clause)
        return clause._replace(subject=alone) if alone else clause
    rest, subject = lower_of(clause.rest[:2]), lower_of(own[:_OPENING])
    settled = _SETTLED.get(rest[0]) if subject == ["it"] and rest[1:2] == ["to"] else None
    if settled and clause.verb.lower in BE:
        noun, done = settled
        return clause._replace(subject=[Word(noun)], rest=[Word(done), *clause.rest[1:]])
    alone = _without_more(own, subject) or _last_paper(own, clause)
    if alone:
        return clause._replace(subject=alone)
    done_to = bool(rest) and rest[0] in _DONE_TO_RELATIONS and clause.verb.lower in BE
    if subject != ["they"] or not done_to or pointers.they != pointers.both:
        return clause
    return clause._replace(subject=[Word("relations")])


_SHARED = word_set("it they the both")
"""The first words of subjects that stand for two states, or for nobody."""
_OPENING = 4
"""So many words tell what opens a subject: "the two states" and the word behind them."""
_SETTLED = {
    "decided": ("decision", "taken"),
    "resolved": ("decision", "taken"),
    "agreed": ("agreement", "reached"),
}
"""What "it was decided to close the office" tells, where "it" is nobody."""


def _without_more(own: Sequence[Word], lower: Sequence[str]) -> Sequence[Word]:
    """The two states without a clause in the present: "both states | border a lake, signed"; else none."""
    end = 3 if lower[:2] == ["the", "two"] else 2
    if len(own) <= end or lower[0] not in _TWO or not BOTH.match(" ".join(lower[:end])):
        return ()
    goes_on = lower[end] in LEADS or not own[end].text.islower()
    return () if goes_on or lower[end].endswith("ed") else own[:end]


_TWO = word_set("the both")


def _last_paper(own: Sequence[Word], clause: Clause) -> Sequence[Word]:
    """The agreement alone that a participle is of, behind a list: "by trade and | a pact signed"."""
    if clause.verb.lower not in _DONE_TO_PAPERS or len(own) < _LONG:
        return ()
    lower = lower_of(own)
    last = max(
        (at for at in range(1, len(own)) if lower[at - 1] == "and" and lower[at] in {"a", "an"}), default=0
    )
    papers = [bool(AGREEMENT.match(word)) for word in lower]
    listed = not _LISTING.isdisjoint(lower[:last]) or not any(papers[:last])
    return own[last:] if last and any(papers[last:]) and listed else ()


_LONG = 5
_LISTING = word_set("include includes including")
_DONE_TO_PAPERS = word_set("signed ratified concluded renewed approved initialled")


def _is_since(base: str, rest: Sequence[Word]) -> bool:
    dates = base == "date" and _SINCE.issuperset(lower_of(rest))
    back = _BACK[base == "go" :]
    return dates or (base in _GOING and lower_of(rest) in back)


_BACK = (["back"], ["back", "to"], ["as", "far", "back"], ["as", "far"])
"""What follows a verb of reaching; "the envoys went back" reaches no time."""
_GOING = word_set("go reach stretch")
_SINCE = word_set("back from to")
_HOW = {
    **dict.fromkeys(("embassy", "consulate", "commission", "mission", "legation", "office"), "opened"),
    **dict.fromkeys(("agreement", "treaty", "accord", "convention", "pact"), "signed"),
    **dict.fromkeys(("relations", "ties"), "established"),
    **dict.fromkeys(("building", "monument", "bridge", "fort", "railway"), "built"),
}
"""How what dates from a time came to be, by its noun; other things began."""
_DONE_TO_RELATIONS = word_set(
    "established restored resumed severed suspended normalised normalized re-established renewed broken"
)
"""What is done to relations and not to states."""
