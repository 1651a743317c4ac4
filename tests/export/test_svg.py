from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.export.scene import Figure
from explorer.export.svg import number, outline_steps, svg_bytes
from tests.export.make import figure

SVG = "{http://www.w3.org/2000/svg}"
DC = "{http://purl.org/dc/elements/1.1/}"


def parse(drawn: Figure) -> ElementTree.Element:
    return ElementTree.fromstring(svg_bytes(drawn))


def test_text_stays_text() -> None:
    assert [node.text for node in parse(figure("Chile & <Peru>")).iter(SVG + "text")] == ["Chile & <Peru>"]


def test_the_picture_has_the_size_asked_for() -> None:
    root = parse(figure(dpi=192))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("640", "480", "0 0 320 240")


def test_title_and_description_are_told() -> None:
    root = parse(figure("Chile"))
    assert (root.findtext(SVG + "title"), root.findtext(SVG + "desc")) == ("Chile", "What it shows")


def test_the_sources_stand_in_the_metadata() -> None:
    assert [node.text for node in parse(figure()).iter(DC + "source")] == ["A; B"]


def test_a_group_carries_its_name_and_title() -> None:
    group = next(parse(figure()).iter(SVG + "g"))
    assert (group.get("id"), group.findtext(SVG + "title")) == ("shapes", "One of each")


def test_a_text_keeps_the_width_it_was_laid_out_with() -> None:
    (text,) = parse(figure()).iter(SVG + "text")
    assert text.get("textLength") == "80"


def test_the_font_that_was_measured_comes_first() -> None:
    assert str(parse(figure()).get("font-family")).startswith("'Even Sans', ")


def test_a_fade_refers_to_a_gradient_that_exists() -> None:
    root = parse(figure())
    (gradient,) = root.iter(SVG + "linearGradient")
    fills = [node.get("fill") for node in root.iter(SVG + "rect")]
    assert f"url(#{gradient.get('id')})" in fills


def test_every_shape_is_drawn() -> None:
    tags = [node.tag.removeprefix(SVG) for node in next(parse(figure()).iter(SVG + "g"))]
    assert tags == ["title", "rect", "circle", "path", "path", "rect", "path"]


POINTS = st.tuples(st.floats(-9, 9), st.floats(-9, 9))


@given(st.lists(POINTS, min_size=3, max_size=32))
def test_the_steps_of_an_outline_lead_to_its_points(points: list[tuple[float, float]]) -> None:
    steps = [
        tuple(map(float, step.split(",")))
        for step in re.split("[ml ]", outline_steps(tuple(points))[:-1])[1:]
    ]
    reached = list(accumulate(steps, lambda at, step: (at[0] + step[0], at[1] + step[1])))
    assert [pytest.approx(point, abs=0.006) for point in points] == reached


@given(st.text())
def test_any_text_gives_xml_that_can_be_read(text: str) -> None:
    drawn = replace(figure(text), description=text, font=text, metadata=(("Source", text),))
    assert parse(drawn).tag == SVG + "svg"


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    assert [node.text for node in parse(figure("a\x00b\x1bc")).iter(SVG + "text")] == ["abc"]


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert svg_bytes(figure()) == svg_bytes(figure())


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (0.125, "0.12"), (-0.001, "0"), (100.0, "100"), (-2.5, "-2.5")]
)
def test_a_number_is_written_the_shortest_way(value: float, text: str) -> None:
    assert number(value) == text
