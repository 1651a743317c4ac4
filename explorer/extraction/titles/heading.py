"""What titles are made with, what is made, and the number of a title's subject."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from explorer.extraction.antecedents.deednouns import Deed
from explorer.extraction.antecedents.fullnames import FullName
from explorer.extraction.clauses.agreement import is_count
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.persons import is_of_persons
from explorer.extraction.clauses.somore import is_more
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import FRESH, INDEFINITE, OF_MANY, OF_ONE, PERSONAL
from explorer.extraction.titles.form.preferring import Pair
from explorer.extraction.titles.subjects.actors import Actor
from explorer.extraction.titles.subjects.meanings import Meant
from explorer.extraction.titles.subjects.partnered import Host, Nation, Partner, Whose
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, lower_of


class Candidate(NamedTuple):
    """A possible title; the cheapest of a happening's candidates is printed."""

    text: str
    cost: float


class Heading(NamedTuple):
    """What a title is made with: forms of words, and what stands for words that point elsewhere.

    ``plurals`` are the names of peoples, ``demonyms`` their states by adjective, ``states`` all names of
    states, ``singulars`` those of persons and states, ``persons`` parts of persons' names, ``event_nouns``
    words that name happenings; ``is_person`` says whether a name is a person's, ``is_plural`` whether a
    subject is of many.
    ``visited`` is the party that a list's lead line says was visited, ``guests`` the adjective of the state
    of those who came, in an article about two, ``listed`` the noun of what the line says that each item is
    ("Agreement"), ``gathering`` what a table's heading says that each row is ("Trilateral summit"), ``kind``
    the kind of the happening, ``who`` the parties, ``label`` a title where no words give one. ``before``
    gives the clauses of the sentence up to the
    happening, ``earlier`` those of the sentence before it; from ``floor`` on the text says what "the treaty"
    is. ``partner`` gives the other state of an overview's happening, where only the words above name it,
    ``ties`` the one with which "relations" are that the words name last, ``two`` the states of an article
    about two that the happening is between, () where it may be between others; ``host`` gives the state to
    which a guest came of whom the words say no place, ``counterpart`` the one to which that of a title's
    subject does something.
    ``meant`` gives what the pronoun at a token of the sentence means, None where that is not clear, ``named``
    what the text before calls the thing of a noun for which a token stands. ``home`` is the one party that an
    overview is about, "" where there is none. ``ground`` gives what "the city", "the country" or "the island"
    at an offset of the text is in a title, "" where that is not clear, ``land`` the state of a coup, an
    earthquake, elections or a monarchy of which the title says no place.
    ``nation`` gives the state whose body the noun at a token of the sentence names, ``sender`` the one whose
    mission at a place is told of.
    ``trades`` says whether the trade of which is told is between the two of these names ("Chile and Peru"),
    ``sells`` whether the exports or imports of one of them are those to or from the other.
    ``paper`` gives what is signed or repealed where no clause names it; ``column`` is the title that the
    header of a table's column gives, "" where that tells nothing.
    ``deed`` gives the deed told before that the noun at a token of the sentence means, None where none is.
    ``prefers_read`` says whether that title of two is printed which was made as the sentence was read.
    """

    verbs: VerbTable
    speech_verbs: frozenset[str]
    plurals: Container[str]
    demonyms: Mapping[str, str]
    states: Container[str]
    singulars: Container[str]
    persons: Container[str]
    event_nouns: Container[str]
    is_person: Callable[[str], bool]
    is_plural: Callable[[str], bool]
    pointers: Pointers
    visited: str
    guests: str
    listed: str
    gathering: str
    kind: str
    who: str
    label: str
    before: Callable[[], Sequence[Clause]]
    earlier: Callable[[], Sequence[Clause]]
    floor: int
    partner: Callable[[], Partner]
    ties: Callable[[], str]
    two: Callable[[], tuple[str, ...]]
    host: Host
    counterpart: Callable[[str], str]
    home: str
    ground: Callable[[str, int, str], str]
    land: Callable[[str], str]
    nation: Whose
    sender: Callable[[str], Nation]
    trades: Callable[[str], bool]
    sells: Callable[[str], bool]
    meant: Meant
    named: Callable[[int, str], FullName | None]
    paper: Callable[[], str]
    column: str
    deed: Callable[[str, int], Deed | None]
    prefers_read: Callable[[Pair], bool]


def is_many(verb: Word, own: Sequence[Word], actor: Actor, heading: Heading) -> bool:
    """Whether a subject is plural, as an auxiliary of its own verb says or else its noun."""
    as_told = own and own[0].lower not in PERSONAL
    if as_told and (verb.lower in OF_ONE or verb.lower in OF_MANY):
        return verb.lower in OF_MANY
    opening = lower_of(own[:3])
    if opening == ["a", "number", "of"]:
        return True
    if opening == ["the", "number", "of"] or (_is_one(own) and _is_head(own, actor.text)):
        return False
    if is_more(own) or _are_first_of_persons(verb, opening, own, heading):
        return True
    if opening[:1] == ["the"]:
        if _MANY_OF_NAME.fullmatch(actor.text) or _are_named(verb, own, heading):
            return True
    elif " " not in actor.text and _is_name(own, actor.text, heading):
        return False
    return heading.is_plural(actor.text)


def _is_name(own: Sequence[Word], text: str, heading: Heading) -> bool:
    """Whether a subject as it is shown is one of its words, a name and no people's."""
    named = any(word.text == text and not word.initial for word in own)
    people = text in heading.plurals or text.removesuffix("s") in heading.plurals
    return named and text[0].isupper() and not people


def _are_first_of_persons(verb: Word, opening: Sequence[str], own: Sequence[Word], heading: Heading) -> bool:
    """Whether a subject is the first of hundreds of persons, who come and go in groups.

    The last of the chiefs may be one, so may the first of ten workers, and each dies alone.
    """
    if opening not in _FIRST_OF or heading.verbs.lemma(verb.lower) in _ALONE:
        return False
    lower = lower_of(own[3:])
    end = next((at for at, word in enumerate(lower) if word in _BEHIND_PERSONS), len(lower))
    last = own[3:][:end][-1:]
    counted = any(_HUNDREDS.match(word) or word in _MANY for word in lower[:end])
    if not last or not counted or lower[end : end + 1] == ["to"]:
        return False
    return is_of_persons(last[0].lower) and singular(last[0].lower) not in OFFICES


_FIRST_OF = (["the", "first", "of"], ["the", "last", "of"])
_BEHIND_PERSONS = PREPOSITIONS | word_set("who that")
_HUNDREDS = re.compile(r"\d{3}|\d{1,3},\d{3}")
_MANY = word_set("dozens hundred hundreds thousand thousands")
_ALONE = word_set("die resign surrender escape succumb retire")
"""Verbs of what each of many does alone."""


def _are_named(verb: Word, own: Sequence[Word], heading: Heading) -> bool:
    """Whether a verb that is told in the present has no -s behind a name in -s: "the Blue Caps | win"."""
    form, last = verb.lower, own[-1]
    told = verb.finite and heading.verbs.is_base(form) and form not in heading.verbs.past
    return told and last.text[0].isupper() and last.lower.endswith("s") and not last.comma


def _is_one(own: Sequence[Word]) -> bool:
    """Whether an article says that a subject is one: "a trade and friendship treaty", not "a few ships"."""
    if not own or own[0].lower not in INDEFINITE:
        return False
    lower = lower_of(own)
    if lower[1:2] and lower[1] in _BEFORE_COUNTS and (lower[2:3] and is_count(lower[2])):
        return False
    if "of" in lower or not _COUNTING.isdisjoint(lower[1:3]):
        return False
    return all(after not in FRESH and after != "one" for word, after in pairwise(lower) if word == "and")


def _is_head(own: Sequence[Word], text: str) -> bool:
    """Whether a shown subject begins as a subject does, not with those named in it: "a fleet | under Paz"."""
    head = takewhile(lambda word: word not in PREPOSITIONS, lower_of(own))
    return text.split(" ", 1)[0].lower() in head


_BEFORE_COUNTS = word_set("estimated additional further extra average total")
"""Words behind an article that may stand before a number: "an estimated 300 men"."""
_COUNTING = word_set("few many hundred thousand million dozen score")
"""Words behind an article that tell more than one."""
_MANY_OF_NAME = re.compile(
    r"(?:[A-Z][a-z]+ )?(?:[A-Z][a-z]+(?:istas|[^aious']ies|(?:th|[dq]|el)is)|Powers|Allies|Guards)"
)
"""Names behind "the" that are those of many: "the Sandinistas", "the Central Powers"."""
