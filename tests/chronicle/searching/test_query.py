from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.days import day_number
from explorer.chronicle.event import Carrier
from explorer.chronicle.party import pair_of
from explorer.chronicle.searching.query import EXACTNESS, Filter, hidden_kinds, matches, select
from tests.chronicle.make import event, mention

VISIT = event(
    mention("1990-05", "Premier visits Lima", kind="visit", people=("Ana Muñoz",), document="b.txt"),
    mention("1990-05", "Visit to Lima", kind="visit"),
    mention("1990", "Visit", kind="visit"),
)
TREATY = replace(
    event(mention("1929-06-03", "Treaty signed", kind="agreement"), id="e2"), disagreement="1929 · 1930"
)
SINCE = event(mention("1978/..", "Relations severed", kind="relations", pair="Bolivia–Chile"), id="e3")
ALL = (VISIT, TREATY, SINCE)


def test_an_empty_filter_lets_everything_pass() -> None:
    assert select(ALL, Filter()) == ALL


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filter(kinds=frozenset({"visit"})), (VISIT,)),
        (Filter(pairs=frozenset({pair_of("Chile", "Bolivia")})), (SINCE,)),
        (Filter(hidden=frozenset({"visit", "agreement"})), (SINCE,)),
        (Filter(documents=frozenset({"b.txt"})), (VISIT,)),
        (Filter(first=day_number(1990, 5, 31)), (VISIT, SINCE)),
        (Filter(last=day_number(1929, 6, 3)), (TREATY,)),
        (Filter(first=day_number(1930), last=day_number(1970)), ()),
        (Filter(words="lima munoz"), (VISIT,)),
        (Filter(words="lima signed"), ()),
        (Filter(parties=frozenset({"Peru"})), (VISIT, TREATY)),
        (Filter(parties=frozenset({"Peru", "Bolivia"})), ALL),
        (Filter(exactness=frozenset({"month"})), (VISIT,)),
        (Filter(exactness=frozenset({"day", "period"})), (TREATY, SINCE)),
        (Filter(told_by=2), (VISIT,)),
        (Filter(told_by=3), ()),
        (Filter(differing=True), (TREATY,)),
    ],
)
def test_each_field_chooses(chosen: Filter, expected: tuple[object, ...]) -> None:
    assert select(ALL, chosen) == expected


def test_the_events_of_a_table_stand_under_its_own_name() -> None:
    (told,) = TREATY.mentions
    row = replace(TREATY, mentions=(replace(told, carrier=Carrier("events.csv", 10, 20)),))
    assert Filter(documents=frozenset({"events.csv"})).passes(row)
    assert not Filter(documents=frozenset({"other.csv"})).passes(row)


def test_an_open_end_reaches_every_later_day() -> None:
    assert Filter(first=day_number(2500)).passes(SINCE)


def test_blank_words_match_everything() -> None:
    assert matches(VISIT, "   ")


FILTERS = st.builds(
    Filter,
    kinds=st.frozensets(st.sampled_from(["visit", "law"])),
    hidden=st.frozensets(st.sampled_from(["visit", "law", "trade"])),
    documents=st.frozensets(st.sampled_from(["a.txt", "b.txt"])),
    parties=st.frozensets(st.sampled_from(["Chile", "Peru", "Cuba"])),
    exactness=st.frozensets(st.sampled_from(sorted(EXACTNESS))),
    told_by=st.integers(0, 3),
    differing=st.booleans(),
    words=st.sampled_from(["", "lima", "signed"]),
)


@given(FILTERS)
def test_many_pass_as_each_does(chosen: Filter) -> None:
    each = tuple(place for place, one in enumerate(ALL) if chosen.passes(one))
    assert chosen.passing(ALL, range(len(ALL))) == each


def test_kinds_not_asked_for_are_hidden() -> None:
    chosen = Filter(kinds=frozenset({"visit", "law"}), hidden=frozenset({"law"}))
    assert hidden_kinds(chosen, ("visit", "law", "trade")) == {"law", "trade"}
