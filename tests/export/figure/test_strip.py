from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from explorer.chronicle.chronicle import ThreadKey, in_order
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.party import pair_of
from explorer.chronicle.relations.standings import load_standings
from explorer.export.scene import Fade, Figure, Group, Polygon, Rect, Text, flatten
from explorer.export.svg import svg_bytes
from explorer.timeline.theme import READABLE, contrast
from tests.chronicle.make import event, mention
from tests.export.figure.test_figure import DARK, LIGHT, draw, group, texts

TOLD = (
    ("1850", "mission", "Chile opens an embassy in Lima"),
    ("1879-04-05", "conflict", "Chile declares war on Peru"),
    ("1883-10-20", "agreement", "Treaty of peace signed"),
    ("1890-03-01", "relations", "Relations with Chile restored"),
    ("1910-06-01", "relations", "Relations restored"),
    ("1940", "relations", "Relations with Chile sour"),
)
EVENTS = in_order(event(mention(date, title, kind=kind), id=title) for date, kind, title in TOLD)
STANDING = load_standings(EVENTS)[pair_of("Chile", "Peru")]


def figure(**named: Any) -> Figure:
    return draw(EVENTS, relations=(STANDING,), **named)


def titles(found: Group) -> list[str]:
    return [item.title for item in found.items if isinstance(item, Group)]


def test_a_figure_has_its_strip_with_a_name() -> None:
    found = texts(figure(), "relations")
    assert found[0] == "Standing"
    assert {"embassies", "peace", "restored"} <= set(found)


def test_each_stretch_tells_itself_to_who_hovers() -> None:
    told = titles(group(figure(), "relations"))
    assert told[1].startswith("War · From 5 April 1879 · to 20 October 1883 · • Chile declares war on Peru")
    assert told[-1].startswith("⚠ Relations are told to have been restored on 1 March 1890, and again")


def test_a_strip_without_any_stretch_in_view_has_no_name() -> None:
    old = event(mention("1500", "An old tale", pair="Chile–Peru"), id="old")
    view = {"first_day": day_number(1499), "last_day": day_number(1502)}
    found = draw((old, *EVENTS), relations=(STANDING,), **view)
    assert len(texts(found, "labels")) == 1
    assert texts(found, "relations") == []


def test_a_figure_without_a_standing_has_none() -> None:
    assert texts(draw(EVENTS), "relations") == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_stretches_have_the_colours_of_their_states(theme: Any) -> None:
    fills = {item.fill for item in flatten(group(figure(theme=theme), "relations")) if isinstance(item, Rect)}
    assert {theme.state_color(state) for state in ("embassies", "war", "peace")} <= fills


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_upon_the_strip_are_readable(theme: Any) -> None:
    for item in group(figure(theme=theme), "relations").items:
        parts = list(flatten(item)) if isinstance(item, Group) else []
        grounds = [part.fill for part in parts if isinstance(part, Rect)]
        for text in (part for part in parts if isinstance(part, Text)):
            assert max(contrast(text.color, ground) for ground in grounds) >= READABLE


def test_the_legend_explains_the_states_in_view() -> None:
    assert texts(figure(), "footer")[-6:-1] == [
        "Embassies",
        "War",
        "Peace",
        "Relations restored",
        "Strained",
    ]


def test_the_legend_leaves_out_states_outside_the_view() -> None:
    standing = figure(first_day=float(STANDING.stretches[3].first + 400), last_day=float(STANDING.horizon))
    assert "War" not in texts(standing, "footer")


def test_the_strip_stands_above_the_bands() -> None:
    found = figure()
    strip = [item for item in flatten(group(found, "relations")) if isinstance(item, Rect)]
    names = [item for item in flatten(group(found, "bands")) if isinstance(item, Text)]
    assert max(item.y + item.height for item in strip) < min(item.y - item.size for item in names)


def test_an_svg_names_the_group() -> None:
    assert b'id="relations"' in svg_bytes(figure())


def test_compared_threads_have_their_strips_beside_their_names() -> None:
    pairs = [pair_of("Chile", other) for other in ("Cuba", "Peru")]
    two = replace(STANDING, pair=pairs[0]), STANDING
    found = draw(EVENTS, relations=two, stack=tuple(ThreadKey(pair=pair) for pair in pairs))
    strips = [item for item in flatten(group(found, "relations")) if isinstance(item, Rect)]
    bars = [item for item in flatten(group(found, "threads")) if isinstance(item, Rect)]
    for bar in bars:
        assert any(bar.y < strip.y < strip.y + strip.height < bar.y + bar.height for strip in strips)
    assert "Standing" not in texts(found, "relations")
    assert texts(found, "footer").count("War") == 1


@pytest.mark.parametrize("first", range(len(EVENTS)))
@pytest.mark.parametrize("last", range(len(EVENTS)))
def test_the_legend_explains_every_state_that_is_drawn(first: int, last: int) -> None:
    told = EVENTS[min(first, last) : max(first, last) + 1]
    found = draw(told, relations=(STANDING,))
    states = {LIGHT.state_color(state.state.key) for state in STANDING.stretches}
    drawn, explained = (
        {item.fill for item in flatten(group(found, name)) if isinstance(item, Fade | Polygon | Rect)}
        & states
        for name in ("relations", "footer")
    )
    assert drawn == explained
