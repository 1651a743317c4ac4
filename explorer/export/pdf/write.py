"""Figures as PDF, by the writer that their fonts allow."""

from __future__ import annotations

from explorer.export.image import application
from explorer.export.pdf.document import pdf_document
from explorer.export.pdf.painted import painted_pdf
from explorer.export.pdf.truetype import Unembeddable
from explorer.export.pdf.typeset import QtTypesetter
from explorer.export.scene import Figure


def pdf_bytes(figure: Figure) -> bytes:
    """All pages as PDF with text as text; the same figure gives the same bytes, also in another process."""
    keep = application()
    try:
        data = pdf_document(figure, QtTypesetter())
    except Unembeddable:
        data = painted_pdf(figure)
    del keep
    return data
