from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from explorer.window.canvas.texts import KEPT, Texts


@pytest.fixture
def texts(qapp: object) -> Texts:
    return Texts(QFont())


def test_a_text_is_laid_out_once(texts: Texts) -> None:
    assert texts.of("Treaty") is texts.of("Treaty")


def test_texts_are_never_taken_for_markup(texts: Texts) -> None:
    assert texts.of("<b>Treaty</b>").textFormat() == Qt.TextFormat.PlainText


def test_the_texts_made_first_are_forgotten_first(texts: Texts) -> None:
    first, second = texts.of("0"), texts.of("1")
    for number in range(2, KEPT + 1):
        texts.of(str(number))
    assert len(texts) == KEPT
    assert texts.of("1") is second
    assert texts.of("0") is not first


def test_a_width_is_that_of_the_text_as_laid_out(texts: Texts) -> None:
    assert texts.width("Treaty") == texts.width("Treaty") == texts.of("Treaty").size().width()
