"""What an item shares of the subject or the object before it: their noun, or all but what it is of."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import takewhile

from explorer.extraction.clauses.ellipsis import last_noun, with_noun
from explorer.extraction.clauses.phrases import first_phrase
from explorer.extraction.clauses.secondactors import first_piece
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, ORDINALS, PLACING
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, lower_of, without_comma


def of_another_partner(
    item: Sequence[Word], subject: Sequence[Word], shared: Sequence[Word], other: Sequence[Word]
) -> list[Word]:
    """The clause of an item that says only of what else: "ties with Peru were cut in May | and with Chad".

    Of a subject with the item's preposition, where what stands behind the verb has none such and both are of
    one sort: names, nouns, or nouns with an article. [] for any other item.
    """
    if len(item) < _SHORTEST or item[0].lower not in _TYING:
        return []
    tie = item[0].lower
    place = next((at for at, word in enumerate(subject) if at and word.lower in PREPOSITIONS), 0)
    again = bool(other) and other[0].lower == tie  # "was cut in May, | with Chad in June | and with Mali"
    if (
        not place
        or subject[place].lower != tie
        or any(word.lower == tie for word in first_piece(other)[again:])
    ):
        return []
    if place + 1 == len(subject) or _sort_of(subject[place + 1 :]) != _sort_of(item[1:]):
        return []
    last = next((at for at, word in enumerate(item) if at and word.lower in PREPOSITIONS - {"of"}), len(item))
    if last == 1 or any(word.comma for word in item[: last - 1]) or any(word.comma for word in subject[:-1]):
        return []
    return [*subject[:place], *item[:last], *shared, *item[last:]]


_SHORTEST = 2
_TYING = word_set("with of on in between for against to by")


def _sort_of(words: Sequence[Word]) -> str:
    named = words[words[0].lower == "the" :]
    if named and named[0].text[0].isupper():
        return "name"
    return words[0].lower if words[0].lower in DETERMINERS else "noun"


def with_its_noun(
    item: Sequence[Word], subject: Sequence[Word], other: Sequence[Word], demonyms: Container[str]
) -> list[Word]:
    """An item that has but an ordinal for its noun, with that: "opened a bank in May | and a second in Oslo".

    The noun is that of the object, or of the subject where no object stands behind the verb. The item as it
    is where it has a noun of its own or a subject before the ordinal.
    """
    item = _with_noun_of_nation(item, subject, other, demonyms)
    begin = int(bool(item) and item[0].lower in COORDINATORS)
    words = item[begin:]
    another = bool(words) and words[0].lower == "another"
    end = 1 if another else 2
    if len(words) < end or not (another or _is_ordinal(words)):
        return list(item)
    behind = end + (len(words) > end and words[end].lower == "one")
    if behind < len(words) and words[behind].lower not in PREPOSITIONS - {"of"}:
        return list(item)
    object_ = first_phrase(other)
    named = object_ if object_ and object_[0].lower not in PREPOSITIONS else subject
    named = [word for word in named if word.lower not in _NUMBERING]
    named = named[
        bool(named) and named[0].lower.endswith(("'s", "’s")) :
    ]  # "Peru's first embassy, the second"
    told = with_noun([*words[: end - 1], without_comma(words[end - 1])], [named], (), ())
    if len(told) == end:
        return list(item)
    return [*item[:begin], *told, *words[behind:]]


def _with_noun_of_nation(
    item: Sequence[Word], subject: Sequence[Word], other: Sequence[Word], demonyms: Container[str]
) -> Sequence[Word]:
    """An item that has but an adjective for its noun: "the Finnish flag rose in May, | the Swedish in June".

    The noun is that which another nation's adjective has in the object or the subject.
    """
    begin = int(bool(item) and item[0].lower in COORDINATORS)
    the, nation, behind = item[begin : begin + 1], item[begin + 1 : begin + 2], item[begin + 2 :]
    if lower_of(the) != ["the"] or not nation or nation[0].text not in demonyms:
        return item
    if behind and behind[0].lower not in PREPOSITIONS - {"of"}:
        return item
    for named in (first_phrase(other), subject):
        if nouns := _noun_of_nation(named, demonyms):
            return [*item[: begin + 1], without_comma(nation[0]), *nouns, *behind]
    return item


def _noun_of_nation(words: Sequence[Word], demonyms: Container[str]) -> list[Word]:
    """The noun behind the first adjective of a nation that has one: "Finnish and Swedish | troops"."""
    for place, word in enumerate(words):
        nouns = takewhile(_is_of_noun, words[place + 1 :]) if word.text in demonyms else ()
        if noun := list(nouns):
            return noun
    return []


def _is_of_noun(word: Word) -> bool:
    return word.text.islower() and word.lower not in PREPOSITIONS and word.lower not in COORDINATORS


def by_another_nation(
    item: Sequence[Word],
    subject: Sequence[Word],
    shared: Sequence[Word],
    other: Sequence[Word],
    demonyms: Container[str],
) -> list[Word]:
    """The clause of an item whose noun is the subject's: "the Finnish envoy left, | the Swedish (envoy)".

    It is the new subject. [] for any other item.
    """
    noun = lower_of(_noun_of_nation(subject, demonyms)[:1])
    other_nation = lower_of(item[:1]) == ["the"] and len(item) > _SHORTEST and item[1].text in demonyms
    if not noun or not other_nation or lower_of(item[2:3]) != noun:
        return []
    if any(word.text in demonyms for word in first_phrase(other)):
        return []
    end = next((place for place, word in enumerate(item) if word.lower in PREPOSITIONS - {"of"}), len(item))
    object_ = other if other and other[0].lower not in PREPOSITIONS else ()
    return [*item[:end], *shared, *object_, *item[end:]]


def _is_ordinal(words: Sequence[Word]) -> bool:
    return words[0].lower in _ARTICLES and words[1].lower in _ORDINALS


_ARTICLES = word_set("a the its his her their")
_ORDINALS = ORDINALS | word_set("further new")
_NUMBERING = _ORDINALS | word_set("first 1st next last latest its his her their")


def held_in_turn(
    item: Sequence[Word], subject: Sequence[Word], shared: Sequence[Word], other: Sequence[Word]
) -> list[Word]:
    """What took place next, or where: "a fair took place in Lima in May | and the contest in June", "| Oulu".

    [] where the verb is another one, and for an item that is neither. What took place has no object.
    """
    if tuple(lower_of(shared)) != TOOK_PLACE:
        return []
    names = all(word.text[0].isupper() or word.lower == "and" for word in item)
    if names and other:
        return [*subject, *shared, *([other[0], *item] if other[0].lower in PLACING else ())]
    if item[-1].lower in _TURNS:
        return [*subject, *shared, *item]
    if (
        not names
        and item[0].lower not in _ARTICLES
        and not (item[0].text.islower() and item[-1].lower.endswith("s"))
    ):
        return []
    if len(item) == _SHORTEST and item[1].lower in _NUMBERING:
        return [*item, *last_noun([subject]), *shared]
    return [*item, *shared]


TOOK_PLACE = ("took", "place")
"""A verb of two words, which takes no object."""
_TURNS = word_set("time times again")


def given_in_turn(
    item: Sequence[Word],
    subject: Sequence[Word],
    shared: Sequence[Word],
    other: Sequence[Word],
    heading: Heading,
) -> list[Word]:
    """The clause of who was given a thing next: "the prize was given to Paz in 1990, | Roca in 1992"."""
    first = [word for word in first_phrase(other[1:]) if word.text[0].isupper()]
    opens = len(subject) == 1 and subject[0].initial and subject[0].text not in heading.persons
    who = () if opens else subject  # "Letters | were sent": the capital says nothing
    names = [" ".join(word.text for word in words).rstrip(",") for words in (item, first, who)]
    alike = (len(item) > 1) == (len(first) > 1)  # "the port was given to Ana Paz in May, | Tacna in June"
    to = bool(first) and other[0].lower == "to" and other[1] is first[0] and shared[0].lower in _PASSIVES
    persons = (
        to and alike and [bool(name) and heading.is_person(name) for name in names] == [True, True, False]
    )
    return [*subject, *shared, other[0], *item] if persons else []


_PASSIVES = word_set("was were")
