"""What stands around the passages of a document, and what of it stood there before it was edited."""

from __future__ import annotations

from explorer.chronicle.corrections.correction import CONTEXT, Passage, place_of
from explorer.chronicle.corrections.likeness import plain, shared
from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention

NEAR = 300
"""Within so many characters of a passage that was edited is looked for what stood beside it: a sentence may
have been put in between."""

PIECE, STEP = 24, 8
"""Pieces of so many characters, from each so manieth on, are looked for: of what stood beside a passage some
words may have been edited. A piece counts that stands once in the document."""

SLACK = 32
"""So many characters may have been put in where nothing else may."""

TELLING = 8
"""Fewer characters that stood beside a passage tell nothing of its place."""


class Surroundings:
    """Of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text = plain(document.text)

    def kept(self, mention: Mention, passage: Passage, near: int) -> int:
        """On how many sides of a mention stands what stood on that side of a passage, from 0 to 2.

        There may be ``near`` characters in between. A mention that stood beside the passage is not the
        passage: 0.
        """
        start = place_of(mention, self._document)
        if start < 0:
            return 0
        text, end = self._document.text, start + len(mention.quote)
        reach = near + CONTEXT + SLACK  # of which some are spaces that do not count
        now, then = plain(mention.quote), plain(passage.quote)
        behind, ahead = plain(passage.after), plain(passage.before)[::-1]
        if _stood_behind(now, then, behind) or _stood_behind(now[::-1], then[::-1], ahead):
            return 0
        is_behind = self._is_kept(behind, plain(text[end : end + reach]), near, 1)
        return is_behind + self._is_kept(ahead, plain(text[max(start - reach, 0) : start])[::-1], near, -1)

    def _is_kept(self, then: str, now: str, near: int, turned: int) -> bool:
        """Whether what stood on a side stands there now, or any piece of it; backwards if ``turned`` is -1.

        At the beginning of a document and at its end nothing stood there, and nothing may stand there now.
        """
        if not then or not now:
            return then == now
        for offset in range(0, max(len(then) - PIECE, 0) + 1, STEP):
            piece = then[offset : offset + PIECE]
            place = now.find(piece)
            if (
                place >= 0
                and offset - SLACK <= place <= near + offset + SLACK
                and self._text.count(piece[::turned]) == 1
            ):
                return True
        return False


def _stood_behind(now: str, then: str, words: str) -> bool:
    """Whether a quotation is rather what stood behind than what it would be an edited form of."""
    same = shared(now, words)
    return same >= TELLING and same > shared(now, then)
