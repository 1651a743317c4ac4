"""What the parts of the timeline's scene ask for: a stage to paint, and hands to tell."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QPointF

from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Band
from explorer.window.canvas.gutter import GroupGutter
from explorer.window.canvas.painter import ScreenPainter


class Stage(Protocol):
    """What the parts paint."""

    @property
    def drawn(self) -> DrawList | None:
        """What is shown now; None while there is nothing to show."""

    @property
    def painter(self) -> ScreenPainter:
        """Paints in the current theme."""

    @property
    def selected_title(self) -> str:
        """The title of the selected event; empty without one."""

    @property
    def groups(self) -> GroupGutter:
        """How the names of threads that are compared stand in the gutter."""

    def first_row(self, band: Band) -> float:
        """The middle of a band's first row, in pixels below the band's top."""


class Hands(Protocol):
    """Whom the parts tell what the hands do."""

    def wheel(self, at: QPointF, delta: float, *, sideways: bool) -> None:
        """The wheel turned by ``delta`` eighths of a degree."""

    def scroll(self, dy: float) -> None:
        """The bands are to move up by ``dy`` pixels."""

    def drag(self, event: Any) -> None:
        """The mouse moves with a button held."""

    def click(self, at: QPointF, event: Any) -> None:
        """A button was pressed and released without moving."""
