from __future__ import annotations

import pytest

from explorer.resources import load_json
from explorer.timeline.shapes import SHAPES, shape


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_stay_within_the_unit_circle_nearly(name: str) -> None:
    assert all(abs(x) <= 1.05 and abs(y) <= 1.05 for x, y in SHAPES[name].points)


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_stand_upright_in_their_middle(name: str) -> None:
    xs = [x for x, _ in SHAPES[name].points]
    assert max(xs) == pytest.approx(-min(xs), abs=1e-9)


def test_every_kind_has_its_shape() -> None:
    assert {kind["shape"] for kind in load_json("kinds.json")} <= set(SHAPES)


def test_an_unknown_shape_is_a_circle() -> None:
    assert shape("blob") is SHAPES["circle"]
