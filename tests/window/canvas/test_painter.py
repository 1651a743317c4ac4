from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from explorer.chronicle.kind import kinds_from
from explorer.resources import load_json
from explorer.timeline.index.index import TimelineIndex
from explorer.window.canvas.painter import ScreenPainter
from explorer.window.canvas.text_sheet import TextSheet
from explorer.window.theme import load_skins
from tests.timeline.views import between, drawn, index_of

PERIODS = [(f"{year}-01-01", f"{year + 8}-12-31") for year in range(1900, 1990, 10)]
KINDS = tuple(kinds_from(load_json("kinds.json")).values())


@pytest.mark.usefixtures("qapp")
def test_labels_upon_bars_of_one_colour_are_stamped_together(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(index_of(*PERIODS), between("1899-01-01", "1990-01-01"), 60.0)
    shown = replace(shown, labels=tuple(label._replace(inside=True) for label in shown.labels))
    stamped: list[int] = []
    monkeypatch.setattr(TextSheet, "draw", lambda self, by, look, places, *_: stamped.append(len(places[0])))
    image = QImage(900, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ScreenPainter(load_skins()["light"], KINDS, QFont(), 1.0).paint(painter, shown, 60.0)
    painter.end()
    assert stamped == [len(PERIODS)]


@pytest.mark.usefixtures("qapp")
def test_the_selected_mark_is_seen_before_the_badge_of_its_neighbours() -> None:
    index = index_of(*["1950-01-01"] * 50)
    index = TimelineIndex(replace(index.columns, kind=(np.arange(50) == 7).astype(np.uint8)))
    shown = drawn(index, between("1899-01-01", "1990-01-01"), 60.0, selected=7, labels=0.0)
    (spot,), badge, skin = shown.selected, shown.clusters, load_skins()["light"]
    assert np.hypot(badge.x - spot.x, badge.y - spot.y).min() == 0.0
    image = QImage(900, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ScreenPainter(skin, KINDS, QFont(), 1.0).paint(painter, shown, 60.0)
    painter.end()
    assert image.pixelColor(round(spot.x), round(spot.y)).name() == skin.kind_color(KINDS[1])
