from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from explorer.window.detail import DetailPane, Subject
from explorer.window.detail_parts import NearbyRow, PassageCard
from explorer.window.theme import Skin
from tests.window.make import CHRONICLE, CONSULATE, KINDS, LETTERS, TREATY, at

DOCUMENTS = {document.name: document for document in CHRONICLE.documents}


@pytest.fixture
def pane(qtbot: QtBot, skin: Skin) -> DetailPane:
    made = DetailPane(KINDS, skin)
    qtbot.addWidget(made)
    made.resize(332, 700)
    made.show()
    return made


def texts(pane: DetailPane) -> list[str]:
    return [label.text() for label in pane.widget().findChildren(QLabel)]


def test_an_event_shows_kind_title_and_date(pane: DetailPane) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    assert texts(pane)[:4] == [
        "Relations",
        "Envoys exchange letters",
        "3 May 1901",
        "1901-05-03 · exact to the day",
    ]


def test_parties_and_people_stand_together(pane: DetailPane) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    assert "Aria · Bora · Ana Muñoz" in texts(pane)


def test_every_account_has_its_card(pane: DetailPane) -> None:
    pane.show_event(Subject(TREATY, DOCUMENTS))
    assert "Told in 2 places" in texts(pane)
    assert len(pane.widget().findChildren(PassageCard)) == 2


def test_a_disagreement_is_shown(pane: DetailPane) -> None:
    pane.show_event(Subject(TREATY, DOCUMENTS))
    assert "1950 (1 source) · 1951 (1 source)" in texts(pane)


def test_a_date_counted_from_another_says_from_which(pane: DetailPane) -> None:
    pane.show_event(Subject(CONSULATE, DOCUMENTS))
    assert "“Later that month” counted from “3 May 1901”" in texts(pane)


def test_the_telling_words_stand_on_the_highlight(pane: DetailPane, skin: Skin) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    image = pane.widget().findChildren(PassageCard)[0].grab().toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(image.height())
    }
    assert {skin.highlight, skin.date_mark} <= colors


def test_a_nearby_event_is_chosen_by_a_click(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS, [(at(TREATY), TREATY)]))
    row = pane.widget().findChildren(NearbyRow)[0]
    with qtbot.waitSignal(pane.event_requested) as asked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == [at(TREATY)]


def test_next_asks_for_the_next_event(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    button = next(b for b in pane.widget().findChildren(QPushButton) if b.text() == "Next ›")
    with qtbot.waitSignal(pane.step_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [1]


def test_without_an_event_it_says_what_to_do(pane: DetailPane) -> None:
    pane.show_hint("Click a mark.")
    assert texts(pane) == ["No event selected", "Click a mark."]


def test_another_theme_keeps_the_event(pane: DetailPane) -> None:
    from explorer.window.theme import load_skins

    pane.show_event(Subject(LETTERS, DOCUMENTS))
    pane.set_skin(load_skins()["dark"])
    assert "Envoys exchange letters" in texts(pane)


def test_nothing_is_wider_than_the_pane(pane: DetailPane, qtbot: QtBot) -> None:
    pane.resize(240, 700)
    pane.show_event(Subject(TREATY, DOCUMENTS, [(at(LETTERS), LETTERS)]))
    qtbot.wait(1)
    assert pane.widget().width() <= pane.viewport().width()
