"""Contrast by computation, after WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of signs and focus rings."""

from __future__ import annotations

import re

import pytest

from explorer.chronicle.kind import kinds_from
from explorer.resources import folder, load_json
from explorer.timeline.theme import contrast
from explorer.window.theme import Skin, load_skins

TEXT, SIGN = 4.5, 3.0
SKINS = load_skins()
COLORS = load_json("themes.json")
KINDS = kinds_from(load_json("kinds.json"))

GROUNDS = ("ground", "surface", "card", "field", "hover", "selection", "highlight", "date_mark", "warning")
TEXTS = [
    *(("ink", ground) for ground in (*GROUNDS, "period")),
    *(("muted", ground) for ground in ("ground", "surface", "card", "field", "hover")),
    ("on_accent", "accent"),
]
"""Text and what stands behind it: labels, fields, rows, passages, notices; the main button."""

SIGNS = [
    *(("accent", ground) for ground in ("ground", "surface", "card", "field", "hover")),
    *((f"thread_{number}", "ground") for number in range(1, 7)),
    ("today", "ground"),
    ("spark", "surface"),
]
"""Rings around what has the keyboard, marks of threads, the line of today, bars of sparklines."""

themes = pytest.mark.parametrize("theme", sorted(SKINS))


@themes
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(theme: str, text: str, ground: str) -> None:
    assert contrast(COLORS[theme][text], COLORS[theme][ground]) >= TEXT


@themes
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_signs_can_be_seen(theme: str, sign: str, ground: str) -> None:
    assert contrast(COLORS[theme][sign], COLORS[theme][ground]) >= SIGN


@themes
@pytest.mark.parametrize("ground", ["surface", "warning"])
def test_links_can_be_read(theme: str, ground: str) -> None:
    assert contrast(SKINS[theme].link, COLORS[theme][ground]) >= TEXT


@themes
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_marks_of_kinds_can_be_seen(theme: str, kind: str) -> None:
    color = SKINS[theme].kind_color(KINDS[kind])
    assert min(contrast(color, COLORS[theme][ground]) for ground in ("ground", "surface")) >= SIGN


@themes
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_names_of_kinds_can_be_read_on_their_tints(theme: str, kind: str) -> None:
    skin: Skin = SKINS[theme]
    color = skin.kind_color(KINDS[kind])
    ground = skin.tint(color)
    assert contrast(skin.ink_on(color, ground), ground) >= TEXT


def test_every_ground_of_the_style_sheet_is_asked_about() -> None:
    sheet = (folder("resources") / "window.qss").read_text(encoding="utf-8")
    grounds = set(re.findall(r"background(?:-color)?: @(\w+)", sheet))
    lines = {"hairline", "accent", "grid_strong", "grip", "muted"}
    """Lines, handles and what is filled with the accent hold no text but that of the main button."""
    assert grounds - lines <= set(GROUNDS)
