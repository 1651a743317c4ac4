from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.kind import kinds_from
from explorer.export.figure.direction import FIRST_STRONG, POP, closed, isolated
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.size import Size
from explorer.export.figure.spec import Parts
from explorer.export.image import FontMeasure, paint_image
from explorer.export.scene import Figure
from explorer.export.svg import svg_bytes
from explorer.resources import load_json
from explorer.timeline.theme import load_themes
from tests.chronicle.make import event, mention
from tests.export.images import difference
from tests.export.test_renderers import needs, run

KINDS = kinds_from(load_json("kinds.json"))
ARMISTICE, EMBASSY = "توقيع اتفاقية الهدنة", "שגרירות נפתחת בעמאן"


@pytest.mark.parametrize("text", ["Chile – Peru", "12 May 1995", "日本", ""])
def test_what_runs_from_left_to_right_is_left_as_it_is(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize("text", [ARMISTICE, EMBASSY, "Treaty: معاهدة"])
def test_what_runs_from_right_to_left_is_kept_apart(text: str) -> None:
    assert isolated(text) == FIRST_STRONG + text + POP


@given(st.lists(st.text(alphabet=f"a א{FIRST_STRONG}{POP}", max_size=8), max_size=5))
def test_each_line_ends_what_it_begins(lines: list[str]) -> None:
    found = closed(lines)
    assert [re.sub(f"[{FIRST_STRONG}{POP}]", "", line) for line in found] == [
        re.sub(f"[{FIRST_STRONG}{POP}]", "", line) for line in lines
    ]
    assert all(line.count(FIRST_STRONG) <= line.count(POP) for line in found)


def drawn(**parts: object) -> Figure:
    events = in_order(
        (
            event(mention("1949-04", ARMISTICE, kind="agreement", document="a.txt"), id="a"),
            event(mention("1995", EMBASSY, kind="mission", document="b.txt"), id="b"),
        )
    )
    return draw_figure(
        events,
        KINDS,
        title=f"{ARMISTICE} – {EMBASSY}",
        size=Size(1000, 600),
        theme=load_themes()["light"],
        measure=FontMeasure(),
        parts=Parts(**parts),  # type: ignore[arg-type]  # as the test names them
    )


@pytest.mark.usefixtures("qapp")
def test_a_date_stays_before_a_title_that_runs_from_right_to_left() -> None:
    texts = [text.text for text in drawn(numbered=True).pages[0].texts()]
    assert f"1995: {FIRST_STRONG}{EMBASSY}{POP} [2]" in texts


@pytest.mark.usefixtures("qapp")
@needs("rsvg-convert", "librsvg2-bin")
@pytest.mark.parametrize("parts", [{"sources": "numbered"}, {"numbered": True}], ids=["labels", "list"])
def test_another_renderer_sets_such_text_like_the_png(parts: dict[str, object], tmp_path: Path) -> None:
    figure = drawn(**parts)
    (tmp_path / "view.svg").write_bytes(svg_bytes(figure))
    run("rsvg-convert", tmp_path / "view.svg", "-o", tmp_path / "other.png")
    assert difference(paint_image(figure), QImage(str(tmp_path / "other.png"))) < 0.01
