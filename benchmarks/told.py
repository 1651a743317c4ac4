"""Reads sentences, paragraphs and documents written for the purpose, and counts what is told rightly of them.

    python benchmarks/told.py [--show FILE] [--json FILE]

The files ``tests/golden/told/*.jsonl`` have a text in each line and what is to be told of it: for ``pairs``
and ``threads`` each date with the countries (ISO 3166) whose thread it belongs to, for the others each date
with stems of words, of which one must stand in the title; in ``accounts`` and ``versions``, whose lines are
of one document or several, also how many passages tell of the event. A date is found if a happening of that
text has it, or has a span that begins with it. Prints for each file and half

    texts    so many lines
    dated    happenings to be told
    right    those with their date and one of the words, or the pair, and told by so many passages
    title    those with their date, of which the title has none of the words, or the pair is another
    joined   those with date and words, but told by more passages (an account of another happening joined)
    apart    those with date and words, but told by fewer (accounts of one happening not joined)
    missing  those whose date is not told
    besides  happenings told at dates that are none

Rules are made from the odd lines alone (counted from 0): the even ones say what to expect of others. With
``--show`` the odd lines of a file of which something is not right are printed.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from explorer.chronicle.dates.date import HIDDEN_DIGITS, YEAR_PARTS, CalendarUnit, HistoricalDate
from explorer.chronicle.event import Mention
from explorer.chronicle.merging.merge import Merging
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.reading.reader import read_document
from explorer.resources import load_json

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "golden" / "told"
COLUMNS = ("texts", "dated", "right", "title", "joined", "apart", "missing", "besides")
OF_PAIRS, OF_ACCOUNTS = ("pairs", "threads"), ("accounts", "versions")
"""The files that tell of pairs, and those that tell how accounts are joined."""
TITLE = "Foreign relations"
"""Of a text that has none."""
YEARS = re.compile(r"-?\d{4}/-?\d{4}")
"""A span that is told by its years alone."""


class Told(NamedTuple):
    """What is to be told: a date, stems of which one is in the title (or the codes of a pair), passages."""

    date: str
    wanted: Sequence[str]
    passages: int = 1


class Found(NamedTuple):
    """What was told: a date, the title, the codes of the countries whose thread it is of, passages."""

    date: str
    title: str
    codes: Sequence[str]
    passages: int = 1


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
    """A unit in ISO 8601, of a season or decade its first or last month or year; -0044 is 44 BC."""
    year, month = unit.year, unit.month
    if last and unit.precision in HIDDEN_DIGITS:
        year += 10 ** HIDDEN_DIGITS[unit.precision] - 1
    if month in YEAR_PARTS:
        first, count, _ = YEAR_PARTS[month]
        over, month = divmod(first - 1 + (count - 1 if last else 0), 12)
        year, month = year + over, month + 1
    of_era = f"{year:04}" if year > 0 else f"-{1 - year:04}"
    return "-".join((of_era, *(f"{part:02}" for part in (month, unit.day) if part is not None)))


def iso(date: HistoricalDate) -> str:
    """A date in ISO 8601, of a span both ends."""
    first = written(date.start, last=False) if date.start else ""
    last = written(date.end, last=True) if date.end else ""
    return first if first == last else f"{first}/{last}"


Documents = dict[str, str]
"""Texts by the names of their files."""


def texts(path: Path) -> Iterator[tuple[Documents, list[Told]]]:
    """The documents and what is to be told of each line of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        one: dict[str, Any] = json.loads(line)
        several = one.get("documents") or [one]
        named = {each.get("name") or name_for(each): each["text"] for each in several}
        if "documents" in one:
            yield named, [Told(date, wanted, passages) for date, wanted, passages in one["told"]]
        else:
            yield named, [Told(date, wanted) for date, wanted, *_ in one["told"]]


def name_for(text: dict[str, str]) -> str:
    """The name of a file for a text without one: wikitext where it has such headings, else plain text."""
    return f"{text.get('title', TITLE)}{'.wiki' if '==' in text['text'] else '.txt'}"


def told_of(
    documents: Documents, folder: Path, lexicon: Lexicon, codes: dict[str, str], *, joined: bool
) -> list[Found]:
    """What the program tells of documents: happenings, or the events that accounts are ``joined`` to."""
    mentions: dict[str, tuple[Mention, ...]] = {}
    for name, text in documents.items():
        path = folder / name.replace("/", "-")
        path.write_text(text, encoding="utf-8")
        document = read_document(path, path.name).document
        if document is None:
            raise SystemExit(f"{name} cannot be read")
        mentions[path.name] = extract(document, lexicon).mentions
    if joined:
        return [
            Found(iso(event.date), event.title, threads(event.mentions[0], codes), len(event.mentions))
            for event in Merging().events(mentions)
        ]
    return [
        Found(iso(one.date), one.title, threads(one, codes)) for told in mentions.values() for one in told
    ]


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
    """Whether a happening is told at a date or from it on; of spans of years, whether they mostly agree."""
    if date in (found.date, found.date.partition("/")[0]):
        return True
    if not (YEARS.fullmatch(date) and YEARS.fullmatch(found.date)):
        return False
    (first, last), (begun, ended) = (sorted(map(int, one.split("/"))) for one in (date, found.date))
    shared = min(last, ended) - max(first, begun) + 1
    return shared > (max(last, ended) - min(first, begun) + 1) / 3


def verdict(told: Told, found: Sequence[Found], *, pairs: bool) -> str:
    """The column in which a happening is counted, by what was found of it."""
    same = [one for one in found if is_of(told.date, one)]
    right = [one for one in same if is_right(told, one, pairs=pairs)]
    if not right:
        return "title" if same else "missing"
    if any(one.passages == told.passages for one in right):
        return "right"
    return "joined" if right[0].passages > told.passages else "apart"


def count(told: Sequence[Told], found: Sequence[Found], *, pairs: bool) -> dict[str, int]:
    """How much of a text is right."""
    counts = dict.fromkeys(COLUMNS, 0) | {"texts": 1, "dated": len(told)}
    for one in told:
        counts[verdict(one, found, pairs=pairs)] += 1
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
            for at, (documents, told) in enumerate(texts(path)):
                joined = path.stem in OF_ACCOUNTS
                found = told_of(documents, Path(folder), lexicon, codes, joined=joined)
                counts = count(told, found, pairs=path.stem in OF_PAIRS)
                row = table.setdefault(f"{path.stem}, {('even', 'odd')[at % 2]}", dict.fromkeys(COLUMNS, 0))
                for column in COLUMNS:
                    row[column] += counts[column]
                if (
                    at % 2
                    and options.show == path.stem
                    and counts["right"] < counts["dated"] + counts["besides"]
                ):
                    print("", *documents.values(), sep="\n")
                    print(
                        "  wanted",
                        *(tuple(one) for one in told),
                        "  found",
                        *(tuple(one) for one in found),
                        sep="\n  ",
                    )
    print(f"{'':20}" + "".join(f"{column:>9}" for column in COLUMNS))
    for label, row in table.items():
        print(f"{label:20}" + "".join(f"{row[column]:9}" for column in COLUMNS))
    if options.json:
        options.json.write_text(json.dumps(table, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
