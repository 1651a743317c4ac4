from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from explorer.window.canvas import text_sheet
from explorer.window.canvas.text_sheet import Look, TextSheet

TREATIES = "Treaty of Trade", "Treaty of War"

pytestmark = pytest.mark.usefixtures("qapp")


def font() -> QFont:
    found = QFont()
    found.setPixelSize(13)
    return found


def paper(ratio: float = 1.0) -> QImage:
    image = QImage(round(200 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    return image


def stamped(sheet: TextSheet, text: str, color: str = "#000000", ratio: float = 1.0) -> QImage:
    image = paper(ratio)
    painter = QPainter(image)
    width = QFontMetricsF(font()).horizontalAdvance(text)
    places = np.array([10.0]), np.array([8.0])
    sheet.draw(painter, Look(False, color, font()), places, [text], [width])
    painter.end()
    return image


def painted(text: str, ratio: float = 1.0) -> QImage:
    image = paper(ratio)
    painter = QPainter(image)
    painter.setFont(font())
    painter.drawText(QPointF(10.0, 8.0 + QFontMetricsF(font()).ascent()), text)
    painter.end()
    return image


def furthest(one: QImage, other: QImage) -> int:
    """The largest difference of two pictures in any colour of any pixel."""
    first, second = (np.frombuffer(image.constBits(), dtype=np.uint8) for image in (one, other))
    return int(np.abs(first.astype(int) - second).max())


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_text_looks_as_if_it_were_painted_there(ratio: float) -> None:
    found = stamped(TextSheet(font(), ratio), "Treaty of Peace", ratio=ratio)
    assert furthest(found, painted("Treaty of Peace", ratio)) <= 2


def test_a_text_is_written_once() -> None:
    sheet = TextSheet(font(), 1.0)
    assert stamped(sheet, "Treaty") == stamped(sheet, "Treaty")
    assert len(sheet) == 1


def test_texts_of_another_colour_are_other_texts() -> None:
    sheet = TextSheet(font(), 1.0)
    assert stamped(sheet, "Treaty") != stamped(sheet, "Treaty", "#ff0000")
    assert len(sheet) == 2


def narrow(monkeypatch: pytest.MonkeyPatch, sheets: int) -> None:
    """Have sheets with room for one text each."""
    monkeypatch.setattr(text_sheet, "HEIGHT", 30)
    monkeypatch.setattr(text_sheet, "WIDTH", 100)
    monkeypatch.setattr(text_sheet, "SHEETS", sheets)


def test_what_finds_no_room_on_a_sheet_is_written_on_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow(monkeypatch, 2)
    sheet = TextSheet(font(), 1.0)
    stamped(sheet, "Treaty of War")
    found = stamped(sheet, "Treaty of Trade"), stamped(sheet, "Treaty of War")
    assert [furthest(one, painted(text)) <= 2 for one, text in zip(found, TREATIES, strict=True)] == [
        True
    ] * 2
    assert len(sheet) == 2


def test_texts_of_several_sheets_are_stamped_together(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow(monkeypatch, 2)
    sheet, image = TextSheet(font(), 1.0), paper()
    painter = QPainter(image)
    places = np.array([10.0, 110.0]), np.array([8.0, 8.0])
    widths = [QFontMetricsF(font()).horizontalAdvance(text) for text in ("War", "Trade")]
    sheet.draw(painter, Look(False, "#000000", font()), places, ["War", "Trade"], widths)
    painter.end()
    left, right = (image.copy(x, 0, 100, 40) for x in (0, 100))
    assert furthest(left, painted("War").copy(0, 0, 100, 40)) <= 2
    assert furthest(right, painted("Trade").copy(0, 0, 100, 40)) <= 2


def test_no_more_is_taken_of_the_system_at_a_time_than_a_few_texts_need() -> None:
    sheet = TextSheet(font(), 1.0)
    stamped(sheet, "Treaty")
    taken = [one.width() * one.height() * one.depth() // 8 for one in sheet._sheets]
    assert (len(taken), sum(taken) <= 2 << 20) == (1, True)


def test_full_sheets_begin_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow(monkeypatch, 1)
    sheet = TextSheet(font(), 1.0)
    stamped(sheet, "Treaty of War")
    found = stamped(sheet, "Treaty of Trade")
    assert (len(sheet), furthest(found, painted("Treaty of Trade")) <= 2) == (1, True)


def test_a_text_that_finds_no_room_even_then_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_sheet, "HEIGHT", 10)
    assert stamped(TextSheet(font(), 1.0), "Treaty") == paper()
