"""What "the airline" means: the name before of which the text says, or which shows, that it is of the class.

"Turku Airways began flights to Lima. The airline gave them up": Turku Airways. Another name that may be of
the class, or the class's own noun with a name nearer, leaves it open. Ships, newspapers and films are no such
class: a text mostly calls them by their bare names, and "the cruiser Aura" is as often the other one.
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
        found = list(_of_class(source, view, at, noun, _narrowed(noun, told)))
        full = _only(found) if found else None
        if found and (full is None or not _may_be_another(source, view, at, found[0].one, noun)):
            return full
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
    return told if nouns is None else NounClass(nouns, told.ends & {noun.capitalize()})


class _Found(NamedTuple):
    """A thing of a class: what it is called, None for one without a name; ``one`` is its phrase."""

    one: Candidate
    full: FullName | None


def _only(found: Sequence[_Found]) -> FullName | None:
    """The one thing that is meant; None where several may be, or where it has no name."""
    full = found[0].full
    if full is None:
        return None
    name = _name_of(full)
    same = all(one.full is not None and _name_of(one.full) == name for one in found[1:])
    return full if same else None


def _may_be_another(source: Source, view: SentenceView, at: int, one: Candidate, noun: str) -> bool:
    """Whether the noun at a token may mean another name that is near: "Olvi came. Kemira left. The firm".

    What a text takes for known it calls by its name alone. Of persons it is one told of behind the sentence
    that says what the first is.
    """
    kinds, found = _LIVING if is_person_noun(noun) else _OTHERS, False
    for far, sentence in enumerate(sentences_back(source, view.sentence, whole=False)):
        found |= one.view is not None and one.view.sentence == sentence
        if far > _REACH or (found and kinds is _LIVING):
            return False
        near = named_in(source, sentence, None if far else at)
        for other in near:
            if (not far and other.phrase.last >= at - 1) or other.head == one.head:
                continue
            known = other.kind in kinds or _is_named_by_state(source, other)
            if known and _is_rival(source, other) and not _is_where(other, near):
                return True
    return False


def _is_where(one: Candidate, near: Sequence[Candidate]) -> bool:
    """Whether a name tells where something is: "between Turku and | Oulu"."""
    if one.role in _PLACING | _BOUND:
        return True
    view, joined = one.view, one.phrase.begin - 1
    if view is None or joined < 0 or view.lower[joined] != "and":
        return False
    return any(other.phrase.last == joined - 1 and other.role in _PLACING | _BOUND for other in near)


def _name_of(full: FullName) -> str:
    """The name alone, without what only describes it."""
    return " ".join(full.name or (*full.before, full.noun))


def _of_class(source: Source, view: SentenceView, at: int, noun: str, told: NounClass) -> Iterator[_Found]:
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
                yield _Found(one, full)


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
        return _as_name(source, view, one)
    named = any(other.head in told.nouns and _names(one, other) for other in near)
    if named or _is_apposed(view, phrase.last + 1, told, near) or _does_as_class(source, one, told, near):
        return _as_name(source, view, one)
    return None


def _is_noun(view: SentenceView, at: int, told: NounClass) -> bool:
    """Whether a noun of a class stands right before a name."""
    return view.tokens[at].text in told.nouns and view.tokens[at + 1].is_capital


def _as_name(source: Source, view: SentenceView, one: Candidate) -> FullName:
    """A phrase that is a name and nothing else, without the state that owns it: "Peru's | Turku Air"."""
    words = [_unowned(word) for word in written(view, one.phrase.first, one.phrase.head + 1)]
    owned = [at for at, (word, owns) in enumerate(words[:-1]) if owns and word in source.lexicon.states]
    said = words[owned[-1] + 1 if owned else 0 :]
    *before, last = [*(f"{word}{owns}" for word, owns in said[:-1]), said[-1][0]]
    article = one.lead == "the"
    return (
        FullName(tuple(before), last, (), (), article) if before else FullName((), "", (last,), (), article)
    )


def _unowned(word: str) -> tuple[str, str]:
    """A word and the "'s" behind it."""
    stem = word.removesuffix("'s").removesuffix("’s")
    return stem, word[len(stem) :]


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
    return not any(other.kind in _LIVING | _OTHERS and _is_rival(source, other) for other in rivals)


_PARTICLES = (("up",), ("over",), ("down",))


def _may_be(source: Source, one: Candidate, told: NounClass) -> bool:
    """Whether a name may be of a class: it is no person's, no state's and no place's."""
    if one.kind not in _NAMES or source.is_place(one.name) or one.lead:
        return False
    alone = one.phrase.first == one.phrase.head and one.head not in source.people.by_part
    return alone or not _FLIGHTS.isdisjoint(told.objects)


def _is_rival(source: Source, other: Candidate) -> bool:
    """Whether a phrase is another name than that of a state or of a place."""
    view, head = other.view, other.phrase.head
    if view is None or not view.tokens[head].is_capital or view.dated[head]:
        return False
    if other.head in source.lexicon.states and not _is_named_by_state(source, other):
        return False
    return not source.is_place(other.name)


def _is_named_by_state(source: Source, one: Candidate) -> bool:
    """Whether a name ends with a state's and is none itself: "Aero | Peru"."""
    states = source.lexicon.states
    alone = bool(one.phrase.parts) or one.view is None or one.phrase.first == one.phrase.head
    return not alone and one.head in states and one.name not in states


_NAMES = word_set("called name bare")
_OTHERS = _NAMES
_LIVING = word_set("person called people")
_PLACING = word_set("in at near off between via through outside")
_BOUND = word_set("to from")
_FLIGHTS = word_set("flight flights")
