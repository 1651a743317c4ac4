"""From paths to a chronicle: reading, extraction and merge in one call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.document import Document
from explorer.errors import Diagnostic
from explorer.extraction.build import build_chronicle
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.reading.folder import find_sources
from explorer.reading.reader import read_document

Progress = Callable[[int, int, str], bool]
"""Called with (files done, files in all, name of the next); answering False stops the loading."""


def load_chronicle(
    paths: Sequence[Path], lexicon: Lexicon | None = None, progress: Progress | None = None
) -> Chronicle:
    """Read every file below ``paths`` and build the chronicle of what they tell.

    Faults of the input become the chronicle's diagnostics; what can be read is read.
    """
    sources = find_sources(paths)
    diagnostics: list[Diagnostic] = list(sources.diagnostics)
    documents: list[Document] = []
    for done, source in enumerate(sources.files):
        if progress is not None and not progress(done, len(sources.files), source.name):
            break
        reading = read_document(source.path, source.name)
        diagnostics.extend(reading.diagnostics)
        if reading.document is not None:
            documents.append(reading.document)
    return build_chronicle(documents, lexicon or load_lexicon(), tuple(diagnostics))
