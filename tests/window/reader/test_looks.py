from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from explorer.timeline.theme import READABLE, contrast, luminance
from explorer.window.reader.looks import VISIBLE, Looks, tinted, typography
from explorer.window.theme import load_skins
from tests.window.make import KINDS

THEMES = ("light", "dark")
ALL_KINDS = (*KINDS, "no such kind")


def looks(theme: str) -> Looks:
    return Looks(load_skins()[theme], KINDS)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", ALL_KINDS)
@pytest.mark.parametrize("strong", [False, True])
def test_text_is_readable_on_every_passage(theme: str, kind: str, strong: bool) -> None:
    page = looks(theme)
    assert contrast(page.skin.theme.ink, page.ground(kind, strong=strong)) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_text_is_readable_on_hits_and_dates(theme: str) -> None:
    page = looks(theme)
    assert all(contrast(page.skin.theme.ink, ground) >= READABLE for ground in (page.found, page.dating))


@pytest.mark.parametrize("theme", THEMES)
def test_quiet_text_is_readable_on_the_page(theme: str) -> None:
    page = looks(theme)
    assert contrast(page.skin.theme.muted, page.skin.theme.ground) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", ALL_KINDS)
def test_underlines_are_seen_on_the_page_and_on_passages(theme: str, kind: str) -> None:
    page = looks(theme)
    grounds = (page.skin.theme.ground, page.ground(kind), page.ground(kind, strong=True))
    assert all(contrast(page.line(kind), ground) >= VISIBLE for ground in grounds)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_current_passage_stands_out(theme: str, kind: str) -> None:
    page = looks(theme)
    plain, weak, strong = (
        luminance(color)
        for color in (page.skin.theme.ground, page.ground(kind), page.ground(kind, strong=True))
    )
    assert abs(strong - plain) > abs(weak - plain) > 0


def test_a_colour_too_dark_for_text_is_taken_thinner() -> None:
    assert contrast(tinted("#000000", "#ffffff", "#111111", 0.9), "#111111") >= READABLE


def test_zoomed_type_is_larger_and_its_lines_longer() -> None:
    one, two = typography(QFont(), 1.0), typography(QFont(), 2.0)
    assert two.longest == pytest.approx(2 * one.longest, rel=0.1)
    assert two.styles["paragraph"].pitch > 1.8 * one.styles["paragraph"].pitch


def test_lines_of_text_have_room_between_them() -> None:
    style = typography(QFont()).styles["paragraph"]
    assert style.pitch >= 1.4 * QFontMetricsF(style.font).height()
