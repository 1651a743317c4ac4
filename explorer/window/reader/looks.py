"""How the reader's page looks: type, and the colours of passages, in which text stays readable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from explorer.chronicle.kind import Kind
from explorer.timeline.theme import READABLE, contrast, mix
from explorer.window.theme import Skin, scaled

FAINT, STRONG = 0.16, 0.42
"""How much of a kind's colour lies behind a passage, and behind the current one."""

VISIBLE = 3.0
"""Least contrast of an underline against what it stands on: WCAG 2.2, success criterion 1.4.11."""

SERIFS = ["Charter", "Georgia", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif"]

LINE_LENGTH = 74
"""Characters of ordinary text in the longest line; 45 to 75 are held to be easy to read."""


@dataclass(frozen=True)
class Looks:
    """The colours of the page in one theme, ``#rrggbb``."""

    skin: Skin
    kinds: Mapping[str, Kind]

    def line(self, kind: str) -> str:
        """The underline and mark of a kind: its colour, as dark or light as it must be to be seen."""
        return self._lines.get(kind) or self._line(kind)

    def ground(self, kind: str, *, strong: bool = False) -> str:
        """What lies behind a passage: its kind's colour as strong as text upon it allows."""
        return self._grounds.get((kind, strong)) or self._ground(kind, STRONG if strong else FAINT)

    @cached_property
    def _lines(self) -> dict[str, str]:
        return {kind: self._line(kind) for kind in self.kinds}

    @cached_property
    def _grounds(self) -> dict[tuple[str, bool], str]:
        shares = ((False, FAINT), (True, STRONG))
        return {(kind, strong): self._ground(kind, share) for kind in self.kinds for strong, share in shares}

    def _line(self, kind: str) -> str:
        theme, color = self.skin.theme, self.skin.kind_color(self.kinds.get(kind))
        return visible(color, theme.ink, (theme.ground, theme.surface, self._ground(kind, STRONG)))

    def _ground(self, kind: str, share: float) -> str:
        theme, color = self.skin.theme, self.skin.kind_color(self.kinds.get(kind))
        return tinted(color, theme.ground, theme.ink, share)

    @cached_property
    def found(self) -> str:
        """What lies behind words that were searched for."""
        return tinted(self.skin.highlight, self.skin.theme.ground, self.skin.theme.ink, 1.0)

    @cached_property
    def dating(self) -> str:
        """What lies behind the dating words of the current passage, and behind the hit searched for last."""
        return tinted(self.skin.date_mark, self.skin.theme.ground, self.skin.theme.ink, 1.0)


def visible(color: str, ink: str, grounds: tuple[str, ...]) -> str:
    """``color`` for a line or a mark on all of ``grounds``, with as little ``ink`` as it takes to be seen."""
    shades = (mix(color, ink, step / 20) for step in range(21))
    return next((s for s in shades if all(contrast(s, ground) >= VISIBLE for ground in grounds)), ink)


def tinted(color: str, ground: str, ink: str, share: float) -> str:
    """``ground`` with ``share`` of ``color``, or with as much as leaves ``ink`` readable upon it."""
    while share > 0:
        shade = mix(ground, color, share)
        if contrast(shade, ink) >= READABLE:
            return shade
        share -= 0.02
    return ground


@dataclass(frozen=True, slots=True)
class Style:
    """How paragraphs of one sort are set; lengths in pixels.

    ``pitch`` is the distance of lines, ``before`` the space above, ``indent`` that from the column's left.
    """

    font: QFont
    pitch: float
    before: float
    indent: float = 0.0
    muted: bool = False


# By style: serif, size against the program's font, bold, pitch against the font's height, space above and
# indent in pitches of body text, muted.
_SORTS: dict[str, tuple[bool, float, bool, float, float, float, bool]] = {
    "title": (False, 1.75, True, 1.25, 0.9, 0.0, False),
    "heading1": (False, 1.35, True, 1.3, 1.25, 0.0, False),
    "heading2": (False, 1.15, True, 1.3, 0.95, 0.0, False),
    "heading3": (False, 1.02, True, 1.3, 0.8, 0.0, True),
    "paragraph": (True, 1.18, False, 1.5, 0.5, 0.0, False),
    "item": (True, 1.18, False, 1.5, 0.14, 0.95, False),
    "infobox": (False, 1.0, False, 1.45, 0.12, 0.6, False),
    "row": (False, 1.0, False, 1.5, 0.2, 0.6, False),
    "junk": (False, 0.95, False, 1.4, 0.2, 0.0, True),
}


@dataclass(frozen=True, slots=True)
class Typography:
    """The styles by name, the mean width of a character of ordinary text in pixels, and its font."""

    styles: Mapping[str, Style]
    character: float
    body: QFont

    @property
    def longest(self) -> float:
        """Width of the longest line in pixels."""
        return self.character * LINE_LENGTH


def typography(base: QFont, zoom: float = 1.0) -> Typography:
    """The page's type, from the program's font ``base`` at ``zoom`` times its size."""
    body = _font(base, serif=True, factor=_SORTS["paragraph"][1] * zoom, bold=False)
    unit = QFontMetricsF(body).height() * _SORTS["paragraph"][3]
    styles = {}
    for name, (serif, factor, bold, pitch, before, indent, muted) in _SORTS.items():
        font = _font(base, serif=serif, factor=factor * zoom, bold=bold)
        height = QFontMetricsF(font).height() * pitch
        styles[name] = Style(font, height, before * unit, indent * unit, muted)
    sample = "the government of the republic declared in September that it would open an embassy"
    return Typography(styles, QFontMetricsF(body).horizontalAdvance(sample) / len(sample), body)


def _font(base: QFont, *, serif: bool, factor: float, bold: bool) -> QFont:
    font = scaled(base, factor, bold=bold)
    if serif:
        font.setFamilies(SERIFS)
        font.setStyleHint(QFont.StyleHint.Serif)
    return font
