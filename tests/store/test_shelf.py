"""A shelf gives back what was put on it, and says when it is damaged."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import numpy as np
import pytest

from explorer.errors import InputError
from explorer.store.shelf import ALIGNED, PIECE, RUN, Shelf, listed, records, value, write_shelf

WORDS = ["one", "", "dréi", "\ud800"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A shelf with a value, an array and records."""
    place = tmp_path / "some.shelf"
    parts = value("told", {"a": [1, None]}), ("days", np.array([-5, 2**40]))
    write_shelf(place, chain(parts, records("words", WORDS)))
    return place


def test_a_value_comes_back(path: Path) -> None:
    assert Shelf(path).value("told") == {"a": [1, None]}


def test_an_array_comes_back_with_its_type(path: Path) -> None:
    array = Shelf(path).array("days")
    assert array.tolist() == [-5, 2**40]
    assert array.dtype == np.int64


def test_an_array_lies_at_a_fitting_place_of_the_file(path: Path) -> None:
    array = Shelf(path).array("days")
    assert array.ctypes.data % ALIGNED == 0
    assert not array.flags.owndata


def test_records_come_back_one_by_one(path: Path) -> None:
    rows = Shelf(path).rows("words", lambda row: row)
    assert [rows[place] for place in (3, 1, -1, 0)] == ["\ud800", "", "\ud800", "one"]
    assert rows[1:3] == ("", "dréi")


def test_records_are_made_once_and_when_they_are_asked_for(path: Path) -> None:
    made: list[object] = []
    rows = Shelf(path).rows("words", lambda row: made.append(row) or row)
    assert made == []
    assert (rows[2], rows[2], made) == ("dréi", "dréi", ["dréi"])


def test_records_equal_any_sequence_of_the_same(path: Path) -> None:
    rows = Shelf(path).rows("words", lambda row: row)
    assert rows == tuple(WORDS)
    assert tuple(WORDS) == rows
    assert rows != (*WORDS, "more")
    assert rows != tuple(reversed(WORDS))


def test_what_lies_beyond_the_records_raises(path: Path) -> None:
    rows = Shelf(path).rows("words", lambda row: row)
    with pytest.raises(IndexError):
        rows[4]


def test_a_part_that_is_not_there_is_told(path: Path) -> None:
    with pytest.raises(InputError, match="no part missing"):
        Shelf(path).value("missing")


def test_nothing_on_it_is_nothing(tmp_path: Path) -> None:
    write_shelf(tmp_path / "empty", chain([("none", np.zeros(0, np.int32))], records("rows", ())))
    shelf = Shelf(tmp_path / "empty")
    assert shelf.array("none").tolist() == []
    assert list(shelf.rows("rows", str)) == []


def test_every_damaged_byte_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    used = {place for place, byte in enumerate(whole) if byte}  # zeros may lie between the parts
    for place in sorted(used):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(InputError):
            Shelf(path)


def test_every_missing_end_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(InputError):
            Shelf(path)


def test_an_open_shelf_outlives_its_file(path: Path) -> None:
    shelf = Shelf(path)
    path.unlink()
    assert shelf.array("days").tolist() == [-5, 2**40]


@pytest.mark.parametrize("count", [0, 1, RUN, RUN + 1, 3 * RUN], ids=str)
def test_a_long_list_comes_back_row_by_row(tmp_path: Path, count: int) -> None:
    rows = [[number, "a\nb", "\ud800"] for number in range(count)]
    write_shelf(tmp_path / "long", [listed("rows", rows)])
    assert list(Shelf(tmp_path / "long").listed("rows")) == rows


def test_no_more_rows_are_made_at_once_than_a_run() -> None:
    made: list[int] = []
    _, pieces = listed("rows", (made.append(number) or number for number in range(3 * RUN)))
    assert not isinstance(pieces, np.ndarray)
    next(iter(pieces))
    assert len(made) == RUN


def test_a_long_array_comes_back(tmp_path: Path) -> None:
    array = np.arange(PIECE // 2 + 1, dtype=np.int32)
    write_shelf(tmp_path / "long", [("array", array)])
    assert np.array_equal(Shelf(tmp_path / "long").array("array"), array)
