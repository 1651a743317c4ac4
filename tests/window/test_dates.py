from __future__ import annotations

import pytest

from explorer.errors import InputError
from explorer.language import load_language, speaking
from explorer.window.dates import parse_date


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("1987", "1987"),
        (" 987 ", "0987"),
        ("1960s", "196X"),
        ("June 1987", "1987-06"),
        ("17 june 1987", "1987-06-17"),
        ("Jun 17, 1987", "1987-06-17"),
        ("44 BC", "-0043"),
        ("AD 52", "0052"),
        ("52 CE", "0052"),
        ("1987-06", "1987-06"),
        ("1964/1982", "1964/1982"),
    ],
)
def test_dates_are_read_as_people_type_them(words: str, edtf: str) -> None:
    assert parse_date(words).edtf == edtf


@pytest.mark.parametrize("words", ["", "yesterday", "31 June 1987", "17 Foo 1987", "19x7", "0 BC", "AD 0"])
def test_what_is_no_date_is_named(words: str) -> None:
    with pytest.raises(InputError, match=f"“{words}” is no date"):
        parse_date(words)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("junio de 1987", "1987-06"),
        ("17 de junio de 1987", "1987-06-17"),
        ("17 June 1987", "1987-06-17"),
        ("sept 1987", "1987-09"),
        ("44 a. C.", "-0043"),
        ("44 a.C.", "-0043"),
        ("52 d. C.", "0052"),
        ("década de 1960", "196X"),
        ("años 1960", "196X"),
    ],
)
def test_dates_are_read_as_people_type_them_in_spanish(words: str, edtf: str) -> None:
    with speaking(load_language("es")):
        assert parse_date(words).edtf == edtf
