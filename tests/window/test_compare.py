"""Threads compared in the whole window: boxes, keys, menus, what is said and what is painted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.link import format_link, parse_link
from explorer.chronicle.party import pair_of
from explorer.timeline.drawlist import DrawList
from explorer.timeline.theme import mix
from explorer.window.canvas.timeline_view import TimelineView
from explorer.window.views.views import view_of
from tests.window.make import CHRONICLE, TREATY, at

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
AB, AC = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana"))
OWN = ThreadKey(party="Aria")


def box_of(program: Program, key: ThreadKey) -> QPoint:
    tree = program.window.tree
    index = tree.tree_model.find((key,))[0]
    tree.expand(index.parent())
    return tree.box_at(index).center()


def click_box(program: Program, key: ThreadKey) -> None:
    QTest.mouseClick(program.window.tree.viewport(), LEFT, NONE, box_of(program, key))


def click_row(program: Program, key: ThreadKey) -> None:
    tree = program.window.tree
    index = tree.tree_model.find((key,))[0]
    tree.expand(index.parent())
    place = tree.visualRect(index)
    QTest.mouseClick(tree.viewport(), LEFT, NONE, QPoint(place.right() - 4, place.center().y()))


def shown(program: Program) -> tuple[TimelineView, DrawList]:
    view = program.view
    assert view is not None
    view.mover.stop()
    drawn = view.drawn
    assert drawn is not None
    return view, drawn


def painted(view: TimelineView) -> QImage:
    image: QImage = view.canvas.grab().toImage()
    return image


@pytest.fixture
def comparing(program: Program) -> Program:
    program.session.set_compared((AB, AC))
    return program


def test_the_thread_shown_is_checked(program: Program) -> None:
    model = program.window.tree.tree_model
    states = [index.data(Qt.ItemDataRole.CheckStateRole) for index in model.find((AB,))]
    assert states == [Qt.CheckState.Checked] * 2


def test_a_click_on_a_second_box_starts_a_comparison(program: Program) -> None:
    click_box(program, AC)
    assert program.session.compared == (AB, AC)
    assert [group.name for group in shown(program)[1].groups] == ["Aria – Bora", "Aria – Cana"]


def test_a_click_on_a_box_chooses_no_row(program: Program, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(program.window.tree.threads_requested):
        click_box(program, AC)


def test_two_quick_clicks_on_a_box_leave_it_as_it_was(program: Program) -> None:
    box = box_of(program, AC)
    viewport = program.window.tree.viewport()
    QTest.mouseClick(viewport, LEFT, NONE, box)
    QTest.mouseDClick(viewport, LEFT, NONE, box)
    QTest.mouseRelease(viewport, LEFT, NONE, box)
    assert (program.session.compared, program.session.checked) == ((), (AB,))


def test_a_press_that_is_let_go_elsewhere_checks_nothing(program: Program) -> None:
    viewport = program.window.tree.viewport()
    QTest.mousePress(viewport, LEFT, NONE, box_of(program, AC))
    QTest.mouseRelease(viewport, LEFT, NONE, box_of(program, OWN))
    assert program.session.compared == ()


def test_space_checks_the_box_of_the_current_row(program: Program) -> None:
    tree = program.window.tree
    tree.selectionModel().setCurrentIndex(
        tree.tree_model.find((AC,))[0], tree.selectionModel().SelectionFlag.NoUpdate
    )
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert program.session.compared == (AB, AC)


def test_a_click_on_a_row_shows_only_that(comparing: Program) -> None:
    click_row(comparing, AB)
    assert (comparing.session.compared, comparing.session.name) == ((), "Aria – Bora")
    assert shown(comparing)[1].groups == ()


def test_no_row_is_chosen_while_threads_are_compared(comparing: Program) -> None:
    assert not comparing.window.tree.selectionModel().selectedRows()


def test_escape_leaves_the_comparison_last(comparing: Program) -> None:
    comparing.session.select(at(TREATY))
    comparing.commands.run("clear")
    assert comparing.session.compared == (AB, AC)
    comparing.commands.run("clear")
    assert (comparing.session.compared, comparing.session.threads) == ((), (AB,))
    assert comparing.window.tree.currentIndex().data() == "Bora"


def test_the_view_menu_leaves_the_comparison(comparing: Program) -> None:
    action = comparing.window.commands["leave_comparison"]
    assert action.isEnabled()
    action.trigger()
    assert comparing.session.compared == ()
    assert not action.isEnabled()


def test_back_leads_out_of_the_comparison_and_forward_into_it(comparing: Program) -> None:
    comparing.commands.run("back")
    assert comparing.session.compared == ()
    comparing.commands.run("forward")
    assert comparing.session.compared == (AB, AC)


def test_the_days_chosen_stay_when_a_thread_is_added(program: Program) -> None:
    assert program.view is not None
    program.view.show_range(0.0, 5000.0, animate=False)
    before = program.session.range
    click_box(program, AC)
    assert program.session.range == before


def test_one_thread_stays_checked_and_that_is_said(program: Program) -> None:
    click_box(program, AB)
    assert program.session.threads == (AB,)
    assert program.window.statusBar().currentMessage().startswith("This thread is the only one")


def test_a_seventh_thread_is_refused_and_that_is_said(program: Program) -> None:
    program.session.set_compared(tuple(ThreadKey(party=str(number)) for number in range(6)))
    program.commands.menus.toggle(AB)
    assert len(program.session.compared) == 6
    assert program.window.statusBar().currentMessage().startswith("No more than 6 threads")


@pytest.mark.parametrize(
    ("compared", "key", "words"),
    [
        ((), AB, ["Show only Aria – Bora"]),
        ((), AC, ["Show only Aria – Cana", "Compare with Aria – Bora"]),
        ((AB, AC), AC, ["Show only Aria – Cana", "Take out of the comparison", "Leave comparison"]),
        ((AB, AC), OWN, ["Show only Aria on its own", "Add to the comparison", "Leave comparison"]),
    ],
    ids=["shown", "other", "compared", "third"],
)
def test_the_menu_of_a_row_offers_to_compare(
    program: Program, compared: tuple[ThreadKey, ...], key: ThreadKey, words: list[str]
) -> None:
    program.session.set_compared(compared)
    entries = program.commands.menus.thread_entries(key)
    assert [text for text, _ in entries] == words


def test_the_menu_of_a_row_compares(program: Program) -> None:
    dict(program.commands.menus.thread_entries(AC))["Compare with Aria – Bora"]()
    assert program.session.compared == (AB, AC)


def test_the_menu_of_a_country_shows_all_its_threads(program: Program) -> None:
    row = program.window.tree.tree_model.row_of(program.window.tree.tree_model.index(1, 0))
    show, _, copy, export = program.commands.menus.row_menu(row.threads, row.label).actions()
    assert [show.text(), copy.text(), export.text()] == ["Show only Aria", "Copy the name", "Export…"]
    show.trigger()
    assert program.session.threads == row.threads


def test_header_and_status_bar_tell_of_the_comparison(comparing: Program) -> None:
    shown(comparing)
    assert comparing.window.header.title == "Aria – Bora and Aria – Cana"
    assert comparing.window.header.summary.startswith("Esc ends the comparison · 4 events")
    assert comparing.window.counts.text() == "4 of 4 events in view · 1 told in both threads"


def test_the_filter_is_told_in_the_status_bar(comparing: Program) -> None:
    comparing.session.toggle_kind("visit")
    shown(comparing)
    assert comparing.window.counts.text().endswith(" · 1 hidden by filters")


def test_after_the_comparison_the_status_bar_tells_what_was_read(comparing: Program) -> None:
    shown(comparing)
    comparing.session.set_compared(())
    shown(comparing)
    assert comparing.window.counts.text().startswith("2 documents")


def test_a_narrow_window_has_a_short_title(comparing: Program) -> None:
    comparing.window.resize(760, 600)
    assert comparing.window.header.title == "2 threads"


def test_reading_again_stays_with_the_comparison(comparing: Program, tmp_path: Path) -> None:
    comparing.commands.paths = [tmp_path]
    comparing.open([tmp_path])
    comparing.loader.cancel()
    comparing.show_chronicle(CHRONICLE)
    assert comparing.session.compared == (AB, AC)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_thread_has_a_bar_in_its_colour(comparing: Program, theme: str) -> None:
    comparing.switch.choose(theme)
    view, drawn = shown(comparing)
    image = painted(view)
    top = view.canvas.from_plot(view.canvas.box.rect().topLeft()).y()
    for number, group in enumerate(drawn.groups):
        middle = round(top + (group.y0 + group.y1) / 2)
        assert image.pixelColor(2, middle).name() == comparing.switch.skin.theme.thread(number)


def test_a_dotted_line_stands_through_what_is_shared(comparing: Program) -> None:
    view, drawn = shown(comparing)
    (link,) = drawn.links
    theme = comparing.switch.skin.theme
    image = painted(view)
    place = view.canvas.from_plot(view.canvas.box.rect().topLeft())
    x, foot = round(place.x() + int(link.x)), round(place.y() + (drawn.foot or 0.0))
    column = {image.pixelColor(x, y).name() for y in range(round(place.y()), foot)}
    assert mix(theme.ink, theme.ground, 0.45) in column


def test_names_below_a_threads_name_do_not_show_through_it(comparing: Program) -> None:
    comparing.session.set_lanes("kind")
    view, drawn = shown(comparing)
    assert view.groups.head > 0
    assert all(group.head - group.y0 >= view.groups.head for group in drawn.groups)


def test_the_overview_shows_the_first_thread_above_and_the_second_below(comparing: Program) -> None:
    assert comparing.overview is not None
    comparing.overview.set_range(None)  # the lens has the colour of the first thread
    image: QImage = comparing.overview.grab().toImage()
    theme = comparing.switch.skin.theme
    rows = {
        number: [
            y
            for y in range(image.height())
            for x in range(0, image.width(), 2)
            if image.pixelColor(x, y) == QColor(theme.thread(number))
        ]
        for number in (0, 1)
    }
    assert max(rows[0]) < min(rows[1])


def test_stacked_lanes_can_be_walked_through(comparing: Program) -> None:
    view, _ = shown(comparing)
    comparing.session.select(None)
    view.hands.step_lane(1)
    assert comparing.session.selection is not None


def test_two_threads_can_be_mirrored_and_stacked_again(comparing: Program) -> None:
    action = comparing.window.commands["mirror"]
    action.trigger()
    _, drawn = shown(comparing)
    assert drawn.mirror is not None
    assert [group.upward for group in drawn.groups] == [True, False]
    action.trigger()
    assert shown(comparing)[1].mirror is None


def test_only_two_threads_can_be_mirrored(comparing: Program) -> None:
    action = comparing.window.commands["mirror"]
    assert action.isEnabled()
    comparing.session.set_compared((AB, AC, OWN))
    assert not action.isEnabled()
    comparing.session.set_compared(())
    assert not action.isEnabled()


def test_a_mirrored_comparison_comes_back_with_its_view(comparing: Program) -> None:
    comparing.window.commands["mirror"].trigger()
    view = view_of(comparing.session)
    comparing.window.commands["mirror"].trigger()
    comparing.views.show(parse_link(format_link(view)))
    assert comparing.session.mirrored
    assert shown(comparing)[1].mirror is not None


def test_the_axis_of_a_mirrored_comparison_is_painted(comparing: Program) -> None:
    comparing.window.commands["mirror"].trigger()
    view, drawn = shown(comparing)
    assert drawn.mirror is not None
    theme = comparing.switch.skin.theme
    image = painted(view)
    y = round(sum(drawn.mirror) / 2 + view.canvas.from_plot(QPointF(0, 0)).y())
    colors = {image.pixelColor(x, y + dy).name() for x in range(image.width()) for dy in range(-6, 7)}
    assert theme.muted in colors or theme.ink in colors
    edge = round(drawn.mirror[0] + view.canvas.from_plot(QPointF(0, 0)).y())
    assert image.pixelColor(image.width() // 2, edge).name() == theme.grid_strong


# --- counts in the gutter -------------------------------------------------------------------------------


def gutter_paints(program: Program, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Grows with each painting of the names and counts beside the timeline."""
    paints: list[bool] = []
    view = shown(program)[0]
    paint = view.canvas.left._paint
    monkeypatch.setattr(view.canvas.left, "_paint", lambda painter: (paints.append(True), paint(painter)))
    return paints


def test_counts_of_compared_threads_follow_the_days_in_view(
    program: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    click_box(program, AB)
    click_box(program, AC)
    qtbot.waitUntil(lambda: len(shown(program)[1].groups) == 2)
    first, last = program.session.range or (0.0, 0.0)
    before = [group.inside for group in shown(program)[1].groups]
    QCoreApplication.processEvents()  # what is still to be painted of the comparison
    paints = gutter_paints(program, monkeypatch)
    program.session.set_range(first, first + (last - first) / 50)
    qtbot.waitUntil(lambda: [group.inside for group in shown(program)[1].groups] != before)
    qtbot.waitUntil(lambda: bool(paints))
