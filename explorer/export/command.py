"""The command ``explorer export``: from its arguments to a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from explorer.chronicle.alignment import Alignment, align
from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.course import load_standings
from explorer.chronicle.days import iso_day
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import Pair
from explorer.chronicle.query import Filter, select
from explorer.chronicle.standing import Standing
from explorer.errors import UsageError
from explorer.export.figure import View, draw_figure
from explorer.export.image import FontMeasure
from explorer.export.save import save_figure
from explorer.resources import load_json
from explorer.timeline.lanes import LaneMode
from explorer.timeline.theme import MOST_THREADS, load_themes


def export_view(args: argparse.Namespace, chronicle: Chronicle, chosen: Filter) -> None:
    """Draw the events that pass the filter to the file ``args.output`` and print its path.

    ``args`` also holds ``size`` and ``dpi`` (None: by the size), ``theme``, ``lanes``, ``compress``,
    ``no_relations``, which leaves out the relations bands, ``title`` (None: the pairs) and ``pairs``, those
    asked for in their order: two to six are drawn one below another, and count from the events that ``since``
    names, if any. Raises UsageError for a name in ``since`` that cannot be used, InputError for a size that
    cannot be drawn or a range that ends before it begins, OutputError for a target that cannot be written.
    """
    pairs = tuple(args.pairs)
    threads = tuple(ThreadKey(pair=pair) for pair in pairs) if len(pairs) <= MOST_THREADS else ()
    stack = threads if len(threads) > 1 else ()
    alignment = alignment_named(args.since or (), stack, chronicle)
    # Where threads count from events of their own, the days asked for are those of one of them only.
    passing = replace(chosen, first=None, last=None) if alignment else chosen
    figure = draw_figure(
        select(chronicle.events, passing),
        kinds_from(load_json("kinds.json")),
        title=default_title(chronicle, chosen, pairs) if args.title is None else args.title,
        size=args.size,
        dpi=args.dpi,
        theme=load_themes()[args.theme],
        measure=FontMeasure(),
        view=View(
            first_day=chosen.first,
            last_day=None if chosen.last is None else chosen.last + 1,
            lanes=LaneMode(args.lanes),
            pairs=tuple(sorted(chosen.pairs)),
            filtered=filter_words(passing),
            relations=() if args.no_relations else _standings(chronicle, threads),
            compress=args.compress,
            stack=stack,
            zeros=alignment.events if alignment else (),
            reference=alignment.reference if alignment else 0,
        ),
    )
    save_figure(figure, args.output)
    print(args.output)


def alignment_named(
    names: Sequence[str], threads: Sequence[ThreadKey], chronicle: Chronicle
) -> Alignment | None:
    """From which events ``threads`` count, by the ids or dates of some of these events; None without names.

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
    return align(chosen, threads, chronicle)


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


def _standings(chronicle: Chronicle, threads: Sequence[ThreadKey]) -> tuple[Standing, ...]:
    """The standings of threads that stand one below another, by all events that the sources tell of them."""
    known = load_standings(chronicle.events) if threads else {}
    return tuple(known[key.pair] for key in threads if key.pair and key.pair in known)


def default_title(chronicle: Chronicle, chosen: Filter, pairs: Sequence[Pair] = ()) -> str:
    """The pairs shown, in the order of ``pairs``, else the only document's title, else "All events"."""
    if chosen.pairs:
        return ", ".join(str(ThreadKey(pair=pair)) for pair in pairs or sorted(chosen.pairs))
    return chronicle.documents[0].title if len(chronicle.documents) == 1 else "All events"


def filter_words(chosen: Filter) -> str:
    """A filter in words: ``pair Bolivia–Mexico, from 1990-01-01``; "" where everything passes."""
    told = [f"pair {pair}" for pair in sorted(chosen.pairs)]
    told += [f"kind {kind}" for kind in sorted(chosen.kinds)]
    told += [f"not kind {kind}" for kind in sorted(chosen.hidden)]
    told += [f"document {name}" for name in sorted(chosen.documents)]
    if chosen.first is not None:
        told.append(f"from {iso_day(chosen.first)}")
    if chosen.last is not None:
        told.append(f"to {iso_day(chosen.last)}")
    if chosen.words.strip():
        told.append(f"words “{chosen.words.strip()}”")
    return ", ".join(told)
