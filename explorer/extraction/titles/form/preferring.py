"""Which of two titles is printed: the best of the rules, or that of the clause as the sentence was read.

An additive model: each trait of the pair adds to what speaks for the title as read
(``docs/make_title_weights.py`` learns how much). A trait is about the form of the titles and of their
sentence: what each costs, whether both tell the same predicate, and between which words of the sentence the
subject of each stands. None knows what a title is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, RELATIVES, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.reading import Predicate

TitleWeights = Mapping[str, int]
"""What each trait adds to what speaks for the title as read; "start" is what every pair begins with."""


class Pair(NamedTuple):
    """Two titles of a telling with what they cost, by the rules and as its sentence was read.

    ``told`` are the predicates of the sentence, ``place`` is that of the title as read among them.
    """

    telling: Telling
    rules: tuple[str, float]
    read: tuple[str, float]
    told: Sequence[Predicate]
    place: int


def prefers_read(pair: Pair, weights: TitleWeights, verbs: VerbTable) -> bool:
    """Whether more speaks for the title as read than for that of the rules."""
    return weights["start"] + sum(weights.get(trait, 0) for trait in traits_of(pair, verbs)) > 0


def traits_of(pair: Pair, verbs: VerbTable) -> Iterator[str]:
    """What is known of two titles; a cost is told by all the steps that it reaches."""
    (by_rules, rules_cost), (as_read, read_cost) = pair.rules, pair.read
    yield from (f"rules cost {step}" for step in _COSTS if rules_cost >= step)
    yield from (f"read cost {step}" for step in _COSTS if read_cost >= step)
    view, told, own = pair.telling.view, pair.told, pair.told[pair.place]
    bases = [verbs.lemma(view.lower[one.verb]) for one in told]
    rules, read = _words(by_rules), _words(as_read)
    day = pair.telling.at
    order = sorted(range(len(told)), key=lambda at: (at != pair.place, abs(told[at].verb - day)))
    at, place = _verb_among(rules, [(bases[each], each) for each in order], verbs)
    same = "no" if place < 0 else "the same" if place == pair.place else "another"
    yield f"rules tell {same} predicate"
    if place >= 0:
        agreed = _agreed(rules[:at], view, told[place])
        yield f"rules agree with {agreed}"
        yield f"rules tell {same} predicate and agree with {agreed}"
    yield from _traits_of_subject("rules", rules, at, view, told[place].verb if place >= 0 else -1, verbs)
    at, _ = _verb_among(read, [(bases[pair.place], pair.place)], verbs)
    yield from _traits_of_subject("read", read, at, view, own.verb, verbs)


_COSTS = (0.3, 0.7, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8)


def _words(title: str) -> Sequence[str]:
    return title.lower().translate(_SIGNS).split()


_SIGNS = str.maketrans("", "", ',"“”«»')


def _verb_among(title: Sequence[str], bases: Sequence[tuple[str, int]], verbs: VerbTable) -> tuple[int, int]:
    """Which word of a title is the verb of a predicate, and the place of that; -1 and -1 without one."""
    for at, word in enumerate(title):
        base = verbs.lemma(word) if at and verbs.is_form(word) else ""
        place = next((place for each, place in bases if base and each == base), -1)
        if place >= 0:
            return at, place
    return -1, -1


def _agreed(subject: Sequence[str], view: SentenceView, one: Predicate) -> str:
    """How a subject agrees with the one that was read of the same predicate."""
    if one.first < 0:
        return "none"
    own = set(subject) - _LEFT_OUT
    read = set(view.lower[one.first : one.last + 1]) - _LEFT_OUT
    if own == read:
        return "all"
    return "a part" if own < read else "more" if own > read else "some words" if own & read else "no word"


_LEFT_OUT = word_set("the a an ,")


def _traits_of_subject(
    name: str, title: Sequence[str], at: int, view: SentenceView, verb: int, verbs: VerbTable
) -> Iterator[str]:
    """Between which words of the sentence the subject of a title stands; its verb is word ``at`` of it."""
    begin = _begin_of(title, view.lower)
    yield f"{name} {_before(view, begin) if begin >= 0 else 'in other words'} | subject"
    if at < 1:
        return
    end = next((to for to in range(max(begin, 0), len(view.lower)) if view.lower[to] == title[at - 1]), -1)
    yield f"{name} subject | {_class_of(view, end + 1) if end >= 0 else 'in other words'}"
    away = abs(verb - end) if end >= 0 else 0
    yield from (f"{name} verb {step} behind" for step in _STEPS if away >= step)
    forms = {
        "subject of one word": at == 1,
        "subject of a name": end >= 0 and view.tokens[end].is_capital,
        "subject holds a verb": any(word in verbs.past or word in verbs.participles for word in title[1:at]),
        "verb ends the title": at == len(title) - 1,
    }
    yield from (f"{name} {form}" for form, holds in forms.items() if holds)


_STEPS = (2, 4, 8, 14)


def _begin_of(title: Sequence[str], lower: Sequence[str]) -> int:
    """Where the first two words of a title stand in its sentence, or else the first; -1 without either."""
    alike = [at for at, word in enumerate(lower) if word == title[0]] if title else []
    both = (at for at in alike if list(lower[at + 1 : at + 2]) == list(title[1:2]))
    return next(both, alike[0] if alike else -1)


def _before(view: SentenceView, at: int) -> str:
    """The class of the word before a phrase, its article not counted."""
    while at and view.lower[at - 1] in DETERMINERS:
        at -= 1
    return _class_of(view, at - 1) if at else "edge"


def _class_of(view: SentenceView, at: int) -> str:
    """The class of a word of a sentence, or that it is none."""
    if not 0 <= at < len(view.lower):
        return "edge"
    word = view.lower[at]
    if view.finite[at]:
        return "verb"
    named = next((name for name, words in _CLASSES.items() if word in words), "")
    return named or ("word" if word[0].isalnum() else "sign")


_CLASSES: Mapping[str, frozenset[str]] = {
    ",": frozenset({","}),
    "and": COORDINATORS,
    "preposition": PREPOSITIONS,
    "which": RELATIVES | SUBORDINATORS,
    "article": DETERMINERS,
}
