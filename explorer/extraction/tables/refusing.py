"""Why a row of a table cannot be an event: in English where it is kept, in the reader's words where shown."""

from __future__ import annotations

from explorer.errors import InputError
from explorer.language import tr


class RowError(InputError):
    """A row is no event, and why: in words that go on from "the row", in English."""

    def __init__(self, text: str, /, **values: object) -> None:
        """``text`` is marked for translation, with ``{names}`` in it for the ``values``."""
        super().__init__(text.format(**values) if values else text)
        self._text, self._values = text, values

    def said(self) -> str:
        """The reason in the language that the program speaks."""
        return tr(self._text, **self._values)
