"""What lasted until a date ends on it, and into one goes on: "lasted until 1999" is "Dispute ends"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import HEDGES
from explorer.extraction.clauses.objects import lacks_object
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import BE, PARTICLES, UNTIL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, lower_of


def as_lasting(
    telling: Telling, clauses: Sequence[Clause], verbs: VerbTable, *, shared: bool, passive: bool = False
) -> Sequence[Clause]:
    """The clauses with what lasted told as what ends on its date, or goes on then ("lasted well into 1905").

    ``shared`` says that the first has its subject from a clause before, ``passive`` that it is passive then.
    """
    if clauses and lasts_until(telling):
        first, *others = clauses
        first = first._replace(
            dated=first.dated or not others, passive=first.passive or (passive and not first.subject)
        )
        return [ended(first, verbs, shared=shared), *(ended(one, verbs) for one in others)]
    lower, at = telling.view.lower, telling.at
    if "into" in lower[max(0, at - 2) : at] and _BESIDES.isdisjoint(lower[telling.start : telling.end]):
        return [_gone_on(one, verbs) for one in clauses]
    return clauses


def _gone_on(clause: Clause, verbs: VerbTable) -> Clause:
    """The clause of what went on; the clause itself where it says more than that something lasted."""
    base = verbs.lemma(clause.verb.lower)
    lasts = clause.dated and clause.subject and not clause.rest and base in _LASTING | {"remain"}
    return _with(clause, "went", [Word("on")]) if lasts else clause


def lasts_until(telling: Telling) -> bool:
    """Whether the date ends what is told, and nothing else is told to have happened then ("…, when …")."""
    lower, at = telling.view.lower, telling.at
    if UNTIL.isdisjoint(lower[max(0, at - 2) : at]) or "when" in lower[at : telling.end]:
        return False
    return _BESIDES.isdisjoint(lower[telling.start : at])


_DENIALS = word_set("not never no none nobody nothing")
_BESIDES = HEDGES | _DENIALS | word_set("when would could might should possibly")
"""Words before "until" with which it does not say that something ended, or not surely."""


def is_lasting(telling: Telling) -> bool:
    """Whether the date ends what is told and not denied, whatever is told to have happened then.

    A denial behind a comma is of an aside: "the talks, never quite open, went on until May".
    """
    lower, at = telling.view.lower, telling.at
    if UNTIL.isdisjoint(lower[max(0, at - 2) : at]):
        return False
    told = lower[telling.start : at]
    return not any(
        word in _DENIALS and before != "," for before, word in zip(["", *told], told, strict=False)
    )


def ended(clause: Clause, verbs: VerbTable, *, shared: bool = False) -> Clause:
    """The clause of what ended, for one that tells how long something was done or how it was.

    ``shared`` says that a clause without a subject has one before: "began and lasted until May".
    """
    if not clause.dated or not (clause.subject or shared):
        return clause
    verb, rest = clause.verb.lower, lower_of(clause.rest)
    base, first = verbs.lemma(verb), rest[0] if rest else ""
    stays = base in _STAYING and first == "in" and not _BEING.isdisjoint(rest[1:2])
    lasts = base in _LASTING and (not first or first in PREPOSITIONS - {"to"})
    if stays or lasts or (base in _GOING and first == "on"):
        return _with(clause, "ended", ())
    if base == "take":
        return _at_last(clause, verbs)
    if base in _REFUSING and first == "to" and rest[1:]:
        return _done(clause, clause.rest[1:], verbs)
    if verb in BE or base in _STAYING or clause.passive or lacks_object(clause, clause.rest, verbs):
        return _no_longer(clause, base, verbs)
    if base in _DURING or (base == "form" and first == "part"):
        again = [Word("to"), Word(base)] if base != "continue" else ()
        return _with(clause, "ceased", [*again, *clause.rest])
    return clause


_LASTING = word_set("last persist endure continue")
_GOING = word_set("go carry drag")
_STAYING = word_set("remain stay")
_BEING = word_set("being existence force effect operation use")
_REFUSING = word_set("refuse decline")
_DURING = word_set(
    "administer advise attend attract ban bar base belong block celebrate chair command comprise "
    "conceal constitute continue control deny depend detain direct divide dominate edit employ enjoy "
    "exclude exempt exist farm fight forbid function garrison govern grow guard harbour head hide "
    "hold house ignore imprison intern keep lack lead maintain manage mine monitor need neglect "
    "observe occupy operate oppose outlaw outnumber own police possess practise produce prohibit "
    "protect publish recognise recognize reign reject rely represent reserve reside resist restrict "
    "retain rule run serve share shelter shut station study subsidise subsidize supervise support "
    "teach tolerate treat use view withhold work"
)
"""Verbs of what is done for a time, so that it is done no longer after the date behind "until"."""


def _no_longer(clause: Clause, base: str, verbs: VerbTable) -> Clause:
    """What was so until a date, or done for a time, as what is no longer so."""
    passive = clause.verb.lower not in BE and base not in _STAYING
    said = [clause.verb, *clause.rest] if passive else clause.rest
    participle = verbs.base_of_participle(said[0].lower) if said else None
    if participle in _DURING or (participle is not None and base in _STAYING):
        be = "was" if clause.verb.lower not in BE else clause.verb.text
        return _with(clause, be, [Word("no"), Word("longer"), *said])
    if passive or clause.apart or not said:
        return clause
    if base in _STAYING and said[0].lower in PREPOSITIONS | PARTICLES:
        return _with(clause, "ceased", [Word("to"), Word(base), *said])
    if not _is_state(said, verbs):
        return clause
    return _with(clause, "ceased", [Word("to"), Word("be"), *said])


def _with(clause: Clause, verb: str, rest: Sequence[Word]) -> Clause:
    return clause._replace(verb=Word(verb, finite=True, dated=True), rest=rest, further=(), passive=False)


def _is_state(rest: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether what follows "was" says what or how something was: "a colony", "at war", but not "closed"."""
    lower = lower_of(rest)
    if not lower or "to" in lower[:2] or lower[0].endswith(("ing", "ly")) or lower[0] in _OPEN:
        return False
    return verbs.base_of_participle(lower[0]) is None


_OPEN = word_set("so such as that because due only")


def _at_last(clause: Clause, verbs: VerbTable) -> Clause:
    """What took until a date as done then: "it took until May for a treaty to be signed"."""
    lower = lower_of(clause.rest)
    to = lower.index("to") if "to" in lower else -1
    if to < 0 or to + 1 == len(lower):
        return clause
    if to == 0:
        return _done(clause, clause.rest[1:], verbs)
    who = clause.rest[int(lower[0] == "for") : to]
    if lower_of(clause.subject) != ["it"] or not who:
        return clause
    return _done(clause._replace(subject=who), clause.rest[to + 1 :], verbs)


def _done(clause: Clause, deed: Sequence[Word], verbs: VerbTable) -> Clause:
    """The clause whose verb is the infinitive that ``deed`` begins with; the clause itself without one."""
    base = deed[0].lower
    if base == "be":
        return _with(clause, "was", deed[1:])
    if verbs.others.get(base) != base:
        return clause
    return _with(clause, present(base, plural=False), deed[1:])
