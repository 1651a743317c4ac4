"""The formats that are read: a row each."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from explorer.reading.htmltext import outline_html
from explorer.reading.markdown import outline_markdown
from explorer.reading.mending import Mended
from explorer.reading.outline import Outline
from explorer.reading.plaintext import outline_text
from explorer.reading.wikitext import outline_wikitext

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b", re.I | re.S
)


_WIKITEXT = re.compile(
    r"\{\{[A-Za-z][^{}\n]{0,80}[|}\n]|\[\[[^\[\]\n]{1,200}\]\]|'{3}[^'\n]{1,200}'{3}|^\{\|", re.MULTILINE
)


def _is_wikitext(start: str) -> bool:
    return sum(1 for _ in zip(range(3), _WIKITEXT.finditer(start), strict=False)) == 3


_FRONT_MATTER = re.compile(r"---\n[A-Za-z_-]{1,40}:.{0,1900}?\n---\n", re.DOTALL)
_MARKDOWN_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_MARKDOWN = re.compile(r"\]\(\S{1,500}\)|\*\*[^*\n]{1,200}\*\*|^\|?[ :]*-{2,}[ :]*\|", re.MULTILINE)


def _is_markdown(start: str) -> bool:
    if _FRONT_MATTER.match(start):
        return True
    headings = len(_MARKDOWN_HEADING.findall(start))
    return headings > 1 or (headings == 1 and _MARKDOWN.search(start) is not None)


def _is_html(start: str) -> bool:
    return _HTML.match(start) is not None


@dataclass(frozen=True, slots=True)
class Format:
    """A format of text files.

    ``suffixes`` are the endings of file names in lower case; ``sniff`` tells from the first characters
    whether a file without a telling suffix is of the format; ``outline`` makes the outline of a text
    whose characters are clean, with the title to use when the text has none.
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    sniff: Callable[[str], bool]
    outline: Callable[[Mended, str], Outline]


PLAIN = Format("plain text", "text/plain", (".txt", ".text", ".asc", ""), lambda text: True, outline_text)

HTML = Format("web page", "text/html", (".html", ".htm", ".xhtml", ".xht"), _is_html, outline_html)

WIKITEXT = Format(
    "wikitext", "text/x-wiki", (".wiki", ".mediawiki", ".wikitext", ".mw"), _is_wikitext, outline_wikitext
)

MARKDOWN = Format(
    "Markdown", "text/markdown", (".md", ".markdown", ".mdown", ".mkd"), _is_markdown, outline_markdown
)

FORMATS: tuple[Format, ...] = (HTML, WIKITEXT, MARKDOWN, PLAIN)
"""All formats; the first whose suffix fits, else the first whose sniff does, reads a file."""

_PASSED_OVER = re.compile(
    r"png|jpe?g|gif|svg|webp|bmp|tiff?|ico|mp[34]|ogg|wav|webm|avi|mov|css|m?js|jsonl?|xml|[ct]sv|xlsx?|ods|pptx?"
    r"|od[pt]|doc|rtf|epub|zip|gz|bz2|xz|7z|tar|py|exe|dll|so|woff2?|[to]tf|db|sqlite3?|ini|lock",
    re.IGNORECASE,
)


def is_passed_over(suffix: str) -> bool:
    """Whether a file of this ending is no article (a picture, a style sheet); all others are tried."""
    return _PASSED_OVER.fullmatch(suffix.removeprefix(".")) is not None


SNIFFED = 2000
"""How many characters ``Format.sniff`` is given."""


def format_of(suffix: str, text: str) -> Format:
    """The format of a text in a file whose name ends in ``suffix``."""
    start = text[:SNIFFED]
    told = [row for row in FORMATS if suffix and suffix.lower() in row.suffixes and row is not PLAIN]
    return told[0] if told else next(row for row in FORMATS if row.sniff(start))
