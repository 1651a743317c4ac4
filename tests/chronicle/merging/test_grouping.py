"""Links are gone through in one order, however many are sorted at a time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.merging import grouping
from explorer.chronicle.merging.compared import Link
from explorer.chronicle.merging.grouping import _likest_first

NUMBERS = st.integers(0, 30)
LINKS = st.lists(st.tuples(st.sampled_from((0.4, 0.5, 0.75, 1.0)), NUMBERS, NUMBERS))


@pytest.mark.parametrize("piece", [1, 7, 4096])
@given(links=LINKS, rank=st.permutations(range(31)))
def test_the_likest_come_first_then_those_of_the_first_mentions(
    piece: int, links: list[Link], rank: list[int]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grouping, "PIECE", piece)
        found = _likest_first(links, rank)
    assert found == sorted(set(links), key=lambda link: (-link[0], rank[link[1]], rank[link[2]]))
