"""The commands. Qt is imported only by those that draw."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, TextIO

from explorer import __version__
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.edtf import parse_edtf
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair, pair_of
from explorer.chronicle.query import Filter, select
from explorer.errors import Diagnostic, ExplorerError, InputError
from explorer.extraction.load import load_chronicle
from explorer.resources import folder

DONE, FAULTS, USAGE, FAILURE = 0, 1, 2, 3
"""Exit codes: done; done with faults in the input reported; wrong usage; failure."""

COMMANDS = ("events", "dates", "export", "check", "pictures")


class Parser(argparse.ArgumentParser):
    """A parser whose errors end with exit code 2 and one plain line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words of the command, and end."""
        self.exit(USAGE, f"{self.prog}: {message}\nTry '{self.prog} --help'.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. ``argv`` defaults to the process's arguments."""
    _use_utf8()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        args = _parser(words).parse_args(words)
        return int(args.run(args))
    except ExplorerError as error:
        print(f"explorer: {error}", file=sys.stderr)
        return FAILURE
    except BrokenPipeError:
        # The reader of our output went away (`explorer events | head`): nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return FAILURE


def _use_utf8() -> None:
    """Print UTF-8 whatever the locale says, so that the bytes of the output are the same everywhere."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", newline="\n")


def _parser(words: Sequence[str]) -> Parser:
    """The parser of a command, or of the window when no command is named."""
    if any(word in COMMANDS for word in words[:1]):
        return _command_parser()
    parser = Parser(
        prog="explorer",
        description="Open the timeline window on articles; without a path, on the dossiers that come along.",
        epilog="Commands: explorer events | dates | export | check | pictures; each has its own --help. "
        "A file named like a command is opened as ./events.",
    )
    parser.add_argument("--version", action="version", version=f"Bilateral Explorer {__version__}")
    _add_paths(parser)
    parser.set_defaults(run=_open_window)
    return parser


def _command_parser() -> Parser:
    parser = Parser(prog="explorer")
    commands = parser.add_subparsers(required=True, parser_class=Parser)
    for name, add, run, help_text in _COMMAND_TABLE:
        command = commands.add_parser(name, help=help_text, description=help_text)
        add(command)
        command.set_defaults(run=run)
    return parser


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="article or folder of articles")


def _add_filter(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument("--pair", action="append", metavar="A–B", help="only this pair, e.g. Bolivia-Mexico")
    parser.add_argument("--kind", action="append", metavar="KIND", help="only this kind, e.g. visit")
    parser.add_argument("--from", dest="first", metavar="DATE", help="not before this date, e.g. 1990-05")
    parser.add_argument("--to", dest="last", metavar="DATE", help="not after this date, e.g. 2020")
    parser.add_argument("--search", default="", metavar="WORDS", help="only events that hold these words")


def _add_events(parser: argparse.ArgumentParser) -> None:
    _add_filter(parser)
    parser.add_argument("--format", choices=("jsonl", "json", "csv"), default="jsonl", help="default: jsonl")


def _add_dates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print a JSON array instead of a table")


def _add_export(parser: argparse.ArgumentParser) -> None:
    from explorer.export.save import check_ending
    from explorer.export.size import Size, parse_dpi, parse_size

    _add_filter(parser)
    parser.add_argument("--output", required=True, type=_typed(check_ending), metavar="X.png|.svg|.pdf")
    parser.add_argument(
        "--size",
        default=Size(1600, 900),
        type=_typed(parse_size),
        metavar="WxH",
        help="in pixels, or on paper: 1600x900 (default), 210x297mm, 8.5x11in",
    )
    parser.add_argument(
        "--dpi",
        type=_typed(parse_dpi),
        help="dots per inch; default 300 for a size on paper, else 96, or more for a large picture",
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--lanes", choices=("kind", "pair", "source", "none"), default="kind")
    parser.add_argument("--title", help="a title of your own; default: the pair")


def _typed(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """``read`` for argparse, which tells the reader what is wrong with an argument and ends with code 2."""

    def convert(text: str) -> Any:
        try:
            return read(text)
        except ExplorerError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return convert


def _add_pictures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("output", type=Path, metavar="FOLDER", help="folder to draw into; made if missing")
    _add_paths(parser)


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
        first=parse_edtf(args.first).earliest if args.first else None,
        last=parse_edtf(args.last).latest if args.last else None,
        words=args.search,
    )


def _pair(name: str, chronicle: Chronicle) -> Pair:
    """The pair called ``name``, with an en dash or a hyphen, in either order. Raises InputError."""
    known = [pair for country in chronicle.countries for pair in country.pairs]
    parts = [part.strip() for part in re.split(r"–|—|\s-\s", name)]
    for pair in known:
        spelled = {f"{pair.first}-{pair.second}", f"{pair.second}-{pair.first}"}
        if name in spelled or sorted(parts) == sorted((pair.first, pair.second)):
            return pair
    if len(parts) == 2 and parts[0] != parts[1]:
        return pair_of(*parts)
    raise InputError(f"'{name}' is no pair; write two parties, for example 'Bolivia–Mexico'")


def _print_events(args: argparse.Namespace) -> int:
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
            raise InputError(f"'{kind}' is no kind; known are {', '.join(known)}")
    return _filter(args, chronicle)


def _print_dates(args: argparse.Namespace) -> int:
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


def _export(args: argparse.Namespace) -> int:
    from explorer.export.command import export_view
    from explorer.export.save import check_target

    check_target(args.output)
    chronicle = _load(args.paths)
    export_view(args, chronicle, _checked(args, chronicle))
    return _report(chronicle.diagnostics)


def _check(args: argparse.Namespace) -> int:
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
    return f"{len(documents)} documents, {mentions} mentions, {len(events)} events, {differ} disagreements"


def _open_window(args: argparse.Namespace) -> int:
    from explorer.app import run

    return run(_sources(args.paths))


def _pictures(args: argparse.Namespace) -> int:
    from explorer.app import pictures

    for path in pictures(_sources(args.paths), args.output):
        print(path)
    return DONE


_COMMAND_TABLE: tuple[
    tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str], ...
] = (
    ("events", _add_events, _print_events, "Print the events of articles."),
    ("dates", _add_dates, _print_dates, "Print the temporal expressions of one text."),
    ("export", _add_export, _export, "Draw a timeline as PNG, SVG or PDF."),
    ("check", _add_paths, _check, "Say what was read, what was not, and why."),
    ("pictures", _add_pictures, _pictures, "Draw the window and a timeline per pair as pictures."),
)
