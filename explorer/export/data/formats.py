"""The formats in which events are taken away as data: one table, for the command line and for the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from explorer.errors import Diagnostic, OutputError
from explorer.export.data.chronology import markdown
from explorer.export.data.citations import bibtex_pieces, csl_pieces
from explorer.export.data.cited import cited
from explorer.export.data.contents import Contents
from explorer.export.data.ics import icalendar, left_out
from explorer.export.data.linked import json_ld
from explorer.export.data.network import graphml
from explorer.export.data.parquet import parquet
from explorer.export.data.records import csv_rows, json_array, json_lines
from explorer.export.data.timelinejs import timeline_js
from explorer.export.data.webpage import web_page
from explorer.reading.parquet import lacking


def _nothing(contents: Contents) -> Iterator[Diagnostic]:
    return iter(())


@dataclass(frozen=True, slots=True)
class DataFormat:
    """One format.

    ``name`` is what the command line calls it, ``words`` what people do; ``ending`` is that of its files,
    ``others`` are endings that its files may have too.
    ``pieces`` makes what is written, a piece at a time; what it takes in memory does not grow with the
    number of events. ``about`` says what it is for. ``notes`` tells what the format cannot hold
    and leaves out, ``lacks`` what has to be installed for it and is not.
    """

    name: str
    words: str
    ending: str
    pieces: Callable[[Contents], Iterator[str]] | Callable[[Contents], Iterator[bytes]]
    about: str = ""
    notes: Callable[[Contents], Iterator[Diagnostic]] = _nothing
    lacks: Callable[[], str] = str
    others: tuple[str, ...] = ()

    def takes(self, name: str) -> bool:
        """Whether a file of the ``name`` may hold this format: its ending is one of it, or of none."""
        found = _ending(name)
        return found in ("", self.ending, "." + self.ending.rpartition(".")[2], *self.others)


def _bibtex(contents: Contents) -> Iterator[str]:
    yield from bibtex_pieces(cited(contents.events, contents.documents))


def _csl(contents: Contents) -> Iterator[str]:
    yield from csl_pieces(cited(contents.events, contents.documents))


FORMATS: tuple[DataFormat, ...] = (
    DataFormat(
        "csv",
        "Table of the events, CSV",
        ".csv",
        lambda contents: csv_rows(contents.events),
        "For spreadsheets: a row for each event, with its first source.",
    ),
    DataFormat(
        "jsonl",
        "Events as JSON Lines",
        ".jsonl",
        lambda contents: json_lines(contents.events),
        "For programs: everything known, an event a line. It can be opened here again.",
    ),
    DataFormat(
        "json",
        "Events as JSON",
        ".json",
        lambda contents: json_array(contents.events),
        "For programs: everything known, as one list. It can be opened here again.",
    ),
    DataFormat(
        "html",
        "Web page, HTML",
        ".html",
        web_page,
        "For readers: timeline, search and passages in one file that works without a network.",
        others=(".htm",),
    ),
    DataFormat(
        "markdown",
        "Chronology, Markdown",
        ".md",
        markdown,
        "For writing: the events by decade, with their passages and sources.",
        others=(".markdown",),
    ),
    DataFormat(
        "timelinejs",
        "Slides for TimelineJS",
        ".timeline.json",
        timeline_js,
        "For the web: a slide for each event, as TimelineJS shows them.",
    ),
    DataFormat(
        "ics",
        "Calendar, iCalendar",
        ".ics",
        icalendar,
        "For calendars: all-day entries. Events before the year 1 are left out.",
        notes=left_out,
    ),
    DataFormat(
        "bibtex",
        "Sources as BibTeX",
        ".bib",
        _bibtex,
        "For LaTeX: the documents that tell the events, with the passages.",
    ),
    DataFormat(
        "csl",
        "Sources as CSL-JSON",
        ".csl.json",
        _csl,
        "For Zotero and others: the documents that tell the events, with the passages.",
    ),
    DataFormat(
        "graphml",
        "Network of the parties, GraphML",
        ".graphml",
        graphml,
        "For Gephi, networkx and others: parties and pairs, with counts by kind and decade.",
    ),
    DataFormat(
        "jsonld",
        "Linked data, JSON-LD",
        ".jsonld",
        json_ld,
        "For archives: events of schema.org, passages as Web Annotations, their origin in PROV.",
        others=(".json",),
    ),
    DataFormat(
        "parquet",
        "Table for DuckDB, pandas, Spark: Parquet",
        ".parquet",
        parquet,
        "For large tables: everything known. It can be opened here again.",
        lacks=lacking,
    ),
)
"""All formats, the most used first."""

NAMES = tuple(row.name for row in FORMATS)


def format_named(name: str) -> DataFormat:
    """The format called ``name``. Raises OutputError for one that is none."""
    for row in FORMATS:
        if row.name == name:
            return row
    raise OutputError(f"unknown format '{name}'; known are {', '.join(NAMES)}")


def format_of(path: Path) -> DataFormat:
    """The format by the ending of a file's name, the longest that fits. Raises OutputError without one."""
    ending = _ending(path.name)
    for row in FORMATS:
        if ending in (row.ending, *row.others):
            return row
    known = ", ".join(row.ending for row in FORMATS)
    raise OutputError(f"cannot tell the format of '{path}' by its ending; known are {known}")


def format_for(path: Path, chosen: DataFormat) -> DataFormat:
    """The format for a file: ``chosen``, unless the ending of the file's name is that of another one."""
    return chosen if chosen.takes(path.name) else format_of(path)


def _ending(name: str) -> str:
    """The longest ending of any format that a file's name has; "" for none."""
    low = name.lower()
    known = (ending for row in FORMATS for ending in (row.ending, *row.others))
    return max((ending for ending in known if low.endswith(ending)), key=len, default="")
