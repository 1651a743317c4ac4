"""From documents to the chronicle: extract each, merge, put in order."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.document import Document
from explorer.chronicle.merge import merge
from explorer.errors import Diagnostic
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import Lexicon


def build_chronicle(
    documents: Iterable[Document], lexicon: Lexicon, diagnostics: tuple[Diagnostic, ...] = ()
) -> Chronicle:
    """The chronicle of what ``documents`` tell; the same whatever their order."""
    ordered = tuple(sorted(documents, key=lambda document: document.name))
    found = [extract(document, lexicon) for document in ordered]
    mentions = [mention for extraction in found for mention in extraction.mentions]
    omissions = tuple(omission for extraction in found for omission in extraction.omissions)
    return Chronicle(ordered, merge(mentions), omissions, tuple(diagnostics))
