from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import pytest

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import pair_of
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.fitting import View
from explorer.export.figure.presets import PRESETS, readable_points
from explorer.export.figure.remarks import remarks, text_points
from explorer.export.figure.size import Size
from explorer.export.figure.spec import Parts
from explorer.export.figure.stack import clear_of
from explorer.export.scene import Figure, Item, Line, Rect, Text, flatten
from explorer.resources import load_json
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.theme import load_themes
from tests.chronicle.make import event, mention
from tests.export.make import EvenMeasure

KINDS = kinds_from(load_json("kinds.json"))
THEMES = load_themes()
SLIDE = Size(1600, 900)
AB, AC, AD = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana", "Dora"))


def told(number: int, day: str, kind: str, *others: str) -> Event:
    return event(
        *(mention(day, f"Event {number}", kind=kind, pair=f"Aria–{other}") for other in others),
        id=f"e{number}",
    )


EVENTS = (
    told(1, "1950/1960", "politics", "Bora"),
    told(2, "1970-05-01", "visit", "Bora"),
    told(3, "1980-05-01", "visit", "Bora", "Cana"),
    told(4, "1990-05-01", "law", "Cana"),
)


def draw(*stack: ThreadKey, theme: str = "light", size: Size = SLIDE, **view: Any) -> Figure:
    shown = View(lanes=view.pop("lanes", LaneMode.NONE), stack=stack, **view)
    return draw_figure(
        EVENTS, KINDS, title="Aria", size=size, theme=THEMES[theme], measure=EvenMeasure(), view=shown
    )


def items(figure: Figure, name: str) -> list[Item]:
    return [item for group in figure.pages[0].groups if group.name == name for item in flatten(group)]


def texts(found: list[Item]) -> list[str]:
    return [item.text for item in found if isinstance(item, Text)]


@pytest.mark.parametrize("theme", THEMES)
def test_threads_stand_one_below_another_in_their_colours(theme: str) -> None:
    bars = [item for item in items(draw(AB, AC, theme=theme), "threads") if isinstance(item, Rect)]
    assert [bar.fill for bar in bars] == list(THEMES[theme].threads[:2])
    assert all(one.y + one.height < other.y for one, other in pairwise(bars))


def test_names_and_counts_stand_in_the_gutter() -> None:
    found = texts(items(draw(AB, AC, AD), "threads"))
    assert " ".join(found) == "Aria – Bora 3 events Aria – Cana 2 events Aria – Dora no events"


def test_an_event_told_in_both_is_drawn_in_both_and_joined() -> None:
    figure = draw(AB, AC)
    assert texts(items(figure, "labels")).count("Event 3") == 2
    lines = [item for item in items(figure, "links") if isinstance(item, Line)]
    bars = [item for item in items(figure, "threads") if isinstance(item, Rect)]
    assert lines[0].x0 == lines[0].x1
    assert lines[0].dash
    assert (lines[0].y0 < bars[0].y, lines[0].y1 > bars[1].y + bars[1].height) == (True, True)
    assert texts(items(figure, "captions")) == ["In both: Event 3, 1 May 1980"]


def test_the_subtitle_counts_what_both_tell() -> None:
    assert any("1 told in both threads" in text for text in texts(items(draw(AB, AC), "header")))


@pytest.mark.parametrize("lanes", [LaneMode.KIND, LaneMode.SOURCE])
def test_bands_of_a_thread_stand_beside_its_bar_below_its_name(lanes: LaneMode) -> None:
    figure = draw(AB, AC, lanes=lanes)
    bars = [item for item in items(figure, "threads") if isinstance(item, Rect)]
    names = [item for item in items(figure, "bands") if isinstance(item, Text)]
    heads = [item for item in items(figure, "threads") if isinstance(item, Text) and not item.bold]
    assert names
    for name in names:
        (number,) = [at for at, bar in enumerate(bars) if bar.y < name.y < bar.y + bar.height]
        assert name.x > bars[number].x + bars[number].width
        assert name.y - 10 > heads[number].y


def test_periods_shade_their_own_thread() -> None:
    figure = draw(AB, AC)
    (period,) = [item for item in items(figure, "periods") if isinstance(item, Rect)]
    bar, other = [item for item in items(figure, "threads") if isinstance(item, Rect)]
    assert abs(period.y - bar.y) < 3
    assert period.y + period.height < other.y
    (name,) = [item for item in items(figure, "period-names") if isinstance(item, Text)]
    assert period.y < name.y < period.y + 30


def test_marks_stay_in_their_thread_when_bands_are_spread() -> None:
    figure = draw(AB, AC, size=Size(1600, 2000))
    bars = [item for item in items(figure, "threads") if isinstance(item, Rect)]
    labels = {item.text: item.y for item in items(figure, "labels") if isinstance(item, Text)}
    assert bars[0].y < labels["Event 2"] < bars[0].y + bars[0].height
    assert bars[1].y < labels["Event 4"] < bars[1].y + bars[1].height
    assert bars[1].y + bars[1].height > 0.85 * figure.pages[0].height


def test_captions_stand_below_bands_that_have_numbers_at_their_heads() -> None:
    crowd = tuple(told(at, f"{1980 + at % 3}-0{1 + at % 9}", "visit", "Bora") for at in range(10, 310))
    shown = View(lanes=LaneMode.NONE, stack=(AB, AC))
    figure = draw_figure(
        (*EVENTS, *crowd),
        KINDS,
        title="Aria",
        size=SLIDE,
        theme=THEMES["light"],
        measure=EvenMeasure(),
        view=shown,
        parts=Parts(numbered=True),
    )
    assert any("–" in text for text in texts(items(figure, "labels")))
    bars = [item for item in items(figure, "threads") if isinstance(item, Rect)]
    (caption,) = [item for item in items(figure, "captions") if isinstance(item, Rect)]
    assert caption.y > bars[-1].y + bars[-1].height


def test_one_thread_alone_has_neither_bars_nor_captions() -> None:
    figure = draw()
    assert [items(figure, name) for name in ("threads", "links", "captions")] == [[], [], []]


def test_mirrored_threads_have_an_axis_between_them_with_the_labels_of_the_ticks() -> None:
    figure = draw(AB, AC, mirrored=True)
    above = {item.text for item in items(figure, "axis") if isinstance(item, Text) and not item.bold}
    between = items(figure, "mirror")
    assert set(texts(between)) <= above
    assert len(texts(between)) > 2
    ground = next(item for item in between if isinstance(item, Rect))
    bars = [item for item in items(figure, "threads") if isinstance(item, Rect)]
    assert bars[0].y + bars[0].height <= ground.y
    assert ground.y + ground.height <= bars[1].y
    assert items(draw(AB, AC), "mirror") == []


def test_names_of_mirrored_threads_stand_on_both_sides_of_the_axis() -> None:
    figure = draw(AB, AC, mirrored=True, lanes=LaneMode.KIND)
    names = [item for item in items(figure, "threads") if isinstance(item, Text) and item.bold]
    ground = next(item for item in items(figure, "mirror") if isinstance(item, Rect))
    above = [item.y for item in names if item.text.endswith("Bora")]
    below = [item.y for item in names if item.text.endswith("Cana")]
    assert max(above) < ground.y < ground.y + ground.height < min(below)


def test_marks_of_mirrored_threads_stand_in_bands_and_not_on_the_axis() -> None:
    for size in (SLIDE, Size(800, 500)):
        figure = draw(AB, AC, mirrored=True, lanes=LaneMode.KIND, size=size)
        ground = next(item for item in items(figure, "mirror") if isinstance(item, Rect))
        labels = [item.y for item in items(figure, "labels") if isinstance(item, Text)]
        assert labels
        assert not [y for y in labels if ground.y < y < ground.y + ground.height]


def crossed(figure: Figure, name: str) -> list[str]:
    """The texts of the plot through which upright lines of a group run."""
    lines = [item for item in items(figure, name) if isinstance(item, Line) and item.x0 == item.x1]
    found = [*items(figure, "labels"), *items(figure, "period-names")]
    return [
        text.text
        for text in found
        if isinstance(text, Text)
        for line in lines
        if text.left < line.x0 < text.left + text.width
        and line.y0 < text.y
        and line.y1 > text.y - 0.7 * text.size
    ]


def test_lines_at_what_threads_share_run_through_no_text() -> None:
    long = tuple(told(number, f"{1975 + number % 5}", "visit", "Bora", "Dora") for number in range(40, 52))
    shown = View(lanes=LaneMode.NONE, stack=(AB, AC, AD))
    wanted = {"size": SLIDE, "theme": THEMES["light"], "measure": EvenMeasure(), "view": shown}
    figure = draw_figure((*EVENTS, *long), KINDS, title="Aria", **wanted)
    assert items(figure, "links")
    assert crossed(figure, "links") == []


@pytest.mark.parametrize(
    ("top", "bottom", "parts"),
    [(0, 100, [(0, 40), (54, 100)]), (45, 100, [(54, 100)]), (60, 90, [(60, 90)]), (0, 30, [(0, 30)])],
)
def test_a_line_has_a_gap_where_a_text_stands(top: int, bottom: int, parts: list[tuple[int, int]]) -> None:
    stand = Text(10, 50, "Event", 11, "#000000", 30.0), Text(60, 20, "Event", 11, "#000000", 30.0)
    found = [(round(high), round(low)) for high, low in clear_of(stand, 20, top, bottom)]
    assert found == parts


# --- kinds that share rows ------------------------------------------------------------------------------


EVERY_KIND = tuple(
    told(number, f"{1900 + number}", kind, other)
    for number, (kind, other) in enumerate(product(KINDS, ("Bora", "Cana", "Dora")), start=20)
)


def all_kinds(size: Size, dpi: int | None = None, **named: Any) -> Figure:
    shown = View(lanes=LaneMode.KIND, stack=(AB, AC, AD))
    wanted = {"size": size, "dpi": dpi, "theme": THEMES["light"], "measure": EvenMeasure(), "view": shown}
    return draw_figure(EVERY_KIND, KINDS, title="Aria", **wanted, **named)


def test_kinds_share_the_rows_of_a_thread_where_rows_of_their_own_leave_no_text_to_be_read() -> None:
    preset = PRESETS[0]
    figure = all_kinds(preset.size, preset.dpi)
    assert texts(items(figure, "bands")) == []
    assert text_points(figure) >= readable_points(figure.sheet)
    assert [remark for remark in remarks(figure) if remark.startswith("The kinds of each thread share")]
    assert {kind.label for kind in KINDS.values()} <= set(texts(items(figure, "footer")))


def test_kinds_have_rows_of_their_own_where_the_page_is_high_enough() -> None:
    figure = all_kinds(Size(210, 297, "mm"))
    assert len(texts(items(figure, "bands"))) == len(EVERY_KIND)
    assert (figure.advice, remarks(figure)) == ("", ())


def test_kinds_share_no_rows_where_no_legend_would_tell_them() -> None:
    preset = PRESETS[0]
    figure = all_kinds(preset.size, preset.dpi, parts=Parts(legend=False))
    assert len(texts(items(figure, "bands"))) == len(EVERY_KIND)
    assert text_points(figure) < readable_points(figure.sheet)


def test_text_of_a_size_asked_for_keeps_it_and_the_kinds_share_rows() -> None:
    figure = all_kinds(SLIDE, 120, parts=Parts(font_size=10.0))
    assert text_points(figure) == pytest.approx(10.0, abs=0.01)
    assert texts(items(figure, "bands")) == []
