"""What the commands do. Qt is imported only by those that draw."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair, pair_of
from explorer.chronicle.query import Filter, select
from explorer.errors import Diagnostic, UsageError
from explorer.extraction.load import load_chronicle
from explorer.resources import folder

DONE, FAULTS, USAGE, FAILURE = 0, 1, 2, 3
"""Exit codes: done; done with faults in the input reported; wrong usage; failure."""


def _sources(paths: Sequence[Path]) -> list[Path]:
    """The paths given, or the dossiers that come with the program."""
    return list(paths) or [folder("seeds")]


def _load(paths: Sequence[Path]) -> Chronicle:
    return load_chronicle(_sources(paths))


def _report(diagnostics: Sequence[Diagnostic]) -> int:
    """Print the faults of the input on standard error; the exit code they call for."""
    for diagnostic in diagnostics:
        print(diagnostic, file=sys.stderr)
    return FAULTS if any(diagnostic.severity != "note" for diagnostic in diagnostics) else DONE


def _filter(args: argparse.Namespace, chronicle: Chronicle) -> Filter:
    return Filter(
        kinds=frozenset(args.kind or ()),
        pairs=frozenset(_pair(name, chronicle) for name in args.pair or ()),
        first=args.first.earliest if args.first else None,
        last=args.last.latest if args.last else None,
        words=args.search,
    )


def _pair(name: str, chronicle: Chronicle) -> Pair:
    """The pair called ``name``, with an en dash or a hyphen, in either order. Raises UsageError."""
    known = [pair for country in chronicle.countries for pair in country.pairs]
    parts = [part.strip() for part in re.split(r"–|—|\s-\s", name)]
    for pair in known:
        spelled = {f"{pair.first}-{pair.second}", f"{pair.second}-{pair.first}"}
        if name in spelled or sorted(parts) == sorted((pair.first, pair.second)):
            return pair
    if len(parts) == 2 and parts[0] != parts[1]:
        return pair_of(*parts)
    raise UsageError(f"'{name}' is no pair; write two parties, for example 'Bolivia–Mexico'")


def print_events(args: argparse.Namespace) -> int:
    """Print the events that pass the filter, in the format asked for."""
    from explorer.export.records import write_events

    chronicle = _load(args.paths)
    chosen = select(chronicle.events, _checked(args, chronicle))
    for piece in write_events(chosen, args.format):
        sys.stdout.write(piece)
    return _report(chronicle.diagnostics)


def _checked(args: argparse.Namespace, chronicle: Chronicle) -> Filter:
    """The filter; a kind that does not exist is an error rather than an empty answer."""
    from explorer.extraction.lexicon import load_lexicon

    known = load_lexicon().kinds
    for kind in args.kind or ():
        if kind not in known:
            raise UsageError(f"'{kind}' is no kind; known are {', '.join(known)}")
    return _filter(args, chronicle)


def print_dates(args: argparse.Namespace) -> int:
    """Print the temporal expressions of one file; 3 when it cannot be read."""
    from explorer.extraction.temporal import plain_expressions
    from explorer.reading.reader import read_document

    reading = read_document(args.file, args.file.name)
    code = _report(reading.diagnostics)
    document = reading.document
    if document is None:
        return FAILURE
    rows = []
    for found in plain_expressions(document):
        start, end = document.offsets.to_file(found.start, found.end)
        edtf = found.date.edtf if found.date else ""
        rows.append({"start": start, "end": end, "text": found.text, "edtf": edtf, "rule": found.rule})
    _print_rows(rows, sys.stdout, as_json=args.json)
    return code


def _print_rows(rows: Sequence[dict[str, object]], stream: TextIO, *, as_json: bool) -> None:
    if as_json:
        keys = ("start", "end", "text", "edtf")
        json.dump([{key: row[key] for key in keys} for row in rows], stream, ensure_ascii=False)
        stream.write("\n")
        return
    for row in rows:
        stream.write(f"{row['start']}\t{row['end']}\t{row['edtf']}\t{row['text']}\t{row['rule']}\n")


def export(args: argparse.Namespace) -> int:
    """Draw the events that pass the filter into a file."""
    from explorer.export.command import export_view
    from explorer.export.save import check_target

    check_target(args.output)
    chronicle = _load(args.paths)
    export_view(args, chronicle, _checked(args, chronicle))
    return _report(chronicle.diagnostics)


def check(args: argparse.Namespace) -> int:
    """Say of each file what was read, what was not, and why."""
    chronicle = _load(args.paths)
    counts = chronicle.mentions_by_document
    omitted: dict[str, int] = {}
    for omission in chronicle.omissions:
        omitted[omission.document] = omitted.get(omission.document, 0) + 1
    for document in chronicle.documents:
        print(
            f"{document.name}: '{document.title}', {len(document.text)} characters, {document.encoding}; "
            f"{counts[document.name]} mentions, {omitted.get(document.name, 0)} dated passages without event"
        )
    for omission in chronicle.omissions:
        place = f"{omission.document}:{omission.start}-{omission.end}"
        print(f"{place}: not told: “{omission.text}” ({omission.reason})")
    print(_summary(chronicle.documents, chronicle.events, chronicle.mention_count))
    return _report(chronicle.diagnostics)


def _summary(documents: Sequence[object], events: Sequence[Event], mentions: int) -> str:
    differ = sum(event.disagreement is not None for event in events)
    counts = (
        (len(documents), "document"),
        (mentions, "mention"),
        (len(events), "event"),
        (differ, "disagreement"),
    )
    return ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts)


def open_window(args: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    from explorer.app import run

    return run(_sources(args.paths))


def pictures(args: argparse.Namespace) -> int:
    """Draw the window and a timeline per pair into a folder, and list the files."""
    from explorer.app import pictures as draw_pictures

    for path in draw_pictures(_sources(args.paths), args.output):
        print(path)
    return DONE
