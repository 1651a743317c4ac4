"""Threads stacked for comparison: columns in which each has its own lanes, one thread below another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.chronicle import ThreadKey, thread_keys
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.timeline.bands.lanes import MAX_LANES, Assignment, Group, Lane, LaneMode, lanes_of
from explorer.timeline.index.columns import Columns, gathered
from explorer.timeline.index.facts import Facts


@dataclass(frozen=True, slots=True)
class Strand:
    """A thread to be stacked, and the positions of its events, in order, in those that are shown."""

    key: ThreadKey
    events: NDArray[np.int32]


def strands_of(events: Sequence[Event], keys: Iterable[ThreadKey]) -> tuple[Strand, ...]:
    """The strands of ``events``: an event stands in every one of the threads that tells it."""
    told = [thread_keys(event) for event in events]
    return tuple(
        Strand(key, np.array([at for at, threads in enumerate(told) if key in threads], dtype=np.int32))
        for key in keys
    )


def stacked(
    facts: Facts,
    kinds: Mapping[str, Kind],
    lane_of: LaneMode,
    strands: Sequence[Strand],
    *,
    mirrored: bool = False,
) -> Columns:
    """Columns of the strands, one below another, each with lanes by ``lane_of`` of its own.

    An event has an entry in every strand that tells it. Lanes by pair would repeat the strand, so there is
    one lane then. A strand without events keeps an empty lane, so that it is seen to have none. Where two
    strands are ``mirrored``, the lanes of the first grow upwards and stand in reversed order.
    """
    mirrored = mirrored and len(strands) == 2
    lanes: list[Lane] = []
    of, lane = [np.zeros(0, dtype=np.int32)], [np.zeros(0, dtype=np.int32)]
    for number, strand in enumerate(strands):
        named, own, within = _strand(facts, kinds, lane_of, strand, MAX_LANES // len(strands))
        upward = mirrored and number == 0
        if upward:
            named, within = named[::-1], np.int32(len(named) - 1) - within
        of.append(strand.events[own])
        lane.append(within + np.int32(len(lanes)))
        lanes += [replace(one, group=number, upward=upward) for one in named]
    event = np.concatenate(of)
    order = np.argsort(event, kind="stable")
    groups = tuple(Group(str(strand.key), str(strand.key), len(strand.events)) for strand in strands)
    return gathered(facts, kinds, (tuple(lanes), event[order], np.concatenate(lane)[order]), groups)


def _strand(
    facts: Facts, kinds: Mapping[str, Kind], lane_of: LaneMode, strand: Strand, most: int
) -> Assignment:
    """The lanes of one strand, and its events, by their number in the strand, in each that shows them."""
    mode = LaneMode.NONE if lane_of is LaneMode.PAIR or not len(strand.events) else lane_of
    events = [facts.events[position] for position in strand.events.tolist()]
    pairs = (strand.key.pair,) if strand.key.pair else ()
    return lanes_of(events, facts.kind[strand.events], kinds, mode, pairs, most)
