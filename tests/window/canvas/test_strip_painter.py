from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle, ThreadKey, in_order
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.party import pair_of
from explorer.timeline.bands.strip import Stretch, Strip
from explorer.timeline.theme import load_themes
from explorer.window.canvas.strip_painter import name_strips
from explorer.window.canvas.timeline_view import TimelineView
from tests.chronicle.make import event, mention

TOLD = (
    ("1850", "mission", "Chile opens an embassy in Lima"),
    ("1879-04-05", "conflict", "Chile declares war on Peru"),
    ("1883-10-20", "agreement", "Treaty of peace signed"),
    ("1890-03-01", "relations", "Relations with Chile restored"),
    ("1895-06-01", "relations", "Relations restored"),
    ("1900", "visit", "Presidents meet"),
)
THREAD = ThreadKey(pair=pair_of("Chile", "Peru"))
EVENTS = in_order(event(mention(date, title, kind=kind), id=title) for date, kind, title in TOLD)
CUBA = ThreadKey(pair=pair_of("Chile", "Cuba"))
BROKEN = mention(
    "1885-05-01",
    "Cuba severs relations with Chile",
    kind="relations",
    pair="Chile–Cuba",
)
BOTH = in_order([*EVENTS, event(BROKEN, id="other")])


@pytest.fixture
def view(program: Program) -> TimelineView:
    program.show_chronicle(Chronicle(events=EVENTS))
    assert program.view is not None
    program.view.show_range(
        *(float(parse_edtf(year).sort_key[0]) for year in ("1840", "1901")), animate=False
    )
    return program.view


def strip_of(view: TimelineView) -> Strip:
    assert view.drawn is not None
    (only,) = view.drawn.strips
    return only


def stretch(view: TimelineView, state: str) -> Stretch:
    return next(found for found in strip_of(view).stretches if found.state == state)


def middle(found: Stretch) -> QPointF:
    return QPointF((found.x0 + found.x1) / 2, (found.y0 + found.y1) / 2)


def click(view: TimelineView, at: QPointF) -> None:
    place = view.canvas.from_plot(at).toPoint()
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def compare(program: Program, view: TimelineView) -> TimelineView:
    program.show_chronicle(Chronicle(events=BOTH))
    program.session.set_compared((THREAD, CUBA))
    days = (float(parse_edtf(year).sort_key[0]) for year in ("1840", "1901"))
    view.show_range(*days, animate=False)
    return view


def color_at(view: TimelineView, at: QPointF) -> str:
    image: QImage = view.canvas.grab().toImage()
    place = view.canvas.from_plot(at).toPoint()
    return image.pixelColor(place).name()


def test_the_strip_tells_the_states_in_order(view: TimelineView) -> None:
    assert [found.state for found in strip_of(view).stretches] == ["embassies", "war", "peace", "restored"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_stretch_is_painted_in_the_colour_of_its_state(
    program: Program, view: TimelineView, theme: str
) -> None:
    program.switch.choose(theme)
    found = stretch(view, "peace")
    at = QPointF(found.x1 - 6, found.y1 - 3)
    assert color_at(view, at) == program.switch.skin.theme.state_color("peace")


def test_an_uncertain_beginning_is_fainter(program: Program, view: TimelineView) -> None:
    view.show_range(*(float(parse_edtf(year).sort_key[0]) for year in ("1848", "1854")), animate=False)
    found = stretch(view, "embassies")
    faint = QColor(color_at(view, QPointF(found.settled - 4, found.y1 - 3)))
    assert faint.lightness() > QColor(program.switch.skin.theme.state_color("embassies")).lightness() + 20


def test_a_contradiction_has_a_dark_sign(program: Program, view: TimelineView) -> None:
    (sign,) = strip_of(view).signs
    assert color_at(view, QPointF(sign.x - 2, sign.y + 3)) == program.switch.skin.theme.ink


def test_a_tooltip_tells_a_stretch(view: TimelineView) -> None:
    assert view.hands.tip_at(middle(stretch(view, "war"))).splitlines() == [
        "War",
        "From 5 April 1879 · to 20 October 1883",
        "• Chile declares war on Peru, 5 April 1879",
        "Ended by: Treaty of peace signed, 20 October 1883",
    ]


def test_a_tooltip_tells_a_contradiction(view: TimelineView) -> None:
    (sign,) = strip_of(view).signs
    assert "restored on 1 March 1890, and again on 1 June 1895" in view.hands.tip_at(QPointF(sign.x, sign.y))


def test_a_click_selects_the_event_that_decided(program: Program, view: TimelineView) -> None:
    click(view, middle(stretch(view, "war")))
    assert program.session.selected is not None
    assert program.session.selected.title == "Chile declares war on Peru"


def test_the_menu_switches_the_strip_off_and_on(program: Program, view: TimelineView) -> None:
    program.window.commands["relations_band"].trigger()
    assert view.drawn is not None
    assert not view.drawn.strips
    program.window.commands["relations_band"].trigger()
    assert view.drawn.strips


def test_a_filter_does_not_change_what_is_told_of_relations(program: Program, view: TimelineView) -> None:
    before = [found.state for found in strip_of(view).stretches]
    program.session.toggle_kind("conflict")
    assert [found.state for found in strip_of(view).stretches] == before
    assert stretch(view, "war").event == -1


def test_several_threads_have_no_strip(program: Program, view: TimelineView) -> None:
    program.show_chronicle(Chronicle(events=BOTH))
    program.session.set_threads((THREAD, CUBA), "Chile")
    assert view.drawn is not None
    assert not view.drawn.strips


def test_compared_threads_have_a_strip_each(program: Program, view: TimelineView) -> None:
    view = compare(program, view)
    assert view.drawn is not None
    assert [strip.band.standing.pair for strip in view.drawn.strips] == [THREAD.pair, CUBA.pair]
    for strip, theirs in zip(view.drawn.strips, view.drawn.groups, strict=True):
        assert theirs.y0 < strip.y0 < strip.y1 < theirs.head


def test_a_strip_of_a_comparison_is_painted_told_and_clicked(program: Program, view: TimelineView) -> None:
    view = compare(program, view)
    assert view.drawn is not None
    (severed,) = view.drawn.strips[1].stretches
    at = QPointF(severed.x1 - 12, severed.y1 - 3)
    assert color_at(view, at) == program.switch.skin.theme.state_color("severed")
    assert view.hands.tip_at(at).splitlines()[0] == "Severed"
    click(view, at)
    assert program.session.selected is not None
    assert program.session.selected.id == "other"


def test_a_thread_without_acts_has_none(program: Program) -> None:
    program.show_chronicle(Chronicle(events=EVENTS[-1:]))
    assert program.view is not None
    assert program.view.drawn is not None
    assert not program.view.drawn.strips


@pytest.mark.parametrize(("width", "named"), [(20.0, False), (200.0, True)])
def test_a_strip_is_named_only_where_its_name_fits(view: TimelineView, width: float, named: bool) -> None:
    assert view.drawn is not None
    ground = QImage(220, 200, QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    image = ground.copy()
    painter = QPainter(image)
    name_strips(painter, view.drawn.strips, load_themes()["light"], view.font(), 0.0, width)
    painter.end()
    assert (image != ground) is named
