"""What a date tells and what it leaves open, in a sentence."""

from __future__ import annotations

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.dates.datewords import DateWords
from explorer.language import current, mark, said, tr


def meaning_words(date: HistoricalDate) -> str:
    """What a date tells and what it leaves open: ``some day in 1990: the source names only the year``."""
    if date.start is None or date.end is None:
        return _open_meaning(date)
    if date.is_interval:
        return tr("a period: the source names where it begins and where it ends")
    unit = date.start
    words = DateWords(current()).the(unit)
    if date.uncertain:
        return tr("perhaps {date}: the source is in doubt", date=words)
    if date.approximate:
        return tr("around {date}: the source gives no exact {name}", date=words, name=_name(unit.precision))
    if date.part:
        return _part_meaning(date.part, words)
    if unit.precision is Precision.DAY:
        return tr("on this day: the source names the day")
    name = _name(unit.precision, named=True)
    return tr("some day in {date}: the source names only the {name}", date=words, name=name)


_NAMES = {
    Precision.DAY: mark("day", "precision"),
    Precision.MONTH: mark("month", "precision"),
    Precision.SEASON: mark("season", "precision"),
    Precision.QUARTER: mark("quarter", "precision"),
    Precision.HALF: mark("half", "precision"),
    Precision.YEAR: mark("year", "precision"),
    Precision.DECADE: mark("decade", "precision"),
    Precision.CENTURY: mark("century", "precision"),
    Precision.INTERVAL: mark("period", "precision"),
}

_THIRDS = {
    "early": mark("the first third of {date}"),
    "mid": mark("the middle third of {date}"),
    "late": mark("the last third of {date}"),
}


def _name(precision: Precision, *, named: bool = False) -> str:
    """The noun of a precision, as the sentences above need it; ``named`` where it is what a source names."""
    if precision is Precision.HALF and named:
        return said("precision", "half of the year")
    return said("precision", _NAMES[precision])


def _part_meaning(part: str, date: str) -> str:
    """What "early", "mid" and "late" say; they are quoted as the source has them."""
    third = tr(_THIRDS[part], date=date)
    return tr("some day in {date}: the source says “{word}” and no more", date=third, word=part)


def _open_meaning(date: HistoricalDate) -> str:
    known = date.start or date.end
    assert known is not None
    words = _when(known)
    if date.start is None:
        return tr("lasted until {date}: the source names no beginning", date=words)
    if known.approximate:
        return tr("began {date}: the source names no end", date=words)
    if known.day is not None:
        return tr("began on {date}: the source names no end", date=words)
    return tr("began in {date}: the source names no end", date=words)


def _when(unit: CalendarUnit) -> str:
    """A unit at an open end, with its "about"."""
    say = DateWords(current())
    words = say.the(unit) if say.language.always_articles else say.unit(unit)
    return tr("about {date}", date=words) if unit.approximate else words
