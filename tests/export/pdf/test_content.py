from __future__ import annotations

from collections.abc import Hashable, Sequence

import pytest

from explorer.export.pdf.content import color, page_content
from explorer.export.pdf.fonts import Fonts
from explorer.export.pdf.objects import Objects
from explorer.export.pdf.resources import Resources
from explorer.export.pdf.runs import Run
from explorer.export.pdf.truetype import TableOf
from explorer.export.scene import Circle, Fade, Group, Item, Line, Polygon, Rect, Scene, Stamp

SQUARE = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))


class NoTexts:
    """A typesetter of figures without texts."""

    def runs(self, text: str, size: int, *, bold: bool) -> Sequence[Run]:
        return ()

    def tables(self, face: Hashable) -> TableOf:
        raise AssertionError


def content(*items: Item, resources: Resources | None = None, ground: str = "") -> list[str]:
    page = Scene(400, 300, ground, (Group(items),))
    data = page_content(page, 225, 0.75, resources or Resources(), Fonts(NoTexts()))
    return data.decode("ascii").splitlines()


def test_units_run_downwards_from_the_top() -> None:
    assert content()[0].startswith("0.75 0 0 -0.75 0 225 cm")


def test_a_ground_fills_the_page() -> None:
    assert content(ground="#ffffff")[1] == "1 1 1 rg 0 0 400.00 300.00 re f"


def test_a_page_without_ground_stays_clear() -> None:
    assert len(content()) == 1


def test_colours_are_shares() -> None:
    assert color("#ff8000") == "1 0.502 0"


def test_a_state_is_told_once_while_it_stays() -> None:
    lines = content(*(Rect(x, 0, 1, 1, "#ff0000") for x in (1, 2, 3)))
    assert lines.count("1 0 0 rg") == 1


def test_a_colour_is_told_again_after_another() -> None:
    lines = content(*(Rect(0, 0, 1, 1, shade) for shade in ("#ff0000", "#0000ff", "#ff0000")))
    assert [line for line in lines if line.endswith("rg")] == ["1 0 0 rg", "0 0 1 rg", "1 0 0 rg"]


def test_a_dashed_line_leaves_edges_whole() -> None:
    dashed, edged = Line(0, 0, 9, 0, "#000000", dash=(2, 3)), Rect(0, 0, 1, 1, stroke="#000000")
    dashes = [line for line in content(edged, dashed, edged) if line.endswith(" d")]
    assert dashes == ["[] 0 d", "[2 3] 0 d", "[] 0 d"]


def test_marks_of_a_kind_share_an_outline() -> None:
    lines = content(*(Stamp(x, 5, SQUARE, "#ff0000") for x in (10.0, 20.0)))
    assert lines[-2:] == ["q 1 0 0 1 10.00 5.00 cm /M1 Do Q", "q 1 0 0 1 20.00 5.00 cm /M1 Do Q"]


def test_marks_with_an_edge_have_another_outline() -> None:
    lines = content(Stamp(1, 5, SQUARE, "#ff0000"), Stamp(2, 5, SQUARE, "#ff0000", "#000000"))
    assert [line.split()[-3] for line in lines if " Do " in line] == ["/M1", "/M2"]


def test_circles_of_a_size_share_an_outline() -> None:
    lines = content(*(Circle(x, 5, 4, "#ff0000") for x in (10, 20)))
    assert [line.split()[-3] for line in lines if " Do " in line] == ["/M1", "/M1"]


@pytest.mark.parametrize(
    ("fill", "stroke", "operator"),
    [("#ff0000", "", "f*"), ("", "#ff0000", "S"), ("#ff0000", "#000000", "B*"), ("", "", "n")],
)
def test_a_shape_is_filled_and_outlined_as_it_has_colours(fill: str, stroke: str, operator: str) -> None:
    assert content(Polygon((SQUARE,), fill, stroke=stroke))[-1].split()[-1] == operator


def test_each_opacity_has_a_state() -> None:
    resources = Resources()
    content(Rect(0, 0, 1, 1, "#ff0000", 0.3), Rect(0, 0, 1, 1, "#ff0000"), resources=resources)
    told = resources.told(Objects(), {})
    assert ("/ca 0.3 " in told, "/ca 1 " in told) == (True, True)


def test_a_fade_is_masked_from_one_opacity_to_the_other() -> None:
    resources, objects = Resources(), Objects()
    content(Fade(0, 0, 9, 9, "#ff0000", 0.25, 0.0), resources=resources)
    resources.told(objects, {})
    assert b"/C0 [0.25] /C1 [0]" in objects.file(1, 1, b"\x01")
