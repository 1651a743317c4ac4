"""Scanning: where a text states a time, as written and not yet resolved.

The text is searched once for places where an expression can begin or has its core; only there are the
forms tried, each with a bounded pattern, so that the work is linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice

from explorer.chronicle.document import Document
from explorer.extraction.temporal.antiquity import SMALL_YEAR, SMALL_YEAR_FORM, with_eras
from explorer.extraction.temporal.extend import extended
from explorer.extraction.temporal.forms import DIGIT_FORMS, NAME_FORMS, first_form
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.join import joined
from explorer.extraction.temporal.lexicon import (
    DECADE_WORDS,
    FEASTS,
    MONTH_NUMBERS,
    NAMED_DATES,
    NAMED_DAYS,
    SEASONS,
    WEEKDAYS,
    alternation,
)
from explorer.extraction.temporal.nouns import UNIT_SEEDS, noun_expressions
from explorer.extraction.temporal.periods import DECADE_FORMS, decade_in_words
from explorer.extraction.temporal.quarters import parts_before
from explorer.extraction.temporal.refuse import is_refused
from explorer.extraction.temporal.weekdays import weekday
from explorer.extraction.temporal.words import WORD_SEEDS, word_expressions

_NAMES = {
    *(name.capitalize() for name in MONTH_NUMBERS),
    *(name.upper() for name in MONTH_NUMBERS),
    *MONTH_NUMBERS,
    *SEASONS,
    *(name.capitalize() for name in SEASONS),
    *NAMED_DAYS,
    *FEASTS,
    *(f"{rite} {name}" for rite in ("Orthodox", "Greek Orthodox", "Russian Orthodox") for name in FEASTS),
    *(name for name in NAMED_DATES if name[0].isalpha()),
}
_NOUNS = {*UNIT_SEEDS, *(word.capitalize() for word in UNIT_SEEDS)}
_WORDS = {*WORD_SEEDS, *(word.capitalize() for word in WORD_SEEDS)}
_WEEKDAYS = frozenset(WEEKDAYS)
_DECADES = {*DECADE_WORDS, *(word.capitalize() for word in DECADE_WORDS)}
_DIGIT_FORMS = (*DECADE_FORMS, *DIGIT_FORMS)
_LONG = {"iso-date", "year-month-day", "year-span", "dual-year", "year-season", "year-quarter", "year"}
_SHORT = {
    "short-decade",
    "short-year",
    "old-style",
    "numeric-date",
    "numeric-days",
    "roman-month",
    "day-month",
    "bare-day",
    SMALL_YEAR,
}
_FORMS_BY_LENGTH = tuple(
    tuple(
        form
        for form in (*_DIGIT_FORMS, SMALL_YEAR_FORM)
        if not ((form.name in _LONG and length < 4) or (form.name in _SHORT and length > 3))
    )
    for length in range(5)
)
"""The forms that can begin with a run of digits of each length, the last of so many and more.

A year in full has four digits, a day of a month at most two.
"""

_TO = frozenset({"-", "–", "—", " – ", " to "})
"""What leads from one number of a range to the next: where the first is no year, neither is the other."""

_SEED = re.compile(rf"\b(?:\d+|{alternation(_NAMES | _NOUNS | _WORDS | _DECADES | _WEEKDAYS)}(?![^\W\d_]))")
"""Where an expression may begin. The border comes first, as most places of a text are none."""


def scan(text: str) -> tuple[Found, ...]:
    """The expressions of a text, in order and without overlap."""
    return joined(text, with_eras(text, tuple(_candidates(text))))


def within_blocks(document: Document, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Expressions of a document, of which none goes on in the next line of a list.

    "Signed on 6 February", and below it "1906 Rupture of relations", are two.
    """
    text, kept = document.text, list[Found]()
    starts = [block.start for block in document.blocks]
    for one in found:
        at = bisect_right(starts, one.start) - 1 if "\n" in text[one.start : one.end] else -1
        if at < 0 or document.blocks[at].kind not in _LISTED or one.end <= document.blocks[at].end:
            kept.append(one)
            continue
        for block in document.blocks[at : bisect_left(starts, one.end)]:
            parts = scan(text[block.start : block.end])
            moved = (
                part._replace(start=part.start + block.start, end=part.end + block.start) for part in parts
            )
            kept += (part for part in moved if one.start <= part.start < one.end)
    return tuple(kept)


_LISTED = frozenset({"item", "row"})
"""Kinds of blocks whose ends are meant; the lines of a paragraph may be those of a page."""


def _candidates(text: str) -> Iterator[Found]:
    seeds = _seeds(text)
    done, refused = 0, -1
    while batch := list(islice(seeds, _BATCH)):
        whole = [_extent(text, found) for _, found in batch]
        holds = [bool(found) and not is_refused(text, found) for found in whole]
        for (begin, found), extent, is_date in zip(batch, whole, holds, strict=True):
            is_year = bool(found) and found[0].form == "year"
            if is_year and refused >= 0 and text[refused:begin] in _TO:
                refused = found[-1].end
                continue
            kept = _kept(found, extent, done) if is_date else ()
            refused = found[-1].end if is_year and not kept else -1
            if kept:
                yield from kept
                done = kept[-1].end


def _extent(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """What was found together with the words before it that belong to it."""
    whole = tuple([extended(text, one) for one in found])
    return parts_before(text, whole[0]) or whole if len(whole) == 1 else whole


_BATCH = 256
"""Places of which one question is asked before the next, as ``explorer.extraction.extract`` explains."""


def _seeds(text: str) -> Iterator[tuple[int, tuple[Found, ...]]]:
    """The places where an expression may begin, with what is found there, which may be nothing."""
    position = 0
    while (seed := _SEED.search(text, position)) is not None:
        position = seed.end()
        found = _at(text, seed)
        if found:
            position = max(position, found[-1].end)
        yield seed.start(), found


def _kept(found: tuple[Found, ...], extent: tuple[Found, ...], done: int) -> tuple[Found, ...]:
    """What was found, in its full extent unless that reaches before ``done``; nothing where all does."""
    if extent[0].form == "the-unit" and extent[0].start == found[0].start:
        return ()  # nothing says which part of "the year"
    kept = extent if extent[0].start >= done else found
    return kept if kept[0].start >= done else ()


def _at(text: str, seed: re.Match[str]) -> tuple[Found, ...]:
    word, begin, end = seed[0], seed.start(), seed.end()
    if word[0].isdigit():
        return first_form(_FORMS_BY_LENGTH[min(len(word), 4)], text, begin)
    if word in _NAMES:
        return first_form(NAME_FORMS, text, begin)
    if word in _NOUNS:
        return noun_expressions(text, begin, end, word.lower())
    if word in _WEEKDAYS:
        return weekday(text, begin, end, word)
    if word in _DECADES:
        return decade_in_words(text, seed)
    plain = " ".join(word.replace("’", "'").split())
    if plain in _NAMES:  # "New Year’s Day", or one over the end of a line
        return first_form(NAME_FORMS, text, begin)
    return word_expressions(text, begin, end, plain.lower())
