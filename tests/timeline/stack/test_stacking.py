from __future__ import annotations

import numpy as np

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import pair_of
from explorer.resources import load_json
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.facts import facts_of
from explorer.timeline.stack.stacking import stacked, strands_of
from tests.chronicle.make import event, mention

KINDS = kinds_from(load_json("kinds.json"))
AB, AC, AD = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana", "Dora"))


def told(day: str, kind: str, *others: str, document: str = "one.txt") -> Event:
    """An event told in the pairs of Aria and ``others``."""
    return event(*(mention(day, kind=kind, pair=f"Aria–{other}", document=document) for other in others))


EVENTS = (
    told("1990-01-01", "visit", "Bora", document="ab.txt"),
    told("1991-01-01", "politics", "Bora", "Cana"),
    told("1992-01-01", "visit", "Cana"),
)


def stack_of(lane_of: LaneMode, *keys: ThreadKey) -> Columns:
    return stacked(facts_of(EVENTS, KINDS), KINDS, lane_of, strands_of(EVENTS, keys))


def test_an_event_told_in_two_threads_has_an_entry_in_each() -> None:
    columns = stack_of(LaneMode.NONE, AB, AC)
    assert columns.event.tolist() == [0, 1, 1, 2]
    assert [columns.lanes[lane].group for lane in columns.lane.tolist()] == [0, 0, 1, 1]


def test_groups_stand_in_the_order_asked_for_with_their_numbers() -> None:
    columns = stack_of(LaneMode.NONE, AC, AB)
    assert [(group.name, group.count) for group in columns.groups] == [("Aria – Cana", 2), ("Aria – Bora", 2)]


def test_each_thread_has_the_lanes_it_needs() -> None:
    columns = stack_of(LaneMode.KIND, AB, AC)
    assert [(lane.name, lane.group) for lane in columns.lanes] == [
        ("Visits", 0),
        ("Politics", 0),
        ("Visits", 1),
        ("Politics", 1),
    ]


def test_lanes_by_source_are_those_that_tell_the_thread() -> None:
    columns = stack_of(LaneMode.SOURCE, AB, AC)
    assert [(lane.key, lane.group) for lane in columns.lanes] == [
        ("ab.txt", 0),
        ("one.txt", 0),
        ("one.txt", 1),
    ]


def test_lanes_by_pair_would_repeat_the_threads() -> None:
    assert [lane.name for lane in stack_of(LaneMode.PAIR, AB, AC).lanes] == ["", ""]


def test_a_thread_without_events_keeps_an_empty_lane() -> None:
    columns = stack_of(LaneMode.KIND, AB, AD)
    assert (columns.lanes[-1].name, columns.lanes[-1].group) == ("", 1)
    assert not np.any(columns.lane == len(columns.lanes) - 1)


def test_of_two_mirrored_threads_the_first_has_its_lanes_upside_down() -> None:
    events = facts_of(EVENTS, KINDS)
    columns = stacked(events, KINDS, LaneMode.KIND, strands_of(EVENTS, (AB, AC)), mirrored=True)
    assert [(lane.name, lane.group, lane.upward) for lane in columns.lanes] == [
        ("Politics", 0, True),
        ("Visits", 0, True),
        ("Visits", 1, False),
        ("Politics", 1, False),
    ]
    assert [columns.lanes[lane].name for lane in columns.lane[columns.event == 0].tolist()] == ["Visits"]


def test_three_threads_cannot_be_mirrored() -> None:
    strands = strands_of(EVENTS, (AB, AC, AD))
    columns = stacked(facts_of(EVENTS, KINDS), KINDS, LaneMode.NONE, strands, mirrored=True)
    assert not [lane for lane in columns.lanes if lane.upward]
