from __future__ import annotations

import numpy as np

from explorer.export.figure.spread import spread
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.drawlist import DrawList
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import layout


class Measure:
    height = 12.0

    def width(self, text: str, strong: bool) -> float:
        return 7.0 * len(text)


def drawn(height: float) -> DrawList:
    index = TimelineIndex(Columns.from_arrays(np.array([100, 900, 500]), lane=np.array([0, 1, 1])))
    return layout(index, TimeScale(0, 1000, 800), height, Measure())


def test_bands_fill_the_height() -> None:
    bands = spread(drawn(200), 500).bands
    assert (bands[0].y0, bands[-1].y1) == (0, 500)
    assert bands[0].y1 == bands[1].y0


def test_what_stands_in_a_band_stays_in_it() -> None:
    bands = spread(drawn(200), 500).bands
    labels = {label.event: label.y for label in spread(drawn(200), 500).labels}
    assert bands[0].y0 < labels[0] < bands[0].y1
    assert bands[1].y0 < labels[1] < bands[1].y1


def test_labels_stay_level_with_their_marks() -> None:
    wide = spread(drawn(200), 500)
    marks = dict(zip(wide.marks.event.tolist(), wide.marks.y.tolist(), strict=True))
    assert all(abs(label.y - marks[label.event]) < 0.01 for label in wide.labels)


def test_a_full_height_is_left_as_it_is() -> None:
    full = drawn(200)
    assert spread(full, full.height) is full
