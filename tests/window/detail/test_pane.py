from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from explorer.chronicle.event import Event
from explorer.window.detail.pane import DetailPane, Subject
from explorer.window.detail.parts import NearbyRow, PassageCard
from explorer.window.flow import NameLink
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
    assert texts(pane)[:5] == [
        "Relations",
        "Envoys exchange letters",
        "3 May 1901",
        "on this day: the source names the day · 1901-05-03",
        "kind told by the heading or the list it stands in",
    ]


def test_parties_and_people_are_links(pane: DetailPane) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    assert [link.name for link in pane.widget().findChildren(NameLink)] == ["Aria", "Bora", "Ana Muñoz"]


def test_a_name_asks_for_its_other_events(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    link = pane.widget().findChildren(NameLink)[2]
    with qtbot.waitSignal(pane.name_requested) as asked:
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert asked.args == ["Ana Muñoz"]


def test_a_long_name_is_cut_in_a_narrow_pane(pane: DetailPane, qtbot: QtBot) -> None:
    pane.resize(240, 700)
    pane.show_event(Subject(replace(LETTERS, people=("Maximiliano " * 8,)), DOCUMENTS))
    link = pane.widget().findChildren(NameLink)[2]
    qtbot.waitUntil(lambda: link.text().endswith("…"))
    assert link.accessibleName().endswith("Maximiliano " * 8)


def test_all_buttons_at_the_foot_stay_in_place_while_events_change(pane: DetailPane) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    before = pane.foot.after.mapTo(pane, QPoint(0, 0))
    pane.show_event(Subject(TREATY, DOCUMENTS))
    assert pane.foot.after.mapTo(pane, QPoint(0, 0)) == before


def test_text_stays_as_wide_where_the_scroll_bar_comes(pane: DetailPane, qtbot: QtBot) -> None:
    def width() -> int:
        return pane.widget().findChildren(QLabel)[1].width()

    pane.show_event(Subject(LETTERS, DOCUMENTS))
    qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() == 0)
    alone = width()
    pane.show_event(Subject(replace(TREATY, mentions=TREATY.mentions * 6), DOCUMENTS))
    qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() > 0)
    assert width() == alone


def test_return_asks_for_the_source(pane: DetailPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.passage_requested):
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    pane.show_event(Subject(TREATY, DOCUMENTS))
    with qtbot.waitSignal(pane.passage_requested):
        qtbot.keyClick(pane, Qt.Key.Key_Return)


def test_a_form_is_chosen_for_copying(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    action = pane.foot.copy.menu().actions()[2]
    with qtbot.waitSignal(pane.copy_requested) as asked:
        action.trigger()
    assert asked.args == ["bibtex"]


def test_a_way_back_is_offered(pane: DetailPane, qtbot: QtBot) -> None:
    pane.set_way_back("‹ Back to Aria")
    link = pane.widget().findChildren(NameLink)[0]
    with qtbot.waitSignal(pane.back_requested):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_every_account_has_its_card(pane: DetailPane) -> None:
    pane.show_event(Subject(TREATY, DOCUMENTS))
    assert "Told in 2 places" in texts(pane)
    assert len(pane.widget().findChildren(PassageCard)) == 2


def test_a_disagreement_is_shown(pane: DetailPane) -> None:
    pane.show_event(Subject(TREATY, DOCUMENTS))
    assert "1950: “1950” in Bora abroad" in texts(pane)
    assert "1951: “1950” in Bora abroad" in texts(pane)


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


def test_a_long_date_of_a_nearby_event_ends_before_its_title(qtbot: QtBot, skin: Skin) -> None:
    rows = [NearbyRow(when, "Treaty", 100, skin) for when in ("1960", "from the 1960s to the 1970s or later")]
    for row in rows:
        qtbot.addWidget(row)
        row.resize(300, 24)
    short, long = (row.grab().toImage() for row in rows)
    assert short.copy(0, 0, 94, 24) != long.copy(0, 0, 94, 24)
    assert short.copy(98, 0, 202, 24) == long.copy(98, 0, 202, 24)


def test_a_nearby_event_is_chosen_by_a_click(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS, [(at(TREATY), TREATY)]))
    row = pane.widget().findChildren(NearbyRow)[0]
    with qtbot.waitSignal(pane.event_requested) as asked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == [at(TREATY)]


def test_next_asks_for_the_next_event(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    with qtbot.waitSignal(pane.step_requested) as asked:
        qtbot.mouseClick(pane.foot.after, Qt.MouseButton.LeftButton)
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


def test_one_account_alone_cannot_be_parted_off(pane: DetailPane) -> None:
    pane.show_event(Subject(LETTERS, DOCUMENTS))
    assert [card.part for card in pane.widget().findChildren(PassageCard)] == [None]


def test_one_of_several_accounts_asks_to_be_parted_off(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_event(Subject(TREATY, DOCUMENTS))
    card = pane.widget().findChildren(PassageCard)[1]
    assert card.part is not None
    with qtbot.waitSignal(pane.parting_requested) as asked:
        qtbot.keyClick(card.part, Qt.Key.Key_Space)
    assert asked.args == [TREATY.mentions[1]]


class Windows(QObject):
    """Notes what is shown in a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.mark.parametrize("shown", [LETTERS, TREATY])
def test_no_part_of_an_event_opens_a_window_that_would_take_the_keyboard(
    pane: DetailPane, qapp: QApplication, shown: Event
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    pane.show_event(Subject(shown, DOCUMENTS))
    qapp.removeEventFilter(windows)
    assert windows.shown == []
