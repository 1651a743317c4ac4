"""The readable text of a span of Markdown: links by their labels, no marks of emphasis, images or notes."""

from __future__ import annotations

import html
import re

from explorer.reading.mending import TextBuilder

_NEXT = re.compile(r"\\(?=[!-/:-@\[-`{-~])|`+|!?\[|[*_]+|~~|<|&(?=[#A-Za-z])")
_LABEL = re.compile(r"!?\[((?:[^\[\]\\\n]|\\.|\n(?!\n)|\[[^\[\]\n]{0,200}\]){0,400}+)\]")
_TARGET = re.compile(
    r"\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,500}\)){0,2000}+)"
    r"(?:\s{1,20}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\s{0,20}\)|\[[^\[\]\n]{0,300}\]"
)
_NOTE = re.compile(r"\[(?:\^[^\[\]\s]{1,100}|-?@\w[^\[\]\n]{0,300})\](?![(\[])")
"""A mark of a footnote, or a citation by key as Pandoc writes it ("[@smith1999, 12]")."""
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,20})\b[^<>]{0,2000}>|<!--.{0,5000}?-->", re.DOTALL)
_AUTOLINK = re.compile(r"<(?:[a-z][a-z0-9+.-]{1,31}:|[^\s<>@]{1,100}@)[^\s<>]{0,2000}>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LONGEST_CODE = 2000
_DEEPEST = 5  # links inside of links


def write_markdown(builder: TextBuilder, source: str, start: int, end: int, depth: int = 0) -> None:
    """Add what a span of a source says to a text."""
    position = start
    while match := _NEXT.search(source, position, end):
        builder.keep(position, match.start())
        position = _take(builder, source, match, end, depth)
    builder.keep(position, end)


def _take(builder: TextBuilder, source: str, match: re.Match[str], end: int, depth: int) -> int:
    """Write what a piece of markup says, and say where it ends."""
    mark, start = match[0], match.start()
    if mark == "\\":
        builder.keep(start + 1, start + 2)
        return start + 2
    if mark[0] == "`":
        return _code(builder, source, match, end)
    if mark[-1] == "[":
        return _link(builder, source, match, end, depth)
    if mark == "<":
        return _angle(builder, source, start, end)
    if mark == "&":
        return _entity(builder, source, start, end)
    if not _is_emphasis(source, match):
        builder.keep(start, match.end())
    return match.end()


def _is_emphasis(source: str, match: re.Match[str]) -> bool:
    """Whether asterisks or low lines mark words: not when they stand free, nor low lines inside of a word."""
    before = source[match.start() - 1 : match.start()]
    after = source[match.end() : match.end() + 1]
    if (not before or before.isspace()) and (not after or after.isspace()):
        return False
    return match[0][0] != "_" or not (before.isalnum() and after.isalnum())


def _code(builder: TextBuilder, source: str, match: re.Match[str], end: int) -> int:
    close = source.find(match[0], match.end(), min(end, match.end() + _LONGEST_CODE))
    if close < 0:
        builder.keep(match.start(), match.end())
        return match.end()
    bare = source[match.end() : close].isdigit()  # shown as what it is: a word of code, no year
    if bare:
        builder.put("“", match.start(), match.end())
    builder.keep(match.end(), close)
    if bare:
        builder.put("”", close, close + len(match[0]))
    return close + len(match[0])


def _link(builder: TextBuilder, source: str, match: re.Match[str], end: int, depth: int) -> int:
    note = _NOTE.match(source, match.start(), end)
    if note is not None:
        return note.end()
    label = _LABEL.match(source, match.start(), end)
    target = _TARGET.match(source, label.end(), end) if label else None
    if label is None or target is None or depth >= _DEEPEST:
        builder.keep(match.start(), match.end())
        return match.end()
    if match[0] == "[":
        write_markdown(builder, source, *label.span(1), depth + 1)
    return target.end()


def _angle(builder: TextBuilder, source: str, start: int, end: int) -> int:
    link = _AUTOLINK.match(source, start, end)
    tag = link or _TAG.match(source, start, end)
    if tag is None:
        builder.keep(start, start + 1)
        return start + 1
    if link is None and tag[1] and tag[1].lower() in ("br", "hr", "p", "div", "li"):
        builder.put(" ", start, start)
    return tag.end()


def _entity(builder: TextBuilder, source: str, start: int, end: int) -> int:
    match = _ENTITY.match(source, start, end)
    if match is None or html.unescape(match[0]) == match[0]:
        builder.keep(start, start + 1)
        return start + 1
    builder.put(html.unescape(match[0]), start, match.end())
    return match.end()
