"""Temporal expressions of one text by a date finder people use today, as ``explorer dates`` prints them.

    python benchmarks/peer_dates.py dateparser|datefinder FILE

The finders come with the optional extra ``peers``. They answer with full days only; the value is cut to what
the found words state (a year, a month and year), which favours them.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

Row = dict[str, object]

_SMALL = "in|on|of|at|by|to|and|from"
EDGES = re.compile(
    rf"^(?:(?:{_SMALL}|the|until|since)\b|\W)+|(?:\b(?:{_SMALL})|[^\w)])+$",
    re.IGNORECASE,
)
"""Words at the ends of what is found that are no part of a date; without them the finders score better."""

MONTH = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.IGNORECASE)


def edtf(found: str, value: datetime) -> str:
    """``value`` in EDTF, no finer than the words ``found``."""
    if not MONTH.search(found) and not re.search(r"\d[/.-]\d", found):
        return f"{value.year:04d}"
    day_words = re.sub(r"\b\d{4}\b", "", found)
    return value.strftime("%Y-%m-%d" if re.search(r"\d", day_words) else "%Y-%m")


def row(text: str, start: int, end: int, value: datetime) -> Row | None:
    """The row of one finding without what is no part of a date; None when nothing is left."""
    words = text[start:end]
    head, tail = EDGES.match(words), EDGES.search(words[1:])
    begin = start + (head.end() if head else 0)
    end = start + 1 + tail.start() if tail else end
    words = text[begin:end]
    return {"start": begin, "end": end, "text": words, "edtf": edtf(words, value)} if words.strip() else None


def by_dateparser(text: str) -> Iterator[Row | None]:
    """What ``dateparser.search`` finds; it gives the words, whose places are looked up in order."""
    from dateparser.search import search_dates

    place = 0
    for paragraph in text.split("\n\n"):
        for words, value in search_dates(paragraph, languages=["en"]) or []:
            start = text.find(words, place)
            if start >= 0:
                place = start + len(words)
                yield row(text, start, place, value)


def by_datefinder(text: str) -> Iterator[Row | None]:
    """What ``datefinder`` finds, with its own places, paragraph by paragraph."""
    import datefinder

    for paragraph in re.finditer(r"\S(?:.|\n(?!\n))*", text):
        for value, (start, end) in datefinder.find_dates(paragraph.group(), index=True):
            yield row(text, paragraph.start() + start, paragraph.start() + end, value)


PEERS = {"dateparser": by_dateparser, "datefinder": by_datefinder}


def main(name: str, path: str) -> int:
    """Print the JSON array of one file."""
    text = Path(path).read_bytes().decode("utf-8")
    json.dump([found for found in PEERS[name](text) if found], sys.stdout, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
