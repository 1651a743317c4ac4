"""Dates in brackets that say again, by another clock or calendar, when something was."""

import pytest

AGAIN = [
    "At 5:34 AM Turku time on 20 May 2003 (9:34 p.m., May 19 EST) the raid on Kobe began.",
    "In May 1917, (April in the old calendar), the king of Finland was overthrown.",
]
APART = [
    "Finland closed its port on 20 May 2003 (and its mill on 21 May 2003).",
    "Finland lost the war in 1883 (Japan occupied the coastal zone in 1881).",
    "Finland attacked Japan in 1990 (and for a second time in 1995).",
    "Finland attacked Japan in 1990 (in the Julian calendar 1995).",
]


@pytest.mark.parametrize("text", AGAIN)
def test_the_day_by_another_clock_or_calendar_is_no_second_date(told, text):
    assert len(told(text).mentions) == 1


@pytest.mark.parametrize("text", APART)
def test_another_day_in_brackets_is_told(told, text):
    assert len(told(text).mentions) == 2


def test_a_year_behind_brackets_of_local_matters_is_told(told):
    found = told("Paz won in 1990 (local elections), 1995 (general elections) and 2000.").mentions
    assert [one.date.start.year for one in found] == [1990, 1995, 2000]
