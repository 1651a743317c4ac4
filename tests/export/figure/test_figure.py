from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import pair_of
from explorer.errors import InputError
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.fitting import View
from explorer.export.figure.frame import ink_on
from explorer.export.figure.size import Size
from explorer.export.scene import Circle, Figure, Group, Item, Rect, Stamp, Text, flatten
from explorer.export.svg import svg_bytes
from explorer.resources import load_json
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.theme import READABLE, Theme, contrast, load_themes
from tests.chance import examples
from tests.chronicle.make import event, mention
from tests.export.make import EvenMeasure

KINDS = kinds_from(load_json("kinds.json"))
LIGHT, DARK = load_themes().values()
SLIDE = Size(1600, 900)
EVENTS = in_order(
    (
        event(mention("1831-05-02", "Relations opened", kind="relations"), id="opened"),
        event(mention("1902", "Consulate opened", kind="mission", document="b.txt"), id="consulate"),
        event(mention("1964/1982", "Tense years", kind="conflict"), id="tense"),
        event(mention("1990~", "About a treaty", kind="agreement"), id="treaty"),
        event(mention("2019/..", "A visit goes on", kind="visit"), id="visit"),
    )
)


def draw(events: Sequence[Event] = EVENTS, size: Size = SLIDE, **named: Any) -> Figure:
    view = View(**{key: named.pop(key) for key in list(named) if key in View.__slots__})
    theme = named.pop("theme", LIGHT)
    title = named.pop("title", "Chile – Peru")
    return draw_figure(
        events, KINDS, title=title, size=size, theme=theme, measure=EvenMeasure(), view=view, **named
    )


def group(figure: Figure, name: str) -> Group:
    return next((group for group in figure.pages[0].groups if group.name == name), Group(()))


def items(figure: Figure, name: str) -> list[Item]:
    return list(flatten(group(figure, name)))


def texts(figure: Figure, name: str = "") -> list[str]:
    found = items(figure, name) if name else figure.pages[0].items()
    return [item.text for item in found if isinstance(item, Text)]


def test_the_header_holds_title_and_subtitle() -> None:
    assert texts(draw(), "header") == ["Chile – Peru", "5 events · 1831–2019"]


def test_every_event_has_its_label() -> None:
    assert sorted(texts(draw(), "labels")) == sorted(event.title for event in EVENTS)


def test_the_bands_are_named() -> None:
    assert texts(draw(), "bands") == ["Relations", "Missions", "Visits", "Agreements", "Conflict"]


def test_the_footer_explains_the_kinds_and_names_the_sources() -> None:
    footer = texts(draw(), "footer")
    assert footer == [
        *("Relations", "Missions", "Visits", "Agreements", "Conflict"),
        "Sources: a; b",
    ]


def test_a_mark_has_the_colour_of_its_kind() -> None:
    (mark,) = items(draw(EVENTS[:1]), "marks")
    assert isinstance(mark, Circle)
    assert mark.fill == KINDS["relations"].light


def test_a_mark_upon_a_bar_has_an_edge() -> None:
    (mark,) = items(draw(EVENTS[:1], theme=DARK), "marks")
    assert isinstance(mark, Circle)
    assert mark.stroke == DARK.ground


def test_rows_are_packed_for_the_scale_of_the_figure() -> None:
    titles = {1975: "Relations opened", 2001: "A president visits the capital", 2009: "Ministers meet"}
    events = [event(mention(str(year), title), id=str(year)) for year, title in titles.items()]
    figure = draw(events, size=Size(800, 600), first_day=day_number(1930), last_day=day_number(2060))
    assert sorted(texts(figure, "labels")) == sorted(titles.values())
    assert len({mark.y for mark in items(figure, "marks") if isinstance(mark, Circle)}) > 1


def test_a_mark_stands_at_its_day() -> None:
    first, last = day_number(1800), day_number(1900)
    figure = draw(EVENTS[:1], first_day=first, last_day=last)
    (mark,) = items(figure, "marks")
    lines = [item for item in items(figure, "axis") if not isinstance(item, Text)]
    assert isinstance(mark, Circle)
    left, right = min(line.x0 for line in lines), max(line.x0 for line in lines)  # 1800 and 1900
    share = (day_number(1831, 5, 2) + 0.5 - first) / (last - first)
    assert mark.x == pytest.approx(left + share * (right - left), abs=0.5)


def test_marks_and_bars_describe_their_events() -> None:
    titles = [inner.title for inner in group(draw(EVENTS[2:3]), "spans").items if isinstance(inner, Group)]
    assert titles == ["Tense years, 1964 to 1982"]


def test_lanes_can_be_sources() -> None:
    assert texts(draw(lanes=LaneMode.SOURCE), "bands") == ["a", "b"]


def test_lanes_by_source_are_of_those_that_tell_the_pairs_shown() -> None:
    shared = event(mention(document="a.txt"), mention(document="b.txt", pair="Bolivia–Chile"))
    figure = draw([shared], lanes=LaneMode.SOURCE, pairs=(pair_of("Chile", "Peru"),))
    assert texts(figure, "bands") == ["a"]
    assert texts(figure, "footer")[-1] == "Source: a"


def test_an_event_with_an_open_end_reaches_into_a_later_view() -> None:
    figure = draw(EVENTS[-1:], first_day=day_number(2025), last_day=day_number(2030))
    assert texts(figure, "header")[1] == "1 event · 2025–2029"
    assert texts(figure, "labels") == ["A visit goes on · from 2019 onwards"]


def test_without_lanes_there_is_no_name() -> None:
    assert texts(draw(lanes=LaneMode.NONE), "bands") == []


def test_a_range_leaves_out_what_lies_outside() -> None:
    figure = draw(first_day=day_number(1900), last_day=day_number(2000))
    assert texts(figure, "header")[1] == "3 of 5 events · 1900–1999"
    assert "Relations" not in texts(figure, "bands")


def test_a_selected_event_is_ringed() -> None:
    (ring,) = items(draw(selected="opened"), "selection")
    (mark,) = [mark for mark in items(draw(EVENTS[:1]), "marks") if isinstance(mark, Circle)]
    assert isinstance(ring, Rect)
    assert ring.stroke == LIGHT.ink
    assert ring.width > 2 * mark.radius


def test_what_does_not_match_the_search_is_faint() -> None:
    labels = {
        item.text: item.color for item in items(draw(words="treaty"), "labels") if isinstance(item, Text)
    }
    assert labels["About a treaty"] == LIGHT.ink
    assert labels["Relations opened"] != LIGHT.ink


def test_no_events_are_told_in_words() -> None:
    figure = draw((), filtered="kind visit")
    assert texts(figure, "empty") == ["No events to show", "Nothing passes the filter: kind visit."]


def test_an_empty_range_is_told_in_words() -> None:
    figure = draw(first_day=day_number(1700), last_day=day_number(1711))
    assert texts(figure, "empty") == ["No events in 1700–1710", "5 events lie outside this range."]


def test_a_range_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(InputError, match="cannot end"):
        draw(first_day=day_number(2000), last_day=day_number(1990))


def test_bands_that_cannot_fit_are_refused() -> None:
    many = [event(mention("1990", document=f"{number}.txt"), id=str(number)) for number in range(200)]
    with pytest.raises(InputError, match="200 bands do not fit a picture of 320 × 240 pixels"):
        draw(many, Size(320, 240), lanes=LaneMode.SOURCE)


def test_the_same_events_give_the_same_figure() -> None:
    assert svg_bytes(draw()) == svg_bytes(draw())


def test_the_dark_theme_has_a_dark_ground() -> None:
    assert draw(theme=DARK).pages[0].ground == DARK.ground


SIZES = [Size(1600, 900), Size(800, 600), Size(3840, 2160), Size(210, 297, "mm"), Size(320, 240)]


def crowd(count: int) -> tuple[Event, ...]:
    kinds = list(KINDS)
    return in_order(
        event(
            mention(
                str(1900 + number * 7 % 120),
                f"Event number {number} happens",
                kind=kinds[number % len(kinds)],
                document=f"{number % 9}.txt",
            ),
            id=str(number),
        )
        for number in range(count)
    )


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("count", [0, 1, 12, 150])
def test_no_text_leaves_the_page(size: Size, count: int) -> None:
    page = draw(crowd(count), size, title="A title of many words " * 5).pages[0]
    outside = [
        text.text
        for text in page.texts()
        if text.left < 0
        or text.left + text.width > page.width + 0.01
        or not text.size * 0.7 <= text.y <= page.height
    ]
    assert outside == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("lanes", LaneMode)
def test_no_text_overlaps_another(size: Size, lanes: LaneMode) -> None:
    boxes = [box(text) for text in draw(crowd(150), size, lanes=lanes).pages[0].texts() if text.text]
    clashes = [
        (a[4], b[4])
        for number, a in enumerate(boxes)
        for b in boxes[:number]
        if a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3]
    ]
    assert clashes == []


def box(text: Text) -> tuple[float, float, float, float, str]:
    """Left, right, top of the capitals and baseline of a text."""
    return text.left, text.left + text.width, text.y - 0.72 * text.size, text.y, text.text


@examples(25)
@given(st.lists(st.sampled_from(EVENTS), max_size=5, unique=True), st.sampled_from(SIZES))
def test_legend_and_count_tell_what_is_there(chosen: list[Event], size: Size) -> None:
    figure = draw(in_order(chosen), size)
    labels = {KINDS[event.kind].label for event in chosen}
    assert labels <= set(texts(figure, "footer"))
    assert any(text.startswith(f"{len(chosen)} event") for text in texts(figure, "header"))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_counts_and_labels_on_a_kinds_colour_can_be_read(theme: Theme, kind: str) -> None:
    color = KINDS[kind].color(dark=theme.is_dark)
    assert contrast(ink_on(color), color) >= READABLE


FAR = in_order(
    (
        event(mention("-0052", "An embassy arrives", kind="mission"), id="caesar"),
        event(mention("1500", "A treaty is signed", kind="agreement"), id="treaty"),
        event(mention("1990-05-01", "A visit is paid", kind="visit"), id="visit"),
    )
)


def test_empty_centuries_are_left_out_on_demand() -> None:
    figure = draw(FAR, compress=True)
    found = texts(figure, "breaks")
    assert sum("years" in text for text in found) == 2
    assert "The axis leaves out what is empty: " in figure.description
    assert not items(draw(FAR), "breaks")


def test_years_between_events_are_nearer_on_a_compressed_axis() -> None:
    marks = [item for item in items(draw(FAR, compress=True), "marks") if isinstance(item, Stamp)]
    left = sorted(mark.x + min(x for x, _ in mark.points) for mark in marks)
    assert left[1] - left[0] == pytest.approx(left[2] - left[1], rel=0.2)


def test_a_compressed_figure_between_two_days_has_them_at_its_edges() -> None:
    figure = draw(FAR, compress=True, first_day=day_number(1495), last_day=day_number(1995))
    assert len(group(figure, "breaks").items) == 1
    assert "1500" in texts(figure, "axis")
    assert "1600" not in texts(figure, "axis")
