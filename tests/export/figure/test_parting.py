"""Figures whose bands or sources take further pages, so that their text can be read."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.fitting import View
from explorer.export.figure.frame import LABEL_SIZE
from explorer.export.figure.presets import PRESETS, readable_points
from explorer.export.figure.remarks import text_points
from explorer.export.figure.ruler import NUMBER_SIZE
from explorer.export.figure.size import Size
from explorer.export.figure.spec import Parts
from explorer.export.scene import Figure, Scene
from explorer.resources import load_json
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.theme import load_themes
from tests.chronicle.make import event, mention
from tests.export.figure.test_numbering import numbers_in, texts
from tests.export.make import EvenMeasure

KINDS = kinds_from(load_json("kinds.json"))
LIGHT = load_themes()["light"]
COLUMN = next(preset for preset in PRESETS if preset.key == "journal-1")
TITLES = [f"The report of committee {number} on the relations between the states" for number in range(12)]


def draw(events: Sequence[Event], size: Size, lanes: LaneMode = LaneMode.KIND, **parts: object) -> Figure:
    wanted = Parts(**parts)  # type: ignore[arg-type]
    view, measure = View(lanes=lanes), EvenMeasure()
    dpi = COLUMN.dpi if size == COLUMN.size else None
    return draw_figure(
        events, KINDS, title="T", size=size, dpi=dpi, theme=LIGHT, measure=measure, view=view, parts=wanted
    )


def shared(count: int) -> tuple[Event, ...]:
    """Events that two pairs and two documents tell each, of twenty-four in all."""
    return in_order(
        event(
            *(
                mention(str(1900 + at % 100), pair=f"A–B{place:02}", document=f"{place:02}.txt")
                for place in (at % 24, (at + 1) % 24)
            ),
            id=f"{at}",
        )
        for at in range(count)
    )


def plots(figure: Figure) -> list[Scene]:
    return [page for page in figure.pages if texts(page, "bands")]


@pytest.fixture(scope="module", params=[LaneMode.PAIR, LaneMode.SOURCE])
def parted(request: pytest.FixtureRequest) -> Figure:
    return draw(shared(120), COLUMN.size, request.param, numbered=True)


def test_bands_by_pair_or_source_take_more_pages_rather_than_smaller_text(parted: Figure) -> None:
    assert text_points(parted) * NUMBER_SIZE / LABEL_SIZE >= readable_points(parted.sheet) - 1e-9
    assert f"stand on {len(plots(parted))} pages" in parted.advice


def test_every_band_stands_on_one_of_the_pages(parted: Figure) -> None:
    names = " ".join(name for page in plots(parted) for name in texts(page, "bands")).split()
    assert sorted(name[-2:] for name in names if name[-2:].isdecimal()) == [f"{at:02}" for at in range(24)]


def test_the_plots_tell_every_number_and_no_other(parted: Figure) -> None:
    found = [number for page in plots(parted) for number in numbers_in(texts(page, "labels"))]
    assert set(found) == set(range(1, 121))


def test_pages_of_days_have_further_pages_for_bands_without_room() -> None:
    figure = draw(shared(120), COLUMN.size, LaneMode.PAIR, pages=2, sources="none")
    assert text_points(figure) >= readable_points(figure.sheet) - 1e-9
    assert len(figure.pages) > 2
    assert [texts(page, "header")[-1].rpartition(" · ")[2] for page in figure.pages][:2] == [
        f"page {number} of {len(figure.pages)}" for number in (1, 2)
    ]


def test_numbers_above_a_run_are_those_of_its_events_alone() -> None:
    long = event(mention("1850/1990", kind="visit"), id="long")
    others = [event(mention(str(1850 + at % 140), kind="visit"), id=f"{at}") for at in range(300)]
    figure = draw(in_order([long, *others]), Size(900, 500), numbered=True, pages=2)
    later = numbers_in(texts(figure.pages[1], "labels"))
    assert sorted(later) == sorted(set(later))
    assert len(later) < 250  # without those between the number of the long one and the next


def told_by(titles: Sequence[str]) -> tuple[Event, ...]:
    return in_order(
        event(mention(str(1900 + at), f"Event {at}", document=f"{title}.txt"), id=f"{at}")
        for at, title in enumerate(titles)
    )


def test_sources_that_labels_refer_to_are_listed_on_a_page_of_their_own() -> None:
    figure = draw(told_by(TITLES), Size(400, 300), sources="numbered")
    assert texts(figure.pages[0], "footer")[-1] == "Sources: listed at the end."
    listed = " ".join(text for page in figure.pages[1:] for text in texts(page, "list"))
    assert all(f"[{number}]" in listed for number in range(1, len(TITLES) + 1))


def test_sources_of_numbered_events_leave_the_page_to_the_plot_where_a_list_follows() -> None:
    figure = draw(told_by([*TITLES, *TITLES]), Size(800, 400), numbered=True)
    assert "Sources: listed at the end." in texts(figure.pages[0], "footer")
    listed = " ".join(text for page in figure.pages[1:] for text in texts(page, "list"))
    assert f"[{len(TITLES)}] The report" in listed


@pytest.mark.parametrize(("sources", "count", "further"), [("line", 24, False), ("numbered", 6, True)])
def test_sources_take_less_room_before_text_is_too_small(sources: str, count: int, further: bool) -> None:
    kinds = list(KINDS)
    events = in_order(
        event(
            mention(str(1900 + at), kind=kinds[at % 11], document=f"{TITLES[0]} {at % count}.txt"), id=f"{at}"
        )
        for at in range(24)
    )
    figure = draw(events, Size(110, 85, "mm"), sources=sources)
    assert text_points(figure) >= readable_points(figure.sheet)
    assert (len(figure.pages) > 1) is further
    assert "would leave no text that can be read" in figure.advice


def test_a_figure_with_room_for_its_sources_names_them_all() -> None:
    figure = draw(told_by(TITLES), Size(1600, 900))
    assert figure.advice == ""
    assert all(title in " ".join(texts(figure.pages[0], "footer")) for title in TITLES)


def test_the_stretch_of_an_inexact_date_is_whole_where_a_number_stands_for_its_headline() -> None:
    one = event(mention("1834-10", "Borders and transit are talked about"), id="a")
    spans = [
        group
        for group in draw([one], COLUMN.size, numbered=True).pages[0].groups
        if group.name == "imprecision"
    ]
    assert [len(group.items) for group in spans] == [1]
