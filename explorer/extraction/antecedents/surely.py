"""What a pronoun surely means by the words around it: one of two, a paper, what was taken."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.antecedents.asked import Asked
from explorer.extraction.antecedents.binding import verb_before
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.roles import SUBJECTS, behind_adverbs, verb_at
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, OF_TWO, SUBORDINATORS


def surely_meant(asked: Asked, found: Sequence[Candidate], verbs: VerbTable) -> Candidate | None:
    """What a pronoun means by these rules, of what it may mean, the nearest first; None where none tells."""
    if asked.who == "it":
        led = (
            _shared(asked, found)
            or _paper_of(asked, found)
            or _taken_before(asked, found, verbs)
            or _taken_in(asked, found)
        )
        if led is not None:
            return led
    return _only_two(asked, found) or _one_of_two(asked, found)


def _only_two(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The only two that are named together: "ties with Peru and Chile; it declared war on | both"."""
    if asked.word != "both" or asked.role == "subject":
        return None
    named = [one for one in found if one.view is not None and one.phrase.parts]
    return named[0] if len({one.name for one in named}) == 1 else None


def _shared(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The only works or body named before, where a share is taken: "the mine; Paz bought a third of | it"."""
    view, at = asked.view, asked.at
    if asked.role != "of" or at < _SHARED or view.lower[at - 2] not in _SHARES:
        return None
    owned = {
        one.head: one
        for one in found
        if one.kind in _OWNED and not (one.is_in(view) and one.phrase.begin < at)
    }
    return next(iter(owned.values())) if len(owned) == 1 else None


_SHARED = 2
_SHARES = word_set("cent percent half third thirds quarter quarters fifth tenth part share stake % majority")
_OWNED = word_set("works body")
"""What one has shares of."""


def _paper_of(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The nearest paper, where what is owned only papers have: "the treaty; | its clauses"."""
    if asked.role != "owner" or asked.verb not in _OF_PAPERS:
        return None
    return next((one for one in found if one.kind == "paper"), None)


_OF_PAPERS = word_set(
    "annex article clause paragraph preamble provision signatory signing stipulation wording"
)


def _taken_before(asked: Asked, found: Sequence[Candidate], verbs: VerbTable) -> Candidate | None:
    """What the clause before tells was taken, where it was then given back: "took Osaka; it was returned".

    So too what was closed and "reopened", which one does not do oneself; but who "reopened the port" did.
    """
    if asked.role != "subject":
        return None
    before = _CLOSING if asked.verb in _OPENED_AGAIN and not _acts_on_other(asked, verbs) else None
    before = _TAKING if asked.done and asked.verb in _GIVEN_BACK else before
    if before is None:
        return None
    return next((one for one in found if one.role == "object" and verb_before(one, verbs) in before), None)


def _acts_on_other(asked: Asked, verbs: VerbTable) -> bool:
    """Whether an object stands behind a pronoun's verb: "it reopened | the port", not "it reopened"."""
    view = asked.view
    behind = behind_adverbs(view, verb_at(view, behind_adverbs(view, asked.at + 1), verbs) + 1)
    if asked.done or behind >= len(view.tokens) or view.dated[behind]:
        return False
    return view.tokens[behind].is_word and view.lower[behind] not in _NO_OBJECT


_NO_OBJECT = PREPOSITIONS | COORDINATORS | SUBORDINATORS
_GIVEN_BACK = word_set("return restore recapture retake regain reconquer liberate")
_CLOSING, _OPENED_AGAIN = word_set("close shut suspend shutter"), word_set("reopen resume")
_TAKING = word_set("take capture seize occupy conquer annex confiscate overrun steal storm")


def _taken_in(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The one state told of beside a union that acts, where that then came in: "NATO met Peru; it joined".

    No union joins itself. What is joined is named nowhere or is this union; one may join others.
    """
    if asked.role != "subject" or asked.done or asked.verb not in _COMING_IN or not found:
        return None
    union = next((one for one in found if one.role in SUBJECTS and one.view is not None), None)
    if union is None or not _is_union(union) or not _comes_in(asked, union):
        return None
    beside = [one for one in found if one.is_in(union.view) and one.kind == "state"]
    apart = [one for one in beside if not union.phrase.begin <= one.phrase.begin <= union.phrase.last]
    names = {one.name for one in apart}
    return apart[0] if len(names) == 1 else None


_COMING_IN = word_set("accede apply become join")
_UNIONS = word_set(
    "union league nations community communities commonwealth alliance council organization organisation"
)


def _is_union(one: Candidate) -> bool:
    """Whether a body is one of states, by its noun or as it is called by letters: "NATO"."""
    words = one.name.split()
    return one.kind == "body" and (one.name.isupper() or any(word.lower() in _UNIONS for word in words))


def _comes_in(asked: Asked, union: Candidate) -> bool:
    """Whether a pronoun's verb tells that it came into a union, or asked to."""
    view = asked.view
    behind = view.lower[asked.at + 1 : asked.at + _REACH]
    noun = next((at for at, word in enumerate(behind) if word in _MEMBERS.get(asked.verb, ())), -1)
    if noun < 0:
        return False
    at = asked.at + 2 + noun
    named = at < len(view.tokens) and view.lower[at] in _OF_WHAT and True not in view.dated[at + 1 : at + 2]
    ends = at >= len(view.tokens) or view.dated[at] or view.lower[at] in _ENDING
    return ends or (named and union.name.lower() in " ".join(view.lower[at : at + _REACH]))


_REACH = 9
_OF_WHAT = word_set("of the to")
_ENDING = word_set(". , ; and but in on with when as after at")
_MEMBERS = {
    "accede": word_set("acceded accede accedes"),
    "apply": word_set("membership accession admission join"),
    "become": word_set("member candidate"),
    "join": word_set("joined join joins"),
}
"""By verbs of coming in the words that tell it."""


def is_one_that_acts(one: Candidate, view: SentenceView, before: int) -> bool:
    """Whether a phrase acts on an earlier "it" of the sentence, at a token, and so is not a later one either.

    "The assembly approved it, but the senate rejected | it".
    """
    acts = one.is_in(view) and one.role in SUBJECTS and one.phrase.last < before
    return acts and view.lower[before] == "it" and view.finite[before - 1]


def is_told_by_state(one: Candidate, asked: Asked, named: Sequence[Candidate]) -> bool:
    """Whether "her" may as well be the state that speaks: "left by Roca, Chile said that | her rights".

    So where who is found for it is told nothing and does nothing in the sentence.
    """
    view, behind = asked.view, one.phrase.last + 1
    if not one.is_in(view) or one.role in SUBJECTS | _TOLD:
        return False
    if "that" not in view.lower[behind : asked.at]:
        return False
    that = view.lower.index("that", behind)
    states = (other for other in named if other.kind == "state" and other.role in SUBJECTS)
    return view.has_finite(behind, that) and any(other.phrase.last < that for other in states)


HERS = word_set("she her")
"""Pronouns that may stand for a state."""
_TOLD = word_set("object to owner")


def _one_of_two(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The first or the second of the last "A and B" where one of them is the subject before the pronoun.

    So where "the former" or "the latter" has a verb of its own and no other subject stands behind it.
    """
    view = asked.view
    if view.holds.isdisjoint(OF_TWO):
        return None
    at = _subject_before(view, asked.at)
    if not at or any(one.is_in(view) and one.role in SUBJECTS and one.phrase.begin > at for one in found):
        return None
    for second, first in pairwise(found):
        if _are_joined(first, second) and not (second.is_in(view) and second.phrase.begin > at):
            return (first, second)[OF_TWO[view.lower[at]]]
    return None


def _subject_before(view: SentenceView, at: int) -> int:
    """The last "former" or "latter" before a token that is the subject of a verb; 0 without one."""
    for place in range(at - 1, 0, -1):
        if view.lower[place] in OF_TWO and view.lower[place - 1] == "the":
            verb = behind_adverbs(view, place + 1)
            return place if verb < at and view.finite[verb] else 0
    return 0


def _are_joined(first: Candidate, second: Candidate) -> bool:
    """Whether "and" stands between two phrases of one sentence, with no more than an article."""
    if first.view is None or not first.is_in(second.view):
        return False
    between = first.view.lower[first.phrase.last + 1 : second.phrase.begin]
    return between[:1] == ("and",) and len(between) <= 1 + bool(second.lead)
