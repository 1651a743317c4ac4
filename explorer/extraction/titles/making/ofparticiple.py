"""A title of what a participle behind a noun says was done at its own date, not of what came of it later.

"The pact | signed by Peru in ⟦1990⟧ | was never ratified": at that date it was signed. So was what the end of
a clause tells that another date opens: "in 2010 Peru gave back the ships | captured in ⟦1879⟧". What a thing
did at once is told with it: "the vote | held in ⟦1990⟧ | gave Paz the office".
"""

from __future__ import annotations

from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    INTRANSITIVE,
    MODALS,
    NUMBERS,
    OWNERS,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.making.asread import title_of_told
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.reading.wording import Wording
from explorer.extraction.titles.word import Word


def done_then(text: str, telling: Telling, wording: Wording, heading: Heading) -> Candidate | None:
    """The title of what a participle tells of its noun; None where the date is not surely its."""
    view, at = telling.view, telling.at
    if view.cells or at <= telling.start + 1:
        return None
    first, done = _in_subject(telling, heading.verbs) or _in_object(telling, heading.verbs) or (0, 0)
    if not done:
        return None
    noun = words_of(text, view, first, done)
    rest = words_of(text, view, done + 1, at + 1, view.dates[at])
    clause = Clause(Role.RELATIVE, noun, Word(view.lower[done]), rest, passive=True, dated=True)
    read = (Predicate(done, first, done - 1, at, at, True),)
    made = title_of_told(telling, wording.words, Told(clause, list, len(rest), False, read, 0), heading)
    return made if made is not None and made.cost < _SOUND else None


_SOUND = 3.0
"""What such a title may cost."""


def _in_subject(telling: Telling, verbs: VerbTable) -> tuple[int, int] | None:
    """Where the noun and the participle stand between which and the main verb the date stands.

    Behind a preposition a comma stands there: "Under the pact | signed in ⟦1990⟧, | trade was to grow".
    """
    view, at, start = telling.view, telling.at, telling.start
    behind = view.behind_date(at)
    if behind >= telling.end:
        return None
    while start < at and view.lower[start] in _JOINTS:
        start += 1
    led = view.lower[start] in _LEADING
    if led and (view.lower[behind] != "," or not _is_to_be(view, behind, telling.end)):
        return None
    if not led and not _is_later(view, behind, verbs):
        return None
    done = _participle(view, start + led, at, verbs)
    return (start + led, done) if done else None


def _is_to_be(view: SentenceView, start: int, end: int) -> bool:
    """Whether the first verb of a clause says what was to come: "the port was | to be handed back"."""
    verb = next((at for at in range(start, end) if view.finite[at]), end)
    word, behind = (*view.lower[verb : verb + 2], "", "")[:2]
    return (word in BE and behind == "to") or (word in MODALS and behind not in _DENYING)


def _is_later(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    """Whether a verb tells what became of a thing: "was returned", "is kept", "became", "connects"."""
    while at < len(view.tokens) - 1 and is_idle(view.lower[at]):
        at += 1
    word = view.lower[at]
    if word in _THEN:
        behind = (one for one in view.lower[at + 1 :] if one in _DENYING or not is_idle(one))
        told = next(behind, "")
        return told in _DENYING or verbs.base_of_participle(told) is not None
    now = word.endswith("s") and word != verbs.lemma(word) and verbs.is_form(word)
    return now or word in _NOW or word in _BECOMING


def _participle(view: SentenceView, first: int, at: int, verbs: VerbTable) -> int:
    """The participle of the noun phrase that begins a clause, up to its date; 0 without one."""
    head = first + (view.lower[first] in DETERMINERS)
    for place in range(head + 1, at):
        word = view.lower[place]
        if _is_done(view, place, verbs):
            whole = not view.has_finite(place + 1, at) and _BOUNDS.isdisjoint(view.lower[place:at])
            return place if whole else 0
        if view.finite[place] or word in _BREAKING or view.dated[place] or word[0].isdigit():
            return 0
    return 0


def _is_done(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    """Whether a participle behind a common noun says what was done to it: "a mill | built by Peru in"."""
    base = verbs.base_of_participle(view.lower[at])
    noun, behind = view.tokens[at - 1], view.lower[at + 1]
    if base is None or base in _ONLY_DOING or not noun.text.islower() or noun.lower in _NO_NOUNS:
        return False
    return (behind in PREPOSITIONS | PARTICLES or view.dated[at + 1]) and not is_adverb(noun.lower)


def _in_object(telling: Telling, verbs: VerbTable) -> tuple[int, int] | None:
    """The same of a noun at the end of a clause that another date opens."""
    view, at, start = telling.view, telling.at, telling.start
    opening = set(view.dates[start : start + _NEAR]) - {-1, view.dates[at]}
    done = _before_agent(view, at - 1 - (view.lower[at - 1] in PREPOSITIONS), start)
    if not opening or done <= start + 1 or not _CAUSING.isdisjoint(view.lower[start:done]):
        return None
    if not _is_done(view, done, verbs):
        return None
    first = done - 1
    while first > start and view.lower[first] not in _BREAKING | PREPOSITIONS | COORDINATORS:
        if view.finite[first] or view.dated[first]:
            return None
        first -= 1
    told = view.has_finite(start, first) and view.lower[first] in DETERMINERS
    return (first, done) if told else None


def _before_agent(view: SentenceView, last: int, start: int) -> int:
    """The word before the names that say by or with whom, or where: "captured | by Peru and Chile"."""
    at = last
    while at > start and (view.tokens[at].is_capital or view.lower[at] in _NAMING_WORDS):
        at -= 1
    named = at < last and view.lower[at + 1] in _BY_WHOM and view.tokens[last].is_capital
    return at if named else last


_BY_WHOM = word_set("by with between in at")
_NAMING_WORDS = _BY_WHOM | word_set("and the")
_NEAR = 2
"""Tokens in which a date that opens a clause begins: "in 2010"."""
_LEADING = word_set("under by with through in during for on")
_JOINTS = COORDINATORS | {",", ";"}
_BOUNDS = RELATIVES | SUBORDINATORS | word_set(", ; : ( ) – that")
_BREAKING = _BOUNDS | AUXILIARIES | DETERMINERS
_NO_NOUNS = (
    (PREPOSITIONS | DETERMINERS | COORDINATORS | AUXILIARIES | RELATIVES | OWNERS | NUMBERS)
    | word_set("he she it they we i those one ones others him them to not be been being having get got")
)  # fmt: skip
_CAUSING = word_set("had have has having")
"""Verbs with an object and what becomes of that: "had the ships | captured"."""
_ONLY_DOING = INTRANSITIVE - word_set("begin start open close end launch")
"""Verbs of which nothing is done to a noun."""
_NOW = word_set("is are has have remains remain")
_THEN = word_set("was were had did")
_DENYING = word_set("not never")
_BECOMING = word_set("became remained")
