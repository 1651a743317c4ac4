"""Subjects of relative clauses that were read too far before their relative word.

"Peru sells tea, coffee and ore, which | was shipped from Arica" tells of the ore; "Trade is free by the pact,
which | was signed in May and has been in force since June" tells twice of the pact.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.antecedents.phrases import PARTICLES_IN_NAMES
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, IDLE, OF_MANY, OF_ONE, SUBORDINATORS
from explorer.extraction.predicates.grammar import Form, group_of
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.reading.antecedentread import RelativeWord, meant_by
from explorer.extraction.titles.reading.nounparts import JOINTS, Span, is_plural
from explorer.extraction.titles.subjects.subjectread import whole_name_start


def with_far_subject(
    view: SentenceView, told: tuple[Predicate, ...], place: int, start: int, verbs: VerbTable
) -> tuple[Predicate, ...]:
    """The predicates, that at ``place`` with what its relative word means where another subject was read."""
    if view.holds.isdisjoint(_OPENERS_TOO):
        return told
    led = goes_on_in(view, told, place, start, verbs)
    if led >= 0:
        first = group_of(view, told, led, verbs).start
        meant = meant_before(view, told, led, first, verbs) or (told[led].first, told[led].last + 1)
    else:
        found = _before_aside(view, told, place, start, verbs) or meant_before(
            view, told, place, start, verbs
        )
        if found is None:
            return told
        meant = found
    return (*told[:place], told[place]._replace(first=meant[0], last=meant[1] - 1), *told[place + 1 :])


def _before_aside(
    view: SentenceView, told: Sequence[Predicate], place: int, start: int, verbs: VerbTable
) -> Span | None:
    """What a relative word means behind which an aside with a verb of its own stands; None without one.

    "The body that, | after Peru had left in 1959, | was renamed" tells nothing of Peru.
    """
    if view.lower[start - 1] != "," or told[place].done:
        return None
    opener = start - 2
    while opener > 0 and view.lower[opener] not in _STOPS:
        opener -= 1
    opener -= 1
    if opener < 1 or view.lower[opener] not in _OPENERS_TOO or view.lower[opener + 2] not in SUBORDINATORS:
        return None
    return meant_by(view, opener, _asked(told, place, opener), verbs)


def meant_before(
    view: SentenceView, told: Sequence[Predicate], place: int, start: int, verbs: VerbTable
) -> Span | None:
    """What ", who" or ", which" right before the verb group at ``start`` means.

    None where the subject of ``told[place]`` was read right before it, or where it is not clear.
    """
    opener = _opener_at(view, start)
    if opener < 2 or view.lower[opener - 1] != ",":
        return None
    one = told[place]
    last = _last_name(view, opener, start)
    if last is not None:
        return last
    if one.last >= opener - 2 or _goes_on(view, one, opener):
        return None
    meant = meant_by(view, opener, _asked(told, place, opener), verbs)
    if meant is None or meant[1] <= one.last:
        return None
    if view.tokens[meant[0]].is_capital:
        meant = (min(meant[0], whole_name_start(view, meant[1])), meant[1])
    listed = not COORDINATORS.isdisjoint(view.lower[max(0, meant[0] - 1) : meant[1]])
    if listed and view.lower[start] not in OF_ONE:
        return None
    meant = (_last_of_list(view, meant), meant[1])
    return meant if _fits(view, meant, start) else None


def _asked(told: Sequence[Predicate], place: int, opener: int) -> RelativeWord:
    """What is asked for the relative word at ``opener``, behind which ``told[place]`` stands."""
    return RelativeWord(opener, told[place].verb, frozenset(each.verb for each in told if each.done))


def _last_name(view: SentenceView, opener: int, start: int) -> Span | None:
    """The last of several names, where the clause is of one: "Roca and | Paz, who came with | her son"."""
    joint = next((at for at in range(opener - 2, 0, -1) if view.lower[at] in COORDINATORS), -1)
    if joint < 1 or not _tells_of_one(view, opener, start):
        return None
    named = all(
        view.tokens[at].is_capital or view.lower[at] in PARTICLES_IN_NAMES
        for at in range(joint + 1, opener - 1)
    )
    return (joint + 1, opener - 1) if named and view.tokens[joint - 1].is_capital else None


def _goes_on(view: SentenceView, one: Predicate, opener: int) -> bool:
    """Whether something is set beside, or listed with, the person or the name that was read as subject."""
    if view.lower[one.last + 1] != "," or one.first < 0:
        return False
    if view.lower[opener] == "which":
        return view.tokens[one.last].is_capital
    joint = next(
        (at for at in range(one.first, one.last + 1) if view.lower[at] in PREPOSITIONS), one.last + 1
    )
    own = range(one.first, joint)
    return any(view.tokens[at].is_capital or is_person_noun(view.lower[at]) for at in own)


def _opener_at(view: SentenceView, start: int) -> int:
    """The "who" or "which" behind which a verb group begins; -1 without one."""
    at = start - 1
    while at > 0 and (is_adverb(view.lower[at]) or view.lower[at] in IDLE):
        at -= 1
    return at if view.lower[at] in _OPENERS else -1


_OPENERS = word_set("who which")
_OPENERS_TOO = _OPENERS | {"that"}


def _tells_of_one(view: SentenceView, opener: int, start: int) -> bool:
    """Whether a clause tells of one person: "who came with | his | wife"."""
    stop = next((at for at in range(start, len(view.lower)) if view.lower[at] in _STOPS), len(view.lower))
    return view.lower[opener] == "who" and not _HIS.isdisjoint(view.lower[start:stop])


_HIS = word_set("his her himself herself")
_STOPS = frozenset({",", ";", ".", ":"})


def _last_of_list(view: SentenceView, meant: Span) -> int:
    """Where the last of those begins that "and" joins in a phrase."""
    joints = [at for at in range(*meant) if view.lower[at] in COORDINATORS]
    return joints[-1] + 1 if joints else meant[0]


def _fits(view: SentenceView, meant: Span, start: int) -> bool:
    """Whether verb and noun agree in number."""
    first = next(
        (at for at in range(*meant) if view.lower[at + 1 : at + 2] and _ends(view, at, meant)), meant[0]
    )
    if view.lower[start] in OF_ONE:
        return not is_plural(view, first)
    return view.lower[start] not in OF_MANY or is_plural(view, first)


def _ends(view: SentenceView, at: int, meant: Span) -> bool:
    """Whether the first noun of a phrase ends with a token."""
    return at + 1 == meant[1] or view.lower[at + 1] in JOINTS


def goes_on_in(
    view: SentenceView, told: Sequence[Predicate], place: int, start: int, verbs: VerbTable
) -> int:
    """The relative predicate that the verb group at ``start`` goes on from: ", which was signed | and has".

    -1 without one. Where the main clause went on, a comma would end the relative one.
    """
    joint = start - 1
    while joint > 0 and is_adverb(view.lower[joint]):
        joint -= 1
    if place < 1 or view.lower[joint] not in COORDINATORS:
        return -1
    before, one = told[place - 1], told[place]
    between = view.lower[before.verb : joint]
    if (one.first, one.last) == (before.first, before.last) or not _STOPS.isdisjoint(between):
        return -1
    group = group_of(view, told, place - 1, verbs)
    opener = _opener_at(view, group.start)
    led = opener > 1 and view.lower[opener - 1] == "," and group.form is Form.FINITE
    return place - 1 if led and one.last < opener and not view.has_finite(before.verb + 1, joint) else -1
