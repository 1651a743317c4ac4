from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from explorer.window.header import ThreadHeader

SUMMARY = "85 events · 1837–2025 · 5 told by more than one source"


@pytest.fixture
def header(qtbot: QtBot) -> ThreadHeader:
    made = ThreadHeader()
    qtbot.addWidget(made)
    made.show_thread("Aria – Bora", SUMMARY)
    made.show()
    return made


def shown(header: ThreadHeader, width: int) -> str:
    header.resize(width, 40)
    return header.findChildren(QLabel)[1].text()


def test_a_wide_header_tells_all(header: ThreadHeader) -> None:
    assert shown(header, 900) == SUMMARY


def test_parts_without_room_are_left_out_whole(header: ThreadHeader) -> None:
    texts = {shown(header, width) for width in range(400, 900, 10)}
    assert texts == {SUMMARY, "85 events · 1837–2025"}


def test_what_is_left_out_is_still_told(header: ThreadHeader) -> None:
    shown(header, 330)
    assert header.summary == SUMMARY


@pytest.mark.parametrize("left", range(0, 60, 6))
def test_a_summary_is_never_cut_by_the_edge(header: ThreadHeader, left: int) -> None:
    header.show_thread("Bolivia – United States", "85 events")
    title, summary = header.findChildren(QLabel)
    header.resize(title.sizeHint().width() + 56 + left, 40)
    assert summary.fontMetrics().horizontalAdvance(summary.text()) <= left
