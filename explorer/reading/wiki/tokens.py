"""The brackets of MediaWiki wikitext: where templates, links, tables and opaque parts begin and end.

Linear in the length of the source, however its brackets are nested or left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BRACKET = re.compile(
    r"(?P<open>\{\{|\[\[)|(?P<close>\}\}|\]\])|(?P<table>^[ \t:]*\{\|)|(?P<end>^[ \t]*\|\}(?!\}))"
    r"|(?P<comment><!--)|<(?P<tag>nowiki|pre|ref|math|chem|score|timeline|gallery|imagemap|syntaxhighlight|source"
    r"|templatestyles|mapframe|maplink|graph|categorytree|inputbox)\b",
    re.MULTILINE | re.IGNORECASE,
)
_TAG_END = re.compile(r"[^<>]{0,2000}>")
_PAIRS = {"}}": "{{", "]]": "[["}

Span = tuple[int, int]


class WikiSource:
    """A source with its brackets matched once for all.

    ``ends`` gives for the place where a bracket that is closed opens the place after its close; comments
    and elements whose inside is no wikitext, or no content, are among them.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.ends: dict[int, int] = {}
        self.opaque: dict[int, str] = {}  # of what opens here and is not looked into: its name
        self._left_open: set[str] = set()  # elements of which no end tag is left
        self._match()

    def _match(self) -> None:
        opened: list[tuple[str, int]] = []
        counts = {"{{": 0, "[[": 0, "{|": 0}
        position = 0
        while match := _BRACKET.search(self.text, position):
            position = match.end()
            group = match.lastgroup
            if group in ("comment", "tag"):
                position = self._skip(match)
            elif group in ("open", "table"):
                kind = match[0].lstrip(" \t:")
                opened.append((kind, match.end() - 2))
                counts[kind] += 1
            else:
                kind = _PAIRS.get(match[0], "{|")
                if counts[kind]:
                    self._close(opened, counts, kind, match.end())

    def _close(self, opened: list[tuple[str, int]], counts: dict[str, int], kind: str, end: int) -> None:
        while opened:
            found, start = opened.pop()
            counts[found] -= 1
            if found == kind:
                self.ends[start] = end
                return

    def _skip(self, match: re.Match[str]) -> int:
        """Note an opaque part and say where it ends; one that is left open reaches to the end of its tag."""
        start = match.start()
        if match["comment"]:
            found = self.text.find("-->", match.end())
            end = found + 3 if found >= 0 else len(self.text)
            name = "comment"
        else:
            name = match["tag"].lower()
            end = self._end_of_element(name, match.end())
        self.ends[start], self.opaque[start] = end, name
        return end

    def _end_of_element(self, name: str, start: int) -> int:
        tag = _TAG_END.match(self.text, start)
        if tag is None:
            return start
        if self.text[tag.end() - 2] == "/":
            return tag.end()
        if name in self._left_open:
            return tag.end()
        close = re.compile(rf"</{name}\s{{0,10}}>", re.IGNORECASE).search(self.text, tag.end())
        if close is None:
            self._left_open.add(name)
            return tag.end()
        return close.end()

    def split(self, start: int, end: int, mark: str) -> Iterator[Span]:
        """The parts of a span between ``mark``, not counting marks inside of brackets.

        ``mark`` is a regular expression; brackets that open before ``start`` are not looked into.
        """
        pattern = re.compile(rf"\{{\{{|\[\[|\{{\||<|(?P<mark>{mark})", re.MULTILINE)
        part = position = start
        while match := pattern.search(self.text, position, end):
            if match["mark"] is not None:
                yield part, match.start()
                part = position = match.end()
            else:
                position = min(end, self.ends.get(match.start(), match.end()))
        yield part, end
