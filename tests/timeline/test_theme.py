from __future__ import annotations

from itertools import combinations
from math import dist

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


def test_a_theme_without_a_colour_is_named() -> None:
    with pytest.raises(InputError, match="'dusk' lacks the colours ground"):
        themes_from({"dusk": {"ink": "#000000"}})


STATES = [row["key"] for row in load_json("relations.json")["states"]]
APART = ("embassies", "restored", "strained", "reduced", "severed", "war")
"""States that are not to be mistaken for one another."""

# Linear RGB as seen without long, middle or short cones: Machado, Oliveira and Fernandes 2009, severity 1.
SEEN = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "no green": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "no blue": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def lab(color: str, seen: str) -> tuple[float, float, float]:
    """CIE Lab of a colour as it is seen."""
    shares = [channel / 255 for channel in channels(color)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    rgb = [min(max(sum(a * b for a, b in zip(row, linear, strict=True)), 0), 1) for row in SEEN[seen]]
    white = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0177, 0.1095, 0.8728))
    x, y, z = (
        t ** (1 / 3)
        if (t := sum(a * b for a, b in zip(row, rgb, strict=True))) > 0.008856
        else 7.787 * t + 4 / 29
        for row in white
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@each_theme
@pytest.mark.parametrize("state", STATES)
def test_text_is_readable_upon_every_state_and_its_faint_beginning(theme: Theme, state: str) -> None:
    color = theme.state_color(state)
    for ground in (color, mix(color, theme.ground, 0.55)):
        assert max(contrast(ink, ground) for ink in ("#ffffff", "#16191c")) >= READABLE


@each_theme
@pytest.mark.parametrize("seen", SEEN)
def test_states_are_told_apart_whatever_colours_one_sees(theme: Theme, seen: str) -> None:
    shades = [lab(theme.state_color(state), seen) for state in APART]
    assert min(dist(one, two) for one, two in combinations(shades, 2)) >= 10


def test_every_state_has_a_colour_of_the_theme() -> None:
    assert all(set(theme.relations) == set(STATES) for theme in THEMES.values())


def test_a_state_without_a_colour_is_muted() -> None:
    assert THEMES["light"].state_color("bliss") == THEMES["light"].muted
