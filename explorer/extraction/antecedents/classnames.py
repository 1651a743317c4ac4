"""What "the airline" means: the name before of which the text says, or which shows, that it is of the class.

"Turku Airways began flights to Lima. The airline gave them up": Turku Airways. Another that may be of the
class, or the class's own noun with a name nearer, leaves it open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.classnouns import CLASSES, NARROW, NounClass
from explorer.extraction.antecedents.definites import named_as, sentences_back
from explorer.extraction.antecedents.fullnames import FullName, full_name, place_of
from explorer.extraction.antecedents.hanging import written
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.onlynames import only_named
from explorer.extraction.antecedents.roles import behind_adverbs, verb_at
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import OWNERS
from explorer.extraction.source import Source


def called_before(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """What the text before calls the thing for which token ``at`` stands: a name of its class or its noun."""
    told = CLASSES.get(noun)
    if told is None and is_person_noun(noun) and noun not in _HELD:
        told = NounClass(frozenset({noun}))  # "Ana Paz, a poet, …" and then "the poet"
    if told is not None and _points(view, at, noun):
        found = list(of_class(source, view, at, noun, _narrowed(noun, told)))
        if found:
            return _only(found)
    return named_as(source, view, at, noun) or only_named(source, view, at, noun)


def _points(view: SentenceView, at: int, noun: str) -> bool:
    """Whether a token is a pronoun, or the noun with what points back before it: not "a second | ship"."""
    return not view.lower[at].startswith(noun) or (at > 0 and view.lower[at - 1] in _POINTING)


_HELD = OFFICES - word_set(
    """diplomat dissident doctor engineer exile fisherman fugitive journalist judge lawyer merchant missionary
    monk nun pilot pretender priest rebel sailor soldier spy student teacher trader"""
)
"""Offices, which another soon may hold."""


def _narrowed(noun: str, told: NounClass) -> NounClass:
    """A class without what a narrower noun of it cannot mean."""
    nouns = NARROW.get(noun)
    return told if nouns is None else NounClass(nouns, told.ends & {noun.capitalize()}, is_led=told.is_led)


class Found(NamedTuple):
    """A thing of a class: what it is called, None for one without a name; ``one`` is its phrase."""

    one: Candidate
    full: FullName | None


def _only(found: Sequence[Found]) -> FullName | None:
    """The one thing that is meant; None where several may be, or where it has no name."""
    full = found[0].full
    if full is None:
        return None
    name = _name_of(full)
    same = all(one.full is not None and _name_of(one.full) == name for one in found[1:])
    return full if same else None


def _name_of(full: FullName) -> str:
    """The name alone, without what only describes it."""
    return " ".join(full.name or (*full.before, full.noun))


def of_class(source: Source, view: SentenceView, at: int, noun: str, told: NounClass) -> Iterator[Found]:
    """The things of a class told before a token; none where its noun itself told nearer which is meant."""
    gap, begun = 0, False
    for far, sentence in enumerate(sentences_back(source, view.sentence, whole=False)):
        if far - gap > _REACH:
            return
        near = named_in(source, sentence, None if far else at)
        for one in reversed(near):
            if one.view is None or one.many or one.phrase.parts or (not far and one.phrase.last >= at - 1):
                continue
            place = place_of(one, noun)
            if place >= 0 and one.role not in _BESIDE and one.view.tokens[place].text == noun:
                if one.lead in _POINTING and place == one.phrase.first == one.phrase.head:
                    gap = far  # "the airline" again
                    continue
                if not begun and not _is_named_behind(one, near):
                    return
            full = _full_of(source, one, told, near)
            if full is not None or (_is_unnamed(one, told) and not _is_named_behind(one, near)):
                begun = True
                yield Found(one, full)


_REACH = 3
"""Sentences within which a name is called by its class."""
_POINTING = word_set("the this that")
_BESIDE = word_set("apposed complement other")


def _is_unnamed(one: Candidate, told: NounClass) -> bool:
    """Whether a phrase calls a thing of the class that has no name: "sank | a Finnish frigate"."""
    return one.head in told.nouns and one.role not in _BESIDE and not one.phrase.owner


def _is_named_behind(one: Candidate, near: Sequence[Candidate]) -> bool:
    """Whether a phrase is given its name right behind it: "an airline, | Turku Airways,"."""
    return any(_names(other, one) for other in near)


def _names(name: Candidate, one: Candidate) -> bool:
    """Whether a name follows another phrase with nothing between but what leads to a name."""
    view, last, begin = one.view, one.phrase.last, name.phrase.begin
    if view is None or not 0 < begin - last - 1 <= _NEAR or name.phrase.parts or name.phrase.owner:
        return False
    named = view.tokens[name.phrase.head].is_capital and view.tokens[name.phrase.first].is_capital
    between = view.lower[last + 1 : begin]
    if not named or one.phrase.owner or any(word not in _NAMING for word in between):
        return False
    behind = view.lower[name.phrase.last + 1 : name.phrase.last + 2]
    return between != (",",) or behind in _ENDS


_NEAR = 3
_NAMING = word_set(", ( called named renamed")
_ENDS = ((",",), (".",), (";",), (":",))


def _full_of(source: Source, one: Candidate, told: NounClass, near: Sequence[Candidate]) -> FullName | None:
    """What a phrase calls a thing of a class by name; None where it does not, or not surely of the class."""
    view, phrase = one.view, one.phrase
    if view is None or not view.tokens[phrase.head].is_capital or one.head in source.lexicon.states:
        return None
    beside = next((view.lower[at] for at in range(phrase.first, phrase.head) if _is_noun(view, at, told)), "")
    if beside:
        return None if phrase.owner else full_name(source, one, beside, "", near)
    if any(view.tokens[at].text.islower() for at in range(phrase.first, phrase.head + 1)):
        return None
    if one.head in told.ends and phrase.head > phrase.first:
        return _as_name(view, one)
    named = next((other for other in near if other.head in told.nouns and _names(one, other)), None)
    if named is not None and told.is_led:
        return FullName((), named.head, tuple(written(view, phrase.first, phrase.head + 1)), ())
    if (
        named is not None
        or _is_apposed(view, phrase.last + 1, told, near)
        or _does_as_class(source, one, told, near)
    ):
        return _as_name(view, one)
    return None


def _is_noun(view: SentenceView, at: int, told: NounClass) -> bool:
    """Whether a noun of a class stands right before a name."""
    return view.tokens[at].text in told.nouns and view.tokens[at + 1].is_capital


def _as_name(view: SentenceView, one: Candidate) -> FullName:
    """A phrase that is a name and nothing else."""
    *before, last = written(view, one.phrase.first, one.phrase.head + 1)
    before = [word.removesuffix("'s").removesuffix("’s") for word in before]
    last = last.removesuffix("'s").removesuffix("’s")
    article = one.lead == "the"
    return (
        FullName(tuple(before), last, (), (), article) if before else FullName((), "", (last,), (), article)
    )


def _is_apposed(view: SentenceView, comma: int, told: NounClass, near: Sequence[Candidate]) -> bool:
    """Whether a noun of a class is set beside a name: "Kemi, | a Finnish maker of sweets,"."""
    if view.lower[comma : comma + 1] != (",",):
        return False
    return any(
        one.phrase.begin == comma + 1 and one.phrase.lead in _ONE and one.head in told.nouns for one in near
    )


_ONE = word_set("a an the another")


def _does_as_class(source: Source, one: Candidate, told: NounClass, near: Sequence[Candidate]) -> bool:
    """Whether a name is subject of what only things of its class do, and no other name stands beside."""
    view, verbs = one.view, source.lexicon.verbs
    if view is None or not told.verbs or one.role != "subject" or not _may_be(source, one, told):
        return False
    at = behind_adverbs(view, one.phrase.last + 1)
    if at >= len(view.lower) or not view.finite[at]:
        return False
    verb = verb_at(view, at, verbs)
    if verbs.lemma(view.lower[verb]) not in told.verbs:
        return False
    behind = verb + 1 + (view.lower[verb + 1 : verb + 2] in _PARTICLES)
    done = next((other for other in near if other.phrase.begin == behind and not other.phrase.owner), None)
    if done is None or done.head not in told.objects or done.lead in OWNERS:
        return False
    placing = _PLACING | _BOUND if done.head in _FLIGHTS else _PLACING
    rivals = (other for other in near if other is not one and other.role not in placing)
    return not any(_is_rival(source, other) for other in rivals)


_PARTICLES = (("up",), ("over",), ("down",))


def _may_be(source: Source, one: Candidate, told: NounClass) -> bool:
    """Whether a name may be of a class: it is no person's, no state's and no place's."""
    if one.kind not in _NAMES or source.is_place(one.name) or one.lead:
        return False
    alone = one.phrase.first == one.phrase.head and one.head not in source.people.by_part
    return alone or not _FLIGHTS.isdisjoint(told.objects)


def _is_rival(source: Source, other: Candidate) -> bool:
    """Whether a phrase is another name than that of a state or of a place."""
    capital = other.view is not None and other.view.tokens[other.phrase.head].is_capital
    if not capital or other.head in source.lexicon.states:
        return False
    return other.kind in _OTHERS and not source.is_place(other.name)


_NAMES = word_set("called name bare")
_OTHERS = _NAMES | word_set("body person")
_PLACING = word_set("in at near off between via through outside")
_BOUND = word_set("to from")
_FLIGHTS = word_set("flight flights")
