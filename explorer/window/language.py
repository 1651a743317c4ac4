"""The words of the interface in the reader's language.

English words stand in the code and are the keys; a translation that the program has installed says them in
another language. Words without a translation stay English.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "explorer"
"""The one context of all words in the translation files."""


def tr(text: str, /, **values: object) -> str:
    """``text`` in the reader's language, with its ``{names}`` replaced by ``values``.

    The text must be a literal where it is written, so that it can be collected. Raises KeyError for a name
    without a value.
    """
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**values) if values else found
