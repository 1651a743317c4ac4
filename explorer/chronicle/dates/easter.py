"""The feasts that move with Easter, in the calendar in which a year's sources write.

Easter is the Sunday after the first full moon of spring by the church's tables. Both are reckoned by the
algorithms in J. Meeus, "Astronomical Algorithms", 2nd ed. (1998), chapter 8: for the Gregorian calendar the
one first printed anonymously in Nature of 20 April 1876 (vol. 13, p. 487), for the Julian one his own.
"""

from __future__ import annotations

from explorer.chronicle.dates.days import civil_day, day_number

FIRST_YEAR = 326
"""The first Easter by the rule of the council of Nicaea."""

GREGORIAN_SINCE = 1583
"""The first Easter by the reformed calendar; countries that kept the old one wrote its dates."""


def feast(year: int, days: int, *, orthodox: bool = False) -> tuple[int, int] | None:
    """Month and day of the feast so many ``days`` after Easter, before it where negative; None before 326.

    Up to 1582 it is a day of the Julian calendar, as sources write it. From 1583 on it is one of the
    Gregorian, also that of ``orthodox`` churches, which reckon Easter by the Julian.
    """
    if year < FIRST_YEAR:
        return None
    if year < GREGORIAN_SINCE:
        month, day = julian_easter(year)
        leap = year % 4 == 0
        # A year of the proleptic Gregorian calendar with the same length of February lends its months.
        alike = 2000 if leap else 2001
        return civil_day(day_number(alike, month, day) + days)[1:]
    if orthodox:
        month, day = julian_easter(year)
        behind = year // 100 - year // 400 - 2
        return civil_day(day_number(year, month, day) + behind + days)[1:]
    month, day = gregorian_easter(year)
    return civil_day(day_number(year, month, day) + days)[1:]


def gregorian_easter(year: int) -> tuple[int, int]:
    """Month and day of Easter in the Gregorian calendar."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moved = (century + 8) // 25
    lunar = (century - moved + 1) // 3
    epact = (19 * golden + century - leaps - lunar + 15) % 30
    fours, ones = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * fours - epact - ones) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return month, day + 1


def julian_easter(year: int) -> tuple[int, int]:
    """Month and day of Easter in the Julian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return month, day + 1
