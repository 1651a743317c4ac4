from __future__ import annotations

import pytest

from explorer.errors import InputError
from explorer.extraction.tables.saiddate import said_date, spanning


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1990", "1990"),
        ("1990-05-03", "1990-05-03"),
        ("-0052", "-0052"),
        ("197X", "197X"),
        ("1990~", "1990~"),
        ("1964/1982", "1964/1982"),
        ("1990-05-03T12:30:00Z", "1990-05-03"),
        ("1990-05-03 00:00:00", "1990-05-03"),
        ("19900503", "1990-05-03"),
        ("1990.0", "1990"),
        ("843", "0843"),
        ("31/5/1990", "1990-05-31"),
        ("5/31/1990", "1990-05-31"),
        ("31.5.1990", "1990-05-31"),
        ("1990/5/3", "1990-05-03"),
        ("3/3/1990", "1990-03-03"),
        ("3 May 1990", "1990-05-03"),
        ("May 1990", "1990-05"),
        ("in the 1970s", "197X"),
        ("44 BC", "-0043"),
        ("since 1990", "1990/.."),
        ("until 1990", "../1990"),
        ("from 1964 to 1982", "1964/1982"),
    ],
)
def test_a_date_is_read_in_every_form(text: str, edtf: str) -> None:
    assert said_date(text).edtf == edtf


def test_a_date_that_may_be_two_is_not_guessed() -> None:
    with pytest.raises(InputError, match="a date that may be 1990-05-03 or 1990-03-05: '3/5/1990'"):
        said_date("3/5/1990")


@pytest.mark.parametrize("text", ["soon", "x", "31/31/1990", "In 1990 Chile left in 1991", "Chile in 1990"])
def test_what_is_no_date_is_named(text: str) -> None:
    with pytest.raises(InputError, match=f"has a date that is not understood: '{text}'"):
        said_date(text)


def test_no_date_is_told() -> None:
    with pytest.raises(InputError, match="has no date"):
        said_date("  ")


def test_two_dates_are_a_period() -> None:
    assert spanning(said_date("1964"), said_date("May 1982")).edtf == "1964/1982-05"


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(InputError, match=r"ends \(1964\) before it begins \(1982\)"):
        spanning(said_date("1982"), said_date("1964"))
