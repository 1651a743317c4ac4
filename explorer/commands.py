"""What the commands do. Qt is imported only by those that draw."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.asked import filter_asked, pairs_asked
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle
from explorer.chronicle.event import Omission
from explorer.chronicle.searching.query import select
from explorer.errors import DONE, FAILURE, FAULTS, Diagnostic, InputError, UsageError
from explorer.language import install, load_language
from explorer.resources import folder

if TYPE_CHECKING:
    from explorer.chronicle.corrections.corrected import Corrected


def _sources(paths: Sequence[Path]) -> list[Path]:
    """The paths given, or the dossiers that come with the program."""
    return list(paths) or [folder("seeds")]


def _load(
    paths: Sequence[Path], corrections: Path | None = None, columns: Mapping[str, str] | None = None
) -> Corrected:
    """What the sources tell, with the corrections of a file where one is given. Raises InputError."""
    # Imported here: the window, which is opened through this module, is to stand before it.
    from explorer.chronicle.corrections.corrected import Corrected
    from explorer.chronicle.corrections.correcting import corrected
    from explorer.extraction.load import load_chronicle
    from explorer.store.exchange import concerning, read_corrections
    from explorer.store.views import views_key

    if corrections is None:
        return Corrected(load_chronicle(_sources(paths), columns=columns or {}))
    theirs, problems = read_corrections(corrections)
    chronicle = load_chronicle(_sources(paths), columns=columns or {})
    result = corrected(chronicle, concerning(theirs.standing, views_key(_sources(paths))))
    gone = (
        Diagnostic(str(corrections), f"the passage of the correction {one.id} is gone", "warning")
        for one in result.orphans
    )
    told = (*chronicle.diagnostics, *problems, *gone)
    return replace(result, chronicle=replace(result.chronicle, diagnostics=told))


def columns_asked(text: str) -> dict[str, str]:
    """The columns of tables, written ``date=Year,title=Event``. Raises UsageError for no such list."""
    from explorer.extraction.tables.columns import read_columns

    return read_columns(text)


def _report(diagnostics: Iterable[Diagnostic]) -> int:
    """Print the faults of the input on standard error; the exit code they call for."""
    code = DONE
    for diagnostic in diagnostics:
        print(diagnostic, file=sys.stderr)
        if diagnostic.severity != "note":
            code = FAULTS
    return code


def print_events(args: argparse.Namespace) -> int:
    """Print the events that pass the filter, or write them to a file, in the format asked for."""
    from explorer.export.data.contents import contents_of
    from explorer.export.data.data_file import (
        check_target,
        is_standard_output,
        is_stream,
        print_pieces,
        write_pieces,
    )
    from explorer.export.data.formats import format_for, format_named, format_of

    named = args.format or ("" if args.output else "jsonl")
    kind = format_named(named) if named else format_of(args.output)
    if args.output and (other := format_for(args.output, kind)) is not kind:
        raise UsageError(
            f"'{args.output}' has the ending of --format {other.name}, not of --format {kind.name}"
        )
    if args.output and not is_stream(args.output):
        check_target(args.output)
    install(load_language(args.language))
    loaded = _load(args.paths, args.corrections, args.columns)
    chronicle = loaded.chronicle
    wanted = filter_asked(args, chronicle)
    title = args.title or ", ".join(map(str, sorted(wanted.pairs))) or str(ALL_EVENTS)
    contents = contents_of(chronicle, select(chronicle.events, wanted), title)
    if args.output:
        write_pieces(kind.pieces(contents), args.output)
        if not is_standard_output(args.output):
            print(args.output)
    else:
        print_pieces(kind.pieces(contents))
    return _report([*loaded.faults, *kind.notes(contents)])


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
    _print_rows(rows, as_json=args.json)
    return code


def _print_rows(rows: Sequence[dict[str, object]], *, as_json: bool) -> None:
    if as_json:
        keys = ("start", "end", "text", "edtf")
        print(json.dumps([{key: row[key] for key in keys} for row in rows], ensure_ascii=False))
        return
    for row in rows:
        print(row["start"], row["end"], row["edtf"], row["text"], row["rule"], sep="\t")


def export(args: argparse.Namespace) -> int:
    """Draw the events that pass the filter into a file, or a figure made before once more."""
    from explorer.export.arguments import check_companions
    from explorer.export.save import check_target

    if args.from_manifest is not None:
        return _export_again(args)
    check_companions(args)
    if args.each is not None:
        return _export_each(args)
    if args.output is None:
        args.fail("the following arguments are required: --output, or --each, or --from-manifest")
    check_target(args.output)
    install(load_language(args.language))
    _check_size(args)
    loaded = _load(args.paths, args.corrections, args.columns)
    chronicle = loaded.chronicle
    from explorer.export.command import export_view  # needs Qt, which bad words need not wait for

    args.pairs = pairs_asked(args, chronicle)
    export_view(args, chronicle, filter_asked(args, chronicle))
    return _report(loaded.faults)


def _export_each(args: argparse.Namespace) -> int:
    """Draw a figure for each pair or country into a folder; those that cannot be drawn are told."""
    if args.output_dir is None or args.output is not None or args.since:
        args.fail("--each writes many files: it needs --output-dir in place of --output, and no --since")
    if args.jobs is not None and args.jobs < 1:
        args.fail(f"argument --jobs: {args.jobs} is no number of processes")
    install(load_language(args.language))
    _check_size(args)
    loaded = _load(args.paths, args.corrections, args.columns)
    chronicle = loaded.chronicle
    from explorer.export.command import export_each

    args.pairs = pairs_asked(args, chronicle)
    code = export_each(args, chronicle, filter_asked(args, chronicle))
    return max(code, _report(loaded.faults))


def _check_size(args: argparse.Namespace) -> None:
    """Raise UsageError for a size that cannot be drawn."""
    from explorer.export.figure.size import sheet_of

    try:
        sheet_of(args.size.size, args.dpi if args.dpi is not None else args.size.dpi)
    except InputError as error:
        raise UsageError(str(error)) from None


def _export_again(args: argparse.Namespace) -> int:
    """Make a figure once more from its manifest, and say what has changed since it was made."""
    from explorer.export.arguments import check_made_again
    from explorer.export.command import export_again
    from explorer.export.manifest import found_paths, read_manifest
    from explorer.export.save import check_target

    check_made_again(args)
    if args.output is not None:
        check_target(args.output)
    manifest = read_manifest(args.from_manifest)
    sources = args.sources or args.paths or found_paths(manifest, args.from_manifest)
    loaded = _load(sources, args.corrections, args.columns)
    chronicle = loaded.chronicle
    changes = export_again(manifest, chronicle, args.from_manifest, args.output)
    return _report([*loaded.faults, *changes])


def check(args: argparse.Namespace) -> int:
    """Say of each file what was read, what was not, and why; or how much it was in all."""
    chronicle = _load(args.paths, columns=args.columns).chronicle
    if not args.stats:
        _print_each(chronicle)
    print(_summary(chronicle))
    if args.stats:
        from explorer.store.resident import told_memory

        print(told_memory())
    return _report(chronicle.faults)


def _print_each(chronicle: Chronicle) -> None:
    """What was read of each document, and what was left out."""
    left_out: dict[str, list[Omission]] = {document.name: [] for document in chronicle.documents}
    for omission in chronicle.omissions:
        left_out.setdefault(omission.document, []).append(omission)
    for document in chronicle.documents:
        length = _count(len(document.text), "character")
        mentions = _count(chronicle.mentions_by_document[document.name], "mention")
        passages = _count(len(left_out[document.name]), "dated passage")
        told = f"{length} in {document.encoding}; {mentions}, {passages} left out"
        print(f"{document.name}: “{document.title}”, {told}")
        for omission in left_out[document.name]:
            print(f"  {omission.start}–{omission.end}: “{omission.text}” left out: {omission.reason}")


def _count(number: int, noun: str) -> str:
    """``1 event``, ``1,234 events``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _summary(chronicle: Chronicle) -> str:
    counts = (
        (len(chronicle.documents), "document"),
        (chronicle.mention_count, "mention"),
        (len(chronicle.events), "event"),
        (chronicle.differing, "disagreement"),
    )
    return ", ".join(_count(number, noun) for number, noun in counts)


def pictures(args: argparse.Namespace) -> int:
    """Draw the window and a timeline per pair into a folder, and list the files."""
    from explorer.app import pictures as draw_pictures

    written, faults = draw_pictures(_sources(args.paths), args.output, args.language)
    for path in written:
        print(path)
    return _report(faults)


def corrections(args: argparse.Namespace) -> int:
    """List the reader's corrections, write them to a file, or take those of another file in."""
    if args.act != "list" and args.file is None:
        raise UsageError(f"'corrections {args.act}' needs a file")
    return {"list": _list_corrections, "export": _export_corrections}.get(args.act, _take_in)(args.file)


def _list_corrections(_: Path | None) -> int:
    from explorer.store.exchange import kept_corrections, told

    kept, problems = kept_corrections()
    for line in (line for one in kept.standing.made for line in told(one)):
        print(line)
    return _report(problems)


def _export_corrections(file: Path) -> int:
    from explorer.store.exchange import hand_out, kept_corrections

    kept, problems = kept_corrections()
    hand_out(kept, file)
    print(file)
    return _report(problems)


def _take_in(file: Path) -> int:
    from explorer.store.conflicts import ConflictFile
    from explorer.store.exchange import read_corrections, take_in, taken_from, to_be_known
    from explorer.store.journal import Journal
    from explorer.store.places import journal_path

    journal = Journal(journal_path())
    journal.open()
    try:
        theirs, problems = read_corrections(file)
        union = take_in(taken_from(theirs, file, journal.path), journal)
        print(f"{_count(union.added, 'correction')} taken in")
        for line in to_be_known(union):
            print(line, file=sys.stderr)
        ConflictFile(journal.conflicts).change(union.disputes, ())
        return _report([*journal.diagnostics, *problems])
    finally:
        journal.close()
