from __future__ import annotations

import numpy as np
import pytest

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.kind import Kind
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY
from explorer.timeline.index.columns import columns_from, columns_of
from explorer.timeline.index.facts import (
    ARRAYS,
    PRECISIONS,
    arrays_of,
    date_flags,
    facts_kept,
    facts_of,
    known_span,
)
from tests.chronicle.make import event, mention

KINDS = {key: Kind(key, key.title(), "circle", "#000000", "#ffffff", "") for key in ("visit", "law", "other")}
EVENTS = [event(mention("1900")), event(mention("1950-02", kind="law")), event(mention("2000/.."))]
DIFFER = event(mention("1950-01-01"), mention("1951-01-01"))


def test_where_accounts_differ_the_days_told_are_taken_along() -> None:
    taken = facts_of([*EVENTS, DIFFER], KINDS).taken(np.array([1, 3], dtype=np.int32))
    assert list(taken.told) == [1]


def test_facts_taken_are_those_of_the_events_alone() -> None:
    taken = columns_of(facts_of(EVENTS, KINDS).taken(np.array([0, 2], dtype=np.int32)), KINDS)
    alone = columns_from([EVENTS[0], EVENTS[2]], KINDS)
    assert taken.lanes == alone.lanes
    for name in ("start", "end", "kind", "lane", "precision", "flags", "weight", "sources", "event"):
        assert np.array_equal(getattr(taken, name), getattr(alone, name))


def test_facts_whose_arrays_were_kept_are_the_same() -> None:
    events = [*EVENTS, DIFFER]
    facts = facts_of(events, KINDS)
    kept = facts_kept({**arrays_of(facts), "of others": np.zeros(1)}, events)
    assert kept is not None
    assert kept.told == facts.told
    for name in ARRAYS:
        assert getattr(kept, name).tolist() == getattr(facts, name).tolist()


def test_where_no_facts_were_kept_there_are_none() -> None:
    assert facts_kept({}, EVENTS) is None


def test_kinds_are_counted_of_some_events_and_of_all() -> None:
    facts = facts_of(EVENTS, KINDS)
    some = [one.kind for one in (EVENTS[0], EVENTS[2])]
    assert facts.kind_counts((0, 2), KINDS) == {kind: some.count(kind) for kind in KINDS}
    assert facts.kind_counts((0, 1, 2), KINDS)["law"] == 1


# Dates of a single unit are told on a shorter way than others.
@pytest.mark.parametrize(
    "text",
    [
        *("1990-05-03", "1990-05", "1990-21", "1990", "1990~", "1990-05-03?", "199X", "19XX", "-0043-03-15"),
        *("1990/1992", "1990~/1992", "../1990", "1990/..", "Y-80000", "Y80000"),
    ],
)
def test_each_date_is_told_by_its_span_its_precision_and_its_flags(text: str) -> None:
    date = parse_edtf(text)
    facts = facts_of([event(mention(text))], KINDS)
    told = int(facts.start[0]), int(facts.end[0]), PRECISIONS[facts.precision[0]], int(facts.flags[0])
    assert told == (*known_span(date), date.precision, date_flags(date))


@pytest.mark.parametrize(("text", "day"), [("Y-80000", FIRST_DAY), ("Y80000", LAST_DAY)])
def test_a_date_beyond_what_can_be_shown_stands_at_its_edge(text: str, day: int) -> None:
    facts = facts_of([event(mention(text))], KINDS)
    assert (facts.start[0], facts.end[0]) == (day, day)
