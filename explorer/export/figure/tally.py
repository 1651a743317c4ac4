"""Events counted in two directions: a pair's by decade and year, pairs by decade, countries by countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from explorer.chronicle.chronicle import ThreadKey, thread_keys
from explorer.chronicle.dates.date import decade
from explorer.chronicle.dates.datewords import LEAST_PLAIN
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.wording import unit_words, year_words
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair, fold
from explorer.language import said

STEPS = (10, 20, 50, 100, 500)
"""By so many years columns may be counted, the finest that leaves no more than MOST_COLUMNS."""

MOST_COLUMNS = 40


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of events: ``counts`` by the numbers of row and column, none where there are none.

    ``named`` says that columns stand for what rows of the same number are, so that these have numbers.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: Mapping[tuple[int, int], int]
    named: bool = False

    @property
    def totals(self) -> list[int]:
        """The sum of each row."""
        sums: Counter[int] = Counter()
        for (row, _), count in self.counts.items():
            sums[row] += count
        return [sums[row] for row in range(len(self.rows))]

    def first(self, most: int) -> Tally:
        """The ``most`` rows with the highest sums, in their order; columns named like rows go with them."""
        totals = self.totals
        kept = sorted(sorted(range(len(self.rows)), key=lambda row: -totals[row])[:most])
        places = {row: place for place, row in enumerate(kept)}
        columns = places if self.named else {column: column for column in range(len(self.columns))}
        counts = {
            (places[row], columns[column]): count
            for (row, column), count in self.counts.items()
            if row in places and column in columns
        }
        names = tuple(self.columns[column] for column in columns)
        if self.named:
            names = tuple(str(number) for number in range(1, len(kept) + 1))
        return Tally(tuple(self.rows[row] for row in kept), names, counts, self.named)


def by_year(events: Iterable[Event]) -> Tally:
    """One row for each decade and a column for each last digit of its years, like a calendar.

    Years before Christ stand below the digit with which they are written: 53 BC below 3.
    """
    years = Counter(_year(event) for event in events)
    if not years:
        return Tally((), (), {})
    first, last = min(years) // 10, max(years) // 10
    rows = tuple(decade_words(number * 10) for number in range(first, last + 1))
    digits = {year: (year if year > 0 else 1 - year) % 10 for year in years}
    counts: Counter[tuple[int, int]] = Counter()
    for year, count in years.items():  # in the decade around the beginning, 1 BC and AD 1 have one digit
        counts[year // 10 - first, digits[year]] += count
    return Tally(rows, tuple(str(digit) for digit in range(10)), counts)


def by_decade(events: Sequence[Event], threads: Iterable[ThreadKey]) -> Tally:
    """One row for each thread and a column for each decade, or for more years where there are many."""
    wanted = tuple(threads)
    years = [_year(event) for event in events]
    if not years:
        return Tally(tuple(map(str, wanted)), (), {})
    step = next((step for step in STEPS if max(years) // step - min(years) // step < MOST_COLUMNS), STEPS[-1])
    first, last = min(years) // step, max(years) // step
    places = {key: row for row, key in enumerate(wanted)}
    counts: Counter[tuple[int, int]] = Counter()
    for event, year in zip(events, years, strict=True):
        for key in thread_keys(event):
            if key in places:
                counts[places[key], year // step - first] += 1
    words = decade_words if step == STEPS[0] else year_words
    columns = tuple(words(number * step) for number in range(first, last + 1))
    return Tally(tuple(map(str, wanted)), columns, counts)


def decade_words(year: int) -> str:
    """The decade that begins with an astronomical year: ``1830s``, ``AD 50s``, ``61 to 52 BC``."""
    if year >= LEAST_PLAIN:
        return said("heading", "{year}s", year=year)
    return unit_words(decade(year))


def by_country(events: Iterable[Event]) -> Tally:
    """One row and one column for each party of a pair; an event of two pairs counts in each."""
    pairs: Counter[Pair] = Counter(pair for event in events for pair in event.pairs)
    names = sorted(
        {name for pair in pairs for name in (pair.first, pair.second)}, key=lambda name: fold(name)
    )
    places = {name: place for place, name in enumerate(names)}
    counts: dict[tuple[int, int], int] = {}
    for pair, count in pairs.items():
        one, other = places[pair.first], places[pair.second]
        counts[one, other] = counts[other, one] = count
    return Tally(tuple(names), tuple(str(number) for number in range(1, len(names) + 1)), counts, named=True)


def _year(event: Event) -> int:
    """The year in which an event began, as far as it is known."""
    return civil_day(event.date.sort_key[0]).year
