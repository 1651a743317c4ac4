"""What comes of a file that is no text and holds some."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The text, and what is to be said of parts that could not be read."""

    text: str
    faults: tuple[str, ...] = ()
