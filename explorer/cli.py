"""The words of the commands, and the entry point.

What the window does not need is imported where a command needs it, so that the window stands sooner.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from explorer import __version__
from explorer.errors import DONE, FAILURE, FAULTS, USAGE, ExplorerError, OutputError, UsageError
from explorer.resources import folder

if TYPE_CHECKING:
    from explorer.chronicle.dates.date import HistoricalDate
    from explorer.chronicle.view import View

COMMANDS = ("events", "dates", "export", "check", "pictures", "corrections")


class Parser(argparse.ArgumentParser):
    """A parser whose errors end with exit code 2 and one plain line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words of the command, and end."""
        self.exit(USAGE, f"{self.prog}: {message}\nTry '{self.prog} --help'.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. ``argv`` defaults to the process's arguments."""
    _use_utf8()
    words = _with_dates_joined(sys.argv[1:] if argv is None else argv)
    try:
        # Without any words there is nothing to read in them; the window stands sooner.
        args = _parser(words).parse_args(words) if words else _NO_WORDS
        code = int(args.run(args))
        print(end="", flush=True)  # what cannot be written is to be noticed here, not after the end
        return code
    except ExplorerError as error:
        print(f"explorer: {error}", file=sys.stderr)
        return USAGE if isinstance(error, UsageError) else FAILURE
    except BrokenPipeError:
        # The reader of our output went away (`explorer events | head`): nothing is wrong.
        _drop_output()
        return DONE
    except OSError as error:
        _drop_output()
        print(f"explorer: {error.strerror or error}", file=sys.stderr)
        return FAILURE
    except KeyboardInterrupt:
        return FAILURE


def _with_dates_joined(argv: Sequence[str]) -> list[str]:
    """The words, with dates BC joined to their options: alone, ``-0052-03`` would be taken for an option."""
    words: list[str] = []
    for word in argv:
        if words and words[-1] in _DATED and word[:1] == "-" and word[1:2].isdigit():
            words[-1] += f"={word}"
        else:
            words.append(word)
    return words


_DATED = ("--from", "--to", "--since")
"""The options that a date follows."""


def _drop_output() -> None:
    """Lead what is still to be printed nowhere, so that Python does not stumble over it when it ends."""
    if sys.stdout is not None:  # on Windows a program without a console has none
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _use_utf8() -> None:
    """Print UTF-8 whatever the locale says, so that the bytes of the output are the same everywhere.

    What in the name of a file is no text is escaped.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", newline="\n", errors="backslashreplace")


def _parser(words: Sequence[str]) -> Parser:
    """The parser of a command, or of the window when no command is named."""
    if any(word in COMMANDS for word in words[:1]):
        return _command_parser()
    parser = Parser(
        prog="explorer",
        description="Open the timeline window on articles; without a path, on the dossiers that come along.",
        epilog="Commands: explorer events | dates | export | check | pictures | corrections; each has its "
        "own --help. A file named like a command is opened as ./events.",
    )
    parser.add_argument("--version", action="version", version=f"Bilateral Explorer {__version__}")
    _add_paths(parser)
    link = "a link to a view, as the window copies it: explorer:?pair=Bolivia–Mexico&from=1955&to=1970"
    parser.add_argument("--view", type=_typed(_view), metavar="LINK", help=link)
    _add_columns(parser)
    _add_language(parser, "", "the language of the window; default: the one chosen in it, else the system's")
    parser.set_defaults(run=_open_window)
    return parser


def _open_window(args: argparse.Namespace) -> int:
    """Open the window and stay until it is closed. Raises OutputError where there is no screen for it."""
    if not os.environ.get("QT_QPA_PLATFORM"):
        from explorer.screen import has_screen

        if not has_screen(os.environ):
            raise OutputError(
                "there is no screen to open a window on: nothing answers at DISPLAY or WAYLAND_DISPLAY; "
                "'explorer pictures FOLDER' draws the window into files"
            )
    missing = [path for path in args.paths if not os.path.exists(path)]  # noqa: PTH110  never raises
    for path in missing:
        print(f"explorer: {path}: does not exist", file=sys.stderr)
    from explorer.startup import run

    paths = args.paths or [folder("seeds")]
    return run(paths, args.view, args.language, args.columns) or (FAULTS if missing else DONE)


_NO_WORDS = argparse.Namespace(paths=[], view=None, columns=None, language="", run=_open_window)
"""What the parser makes of no words at all."""


def _date(text: str) -> HistoricalDate:
    from explorer.chronicle.dates.edtf import parse_edtf

    return parse_edtf(text)


def _view(text: str) -> View:
    from explorer.chronicle.link import parse_link

    return parse_link(text)


def _columns(text: str) -> dict[str, str]:
    from explorer.commands import columns_asked

    return columns_asked(text)


def _command_parser() -> Parser:
    parser = Parser(prog="explorer")
    commands = parser.add_subparsers(required=True, parser_class=Parser)
    for name, add, run, help_text in _command_table():
        command = commands.add_parser(name, help=help_text, description=help_text)
        add(command)
        command.set_defaults(run=run)
    return parser


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="article or folder of articles")


def _add_columns(parser: argparse.ArgumentParser) -> None:
    words = "which columns of tables tell what, e.g. date=Year,title=Event; others are guessed"
    parser.add_argument("--columns", type=_typed(_columns), metavar="ROLE=NAME,…", help=words)


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    _add_columns(parser)
    words = "print only the numbers: documents, mentions, events, and the memory that took"
    parser.add_argument("--stats", action="store_true", help=words)


def _add_language(parser: argparse.ArgumentParser, default: str, words: str) -> None:
    from explorer.language import NAMES

    parser.add_argument("--language", choices=tuple(NAMES), default=default, help=words)


def _add_filter(parser: argparse.ArgumentParser, several: str = "") -> None:
    """The options that say which events; ``several`` tells what several pairs mean."""
    _add_paths(parser)
    pair = f"only this pair, e.g. Bolivia-Mexico{several}"
    parser.add_argument("--pair", action="append", metavar="A–B", help=pair)
    parser.add_argument("--kind", action="append", metavar="KIND", help="only this kind, e.g. visit")
    for option, name, words in (("--from", "first", "not before"), ("--to", "last", "not after")):
        help_text = f"{words} this date in EDTF, e.g. 1990-05"
        parser.add_argument(option, dest=name, type=_typed(_date), metavar="DATE", help=help_text)
    parser.add_argument("--search", default="", metavar="WORDS", help="only events that hold these words")


def _add_events(parser: argparse.ArgumentParser) -> None:
    from explorer.export.data.formats import NAMES

    _add_filter(parser)
    _add_columns(parser)
    parser.add_argument("--format", choices=NAMES, help="default: that of the output's ending, else jsonl")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to a file rather than print")
    _add_corrected(parser)
    parser.add_argument("--title", help="a title of your own, for formats that have one; default: the pair")
    _add_language(parser, "en", "the language of pages, chronologies and calendars; default: en")


def _add_dates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print a JSON array instead of a table")


def _add_export(parser: argparse.ArgumentParser) -> None:
    from explorer.export.arguments import add_figure

    _add_filter(parser, "; two to six pairs are drawn one below another")
    _add_columns(parser)
    _add_corrected(parser)
    add_figure(parser, _typed)
    _add_language(parser, "en", "the language of the figure; default: en")
    parser.set_defaults(fail=parser.error, default=parser.get_default)


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
    _add_language(parser, "en", "the language of the pictures; default: en")
    _add_paths(parser)


def _add_corrected(parser: argparse.ArgumentParser) -> None:
    words = "with the corrections in this file; without, what the sources tell and nothing else"
    parser.add_argument("--corrections", type=Path, metavar="FILE", help=words)


def _add_corrections(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("act", choices=("list", "export", "import"), help="print, hand out, or take in")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the file to write or to read")


_Row = tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str]


def _command_table() -> tuple[_Row, ...]:
    """The commands: their names, what adds their options, what they do, and a line of help."""
    from explorer import commands

    return (
        ("events", _add_events, commands.print_events, "Print the events of articles."),
        ("dates", _add_dates, commands.print_dates, "Print the temporal expressions of one text."),
        ("export", _add_export, commands.export, "Draw a timeline as PNG, SVG or PDF."),
        ("check", _add_check, commands.check, "Say what was read, what was not, and why."),
        ("pictures", _add_pictures, commands.pictures, "Draw the window and a timeline per pair."),
        ("corrections", _add_corrections, commands.corrections, "Hand out and take in what you corrected."),
    )
