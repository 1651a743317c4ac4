"""TrueType fonts cut down to some of their glyphs: https://learn.microsoft.com/typography/opentype/spec/.

Instructions for low resolutions are left out: figures are painted without hinting.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

TableOf = Callable[[str], bytes]
"""The bytes of a font's table by its tag; none for one that it lacks."""

_BEYOND_OUTLINES = ("fvar", "COLR", "CBDT", "sbix", "SVG ")
"""Tables of fonts whose glyphs are not what ``glyf`` alone tells: variable, or in colours."""

_BOLD = 600
"""Least weight of a bold font; one that is lighter is made bold by whoever paints it."""

_NO_EMBEDDING, _BITMAPS_ONLY = 0x2, 0x200  # of OS/2.fsType
_USE = 0xF  # the bits of fsType of which the least restrictive counts
_POSTSCRIPT_NAME = 6

# Flags of a part of a composite glyph.
_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX, _INSTRUCTIONS = 0x1, 0x8, 0x20, 0x40, 0x80, 0x100


class Unembeddable(Exception):  # noqa: N818 - it is no error: another writer knows what to do
    """A font that cannot be put into a PDF glyph by glyph."""


class TrueType:
    """A font's outlines and widths. Raises Unembeddable for one that has others or may not be embedded."""

    def __init__(self, table: TableOf, *, bold: bool) -> None:
        self._table = table
        if any(table(tag) for tag in _BEYOND_OUTLINES):
            raise Unembeddable("its glyphs are not outlines alone")
        try:
            self._check(bold)
            self.units: int = struct.unpack_from(">H", self._head, 18)[0]
            self.box: tuple[int, int, int, int] = struct.unpack_from(">4h", self._head, 36)
            self._places = self._read_places()
            self._widths = self._read_widths()
        except (struct.error, IndexError, ValueError) as error:
            raise Unembeddable("its tables cannot be read") from error

    @cached_property
    def _head(self) -> bytes:
        return self._table("head")

    @cached_property
    def _outlines(self) -> bytes:
        return self._table("glyf")

    @cached_property
    def _count(self) -> int:
        return int(struct.unpack_from(">H", self._table("maxp"), 4)[0])

    def _check(self, bold: bool) -> None:
        if not self._outlines:
            raise Unembeddable("it has no TrueType outlines")
        metrics = self._table("OS/2")
        weight, rights = struct.unpack_from(">H", metrics, 4)[0], struct.unpack_from(">H", metrics, 8)[0]
        if bold and weight < _BOLD:
            raise Unembeddable("it is made bold by whoever paints it")
        if rights & _BITMAPS_ONLY or rights & _USE == _NO_EMBEDDING:
            raise Unembeddable("it may not be embedded")

    def _read_places(self) -> NDArray[Any]:
        """Where the outline of each glyph begins, and where the last one ends."""
        long = struct.unpack_from(">h", self._head, 50)[0]
        data, count = self._table("loca"), self._count + 1
        return np.frombuffer(data, ">u4", count) if long else np.frombuffer(data, ">u2", count) * np.uint32(2)

    def _read_widths(self) -> NDArray[Any]:
        """Widths and left bearings in turn, of the first glyphs; others are as wide as the last of them."""
        told = int(struct.unpack_from(">H", self._table("hhea"), 34)[0])
        return np.frombuffer(self._table("hmtx"), ">u2", 2 * told)

    @property
    def name(self) -> str:
        """The PostScript name, of letters and digits and hyphens; "Font" where it tells none."""
        name = "".join(letter for letter in self._read_name() if letter.isalnum() or letter == "-")
        return name if name.isascii() and name else "Font"

    def _read_name(self) -> str:
        names = self._table("name")
        try:
            _, count, start = struct.unpack_from(">3H", names)
            for row in range(count):
                platform, _, _, kind, length, place = struct.unpack_from(">6H", names, 6 + 12 * row)
                if kind == _POSTSCRIPT_NAME:
                    said = names[start + place : start + place + length]
                    return said.decode("latin-1" if platform == 1 else "utf-16-be", "replace")
        except struct.error:
            pass
        return ""

    @property
    def heights(self) -> tuple[int, int]:
        """How far it rises above the line and falls below it (less than 0), in its units."""
        rise, fall = struct.unpack_from(">2h", self._table("hhea"), 4)
        return rise, fall

    def width(self, glyph: int) -> int:
        """The advance width of a glyph in units of the font."""
        return int(self._widths[min(2 * glyph, len(self._widths) - 2)])

    def subset(self, glyphs: Sequence[int]) -> bytes:
        """A font of these glyphs in this order, and behind them the parts of which any is composed.

        Raises Unembeddable where an outline cannot be read.
        """
        order, cut = list(glyphs), list[bytes]()
        first = {glyph: place for place, glyph in reversed(list(enumerate(order)))}

        def place_of(part: int) -> int:
            if part not in first:
                first[part] = len(order)
                order.append(part)
            return first[part]

        try:
            for glyph in order:  # which grows
                cut.append(_lean(self._outline(glyph), place_of))
        except (struct.error, IndexError) as error:
            raise Unembeddable("its outlines cannot be read") from error
        return _font(self._tables_of(order, cut))

    def _outline(self, glyph: int) -> bytes:
        if glyph >= self._count:
            raise Unembeddable(f"it has no glyph {glyph}")
        begin, end = self._places[glyph], self._places[glyph + 1]
        if not begin <= end <= len(self._outlines):
            raise Unembeddable(f"it lacks the outline of glyph {glyph}")
        return self._outlines[begin:end]

    def _tables_of(self, order: Sequence[int], cut: Sequence[bytes]) -> Iterator[tuple[bytes, bytes]]:
        """The tables that a PDF's reader needs (ISO 32000-1, 9.9), by their tags in order."""
        count, head = len(order), bytearray(self._head[:54])
        struct.pack_into(">I", head, 8, 0)  # the check sum, which is told when the font is whole
        struct.pack_into(">h", head, 50, 1)
        ends = [0]
        for outline in cut:
            ends.append(ends[-1] + len(outline))
        across, most = bytearray(self._table("hhea")[:36]), bytearray(self._table("maxp"))
        struct.pack_into(">H", across, 34, count)
        struct.pack_into(">H", most, 4, count)
        sides = [
            (self.width(glyph), int.from_bytes(outline[2:4]))
            for glyph, outline in zip(order, cut, strict=True)
        ]
        yield b"glyf", b"".join(cut)
        yield b"head", bytes(head)
        yield b"hhea", bytes(across)
        yield b"hmtx", struct.pack(f">{2 * count}H", *(number for pair in sides for number in pair))
        yield b"loca", struct.pack(f">{count + 1}I", *ends)
        yield b"maxp", bytes(most)


def _lean(outline: bytes, place_of: Callable[[int], int]) -> bytes:
    """An outline without its instructions, its parts numbered by ``place_of``, a multiple of 4 bytes long."""
    if not outline:
        return b""
    contours = struct.unpack_from(">h", outline)[0]
    lean = _lean_simple(outline, contours) if contours >= 0 else _lean_composite(outline, place_of)
    return lean + bytes(-len(lean) % 4)


def _lean_simple(outline: bytes, contours: int) -> bytes:
    at = 10 + 2 * contours
    length = struct.unpack_from(">H", outline, at)[0]
    return outline[:at] + b"\0\0" + outline[at + 2 + length :]


def _lean_composite(outline: bytes, place_of: Callable[[int], int]) -> bytes:
    data, at, flags = bytearray(outline), 10, _MORE
    while flags & _MORE:
        flags, part = struct.unpack_from(">2H", data, at)
        struct.pack_into(">2H", data, at, flags & ~_INSTRUCTIONS, place_of(part))
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return bytes(data[:at])


def _font(tables: Iterator[tuple[bytes, bytes]]) -> bytes:
    """A font file of tables that come in the order of their tags."""
    listed = list(tables)
    step = 1 << (len(listed).bit_length() - 1)
    rows, place = list[bytes](), 12 + 16 * len(listed)
    for tag, data in listed:
        rows.append(struct.pack(">4s3I", tag, _check_sum(data), place, len(data)))
        place += len(data) + -len(data) % 4
    search = 16 * step, step.bit_length() - 1, 16 * (len(listed) - step)
    start = struct.pack(">I4H", 0x00010000, len(listed), *search) + b"".join(rows)
    whole = bytearray(start + b"".join(data + bytes(-len(data) % 4) for _, data in listed))
    head = len(start) + sum(len(data) + -len(data) % 4 for tag, data in listed if tag < b"head")
    struct.pack_into(">I", whole, head + 8, (0xB1B0AFBA - _check_sum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _check_sum(data: bytes) -> int:
    """The sum of a table's words of four bytes."""
    padded = data + bytes(-len(data) % 4)
    return int(np.frombuffer(padded, ">u4").sum(dtype=np.uint64)) & 0xFFFFFFFF
