"""Buckets of mentions: none for what is alone, however mentions come and go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.merging.buckets import Buckets, Key

PLACE: Key = (1929, "Chile")


def put(*numbers: int) -> Buckets:
    buckets = Buckets()
    for number in numbers:
        buckets.add(PLACE, number)
    return buckets


def test_what_is_alone_has_no_bucket_and_is_not_looked_into() -> None:
    buckets = put(7)
    assert (buckets.known, buckets.changed) == ({}, set())


def test_a_second_makes_a_bucket_that_is_to_be_looked_into() -> None:
    buckets = put(7, 3)
    assert buckets.known[PLACE].numbers == [7, 3]
    assert buckets.changed == {PLACE}


def test_who_is_left_alone_finds_the_next() -> None:
    buckets = put(7, 3)
    buckets.done(PLACE, [(0.9, 3, 7)])
    buckets.drop(PLACE, 7)
    assert (buckets.known, buckets.changed, list(buckets.links())) == ({}, set(), [])
    buckets.add(PLACE, 9)
    assert buckets.known[PLACE].numbers == [3, 9]
    assert buckets.known[PLACE].compared == 0


@given(st.lists(st.integers(0, 5), max_size=30))
def test_a_bucket_holds_those_that_came_and_have_not_gone(acts: list[int]) -> None:
    """Each number comes, and goes the next time it is named."""
    buckets, there = Buckets(), set[int]()
    for number in acts:
        (buckets.drop if number in there else buckets.add)(PLACE, number)
        there ^= {number}
        known = buckets.known[PLACE].numbers if PLACE in buckets.known else []
        assert sorted(known) == (sorted(there) if len(there) > 1 else [])
    for number in sorted(there):
        buckets.drop(PLACE, number)
    assert (buckets.known, buckets.changed) == ({}, set())
