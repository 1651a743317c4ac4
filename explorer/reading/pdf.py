"""The text of PDF documents, by way of the package pypdfium2, which is loaded when it is needed.

Offsets into such a document count in this text, in which a form feed stands between two pages.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

from explorer.errors import InputError
from explorer.reading.unpacked import Unpacked

MOST_PAGES = 5000
"""Pages that are read, at most."""

MOST_CHARACTERS = 64 * 1024 * 1024
"""Characters of text, at most: a bound for documents made to burst."""


def unpack_pdf(data: bytes) -> Unpacked:
    """The text of a PDF document; pages that cannot be read are told.

    Raises InputError when it is damaged as a whole, locked, too large or without text.
    """
    try:
        library: Any = importlib.import_module("pypdfium2")
    except ImportError:
        raise InputError(
            "is a PDF document; reading it needs the package pypdfium2, which is not installed"
        ) from None
    faults: list[str] = []
    try:
        document = library.PdfDocument(data)
        try:
            text = "\n\f".join(_pages(document, library.PdfiumError, faults))
        finally:
            document.close()
    except library.PdfiumError as error:
        raise InputError(f"is a damaged or locked PDF document: {error}") from error
    if not text.strip("\n\f \r"):
        lacking = "whose pages are damaged" if faults else "without text, perhaps of scanned pages"
        raise InputError(f"is a PDF document {lacking}")
    return Unpacked(text, tuple(faults))


def _pages(document: Any, damaged: type[Exception], faults: list[str]) -> Iterator[str]:
    """The text of each page; ``faults`` receives what is said of those that raise ``damaged``."""
    if len(document) > MOST_PAGES:
        raise InputError(f"has {len(document)} pages, more than the {MOST_PAGES} that are read")
    size = 0
    for number in range(len(document)):
        try:
            text = _text_of(document[number])
        except damaged as error:
            text = ""
            faults.append(f"page {number + 1} cannot be read and is left out: {error}")
        size += len(text)
        if size > MOST_CHARACTERS:
            raise InputError("holds more text than is read")
        yield text


def _text_of(page: Any) -> str:
    try:
        words = page.get_textpage()
        try:
            return str(words.get_text_bounded())
        finally:
            words.close()
    finally:
        page.close()
