"""The command ``explorer export``: from its arguments to files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from explorer.chronicle.axis import Axis, Since
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.link import format_link, parse_link
from explorer.chronicle.searching.query import Filter
from explorer.chronicle.view import MOST_COMPARED, View
from explorer.errors import DONE, FAILURE, FAULTS, Diagnostic, UsageError
from explorer.export.batch import jobs_for, processors, run_jobs, tell_progress
from explorer.export.data.data_file import make_folder
from explorer.export.figure.compose import Studio, compose, default_title
from explorer.export.figure.remarks import remarks
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.image import FontMeasure
from explorer.export.manifest import Manifest, parse_manifest, told_paths
from explorer.export.save import figure_data, page_paths, save_figure, save_pages
from explorer.export.scene import Figure
from explorer.language import load_language, speaking

Request = tuple[View, FigureSpec]
"""What is shown of the chronicle, and how."""


def export_view(args: argparse.Namespace, chronicle: Chronicle, chosen: Filter) -> None:
    """Draw the events that pass the filter to the file ``args.output`` and print the paths written.

    Raises UsageError for a name in ``since`` that cannot be used, InputError for a size that cannot be drawn
    or a range that ends before it begins, OutputError for a target that cannot be written.
    """
    view, spec = request_of(args, chronicle, chosen)
    figure = compose(chronicle, view, spec, Studio.of(FontMeasure()), told_paths(args.paths))
    for path in save_figure(figure, args.output):
        print(path)
    for remark in remarks(figure):
        print(f"{args.output}: note: {remark}", file=sys.stderr)


def request_of(args: argparse.Namespace, chronicle: Chronicle, chosen: Filter) -> Request:
    """What the arguments ask for.

    ``args`` holds ``pairs``, those asked for in their order: two to six are drawn one below another, and
    count from the events that ``since`` names, if any; and what :func:`spec_of` needs.
    """
    pairs = tuple(args.pairs)
    threads = tuple(ThreadKey(pair=pair) for pair in pairs)
    stack = threads if 2 <= len(threads) <= MOST_COMPARED else ()
    since = since_named(args.since or (), stack, chronicle)
    passing = replace(chosen, pairs=frozenset())
    if since:
        # Where threads count from events of their own, the days asked for are those of one of them only.
        passing = replace(passing, first=None, last=None)
    shown = threads or (ALL_EVENTS,)
    view = View(
        shown,
        default_title(chronicle, shown),
        compared=stack,
        axis=Axis(args.compress, since),
        filter=passing,
        lanes=args.lanes,
        relations=not args.no_relations,
        mirrored=args.mirrored,
    )
    return view, spec_of(args, chosen)


def spec_of(args: argparse.Namespace, chosen: Filter) -> FigureSpec:
    """The figure that the arguments describe; its days are those of the filter."""
    parts = Parts(
        background=args.background,
        subtitle=args.subtitle,
        legend=not args.no_legend,
        axis=not args.no_axis,
        overview=args.overview,
        sources=args.source_notes,
        numbered=args.numbered,
        font_size=args.font_size,
        pages=args.pages,
    )
    days = (chosen.first, chosen.last)
    return FigureSpec(
        picture=args.picture,
        size=args.size.size,
        dpi=args.dpi if args.dpi is not None else args.size.dpi,
        theme=args.theme,
        span="whole" if days == (None, None) else "dates",
        first=chosen.first,
        last=chosen.last,
        title=args.title,
        parts=parts,
    )


# --- many -----------------------------------------------------------------------------------------------


def export_each(args: argparse.Namespace, chronicle: Chronicle, chosen: Filter) -> int:
    """Draw a figure for each pair or country into a folder and print the paths; the exit code.

    Raises OutputError where the folder cannot be made.
    """
    view, spec = request_of(args, chronicle, chosen)
    make_folder(args.output_dir)
    jobs = jobs_for(args.each, chronicle, view, spec, args.output_dir, f".{args.format}")
    found = run_jobs(jobs, chronicle, told_paths(args.paths), args.jobs or processors(), tell_progress)
    for done in found:
        for path in done.paths:
            print(path)
    failed = [done for done in found if done.error]
    if any(done.at_fault for done in failed) or (failed and len(failed) == len(found)):
        return FAILURE
    return FAULTS if failed else DONE


# --- again ----------------------------------------------------------------------------------------------


def export_again(
    manifest: Manifest, chronicle: Chronicle, made: Path, output: Path | None
) -> list[Diagnostic]:
    """Make the figure of a manifest once more and print where it is; what has changed since.

    Without an ``output`` the figure ``made`` is left as it is where it comes out the same; else the new one
    is written beside it. Raises OutputError for a target that cannot be written.
    """
    figure = again(manifest, chronicle)
    changes = list(manifest.changes(chronicle, parse_manifest(figure.manifest).told))
    if output is not None:
        for path in save_figure(figure, output):
            print(path)
        return changes
    data = figure_data(figure, made.suffix)
    if _stands_there(data, made):
        print(made)
        return changes
    beside = free_name(made)
    for path in save_pages(data, beside):
        print(path)
    return [*changes, Diagnostic(str(made), f"it comes out otherwise now; see {beside.name}", "warning")]


def _stands_there(data: Sequence[bytes], made: Path) -> bool:
    """Whether a figure's files are as ``made`` and those beside it, or ``made`` is a further page of it."""
    if made.read_bytes() in data[1:]:
        return True
    pages = page_paths(made, len(data))
    return all(path.is_file() and path.read_bytes() == page for path, page in zip(pages, data, strict=True))


def again(manifest: Manifest, chronicle: Chronicle) -> Figure:
    """The figure of a manifest, drawn from these sources."""
    link = format_link(manifest.view)
    with speaking(load_language(manifest.language)):
        # Read anew: what a view is called by what it shows is said in the language of the figure.
        view, studio = parse_link(link), Studio.of(FontMeasure())
        return compose(chronicle, view, manifest.spec, studio, manifest.paths)


def free_name(path: Path) -> Path:
    """A name beside a file that none has: ``figure-again.png``, ``figure-again-2.png``."""
    number = 1
    while True:
        more = f"-{number}" if number > 1 else ""
        found = path.with_name(f"{path.stem}-again{more}{path.suffix}")
        if not found.exists():
            return found
        number += 1


# --- years since ----------------------------------------------------------------------------------------


def since_named(
    names: Sequence[str], threads: Sequence[ThreadKey], chronicle: Chronicle
) -> tuple[Since, ...]:
    """From which of their events ``threads`` count, by the ids or dates of some of these, in this order.

    An event counts in every thread that tells it, unless one named before it does. Raises UsageError where
    no threads stand one below another, and for a name of none of their events, or of several.
    """
    if names and not threads:
        raise UsageError("--since compares two to six pairs; name each with --pair")
    chosen: dict[ThreadKey, Event] = {}
    for name in names:
        event = _named(name, threads, chronicle)
        for key in threads:
            if event in chronicle.thread(key):
                chosen.setdefault(key, event)
    return tuple(Since(key, event.id) for key, event in chosen.items())


def _named(name: str, threads: Sequence[ThreadKey], chronicle: Chronicle) -> Event:
    """The event of the threads that has this id, or else the only one that has this date."""
    events = {event.id: event for key in threads for event in chronicle.thread(key)}
    if name in events:
        return events[name]
    found = [event for event in events.values() if event.date.edtf == name]
    if not found:
        raise UsageError(f"no event of these pairs has the id or the date '{name}'")
    if len(found) > 1:
        told = "; ".join(f"{event.id} {event.title}" for event in found)
        raise UsageError(
            f"{len(found)} events of these pairs have the date '{name}'; name one by its id: {told}"
        )
    return found[0]
