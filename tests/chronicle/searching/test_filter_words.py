from __future__ import annotations

import pytest

from explorer.chronicle.dates.days import day_number
from explorer.chronicle.party import pair_of
from explorer.chronicle.searching.filter_words import filter_parts
from explorer.chronicle.searching.query import NO_FILTER, Filter
from tests.window.make import KINDS


@pytest.mark.parametrize(
    ("chosen", "text"),
    [
        (Filter(hidden=frozenset({"law", "trade"})), "Without Trade, Law"),
        (Filter(hidden=frozenset({"law", "trade", "aid", "visit"})), "Without 4 kinds"),
        (Filter(hidden=frozenset(KINDS) - {"visit"}), "Visits"),
        (Filter(hidden=frozenset(KINDS)), "No kind"),
        (Filter(kinds=frozenset({"law"})), "Law"),
        (Filter(pairs=frozenset({pair_of("Peru", "Chile")})), "Chile – Peru"),
        (Filter(parties=frozenset({"Peru"})), "With Peru"),
        (Filter(documents=frozenset({"a.txt"})), "In “First”"),
        (Filter(documents=frozenset({"z.txt"})), "In “z.txt”"),
        (Filter(exactness=frozenset({"year", "day"})), "Exact to: day, year"),
        (Filter(told_by=2), "2 sources or more"),
        (Filter(differing=True), "Accounts differ"),
        (Filter(first=day_number(1950)), "From 1950"),
        (Filter(words=" peace  talks "), "“peace talks”"),
    ],
)
def test_each_part_is_worded_and_can_be_taken_out(chosen: Filter, text: str) -> None:
    (part,) = filter_parts(chosen, KINDS, {"a.txt": "First"})
    assert part.text == text
    assert part.rest == NO_FILTER


def test_taking_one_part_out_leaves_the_others() -> None:
    chosen = Filter(parties=frozenset({"Peru", "Chile"}), told_by=2)
    parts = filter_parts(chosen, KINDS, {})
    assert [part.text for part in parts] == ["With Chile", "With Peru", "2 sources or more"]
    assert parts[0].rest == Filter(parties=frozenset({"Peru"}), told_by=2)


def test_an_empty_filter_has_no_parts() -> None:
    assert filter_parts(NO_FILTER, KINDS, {}) == ()
