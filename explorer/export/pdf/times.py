"""A PDF as Qt writes it, without what is different each time."""

from __future__ import annotations

import re

# The time of its making, which the file does not need.
_TIME = re.compile(rb"/(?:Creation|Mod)Date \(D:\d{14}[^)\n]{0,8}\)\n?")
# Where the table of objects stands, and each entry's offset in it: ISO 32000-1, 7.5.4 and 7.5.5.
_TABLE = re.compile(rb"startxref\s+(\d+)")
_OFFSET = re.compile(rb"^\d{10}(?= \d{5} n)", re.MULTILINE)


def without_times(data: bytes) -> bytes:
    """The PDF without the times of its making, longer in some time zones, and its offsets mended."""
    table = int(_TABLE.findall(data)[-1])
    cuts = [(found.start(), len(found[0])) for found in _TIME.finditer(data)]

    def moved(offset: bytes) -> int:
        return int(offset) - sum(length for start, length in cuts if start < int(offset))

    tail = _OFFSET.sub(lambda found: b"%010d" % moved(found[0]), data[table:])
    tail = _TABLE.sub(lambda found: b"startxref\n%d" % moved(found[1]), tail)
    return _TIME.sub(b"", data[:table]) + tail
