from __future__ import annotations

import gc
import weakref
from contextlib import nullcontext

import pytest

from explorer.export.image import FontMeasure
from explorer.export.pdf.truetype import TrueType, Unembeddable
from explorer.export.pdf.typeset import QtTypesetter

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def typesetter() -> QtTypesetter:
    return QtTypesetter()


def said(typesetter: QtTypesetter, text: str) -> str:
    return "".join(part for run in typesetter.runs(text, 12, bold=False) for part in run.texts)


@pytest.mark.parametrize(
    "text",
    [
        *("Chile – Peru…", "Áñez", "e\u0301tat", "中文 ok", "a 😀 b", "文 日本 a", "ok 中文字 ok"),
        *("שלום 中文 שלום", "e\u0301ta文t\u0301 中文\u0301 a\u0301", ""),
        *("\U00011372\U00011372ㅣ\U0001136a", "\u0645\U000114b6\u6587\U000114b8é"),
    ],
)
def test_glyphs_say_all_of_a_text(typesetter: QtTypesetter, text: str) -> None:
    assert sorted(said(typesetter, text)) == sorted(text)


def test_letters_of_two_fonts_are_said_where_they_stand(typesetter: QtTypesetter) -> None:
    runs = typesetter.runs("文 日本 a", 12, bold=False)
    placed = sorted((x, part) for run in runs for x, part in zip(run.xs, run.texts, strict=True))
    assert "".join(part for _, part in placed) == "文 日本 a"


@pytest.mark.qt_log_ignore("OpenType support missing")
def test_letters_that_no_font_has_are_left_to_qt(typesetter: QtTypesetter) -> None:
    lacking = FontMeasure().lacking("क")
    with pytest.raises(Unembeddable, match="no font") if lacking else nullcontext():
        assert said(typesetter, "क a") == "क a"


def test_letters_from_right_to_left_stand_from_left_to_right(typesetter: QtTypesetter) -> None:
    (run,) = typesetter.runs("שלום", 12, bold=False)
    assert list(run.xs) == sorted(run.xs)


def test_letters_from_right_to_left_say_what_they_are(typesetter: QtTypesetter) -> None:
    assert said(typesetter, "שלום") == "שלום"[::-1]


def test_what_guides_the_direction_is_not_said(typesetter: QtTypesetter) -> None:
    told = said(typesetter, "\u2068مصر\u2069: 1995")
    assert [sign for sign in "\u2068\u2069" if sign in told] == []


def test_a_text_is_as_wide_as_the_layout_measured(typesetter: QtTypesetter) -> None:
    text = "Treaty of Ancón"
    (run,) = typesetter.runs(text, 50, bold=True)
    before = FontMeasure()(text[:-1], 50, bold=True)
    assert run.xs[-1] == pytest.approx(before, abs=1.0)


def test_a_font_is_the_same_at_all_sizes(typesetter: QtTypesetter) -> None:
    faces = {run.face for size in (9, 20) for run in typesetter.runs("Chile", size, bold=False)}
    assert len(faces) == 1


def test_the_font_of_a_run_can_be_read(typesetter: QtTypesetter) -> None:
    (run,) = typesetter.runs("Chile", 12, bold=False)
    try:
        units = TrueType(typesetter.tables(run.face), bold=False).units
    except Unembeddable:
        pytest.skip("the font of figures on this machine has no plain TrueType outlines")
    assert units >= 16


def test_a_typesetter_goes_with_all_fonts_when_nobody_holds_it() -> None:
    gc.disable()
    try:
        typesetter = QtTypesetter()
        typesetter.runs("Chile", 12, bold=False)
        held = weakref.ref(typesetter)
        del typesetter
        assert held() is None
    finally:
        gc.enable()
