"""Whom "the two" means where two persons were just named: "Holm met Roca, and | the two | signed a pact"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.pronouns import is_person
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source
from explorer.extraction.titles.word import Word


def two_persons(source: Source, telling: Telling) -> str:
    """The two persons that "the two" or "both" before a verb means; "" where they are not surely meant.

    They are the subject and the object of the clause before. What states do is not theirs: "the two
    established relations". The clause before is of their meeting, without a date of its own.
    """
    view = telling.view
    at = -1 if _TWO.isdisjoint(view.holds) else _place_of_two(view, telling.start, telling.end)
    if (
        at < 0
        or any(view.dated[telling.start : at])
        or not _OF_STATES.isdisjoint(view.lower[at : telling.end])
    ):
        return ""
    before = source.sentences.clauses(view.sentence, at)
    start = view.sentence.start
    if not before:
        before = source.sentences.earlier(view.sentence)
        start = next((one.start for one in source.sentences.before(view.sentence)[-1:]), start)
    if not before or _YEAR.search(source.document.text, start, view.starts[at]):
        return ""
    last = before[-1]
    named = [*_persons_in(source, last.subject), *_persons_in(source, last.rest)]
    if last.verb.lower not in _MEETING and COORDINATORS.isdisjoint(word.lower for word in last.subject):
        return ""
    return " and ".join(named) if len(named) == len(_PAIR) and all(named) else ""


_PAIR = ("the", "two")
_YEAR = re.compile(r"\d{4}")
_TWO = word_set("two both")
_MEETING = word_set(
    """met meet meets received receives visited visits hosted hosts invited invites joined saw sees welcomed
    welcomes"""
)
_OF_STATES = word_set(
    """relations ties embassies embassy ambassadors envoys legations consulates border borders war wars
    countries states nations commonwealth union league regime court alliance trade traded fight fights
    fought recognise recognised recognize recognized member members"""
)
"""What states have or make, and persons only talk of."""


def _place_of_two(view: SentenceView, start: int, end: int) -> int:
    """Where "the two" or "both" without a noun begins as a subject; -1 where neither does."""
    for verb in (at for at in range(start, end) if view.finite[at]):
        last = verb
        while last > start and is_idle(view.lower[last - 1]):
            last -= 1
        if view.lower[max(start, last - 2) : last] == _PAIR:
            return last - 2
        if last > start and view.lower[last - 1] == "both":
            return last - 1
    return -1


def _persons_in(source: Source, words: Sequence[Word]) -> Sequence[str]:
    """The persons that a noun phrase names with which words begin; "" for one who is none, or not surely.

    "The Finnish premier | Ana Holm", "| Ana Holm | and | Juan Roca".
    """
    end = next((at for at, word in enumerate(words) if _ends(word)), len(words))
    end = next((at + 1 for at, word in enumerate(words[:end]) if word.comma), end)
    joint = next((at for at, word in enumerate(words[:end]) if word.lower in COORDINATORS), end)
    found = [_person_in(source, words[:joint])]
    if joint < end:
        found.append(_person_in(source, words[joint + 1 : end]))
    return [one for one in found if one or joint < end]


def _person_in(source: Source, words: Sequence[Word]) -> str:
    """The person whose name ends a noun phrase; "" for none."""
    start = end = len(words)
    while start and _is_named(words[start - 1]):
        start -= 1
    name = " ".join(word.text for word in words[start:end])
    office = words[start - 1].lower if start else ""
    called = office in OFFICES or is_person_noun(office)
    return name if name and (called or is_person(source, name)) else ""


def _ends(word: Word) -> bool:
    return word.lower in PREPOSITIONS or word.lower == "as"


def _is_named(word: Word) -> bool:
    """Whether a word is of a name: "Jalal | al-Din"."""
    return word.text[0].isupper() or word.text.rpartition("-")[2][:1].isupper()
