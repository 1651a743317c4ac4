"""A library laid upon a shelf: what its files gave, the events of it, and what follows from these."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.library import Harvest, Library
from explorer.chronicle.long_arrays import numbers_of
from explorer.chronicle.relations.standing import Standing, State, Stretch
from explorer.chronicle.relations.standings import StandingsWhenAsked
from explorer.store.documents import body_bytes, head_row
from explorer.store.encoding import Row, diagnostic_row, event_row, mention_row, omission_row, whole_event_row
from explorer.store.shelf import Part, listed, records, records_of, value
from explorer.store.shelved import PREFIX


def parts_of(library: Library) -> Iterator[Part]:
    """The parts of a shelf that holds a library; what is slow to work out for its chronicle is among them."""
    chronicle, harvests = library.chronicle, library.harvests
    yield value("library", [[diagnostic_row(one) for one in library.diagnostics], library.missing])
    yield value("stamps", dict(library.stamps))
    yield listed("files", map(_file_row, harvests))
    yield listed("diagnostics", map(diagnostic_row, chronicle.diagnostics))
    yield from records_of("bodies", (body_bytes(one.document) for one in harvests if one.document))
    yield from records("mentions", map(mention_row, _mentions(harvests)))
    yield from records("omissions", map(omission_row, chain.from_iterable(one.omissions for one in harvests)))
    numbers = {id(mention): number for number, mention in enumerate(_mentions(harvests))}
    yield from records("events", (_event_row(event, numbers) for event in chronicle.events))
    yield from _worked_out(chronicle)
    yield from ((f"{PREFIX}{name}", array) for name, array in chronicle.arrays.items())


def _mentions(harvests: Iterable[Harvest]) -> Iterator[Any]:
    return chain.from_iterable(one.mentions for one in harvests)


def _file_row(one: Harvest) -> Row:
    return [
        one.name,
        one.digest,
        head_row(one.document) if one.document else None,
        len(one.mentions),
        len(one.omissions),
        [diagnostic_row(told) for told in one.diagnostics],
        [whole_event_row(event) for event in one.events],
        one.passing,
    ]


def _event_row(event: Event, numbers: Mapping[int, int]) -> Row:
    """An event with the numbers of its mentions; those that no file of articles tells stand in it."""
    told = [numbers.get(id(mention)) for mention in event.mentions]
    pairs = zip(told, event.mentions, strict=True)
    return event_row(event, [mention_row(one) if number is None else number for number, one in pairs])


def _worked_out(chronicle: Chronicle) -> Iterator[Part]:
    threads = {key: places for key, places in chronicle.threads.items() if key != ALL_EVENTS}
    yield listed("threads", map(_key_row, threads))
    yield "threads.sizes", np.fromiter(map(len, threads.values()), np.int64)
    yield "threads.events", _flat(threads.values())
    yield listed("ids", (event.id for event in chronicle.events))
    yield "days", numbers_of(chronicle.days)
    yield "years", np.column_stack((chronicle.years.first, chronicle.years.last)).reshape(-1)
    yield "several", np.fromiter(sorted(chronicle.told_by_several), np.int32)
    counts = [*chronicle.mentions_by_document.items()]
    yield value("counts", [chronicle.mention_count, chronicle.last_year, chronicle.differing, counts])
    places = chronicle.positions
    if isinstance(chronicle.standings, StandingsWhenAsked):
        return
    yield listed("pairs", ([pair.first, pair.second] for pair in chronicle.standings))
    yield from records("standings", (standing_row(one, places) for one in chronicle.standings.values()))


def _flat(places: Iterable[Sequence[int]]) -> NDArray[np.int32]:
    flat = array("i")
    for several in places:
        flat.extend(several)
    return np.array(flat, np.int32)


def _key_row(key: ThreadKey) -> Row:
    return [key.pair.first, key.pair.second] if key.pair else [key.party]


# --- standings --------------------------------------------------------------------------------------


def standing_row(standing: Standing, places: Mapping[str, int]) -> Row:
    """A standing, with the ``places`` of its events for these."""
    states = list(dict.fromkeys(one.state for one in standing.stretches))
    return [
        [standing.pair.first, standing.pair.second],
        standing.horizon,
        [_state_row(state) for state in states],
        [_stretch_row(one, states, places) for one in standing.stretches],
        [
            [[places[event.id] for event in one.events], one.day, one.sentence]
            for one in standing.contradictions
        ],
    ]


def _state_row(state: State) -> Row:
    return [
        state.key,
        state.label,
        state.text,
        state.level,
        state.lasts,
        state.after,
        state.then,
        state.ended_by,
    ]


def _stretch_row(one: Stretch, states: list[State], places: Mapping[str, int]) -> Row:
    return [
        states.index(one.state),
        one.text,
        one.first,
        one.last,
        one.settled,
        [places[event.id] for event in one.events],
        None if one.ended is None else places[one.ended.id],
        one.faded,
        one.approximate,
        one.again,
    ]
