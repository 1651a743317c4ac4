"""Joins what only the width of a page has broken: wrapped lines, hyphenated words, page breaks.

A break is taken for one of layout when the sentence plainly goes on, or when the text is wrapped at a
width and the next word would not have fitted. A line break becomes a space, so offsets stay; a page
number between two halves of a sentence goes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from explorer.reading.lines import (
    FINAL_MARKS,
    Line,
    bullet,
    ends_sentence,
    is_capitals,
    is_dated_entry,
    is_drawn_page_number,
    is_page_number,
    is_row,
    is_rule,
    marked_heading,
    number,
    split_lines,
)
from explorer.reading.mending import Edit, Mended

_NARROWEST, _WIDEST = 40, 130  # characters of a wrapped line; outside of that, lines are paragraphs
_FITS = 0.8  # of the width: shorter lines end a paragraph. Proportional type makes the edge ragged
_LOOK = 60  # characters at the end of a line that are looked at
_FUNCTION_WORD = re.compile(
    r"(?:^|\s)(?:a|an|and|as|at|between|but|by|for|from|his|her|in|into|its|nor|of|on|or|over|than|that|the|their|to"
    r"|under|until|upon|was|were|which|who|whose|with)$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^\W\da-z][^:.!?]{1,90}: (?:[\w–-]+[., ]+){0,5}[\w–-]*\d{4}")
"""A line of a list that gives the date of what it names: "Embassy in Kobe opened: 3 March 1991"."""
_NUMBERED = re.compile(r"^\d{1,4}\s{3,}|\s{3,}\d{1,4}$")
"""The number of a page at one side of its header: "142      THE ENVOYS"."""
_HYPHENATED = re.compile(r"([^\W\d_]{2,})-$")
_COMPOUND = re.compile(r"[^\W\d_]{2,40}-\w{1,40}")
_JOINED = re.compile(r"\w-$")
_NUMERAL = re.compile(r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|mid|self|non", re.IGNORECASE)


def join_lines(mended: Mended) -> tuple[Mended, frozenset[str]]:
    """The text with the breaks of layout taken out, and its running headers ``without_numbers``.

    Linear in the length of the text.
    """
    lines = split_lines(mended.text)
    headers = _running_headers(lines)
    return mended.mend(_edits(mended.text, lines, headers)), headers


def paragraph_starts(text: str) -> Iterator[int]:
    """Where in a text lines begin, but the first, that do not carry on the line above them."""
    lines = split_lines(text)
    width = _width(lines)
    for before, line in pairwise(lines):
        if line.after_blank or line.after_page or not _joins(before, line, width):
            yield line.start


def _edits(text: str, lines: list[Line], headers: frozenset[str]) -> Iterator[Edit]:
    width = _width(lines)
    compounds = frozenset(_COMPOUND.findall(text)) if "-\n" in text else frozenset()
    last = 0
    for index in range(1, len(lines)):
        if index <= last:
            continue
        line = lines[index]
        before = lines[index - 1]
        if not line.after_blank and not line.after_page:
            if _joins(before, line, width):
                yield _edit(compounds, before, line)
            continue
        last = _after_page_break(lines, index, headers)
        if last >= index and _goes_on(before, lines[last], shortest=1):
            yield _edit(compounds, before, lines[last])


def _edit(compounds: frozenset[str], before: Line, line: Line) -> Edit:
    """What stands instead of the break between two lines; ``compounds`` are the words with a hyphen."""
    start, end = before.end, line.start
    hyphenated = _HYPHENATED.search(before.text[-_LOOK:])
    if hyphenated and line.text[0].islower():
        return _hyphen_edit(compounds, hyphenated[1], before, line)
    return start, end, ("" if _JOINED.search(before.text[-_LOOK:]) else " ")


def _hyphen_edit(compounds: frozenset[str], half: str, before: Line, line: Line) -> Edit:
    """A word divided at the end of a line loses its hyphen, unless it is a compound that keeps it."""
    rest = re.match(r"\w+", line.text)
    other = rest[0] if rest else ""
    keeps = _NUMERAL.fullmatch(half) is not None or f"{half}-{other}" in compounds
    return (before.end, line.start, "") if keeps else (before.end - 1, line.start, "")


def _joins(before: Line, line: Line, width: int) -> bool:
    """Whether a line carries on the one directly above it."""
    if _stands_alone(before) or _stands_alone(line) or _begins_item(line.text):
        return False
    if _LABELLED.fullmatch(before.text) and _LABELLED.fullmatch(line.text):
        return False
    if line.indent > before.indent + 1 and not _begins_item(before.text):
        return False  # the first line of a paragraph set off by its indent
    if _goes_on(before, line):
        return True
    if not width or len(before.text) > _WIDEST:
        return False
    first = line.text.find(" ")
    needed = before.indent + len(before.text) + 1 + (first if first >= 0 else len(line.text))
    return needed > (width if ends_sentence(before.text) else _FITS * width)


def _goes_on(before: Line, line: Line, shortest: int = _NARROWEST) -> bool:
    """Whether the sentence of a line plainly goes on in another: left open here, begun small there."""
    tail = before.text[-_LOOK:]
    if tail[-1] in FINAL_MARKS + ":;" or _begins_item(line.text):
        return False
    if line.text[0].islower() or _JOINED.search(tail):
        return True
    wrapped = shortest <= len(before.text) <= _WIDEST
    return wrapped and (tail[-1] == "," or _FUNCTION_WORD.search(tail) is not None)


def _stands_alone(line: Line) -> bool:
    """Whether a line is of a shape that is never part of a wrapped paragraph."""
    text = line.text
    return is_row(text) or is_rule(text) or is_capitals(text) or marked_heading(text) is not None


def _begins_item(text: str) -> bool:
    return bool(bullet(text)) or number(text) is not None or is_dated_entry(text)


def _width(lines: list[Line]) -> int:
    """The width in characters at which a text is wrapped, else 0.

    It is the longest line of those chunks in which a sentence plainly runs over the end of a long line.
    """
    widths = []
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].after_blank:
            widths.append(_chunk_width(lines[start:index]))
            start = index
    wrapped = [width for width in widths if width]
    return max(wrapped, default=0)


def _chunk_width(chunk: list[Line]) -> int:
    longest = max(line.indent + len(line.text) for line in chunk)
    if len(chunk) < 2 or not _NARROWEST <= longest <= _WIDEST:
        return 0
    runs_over = any(
        len(before.text) > _FITS * 0.75 * longest and not _stands_alone(before) and _goes_on(before, line)
        for before, line in pairwise(chunk)
    )
    return longest if runs_over else 0


def _running_headers(lines: list[Line]) -> frozenset[str]:
    """Lines that stand again and again beside a page break, their numbers aside.

    A page breaks at a form feed, at the number of a page that can be nothing else, and at both ends.
    """
    breaks = [0, len(lines)]
    numbers = [index for index, line in enumerate(lines) if is_drawn_page_number(line.text)]
    breaks += (index for index, line in enumerate(lines) if line.after_page)
    breaks += numbers
    breaks += (index + 1 for index in numbers)
    beside = {index for place in breaks for index in (place - 1, place) if 0 <= index < len(lines)}
    texts = (lines[index].text for index in beside.difference(numbers))
    found = Counter(without_numbers(text) for text in texts if len(text) <= _WIDEST)
    return frozenset(text for text, count in found.items() if count >= 3 and text)


def without_numbers(text: str) -> str:
    """A line without its digits, as the headers of two pages are alike."""
    return re.sub(r"\d+", "", text).strip()


def _after_page_break(lines: list[Line], index: int, headers: frozenset[str]) -> int:
    """The index of the first line after a page break that begins before ``lines[index]``, else -1."""
    seen = lines[index].after_page
    limit = min(index + 4, len(lines))
    while index < limit:
        text = lines[index].text
        furniture = is_page_number(text) or (bool(headers) and without_numbers(text) in headers)
        furniture = furniture or _heads_page(lines, index, seen=seen)
        if not furniture:
            return index if seen else -1
        seen = True
        index += 1
    return -1


def _heads_page(lines: list[Line], index: int, *, seen: bool) -> bool:
    """Whether the first line of a page is its header: a sentence goes on in the line below it.

    It stands below a form feed, or in capitals beside the number of the page, which was ``seen`` or is in it.
    """
    line = lines[index]
    if index + 1 >= len(lines) or line.text[-1] in FINAL_MARKS + ",;:":
        return False
    below = lines[index + 1]
    if not below.after_blank or not below.text[0].islower():
        return False
    if line.after_page and line.text[0].isupper():
        return True
    numbered = seen and not line.after_blank
    words = line.text[:_WIDEST]
    return is_capitals(_NUMBERED.sub("", words)) and (numbered or _NUMBERED.search(words) is not None)
