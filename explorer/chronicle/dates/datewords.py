"""How dates are told in a language: its months, centuries, vague parts and intervals."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision
from explorer.language import Language, mark

MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
"""The months in English, as articles name them."""

_SHORT_MONTHS = (
    mark("Jan", "short month"),
    mark("Feb", "short month"),
    mark("Mar", "short month"),
    mark("Apr", "short month"),
    mark("May", "short month"),
    mark("Jun", "short month"),
    mark("Jul", "short month"),
    mark("Aug", "short month"),
    mark("Sep", "short month"),
    mark("Oct", "short month"),
    mark("Nov", "short month"),
    mark("Dec", "short month"),
)

_YEAR_PARTS = {
    21: mark("spring {year}"),
    22: mark("summer {year}"),
    23: mark("autumn {year}"),
    24: mark("winter {year}"),
    33: mark("first quarter of {year}"),
    34: mark("second quarter of {year}"),
    35: mark("third quarter of {year}"),
    36: mark("fourth quarter of {year}"),
    40: mark("first half of {year}"),
    41: mark("second half of {year}"),
}

_PARTS = {"early": mark("early {date}"), "mid": mark("mid-{date}"), "late": mark("late {date}")}

_MEANING = {
    Precision.DAY: mark("exact to the day"),
    Precision.MONTH: mark("exact to the month"),
    Precision.SEASON: mark("exact to the season"),
    Precision.QUARTER: mark("exact to the quarter"),
    Precision.HALF: mark("exact to half a year"),
    Precision.YEAR: mark("exact to the year"),
    Precision.DECADE: mark("some time in the decade"),
    Precision.CENTURY: mark("some time in the century"),
    Precision.INTERVAL: mark("a period"),
}

_PART_MEANING = {
    "early": mark("the early part of it"),
    "mid": mark("the mid part of it"),
    "late": mark("the late part of it"),
}

LEAST_PLAIN = 100
"""Years before this one are not told by their number alone."""

_ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class DateWords:
    """How dates are told in a language; ``short`` cuts the months, for narrow columns.

    What is kept or compared is told in English, whatever the reader speaks: ``DateWords(ENGLISH)``.
    """

    language: Language
    short: bool = False

    # --- parts of a date ----------------------------------------------------------------------------

    def month(self, number: int) -> str:
        """The name of a month, from 1."""
        if self.short:
            return self.language.said("short month", _SHORT_MONTHS[number - 1])
        return self.language.tr(MONTHS[number - 1])

    def year(self, year: int) -> str:
        """An astronomical year as people write it: ``1831``, ``53 BC``, ``AD 52``.

        A number of two digits alone would be taken for a year of this century or the last.
        """
        if year <= 0:
            return self.language.tr("{year} BC", year=1 - year)
        return self.language.tr("AD {year}", year=year) if year < LEAST_PLAIN else str(year)

    def ordinal(self, number: int) -> str:
        """The number of a century: ``19th``, or ``XIX`` where the language counts so."""
        if self.language.roman:
            return roman(number)
        if number % 100 in (11, 12, 13):
            return f"{number}th"
        return f"{number}{_ORDINAL_ENDINGS.get(number % 10, 'th')}"

    def day(self, year: int, month: int, day: int) -> str:
        """A day: ``17 June 1987``."""
        values = {"day": day, "month": self.month(month), "year": self.year(year)}
        if self.short:
            return self.language.said("short", "{day} {month} {year}", **values)
        return self.language.tr("{day} {month} {year}", **values)

    def month_of(self, year: int, month: int) -> str:
        """A month of a year: ``June 1987``."""
        values = {"month": self.month(month), "year": self.year(year)}
        if self.short:
            return self.language.said("short", "{month} {year}", **values)
        return self.language.tr("{month} {year}", **values)

    # --- one calendar unit --------------------------------------------------------------------------

    def unit(self, unit: CalendarUnit) -> str:
        """One calendar unit: ``12 November 2019``, ``September 1902``, ``1960s``, ``19th century``."""
        if unit.day is not None and unit.month is not None:
            return self.day(unit.year, unit.month, unit.day)
        if unit.precision is Precision.CENTURY:
            return self._century(unit.year)
        if unit.precision is Precision.DECADE:
            return self.decade(unit.year)
        if unit.month is None:
            return self.year(unit.year)
        if unit.month > 12:
            return self.language.tr(_YEAR_PARTS[unit.month], year=self.year(unit.year))
        return self.month_of(unit.year, unit.month)

    def _century(self, first_year: int) -> str:
        if first_year >= 0:
            return self.language.tr("{nth} century", nth=self.ordinal(first_year // 100 + 1))
        return self.language.tr("{nth} century BC", nth=self.ordinal(-(first_year // 100)))

    def decade(self, first_year: int) -> str:
        """A decade by its first astronomical year: ``1960s``, ``AD 50s``, ``61 to 52 BC``."""
        if first_year >= LEAST_PLAIN:
            return self.language.tr("{year}s", year=first_year)
        if first_year > 0:
            return self.language.tr("AD {year}s", year=first_year)
        if first_year == 0:
            return self.language.tr("1 BC to AD 9")
        return self.language.tr("{first} to {last} BC", first=1 - first_year, last=-8 - first_year)

    def the(self, unit: CalendarUnit) -> str:
        """A unit with the article that it has in a sentence: ``1990``, ``the 1960s``."""
        words = self.unit(unit)
        if unit.precision is Precision.DECADE and unit.year <= 0:
            return words
        articles = self.language.articles
        article = articles.get(str(unit.month)) or articles.get(str(unit.precision))
        return f"{article} {words}" if article else words

    def _after_preposition(self, unit: CalendarUnit) -> str:
        return self.the(unit) if self.language.always_articles and not self.short else self.unit(unit)

    # --- whole dates --------------------------------------------------------------------------------

    def date(self, date: HistoricalDate) -> str:
        """A date, with "about" and the vague part: ``about 1830``, ``mid-1970s``, ``1964 to 1982``."""
        unit = date.start
        if unit is not None and unit is date.end and not (date.part or unit.approximate or unit.uncertain):
            return self.unit(unit)  # as most are
        if unit is not None and not date.is_interval:
            return self._single(date, unit)
        if date.start is None:
            assert date.end is not None
            return self.language.tr("until {date}", date=self._end(date.end, after=True))
        if date.end is None:
            begun = self._end(date.start, after=True)
            if self.short:
                return self.language.tr("from {date}", date=begun)
            return self.language.tr("from {date} onwards", date=begun)
        return self._interval(date.start, date.end)

    def _single(self, date: HistoricalDate, unit: CalendarUnit) -> str:
        words = self._plain(date, unit)
        return self.language.tr("{date} (uncertain)", date=words) if date.uncertain else words

    def _plain(self, date: HistoricalDate, unit: CalendarUnit) -> str:
        tr = self.language.tr
        words = self.unit(unit)
        if date.part:
            words = tr(_PARTS[date.part], date=self._after_preposition(unit))
        elif date.approximate:
            words = self._after_preposition(unit)
        if date.approximate:
            words = tr("about {date}", date=words)
        return words

    def _end(self, unit: CalendarUnit, *, after: bool = False) -> str:
        if unit.approximate:
            words = self.language.tr("about {date}", date=self._after_preposition(unit))
        else:
            words = self._after_preposition(unit) if after else self.unit(unit)
        return self.language.tr("{date} (uncertain)", date=words) if unit.uncertain else words

    def _interval(self, start: CalendarUnit, end: CalendarUnit) -> str:
        if self.short and start.month is None and end.month is None:
            return "–".join(self.date(HistoricalDate.of(unit)) for unit in (start, end))
        if start.uncertain and end.uncertain:
            sure = self._interval(replace(start, uncertain=False), replace(end, uncertain=False))
            return self.language.tr("{date} (uncertain)", date=sure)
        return self.language.tr("{first} to {last}", first=self._begun(start, end), last=self._end(end))

    def _begun(self, start: CalendarUnit, end: CalendarUnit) -> str:
        """The beginning of an interval without what its end says again."""
        plain = start.year == end.year and start.month is not None and end.month is not None
        if not plain or start.month is None or start.month > 12 or start.uncertain:
            return self._end(start)
        words = self._day_and_month(start, start.month, end)
        return self.language.tr("about {date}", date=words) if start.approximate else words

    def _day_and_month(self, start: CalendarUnit, number: int, end: CalendarUnit) -> str:
        """Day and month of a beginning whose end says the year; the day alone where it says the month too."""
        if start.day is not None and end.day is not None and number == end.month:
            return str(start.day)
        month = self.month(number)
        if start.day is not None:
            values = {"day": start.day, "month": month}
            if self.short:
                return self.language.said("short", "{day} {month}", **values)
            return self.language.tr("{day} {month}", **values)
        return month

    def sometime(self, date: HistoricalDate) -> str:
        """A coarse date as a phrase: ``some time in the 1960s``, ``some time about 1830``."""
        say, unit = self.language, date.start
        if unit is None or date.end is None or date.is_interval:
            return self.date(date)
        if date.approximate:
            words = say.tr("some time {date}", date=self._plain(date, unit))
        elif date.part:
            words = say.said("part", "some time in the {date}", date=self._plain(date, unit))
        else:
            words = say.tr("some time in {date}", date=self.the(unit))
        return say.tr("{date} (uncertain)", date=words) if date.uncertain else words

    # --- what dates mean ----------------------------------------------------------------------------

    def precision(self, date: HistoricalDate) -> str:
        """What the precision of a date means: ``exact to the day``, ``a period``, ``approximate``."""
        tr = self.language.tr
        if date.start is None or date.end is None:
            return tr("open at one end")
        if date.approximate:
            return tr("approximate")
        return tr(_PART_MEANING[date.part] if date.part else _MEANING[date.precision])


def roman(number: int) -> str:
    """A number from 1 to 39 in Roman letters."""
    letters = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        letters += sign * count
    return letters
