from __future__ import annotations

import numpy as np
from hypothesis import given

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import FADE_END, FADE_START, LINED, SOFT, Label
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.labels.parting import parted
from tests.timeline.views import between, drawn, index_of, indexes, scales

VAGUE = 5
FADING = FADE_START | FADE_END


def wide(**fields: object) -> DrawList:
    return drawn(
        index_of(("1905-01-01", "1994-12-31"), precision=VAGUE, **fields), between("1900-01-01", "2000-01-01")
    )


def test_a_stretch_makes_way_for_the_label_upon_it() -> None:
    found = wide()
    (label,) = found.labels
    thick = found.spans.soft == SOFT
    assert np.count_nonzero(thick) == 2
    assert not ((found.spans.x0 < label.x + label.width) & (found.spans.x1 > label.x))[thick].any()


def test_below_the_label_a_line_goes_on() -> None:
    spans = wide().spans
    order = np.argsort(spans.x0)
    assert spans.soft[order].tolist() == [SOFT, LINED, SOFT]
    assert spans.x0[order][1:].tolist() == spans.x1[order][:-1].tolist()


def test_the_ends_of_a_parted_stretch_keep_their_look() -> None:
    spans = wide(flags=FADING).spans
    assert spans.flags[np.argsort(spans.x0)].tolist() == [FADE_START, 0, FADE_END]


def test_a_label_of_another_row_parts_nothing() -> None:
    spans = wide(flags=FADING).spans
    assert parted(spans, [Label(0.0, -40.0, 900.0, "elsewhere", 0)]) is spans


@given(indexes(), scales())
def test_no_label_stands_on_a_soft_stretch(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    spans = found.spans
    for label in found.labels:
        struck = (spans.soft == SOFT) & (spans.y == np.float32(label.y)) & (not label.inside)
        assert not (struck & (spans.x0 < label.x + label.width) & (spans.x1 > label.x)).any()
