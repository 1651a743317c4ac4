"""One base error for everything the program raises on purpose, and located faults in the input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


class ExplorerError(Exception):
    """Base of every error this program raises on purpose; its text is fit to be shown to a reader."""


class InputError(ExplorerError):
    """A source, a file of ours or an argument cannot be used; the text names it and says why."""


class PassingError(InputError):
    """A source cannot be used now, but may be another time, though its content stays what it is."""


class UsageError(ExplorerError):
    """The words of a command do not fit together; the text says which, and what would."""


class OutputError(ExplorerError):
    """A result cannot be written; the text names the target and says why."""


class StoppedError(ExplorerError):
    """Reading was given up on request, in the midst of a file."""


DONE, FAULTS, USAGE, FAILURE = 0, 1, 2, 3
"""Exit codes: done; done with faults in the input reported; wrong usage; failure."""

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A located fault in the input. The rest of the input goes on.

    ``source`` names the file as the reader gave it; ``line`` and ``column`` count from 1 and are
    None where the fault concerns the whole file. An ``error`` means the file gave nothing, a
    ``warning`` that a part was left out or mended, a ``note`` that nothing is wrong but worth knowing.
    """

    source: str
    message: str
    severity: Severity = "error"
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = self.source
        if self.line is not None:
            place += f":{self.line}"
            if self.column is not None:
                place += f":{self.column}"
        return f"{place}: {self.severity}: {self.message}"
