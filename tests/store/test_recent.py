from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.store.recent import MOST, decoded_paths, encoded_paths, with_opened

NAMES = st.text(st.characters(exclude_characters="\0/"), min_size=1).filter(
    lambda name: name not in (".", "..")
)


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_paths_come_back_as_they_were(names: list[str]) -> None:
    paths = [Path("/") / name for name in names]
    assert decoded_paths(encoded_paths(paths)) == tuple(paths)


@pytest.mark.parametrize("text", ["", "articles", "{}", '"a"', "[1, null]", '["\\u0000"]'])
def test_a_damaged_text_names_nothing(text: str) -> None:
    assert decoded_paths(text) == ()


def test_what_was_opened_last_is_first_and_the_oldest_goes() -> None:
    recent: tuple[str, ...] = ()
    for number in range(MOST + 2):
        recent = with_opened(recent, [Path(f"/{number}")])
    assert decoded_paths(recent[0]) == (Path(f"/{MOST + 1}"),)
    assert len(recent) == MOST
    assert with_opened(recent, [Path("/5")])[1:] == tuple(one for one in recent if one != '["/5"]')
