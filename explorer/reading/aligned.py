"""Tables drawn with spaces: their columns are parted by tabs, as the rows of other tables are.

    No.  Date          Matter
    ---  ------------  -------------------------
     1   3 May 1871    Treaty of friendship
     2   9 June 1880   Kobe: Peru gives up
                       her suzerainty

becomes four lines of cells. Text that is set between two margins has wide gaps as well, but none below the
other. The dots that lead from a date to its entry, or from an entry to its date, become a sign that parts
the two: "3 May . . . . Treaty signed". Cells between bars are parted likewise, where a line of dashes stands
below the first row as Markdown has it: "# | Country | Date |".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from explorer.reading.mending import Edit, Mended

_DOTS = re.compile(r"\.(?: ?\.){2}")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
_LED = re.compile(
    rf"^[ \t]*(?=\d|{_MONTH})(?:\d{{1,2}} )?(?:{_MONTH})?(?:,? ?\d{{4}})?(?P<on>(?: ?\.){{3,}} ?)(?=[^\s.])"
    r"|(?<=\w)(?P<back>(?: ?\.){4,} ?)(?=(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?\d{4}$)",
    re.MULTILINE,
)
_LEADS = {"on": " – ", "back": ": "}
"""Dots between a date and what happened then, and what stands for them."""
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_RULE = re.compile(r"[-=_+ ]*[-=_]{2}[-=_+ ]*")
_DRAWN = re.compile(
    r"\n[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*\|(?:[ \t]*:?-{2,}:?[ \t]*(?:\||$))*[ \t]*$", re.MULTILINE
)
"""The line of dashes below the first row of a table of bars."""
_BAR = re.compile(r"(?:(?<! ) +)?\| *")
_ENTRY = re.compile(
    r"^[ \t]*(?P<about>c(?=\d))?(?:\d{3,4}(?:[-–]\d{2,4})?)(?P<gap> {4,}|\t+)"
    rf"(?=[A-Z\"“])(?:(?P<day>{_MONTH}(?: \d{{1,2}}\b)?)(?P<comma>,) |(?!{_MONTH}))"
    r"(?=[^\t\n]{20,}$)(?![^\n]*? {4})",
    re.MULTILINE,
)
"""A year, a wide gap, and the entry, which may begin with the day."""
_FEWEST, _WIDEST = 3, 200
"""Rows of a table, at least, and characters of a line of one, at most."""
_SHARE = 0.6
"""Of the rows: in so many a column has a cell."""


class _Line(NamedTuple):
    """A line, where it begins in the text, and the places in it before and behind its gaps."""

    text: str
    start: int
    gaps: Sequence[tuple[int, int]]

    @property
    def is_rule(self) -> bool:
        """Whether it is only drawn, as below the names of the columns."""
        return len(self.text) <= _WIDEST and _RULE.fullmatch(self.text) is not None

    @property
    def indent(self) -> int:
        """How many spaces stand before its words."""
        return len(self.text) - len(self.text.lstrip(" "))


def part_columns(mended: Mended) -> Mended:
    """The text with a tab between the cells of tables drawn with spaces, and no dots that lead on. Linear."""
    mended = _part_entries(_part_bars(mended))
    if _DOTS.search(mended.text) is not None:
        mended = mended.mend(
            (*one.span(one.lastgroup or 0), _LEADS[one.lastgroup or ""]) for one in _LED.finditer(mended.text)
        )
    return mended.mend(_edits(mended.text)) if "  " in mended.text else mended


def _part_entries(mended: Mended) -> Mended:
    """The text with a sign behind the years that begin entries: "1774     Apr 25, Bhutan signed a treaty"."""
    found = list(_ENTRY.finditer(mended.text))
    if len(found) < _FEWEST:
        return mended
    return mended.mend(edit for one in found for edit in _edits_of(one))


def _edits_of(entry: re.Match[str]) -> Iterator[Edit]:
    if entry["about"]:
        yield *entry.span("about"), "c. "
    yield *entry.span("gap"), " " if entry["day"] else ": "
    if entry["day"]:
        yield *entry.span("comma"), ":"


def _part_bars(mended: Mended) -> Mended:
    """The text with a tab for each bar of a table, and without those at its sides and the line of dashes."""
    drawn = "|" in mended.text and _DRAWN.search(mended.text) is not None
    return mended.mend(_of_bars(mended.text)) if drawn else mended


def _of_bars(text: str) -> Iterator[Edit]:
    done = 0
    for drawn in _DRAWN.finditer(text):
        head = text.rfind("\n", 0, drawn.start()) + 1
        if head < done or "|" not in text[head : drawn.start()]:
            continue
        yield from _bars_of(text, head, drawn.start())
        yield drawn.start(), drawn.end(), ""
        done = drawn.end() + 1
        while 0 < done < len(text):
            end = text.find("\n", done)
            end = end if end >= 0 else len(text)
            if "|" not in text[done:end]:
                break
            yield from _bars_of(text, done, end)
            done = end + 1


def _bars_of(text: str, start: int, end: int) -> Iterator[Edit]:
    """What parts the cells of a line; a bar at either side of it goes."""
    for bar in _BAR.finditer(text, start, end):
        side = bar.start() == start or bar.end() == end
        yield bar.start(), bar.end(), "" if side else "\t"


def _edits(text: str) -> Iterator[Edit]:
    for written, lines in groupby(_lines(text), lambda line: bool(line.text.strip())):
        if written:
            yield from _of_table(list(lines))


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n"):
        gaps = [] if len(line) > _WIDEST else [gap.span() for gap in _GAP.finditer(line)]
        yield _Line(line, start, gaps)
        start += len(line) + 1


def _of_table(lines: Sequence[_Line]) -> Iterator[Edit]:
    """What parts the cells of a table; nothing where the lines are none."""
    rows = [line for line in lines if line.gaps and not line.is_rule]
    found = Counter(end for line in rows for _, end in line.gaps)
    columns = sorted(place for place, count in found.items() if count >= _SHARE * len(rows))
    if len(rows) < _FEWEST or not columns:
        return
    first, last = lines.index(rows[0]), len(lines)
    while last > first and not _fits(lines[last - 1], columns):
        last -= 1
    if not all(_fits(line, columns) for line in lines[first:last]):
        return
    above = 0
    for line in lines[first:last]:
        if line.is_rule:
            yield line.start - 1, line.start + len(line.text), ""
            continue
        if not line.gaps:
            yield above, line.start + line.indent, " "
        for start, end in line.gaps:
            yield line.start + start, line.start + end, "\t" * sum(start < at <= end for at in columns)
        above = line.start + len(line.text.rstrip(" "))


def _fits(line: _Line, columns: Sequence[int]) -> bool:
    """Whether a line is drawn, a row with these columns, or carries on the last cell of the one above it."""
    if line.is_rule:
        return True
    if not line.gaps:
        return line.indent == columns[-1]
    return "\t" not in line.text and {end for _, end in line.gaps}.issubset(columns)
