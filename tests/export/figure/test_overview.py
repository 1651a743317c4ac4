from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import pair_of
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.fitting import View
from explorer.export.figure.size import Size
from explorer.export.figure.spec import Parts
from explorer.export.scene import Item, Rect, Text, flatten
from explorer.resources import load_json
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.theme import Theme, load_themes
from tests.chronicle.make import event, mention
from tests.export.make import EvenMeasure

KINDS = kinds_from(load_json("kinds.json"))
THEMES = load_themes()
LIGHT, WIDE = THEMES["light"], Size(1200, 800)
AB, AC = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana"))


def told(year: int, other: str) -> Event:
    return event(mention(str(year), f"Event of {year}", pair=f"Aria–{other}"), id=f"{other}{year}")


EVENTS = tuple(told(year, other) for year, other in ((1850, "Bora"), (1900, "Cana"), (1950, "Bora")))


def strip(size: Size = WIDE, theme: Theme = LIGHT, **view: Any) -> list[Item]:
    shown = View(**{"lanes": LaneMode.KIND} | view)
    page = draw_figure(
        EVENTS,
        KINDS,
        title="T",
        size=size,
        theme=theme,
        measure=EvenMeasure(),
        view=shown,
        parts=Parts(overview=True),
    ).pages[0]
    return [item for group in page.groups if group.name == "overview" for item in flatten(group)]


def bars(items: list[Item]) -> list[Rect]:
    """The bars, without the ground and the edge of the lens."""
    found = [item for item in items if isinstance(item, Rect) and item.fill]
    return found[1:]


def lens(items: list[Item]) -> Rect:
    return next(item for item in items if isinstance(item, Rect) and item.stroke)


def test_the_lens_holds_whole_bars_and_all_of_those_in_view() -> None:
    found = strip()
    frame = lens(found)
    assert len(bars(found)) == 3
    assert all(frame.x <= bar.x and bar.x + bar.width <= frame.x + frame.width for bar in bars(found))


def test_bars_outside_the_lens_are_dull() -> None:
    found = strip(first_day=day_number(1880), last_day=day_number(1920))
    frame = lens(found)
    inside = {bar.fill for bar in bars(found) if frame.x <= bar.x < frame.x + frame.width}
    outside = {bar.fill for bar in bars(found) if not frame.x <= bar.x < frame.x + frame.width}
    assert inside == {LIGHT.accent}
    assert outside
    assert not inside & outside


@pytest.mark.parametrize("name", THEMES)
def test_the_days_in_view_have_the_tint_of_the_accent_not_of_a_period(name: str) -> None:
    theme = THEMES[name]
    ground = next(item for item in strip(theme=theme) if isinstance(item, Rect))
    other = strip(theme=replace(theme, accent="#aa3377"))
    assert ground.fill != theme.period
    assert next(item for item in other if isinstance(item, Rect)).fill != ground.fill


@pytest.mark.parametrize("lanes", LaneMode)
@pytest.mark.parametrize("size", [WIDE, Size(480, 500), Size(89, 120, "mm")], ids=str)
def test_years_and_words_stand_clear_of_each_other(lanes: LaneMode, size: Size) -> None:
    texts = [item for item in strip(size, lanes=lanes) if isinstance(item, Text)]
    years = [text for text in texts if text.text.isdecimal()]
    assert years
    row = sorted((text for text in texts if text.y == years[0].y), key=lambda text: text.left)
    assert all(one.left + one.width < other.left for one, other in pairwise(row))
    assert " ".join(text.text for text in texts).endswith("All of it: 1850–1950")


def test_threads_that_are_compared_have_bars_of_their_own_colours() -> None:
    found = {bar.fill for bar in bars(strip(stack=(AB, AC)))}
    assert found == set(LIGHT.threads[:2])
