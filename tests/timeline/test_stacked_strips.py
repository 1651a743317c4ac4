"""The relations bands of threads that are compared: each at the head of its group."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.party import pair_of
from explorer.timeline.axis.daymap import DayMap
from explorer.timeline.axis.parts import AxisBreak
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import Lane
from explorer.timeline.bands.strip import RelationsBand, relations_bands
from explorer.timeline.drawlist import DrawList
from explorer.timeline.hit import Hit, hit
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.stack.aligning import aligned
from explorer.timeline.stack.heads import STRIP_HEIGHT
from tests.chance import examples
from tests.timeline.bands.test_strip import PAIR, standing
from tests.timeline.views import between, day, drawn, index_of, scales, stacked_of, stacks

YEARS = between("1870-01-01", "1900-01-01")
OTHER = pair_of("Chile", "Cuba")


def band(group: int) -> RelationsBand:
    return RelationsBand(standing(), {}, group)


def two_groups() -> TimelineIndex:
    events = index_of("1880-05-01", "1890-05-01").columns
    lanes = [Lane("", "", group=0), Lane("", "", group=1)]
    both = np.array([0, 1], dtype=np.int32)
    return TimelineIndex(stacked_of(events, both, both, lanes))


def two_threads(**options: object) -> DrawList:
    return drawn(two_groups(), YEARS, **options)


def test_threads_of_unknown_relations_or_of_no_pair_have_no_band() -> None:
    threads = (ThreadKey(party="Chile"), ThreadKey(pair=OTHER), ThreadKey(pair=PAIR))
    assert [found.group for found in relations_bands({PAIR: standing()}, threads, {})] == [2]


def test_each_strip_stands_in_the_head_of_its_group() -> None:
    found = two_threads(relations=(band(0), band(1)))
    for group, strip in zip(found.groups, found.strips, strict=True):
        assert group.y0 < strip.y0 < strip.y1 < group.head
        assert strip.y1 - strip.y0 == STRIP_HEIGHT


def test_a_group_without_a_strip_gives_it_no_room() -> None:
    bare, one = two_threads(), two_threads(relations=(band(1),))
    assert bare.groups[0].head - bare.groups[0].y0 == one.groups[0].head - one.groups[0].y0
    assert one.groups[1].head - one.groups[1].y0 > bare.groups[1].head - bare.groups[1].y0
    assert [strip.band.group for strip in one.strips] == [1]


def test_a_strip_stands_beside_the_name_of_its_group_not_below_it() -> None:
    found = two_threads(relations=(band(0), band(1)), group_head=60.0)
    assert [strip.y0 - group.y0 for strip, group in zip(found.strips, found.groups, strict=True)] == [
        8.0,
        8.0,
    ]
    assert found.groups[0].head - found.groups[0].y0 == 68.0


def test_the_strip_under_the_pointer_is_hit() -> None:
    found = two_threads(relations=(band(0), band(1)))
    lower = found.strips[1]
    x = (lower.stretches[0].x0 + lower.stretches[0].x1) / 2
    assert hit(found, x, (lower.y0 + lower.y1) / 2) == Hit(strip=1, stretch=0)


def test_a_strip_tells_its_stretches_and_signs() -> None:
    strip = two_threads(relations=(band(1),)).strips[0]
    assert strip.words(0).startswith("Embassies\nFrom 1 May 1880")
    assert strip.words(sign=0) == strip.signs[0].text
    assert strip.words() == ""


def test_a_lowered_strip_keeps_its_form() -> None:
    strip = two_threads(relations=(band(0),)).strips[0]
    lower = strip.lowered(40.0)
    assert (lower.y0, lower.y1) == (strip.y0 + 40, strip.y1 + 40)
    assert {(one.y0, one.y1) for one in lower.stretches} == {(lower.y0, lower.y1)}
    assert [sign.y - 40 for sign in lower.signs] == [sign.y for sign in strip.signs]
    assert all(one.label.y == (lower.y0 + lower.y1) / 2 for one in lower.stretches if one.label)


def test_an_aligned_strip_moves_with_its_events() -> None:
    columns = aligned(two_groups().columns, (day("1880-05-01"), day("1890-05-01")), ("opened", "met"))
    found = drawn(TimelineIndex(columns), YEARS, relations=(band(0), band(1)))
    upper, lower = (strip.stretches[-1] for strip in found.strips)
    moved = (day("1890-05-01") - day("1880-05-01")) * YEARS.pixels_per_day
    assert upper.x0 - lower.x0 == pytest.approx(moved)
    assert lower.x0 == pytest.approx(YEARS.to_x(day("1890-01-01")) - moved)


def test_what_happened_at_the_zero_stands_below_the_strip() -> None:
    columns = aligned(two_groups().columns, (day("1880-05-01"), day("1890-05-01")), ("opened", "met"))
    found = drawn(TimelineIndex(columns), YEARS, relations=(band(0), band(1)))
    assert len(found.origins) == 2
    for strip, origin, group in zip(found.strips, found.origins, found.groups, strict=True):
        assert strip.y1 < origin.y - 6 < origin.y + 6 <= group.head


def test_a_strip_passes_over_the_centuries_that_the_axis_leaves_out() -> None:
    told = (
        ("1100-05-01", "mission", "Chile opens an embassy in Lima"),
        ("1885-07-20", "relations", "Peru severs relations with Chile"),
    )
    days = DayMap.leaving_out([(day("1150-01-01"), day("1850-01-01"))], 8000)
    columns = index_of("1100-05-01", "1885-07-20").columns.mapped(days)
    scale = TimeScale(days.to_axis(day("1090-01-01")), day("1900-01-01"), 900)
    (strip,) = drawn(TimelineIndex(columns), scale, relations=(RelationsBand(standing(told), {}),)).strips
    opened, severed = strip.stretches
    assert opened.x0 == pytest.approx(scale.to_x(days.to_axis(day("1100-05-01"))))
    assert opened.x1 == severed.x0 == pytest.approx(scale.to_x(day("1885-07-20")))


def test_a_strip_is_torn_at_breaks_but_not_under_its_texts() -> None:
    strip = two_threads(relations=(band(0),)).strips[0]
    label = strip.stretches[0].label
    assert label is not None
    inside, bare = label.x + 5, label.x + label.width + 10
    assert strip.tears([AxisBreak(inside, bare, bare, 100)]) == [bare]
    assert strip.tears([AxisBreak(0.0, 5.0, 2.0, 100)]) == []  # before the strip begins


@examples(40)
@given(stacks(), scales())
def test_no_event_stands_upon_a_strip(index: TimelineIndex, scale: TimeScale) -> None:
    bands = tuple(band(group) for group in range(0, len(index.columns.groups), 2))
    found = drawn(index, scale, relations=bands, group_head=30.0)
    y = np.concatenate([part.y for part in (found.marks, found.spans, found.clusters)])
    names = [period.label.y for period in found.periods if period.label]
    for strip in found.strips:
        assert not ((y + 8 > strip.y0) & (y - 8 < strip.y1)).any()
        assert all(not strip.y0 - 6 < name < strip.y1 + 6 for name in names)
