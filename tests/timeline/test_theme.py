from __future__ import annotations

import math
from itertools import combinations

import pytest

from explorer.chronicle.kind import kinds_from
from explorer.errors import InputError
from explorer.resources import load_json
from explorer.timeline.theme import (
    READABLE,
    Theme,
    channels,
    contrast,
    load_themes,
    mix,
    readable,
    themes_from,
)

THEMES = load_themes()
Triple = tuple[float, float, float]

# How linear sRGB looks to dichromats: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
# Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, at full severity.
SIGHTS: dict[str, tuple[Triple, Triple, Triple]] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

each_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_a_mixture_of_half_and_half_lies_between() -> None:
    assert mix("#000000", "#ff8000", 0.5) == "#804000"


@each_theme
@pytest.mark.parametrize("token", ["ink", "muted"])
def test_text_is_readable_on_ground_and_surface(theme: Theme, token: str) -> None:
    color = getattr(theme, token)
    assert min(contrast(color, theme.ground), contrast(color, theme.surface)) >= READABLE


@each_theme
def test_text_is_readable_upon_the_accent(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= READABLE


@each_theme
def test_the_name_of_every_kind_is_readable(theme: Theme) -> None:
    kinds = kinds_from(load_json("kinds.json")).values()
    shades = [readable(kind.color(dark=theme.is_dark), theme) for kind in kinds]
    assert min(contrast(shade, theme.ground) for shade in shades) >= READABLE


@each_theme
def test_a_colour_that_is_readable_stays_as_it_is(theme: Theme) -> None:
    assert readable(theme.ink, theme) == theme.ink


def test_only_the_dark_theme_is_dark() -> None:
    assert [theme.is_dark for theme in THEMES.values()] == [False, True]


@each_theme
def test_the_colours_of_compared_threads_stand_out_from_the_ground(theme: Theme) -> None:
    assert min(contrast(color, theme.ground) for color in theme.threads) >= 3.0


@each_theme
@pytest.mark.parametrize("sight", SIGHTS, ids=SIGHTS)
def test_the_colours_of_compared_threads_are_told_apart(theme: Theme, sight: str) -> None:
    seen = [lightness_and_hue(as_seen(color, SIGHTS[sight])) for color in theme.threads]
    assert min(math.dist(one, other) for one, other in combinations(seen, 2)) >= 25


def as_seen(color: str, sight: tuple[Triple, Triple, Triple]) -> Triple:
    """The linear red, green and blue of a colour as a kind of sight has them."""
    shares = (share / 255 for share in channels(color))
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    red, green, blue = (sum(a * b for a, b in zip(row, linear, strict=True)) for row in sight)
    return min(max(red, 0.0), 1.0), min(max(green, 0.0), 1.0), min(max(blue, 0.0), 1.0)


def lightness_and_hue(linear: Triple) -> Triple:
    """CIELAB of linear sRGB under D65, in which distances are about those seen: CIE 15."""
    white = 0.9505, 1.0, 1.089
    rows = (0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)
    ratios = [
        sum(a * b for a, b in zip(row, linear, strict=True)) / w for row, w in zip(rows, white, strict=True)
    ]
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_a_theme_without_a_colour_is_named() -> None:
    with pytest.raises(InputError, match="'dusk' lacks the colours ground"):
        themes_from({"dusk": {"ink": "#000000"}})


STATES = [row["key"] for row in load_json("relations.json")["states"]]
APART = ("embassies", "restored", "strained", "reduced", "severed", "war")
"""States that are not to be mistaken for one another."""


@each_theme
@pytest.mark.parametrize("state", STATES)
def test_text_is_readable_upon_every_state_and_its_faint_beginning(theme: Theme, state: str) -> None:
    color = theme.state_color(state)
    for ground in (color, mix(color, theme.ground, 0.55)):
        assert max(contrast(ink, ground) for ink in ("#ffffff", "#16191c")) >= READABLE


@each_theme
@pytest.mark.parametrize("sight", SIGHTS, ids=SIGHTS)
def test_states_are_told_apart_whatever_colours_one_sees(theme: Theme, sight: str) -> None:
    seen = [lightness_and_hue(as_seen(theme.state_color(state), SIGHTS[sight])) for state in APART]
    assert min(math.dist(one, other) for one, other in combinations(seen, 2)) >= 10


def test_every_state_has_a_colour_of_the_theme() -> None:
    assert all(set(theme.relations) == set(STATES) for theme in THEMES.values())


def test_a_state_without_a_colour_is_muted() -> None:
    assert THEMES["light"].state_color("bliss") == THEMES["light"].muted
