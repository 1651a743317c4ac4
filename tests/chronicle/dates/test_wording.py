from __future__ import annotations

import pytest

from explorer.chronicle.dates.date import HistoricalDate, Part, decade, year
from explorer.chronicle.dates.datewords import DateWords, roman
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.dates.meaning import meaning_words
from explorer.chronicle.dates.wording import (
    date_words,
    day_words,
    ordinal,
    precision_words,
    sometime_words,
    year_words,
)
from explorer.language import load_language, speaking


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019-11-12", "12 November 2019"),
        ("1902-09", "September 1902"),
        ("1831", "1831"),
        ("1830~", "about 1830"),
        ("1830?", "1830 (uncertain)"),
        ("1949-21", "spring 1949"),
        ("2012-35", "third quarter of 2012"),
        ("1941-41", "second half of 1941"),
        ("196X", "1960s"),
        ("18XX", "19th century"),
        ("20XX", "21st century"),
        ("-0052", "53 BC"),
        ("0000", "1 BC"),
        ("0052", "AD 52"),
        ("0052-03-15", "15 March AD 52"),
        ("005X", "AD 50s"),
        ("0099/0101", "AD 99 to 101"),
        ("-0043-03-15", "15 March 44 BC"),
        ("1964/1982", "1964 to 1982"),
        ("1987-05-03/1987-05-07", "3 to 7 May 1987"),
        ("1987-05-28/1987-06-03", "28 May to 3 June 1987"),
        ("1936-07/1936-09", "July to September 1936"),
        ("1986-12/1987-03", "December 1986 to March 1987"),
        ("2001/..", "from 2001 onwards"),
        ("../1867", "until 1867"),
        ("1820~/1830", "about 1820 to 1830"),
        ("1990-03-05~/1990-03-10", "about 5 to 10 March 1990"),
        ("1990-03-05?/1990-03-10", "5 March 1990 (uncertain) to 10 March 1990"),
        ("1964?/1982?", "1964 to 1982 (uncertain)"),
        ("1964/1982?", "1964 to 1982 (uncertain)"),
        ("1867?/..", "from 1867 (uncertain) onwards"),
        ("../1990?", "until 1990 (uncertain)"),
    ],
)
def test_dates_in_words(text: str, words: str) -> None:
    assert date_words(parse_edtf(text)) == words


@pytest.mark.parametrize(
    ("part", "words"), [("early", "early 1970s"), ("mid", "mid-1970s"), ("late", "late 1970s")]
)
def test_a_vague_part_is_said(part: Part, words: str) -> None:
    assert date_words(HistoricalDate.of(decade(1970), part)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019-11-12", "exact to the day"),
        ("1902-09", "exact to the month"),
        ("196X", "some time in the decade"),
        ("1964/1982", "a period"),
        ("1978/..", "open at one end"),
        ("1830~", "approximate"),
    ],
)
def test_what_a_precision_means(text: str, words: str) -> None:
    assert precision_words(parse_edtf(text)) == words


def test_the_meaning_of_a_vague_part() -> None:
    assert precision_words(HistoricalDate.of(year(1962), "late")) == "the late part of it"


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (113, "113th")],
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


def test_the_year_before_one_is_one_bc() -> None:
    assert (year_words(1), year_words(0)) == ("AD 1", "1 BC")


def test_a_day_number_in_words() -> None:
    assert day_words(day_number(1987, 6, 17)) == "17 June 1987"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019-11-12", "on this day: the source names the day"),
        ("1902-09", "some day in September 1902: the source names only the month"),
        ("1990", "some day in 1990: the source names only the year"),
        ("1949-21", "some day in spring 1949: the source names only the season"),
        ("2012-35", "some day in the third quarter of 2012: the source names only the quarter"),
        ("1941-41", "some day in the second half of 1941: the source names only the half of the year"),
        ("196X", "some day in the 1960s: the source names only the decade"),
        ("18XX", "some day in the 19th century: the source names only the century"),
        ("1830~", "around 1830: the source gives no exact year"),
        ("1830?", "perhaps 1830: the source is in doubt"),
        ("1964/1982", "a period: the source names where it begins and where it ends"),
        ("1978/..", "began in 1978: the source names no end"),
        ("1978-05-03/..", "began on 3 May 1978: the source names no end"),
        ("../1867", "lasted until 1867: the source names no beginning"),
    ],
)
def test_what_a_precision_means_is_told(text: str, words: str) -> None:
    assert meaning_words(parse_edtf(text)) == words


def test_a_vague_part_is_told_as_the_source_says_it() -> None:
    words = meaning_words(HistoricalDate.of(decade(1970), "early"))
    assert words == "some day in the first third of the 1970s: the source says “early” and no more"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019-11-12", "12 de noviembre de 2019"),
        ("1902-09", "septiembre de 1902"),
        ("1990-23", "otoño de 1990"),
        ("196X", "década de 1960"),
        ("18XX", "siglo XIX"),
        ("-0052", "53 a.\u00a0C."),
        ("1830~", "hacia 1830"),
        ("18XX~", "hacia el siglo XIX"),
        ("1964/1982", "1964 a 1982"),
        ("1990-05-03/1990-05-05", "3 a 5 de mayo de 1990"),
        ("1990-05-03/1990-06-05", "3 de mayo a 5 de junio de 1990"),
        ("../1990-05-03", "hasta el 3 de mayo de 1990"),
        ("196X/..", "desde la década de 1960"),
    ],
)
def test_dates_in_spanish(text: str, words: str) -> None:
    assert DateWords(load_language("es")).date(parse_edtf(text)) == words


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("early", "principios de la década de 1970"),
        ("mid", "mediados de la década de 1970"),
        ("late", "finales de la década de 1970"),
    ],
)
def test_vague_parts_in_spanish(part: str, words: str) -> None:
    assert DateWords(load_language("es")).date(HistoricalDate.of(decade(1970), part)) == words


def test_dates_in_narrow_columns_in_spanish() -> None:
    short = DateWords(load_language("es"), short=True)
    assert [short.date(parse_edtf(text)) for text in ("2019-11-10", "1964/1982", "1978-08/1979-02")] == [
        "10 nov 2019",
        "1964–1982",
        "ago 1978 a feb 1979",
    ]


@pytest.mark.parametrize(
    ("text", "words"), [("18XX", "algún día del siglo XIX"), ("1990", "algún día de 1990")]
)
def test_meanings_in_spanish(text: str, words: str) -> None:
    with speaking(load_language("es")):
        assert meaning_words(parse_edtf(text)).startswith(words)


@pytest.mark.parametrize(
    ("number", "letters"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (19, "XIX"), (21, "XXI")]
)
def test_roman_numbers(number: int, letters: str) -> None:
    assert roman(number) == letters


@pytest.mark.parametrize(
    ("date", "phrase", "spanish"),
    [
        ("1990", "some time in 1990", "en algún momento de 1990"),
        ("1990-06", "some time in June 1990", "en algún momento de junio de 1990"),
        ("196X", "some time in the 1960s", "en algún momento de la década de 1960"),
        ("18XX", "some time in the 19th century", "en algún momento del siglo XIX"),
        ("1990-41", "some time in the second half of 1990", "en algún momento de la segunda mitad de 1990"),
        ("1830~", "some time about 1830", "en algún momento hacia 1830"),
        ("1830?", "some time in 1830 (uncertain)", "en algún momento de 1830 (dudosa)"),
    ],
)
def test_coarse_dates_become_phrases(date: str, phrase: str, spanish: str) -> None:
    assert sometime_words(parse_edtf(date)) == phrase
    with speaking(load_language("es")):
        assert sometime_words(parse_edtf(date)) == spanish


def test_a_vague_part_becomes_a_phrase() -> None:
    date = HistoricalDate.of(decade(1970), "early")
    assert sometime_words(date) == "some time in the early 1970s"
    with speaking(load_language("es")):
        assert sometime_words(date) == "en algún momento a principios de la década de 1970"


@pytest.mark.parametrize(
    ("first", "words"), [(1960, "1960s"), (0, "1 BC to AD 9"), (-10, "11 to 2 BC"), (-60, "61 to 52 BC")]
)
def test_a_decade_is_told_across_the_turn_of_the_eras(first: int, words: str) -> None:
    assert DateWords(load_language("en")).decade(first) == words
