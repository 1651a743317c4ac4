"""The formats that are read: a row each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from explorer.reading.docx import DOCX, unpack_docx
from explorer.reading.html.page import is_html
from explorer.reading.html.text import outline_html
from explorer.reading.markdown import outline_markdown
from explorer.reading.markdownfront import is_markdown
from explorer.reading.mending import Mended
from explorer.reading.outline import Outline
from explorer.reading.parquet import unpack_parquet
from explorer.reading.pdf import unpack_pdf
from explorer.reading.plaintext import outline_text
from explorer.reading.tables import (
    CSV,
    JSON,
    JSON_LINES,
    is_json_lines,
    outline_csv,
    outline_json,
    outline_json_lines,
)
from explorer.reading.unpacked import Unpacked
from explorer.reading.webarchive import WEB_ARCHIVE, unpack_web_archive
from explorer.reading.wiki.text import is_wikitext, outline_wikitext


@dataclass(frozen=True, slots=True)
class Format:
    """A format of files.

    ``suffixes`` are the endings of file names in lower case. ``sniff`` tells from the first characters
    whether a text without a telling suffix is of the format. ``outline`` makes the outline of a text whose
    characters are clean, with the title to use when the text has none. ``unpack`` gives the text of a file
    that is no text, which begins with ``signature``; it raises InputError, as ``decode`` does.
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    sniff: Callable[[str], bool]
    outline: Callable[[Mended, str], Outline]
    signature: bytes = b""
    unpack: Callable[[bytes], Unpacked] | None = None


def _always(start: str) -> bool:
    return True


def _never(start: str) -> bool:
    return False


def _word(data: bytes) -> Unpacked:
    return Unpacked(unpack_docx(data))


def _rows(data: bytes) -> Unpacked:
    return Unpacked(unpack_parquet(data))


FORMATS: tuple[Format, ...] = (
    Format("web page", "text/html", (".html", ".htm", ".xhtml", ".xht"), is_html, outline_html),
    Format(
        "wikitext", "text/x-wiki", (".wiki", ".mediawiki", ".wikitext", ".mw"), is_wikitext, outline_wikitext
    ),
    Format(
        "Markdown", "text/markdown", (".md", ".markdown", ".mdown", ".mkd"), is_markdown, outline_markdown
    ),
    Format("Word document", DOCX, (".docx",), _never, outline_text, b"PK\x03\x04", _word),
    Format("web archive", WEB_ARCHIVE, (".mhtml", ".mht"), _never, outline_html, b"", unpack_web_archive),
    Format("PDF document", "application/pdf", (".pdf",), _never, outline_text, b"%PDF-", unpack_pdf),
    Format("table of events, CSV", CSV, (".csv", ".tsv"), _never, outline_csv),
    Format("events as JSON Lines", JSON_LINES, (".jsonl", ".ndjson"), is_json_lines, outline_json_lines),
    Format("events as JSON", JSON, (".json",), _never, outline_json),
    Format("Parquet table", JSON_LINES, (".parquet",), _never, outline_json_lines, b"PAR1", _rows),
    Format("plain text", "text/plain", (), _always, outline_text),
)
"""All formats; the first whose suffix fits, else the first whose sniff does, reads a file."""

SNIFFED = 2000
"""How many characters ``Format.sniff`` is given."""


def format_of(suffix: str, text: str) -> Format:
    """The format of a text in a file whose name ends in ``suffix``."""
    for row in FORMATS:
        if suffix.lower() in row.suffixes:
            return row
    start = text[:SNIFFED]
    return next(row for row in FORMATS if row.sniff(start))


def unpack(suffix: str, data: bytes) -> Unpacked | None:
    """The text of a file of a packed format; None for one that is text, or of no format known here."""
    for row in FORMATS:
        if row.unpack is not None and suffix.lower() in row.suffixes and data.startswith(row.signature):
            return row.unpack(data)
    return None
