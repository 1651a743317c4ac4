"""What a short line that stands by itself is: a title, a heading, the lead of a list, a caption, a label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from explorer.reading.furniture import is_furniture, is_furniture_heading, names_something
from explorer.reading.lines import (
    Line,
    bullet,
    ends_sentence,
    is_bare,
    is_capitals,
    is_long_title,
    is_row,
    is_short,
    marked_heading,
    number,
)

Role = Literal["title", "heading", "headed list", "lead", "caption", "label", ""]
"""What a line is; a ``headed list`` is a heading that introduces the list below it, "" is none of these."""

_OFFICE = re.compile(
    r"\b(?:President|Minister|Ambassador|Chancellor|Secretary|Senator|King|Queen|Emperor|Empress|Prince|Princess"
    r"|General|Marshal|Premier|Pope|Sultan|Envoy|Consul|Governor)s?"
    r"(?: [A-Z][\w.'’-]+)(?: [a-z]{2,3}){0,2} [A-Z]"
)
_PREDICATE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will)\b|\b[a-z]{3,}ed\b.*\bin \d{4}$"
    r"|^(?:In|On|By|Since|After)\b.*\d{4}\b.*\b[a-z]{3,}ed\b"
)
_SENTENCE = re.compile(r"(?:\S+ ){3,}\S*(?:\d{4}|[a-z]{4})[.!?] +[A-Z]")
"""A sentence and more behind it, which no heading is."""
_LABELLED = re.compile(
    r"[A-Z]{4}[A-Z ]*[–—-][A-Z –—-]*: .*[a-z]|[A-Z]{4}[A-Z ]*: (?=.*[a-z])(?:.*\d|(?:\S+ ){6})"
)
"""An entry behind a label in capitals: "DISPUTES – INTERNATIONAL: border with Peru"."""
_DAY_ENTRY = re.compile(r"[0-3]?\d(?:st|nd|rd|th)?(?: ?[:–—]| -) \S")
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_MONTH_ENTRY = re.compile(
    r"(?:[0-3]?\d(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.?(?: [0-3]?\d)?(?: ?[:–—]| -) \S|[-–—]{1,3} [.\w]"
)
_LIST_LINE = 200  # characters of a line in a list without bullets, at most
_LABEL_WORDS = 5
_RUN_IN_WORDS = 6
_RUN_IN_TEXT = 35  # characters of the paragraph directly below a heading, at least


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a document where a line stands in it.

    ``marked``: headings are marked by signs; ``titled``: the title is known; ``told``: a paragraph, list
    or table has been met; ``headed``: a section was opened; ``fresh``: nothing followed the last heading or
    the title yet; ``led``: the section has a list with a lead already.
    """

    marked: bool = False
    titled: bool = False
    told: bool = False
    headed: bool = False
    fresh: bool = False
    led: bool = False


class Page:
    """The lines of a document, with the lists without bullets among them found once for all."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        years = [at for at, line in enumerate(lines[:-1]) if _YEAR.fullmatch(line.text)]
        dated = [at for at in years if _MONTH_ENTRY.match(lines[at + 1].text)]
        self._years = frozenset(years if len(dated) > 1 else ())
        self._plain = [0] * (len(lines) + 1)
        rest, numbered = 0, True  # of the lines from here to the next blank one, when all are of a list
        for index in range(len(lines) - 1, -1, -1):
            line = lines[index]
            last = self.blank_after(index)
            whole = (last or rest > 0) and _list_like(line.text)
            rest = (0 if last else rest) + 1 if whole else 0
            numbered = whole and (last or numbered) and _has_digit(line)
            self._plain[index] = rest if rest >= 3 or (rest == 2 and numbered) else 0

    def plain_list(self, index: int) -> int:
        """How many lines a list without bullets has that begins here and ends at a blank line; else 0.

        Its lines are short and left open; there are three of them, or two that bear a number each.
        """
        return self._plain[index]

    def list_at(self, index: int) -> bool:
        """Whether a list begins here: with bullets, numbers or tabs, or a plain one."""
        if index >= len(self.lines):
            return False
        text = self.lines[index].text
        counted = number(text)
        if bullet(text) or (counted is not None and counted[0] == 1):
            return True
        if is_row(text) and index + 1 < len(self.lines) and is_row(self.lines[index + 1].text):
            return True
        return self.plain_list(index) > 0

    def blank_after(self, index: int) -> bool:
        """Whether a blank line, or nothing, stands after a line."""
        return index + 1 == len(self.lines) or self.lines[index + 1].after_blank

    def goes_on(self, index: int) -> bool:
        """Whether the line below may be one of a list without bullets that a line opens."""
        return not self.blank_after(index) and not bullet(self.lines[index + 1].text)

    def heads_days(self, index: int) -> bool:
        """Whether a line is nothing but a date, and below it entries open with days: "May 1990", "3: …".

        Years may stand so between the entries of others: "1833" above "6 Feb – …".
        """
        line = self.lines[index]
        if index in self._years:
            return not self.blank_after(index)
        if not line.after_blank or self.blank_after(index) or not _has_digit(line):
            return False
        return not names_something(line.text) and _DAY_ENTRY.match(self.lines[index + 1].text) is not None

    def runs_in(self, index: int) -> bool:
        """Whether a line of a few words heads the paragraph directly below it."""
        line = self.lines[index]
        if line.text.count(" ") >= _RUN_IN_WORDS or self.blank_after(index) or not line.after_blank:
            return False
        below = self.lines[index + 1].text
        return len(below) > max(_RUN_IN_TEXT, 2 * len(line.text)) and ends_sentence(below)


def part_title(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a text with the first heading apart from the title that stands directly above it.

    "Foreign relations of Peru", and below it "Disputes" before a blank line or the paragraph that it heads,
    are two lines that each stand alone; a title that goes on is not: "Foreign relations of | the Congo".
    """
    if len(lines) < _TITLED or lines[1].after_blank or lines[1].start - lines[0].end > 1:
        return lines
    title, heading, below = lines[:_TITLED]
    if not all(is_bare(one.text) and not _PREDICATE.search(one.text) for one in (title, heading)):
        return lines
    if not names_something(title.text) or _GOES_ON.search(title.text) or _BY.match(heading.text):
        return lines
    if is_row(title.text) or bullet(heading.text) or is_furniture(heading.text):
        return lines
    listed = all(map(_has_digit, (title, heading)))
    heads = below.after_blank or (len(below.text) > _LIST_LINE and ends_sentence(below.text))
    return [title, replace(heading, after_blank=True), *lines[2:]] if heads and not listed else lines


_TITLED = 3
"""Lines of a title, a heading and what it heads."""
_GOES_ON = re.compile(r"(?:\b(?:[a-z]+|[Oo]f|[Tt]he|[Aa]nd|United|New|South|North)|[-–—&/])$")
_BY = re.compile(r"(?:[Bb]y|[Ff]rom|[Ff]or|[Aa]s|[Aa]nd|[Ww]ith|[Ii]n|[Oo]n|[Oo]f|[Tt]o)\b")


def role_of(page: Page, index: int, around: Surroundings) -> Role:
    """What the line ``page.lines[index]`` is."""
    line = page.lines[index]
    words = line.text.rstrip(": ")
    first = not (around.titled or around.told or around.headed)
    if not is_short(line.text) or not words or bullet(words):
        titles = first and not index and page.blank_after(0) and is_long_title(line.text)
        return "title" if titles and not _PREDICATE.search(words) and names_something(words) else ""
    empty = is_empty_label(page.lines, index)
    if line.after_blank and is_furniture_heading(words) and not (empty and first):
        return "heading"
    if empty:
        return "label"
    if not is_bare(words) or _PREDICATE.search(words) or _SENTENCE.match(words) or _LABELLED.match(words):
        return ""
    alone = line.after_blank and page.blank_after(index)
    if line.text[-1] == ":":
        return _before_colon(page, index, alone)
    if first and (alone or page.runs_in(index)):
        return "title" if names_something(words) else "heading"
    return _open_line(page, index, around, alone)


def _before_colon(page: Page, index: int, alone: bool) -> Role:
    if page.list_at(index + 1):
        return "lead"
    short = page.lines[index].text.count(" ") < _LABEL_WORDS
    return "heading" if short and (alone or page.runs_in(index)) else ""


def _open_line(page: Page, index: int, around: Surroundings, alone: bool) -> Role:
    line = page.lines[index]
    if page.list_at(index + 1) and not (_has_digit(line) and page.goes_on(index)):
        heads = alone and not (around.marked or around.fresh or around.led)
        return "headed list" if heads else "lead"
    if page.heads_days(index):
        return "heading"
    if alone and around.fresh and not around.told and _OFFICE.search(line.text):
        return "caption"
    if is_capitals(line.text) and line.after_blank:
        return "heading"
    if around.marked or index + 1 == len(page.lines):
        return ""
    return "heading" if alone or (line.after_blank and page.runs_in(index)) else ""


def is_empty_label(lines: Sequence[Line], index: int) -> bool:
    """Whether a line announces something ("Latest news:") and nothing of the kind follows it."""
    text = lines[index].text
    if text[-1] != ":" or not is_short(text):
        return False
    if index + 1 == len(lines):
        return True
    below = lines[index + 1].text
    if bullet(below):
        return False
    return marked_heading(below) is not None or (is_short(below) and below[-1] == ":") or is_furniture(below)


def _list_like(text: str) -> bool:
    if len(text) > _LIST_LINE or is_row(text) or bullet(text) or marked_heading(text) is not None:
        return False
    return (text[0].isupper() or text[0].isdigit() or text[0] in '"“«') and text[-1] not in ".!?…:,"


def _has_digit(line: Line) -> bool:
    return any(character.isdigit() for character in line.text)
