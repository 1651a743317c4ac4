from __future__ import annotations

import pytest

from explorer.chronicle.kind import kinds_from
from explorer.errors import InputError
from explorer.resources import load_json
from explorer.timeline.theme import READABLE, Theme, contrast, load_themes, mix, readable, themes_from

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
