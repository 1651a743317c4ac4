from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from explorer.app import Program
from explorer.window.canvas.overview import Overview
from explorer.window.canvas.timeline_view import TimelineView
from explorer.window.theme import load_skins

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(program: Program) -> TimelineView:
    assert program.view is not None
    extent = program.view.content.index.extent
    assert extent is not None
    third = (extent[1] - extent[0]) / 3
    program.view.show_range(extent[0] + third, extent[0] + 2 * third)
    return program.view


@pytest.fixture
def overview(program: Program, view: TimelineView) -> Overview:
    assert program.overview is not None
    return program.overview


def drag(overview: Overview, start: float, end: float) -> None:
    y = 25
    QTest.mousePress(overview, LEFT, NONE, QPoint(round(start), y))
    for share in range(1, 5):
        QTest.mouseMove(overview, QPoint(round(start + (end - start) * share / 4), y))
    QTest.mouseRelease(overview, LEFT, NONE, QPoint(round(end), y))


def days(view: TimelineView) -> tuple[float, float]:
    assert view.scale is not None
    return view.scale.first_day, view.scale.last_day


def test_the_lens_stands_over_the_days_in_view(overview: Overview, view: TimelineView) -> None:
    scale = overview.scale
    left = overview.lens.left() - view.plot_left
    assert scale.to_day(left) == pytest.approx(days(view)[0], abs=2 / scale.pixels_per_day)


def test_the_strip_begins_where_the_plot_does(overview: Overview, view: TimelineView) -> None:
    assert view.plot_left == pytest.approx(view.canvas.left.width(), abs=1)


def test_a_dragged_lens_keeps_its_width(overview: Overview, view: TimelineView) -> None:
    first, last = days(view)
    middle = overview.lens.center().x()
    drag(overview, middle, middle + 40)
    assert days(view)[1] - days(view)[0] == pytest.approx(last - first)
    assert days(view)[0] > first


def test_a_dragged_edge_leaves_the_other(overview: Overview, view: TimelineView) -> None:
    first, last = days(view)
    drag(overview, overview.lens.right(), overview.lens.right() + 40)
    assert days(view)[0] == pytest.approx(first)
    assert days(view)[1] > last


def test_a_drag_beside_the_lens_makes_a_new_range(overview: Overview, view: TimelineView) -> None:
    left = overview.lens.left()
    drag(overview, left - 80, left - 30)
    scale = overview.scale
    assert days(view)[0] == pytest.approx(scale.to_day(left - 80 - view.plot_left), abs=400)
    assert days(view)[1] == pytest.approx(scale.to_day(left - 30 - view.plot_left), abs=400)


def test_a_click_beside_the_lens_goes_there(overview: Overview, view: TimelineView) -> None:
    first, last = days(view)
    x = overview.lens.left() - 60
    QTest.mouseClick(overview, LEFT, NONE, QPoint(round(x), 25))
    middle = sum(days(view)) / 2
    assert middle == pytest.approx(overview.scale.to_day(x - view.plot_left), abs=400)
    assert days(view)[1] - days(view)[0] == pytest.approx(last - first)


def test_a_double_click_fits_all(overview: Overview, view: TimelineView) -> None:
    extent = view.content.index.extent
    assert extent is not None
    QTest.mouseDClick(overview, LEFT, NONE, overview.lens.center().toPoint())
    assert days(view)[0] < extent[0]
    assert days(view)[1] > extent[1]


def test_bars_are_painted_where_events_are(overview: Overview, program: Program) -> None:
    image = overview.grab().toImage()
    spark = program.switch.skin.spark
    assert any(
        image.pixelColor(x, y).name() == spark for x in range(0, image.width(), 2) for y in range(10, 52)
    )


def ground_at(overview: Overview, x: float) -> str:
    """The colour at the top of the strip, above all bars."""
    image = overview.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(9 * ratio)).name()


def test_the_strip_is_lit_inside_the_lens_wherever_it_is_moved(
    overview: Overview, view: TimelineView
) -> None:
    beside = overview.lens.left() - 20
    before = ground_at(overview, overview.lens.center().x()), ground_at(overview, beside)
    drag(overview, overview.lens.center().x(), overview.lens.center().x() - 40)
    assert overview.lens.contains(beside, overview.lens.center().y())
    assert before[0] != before[1]
    assert ground_at(overview, beside) == before[0]


def test_another_theme_repaints_the_strip(overview: Overview) -> None:
    light = ground_at(overview, 2)
    overview.set_skin(load_skins()["dark"])
    assert ground_at(overview, 2) == load_skins()["dark"].theme.ground != light


def test_moving_the_lens_does_not_paint_the_strip_anew(
    overview: Overview, monkeypatch: pytest.MonkeyPatch
) -> None:
    overview.grab()
    monkeypatch.setattr(Overview, "_picture", None)
    drag(overview, overview.lens.center().x(), overview.lens.center().x() + 30)
    overview.grab()
