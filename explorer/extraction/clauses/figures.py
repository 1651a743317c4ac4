"""Figures that share the verb and the unit of the one before: "was 100 million dollars, then 2 billion"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word


class Figure(NamedTuple):
    """A figure among words: what stands before it, its preposition, amount and unit, and what follows."""

    before: Sequence[Word]
    link: Sequence[Word]
    amount: Sequence[Word]
    unit: Sequence[Word]
    behind: Sequence[Word]


def with_figure(
    item: Sequence[Word], subject: Sequence[Word], shared: Sequence[Word], other: Sequence[Word]
) -> list[Word]:
    """The whole clause of an item that gives another figure; none where it or the words before give none.

    ``other`` is what stands behind the ``shared`` verb: "rose to 5 million | and imports to 7 million" gives
    "imports rose to 7 million", "was 100 million dollars | and over 2 billion" gives "was over 2 billion
    dollars". A figure may also stand in the subject: "5,000 people came | and more than 6,000".
    """
    told = figure_in(_dated_piece(item))
    if told is None or len(told.before) > _LONGEST:
        return []
    while shared and shared[-1].lower in _ABOUT:
        shared = shared[:-1]  # "was about | 100 million"
    first = figure_in(_first_piece(other))
    if first is not None and _ends_name(told) and _ends_name(first):
        return []  # "led to Resolution 68 | and Resolution 73"
    if first is not None:
        unit = told.unit or ([] if _names_unit(told.amount) else first.unit)
        who, link = told.before or subject, told.link or _link_to_next(first, other)
        return _plain([*who, *shared, *first.before, *link, *told.amount, *unit, *told.behind])
    counted = None if told.before or told.link or told.unit else figure_in(subject)
    if counted is None or counted.before or counted.link:
        return []
    return _plain([*told.amount, *counted.unit, *counted.behind, *told.behind, *shared, *_first_piece(other)])


def with_score(
    item: Sequence[Word], subject: Sequence[Word], shared: Sequence[Word], other: Sequence[Word]
) -> list[Word]:
    """The whole clause of an item that gives another score; none where it or the words before give none.

    "Beat Kenya 1–0 in Oulu in May | and 3–1 in Kobe in June" gives "beat Kenya 3–1 in Kobe", "drew 1–1 with
    Kenya in May | and 0–0 in June" gives "drew 0–0 with Kenya". A score beside others is no score of a match.
    """
    score = next((at for at, word in enumerate(other) if _SCORE.fullmatch(word.text)), -1)
    told = [word for word in item if word.lower not in COORDINATORS]
    if told and score > 0 and told[0].lower == "by" == other[score - 1].lower:
        told = told[1:]  # "won by 3–1 | and by 2–0"
    if score < 0 or not told or not _SCORE.fullmatch(told[0].text):
        return []
    whom = list(other[score + 1 :])
    against = bool(whom) and whom[0].lower in _AGAINST and told[1:2] != whom[:1]
    named = [whom[0], *takewhile(lambda word: word.text[0].isupper(), whom[1:])] if against else []
    return _plain([*subject, *shared, *other[:score], told[0], *named, *told[1:]])


_SCORE = re.compile(r"\d{1,3}[–-]\d{1,3}")
_AGAINST = word_set("with against to by")


def with_its_unit(words: Sequence[Word], first: Figure) -> Sequence[Word]:
    """Words that give a figure with the unit that only the ``first`` has; none where they give none.

    Of "from 5 million dollars to 8 million" the last is "to 8 million dollars".
    """
    told = figure_in(words)
    if told.before if told is not None else words[-1].lower not in _SCALES:
        return ()
    own = told is not None and (told.unit or told.behind)
    has_unit = own or _names_unit(words if told is None else told.amount)
    return words if has_unit else [*words, *first.unit]


def _ends_name(figure: Figure) -> bool:
    """Whether a number is the last word of a name: "Resolution 73"."""
    named = bool(figure.before) and figure.before[-1].text[0].isupper() and not figure.before[-1].comma
    return named and not figure.link and not figure.unit and len(figure.amount) == 1


def number_of(subject: Sequence[Word], before: Sequence[Clause]) -> Sequence[Word]:
    """The number of what the clauses before count: "there were 400 students, and | the number | rose"."""
    for clause in reversed(before):
        counted = figure_in(clause.rest) or figure_in(clause.subject)
        if counted is not None and counted.unit:
            return [*subject, Word("of"), *(word._replace(comma=False, dated=False) for word in counted.unit)]
    return subject


def _link_to_next(first: Figure, other: Sequence[Word]) -> Sequence[Word]:
    """The preposition of a further figure: "to" in "rose from 5 million to 7 million | and 9 million"."""
    if not first.link or first.link[0].lower != "from":
        return first.link
    second = figure_in(other[sum(map(len, first[:4])) :])
    return second.link if second is not None and second.link else first.link


_LONGEST = 4
"""Words of a subject of its own that an item may have before its figure."""


def _plain(words: Sequence[Word]) -> list[Word]:
    """The words without signs between them, the date behind the last."""
    told = [word._replace(comma=False, dated=False) for word in words]
    return [*told[:-1], told[-1]._replace(dated=True)]


def _first_piece(words: Sequence[Word]) -> list[Word]:
    """The words up to the first sign."""
    end = next((at + 1 for at, word in enumerate(words) if word.comma), len(words))
    return list(words[:end])


def _dated_piece(words: Sequence[Word]) -> list[Word]:
    """The words around the happening's date, up to "and" and to signs on either side."""
    end = next((at + 1 for at, word in enumerate(words) if word.dated), len(words))
    start = max(
        (at + 1 for at, word in enumerate(words[: end - 1]) if word.comma or word.lower in COORDINATORS),
        default=0,
    )
    return list(words[start:end])


def figure_in(words: Sequence[Word]) -> Figure | None:
    """The first figure among words; None where there is none, or a noun that it only describes."""
    number = next((at for at, word in enumerate(words) if _NUMBER.fullmatch(word.text)), -1)
    if number < 0:
        return None
    start = number
    while start and words[start - 1].lower in _ABOUT and not words[start - 1].comma:
        start -= 1
    if start > 1 and words[start - 1].lower in {"to", "at"} and words[start - 2].lower in {"up", "close"}:
        start -= 2
    link = start - 1 if start and words[start - 1].lower in _LINKS else start
    end = number + 1
    while end < len(words) and words[end].lower in _SCALES:
        end += 1
    unit = list(takewhile(lambda word: word.lower not in _ENDS, words[end:]))
    behind = words[end + len(unit) :]
    return Figure(words[:link], words[link:start], words[start:end], unit, behind)


def _names_unit(amount: Sequence[Word]) -> bool:
    """Whether an amount says of what it is: "US$5 million", "40%", "12 per cent"."""
    return any(not word.text[0].isdigit() and _NUMBER.fullmatch(word.text) for word in amount) or any(
        word.text.endswith("%") or word.lower in _SHARES for word in amount
    )


_NUMBER = re.compile(r"(?:[A-Z]{0,3}[$€£¥])?\d[\d.,]*(?:bn|[mM]|%)?")
_ABOUT = word_set(
    """about around roughly nearly almost some approximately over under more less fewer than least most a an
    little just estimated only well above below slightly up"""
)
"""Words before a number that say how exact it is."""
_LINKS = word_set("to at by from of worth")
_SHARES = word_set("per cent percent")
_SCALES = _SHARES | word_set("hundred thousand million billion trillion m bn")
_ENDS = PREPOSITIONS | COORDINATORS | DETERMINERS | word_set("born who which that was were is are")
"""What ends the unit of a figure."""
