from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.errors import InputError
from explorer.export.figure.size import SMALLEST, Size, parse_dpi, parse_size, sheet_of


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1600x900", Size(1600, 900)),
        ("1600×900", Size(1600, 900)),
        (" 800 X 600 px ", Size(800, 600)),
        ("210x297mm", Size(210, 297, "mm")),
        ("8.5x11in", Size(8.5, 11, "in")),
    ],
)
def test_a_size_is_read(text: str, size: Size) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "big", "1600", "1600x", "x900", "-5x10", "1600x900cm", "1e3x900"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no size"):
        parse_size(text)


@pytest.mark.parametrize("text", ["0x900", "1600x0", "0.0x0mm"])
def test_a_size_without_area_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="has no area"):
        parse_size(text)


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_a_size_is_read_as_it_is_written(width: int, height: int) -> None:
    assert parse_size(str(Size(width, height))) == Size(width, height)


@pytest.mark.parametrize("text", ["0", "29", "2401", "-96", "96.5", "many", ""])
def test_what_is_no_resolution_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no resolution"):
        parse_dpi(text)


def test_a_resolution_is_read() -> None:
    assert parse_dpi("300") == 300


def test_paper_is_measured_at_its_resolution() -> None:
    sheet = sheet_of(Size(210, 297, "mm"), 300)
    assert (sheet.width, sheet.height) == (2480, 3508)


def test_paper_without_a_resolution_gets_300() -> None:
    assert sheet_of(Size(8.5, 11, "in")).dpi == 300


def test_paper_keeps_its_extent_at_any_resolution() -> None:
    coarse, fine = (sheet_of(Size(8, 6, "in"), dpi) for dpi in (72, 600))
    assert coarse.units == fine.units == (768, 576)
    assert coarse.points == (576, 432)


def test_a_common_picture_has_96_dots_to_the_inch() -> None:
    assert sheet_of(Size(1600, 900)).units == (1600, 900)


def test_a_large_picture_gets_finer_rather_than_emptier() -> None:
    assert sheet_of(Size(3840, 2160)).units == sheet_of(Size(1920, 1080)).units


def test_a_resolution_asked_for_is_kept() -> None:
    assert sheet_of(Size(3840, 2160), 96).units == (3840, 2160)


@pytest.mark.parametrize("size", [Size(100_000, 900), Size(900, 20_001), Size(15_000, 15_000)])
def test_a_picture_too_large_to_paint_is_refused(size: Size) -> None:
    with pytest.raises(InputError, match="too large"):
        sheet_of(size)


@pytest.mark.parametrize(("size", "dpi"), [(Size(100, 100), None), (Size(800, 600), 300)])
def test_a_picture_too_small_to_read_is_refused(size: Size, dpi: int | None) -> None:
    with pytest.raises(InputError, match="too small to be read; the least is"):
        sheet_of(size, dpi)


@pytest.mark.parametrize("dpi", [72, 96, 300, 601])
def test_the_least_size_that_is_named_is_accepted(dpi: int) -> None:
    width, height = (round(units * dpi / 96) for units in SMALLEST)
    assert sheet_of(Size(width, height), dpi).width == width
