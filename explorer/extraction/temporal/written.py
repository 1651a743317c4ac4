"""The day on which an article was written, from which news count "on Monday", "in November", "is due in May".

A byline or a notice of publication says it, or the place and day before the first sentence. A month without
a year lies in the past then, the last of its name, and in the future where the verb looks ahead.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.document import Document
from explorer.chronicle.letters import CAPITAL
from explorer.extraction.temporal.before import SENTENCE_END
from explorer.extraction.temporal.found import READERS_UNIT, Found
from explorer.extraction.temporal.narrative import Place

_BLOCKS = 8
"""Blocks from the first among which the byline stands."""

_NOTICE = re.compile(r"(?:by|published|posted|dated?|issued|sent|created|first published)\b", re.IGNORECASE)
_NAME = rf"{CAPITAL}[\w.'’-]*"
DATELINE_PLACE = re.compile(rf"{_NAME}(?:,? {_NAME}){{0,4}}(?: \([\w. ]{{2,30}}\))?,? ")
"""Before the day of a dateline: "SUVA, ", "New Delhi (Agency), "."""
DATELINE_DASH = re.compile(rf"(?: \([\w. ]{{2,30}}\))?,? ?(?:--|[–—-]|:) ?(?=[\"“‘]?{CAPITAL})")
_REACH = 60
"""Characters in which a dateline stands."""

_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|expected|planned|scheduled|set|likely|about)|plans? to|hopes? to|"
    r"intends? to|later this year|upcoming|coming|next)\b"
)
"""In a sentence that looks ahead of the day on which it is written."""


def written_on(document: Document, scanned: Sequence[Found]) -> Found | None:
    """The day on which the document says it was written; None where none is told."""
    opening = document.blocks[:_BLOCKS]
    if not opening or not scanned or scanned[0].start >= opening[-1].end:
        return None
    first = next((block for block in opening if block.kind == "paragraph"), None)
    for one in scanned:
        if one.start >= opening[-1].end:
            return None
        if one.year is None or one.precision is not Precision.DAY or one.link or one.shift is not None:
            continue
        block = next((block for block in opening if block.start <= one.start < block.end), None)
        if block is None:
            continue
        if block.kind == "junk" and _NOTICE.match(document.text, block.start):
            return one
        place = DATELINE_PLACE.fullmatch(document.text, block.start, one.start) if block is first else None
        if (
            place is not None
            and one.end - block.start <= _REACH
            and DATELINE_DASH.match(document.text, one.end)
        ):
            return one
    return None


def counted_from(
    document: Document, found: Sequence[Found], where: Sequence[Place], index: int, *, told: bool
) -> tuple[Place, ...]:
    """The places, with the year that the article's own day at ``index`` gives to months without one.

    In an article on the past these go on from the years that it tells: where the last of them is not that of
    the article or the one before it, only a sentence that looks ahead counts from the article's day. So does
    a day of the week, unless its paragraph tells of such a year month by month. ``told`` says that something
    is told of the article's day too, as in the sentence behind a dateline.
    """
    written, out = found[index], list(where)
    assert written.year is not None
    assert written.month is not None
    text, last, paragraph, by_month = document.text, written.year, -1, False
    out[index] = out[index]._replace(written=not told)
    looks_ahead = _looking_ahead(text)
    for at in range(index + 1, len(found)):
        one, place = found[at], where[at]
        if one.kind != "calendar":
            continue
        if one.year is not None:
            if not place.aside:
                last, paragraph, by_month = one.year, place.paragraph, one.month is not None
            continue
        ahead = looks_ahead(one.start)
        past = last < written.year - 1 and place.paragraph == paragraph and by_month
        if one.form == "weekday":
            out[at] = place if past and not ahead else place._replace(line=index, ahead=ahead)
            continue
        if one.form == READERS_UNIT:
            out[at] = place._replace(line=index)
        if one.shift is not None or one.month is None or place.line is not None or one.link:
            continue
        recent = last >= written.year - 1 and place.paragraph != paragraph
        if recent or ahead:
            out[at] = place._replace(line=index, year=_year_of(one, written.year, written.month, ahead=ahead))
        else:
            by_month = True
    return tuple(out)


def _looking_ahead(text: str) -> Callable[[int], bool]:
    """Tells whether the sentence at a place of a text looks ahead; each is looked through once."""
    ends = [0, *(match.end() for match in SENTENCE_END.finditer(text)), len(text)]

    @cache
    def is_ahead(number: int) -> bool:
        return _AHEAD.search(text, ends[number], ends[number + 1]) is not None

    return lambda place: is_ahead(min(bisect_right(ends, place), len(ends) - 1) - 1)


def _year_of(one: Found, year: int, month: int, *, ahead: bool) -> int:
    """The year of a month without one beside the month in which the article was written."""
    named = one.month if one.month is not None and one.month <= 12 else 3 * ((one.month or 21) - 21) + 3
    if ahead:
        return year + (named < month)
    return year - (named > month)
