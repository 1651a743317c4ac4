from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import pair_of
from explorer.timeline.axis.timescale import FIRST_DAY
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.elements import FADE_END, FADE_START, OPEN_END, OPEN_START
from explorer.timeline.index.columns import Columns, columns_from
from explorer.timeline.index.facts import INTERVAL
from tests.chronicle.make import event, mention
from tests.timeline.views import day

KINDS = {key: Kind(key, key.title(), "circle", "#000000", "#ffffff", "") for key in ("visit", "law", "other")}


def dated(date: str, **fields: str) -> Event:
    return event(mention(date, **fields), id=date)  # type: ignore[arg-type]


def test_a_month_is_its_days_softly() -> None:
    columns = columns_from([dated("2000-02")], KINDS)
    assert (columns.start[0], columns.end[0]) == (day("2000-02-01"), day("2000-02-29"))
    assert columns.lasting(np.arange(1, dtype=np.int32)).tolist() == [False]


def test_an_interval_is_a_period() -> None:
    columns = columns_from([dated("1964/1982")], KINDS)
    assert columns.precision.tolist() == [INTERVAL]
    assert columns.end[0] == day("1982-12-31")


def test_accounts_disagree_where_any_two_exclude_one_another() -> None:
    told = event(mention("1990"), mention("1990-03"), mention("1990-05"))
    assert columns_from([told], {}).told == {0: (day("1990-01-01"), day("1990-12-31"))}


def test_an_open_end_keeps_to_what_is_known() -> None:
    columns = columns_from([dated("2001/.."), dated("../1867")], KINDS)
    assert columns.end.tolist() == [day("2001-12-31"), day("1867-12-31")]
    assert columns.flags.tolist() == [OPEN_END, OPEN_START]


def test_approximate_ends_fade() -> None:
    columns = columns_from([dated("1830~"), dated("1830~/1840")], KINDS)
    assert columns.flags.tolist() == [FADE_START | FADE_END, FADE_START]


def test_lanes_by_kind_follow_the_kinds_and_leave_out_empty_ones() -> None:
    columns = columns_from([dated("2000", kind="other"), dated("2001", kind="visit")], KINDS)
    assert [lane.name for lane in columns.lanes] == ["Visit", "Other"]
    assert columns.lane.tolist() == [1, 0]


def test_an_unknown_kind_counts_as_the_last() -> None:
    columns = columns_from([dated("2000", kind="weather")], KINDS)
    assert [lane.key for lane in columns.lanes] == ["other"]


def test_an_event_stands_in_the_lane_of_each_of_its_pairs() -> None:
    both = event(mention(pair="Chile–Peru"), mention(pair="Bolivia–Peru"))
    columns = columns_from([both], KINDS, LaneMode.PAIR)
    assert [lane.name for lane in columns.lanes] == ["Bolivia – Peru", "Chile – Peru"]
    assert columns.event.tolist() == [0, 0]


def test_chosen_pairs_are_the_lanes_in_their_order() -> None:
    pairs = (pair_of("Chile", "Peru"), pair_of("Bolivia", "Peru"))
    events = [dated("2000", pair=str(pair)) for pair in pairs] + [dated("2000", pair="Cuba–Peru")]
    columns = columns_from(events, KINDS, LaneMode.PAIR, pairs)
    assert [lane.key for lane in columns.lanes] == [str(pair) for pair in pairs]
    assert columns.event.tolist() == [0, 1]


def test_lanes_by_source_are_the_documents() -> None:
    columns = columns_from(
        [event(mention(document="b.txt"), mention(document="a.txt"))], KINDS, LaneMode.SOURCE
    )
    assert [lane.name for lane in columns.lanes] == ["a", "b"]


def test_without_lanes_there_is_one_without_a_name() -> None:
    columns = columns_from([dated("2000"), dated("2001", kind="law")], KINDS, LaneMode.NONE)
    assert [lane.name for lane in columns.lanes] == [""]


def test_accounts_that_exclude_one_another_are_noted() -> None:
    told = event(mention("2019-11-10"), mention("2019-11-12"))
    assert columns_from([told], KINDS).told == {0: (day("2019-11-10"), day("2019-11-12"))}


def test_an_account_that_is_only_less_precise_does_not_disagree() -> None:
    assert columns_from([event(mention("2019-11-10"), mention("2019-11"))], KINDS).told == {}


def test_texts_are_the_events() -> None:
    columns = columns_from([replace(dated("1990"), title="A visit")], KINDS)
    assert (columns.texts.title(0), columns.texts.date(0)) == ("A visit", "1990")


def test_days_before_all_time_are_drawn_at_its_beginning() -> None:
    columns = columns_from([replace(dated("1990"), date=parse_edtf("-9000"))], KINDS)
    assert columns.start.tolist() == [FIRST_DAY]


def test_no_events_make_empty_columns() -> None:
    assert len(columns_from([], KINDS)) == 0


def test_arrays_need_ends_after_their_starts() -> None:
    with pytest.raises(ValueError, match="ends before"):
        Columns.from_arrays([5], [4])


def test_arrays_need_known_lanes() -> None:
    with pytest.raises(ValueError, match="outside"):
        Columns.from_arrays([5], lane=-1)


def test_single_values_stand_for_every_entry() -> None:
    columns = Columns.from_arrays(np.arange(4), kind=2, weight=1.5)
    assert columns.kind.tolist() == [2] * 4
    assert columns.weight.tolist() == [1.5] * 4
