from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey, in_order
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.event import Event
from explorer.chronicle.party import pair_of
from explorer.chronicle.view import View
from explorer.errors import InputError
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.presets import PRESETS, Preset
from explorer.export.figure.size import Size
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.figure.tally import by_country, by_decade, by_year
from explorer.export.scene import Figure, Line, Rect, Text, flatten
from tests.chronicle.make import event, mention
from tests.export.make import EvenMeasure

STUDIO = Studio.of(EvenMeasure())
CHILE_PERU, BOLIVIA_CHILE = (
    ThreadKey(pair=pair_of(*pair)) for pair in (("Chile", "Peru"), ("Bolivia", "Chile"))
)
NAMES = [f"Land {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]


def told(*rows: tuple[str, str]) -> tuple[Event, ...]:
    return in_order(
        event(mention(date, f"Event {at}", pair=pair), id=str(at)) for at, (date, pair) in enumerate(rows)
    )


EVENTS = told(
    ("1831-05", "Chile–Peru"),
    ("1839", "Chile–Peru"),
    ("1904", "Bolivia–Chile"),
    ("1904-10-20", "Bolivia–Chile"),
)


def test_a_pair_by_decade_and_year_is_like_a_calendar() -> None:
    tally = by_year(EVENTS)
    assert (tally.rows[0], tally.rows[-1], len(tally.rows)) == ("1830s", "1900s", 8)
    assert tally.counts == {(0, 1): 1, (0, 9): 1, (7, 4): 2}


def test_years_before_christ_stand_below_the_digit_they_are_written_with() -> None:
    tally = by_year(told(("-0052", "Chile–Peru"), ("-0051-03", "Chile–Peru")))
    assert tally.rows == ("61 to 52 BC",)
    assert tally.counts == {(0, 3): 1, (0, 2): 1}


@pytest.mark.parametrize(("year", "words"), [("0052", "AD 50s"), ("0150", "150s")])
def test_decades_that_might_be_of_this_century_are_told(year: str, words: str) -> None:
    assert by_year(told((year, "Chile–Peru"))).rows == (words,)


@pytest.mark.parametrize("picture", ["heatmap", "matrix"])
def test_days_that_are_not_in_order_are_refused(picture: str) -> None:
    with pytest.raises(InputError, match=r"cannot end \(1 January 1990\) before it begins"):
        draw(picture, span="dates", first=day_number(2000), last=day_number(1990))


def test_pairs_are_counted_by_decade() -> None:
    tally = by_decade(EVENTS, (BOLIVIA_CHILE, CHILE_PERU))
    assert tally.columns[0] == "1830s"
    assert tally.counts == {(0, 7): 2, (1, 0): 2}


def test_many_decades_are_counted_by_more_years() -> None:
    tally = by_decade(told(("0500", "Chile–Peru"), ("2000", "Chile–Peru")), (CHILE_PERU,))
    assert tally.columns[:2] == ("500", "550")


def test_countries_are_counted_with_one_another_in_both_directions() -> None:
    tally = by_country(EVENTS)
    assert tally.rows == ("Bolivia", "Chile", "Peru")
    assert tally.counts == {(0, 1): 2, (1, 0): 2, (1, 2): 2, (2, 1): 2}


@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(1500, 2020)), max_size=40)
)
def test_nothing_is_lost_in_counting(rows: list[tuple[str, str, int]]) -> None:
    events = told(*((str(year), f"{one}–{other}") for one, other, year in rows if one != other))
    threads = {ThreadKey(pair=pair) for event in events for pair in event.pairs}
    assert sum(by_year(events).counts.values()) == len(events)
    assert sum(by_decade(events, threads).counts.values()) == len(events)
    assert sum(by_country(events).counts.values()) == 2 * len(events)


def test_the_rows_with_the_most_events_are_kept() -> None:
    kept = by_country((*EVENTS, *told(("1990", "Cuba–Spain")))).first(3)
    assert kept.rows == ("Bolivia", "Chile", "Peru")
    assert kept.columns == ("1", "2", "3")
    assert kept.counts == {(0, 1): 2, (1, 0): 2, (1, 2): 2, (2, 1): 2}


# --- figures --------------------------------------------------------------------------------------------


def draw(picture: str, view: View | None = None, size: Size = PRESETS[0].size, **changes: Any) -> Figure:
    spec = replace(FigureSpec(picture=picture, size=size, span="whole"), **changes)
    return compose(Chronicle(events=EVENTS), view or View((ALL_EVENTS,), "All"), spec, STUDIO)


def texts(figure: Figure, name: str) -> list[str]:
    found = [item for group in figure.pages[0].groups if group.name == name for item in flatten(group)]
    return [item.text for item in found if isinstance(item, Text)]


def test_the_heat_map_of_all_has_a_row_for_each_pair() -> None:
    assert texts(draw("heatmap"), "names")[:2] == ["Bolivia – Chile", "Chile – Peru"]
    assert texts(draw("heatmap"), "cells") == ["2", "2"]


def test_the_heat_map_of_one_pair_has_a_row_for_each_decade() -> None:
    assert texts(draw("heatmap", View((CHILE_PERU,), "Chile – Peru")), "names")[0] == "1830s"


def test_the_matrix_numbers_its_columns_like_its_rows() -> None:
    assert texts(draw("matrix"), "names") == ["1 Bolivia", "2 Chile", "3 Peru", "1", "2", "3"]


def test_only_the_days_asked_for_are_counted() -> None:
    figure = draw("heatmap", span="dates", first=day_number(1900), last=None)
    assert texts(figure, "cells") == ["2"]
    assert "2 of 4 events" in texts(figure, "header")[1]


def test_without_events_it_says_so() -> None:
    figure = draw("matrix", span="dates", first=day_number(2000), last=None)
    assert texts(figure, "empty") == ["No events to show"]


def test_rows_without_room_are_told() -> None:
    pairs = [("1990", f"{one}–{other}") for one, other in pairwise(NAMES)] * 2
    spec = FigureSpec(picture="matrix", size=Size(400, 300), span="whole", parts=Parts(font_size=8.0))
    figure = compose(Chronicle(events=told(*pairs)), View((ALL_EVENTS,), "All"), spec, STUDIO)
    assert "rows with the fewest events are left out" in " ".join(texts(figure, "header"))


def test_a_grid_without_room_for_a_row_is_refused() -> None:
    with pytest.raises(InputError, match="no room for a row"):
        draw("heatmap", size=Size(320, 240), parts=Parts(font_size=20.0))


def crowd(lands: int, count: int) -> Chronicle:
    """So many events that the first of so many countries shares with each of the others, and one of 1800."""
    pairs = [f"{NAMES[0]}–{other}" for other in NAMES[1:lands]]
    return Chronicle(
        events=told(("1800", pairs[0]), *(("2000", pair) for pair in pairs for _ in range(count)))
    )


def drawn(chronicle: Chronicle, picture: str, key: str) -> Figure:
    preset = next(one for one in PRESETS if one.key == key)
    spec = FigureSpec(picture=picture, size=preset.size, dpi=preset.dpi, span="whole")
    return compose(chronicle, View((ALL_EVENTS,), "All"), spec, STUDIO)


@pytest.mark.parametrize("lands", range(14, 22))
def test_counts_that_are_wide_are_set_smaller_rather_than_left_out(lands: int) -> None:
    assert texts(drawn(crowd(lands, 51), "matrix", "journal-1"), "cells").count("51") == 2 * (lands - 2)


@pytest.mark.parametrize("lands", range(2, 9))
def test_the_legend_of_shades_ends_with_the_highest_count(lands: int) -> None:
    found = texts(drawn(crowd(lands, 111), "matrix", "journal-1"), "scale")
    assert (found[-1], len(found) > 1) == ("112", True)


def test_names_of_rows_are_set_smaller_rather_than_cut() -> None:
    other = "Land of the Long Valleys"
    events = told(*((f"{year}", f"{NAMES[0]}–{other}") for year in range(1850, 2020, 40)))
    names = texts(drawn(Chronicle(events=events), "heatmap", "a4-portrait"), "names")
    assert names[0] == f"{NAMES[0]} – {other}"


def test_names_of_rows_have_the_room_that_narrow_cells_leave() -> None:
    other = "Confederation of the Long Valleys and the High Plains"
    events = told(*((f"{year}", f"{NAMES[0]}–{other}") for year in range(1850, 2020, 10)))
    page = drawn(
        Chronicle(events=events + told(("1990", f"{NAMES[0]}–{NAMES[1]}"))), "heatmap", "a4-portrait"
    )
    assert f"{other} – {NAMES[0]}" in texts(page, "names")


@pytest.mark.parametrize(("key", "whole"), [("journal-2", False), ("a4-portrait", True)])
def test_sources_give_way_to_cells_that_can_be_read(key: str, whole: bool) -> None:
    events = in_order(
        event(
            mention(
                "1990", pair=f"{NAMES[0]}–{NAMES[at % 9 + 1]}", document=f"The long report, volume {at}.txt"
            ),
            id=f"{at}",
        )
        for at in range(30)
    )
    footer = " ".join(texts(drawn(Chronicle(events=events), "matrix", key), "footer"))
    assert ("more" not in footer) is whole


def test_cells_are_no_tall_bars() -> None:
    page = drawn(crowd(11, 3), "heatmap", "a4-portrait").pages[0]
    (cells,) = [group for group in page.groups if group.name == "cells"]
    assert all(item.height < 2.2 * item.width for item in flatten(cells) if isinstance(item, Rect))


@pytest.mark.parametrize("picture", ["heatmap", "matrix"])
@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_no_text_of_a_grid_overlaps_or_is_cut(picture: str, preset: Preset) -> None:
    page = draw(picture, size=preset.size, dpi=preset.dpi).pages[0]
    boxes = [(one.left, one.left + one.width, one.y - 0.72 * one.size, one.y) for one in page.texts()]
    assert all(left >= 0 and right <= page.width and low <= page.height for left, right, _, low in boxes)
    assert not [
        (a, b)
        for number, a in enumerate(boxes)
        for b in boxes[:number]
        if a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3]
    ]


@pytest.mark.parametrize("picture", ["heatmap", "matrix"])
@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_small_grid_stands_in_the_middle_and_is_not_lost_in_the_page(picture: str, preset: Preset) -> None:
    page = draw(picture, size=preset.size, dpi=preset.dpi).pages[0]
    (cells,) = [group for group in page.groups if group.name == "cells"]
    lines = [item for item in flatten(cells) if isinstance(item, Line)]
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    names = [item for group in page.groups if group.name == "names" for item in flatten(group)]
    start = min(item.left for item in names if isinstance(item, Text))
    assert abs((start + right) / 2 - page.width / 2) < 1
    high = max(line.y1 for line in lines) - min(line.y0 for line in lines)
    rows = 2 if picture == "heatmap" else 3
    assert high / rows == pytest.approx(120) or right - left > page.width / 2 or high > page.height / 2
