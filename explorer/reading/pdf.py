"""The text of PDF documents, by way of the package pypdfium2, which is loaded when it is needed.

Offsets into such a document count in this text, in which a form feed stands between two pages.
"""

from __future__ import annotations

import importlib
from typing import Any

from explorer.errors import InputError

MOST_PAGES = 5000
"""Pages that are read, at most."""

MOST_CHARACTERS = 64 * 1024 * 1024
"""Characters of text, at most: a bound for documents made to burst."""


def unpack_pdf(data: bytes) -> str:
    """The text of a PDF document. Raises InputError when it is damaged, locked, too large or without text."""
    try:
        library: Any = importlib.import_module("pypdfium2")
    except ImportError:
        raise InputError(
            "is a PDF document; reading it needs the package pypdfium2, which is not installed"
        ) from None
    try:
        document = library.PdfDocument(data)
    except library.PdfiumError as error:
        raise InputError(f"is a damaged or locked PDF document: {error}") from error
    try:
        text = "\n\f".join(_pages(document))
    finally:
        document.close()
    if not text.strip("\n\f \r"):
        raise InputError("is a PDF document without text, perhaps of scanned pages")
    return text


def _pages(document: Any) -> list[str]:
    """The text of each page."""
    if len(document) > MOST_PAGES:
        raise InputError(f"has {len(document)} pages, more than the {MOST_PAGES} that are read")
    pages: list[str] = []
    size = 0
    for number in range(len(document)):
        page = document[number]
        words = page.get_textpage()
        pages.append(str(words.get_text_bounded()))
        words.close()
        page.close()
        size += len(pages[-1])
        if size > MOST_CHARACTERS:
            raise InputError("holds more text than is read")
    return pages
