"""The text of PDF documents, by way of the package pypdfium2, which is loaded when it is needed.

Offsets into such a document count in this text, in which a form feed stands between two pages.
"""

from __future__ import annotations

from importlib.util import find_spec

from explorer.errors import InputError, PassingError
from explorer.reading.pdfpages import read_pages
from explorer.reading.unpacked import Unpacked


def unpack_pdf(data: bytes) -> Unpacked:
    """The text of a PDF document; pages that cannot be read are told.

    Raises InputError when it is damaged as a whole, locked, too large or without text; PassingError when it
    may be read another time.
    """
    if find_spec("pypdfium2") is None:
        raise PassingError(
            "is a PDF document; reading it needs the package pypdfium2, which is not installed"
        )
    pages, faults = read_pages(data)
    text = "\n\f".join(pages)
    if not text.strip("\n\f \r"):
        lacking = "whose pages are damaged" if faults else "without text, perhaps of scanned pages"
        raise InputError(f"is a PDF document {lacking}")
    return Unpacked(text, tuple(faults))
