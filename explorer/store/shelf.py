"""A file of named parts that opens at once: arrays of numbers, JSON, and many records, read when asked for.

The file begins with MAGIC; parts follow one another, each at a multiple of ALIGNED bytes; a table of them
stands at the end, as JSON: for each name where it begins, how long it is, its check sum and, for an array,
the type of its numbers. The last bytes are the length of the table and its check sum. The file is mapped into
memory, so that what is not asked for is not read; the check sums are tried when it is opened.
"""

from __future__ import annotations

import mmap
import struct
import zlib
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Generic, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.piecewise import pieces_of
from explorer.errors import InputError
from explorer.store.encoding import DAMAGES, from_bytes, to_bytes
from explorer.store.writing import write_pieces_whole

MAGIC = b"explorer shelf 1"
"""What such a file begins with; its format's number stands in it."""

ALIGNED = 64
"""Arrays begin at multiples of so many bytes, as processors like it."""

PIECE = 1 << 20
"""So many bytes are checked, or written of an array, at a time."""

RUN = 500
"""Rows of a long list that are written and read at once."""

_END = struct.Struct("<QI")

Numbers = NDArray[Any]
T = TypeVar("T")
Part = tuple[str, "Numbers | Iterable[bytes]"]
"""A part to be written: its name with an array, or with pieces of bytes that are made as they are written."""


class Rows(Sequence[T], Generic[T]):
    """Values that are made of records when they are asked for, and kept from then on.

    ``ends`` are where the records of ``data`` end, one behind another. Equal to any sequence of equal values.
    """

    def __init__(self, data: memoryview, ends: Numbers, make: Callable[[Any], T]) -> None:
        self._data, self._ends, self._make = data, ends, make
        self._made: list[T | None] = [None] * len(ends)

    def __len__(self) -> int:
        return len(self._made)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        made = self._made[index]
        return self._fetch(index % len(self._made)) if made is None else made

    def __iter__(self) -> Iterator[T]:
        for place, made in enumerate(self._made):
            yield self._fetch(place) if made is None else made

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Sequence) or isinstance(other, str | bytes):
            return NotImplemented
        return len(self) == len(other) and all(map(lambda one, two: bool(one == two), self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __reduce__(self) -> tuple[type, tuple[tuple[T, ...]]]:
        return tuple, (tuple(self),)  # for another process, which has no such file open

    def __repr__(self) -> str:
        return f"Rows({len(self)})"

    def data(self, place: int) -> bytes:
        """The record of a value as it lies in the file; nothing is made of it."""
        start = int(self._ends[place - 1]) if place else 0
        return bytes(self._data[start : int(self._ends[place])])

    def _fetch(self, place: int) -> T:
        made = self._make(from_bytes(self.data(place)))
        self._made[place] = made
        return made


def records(name: str, rows: Iterable[object]) -> Iterator[Part]:
    """The two parts that keep rows, each to be read by itself: the records and where they end."""
    return records_of(name, map(to_bytes, rows))


def records_of(name: str, records: Iterable[bytes]) -> Iterator[Part]:
    """The two parts that keep rows which are bytes already.

    The second is known when the first has been written.
    """
    sizes = array("q")

    def pieces() -> Iterator[bytes]:
        for data in records:
            sizes.append(len(data))
            yield data

    yield name, pieces()
    yield f"{name}.ends", np.cumsum(np.array(sizes, dtype=np.int64), dtype=np.int64)


def value(name: str, row: object) -> Part:
    """A part that is read as a whole."""
    return name, (to_bytes(row),)


def listed(name: str, rows: Iterable[object]) -> Part:
    """A part that is read as a whole, as a list that may be long: a line for each run of rows."""
    return name, (to_bytes(run) + b"\n" for run in pieces_of(rows, RUN))


def write_shelf(path: Path, parts: Iterable[Part]) -> None:
    """Write a shelf beside its place and put it into it. Raises OutputError naming the path."""
    write_pieces_whole(_laid_out(parts), path)


def _laid_out(parts: Iterable[Part]) -> Iterator[bytes]:
    table: dict[str, list[Any]] = {}
    place = len(MAGIC)
    yield MAGIC
    for name, content in parts:
        gap = -place % ALIGNED
        yield bytes(gap)
        begin, crc, size = place + gap, 0, 0
        for piece in _pieces(content) if isinstance(content, np.ndarray) else content:
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            yield piece
        place = begin + size
        table[name] = [begin, size, crc, content.dtype.str if isinstance(content, np.ndarray) else ""]
    told = to_bytes(table)
    yield told
    yield _END.pack(len(told), zlib.crc32(told))


def _pieces(numbers: Numbers) -> Iterator[bytes]:
    """The bytes of an array, some at a time."""
    count = max(PIECE // numbers.itemsize, 1)
    flat = numbers.reshape(-1)
    for start in range(0, len(flat), count):
        yield flat[start : start + count].tobytes()


class Shelf:
    """A shelf that was written. Raises InputError where it is damaged, OSError where there is none."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._table = _table_of(file)
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._data = memoryview(self._map)
        self.size = len(self._data)
        """Its bytes."""

    def array(self, name: str) -> Numbers:
        """An array, as it lies in the file."""
        begin, size, _, kind = self._place(name)
        dtype = np.dtype(kind)
        return np.frombuffer(self._data, dtype, size // dtype.itemsize, begin) if size else np.zeros(0, dtype)

    def value(self, name: str) -> Any:
        """A part that is read as a whole."""
        begin, size, _, _ = self._place(name)
        return from_bytes(bytes(self._data[begin : begin + size]))

    def listed(self, name: str) -> Iterator[Any]:
        """The rows of a part that :func:`listed` made."""
        begin, size, _, _ = self._place(name)
        end = begin + size
        while begin < end:
            line = self._map.find(b"\n", begin, end)
            yield from from_bytes(bytes(self._data[begin:line]))
            begin = line + 1

    def rows(self, name: str, make: Callable[[Any], T]) -> Rows[T]:
        """Records, of which ``make`` makes values."""
        begin, size, _, _ = self._place(name)
        return Rows(self._data[begin : begin + size], self.array(f"{name}.ends"), make)

    def __contains__(self, name: str) -> bool:
        return name in self._table

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def _place(self, name: str) -> tuple[int, int, int, str]:
        try:
            return self._table[name]
        except KeyError:
            raise InputError(f"it has no part {name}") from None


def _table_of(file: BinaryIO) -> dict[str, tuple[int, int, int, str]]:
    """The table of a shelf all of whose parts are whole."""
    try:
        if file.read(len(MAGIC)) != MAGIC:
            raise InputError("it is of another format")
        end = file.seek(-_END.size, 2)
        length, crc = _END.unpack(file.read(_END.size))
        if length > end:
            raise InputError("its end is missing")
        file.seek(end - length)
        told = file.read(length)
        if zlib.crc32(told) != crc:
            raise InputError("its table is damaged")
        table: dict[str, tuple[int, int, int, str]] = {
            name: (begin, size, total, kind) for name, (begin, size, total, kind) in from_bytes(told).items()
        }
    except (*DAMAGES, OSError, AttributeError) as error:
        raise InputError(f"its table is damaged: {error}") from error
    for name, (begin, size, total, _) in table.items():
        if _crc(file, begin, size) != total:
            raise InputError(f"its part {name} is damaged")
    return table


def _crc(file: BinaryIO, begin: int, size: int) -> int:
    """The check sum of a part: read, not mapped, so that it takes no memory."""
    file.seek(begin)
    crc = 0
    while size > 0 and (piece := file.read(min(PIECE, size))):
        crc, size = zlib.crc32(piece, crc), size - len(piece)
    return crc
