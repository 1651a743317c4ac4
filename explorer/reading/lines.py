"""The lines of a text, and the shapes a line can have. Every test is bounded on a line of any length."""

from __future__ import annotations

import re
from dataclasses import dataclass

SHORT = 160
"""Characters; no heading, caption or label is longer."""

_MOST_WORDS = 12  # of a heading
_FULL = re.compile(r"[^\n]+")
_BULLET = re.compile(r"(?:\*{1,5}|[-–—+;](?=[ \t])|-(?=[A-Z])|[•‣◦▪●○■·∙])[ \t]*(?=[^\s*–—-])")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)][ \t]+(?=\S)")
_LETTER = re.compile(r"\(?(?:[a-z]|[ivx]{2,4})\)[ \t]+(?=\S)|[a-h]\.[ \t]+(?=[A-Z])")
_RULE = re.compile(r"([-=_*~#])\1{2,}|(?:[-=_*~] ){2,}[-=_*~]")
_UNDERLINE = re.compile(r"([-=~])\1{2,}")
_PAGE_NUMBER = re.compile(
    r"[-–—\[(|\s]*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?[-–—\])|\s]*", re.IGNORECASE
)
_DRAWN_NUMBER = re.compile(r"[-–—|]\s*\d{1,4}\s*[-–—|]$|\[\d{1,3}\]$|(?:page |p\. ?)\d", re.IGNORECASE)
_SECTION_NUMBER = re.compile(r"(?:(\d{1,2}(?:\.\d{1,2}){0,5})\.?|([IVX]{1,5})\.)[ \t]+(?=[^\W\d_])")
_DATED_ENTRY = re.compile(
    r"(?:c\. ?)?(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?\d{3,4}(?:[-–/]\d{2,4})?"
    r"(?:, [A-Z][a-z]{2,8}\.?(?: \d{1,2})?)?(?: ?[:–—]| [-|])[ \t]"
)
ORIGIN = re.compile(r"source:[ \t]*(?=\S)", re.IGNORECASE)
"""Begins a line that names the origin of a text, before anything is told."""

ORIGIN_LENGTH = 300
"""Characters of such a line, at most."""

FINAL_MARKS = ".!?…"
"""What ends a sentence."""

_CLOSERS = "\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space around it.

    ``start`` and ``end`` are its half-open span in the text; ``indent`` counts the columns before it, a
    tab as four; ``after_blank`` says that a blank line, or nothing, stands before it, ``after_page`` that a
    form feed does.
    """

    text: str
    start: int
    end: int
    indent: int
    after_blank: bool
    after_page: bool


def split_lines(text: str) -> list[Line]:
    """The lines of a text that are not blank, in order."""
    lines: list[Line] = []
    done = 0
    for match in _FULL.finditer(text):
        raw = match[0]
        words = raw.strip()
        if not words:
            continue
        before = raw[: len(raw) - len(raw.lstrip())]
        start = match.start() + len(before)
        blank = not lines or text.count("\n", done, start) != 1
        page = text.find("\x0c", done, start) >= 0
        lines.append(Line(words, start, start + len(words), len(before.expandtabs(4)), blank, page))
        done = start + len(words)
    return lines


def marked_heading(line: str) -> tuple[int, int, int] | None:
    """The number of equals signs of ``== Words ==`` and the span of its words in the line, else None."""
    if line[0] != "=" or len(line) > SHORT or line[-1] != "=":
        return None
    words = line.strip("=").strip()
    if not words:
        return None
    marks = min(len(line) - len(line.lstrip("=")), len(line) - len(line.rstrip("=")))
    start = line.index(words)
    return min(marks, 6), start, start + len(words)


def bullet(line: str) -> int:
    """The length of the bullet that begins a line, the white space after it included; 0 without one."""
    match = _BULLET.match(line) or _LETTER.match(line)
    return match.end() if match else 0


def number(line: str) -> tuple[int, int] | None:
    """The number that begins a line as in a numbered list, and the length it takes up, else None."""
    match = _NUMBER.match(line)
    return (int(match[1]), match.end()) if match else None


def section_number(line: str) -> tuple[int, int] | None:
    """The depth of the number that begins a heading ("2.1 Trade": 2) and its length, else None."""
    match = _SECTION_NUMBER.match(line)
    if match is None:
        return None
    return (match[1].count(".") + 1 if match[1] else 1), match.end()


def is_rule(line: str) -> bool:
    """Whether a line is only drawn: dashes, equals signs, asterisks."""
    return _RULE.fullmatch(line[:SHORT]) is not None and (len(line) <= SHORT or len(set(line)) <= 2)


def underlines(line: str, words: str) -> bool:
    """Whether a line underlines the words above it."""
    return (
        _UNDERLINE.fullmatch(line[: SHORT + 1]) is not None
        and len(words) <= SHORT
        and len(line) * 2 >= len(words)
        and ends_open(words)
    )


def is_page_number(line: str) -> bool:
    """Whether a line holds only the number of a page; a year alone looks the same."""
    return len(line) <= 20 and _PAGE_NUMBER.fullmatch(line) is not None


def is_drawn_page_number(line: str) -> bool:
    """Whether a line is the number of a page and can be nothing else ("- 13 -", "Page 3 of 9")."""
    return is_page_number(line) and _DRAWN_NUMBER.match(line) is not None


def is_dated_entry(line: str) -> bool:
    """Whether a line begins as an entry of a chronology does ("1831 – …", "1990, May: …")."""
    return _DATED_ENTRY.match(line) is not None


def is_row(line: str) -> bool:
    """Whether a line is cells between tabs."""
    return "\t" in line and line.count("\t") <= SHORT


def ends_open(line: str) -> bool:
    """Whether a line ends without a mark that ends a sentence, a clause or an introduction."""
    return line.rstrip(_CLOSERS)[-1:] not in (*FINAL_MARKS, ",", ";", ":", "")


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, quotation marks and brackets aside."""
    return line[-120:].rstrip(_CLOSERS)[-1:] in tuple(FINAL_MARKS)


def is_capitals(line: str) -> bool:
    """Whether all letters of a short line are capitals, and there are at least four."""
    return is_short(line) and line.isupper() and sum(character.isalpha() for character in line) >= 4


def is_short(line: str) -> bool:
    """Whether a line is short enough for a heading."""
    return len(line) <= SHORT and line.count(" ") < _MOST_WORDS


def is_bare(line: str) -> bool:
    """Whether a line reads like a heading or a label: short, begun by a capital or a digit, left open."""
    if not line:
        return False
    return is_short(line) and _opens_bare(line)


def is_long_title(line: str) -> bool:
    """Whether a line of too many words for a heading reads like the title of a work, in capitals mostly."""
    words = [word for word in line.split() if len(word) >= _TELLING]
    capitals = sum(word.lstrip("\"'“‘«(")[:1].isupper() for word in words)
    brief = len(line) <= SHORT and _MOST_WORDS <= line.count(" ") < _MOST_OF_TITLE
    return brief and 2 * capitals > len(words) and _opens_bare(line)


_MOST_OF_TITLE = 24  # words
_TELLING = 4  # letters of words that a title gives capitals


def _opens_bare(line: str) -> bool:
    first = line[0] if line[0] not in "\"'“‘«(¡¿" else line[1:2]
    return (first.isupper() or first.isdigit()) and ends_open(line) and not is_rule(line)
