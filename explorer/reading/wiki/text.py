"""MediaWiki wikitext to an outline: headings, paragraphs, lists, tables, infoboxes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from explorer.reading.composing import Composer, finished
from explorer.reading.furniture import names_something
from explorer.reading.lines import is_dated_entry
from explorer.reading.mending import Mended, TextBuilder
from explorer.reading.outline import Outline
from explorer.reading.outline import Span as TextSpan
from explorer.reading.wiki.inline import InlineWriter
from explorer.reading.wiki.table import TableReader
from explorer.reading.wiki.templates import (
    Template,
    is_entry,
    is_infobox,
    is_quotation,
    parse_template,
    quoted,
)
from explorer.reading.wiki.tokens import Span, WikiSource

_HEADING = re.compile(r"(={1,6})([^\n]{1,500}?)\1\s*$")
_LIST_MARKS = frozenset("*#:;")
_LIST = re.compile(r"([*#:;]{1,20})[ \t]*")
_RULE = re.compile(r"-{4,}")
_REDIRECT = re.compile(r"#redirect\b", re.IGNORECASE)
_BOLD = re.compile(r"'''+(.{3,150}?)'''+")
_TITLES = ("title", "conventional_long_name", "name")
_PICTURE = re.compile(
    r"(?:\w+[ _])?(?:image|photo|map|flag|logo|caption|alt|image[ _]?size|width|upright)\d*(?:[ _]\w+)?"
)
"""Keys of an infobox that only show a picture."""

_FAR = 200
"""Characters within which the key of a row stands before its value."""
_DATE_KEY = re.compile(r"date[ _](?=[a-z])")
"""Before what happened, in the key of a row that says when: "date_signed"."""

_BLOCK_TAG = re.compile(r"</?(?:div|p|blockquote|center|section|poem)\b[^<>]{0,500}>", re.IGNORECASE)
_WRAPPERS = frozenset(
    {"columns-list", "col-list", "div col", "flatlist", "plainlist", "cslist", "refbegin", "collapse"}
)
_DEEPEST = 5  # lists inside of templates inside of templates
_LEADING = 3000  # characters at the start in which the words in bold may be the title


_MARKUP = re.compile(
    r"\{\{[A-Za-z][^{}\n]{0,80}[|}\n]|\[\[[^\[\]\n]{1,200}\]\]|'{3}[^'\n]{1,200}'{3}|^\{\|", re.MULTILINE
)


def is_wikitext(start: str) -> bool:
    """Whether a text that begins so is wikitext: it has three pieces of its markup or more."""
    return sum(1 for _ in zip(range(3), _MARKUP.finditer(start), strict=False)) == 3


def outline_wikitext(cleaned: Mended, name: str) -> Outline:
    """The outline of wikitext whose characters are clean; ``name`` is its title when it has none."""
    walk = _Walk(WikiSource(cleaned.text))
    walk.lines(0, len(cleaned.text))
    walk.end_paragraph()
    bold = walk.bold_title()
    if bold and bold.casefold() == name.casefold():
        walk.composer.title = name  # what a box names may be a part of it: a ministry
    walk.composer.title = walk.composer.title or bold
    made = walk.composer.outline(name)
    return replace(made, mended=Mended(made.mended.text, made.mended.offsets.through(cleaned.offsets)))


class _Walk:
    """Goes through the logical lines of a source; what stands in brackets is on one such line."""

    def __init__(self, source: WikiSource) -> None:
        self.source = source
        self.composer = Composer(source.text)
        self._writer = InlineWriter(source)
        self._paragraph: list[Span] = []
        self._leads: dict[int, TextSpan | None] = {}  # of lists, by their depth
        self._in_list = False
        self._after_blank = False

    def lines(self, start: int, end: int, depth: int = 0) -> None:
        """Take all lines of a span."""
        for first, last in self.source.split(start, end, r"\n"):
            text = self.source.text[first:last]
            words = text.strip()
            if words:
                begin = first + len(text) - len(text.lstrip())
                self._line(begin, begin + len(words), depth)
            else:
                self.end_paragraph()
                self._after_blank = True

    def end_paragraph(self) -> None:
        """Tell the lines gathered."""
        if self._paragraph:
            self.composer.paragraph(self._words(self._paragraph))
            self._paragraph = []

    def bold_title(self) -> str:
        """The words in bold at the start of an article, which name its subject; in a list they do not."""
        first = self.source.text.find("\n==")
        for match in _BOLD.finditer(self.source.text, 0, min(_LEADING, first if first >= 0 else _LEADING)):
            line = self.source.text.rfind("\n", 0, match.start()) + 1
            words = self._words([match.span(1)]).text
            if self.source.text[line] not in _LIST_MARKS and names_something(words):
                return words
        return ""

    def _line(self, start: int, end: int, depth: int) -> None:
        text = self.source.text
        start = self._after_marks(start, end)
        if text.startswith("{{", start) and start in self.source.ends:
            start = self._templates(start, end, depth)
        if start >= end:
            return
        if text.startswith("{|", start) and start in self.source.ends:
            self._table(start, self.source.ends[start])
        elif text[start] == "=" and self._heading(start, end):
            pass
        elif text[start] in "*#:;":
            self._list(start, end, depth)
        elif _RULE.match(text, start, end):
            self.end_paragraph()
        else:
            self._leave_list()
            self._paragraph.append((start, end))

    def _after_marks(self, start: int, end: int) -> int:
        """Where the words of a line begin, behind comments and the tags of blocks, which end a paragraph."""
        while start < end and self.source.text[start] == "<":
            tag = _BLOCK_TAG.match(self.source.text, start, end)
            if tag is not None:
                self.end_paragraph()
            elif self.source.opaque.get(start) != "comment":
                break
            start = tag.end() if tag is not None else self.source.ends[start]
            while start < end and self.source.text[start].isspace():
                start += 1
        return start

    def _templates(self, start: int, end: int, depth: int) -> int:
        """Take the boxes and wrapped lists a line begins with, and say where the rest of it begins."""
        while start < end and self.source.text.startswith("{{", start) and start in self.source.ends:
            close = self.source.ends[start]
            template = parse_template(self.source, start, close)
            if is_infobox(template):
                self._infobox(template)
            elif template.name in _WRAPPERS and depth < _DEEPEST and template.positional:
                self.end_paragraph()
                self.lines(*template.positional[-1], depth + 1)
            elif is_quotation(template):
                self.end_paragraph()
                self.composer.paragraph(self._words(quoted(template)))
            elif is_entry(template):
                self.end_paragraph()
                self.composer.paragraph(self._words([(start, close)]))
            elif template.name == "displaytitle" and template.positional:
                self.composer.title = self._words(template.positional[:1]).text
            else:
                return start
            start = close
            while start < end and self.source.text[start].isspace():
                start += 1
        return start

    def _infobox(self, template: Template) -> None:
        self.end_paragraph()
        for key, span in template.named.items():
            value = self._words([span])
            if key in _TITLES and not self.composer.title:
                self.composer.title = value.text
            if value.text and not _PICTURE.fullmatch(key):
                self.composer.entry(self._key(key, span), value)

    def _key(self, key: str, span: Span) -> Mended:
        """The key of a row of an infobox, where it stands."""
        text, low = self.source.text, max(0, span[0] - _FAR)
        last = low + len(text[low : span[0] - 1].rstrip())
        start = last - len(key) if text[max(0, last - len(key)) : last].lower() == key else -1
        builder = TextBuilder(text)
        date = _DATE_KEY.match(key)
        said = date.end() if date else 0
        builder.keep(start + said, start + len(key)) if start >= 0 else builder.put(key, span[0], span[0])
        return builder.build()

    def _heading(self, start: int, end: int) -> bool:
        match = _HEADING.match(self.source.text, start, self._without_notes(start, end))
        if match is None:
            return False
        self.end_paragraph()
        self._leave_list()
        self.composer.heading(self._words([match.span(2)]), max(1, len(match[1]) - 1))
        return True

    def _without_notes(self, start: int, end: int) -> int:
        """Where a line ends without a comment behind it."""
        if not self.source.text.endswith("-->", start, end):
            return end
        comment = self.source.text.rfind("<!--", start, end)
        return comment if comment >= 0 else end

    def _list(self, start: int, end: int, depth: int) -> None:
        if _REDIRECT.match(self.source.text, start, end):
            return self.composer.junk(self._words([(start, end)]))
        match = _LIST.match(self.source.text, start, end)
        if match is None or match.end() >= end:
            return None
        marks, begin = match[1], match.end()
        if self.source.text.startswith("{|", begin) and begin in self.source.ends:
            return self._table(begin, self.source.ends[begin])
        self.end_paragraph()
        if not self._in_list:
            self._leads, self._in_list = {1: self.composer.take_lead()}, True
        if marks[-1] == ";":
            self._after_blank = False
            return self._term(begin, end, len(marks))
        words = self._words([(begin, end)])
        lead = self._leads.get(len(marks)) if marks[-1] != ":" or not self._after_blank else None
        self._after_blank = False
        if marks[-1] == ":" and lead is None:
            return self.composer.paragraph(words)
        self._leads[len(marks) + 1] = self.composer.item(words, lead)
        return None

    def _term(self, start: int, end: int, depth: int) -> None:
        """``; term`` or ``; term : definition``."""
        parts = list(self.source.split(start, end, r" : "))
        whole = self._words([(start, end)]) if len(parts) == 1 else None
        if whole is not None and is_dated_entry(whole.text):
            self.composer.item(whole, self._leads.get(depth))  # "; 1957: …" tells what happened
            return
        self._leads[depth] = self.composer.lead(self._words(parts[:1]))
        if len(parts) > 1:
            self.composer.item(self._words([(parts[1][0], parts[-1][1])]), self._leads[depth])

    def _table(self, start: int, end: int) -> None:
        self.end_paragraph()
        self._leave_list()
        TableReader(self.source, self.composer, self._words).read(start, end, self.composer.take_lead())

    def _leave_list(self) -> None:
        self._in_list = False

    def _words(self, spans: Sequence[Span]) -> Mended:
        builder = TextBuilder(self.source.text)
        for number, (start, end) in enumerate(spans):
            if number:
                builder.put(" ", start, start)
            self._writer.write(builder, start, end)
        return finished(builder)
