"""Reads sentences, paragraphs and documents written for the purpose, and counts what is told rightly of them.

    python benchmarks/told.py [--show FILE] [--json FILE]

The files ``tests/golden/told/*.jsonl`` have a text in each line and what is to be told of it: for ``pairs``
each date with the countries (ISO 3166) whose thread it belongs to, for the others each date with stems of
words, of which one must stand in the title. A date is found if a happening of that text has it, or has a span
that begins with it. Prints for each file and half

    texts    so many lines
    dated    happenings to be told
    right    those with their date and one of the words, or the pair
    title    those with their date, of which the title has none of the words, or the pair is another
    missing  those whose date is not told
    besides  happenings told at dates that are none

Rules are made from the odd lines alone (counted from 0): the even ones say what to expect of others. With
``--show`` the odd lines of a file of which something is not right are printed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from explorer.chronicle.dates.date import YEAR_PARTS, CalendarUnit, HistoricalDate
from explorer.chronicle.event import Mention
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.reading.reader import read_document
from explorer.resources import load_json

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "golden" / "told"
COLUMNS = ("texts", "dated", "right", "title", "missing", "besides")
TITLE = "Foreign relations"


class Told(NamedTuple):
    """What is to be told: a date, and the stems of which one is in the title, or the codes of its pair."""

    date: str
    wanted: Sequence[str]


class Found(NamedTuple):
    """What was told: a date, the title, and the codes of the countries whose thread it belongs to."""

    date: str
    title: str
    codes: Sequence[str]


def codes_by_name() -> dict[str, str]:
    """The ISO code of each party, of a former state that of its first successor which has one."""
    parties = {one["name"]: one for one in load_json("parties.json")["parties"]}

    def code(name: str, seen: frozenset[str] = frozenset()) -> str:
        one = parties.get(name)
        if one is None or name in seen:
            return ""
        after = one.get("successors") or [""]
        return one.get("iso") or code(after[0], seen | {name})

    return {name: code(name) for name in parties}


def written(unit: CalendarUnit, *, last: bool) -> str:
    """A unit in ISO 8601, of a season its first or last month."""
    year, month = unit.year, unit.month
    if month in YEAR_PARTS:
        first, count, _ = YEAR_PARTS[month]
        over, month = divmod(first - 1 + (count - 1 if last else 0), 12)
        year, month = year + over, month + 1
    return "-".join(f"{part:02}" for part in (year, month, unit.day) if part is not None)


def iso(date: HistoricalDate) -> str:
    """A date in ISO 8601, of a span both ends."""
    first = written(date.start, last=False) if date.start else ""
    last = written(date.end, last=True) if date.end else ""
    return first if first == last else f"{first}/{last}"


def texts(path: Path) -> Iterator[tuple[str, str, list[Told]]]:
    """The name, the text and what is to be told of each line of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        one: dict[str, Any] = json.loads(line)
        name, text = one.get("name") or f"{one.get('title', TITLE)}.wiki", one["text"]
        yield name, text, [Told(date, wanted) for date, wanted, *_ in one["told"]]


def told_of(name: str, text: str, folder: Path, lexicon: Lexicon, codes: dict[str, str]) -> list[Found]:
    """What the program tells of a text."""
    path = folder / name.replace("/", "-")
    path.write_text(text, encoding="utf-8")
    document = read_document(path, path.name).document
    if document is None:
        raise SystemExit(f"{name} cannot be read")
    mentions = extract(document, lexicon).mentions
    return [Found(iso(one.date), one.title, threads(one, codes)) for one in mentions]


def threads(mention: Mention, codes: dict[str, str]) -> list[str]:
    """The codes of the pair, or of one country alone; organisations have none."""
    pair = mention.pair
    names = (pair.first, pair.second) if pair is not None else mention.parties
    found = sorted({codes.get(name, "") for name in names} - {""})
    return found if pair is not None else found[:1]


def is_right(told: Told, found: Found, *, pairs: bool) -> bool:
    """Whether what was found of a date is what is to be told: its ``pairs``, or a word of its title."""
    if pairs:
        return list(told.wanted) == list(found.codes)
    return any(word.lower() in found.title.lower() for word in told.wanted)


def is_of(date: str, found: Found) -> bool:
    """Whether a happening is told at a date, or from it on."""
    return date in (found.date, found.date.partition("/")[0])


def count(told: Sequence[Told], found: Sequence[Found], *, pairs: bool) -> dict[str, int]:
    """How much of a text is right."""
    counts = dict.fromkeys(COLUMNS, 0) | {"texts": 1, "dated": len(told)}
    for one in told:
        same = [other for other in found if is_of(one.date, other)]
        counts[
            "missing"
            if not same
            else "right"
            if any(is_right(one, other, pairs=pairs) for other in same)
            else "title"
        ] += 1
    counts["besides"] = sum(not any(is_of(one.date, other) for one in told) for other in found)
    return counts


def main() -> None:
    """Print the table, and what else is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--show", choices=sorted(path.stem for path in FOLDER.glob("*.jsonl")))
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args()
    lexicon, codes = load_lexicon(), codes_by_name()
    table: dict[str, dict[str, int]] = {}
    with TemporaryDirectory() as folder:
        for path in sorted(FOLDER.glob("*.jsonl")):
            for at, (name, text, told) in enumerate(texts(path)):
                found = told_of(name, text, Path(folder), lexicon, codes)
                counts = count(told, found, pairs=path.stem == "pairs")
                row = table.setdefault(f"{path.stem}, {('even', 'odd')[at % 2]}", dict.fromkeys(COLUMNS, 0))
                for column in COLUMNS:
                    row[column] += counts[column]
                if (
                    at % 2
                    and options.show == path.stem
                    and counts["right"] < counts["dated"] + counts["besides"]
                ):
                    print(f"\n{text}\n  wanted {told}\n  found  {found}")
    print(f"{'':20}" + "".join(f"{column:>9}" for column in COLUMNS))
    for label, row in table.items():
        print(f"{label:20}" + "".join(f"{row[column]:9}" for column in COLUMNS))
    if options.json:
        options.json.write_text(json.dumps(table, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
