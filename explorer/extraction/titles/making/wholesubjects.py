"""A title about the last items of a list, of which its sentence tells of what holds the whole list.

"A tour of | Kobe, Lima and Turku | took place": no town takes place, and "Lima and Turku" is no subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS, OF_ONE
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.making.asread import title_of_told
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.reading.wording import Wording
from explorer.extraction.titles.word import Word, lower_of


def with_whole_subject(
    own: Candidate, telling: Telling, wording: Wording, heading: Heading
) -> Candidate | None:
    """The title of what a list belongs to, where ``own`` tells only of its end; None where it does not."""
    if not _may_go_on(telling):
        return None
    words = own.text.lower().replace(",", " ,").split()
    begin = _place_in_list(words, telling) if words else -1
    if begin < 0 or not _may_hold_list(telling.view, begin, words):
        return None
    told = wording.whole(begin)
    told = told and told._replace(clause=_denied(told.clause, heading.verbs))
    if told is None or not _holds_list(telling.view, told, begin, words):
        return None
    verb = telling.view.lower[told.among[told.place].verb]
    if heading.verbs.lemma(verb) not in map(heading.verbs.lemma, words):
        return None  # another verb of the same subject
    titles = (title_of_told(telling, wording.words, one, heading) for one in _shorter(told))
    return next((one for one in titles if one is not None and one.cost < _SOUND), None)


_SOUND = 3.0
"""What the title of the whole subject may cost."""


def _may_go_on(telling: Telling) -> bool:
    """Whether a comma or conjunction stands before the first verb of a telling, or just before this."""
    view, start = telling.view, telling.start
    finite = view.finite[start : telling.end]
    first = start + (finite.index(True) if True in finite else len(finite))
    return not _JOINING.isdisjoint(view.lower[max(0, start - _LEAD) : first])


_LEAD = 2
"""Tokens of a conjunction and an article before a telling."""


def _place_in_list(words: Sequence[str], telling: Telling) -> int:
    """The token with which a title begins behind a comma or "and" that no verb stands before; else -1.

    So most titles need no closer look: they begin with their sentence, or with a clause of it.
    """
    view = telling.view
    for at in range(telling.start, telling.end):
        if view.finite[at]:
            return -1
        if at and view.lower[at] == words[0] and _goes_on(view.lower[at + 1 : at + 2], words[1:2]):
            before = _joint_before(view, at)
            return at if before >= 0 and view.lower[before] in _JOINING else -1
    return -1


def _goes_on(behind: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the second word of a title follows its first, or an auxiliary, which headlines leave out."""
    return list(behind) == list(words) or not AUXILIARIES.isdisjoint(behind)


_JOINING = COORDINATORS | {","}


def _may_hold_list(view: SentenceView, begin: int, words: Sequence[str]) -> bool:
    """Whether a subject may begin before a title's and go on in it, by what needs no reading of the sentence.

    So few sentences are read for it, of which each takes as long as a whole title.
    """
    lower, before = view.lower, _joint_before(view, begin)
    if before < 1 or True in view.finite[before - 1 : begin] or True in view.dated[before - 1 : begin]:
        return False
    if lower[before] == ",":
        return "," not in words and not COORDINATORS.isdisjoint(lower[begin:])
    return lower[before - 1] != ","


def _joint_before(view: SentenceView, begin: int) -> int:
    """The token of the comma or conjunction before which the rest of a list stands."""
    return begin - 1 - (view.lower[begin - 1] in DETERMINERS)


def _holds_list(view: SentenceView, told: Told, begin: int, words: Sequence[str]) -> bool:
    """Whether the subject that was read begins before a title's and goes on in it, without a verb or date.

    ``words`` are those of the title, which begins with token ``begin``. Behind a preposition it is none:
    "was sworn in as | president in Lima and troops | entered". Behind a comma alone a name may stand.
    """
    one, lower = told.among[told.place], view.lower
    before = _joint_before(view, begin)
    if not 0 <= one.first < before < one.last < one.verb:
        return False
    if any(view.finite[at] or view.dated[at] for at in range(one.first, begin)):
        return False
    if one.first and lower[one.first - 1] in PREPOSITIONS:
        return False
    if _is_of_one(view, one) and PREPOSITIONS.isdisjoint(lower[one.first : begin]):
        return False  # "sent some gunners, and | Juan Roca was wounded"
    if lower[before] == ",":
        return "," not in words and not COORDINATORS.isdisjoint(lower[begin : one.last + 1])
    return lower[before - 1] != ","


def _is_of_one(view: SentenceView, one: Predicate) -> bool:
    """Whether an auxiliary says that a subject is no list of several."""
    return not OF_ONE.isdisjoint(view.lower[one.last + 1 : one.verb + 1])


def _denied(clause: Clause, verbs: VerbTable) -> Clause:
    """A clause of "did not | take place" by the verb that tells the deed: "did" alone stands for another."""
    does_not = lower_of([clause.verb, *clause.rest[:1]]) == ["did", "not"]
    base = clause.rest[1].lower if does_not and len(clause.rest) > 1 else ""
    if not base or not verbs.is_base(base):
        return clause
    return clause._replace(verb=Word(verbs.past_of(base), finite=True), rest=clause.rest[2:], hedge="neither")


def _shorter(told: Told) -> Iterator[Told]:
    """A clause, then with a subject that ends before one preposition after another: "a tour | of towns"."""
    yield told
    subject = told.clause.subject
    lower = lower_of(subject)
    for at in range(len(lower) - 1, 1, -1):
        if lower[at] in PREPOSITIONS and lower[at] not in _BINDING:
            yield told._replace(clause=told.clause._replace(subject=subject[:at]))


_BINDING = frozenset({"of", "between"})
"""Prepositions of what a noun says nothing without."""
