"""The readable text of a span of wikitext: links by their labels, templates by what they say, no notes."""

from __future__ import annotations

import html
import re

from explorer.reading.mending import TextBuilder
from explorer.reading.wiki.templates import parse_template, said
from explorer.reading.wiki.tokens import Span, WikiSource

_NEXT = re.compile(
    r"\{\{|\[\[|\[(?=(?:https?:)?//|mailto:|ftp:)|<|&(?=[#A-Za-z])|'{2,5}|__[A-Z]{3,30}__|~{3,5}"
    r"|\n[ \t]*[*#]{1,9}[ \t]*"
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,20})\b[^<>]{0,2000}>")
_ADDRESS = re.compile(r"\[([^\s\]]{1,2000}+)([^\]\n]{0,2000}+)\]")
_CODE_NUMBER = re.compile(r"<(code|kbd|samp|tt|nowiki)>(\d{1,9})</\1>", re.IGNORECASE)
_NOWIKI = re.compile(r"<[^<>]{0,200}>")
_NAMESPACES = frozenset(
    {
        "file",
        "image",
        "category",
        "media",
        "datei",
        "bild",
        "archivo",
        "imagen",
        "categoría",
        "fichier",
        "catégorie",
    }
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,8})?")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)$")
_DEEPEST = 20  # brackets inside of brackets; what is deeper says nothing
_BREAK = "; "


class InlineWriter:
    """Writes spans of a source into a text."""

    def __init__(self, source: WikiSource) -> None:
        self.source = source

    def write(self, builder: TextBuilder, start: int, end: int, depth: int = 0) -> None:
        """Add what a span says to a text."""
        text = self.source.text
        position = start
        while match := _NEXT.search(text, position, end):
            builder.keep(position, match.start())
            position = self._take(builder, match, end, depth)
        builder.keep(position, end)

    def _take(self, builder: TextBuilder, match: re.Match[str], end: int, depth: int) -> int:
        """Write what a piece of markup says, and say where it ends."""
        start, mark = match.start(), match[0]
        if mark in ("{{", "[["):
            close = self.source.ends.get(start)
            if close is None or close > end:
                return match.end()
            if depth < _DEEPEST:
                (self._template if mark == "{{" else self._link)(builder, start, close, depth)
            return close
        if mark == "<":
            return self._tag(builder, start, end)
        if mark == "&":
            return self._entity(builder, start)
        if mark == "[":
            return self._address(builder, start, end, depth)
        if mark[0] == "\n":  # an item of a list in an argument
            _set_apart(builder, start)
        return match.end()

    def _template(self, builder: TextBuilder, start: int, end: int, depth: int) -> None:
        words = said(parse_template(self.source, start, end))
        if isinstance(words, str):
            builder.put(words, start, end)
            return
        for number, (first, last) in enumerate(words):
            if number:
                builder.put(_BREAK, first, first)
            self.write(builder, first, max(first, self._trimmed((first, last))[1]), depth + 1)

    def _link(self, builder: TextBuilder, start: int, end: int, depth: int) -> None:
        parts = list(self.source.split(start + 2, end - 2, r"\|"))
        first = self._trimmed(parts[0])
        target = self.source.text[first[0] : first[1]]
        space, colon, _ = target.partition(":")
        shown = parts[-1] if len(parts) > 1 else first
        if colon and space.strip().lower() in _NAMESPACES:
            return
        if colon and len(parts) == 1 and _LANGUAGE.fullmatch(space):
            return
        if target.startswith(":") and shown == first:
            shown = (first[0] + 1, first[1])
        if len(parts) > 1 and not self.source.text[shown[0] : shown[1]].strip():
            shown = self._piped(first)
        self.write(builder, *shown, depth + 1)

    def _piped(self, target: Span) -> Span:
        """What a link with an empty label shows: its target without name space and parenthesis."""
        text = self.source.text[target[0] : target[1]]
        start = target[0] + text.find(":") + 1
        cut = _PARENTHESIS.search(text)
        return start, (target[0] + cut.start() if cut else target[1])

    def _trimmed(self, span: Span) -> Span:
        text = self.source.text[span[0] : span[1]]
        start = span[0] + len(text) - len(text.lstrip())
        return start, start + len(text.strip())

    def _tag(self, builder: TextBuilder, start: int, end: int) -> int:
        number = _CODE_NUMBER.match(self.source.text, start, end)
        if number is not None:  # shown as what it is: a word of code, no year
            builder.put("“", start, number.start(2))
            builder.keep(*number.span(2))
            builder.put("”", number.end(2), number.end())
            return number.end()
        close = self.source.ends.get(start)
        if close is not None:
            if self.source.opaque.get(start) == "nowiki":
                inner = _NOWIKI.match(self.source.text, start)
                last = self.source.text.rfind("<", start + 1, close)
                if inner is not None and last >= inner.end():
                    builder.keep(inner.end(), last)
            return min(close, end)
        tag = _TAG.match(self.source.text, start, end)
        if tag is None:
            builder.keep(start, start + 1)
            return start + 1
        if tag[1].lower() in ("br", "li", "p", "hr", "div"):
            _set_apart(builder, start)
        return tag.end()

    def _entity(self, builder: TextBuilder, start: int) -> int:
        match = _ENTITY.match(self.source.text, start)
        if match is None or html.unescape(match[0]) == match[0]:
            builder.keep(start, start + 1)
            return start + 1
        builder.put(html.unescape(match[0]), start, match.end())
        return match.end()

    def _address(self, builder: TextBuilder, start: int, end: int, depth: int) -> int:
        match = _ADDRESS.match(self.source.text, start, end)
        if match is None:
            return start + 1
        if match[2].strip():
            self.write(builder, match.start(2), match.end(2), depth + 1)
        return match.end()


def _set_apart(builder: TextBuilder, place: int) -> None:
    """Set what follows apart from what was written, if anything was and it was left open."""
    open_words = not builder.is_blank and not builder.tail.rstrip().endswith((",", ";", ":", ".", "!", "?"))
    builder.put(_BREAK if open_words else " ", place, place)
