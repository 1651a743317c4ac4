"""The objects of a PDF file and the file made of them: ISO 32000-1, 7.3 to 7.5."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Final

HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # bytes beyond ASCII tell that the file is no text: 7.5.2

Entries = Mapping[str, str]
"""A dictionary: its keys without the slash, its values as they are written."""


class Objects:
    """Numbered objects, from 1 and in the order in which they were begun."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def begin(self) -> int:
        """The number of an object that is told later."""
        self._bodies.append(b"null")
        return len(self._bodies)

    def tell(self, number: int, body: str) -> None:
        """Say what an object is that was begun."""
        self._bodies[number - 1] = body.encode("ascii")

    def add(self, body: str) -> int:
        """A new object; its number."""
        number = self.begin()
        self.tell(number, body)
        return number

    def stream(self, data: bytes, entries: Entries | None = None, *, packed: bool = True) -> int:
        """A new stream, packed by Flate unless it is to be found by those who know no PDF; its number."""
        told = dict(entries or {})
        if packed:
            data, told["Filter"] = zlib.compress(data), "/FlateDecode"
        told["Length"] = str(len(data))
        number = self.begin()
        self._bodies[number - 1] = b"%s\nstream\n%s\nendstream" % (dictionary(told).encode("ascii"), data)
        return number

    def file(self, root: int, info: int, identity: bytes) -> bytes:
        """The whole file, whose catalogue is ``root``."""
        parts, offsets, length = [HEADER], list[int](), len(HEADER)
        for number, body in enumerate(self._bodies, start=1):
            offsets.append(length)
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
            length += len(parts[-1])
        rows = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        told = {
            "Size": str(len(offsets) + 1),
            "Root": reference(root),
            "Info": reference(info),
            "ID": f"[<{identity.hex()}> <{identity.hex()}>]",
        }
        table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(offsets) + 1, rows)
        end = f"trailer\n{dictionary(told)}\nstartxref\n{length}\n%%EOF\n".encode("ascii")
        return b"".join((*parts, table, end))


def dictionary(entries: Entries) -> str:
    """A dictionary as it is written."""
    return "<< " + " ".join(f"/{key} {value}" for key, value in entries.items()) + " >>"


def reference(number: int) -> str:
    """What stands where an object is meant."""
    return f"{number} 0 R"


def utf16(text: str) -> str:
    """A text as hexadecimal digits of UTF-16."""
    return f"<{text.encode('utf-16-be', 'replace').hex().upper()}>"


def text_string(text: str) -> str:
    """A text for readers, in any letters: after the mark of UTF-16 (7.9.2.2)."""
    return utf16(f"\ufeff{text}")


def number(value: float) -> str:
    """A number with at most two decimals, the shortest way."""
    return f"{round(value, 2):.7g}"
