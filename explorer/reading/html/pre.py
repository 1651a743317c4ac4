"""Preformatted text of web pages: which of its line breaks begin a paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.reading.html.page import HtmlPage
from explorer.reading.html.tokens import Token
from explorer.reading.layout import paragraph_starts


def paragraph_breaks(page: HtmlPage, index: int) -> list[int]:
    """Where in the source paragraphs begin, but the first, in a ``pre`` element opened by a token."""
    inside = page.tokens[index + 1 : page.ends[index]]
    if not inside:
        return []
    return [inside[0].start + place for place in paragraph_starts(_only_text(page.source, inside))]


def _only_text(source: str, inside: Sequence[Token]) -> str:
    """A piece of the source with all that is not text blanked out."""
    parts: list[str] = []
    done = inside[0].start
    for token in inside:
        size = token.end - token.start
        parts.append(" " * (token.start - done))
        parts.append(source[token.start : token.end] if token.kind == "text" else " " * size)
        done = token.end
    return "".join(parts)
