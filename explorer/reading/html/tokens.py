"""HTML to tokens that know where they stand. Linear in the length of the source."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

_NEXT = re.compile(r"<(?=[A-Za-z/!?])|&(?=[#A-Za-z])")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]*)")
_REST = re.compile(r"(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+>")
_ATTRIBUTE = re.compile(r"([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_LONGEST_TAG = 20_000  # characters; what looks like a longer one is text
_RAW = frozenset(
    {"script", "style", "textarea", "title", "noscript", "template", "iframe", "svg", "math", "xmp"}
)
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)

TokenKind = Literal["text", "entity", "open", "close", "raw"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of HTML: text, a character written as an entity, a tag, or an element whose inside is no HTML.

    ``start`` and ``end`` are its half-open span in the source. ``name`` is the tag's in lower case, or the
    characters an entity stands for. For ``raw`` elements, ``inner`` is the span of what is inside.
    """

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    inner: tuple[int, int] = (0, 0)

    @property
    def is_void(self) -> bool:
        """Whether a tag opens an element that has no inside."""
        return self.name in _VOID


def tokens(source: str) -> Iterator[Token]:
    """The tokens of a source in order; comments and declarations are passed over."""
    position = 0
    length = len(source)
    while position < length:
        match = _NEXT.search(source, position)
        start = match.start() if match else length
        if start > position:
            yield Token("text", position, start)
        if start == length:
            return
        token, position = _entity(source, start) if source[start] == "&" else _markup(source, start)
        if token is not None:
            yield token


def _entity(source: str, start: int) -> tuple[Token, int]:
    match = _ENTITY.match(source, start)
    meant = html.unescape(match[0]) if match else "&"
    if match is None or meant == match[0]:
        return Token("text", start, start + 1), start + 1
    return Token("entity", start, match.end(), meant), match.end()


def _markup(source: str, start: int) -> tuple[Token | None, int]:
    """The token of a tag and where it ends; None for what is passed over."""
    if source.startswith("<!--", start):
        return None, _after(source, "-->", start + 4)
    tag = _TAG.match(source, start)
    if tag is None:
        return None, _after(source, ">", start)
    rest = _REST.match(source, tag.end(), tag.end() + _LONGEST_TAG)
    if rest is None:
        return Token("text", start, start + 1), start + 1
    name = tag[2].lower()
    if tag[1]:
        return Token("close", start, rest.end(), name), rest.end()
    attributes = _attributes(source[tag.end() : rest.end() - 1])
    if name in _RAW:
        end = _end_of_raw(source, name, rest.end())
        return Token("raw", start, end[1], name, attributes, (rest.end(), end[0])), end[1]
    return Token("open", start, rest.end(), name, attributes), rest.end()


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text) if text.strip("/ ") else ():
        found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found


def _after(source: str, mark: str, start: int) -> int:
    """Where the first ``mark`` from ``start`` on ends; the end of the source without one, as browsers do."""
    found = source.find(mark, start)
    return found + len(mark) if found >= 0 else len(source)


def _end_of_raw(source: str, name: str, start: int) -> tuple[int, int]:
    """Where the closing tag of a raw element begins and ends."""
    match = re.compile(rf"</{name}\s*[^>]{{0,200}}>", re.IGNORECASE).search(source, start)
    return match.span() if match else (len(source), len(source))
