"""At every preset text is whole, apart from other text, and as large as it says: with the seeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import takewhile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey, in_order
from explorer.chronicle.party import pair_of
from explorer.chronicle.view import View
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.frame import LABEL_SIZE
from explorer.export.figure.presets import PRESETS, Preset
from explorer.export.figure.remarks import remarks, text_points
from explorer.export.figure.size import Size
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.scene import Figure, Line, Rect, Scene, Text, flatten
from explorer.extraction.load import load_chronicle
from explorer.resources import folder
from tests.chance import examples
from tests.chronicle.make import event, mention
from tests.export.make import EvenMeasure

MEASURE = Studio.of(EvenMeasure())
BOLIVIA_MEXICO = ThreadKey(pair=pair_of("Bolivia", "Mexico"))
BOLIVIA_US = ThreadKey(pair=pair_of("Bolivia", "United States"))
LONG = "What is told of Bolivia and Mexico, from their first contacts to the present day, " * 2
VIEWS = {
    "all": View((ALL_EVENTS,), "All events"),
    "pair": View((BOLIVIA_MEXICO,), "Bolivia – Mexico"),
    "stack": View((BOLIVIA_MEXICO,), "Both", compared=(BOLIVIA_MEXICO, BOLIVIA_US)),
    "none": View((BOLIVIA_US,), "No lanes", lanes="none"),
}
LOOKS = {
    "plain": Parts(),
    "rich": Parts(overview=True, sources="numbered"),
    "numbered": Parts(numbered=True),
    "bare": Parts(legend=False, axis=False, sources="none", subtitle=""),
    "pages": Parts(pages=3),
}


@cache
def one_dossier() -> Chronicle:
    return load_chronicle([folder("seeds") / "bolivia-mexico.txt"])


@pytest.fixture(scope="module")
def seeds() -> Chronicle:
    return load_chronicle([folder("seeds")])


def drawn(
    chronicle: Chronicle, preset: Preset, view: str, look: str, theme: str = "light", **changes: Any
) -> Figure:
    spec = FigureSpec(size=preset.size, dpi=preset.dpi, span="whole", theme=theme, parts=LOOKS[look])
    return compose(chronicle, VIEWS[view], replace(spec, **changes), MEASURE)


def of_many(count: int) -> Chronicle:
    """Events of all kinds over two centuries, closer together towards their end."""
    kinds = sorted(MEASURE.kinds)
    return Chronicle(
        events=in_order(
            event(
                mention(
                    f"{2020 - (number * number) // (count * count // 190 + 1)}-{number % 12 + 1:02}",
                    f"Envoys sign protocol {number} on trade and borders",
                    kind=kinds[number % len(kinds)],
                ),
                id=f"{number:04}",
            )
            for number in range(count)
        )
    )


def faults(page: Scene) -> list[tuple[str, ...]]:
    """The texts that leave the page, and the pairs of them that overlap."""
    texts = sorted((text for text in page.texts() if text.text), key=lambda text: text.left)
    outside = [
        (text.text,)
        for text in texts
        if text.left < 0
        or text.left + text.width > page.width + 0.01
        or not text.size * 0.72 <= text.y <= page.height - text.size * 0.22
    ]
    return [*outside, *overlapping(texts)]


def overlapping(texts: list[Text]) -> Iterator[tuple[str, str]]:
    """The pairs of texts, given from left to right, that have a place in common."""
    for number, one in enumerate(texts):
        end = one.left + one.width - 0.01  # but for rounding
        for other in takewhile(lambda text: text.left < end, texts[number + 1 :]):  # noqa: B023  used at once
            if overlap(one, other):
                yield one.text, other.text


def overlap(one: Text, other: Text) -> bool:
    """Whether two texts share heights, from the top of capitals to the baseline."""
    return one.y - 0.72 * one.size < other.y and other.y - 0.72 * other.size < one.y


def all_faults(figure: Figure) -> list[tuple[str, ...]]:
    return [fault for page in figure.pages for fault in faults(page)]


@pytest.mark.parametrize("look", ["plain", "numbered"])
@pytest.mark.parametrize("key", ["slide", "a4-portrait", "journal-1", "journal-2"])
def test_no_text_is_cut_or_overlaps_with_a_single_event(key: str, look: str) -> None:
    preset = next(one for one in PRESETS if one.key == key)
    assert all_faults(drawn(of_many(1), preset, "all", look)) == []


@pytest.mark.parametrize(("key", "look"), [("slide", "plain"), ("journal-2", "numbered")])
def test_no_text_is_cut_or_overlaps_with_a_thousand_events(key: str, look: str) -> None:
    preset = next(one for one in PRESETS if one.key == key)
    assert all_faults(drawn(of_many(1000), preset, "all", look)) == []


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_both_themes_set_every_text_at_the_same_place(preset: Preset) -> None:
    light, dark = (drawn(one_dossier(), preset, "pair", "rich", theme) for theme in ("light", "dark"))
    places = [
        [(text.x, text.y, text.text) for page in figure.pages for text in page.texts()]
        for figure in (light, dark)
    ]
    assert places[0] == places[1]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_no_text_is_cut_or_overlaps_below_a_long_title(preset: Preset) -> None:
    assert all_faults(drawn(one_dossier(), preset, "pair", "numbered", title=LONG)) == []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_no_text_is_cut_or_overlaps_at_any_preset(seeds: Chronicle, preset: Preset, view: str) -> None:
    figure = drawn(seeds, preset, view, "plain")
    assert all_faults(figure) == []


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "plain"])
@pytest.mark.parametrize("key", ["slide", "a4-portrait", "journal-1", "journal-2-600", "square"])
def test_no_text_is_cut_or_overlaps_in_any_look(seeds: Chronicle, key: str, look: str) -> None:
    preset = next(one for one in PRESETS if one.key == key)
    figure = drawn(seeds, preset, "pair", look)
    assert all_faults(figure) == []


@examples(12)
@given(
    st.integers(400, 2400),
    st.integers(400, 2000),
    st.sampled_from(sorted(LOOKS)),
    st.sampled_from([72, 96, 150]),
)
def test_no_text_is_cut_or_overlaps_at_a_size_of_ones_own(
    width: int, height: int, look: str, dpi: int
) -> None:
    scale = dpi / 96
    preset = Preset("", "", Size(round(width * scale), round(height * scale)), dpi)
    figure = drawn(one_dossier(), preset, "pair", look)
    assert all_faults(figure) == []


@pytest.mark.parametrize("points", [6.0, 7.5, 10.0])
def test_labels_have_the_size_on_paper_that_was_asked_for(points: float) -> None:
    spec = FigureSpec(size=Size(210, 297, "mm"), span="whole", parts=Parts(font_size=points))
    figure = compose(one_dossier(), VIEWS["pair"], spec, MEASURE)
    page = figure.pages[0]
    (labels,) = [group for group in page.groups if group.name == "labels"]
    assert {item.size for item in flatten(labels) if isinstance(item, Text)} == {LABEL_SIZE}
    assert LABEL_SIZE * figure.sheet.points[1] / page.height == pytest.approx(points, rel=1e-3)


def test_no_headline_stands_upon_a_histogram() -> None:
    preset = next(one for one in PRESETS if one.key == "square")
    (page,) = drawn(of_many(1000), preset, "all", "plain").pages
    groups = {group.name: list(flatten(group)) for group in page.groups}
    bars = [item for item in groups["density"] if isinstance(item, Rect)]
    words = [item for item in groups["labels"] if isinstance(item, Text)]
    assert bars
    assert words
    assert not [
        text.text
        for text in words
        for bar in bars
        if bar.x < text.left + text.width
        and text.left < bar.x + bar.width
        and bar.y < text.y
        and text.y - 0.72 * text.size < bar.y + bar.height
    ]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_text_of_a_slide_is_set_larger_than_that_of_paper(preset: Preset) -> None:
    figure = drawn(of_many(5), preset, "all", "plain")
    assert text_points(figure) == pytest.approx(12.0 if preset.size.unit == "px" else 8.25)


@pytest.mark.parametrize("key", ["slide", "slide-hd", "slide-4k"])
def test_a_slide_of_any_number_of_pixels_is_the_same_slide(key: str) -> None:
    preset = next(one for one in PRESETS if one.key == key)
    figure = drawn(of_many(300), preset, "all", "plain")
    assert figure.sheet.units == (1280.0, 720.0)
    assert [text.text for text in figure.pages[0].texts()] == [
        text.text for text in drawn(of_many(300), PRESETS[0], "all", "plain").pages[0].texts()
    ]


@pytest.mark.parametrize(("key", "said"), [("slide", "on a slide"), ("a4-portrait", "on paper")])
def test_text_too_small_for_its_place_is_said(key: str, said: str) -> None:
    preset = next(one for one in PRESETS if one.key == key)
    points = preset.points / 2
    small = drawn(of_many(5), preset, "all", "plain", parts=Parts(font_size=points))
    assert f"Text of {points:.1f} pt is too small to be read {said}." in remarks(small)[0]
    assert remarks(drawn(of_many(5), preset, "all", "plain")) == ()


def test_letters_that_come_out_as_boxes_are_said() -> None:
    told = in_order([event(mention("1990", "日本 signs"), id="a")])
    figure = drawn(Chronicle(events=told), PRESETS[0], "all", "plain")
    assert remarks(figure) == ("This machine has no font with 日 本: such letters come out as boxes.",)


def test_no_word_of_a_bands_name_is_broken_on_a_narrow_page() -> None:
    preset = next(one for one in PRESETS if one.key == "journal-1")
    told = in_order([event(mention("1990", "A treaty is signed", kind="agreement"), id="a")])
    page = drawn(Chronicle(events=told), preset, "all", "plain").pages[0]
    names = [
        item.text
        for group in page.groups
        if group.name == "bands"
        for item in flatten(group)
        if isinstance(item, Text)
    ]
    assert names == ["Agreements"]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_the_words_of_the_axis_keep_the_margin(preset: Preset) -> None:
    for count in (1, 5, 60):
        page = drawn(of_many(count), preset, "all", "plain").pages[0]
        rule = next(item for group in page.groups if group.name == "footer" for item in flatten(group))
        assert isinstance(rule, Line)
        words = [item for group in page.groups if group.name == "axis" for item in flatten(group)]
        assert all(item.left + item.width <= rule.x1 + 0.01 for item in words if isinstance(item, Text))
