"""The colours of a theme as plain values, for the window and for exported figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache

from explorer.errors import InputError
from explorer.resources import load_json

STATE = "relations_"

READABLE = 4.5
"""Least contrast of text against its ground: WCAG 2.2, success criterion 1.4.3, level AA."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme; every colour is ``#rrggbb``.

    ``ground`` is what the timeline stands on, ``surface`` what panes stand on; ``ink`` is for text,
    ``muted`` for text of second rank; ``hairline`` separates, ``grid`` and ``grid_strong`` are the lines of
    the axis; ``period`` shades a stretch of time; ``on_accent`` is text upon ``accent``. The numbered ones
    are for the threads that are compared, told apart by colour-blind readers too; ``relations`` are the
    colours of the states of relations by their keys.
    """

    name: str
    ground: str
    surface: str
    ink: str
    muted: str
    hairline: str
    grid: str
    grid_strong: str
    period: str
    accent: str
    on_accent: str
    today: str
    thread_1: str
    thread_2: str
    thread_3: str
    thread_4: str
    thread_5: str
    thread_6: str
    relations: Mapping[str, str] = field(default_factory=dict)

    @property
    def threads(self) -> tuple[str, ...]:
        """The colours of threads that are compared, in the order of the stack."""
        return (self.thread_1, self.thread_2, self.thread_3, self.thread_4, self.thread_5, self.thread_6)

    def thread(self, number: int) -> str:
        """The colour of the thread at a place of the stack."""
        return self.threads[number % len(self.threads)]

    def state_color(self, state: str) -> str:
        """The colour of a state of relations; that of muted text for one that has none."""
        return self.relations.get(state, self.muted)

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return luminance(self.ground) < luminance(self.ink)


def themes_from(data: Mapping[str, Mapping[str, str]]) -> dict[str, Theme]:
    """The themes of ``resources/themes.json`` by name; further tokens in the file are left to their users.

    Tokens that begin with ``relations_`` are the colours of the states of relations.

    Raises InputError naming the theme and the colour that is missing.
    """
    names = [field.name for field in fields(Theme) if field.name not in ("name", "relations")]
    themes = {}
    for name, tokens in data.items():
        missing = [key for key in names if key not in tokens]
        if missing:
            raise InputError(f"the theme '{name}' lacks the colours {', '.join(missing)}")
        states = {key.removeprefix(STATE): color for key, color in tokens.items() if key.startswith(STATE)}
        themes[name] = Theme(name, **{key: tokens[key] for key in names}, relations=states)
    return themes


def load_themes() -> dict[str, Theme]:
    """The program's themes by name, ``light`` and ``dark``."""
    return themes_from(load_json("themes.json"))


def channels(color: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of ``#rrggbb``."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


@lru_cache(maxsize=1024)
def mix(color: str, other: str, share: float) -> str:
    """``color`` with ``share`` (0 to 1) of ``other`` mixed in, as ``#rrggbb``."""
    pairs = zip(channels(color), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


@lru_cache(maxsize=1024)
def luminance(color: str) -> float:
    """Relative luminance, 0 to 1, of ``#rrggbb`` by WCAG 2.2."""
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in channels(color))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(color: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, by WCAG 2.2."""
    low, high = sorted((luminance(color), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(color: str, theme: Theme) -> str:
    """``color`` for text on the theme's ground: with as little ink mixed in as contrast asks for."""
    for step in range(21):
        shade = mix(color, theme.ink, step / 20)
        if contrast(shade, theme.ground) >= READABLE:
            return shade
    return theme.ink
