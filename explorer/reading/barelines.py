"""What a short line that stands by itself is: a title, a heading, the lead of a list, a caption, a label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from explorer.reading.furniture import is_furniture, is_furniture_heading
from explorer.reading.lines import (
    Line,
    bullet,
    ends_sentence,
    is_bare,
    is_capitals,
    is_row,
    is_short,
    marked_heading,
    number,
)

Role = Literal["title", "heading", "headed list", "lead", "caption", "label", ""]
"""What a line is; a ``headed list`` is a heading that introduces the list below it, "" is none of these."""

_OFFICE = re.compile(
    r"\b(?:President|Minister|Ambassador|Chancellor|Secretary|Senator|King|Queen|Emperor|Empress|Prince|Princess"
    r"|General|Marshal|Premier|Pope|Sultan|Envoy|Consul|Governor)s?(?: [A-Z][\w.'’-]+){2,}"
)
_PREDICATE = re.compile(r"\b(?:was|were|is|are|has|have|had|will)\b|\b\w{3,}ed\b.*\bin \d{4}$")
_LIST_LINE = 200  # characters of a line in a list without bullets, at most
_LABEL_WORDS = 5
_RUN_IN_WORDS = 6
_RUN_IN_TEXT = 60  # characters of the paragraph directly below a heading, at least


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


def role_of(lines: Sequence[Line], index: int, around: Surroundings) -> Role:
    """What the line ``lines[index]`` is."""
    line = lines[index]
    words = line.text.rstrip(": ")
    if not is_short(line.text) or not words or bullet(words):
        return ""
    alone = line.after_blank and _blank_after(lines, index)
    if line.after_blank and is_furniture_heading(words):
        return "heading"
    if is_empty_label(lines, index):
        return "label"
    if not is_bare(words) or _PREDICATE.search(words):
        return ""
    if line.text[-1] == ":":
        return _before_colon(lines, index, alone)
    first = not (around.titled or around.told or around.headed)
    if first and (alone or _runs_in(lines, index)):
        return "title"
    return _open_line(lines, index, around, alone)


def _before_colon(lines: Sequence[Line], index: int, alone: bool) -> Role:
    if list_at(lines, index + 1):
        return "lead"
    short = lines[index].text.count(" ") < _LABEL_WORDS
    return "heading" if short and (alone or _runs_in(lines, index)) else ""


def _open_line(lines: Sequence[Line], index: int, around: Surroundings, alone: bool) -> Role:
    line = lines[index]
    if list_at(lines, index + 1) and not (_has_digit(line) and not _blank_after(lines, index)):
        heads = alone and not (around.marked or around.fresh or around.led)
        return "headed list" if heads else "lead"
    if alone and around.fresh and not around.told and _OFFICE.search(line.text):
        return "caption"
    if is_capitals(line.text) and line.after_blank:
        return "heading"
    if around.marked or index + 1 == len(lines):
        return ""
    return "heading" if alone or (line.after_blank and _runs_in(lines, index)) else ""


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


def list_at(lines: Sequence[Line], index: int) -> int:
    """How many lines of a list begin at ``index``: with bullets or numbers (then at least 1), or plain."""
    if index >= len(lines):
        return 0
    text = lines[index].text
    counted = number(text)
    if bullet(text) or (counted is not None and counted[0] == 1):
        return 1
    if is_row(text) and index + 1 < len(lines) and is_row(lines[index + 1].text):
        return 2
    return plain_list(lines, index)


def plain_list(lines: Sequence[Line], index: int) -> int:
    """How many lines a list without bullets has that begins at ``index`` and ends at a blank line; else 0.

    Its lines are short and left open; there are three of them, or two that bear a number each.
    """
    taken = 0
    numbered = True
    while index + taken < len(lines):
        line = lines[index + taken]
        if taken and line.after_blank:
            break
        if not _list_like(line.text):
            return 0
        numbered = numbered and _has_digit(line)
        taken += 1
    return taken if taken >= 3 or (taken == 2 and numbered) else 0


def _list_like(text: str) -> bool:
    if len(text) > _LIST_LINE or is_row(text) or bullet(text) or marked_heading(text) is not None:
        return False
    return (text[0].isupper() or text[0].isdigit() or text[0] in '"“«') and text[-1] not in ".!?…:,"


def _has_digit(line: Line) -> bool:
    return any(character.isdigit() for character in line.text)


def _blank_after(lines: Sequence[Line], index: int) -> bool:
    return index + 1 == len(lines) or lines[index + 1].after_blank


def _runs_in(lines: Sequence[Line], index: int) -> bool:
    """Whether a line of a few words heads the paragraph directly below it."""
    line = lines[index]
    if line.text.count(" ") >= _RUN_IN_WORDS or index + 1 == len(lines) or not line.after_blank:
        return False
    below = lines[index + 1].text
    return len(below) > max(_RUN_IN_TEXT, 2 * len(line.text)) and ends_sentence(below)
