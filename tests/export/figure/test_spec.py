from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.errors import InputError
from explorer.export.figure.presets import PRESETS, Preset, preset_of, preset_or_size
from explorer.export.figure.size import Size
from explorer.export.figure.spec import (
    SOURCES,
    SPANS,
    FigureSpec,
    Parts,
    check_background,
    parse_font_size,
    parse_pages,
    spec_from,
    spec_values,
)

PARTS = st.builds(
    Parts,
    background=st.sampled_from(["", "#ffffff", "transparent"]),
    subtitle=st.none() | st.text(),
    legend=st.booleans(),
    overview=st.booleans(),
    sources=st.sampled_from(SOURCES),
    numbered=st.booleans(),
    font_size=st.none() | st.floats(4, 40),
    pages=st.integers(1, 60),
)
SPECS = st.builds(
    FigureSpec,
    size=st.builds(Size, st.integers(1, 9999), st.integers(1, 9999), st.sampled_from(["px", "mm", "in"])),
    dpi=st.none() | st.integers(30, 2400),
    theme=st.sampled_from(["light", "dark"]),
    span=st.sampled_from(SPANS),
    first=st.none() | st.integers(-900_000, 900_000),
    title=st.none() | st.text(),
    parts=PARTS,
)


@given(SPECS)
def test_a_figure_told_as_json_is_the_same(spec: FigureSpec) -> None:
    assert spec_from(json.loads(json.dumps(spec_values(spec)))) == spec


def test_only_what_differs_is_told() -> None:
    assert spec_values(FigureSpec()) == {}


@pytest.mark.parametrize(
    "values",
    [[], {"size": "large"}, {"theme": "blue"}, {"span": 3}, {"parts": {"pages": 0}}, {"first": "June"}],
    ids=str,
)
def test_a_figure_told_wrongly_is_refused(values: object) -> None:
    with pytest.raises(InputError, match="manifest"):
        spec_from(values)


@pytest.mark.parametrize(
    ("text", "kept"),
    [("theme", ""), ("White", "#ffffff"), ("transparent", "transparent"), ("#F4F1EA", "#f4f1ea")],
)
def test_a_background_is_named_or_a_colour(text: str, kept: str) -> None:
    assert check_background(text) == kept


@pytest.mark.parametrize("text", ["blue", "#fff", "#12345g"])
def test_an_unknown_background_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no background"):
        check_background(text)


@pytest.mark.parametrize(("text", "size"), [("8", 8.0), ("7.5pt", 7.5), (" 40 pt", 40.0)])
def test_a_size_of_text_is_in_points(text: str, size: float) -> None:
    assert parse_font_size(text) == size


@pytest.mark.parametrize("text", ["", "0", "3.9", "41", "nan", "large"])
def test_a_size_of_text_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no size of text"):
        parse_font_size(text)


@pytest.mark.parametrize("text", ["0", "61", "-1", "two", ""])
def test_a_wrong_number_of_pages_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no number of pages"):
        parse_pages(text)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_preset_is_found_by_its_name_and_by_its_size(preset: Preset) -> None:
    found = preset_or_size(preset.key)
    assert preset_of(found.size, found.dpi) == preset


def test_a_size_of_ones_own_is_no_preset() -> None:
    found = preset_or_size("100x80mm")
    assert (found.key, found.size) == ("", Size(100, 80, "mm"))
    assert preset_of(found.size, None) is None


def test_names_of_sizes_are_told_where_none_is_meant() -> None:
    with pytest.raises(InputError, match=r"one of slide, .*a4-portrait.*, square"):
        preset_or_size("huge")
