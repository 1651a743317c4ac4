"""From a view and what is wanted of a figure to the figure, for the command and the window alike."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from explorer.chronicle.alignment import alignment_of
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.dates.days import iso_day
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind, kinds_from
from explorer.chronicle.party import Pair
from explorer.chronicle.relations.standing import Standing
from explorer.chronicle.relations.standings import load_standings
from explorer.chronicle.searching.query import Filter
from explorer.chronicle.view import MOST_COMPARED
from explorer.chronicle.view import View as ChronicleView
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.fitting import View
from explorer.export.figure.pictures import draw_picture
from explorer.export.figure.spec import FigureSpec
from explorer.export.manifest import Manifest, digest_of, digest_of_events
from explorer.export.scene import Figure, Measure
from explorer.language import current, tr
from explorer.resources import load_json
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.theme import Theme, load_themes


@dataclass(frozen=True, slots=True)
class Studio:
    """What every figure is drawn with: kinds, themes and the widths of text."""

    kinds: Mapping[str, Kind]
    themes: Mapping[str, Theme]
    measure: Measure

    @classmethod
    def of(cls, measure: Measure) -> Studio:
        """The kinds and themes of the program, with the widths of text as they are measured."""
        return cls(kinds_from(load_json("kinds.json")), load_themes(), measure)


def compose(
    chronicle: Chronicle, view: ChronicleView, spec: FigureSpec, studio: Studio, paths: tuple[str, ...] = ()
) -> Figure:
    """The figure of what ``view`` shows of the chronicle, with a manifest from which it can be made again.

    ``paths`` are the files and folders opened, as the manifest is to name them. Raises InputError when the
    figure cannot be drawn.
    """
    events, title = events_of(chronicle, view), title_of(view, spec, chronicle)
    theme, shown = studio.themes[spec.theme], _figure_view(chronicle, view, spec)
    if spec.picture == "timeline":
        figure = draw_figure(
            events,
            studio.kinds,
            title=title,
            size=spec.size,
            dpi=spec.dpi,
            theme=theme,
            measure=studio.measure,
            view=shown,
            parts=spec.parts,
        )
    else:
        threads, measure = shown_threads(view), studio.measure
        figure = draw_picture(
            events, threads, title=title, spec=spec, theme=theme, measure=measure, view=shown
        )
    sources, everything = sources_of(chronicle, events), digest_of(chronicle)
    told = digest_of_events(events)
    language = current().code
    manifest = Manifest(view, spec, paths, sources, everything, language=language, told=told)
    lacking = studio.measure.lacking(letters_of(figure))
    return replace(figure, manifest=manifest.text(), language=language, lacking=lacking)


def letters_of(figure: Figure) -> list[str]:
    """The letters of a figure beyond ASCII, which every font has, each once."""
    texts = {text.text for page in figure.pages for text in page.texts() if not text.text.isascii()}
    return sorted({letter for text in texts for letter in text if not letter.isascii()})


def title_of(view: ChronicleView, spec: FigureSpec, chronicle: Chronicle) -> str:
    """The title wanted, else the view's name, else that of what it shows."""
    if spec.title is not None:
        return spec.title
    return view.name or default_title(chronicle, shown_threads(view))


def shown_threads(view: ChronicleView) -> tuple[ThreadKey, ...]:
    """The threads that a view shows: those compared, else its own, else all events."""
    return view.compared or view.threads or (ALL_EVENTS,)


def default_title(chronicle: Chronicle, threads: Collection[ThreadKey]) -> str:
    """The threads by name, else the only document's title, else "All events"."""
    if set(threads) != {ALL_EVENTS}:
        return ", ".join(map(str, threads))
    return chronicle.documents[0].title if len(chronicle.documents) == 1 else str(ALL_EVENTS)


def events_of(chronicle: Chronicle, view: ChronicleView) -> tuple[Event, ...]:
    """The events of the threads shown that pass the filter, in order of date."""
    threads = [chronicle.threads.get(key, ()) for key in shown_threads(view)]
    members = threads[0] if len(threads) == 1 else tuple(sorted(set().union(*threads)))
    return tuple(chronicle.events[place] for place in view.filter.passing(chronicle.events, members))


def sources_of(chronicle: Chronicle, events: Collection[Event]) -> tuple[tuple[str, str], ...]:
    """Names and hashes of the documents that tell any of the events."""
    told = {mention.document for event in events for mention in event.mentions}
    return tuple((one.name, one.sha256) for one in chronicle.documents if one.name in told)


def _figure_view(chronicle: Chronicle, view: ChronicleView, spec: FigureSpec) -> View:
    threads = shown_threads(view)
    pairs = tuple(key.pair for key in threads if key.pair)
    if len(pairs) < len(threads):
        pairs = ()  # what a country has on its own is told in no pair
    alignment = alignment_of(view.axis, view.compared, chronicle)
    first, last = days_of(view, spec)
    return View(
        first_day=first,
        last_day=last,
        lanes=LaneMode(view.lanes),
        pairs=tuple(sorted(pairs)),
        selected=view.event,
        words=view.words,
        filtered=filter_words(replace(view.filter, pairs=view.filter.pairs | frozenset(pairs))),
        relations=_standings(chronicle, threads) if view.relations else (),
        compress=view.axis.compressed,
        stack=view.compared,
        mirrored=view.mirrored,
        zeros=alignment.events if alignment else (),
        reference=alignment.reference if alignment else 0,
    )


def days_of(view: ChronicleView, spec: FigureSpec) -> tuple[float | None, float | None]:
    """The days at the edges of the figure, the last one excluded; None fits the events at that edge."""
    if spec.span == "whole" or (spec.span == "visible" and view.range is None):
        return None, None
    if spec.span == "visible":
        assert view.range is not None
        return view.range
    return spec.first, None if spec.last is None else spec.last + 1


def _standings(chronicle: Chronicle, threads: Collection[ThreadKey]) -> tuple[Standing, ...]:
    """The standings of threads that stand one below another, by all events that the sources tell of them."""
    if len(threads) > MOST_COMPARED or not any(key.pair for key in threads):
        return ()
    known = _all_standings(chronicle)
    return tuple(known[key.pair] for key in threads if key.pair and key.pair in known)


def _all_standings(chronicle: Chronicle) -> Mapping[Pair, Standing]:
    return load_standings(chronicle.events) if "standings" not in vars(chronicle) else chronicle.standings


def filter_words(chosen: Filter) -> str:
    """A filter in words: ``pair Bolivia–Mexico, from 1990-01-01``; "" where everything passes."""
    told = [tr("pair {name}", name=pair) for pair in sorted(chosen.pairs)]
    told += [tr("kind {name}", name=kind) for kind in sorted(chosen.kinds)]
    told += [tr("not kind {name}", name=kind) for kind in sorted(chosen.hidden)]
    told += [tr("document {name}", name=name) for name in sorted(chosen.documents)]
    if chosen.first is not None:
        told.append(tr("from {date}", date=iso_day(chosen.first)))
    if chosen.last is not None:
        told.append(tr("to {date}", date=iso_day(chosen.last)))
    if chosen.words.strip():
        told.append(tr("words “{words}”", words=chosen.words.strip()))
    return ", ".join(told)
