"""Inputs spoilt at random, the same for the same seed, and what is asked of whoever reads them."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

MOST_BYTES = 1_500
"""No spoilt input is longer: 100,000 of them are to be read in minutes."""

MOST_SECONDS = 2.0
"""Processor time that one input may take."""

PIECES = (
    *(b"\0", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n", b"\n\n", b"\t"),
    *(b"{{", b"}}", b"[[", b"]]", b"{|", b"|}", b"|-", b"<!--", b"-->", b"<ref", b"<nowiki>", b"<pre>"),
    *(b"<table>", b"<td rowspan=99999>", b"</p>", b"<", b">", b"&#x110000;", b"&#55296;", b"&lol;", b"&"),
    *(b"```", b"> ", b"- ", b"# ", b"== ", b"*", b"_", b"|", b"\\", b"`", b"[1]", b"](", b'"', b"'", b"'''"),
    *(b"1e999", b"-1", b"Infinity", b"NaN", b"null", b"true", b"[]", b"{}", b"[", b"]", b"{", b"}", b","),
    *(b"9" * 40, b"-9999999999999", b"0000", b'"\\ud800"', b'"\\u0000"', b'"\\u202e"', b"%00", b"%FF", b"%"),
    *("\u202e".encode(), "\u2028".encode(), "\u00ad".encode(), "\u0301".encode(), "–".encode(), b"@", b"="),
    *(b"44 BC", b"31 February 1900", b"0 AD", b"1990-13-45", b"99999999 BC", b"../1990", b"1990/", b"19XX"),
    *(b"%PDF-", b"endobj", b"stream", b"<< /Length -1 >>", b"PK\x03\x04", b"PK\x05\x06", b"IDAT", b"<x:y "),
)
"""What readers stumble over."""

Act = Callable[[bytes], object]


def spoilt(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """One of the seeds after one to six accidents."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 6)):
        chance.choice(_ACCIDENTS)(data, seeds, chance)
    return bytes(data[:MOST_BYTES])


def _place(data: bytearray, chance: random.Random) -> int:
    return chance.randrange(len(data) + 1)


def _flip(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)


def _cut(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    del data[at : at + chance.choice((1, 4, 30, 300, MOST_BYTES))]


def _double(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    piece = data[at : at + chance.choice((1, 3, 20, 200))]
    data[at:at] = piece * min(chance.choice((1, 2, 50, 2000)), MOST_BYTES // max(len(piece), 1))


def _insert(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    data[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 60, 800))


def _replace(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    data[at : at + chance.choice((1, 4, 12))] = chance.choice(PIECES)


def _splice(data: bytearray, seeds: Sequence[bytes], chance: random.Random) -> None:
    other = chance.choice(seeds)
    at, start = _place(data, chance), chance.randrange(len(other) + 1)
    data[at:] = other[start:]


def _move(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at, length = _place(data, chance), chance.choice((1, 10, 100))
    piece = data[at : at + length]
    del data[at : at + length]
    to = _place(data, chance)
    data[to:to] = piece


_ACCIDENTS = (_flip, _cut, _double, _insert, _insert, _replace, _replace, _splice, _move)


def endure(act: Act, seeds: Sequence[bytes], name: str, first: int, count: int, kept: Path) -> list[str]:
    """Have ``act`` read so many inputs; what went wrong, each input of which is kept in the folder ``kept``.

    The input of a number is the same whenever and in whatever order it is read.
    """
    wrong = []
    for number in range(first, first + count):
        data = spoilt(seeds, random.Random(f"{name} {number}"))
        began = time.process_time()
        try:
            act(data)
            said = ""
        except Exception as error:  # whatever it is: it was not to be
            said = f"{type(error).__name__}: {str(error)[:300]}"
        took = time.process_time() - began
        if took > MOST_SECONDS:
            said += f" took {took:.1f} s"
        if said:
            path = kept / f"{name.replace(' ', '-')}-{number}.bin"
            path.write_bytes(data)
            wrong.append(f"{name}, input {number} ({path}): {said}")
    return wrong
