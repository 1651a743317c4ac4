from __future__ import annotations

import numpy as np

from explorer.chronicle.kind import Kind
from explorer.timeline.index.columns import columns_from, columns_of
from explorer.timeline.index.facts import ARRAYS, arrays_of, facts_kept, facts_of
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
