"""The clause that a happening's date dates, as the sentence was read (``explorer.extraction.predicates``)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    IN_THE_END,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.grammar import Form, VerbGroup, group_of
from explorer.extraction.predicates.reading import Predicate, Reading
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.reading.contentread import end_of_said
from explorer.extraction.titles.reading.fronted import (
    behind_aside,
    behind_described,
    behind_phrase,
    main_of,
)
from explorer.extraction.titles.reading.held import describes, is_done_to, is_held, is_led, joint_in, swallows
from explorer.extraction.titles.reading.nodeeds import is_no_deed
from explorer.extraction.titles.reading.relativeread import hanging, relative_clause
from explorer.extraction.titles.subjects.subjectread import (
    OPENING,
    goes_on_behind,
    holds_clause,
    is_crossed,
    is_parted,
    is_relative,
    subject_of,
    with_its_clause,
    without_object,
)
from explorer.extraction.titles.word import Word, lower_of


class Told(NamedTuple):
    """The clause of a happening; ``before`` gives those of its sentence before it, which pronouns may mean.

    ``kept`` are so many words behind its verb as an editor would keep. ``hangs`` says that it says more of a
    noun: a relative word before the date leads to it. ``among`` are the predicates of its sentence,
    ``place`` is its own among them.
    """

    clause: Clause
    before: Callable[[], Sequence[Clause]]
    kept: int
    hangs: bool
    among: Sequence[Predicate]
    place: int


def told_by(text: str, telling: Telling, reading: Reading | None, verbs: VerbTable) -> Told | None:
    """The clause that a telling's date dates; None where none was found in it."""
    return _told_at(text, telling, reading, dated_predicate(telling, reading) if reading else -1, verbs)


def told_beside(text: str, telling: Telling, read: Callable[[], Reading], verbs: VerbTable) -> Told | None:
    """The clause that a date dates wherever it stands; None where none was found.

    "In a speech on ⟦3 May⟧, | the king declared …"
    """
    return _told_at(text, telling, read(), _owner(telling, read()), verbs)


def told_of_subject(
    text: str, telling: Telling, read: Callable[[], Reading], verbs: VerbTable, at: int
) -> Told | None:
    """The clause whose subject goes on with token ``at``; None where none does.

    "A tour of Kobe, | Lima and Turku took place".
    """
    reading = read()
    found = (place for place, one in enumerate(reading.predicates) if one.first < at <= one.last < one.verb)
    return _told_at(text, telling, reading, next(found, -1), verbs, led=True)


def _told_at(
    text: str, telling: Telling, reading: Reading | None, place: int, verbs: VerbTable, *, led: bool = False
) -> Told | None:
    if reading is None or place < 0 or _is_quoted(telling) or _is_turned(telling.view):
        return None
    view = telling.view
    reading = without_object(view, reading, place, telling.start)
    stop = _stop(view, reading, place, telling.end, verbs)
    dates = telling.occasion is not None or _owner(telling, reading) in {place, -1}
    group = group_of(view, reading.predicates, place, verbs)
    clause = relative_clause(text, view, reading.predicates, place, group, stop, verbs) if dates else None
    hangs = clause is not None
    if clause is None:
        reading, group, opener = hanging(view, reading, place, group, verbs)
        hangs = -1 < opener < telling.at
        clause = clause_of(text, view, reading, place, group, verbs, telling.end, led=led)
    if clause is None:
        return None
    before = partial(_clauses_before, text, view, reading, place, verbs)
    kept = len(clause.rest) - len(words_of(text, view, reading.predicates[place].cut + 1, stop))
    return Told(clause, before, kept, hangs, reading.predicates, place)


def _clauses_before(
    text: str, view: SentenceView, reading: Reading, place: int, verbs: VerbTable
) -> Sequence[Clause]:
    """Those of the predicates before one that can be told."""
    groups = [group_of(view, reading.predicates, at, verbs) for at in range(place)]
    told = (clause_of(text, view, reading, *one, verbs, len(view.tokens)) for one in enumerate(groups))
    return [clause for clause in told if clause is not None]


def _stop(view: SentenceView, reading: Reading, place: int, end: int, verbs: VerbTable) -> int:
    """Where what belongs to a predicate ends within a telling that ends at ``end``.

    A clause that nothing leads to does not belong to it.
    """
    one = reading.predicates[place]
    stop = end_of_said(view, reading.predicates, place, verbs)
    held = -1
    for other in reading.predicates[place + 1 :]:
        before = view.lower[other.first - 1 : other.first + 1]
        if one.verb < other.first < stop and other.first != held and _OPENING.isdisjoint(before):
            if is_held(view, other) or is_done_to(view, other, verbs):
                held, stop = other.first, min(stop, other.end + 1) if other.done else stop
                continue
            stop = other.first if other.verb > other.last and other.first > one.verb + 1 else stop
            break
        if swallows(view, other, one):  # "took the city | and its king was deposed", read as one subject
            stop = min(stop, joint_in(view, one.verb + 1, other.last) or stop)
            break
        if one.verb < other.verb < stop and (other.first, other.last) == (one.first, one.last):
            joined = [at for at in range(one.verb + 1, other.verb) if view.lower[at] in COORDINATORS]
            stop = joined[-1] if joined else stop
            break
    return min(stop, end) if one.verb < end else stop


_OPENING = OPENING | word_set("what to")


def _is_quoted(telling: Telling) -> bool:
    """Whether somebody's own words are told, which have a title of their own making."""
    return not _QUOTES.isdisjoint(telling.view.lower[telling.start : telling.end])


_QUOTES = frozenset('"“”')


def _is_turned(view: SentenceView) -> bool:
    """Whether verbs stand before their subjects: "No sooner was the harvest in than Paz took power"."""
    return "sooner" in view.holds and "than" in view.holds


def dated_predicate(telling: Telling, reading: Reading) -> int:
    """The place of the predicate that a telling's date dates, or else the first in it; -1 without one.

    What a noun tells has none but a participle before the date, which dates it.
    """
    view, told = telling.view, reading.predicates
    inside = [at for at, one in enumerate(told) if telling.start <= one.verb < telling.end]
    if telling.occasion is not None or not inside:
        return inside[0] if inside else -1
    at = telling.at
    owner = _owner(telling, reading)
    if telling.nominal and (owner not in inside or _is_apart(view, told[owner], at)):
        return -1
    owned = owner in inside
    first = main_of(view, told, owner) if owned else behind_phrase(view, told, inside, at)
    main = behind_described(view, told, behind_aside(view, told, first, at), at)
    return main if main in inside else first


def _owner(telling: Telling, reading: Reading) -> int:
    """The place of the predicate that a telling's date dates wherever it stands; -1 without one."""
    date = telling.view.dates[telling.at]
    return reading.owners[date] if date >= 0 else -1


def _is_apart(view: SentenceView, one: Predicate, at: int) -> bool:
    """Whether a predicate is none of a noun's: behind the date or an aside, an owner's, or its matter."""
    form = view.lower[one.verb]
    finite = one.verb > 0 and view.tokens[one.verb - 1].text == "," and not (one.done or form.endswith("ing"))
    return finite or at < one.verb or view.lower[one.last].endswith(_OWNING) or describes(view, one)


_OWNING = ("'s", "’s")


def clause_of(
    text: str,
    view: SentenceView,
    reading: Reading,
    place: int,
    group: VerbGroup,
    verbs: VerbTable,
    end: int,
    *,
    led: bool = False,
) -> Clause | None:
    """The clause of one predicate; None where it cannot be told, or its object stands before it.

    ``led`` says that one may be told to which "by which" leads, or "that" where it is a passive.
    """
    one = reading.predicates[place]
    if one.first < 0 or one.first <= one.verb <= one.last or is_no_deed(view, one, group, led=led):
        return None
    if place and group.form is Form.GOING and is_led(view, one, group.start):
        return None  # "left Lima, then Ica | before moving to Tacna"
    if group.form in _OWN_SUBJECT and _has_another_subject(view, reading, place, group.start, verbs):
        return None
    if holds_clause(view, reading.predicates, one):
        return None
    subject = subject_of(text, view, with_its_clause(view, reading.predicates, one))
    words = words_of(text, view, group.start, _stop(view, reading, place, end, verbs))
    if not subject or not words or words[0].lower != view.lower[group.start]:
        return None  # it stands in brackets
    verb, rest = words[0], words[1:]
    if verb.lower == "could" and rest[:1] and rest[0].lower == "be" and _is_in_the_end(view, one):
        verb, rest = Word("was", finite=True), rest[1:]
    role = _role(view, one, group)
    if group.form is Form.DONE and not (verb.lower == "met" and lower_of(rest[:1]) != ["by"]):
        return Clause(role, subject, verb._replace(finite=False), rest, passive=True, dated=True)
    if group.form is Form.HAVING:
        return _having(role, subject, rest, verbs) if rest else None
    if group.form is Form.GOING:
        shown = present(verbs.others[verb.lower], plural=False)
        return Clause(Role.AGAIN, subject, Word(shown, finite=True), rest, dated=True)
    return Clause(role, subject, verb._replace(finite=True), rest, dated=True)


_OWN_SUBJECT = frozenset({Form.FINITE, Form.HAVING})


def _is_in_the_end(view: SentenceView, one: Predicate) -> bool:
    """Whether "before" or "until" says that what could be done was: "waited until it could be sold"."""
    low = max(int(view.lower[0] == "before"), one.first - 2)  # "before he could be arrested, he fled"
    return not IN_THE_END.isdisjoint(view.lower[low : one.first])


def _has_another_subject(
    view: SentenceView, reading: Reading, place: int, start: int, verbs: VerbTable
) -> bool:
    """Whether a subject is of another clause: an infinitive's object, or who acts behind "when".

    "It refused to order | the works | stopped, declined …", "and, when | the land | was withheld, went home".
    """
    one = reading.predicates[place]
    if is_relative(view, one) or one.first < 2:
        return False
    if view.lower[one.first - 2] == "to" and view.lower[one.first - 1] in verbs.others:
        return True
    if is_crossed(view, reading.predicates, one, start):
        return True
    taken = any(other.verb < one.first and one.last <= other.end for other in reading.predicates)
    if (taken and goes_on_behind(view, one, start)) or is_parted(view, one, start, taken=taken):
        return True
    shared = [each for each in reading.predicates[:place] if (each.first, each.last) == (one.first, one.last)]
    return bool(shared) and view.lower[one.verb - 1] == "," and view.lower[one.first - 1] in SUBORDINATORS


def _having(role: Role, subject: Sequence[Word], rest: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """The clause of "having lost the war" or "having been defeated"."""
    passive = rest[0].lower == "been"
    rest = rest[passive:]
    base = verbs.base_of_participle(rest[0].lower) if rest else None
    if base is None:
        return None
    verb = rest[0] if passive else Word(present(base, plural=False), finite=True)
    return Clause(role, subject, verb, rest[1:], passive=passive, dated=True)


def _role(view: SentenceView, one: Predicate, group: VerbGroup) -> Role:
    if group.form is Form.DONE:
        return Role.RELATIVE
    led = group.start and view.lower[group.start - 1] in RELATIVES
    return Role.RELATIVE if led and not one.first <= group.start - 1 <= one.last else Role.MAIN
