"""Dates in brackets that say again, by another clock or calendar, when something was."""

import pytest

AGAIN = [
    "At 5:34 AM Turku time on 20 May 2003 (9:34 p.m., May 19 EST) the raid on Kobe began.",
    "In May 1917, (April in the old calendar), the king of Finland was overthrown.",
]
APART = "Finland closed its port on 20 May 2003 (and its mill on 21 May 2003)."


@pytest.mark.parametrize("text", AGAIN)
def test_the_day_by_another_clock_or_calendar_is_no_second_date(told, text):
    assert len(told(text).mentions) == 1


def test_another_day_in_brackets_is_told(told):
    assert len(told(APART).mentions) == 2
