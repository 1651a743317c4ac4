from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from explorer.chronicle.event import Event
from explorer.chronicle.party import pair_of
from explorer.chronicle.relations.course import standings_of
from explorer.chronicle.relations.standing import Standing
from explorer.chronicle.relations.standing_rules import rules_from
from explorer.resources import load_json
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.strip import SIGN_HALF, RelationsBand, Strip, _whole_words, strip
from explorer.timeline.elements import FADE_END, OPEN_END
from explorer.timeline.hit import Hit, hit
from explorer.timeline.index.columns import columns_from
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.stack.groupscale import GroupScale
from explorer.timeline.stack.heads import STRIP_HEIGHT, STRIP_ROOM
from tests.chronicle.make import event, mention
from tests.chronicle.relations.test_course import standing as standing_of_row
from tests.chronicle.relations.test_course import threads
from tests.timeline.views import FixedMeasure, between, day, drawn, scales

RULES = rules_from(load_json("relations.json"))
PAIR = pair_of("Chile", "Peru")
TOLD = (
    ("1880-05-01", "mission", "Chile opens an embassy in Lima"),
    ("1885-07", "mission", "Peru recalls its ambassador"),
    ("1885-07-20", "relations", "Peru severs relations with Chile"),
    ("1890", "relations", "Relations with Chile restored"),
    ("1895", "relations", "Relations restored"),
)


def events(told: tuple[tuple[str, str, str], ...] = TOLD) -> list[Event]:
    return [event(mention(date, title, kind=kind), id=title) for date, kind, title in told]


def standing(told: tuple[tuple[str, str, str], ...] = TOLD) -> Standing:
    return standings_of(events(told), RULES)[PAIR]


def band(found: Standing) -> RelationsBand:
    return RelationsBand(found, {name: at for at, name in enumerate(sorted(found.event_ids))})


def laid_out(
    first: str, last: str, y: float = 0.0, found: Standing | None = None, width: float = 900
) -> Strip:
    return strip(band(found or standing()), GroupScale(between(first, last, width)), FixedMeasure(), y)


def test_stretches_stand_at_their_days() -> None:
    scale = between("1870-01-01", "1900-01-01")
    first = laid_out("1870-01-01", "1900-01-01").stretches[0]
    assert first.x0 == pytest.approx(scale.to_x(day("1880-05-01")))
    assert first.x1 == pytest.approx(scale.to_x(day("1885-07-01")))
    assert first.state == "embassies"


def test_it_stands_where_it_is_told_to() -> None:
    here, there = laid_out("1870-01-01", "1900-01-01"), laid_out("1870-01-01", "1900-01-01", y=100)
    assert there.y0 - here.y0 == 100
    assert there.y1 - there.y0 == STRIP_HEIGHT
    assert {(found.y0, found.y1) for found in there.stretches} == {(there.y0, there.y1)}


def test_the_beginning_is_uncertain_as_long_as_its_date() -> None:
    scale = between("1885-01-01", "1886-01-01")
    recalled = laid_out("1885-01-01", "1886-01-01").stretches[1]
    assert recalled.state == "reduced"
    assert recalled.settled == recalled.x1  # severed before the month was over
    exact = laid_out("1885-01-01", "1886-01-01").stretches[2]
    assert exact.settled == exact.x0 == pytest.approx(scale.to_x(day("1885-07-20")))


def test_a_stretch_that_goes_on_is_open() -> None:
    last = laid_out("1870-01-01", "1900-01-01").stretches[-1]
    assert last.flags & OPEN_END
    assert last.x1 > between("1870-01-01", "1900-01-01").to_x(day("1896-01-01"))


def test_nothing_is_shown_beyond_what_is_known() -> None:
    assert laid_out("1910-01-01", "1920-01-01") == Strip(band(standing()), 4.0, 19.0)
    assert laid_out("1810-01-01", "1820-01-01").stretches == ()


def test_what_fades_from_the_accounts_fades() -> None:
    found = standing((("1900", "relations", "Relations with Chile sour"), ("1950", "visit", "Visit")))
    (strained,) = laid_out("1890-01-01", "1950-01-01", found=found).stretches
    assert strained.flags & FADE_END


@pytest.mark.parametrize(
    ("room", "words"),
    [(200, "ambassador recalled"), (130, "ambassador…"), (60, ""), (30, "")],
)
def test_no_word_of_a_stretch_is_cut(room: float, words: str) -> None:
    assert _whole_words("ambassador recalled", room, FixedMeasure()) == words


def test_the_label_stays_on_screen_with_its_stretch() -> None:
    (severed,) = laid_out("1887-01-01", "1888-01-01").stretches
    assert severed.label is not None
    assert severed.label.text == "severed"
    assert 0 <= severed.label.x < 20


def test_a_contradiction_has_its_sign_and_no_text_upon_it() -> None:
    found = laid_out("1889-01-01", "1897-01-01")
    (sign,) = found.signs
    assert sign.x == pytest.approx(between("1889-01-01", "1897-01-01").to_x(day("1895-01-01")))
    assert sign.text.startswith("⚠ Relations are told to have been restored in 1890, and again in 1895;")


def test_signs_that_would_cover_one_another_are_one() -> None:
    told = [("1900-01-01", "relations", "Chile and Peru establish diplomatic relations")]
    told += [
        (f"1900-0{month}-01", "relations", f"Relations with Chile resumed {month}") for month in range(2, 6)
    ]
    found = standing(tuple(told))
    (sign,) = laid_out("1800-01-01", "1950-01-01", found=found).signs
    assert sign.numbers == (0, 1, 2, 3)
    assert len(laid_out("1899-12-01", "1900-06-01", found=found).signs) == 4


def test_an_event_that_is_not_shown_has_no_position() -> None:
    bare = RelationsBand(standing(), {})
    found = strip(bare, GroupScale(between("1870-01-01", "1900-01-01")), FixedMeasure(), 0.0)
    assert {stretch.event for stretch in found.stretches} == {-1}


@given(threads, scales())
def test_stretches_and_labels_keep_their_places(row: dict[str, object], scale: TimeScale) -> None:
    found = strip(band(standing_of_row(row)), GroupScale(scale), FixedMeasure(), 0.0)
    assert all(one.x1 <= two.x0 + 1e-6 for one, two in pairwise(found.stretches))
    for stretch in found.stretches:
        assert -10 <= stretch.x0 <= stretch.settled <= stretch.x1 <= scale.width + 10
        label = stretch.label
        if label is not None:
            assert max(stretch.x0, 0) < label.x
            assert label.x + label.width <= min(stretch.x1, scale.width)
            assert all(
                abs(sign.x - x) >= SIGN_HALF for sign in found.signs for x in (label.x, label.x + label.width)
            )


@given(threads, scales())
def test_signs_stand_apart_within_the_plot(row: dict[str, object], scale: TimeScale) -> None:
    found = strip(band(standing_of_row(row)), GroupScale(scale), FixedMeasure(), 0.0).signs
    assert all(SIGN_HALF <= sign.x <= scale.width - SIGN_HALF for sign in found)
    assert all(two.x - one.x >= SIGN_HALF for one, two in pairwise(found))


def test_a_view_of_centuries_costs_no_more_than_its_pixels() -> None:
    told = tuple(
        (f"{1000 + number}", "relations", title)
        for number in range(900)
        for title in (("Peru severs relations with Chile", "Relations with Chile restored")[number % 2],)
    )
    made = [event(mention(date, title, kind=kind), id=date) for date, kind, title in told]
    found = standings_of(made, RULES)[PAIR]
    assert len(found.stretches) == 900
    assert len(laid_out("1000-01-01", "1900-01-01", found=found, width=100).stretches) <= 202


def test_the_bands_make_room_for_the_strip() -> None:
    index = TimelineIndex(columns_from(events(), {}))
    scale = between("1870-01-01", "1900-01-01")
    bare, with_strip = drawn(index, scale), drawn(index, scale, relations=(band(standing()),))
    assert with_strip.bands[0].y0 - bare.bands[0].y0 == STRIP_ROOM
    assert not bare.strips
    assert len(with_strip.strips) == 1


def test_the_strip_scrolls_with_the_bands() -> None:
    index = TimelineIndex(columns_from(events(), {}))
    found = drawn(index, between("1870-01-01", "1900-01-01"), relations=(band(standing()),), scroll=30)
    assert found.strips[0].y0 == 4.0 - 30


def test_a_stretch_and_a_sign_are_hit() -> None:
    index = TimelineIndex(columns_from(events(), {}))
    shown = band(standing())
    found = drawn(index, between("1870-01-01", "1900-01-01"), relations=(shown,))
    (only,) = found.strips
    middle = (only.y0 + only.y1) / 2
    first, sign = only.stretches[0], only.signs[0]
    assert hit(found, (first.x0 + first.x1) / 2, middle) == Hit(first.event, strip=0, stretch=0)
    assert hit(found, sign.x, middle) == Hit(sign.event, strip=0, sign=0)
    assert hit(found, first.x0 - 50, middle) is None
