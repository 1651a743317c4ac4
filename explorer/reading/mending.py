"""Text made from a source by keeping, replacing and leaving out pieces, with every character mapped back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from explorer.chronicle.document import OffsetMap, Run

Edit = tuple[int, int, str]
"""Replace the half-open span ``[0]`` to ``[1]`` of a text by ``[2]``, which may be empty."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text and where each of its characters stands in the source it was made from."""

    text: str
    offsets: OffsetMap

    @classmethod
    def whole(cls, text: str) -> Mended:
        """A text that is its source."""
        return cls(text, OffsetMap.identity(len(text)))

    def mend(self, edits: Iterable[Edit]) -> Mended:
        """The text with edits made, in order and without overlap; offsets still lead to the source."""
        builder = TextBuilder(self.text)
        done = 0
        for start, end, replacement in edits:
            builder.keep(done, start)
            builder.put(replacement, start, end)
            done = end
        if not done:
            return self
        builder.keep(done, len(self.text))
        made = builder.build()
        return Mended(made.text, made.offsets.through(self.offsets))


class TextBuilder:
    """Builds a text piece by piece from a source. Linear in the number and length of the pieces.

    ``length`` is that of the text so far, ``tail`` its last piece, ``place`` where that ended in the source,
    ``is_blank`` whether it is nothing but white space.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.length = 0
        self.tail = ""
        self.place = 0
        self.is_blank = True
        self._parts: list[str] = []
        self._runs: list[Run] = []

    def keep(self, start: int, end: int) -> None:
        """Take over a half-open span of the source unchanged."""
        if start < end:
            self._add(self.source[start:end], start, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Write ``text`` where the source has the span ``start`` to ``end``, which may be empty."""
        if text:
            self._add(text, start, end)

    def build(self) -> Mended:
        """The text so far, mapped back to the source."""
        return Mended("".join(self._parts), OffsetMap.from_runs(self._runs, len(self.source)))

    def _add(self, text: str, start: int, end: int) -> None:
        self.tail, self.place = text, end
        self.is_blank = self.is_blank and text.isspace()
        self._parts.append(text)
        self._runs.append((self.length, start, end - start, len(text)))
        self.length += len(text)
