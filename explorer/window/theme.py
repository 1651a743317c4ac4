"""The window's colours, palettes and style sheet, made from the tokens in ``resources/themes.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from PySide6.QtGui import QColor, QFont, QPalette

from explorer.chronicle.kind import Kind
from explorer.errors import InputError
from explorer.resources import folder, load_json
from explorer.timeline.theme import Theme, mix, readable, themes_from


@dataclass(frozen=True, slots=True)
class Skin:
    """A theme and the colours that only the window needs; all but ``theme`` are ``#rrggbb``.

    ``card`` stands behind a passage, ``field`` behind what can be typed into or pressed, ``hover`` and
    ``selection`` behind rows, ``highlight`` behind the words that tell an event and ``date_mark`` behind
    those that date it, ``warning`` behind disagreements and faults, ``lens`` behind the range shown in the
    overview. ``spark`` is for the bars of sparklines and of the overview.
    """

    theme: Theme
    card: str
    field: str
    hover: str
    selection: str
    highlight: str
    date_mark: str
    warning: str
    spark: str
    lens: str

    @property
    def link(self) -> str:
        """The accent as text: readable on the surface and on a warning."""
        return self.ink_on(self.ink_on(self.theme.accent, self.theme.surface), self.warning)

    def ink_on(self, color: str, ground: str) -> str:
        """``color`` for text on ``ground``: with as little ink mixed in as contrast asks for."""
        return readable(color, replace(self.theme, ground=ground))

    @property
    def faint(self) -> str:
        """For what cannot be used now, and for handles."""
        return mix(self.theme.muted, self.theme.surface, 0.55)

    def kind_color(self, kind: Kind | None) -> str:
        """The colour of a kind in this theme; that of muted text where there is none."""
        return kind.color(dark=self.theme.is_dark) if kind else self.theme.muted

    def tint(self, color: str) -> str:
        """A faint ground in the hue of ``color``."""
        return mix(color, self.theme.surface, 0.82)


def skins_from(data: Mapping[str, Mapping[str, str]]) -> dict[str, Skin]:
    """The skins of ``resources/themes.json`` by name. Raises InputError naming a colour that is missing."""
    names = [field.name for field in fields(Skin) if field.name != "theme"]
    skins = {}
    for name, theme in themes_from(data).items():
        missing = [key for key in names if key not in data[name]]
        if missing:
            raise InputError(f"the theme '{name}' lacks the colours {', '.join(missing)}")
        skins[name] = Skin(theme, **{key: data[name][key] for key in names})
    return skins


def load_skins() -> dict[str, Skin]:
    """The window's skins by name, ``light`` and ``dark``."""
    return skins_from(load_json("themes.json"))


_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "ground",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "ink",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "hairline",
    QPalette.ColorRole.Midlight: "hairline",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Dark: "hairline",
}


def make_palette(skin: Skin) -> QPalette:
    """The palette for Qt's Fusion style."""
    theme = skin.theme
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(theme, token)))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(skin.selection))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.ink))
    palette.setColor(QPalette.ColorRole.Shadow, QColor(mix(theme.ground, "#000000", 0.5)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        faint = QColor(mix(theme.muted, theme.surface, 0.45))
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def style_sheet(skin: Skin) -> str:
    """The style sheet: ``resources/window.qss`` with its ``@tokens`` replaced by colours."""
    tokens = (field.name for field in fields(Theme) if field.name not in ("name", "relations"))
    colors = {name: getattr(skin.theme, name) for name in tokens}
    colors |= {field.name: getattr(skin, field.name) for field in fields(Skin) if field.name != "theme"}
    colors["link"] = skin.link
    for name in ("chevron", "chevron-up", "check"):
        colors[name] = (folder("resources") / "icons" / f"{name}-{skin.theme.name}.svg").as_posix()
    colors["grip"] = skin.faint
    text = (folder("resources") / "window.qss").read_text(encoding="utf-8")
    for name in sorted(colors, key=len, reverse=True):
        text = text.replace(f"@{name}", colors[name])
    return text


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """``font`` at another size, bold or not."""
    other = QFont(font)
    if font.pixelSize() > 0:
        other.setPixelSize(max(round(font.pixelSize() * factor), 1))
    else:
        other.setPointSizeF(font.pointSizeF() * factor)
    other.setBold(bold)
    return other


def heading_font(font: QFont) -> QFont:
    """The font of the small headings above panels: bold, capitals, a little apart."""
    heading = scaled(font, 0.85, bold=True)
    heading.setCapitalization(QFont.Capitalization.AllUppercase)
    heading.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
    return heading
