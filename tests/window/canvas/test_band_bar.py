from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from explorer.window.canvas.band_bar import BandBar


@pytest.fixture
def bar(qtbot: QtBot) -> BandBar:
    made = BandBar()
    qtbot.addWidget(made)
    return made


def test_it_reaches_as_far_as_bands_need_room(bar: BandBar) -> None:
    bar.need(300, 500)
    QCoreApplication.processEvents()
    assert (bar.maximum(), bar.pageStep(), bar.isVisible()) == (300, 500, True)


def test_bands_that_have_room_need_none(bar: BandBar) -> None:
    bar.need(300, 500)
    QCoreApplication.processEvents()
    bar.need(0, 800)
    QCoreApplication.processEvents()
    assert (bar.maximum(), bar.isVisible()) == (0, False)


def test_of_two_needs_in_one_moment_the_later_counts(bar: BandBar) -> None:
    bar.need(0, 500)
    QCoreApplication.processEvents()
    bar.need(300, 500)
    bar.need(0, 500)
    QCoreApplication.processEvents()
    assert (bar.maximum(), bar.isVisible()) == (0, False)


def test_a_page_is_as_high_as_the_view_is_now(bar: BandBar) -> None:
    bar.need(300, 500)
    QCoreApplication.processEvents()
    bar.need(300, 400)
    QCoreApplication.processEvents()
    assert bar.pageStep() == 400
