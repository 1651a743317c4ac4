from __future__ import annotations

from bisect import bisect
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.export.figure.caption import Shown
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.fitting import View
from explorer.export.figure.frame import LABEL_SIZE
from explorer.export.figure.notes import Numbers, noted, numbered_sources, raised
from explorer.export.figure.paging import stretches
from explorer.export.figure.presets import PRESETS, Preset, readable_points
from explorer.export.figure.remarks import remarks, text_points
from explorer.export.figure.ruler import NUMBER_SIZE
from explorer.export.figure.size import Size
from explorer.export.figure.spec import Parts
from explorer.export.scene import Figure, Line, Rect, Scene, Text, flatten
from explorer.resources import load_json
from explorer.timeline.index.facts import facts_of
from explorer.timeline.theme import load_themes
from tests.chance import examples
from tests.chronicle.make import event, mention
from tests.export.make import EvenMeasure

KINDS = kinds_from(load_json("kinds.json"))
LABELS = [kind.label for kind in KINDS.values()]
LIGHT = load_themes()["light"]
WIDE = Size(1200, 900)
SMALL = Size(400, 300)
YEARS = st.lists(st.integers(1800, 2020), min_size=1, max_size=40)


def told(years: list[int]) -> tuple[Event, ...]:
    kinds = list(KINDS)
    return in_order(
        event(
            mention(str(year), f"Event of {year}", kind=kinds[at % 4], document=f"{at % 3}.txt"), id=f"{at}"
        )
        for at, year in enumerate(years)
    )


def draw(events: tuple[Event, ...], size: Size = WIDE, **parts: Any) -> Figure:
    wanted = Parts(**parts)
    return draw_figure(events, KINDS, title="T", size=size, theme=LIGHT, measure=EvenMeasure(), parts=wanted)


def texts(page: Scene, name: str) -> list[str]:
    found = [item for group in page.groups if group.name == name for item in flatten(group)]
    return [item.text for item in found if isinstance(item, Text)]


def test_each_mark_has_its_number_and_the_list_tells_it() -> None:
    page = draw(told([1850, 1900, 1950]), numbered=True).pages[0]
    assert sorted(texts(page, "labels")) == ["1", "2", "3"]
    assert "1850: Event of 1850 [1]" in texts(page, "list")


@examples(15)
@given(YEARS)
def test_every_event_is_in_the_list_whatever_the_page(years: list[int]) -> None:
    events = told(years)
    figure = draw(events, Size(640, 480), numbered=True)
    numbers = [text for page in figure.pages for text in texts(page, "list") if text.isdecimal()]
    assert sorted(map(int, numbers)) == list(range(1, len(events) + 1))


def numbers_in(texts_: list[str]) -> list[int]:
    """The numbers that texts such as ``3, 5–7`` tell."""
    found: list[int] = []
    for part in ", ".join(texts_).split(", ") if texts_ else ():
        first, _, last = part.partition("–")
        found += list(range(int(first), int(last or first) + 1))
    return found


@examples(15)
@given(YEARS, st.sampled_from([Size(640, 480), Size(89, 120, "mm")]))
def test_every_event_has_its_number_in_the_plot(years: list[int], size: Size) -> None:
    page = draw(told(years), size, numbered=True).pages[0]
    assert sorted(numbers_in(texts(page, "labels"))) == list(range(1, len(years) + 1))


CROWD = st.lists(st.integers(1990, 2000), min_size=60, max_size=250)


@examples(10)
@given(CROWD, st.sampled_from([Size(640, 480), Size(89, 120, "mm")]))
def test_every_number_of_a_crowd_can_be_found_in_the_plot(years: list[int], size: Size) -> None:
    page = draw(told(years), size, numbered=True).pages[0]
    assert sorted(numbers_in(texts(page, "labels"))) == list(range(1, len(years) + 1))


def test_a_crowd_is_numbered_band_by_band_and_the_figure_says_so() -> None:
    figure = draw(told([2000] * 250), Size(640, 480), numbered=True)
    assert any("–" in text for text in texts(figure.pages[0], "labels"))
    heads = [text for page in figure.pages[1:] for text in texts(page, "list") if text in LABELS]
    assert heads == LABELS[:4]
    assert figure.note.startswith("Numbers run along one band after the other.")
    assert " ".join(texts(figure.pages[0], "footer")).count(figure.note) == 1


def many(count: int) -> tuple[Event, ...]:
    """Events of all kinds, in every year as many."""
    kinds = list(KINDS)
    return in_order(
        event(mention(str(1825 + at % 200), f"Event {at}", kind=kinds[at % len(kinds)]), id=f"{at}")
        for at in range(count)
    )


COLUMNS = [preset for preset in PRESETS if preset.key in ("journal-1", "journal-2")]


@pytest.fixture(scope="module", params=COLUMNS, ids=lambda preset: preset.key)
def crowded(request: pytest.FixtureRequest) -> tuple[Preset, Figure]:
    """A thousand events numbered on a small page."""
    preset: Preset = request.param
    figure = draw_figure(
        many(1000),
        KINDS,
        title="T",
        size=preset.size,
        dpi=preset.dpi,
        theme=LIGHT,
        measure=EvenMeasure(),
        parts=Parts(numbered=True),
    )
    return preset, figure


def plots(figure: Figure) -> list[Scene]:
    return [page for page in figure.pages if texts(page, "bands")]


def test_a_thousand_numbers_on_a_small_page_can_be_read(crowded: tuple[Preset, Figure]) -> None:
    figure = crowded[1]
    numbers = text_points(figure) * NUMBER_SIZE / LABEL_SIZE
    assert numbers >= readable_points(figure.sheet) - 1e-9
    assert not any("too small" in said for said in remarks(figure))
    assert f"The kinds stand on {len(plots(figure))} pages" in figure.advice


def test_kinds_on_several_pages_tell_every_number_once(crowded: tuple[Preset, Figure]) -> None:
    pages = plots(crowded[1])
    found = [number for page in pages for number in numbers_in(texts(page, "labels"))]
    assert sorted(found) == list(range(1, 1001))
    assert " ".join(name for page in pages for name in texts(page, "bands")) == " ".join(LABELS)


def test_kinds_on_several_pages_have_the_same_days(crowded: tuple[Preset, Figure]) -> None:
    axes = [
        [(item.x, item.text) for item in flatten(group) if isinstance(item, Text)]
        for page in plots(crowded[1])
        for group in page.groups
        if group.name == "axis"
    ]
    assert len(axes) > 1
    assert all(axis == axes[0] for axis in axes)


def test_only_the_first_of_several_pages_tells_the_sources(crowded: tuple[Preset, Figure]) -> None:
    told_on = ["Source" in " ".join(texts(page, "footer")) for page in plots(crowded[1])]
    assert told_on == [True] + [False] * (len(told_on) - 1)


def lists(figure: Figure) -> list[list[str]]:
    """The texts of each page of the list."""
    return [texts(page, "list") for page in figure.pages[1:]]


def test_a_heading_is_said_again_on_the_page_on_which_it_goes_on() -> None:
    first, second, *_ = lists(draw(told([2000] * 250), Size(640, 480), numbered=True))
    ended = next(text for text in reversed(first) if text in LABELS)
    assert second[0] == f"{ended}, continued"
    assert sum(text.endswith(", continued") for text in second) == 1


def test_the_numbers_of_sources_stay_with_the_last_word() -> None:
    long = [event(mention("2000", "W" * at + " end", document="a"), id=f"l{at}") for at in range(20, 60)]
    found = [
        text
        for page in draw((*told([1900, 1901]), *long), numbered=True).pages
        for text in texts(page, "list")
    ]
    assert sum("end [3]" in text for text in found) == len(long)


def test_one_event_alone_on_a_page_is_named_in_the_singular() -> None:
    long = event(mention("2000", "Word " * 120, document="a"))
    assert texts(draw((long,), SMALL, numbered=True).pages[1], "header")[-1] == "Event 1"


@pytest.mark.parametrize("count", range(20, 60, 3))
def test_the_last_page_of_a_list_is_not_nearly_empty(count: int) -> None:
    pages = lists(draw(told([1900 + at for at in range(count)]), SMALL, numbered=True))
    assert len(pages[-1]) >= len(pages[0]) * 0.2


def test_sources_told_at_the_foot_need_no_page_of_their_own() -> None:
    for count in range(10, 60):
        pages = lists(draw(told([1900 + at for at in range(count)]), SMALL, numbered=True))
        assert any(text.isdecimal() for text in pages[-1])


def test_a_figure_that_numbers_in_order_of_time_has_nothing_to_say() -> None:
    assert draw(told([1850, 1900]), numbered=True).note == ""


def test_numbers_at_the_head_of_a_band_overlap_nothing() -> None:
    page = draw(told([1990 + at // 25 for at in range(250)]), Size(640, 480), numbered=True).pages[0]
    found = [item for group in page.groups if group.name == "labels" for item in flatten(group)]
    words = sorted((item.y, item.left, item.width) for item in found if isinstance(item, Text))
    assert all(y != below or left + width < right for (y, left, width), (below, right, _) in pairwise(words))


@examples(15)
@given(YEARS)
@example([*([1800] * 11), 1801, 1800])  # a band with a ruler
def test_a_number_stands_in_the_band_of_its_event(years: list[int]) -> None:
    events = told(years)
    page = draw(events, Size(640, 480), numbered=True).pages[0]
    dividers = [
        item.y0
        for group in page.groups
        if group.name == "bands"
        for item in flatten(group)
        if isinstance(item, Line) and item.dash
    ]
    (labels,) = [group for group in page.groups if group.name == "labels"]
    kinds: dict[int, set[str]] = {}
    for item in flatten(labels):
        if not isinstance(item, Text):
            continue  # a bracket of a ruler
        band = bisect(sorted(dividers), item.y)
        kinds.setdefault(band, set()).update(events[number - 1].kind for number in numbers_in([item.text]))
    assert all(len(told_there) == 1 for told_there in kinds.values())


def test_a_long_list_stands_on_pages_of_its_own() -> None:
    figure = draw(told(list(range(1800, 1960))), Size(640, 480), numbered=True)
    assert len(figure.pages) > 1
    assert not texts(figure.pages[0], "list")
    assert texts(figure.pages[1], "header")[1].startswith("Events 1–")


def test_labels_refer_to_numbered_sources() -> None:
    page = draw(told([1850, 1900, 1950]), sources="numbered").pages[0]
    assert sorted(texts(page, "labels")) == ["Event of 1850¹", "Event of 1900²", "Event of 1950³"]
    assert texts(page, "footer")[-1] == "Sources: [1] 0; [2] 1; [3] 2"


def test_a_single_source_needs_no_number() -> None:
    (label,) = texts(draw(told([1850]), sources="numbered").pages[0], "labels")
    assert label == "Event of 1850 · some time in 1850"
    assert numbered_sources(["A"]) == ("A",)


def test_marks_of_notes_are_raised() -> None:
    assert raised([1, 20]) == "¹,²⁰"


@pytest.mark.parametrize(
    ("members", "words"), [([0], "1"), ([0, 1], "1, 2"), ([3, 1, 2], "2–4"), ([0, 2, 3, 4], "1, 3–5")]
)
def test_numbers_that_follow_one_another_are_a_range(members: list[int], words: str) -> None:
    events = told([1800, 1810, 1820, 1830, 1840])
    numbers = Numbers.of(events, (), Parts(numbered=True))
    assert numbers.words([events[at] for at in members]) == words


def test_without_numbers_events_keep_their_titles() -> None:
    events = told([1800])
    facts = facts_of(events, KINDS)
    assert noted(facts, Numbers.of(events, (), Parts())) is facts


@given(YEARS, st.integers(1, 12))
def test_the_pages_of_a_timeline_follow_one_another_and_none_is_empty(years: list[int], pages: int) -> None:
    events = told(years)
    first, last = day_number(min(years)), day_number(max(years), 12, 31)
    found = stretches(Shown(events, len(events), first, last), pages)
    assert len(found) <= pages
    assert [found[0][0], found[-1][1]] == [first, last + 1]
    assert all(one[1] == other[0] for one, other in pairwise(found))
    starts = [event.date.sort_key[0] for event in events]
    assert all(any(one <= start < other for start in starts) for one, other in found)


def test_each_page_shows_its_stretch() -> None:
    figure = draw(told([1800, 1850, 1900, 1950]), pages=2)
    assert [texts(page, "header")[1] for page in figure.pages] == [
        "2 of 4 events · 1800–1899 · page 1 of 2",
        "2 of 4 events · 1900–1950 · page 2 of 2",
    ]


def test_parts_that_are_not_wanted_are_left_out() -> None:
    parts = {"legend": False, "axis": False, "sources": "none", "subtitle": ""}
    page = draw(told([1850, 1900]), **parts).pages[0]
    assert {group.name for group in page.groups} & {"axis", "footer"} == set()
    assert texts(page, "header") == ["T"]


def test_the_overview_tells_all_of_the_time() -> None:
    page = draw(told([1850, 1900]), overview=True).pages[0]
    found = " ".join(texts(page, "overview"))
    assert found.endswith("All of it: 1850–1900")
    assert found.startswith("1850 ")


def test_a_transparent_figure_has_no_ground() -> None:
    assert draw(told([1850]), background="transparent").pages[0].ground == ""


def test_no_number_stands_in_the_ring_of_the_selected_event() -> None:
    events = told([1850, 1900, 1950])
    view = View(selected=events[1].id)
    page = draw_figure(
        events,
        KINDS,
        title="T",
        size=WIDE,
        theme=LIGHT,
        measure=EvenMeasure(),
        view=view,
        parts=Parts(numbered=True),
    ).pages[0]
    groups = {group.name: [*flatten(group)] for group in page.groups}
    (ring,) = [item for item in groups["selection"] if isinstance(item, Rect)]
    (number,) = [item for item in groups["labels"] if isinstance(item, Text) and item.text == "2"]
    beside = number.left >= ring.x + ring.width or number.left + number.width <= ring.x
    assert beside or number.y <= ring.y or number.y - 0.72 * number.size >= ring.y + ring.height
