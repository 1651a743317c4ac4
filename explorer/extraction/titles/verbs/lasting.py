"""What lasted until a date ends on it, and into one goes on: "lasted until 1999" is "Dispute ends"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import HEDGES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import BE, UNTIL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, lower_of


def as_lasting(
    telling: Telling, clauses: Sequence[Clause], verbs: VerbTable, *, shared: bool
) -> Sequence[Clause]:
    """The clauses with what lasted told as what ends on its date, or goes on then ("lasted well into 1905").

    ``shared`` says that the first has its subject from a clause before.
    """
    if lasts_until(telling):
        return [ended(one, verbs, shared=shared and not at) for at, one in enumerate(clauses)]
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
    if UNTIL.isdisjoint(lower[max(0, at - 2) : at]):
        return False
    return _BESIDES.isdisjoint(lower[telling.start : telling.end])


_BESIDES = HEDGES | word_set("when not never no none nobody nothing would could might should possibly")
"""Words with which "until" does not say that something ended, or not surely."""


def ended(clause: Clause, verbs: VerbTable, *, shared: bool = False) -> Clause:
    """The clause of what ended; the clause itself where it does not only say that something lasted.

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
    if not clause.subject:
        return clause
    if (verb in BE or base == "remain") and _is_state(clause.rest, verbs):
        return _with(clause, "ceased", [Word("to"), Word("be"), *clause.rest])
    if base == "form" and first == "part":
        return _with(clause, "ceased", [Word("to"), Word("form"), *clause.rest])
    return clause


_LASTING = word_set("last persist endure")
_GOING = word_set("go carry drag")
_STAYING = word_set("remain stay continue")
_BEING = word_set("being existence force effect operation use")


def _with(clause: Clause, verb: str, rest: Sequence[Word]) -> Clause:
    return clause._replace(verb=Word(verb, finite=True, dated=True), rest=rest, further=())


def _is_state(rest: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether what follows "was" says what or how something was: "a colony", "at war", but not "closed"."""
    lower = lower_of(rest)
    if not lower or "to" in lower[:2] or lower[0].endswith(("ing", "ly")) or lower[0] in _OPEN:
        return False
    return verbs.base_of_participle(lower[0]) is None


_OPEN = word_set("so such as that because due only")
