"""What is much is taken in pieces, and comes out as if it had been taken at once."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

from explorer.chronicle.piecewise import PIECE, contents_of, let_go, numbered, pieces_of

MANY = 2 * PIECE + 1


def test_pieces_hold_all_in_order() -> None:
    pieces = list(pieces_of(range(MANY)))
    assert [len(piece) for piece in pieces] == [PIECE, PIECE, 1]
    assert [one for piece in pieces for one in piece] == list(range(MANY))


def test_nothing_makes_no_piece() -> None:
    assert list(pieces_of(())) == []


def test_keys_are_numbered_beyond_the_first_piece() -> None:
    keys = [f"{number}" for number in range(MANY)]
    assert numbered(keys) == dict(zip(keys, range(MANY), strict=True))


def test_of_equal_keys_the_last_one_counts() -> None:
    assert numbered("aba") == {"a": 2, "b": 1}


def test_lists_and_dictionaries_are_emptied() -> None:
    several, named = [*range(MANY)], dict.fromkeys(range(MANY))
    let_go(several, named)
    assert not several
    assert not named


def test_tuples_in_dictionaries_are_contents_too() -> None:
    holder = SimpleNamespace(named={"a": ("one",), "b": 2}, several=("three",), number=4)
    assert contents_of(holder) == [("one",), {"a": ("one",), "b": 2}, ("three",), 4]


def test_contents_of_what_has_slots_are_their_values() -> None:
    @dataclass(slots=True)
    class Holder:
        first: str
        second: tuple[int, ...]

    assert contents_of(Holder("one", (2,))) == ["one", (2,)]
