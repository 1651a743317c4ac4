"""The rows of the tree of countries: what each shows, in which order they stand, and which names pass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, Country, ThreadKey
from explorer.chronicle.party import fold
from explorer.language import current
from explorer.window.language import tr

Threads = tuple[ThreadKey, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its name in the tree, its name in titles, what it shows, how many events, and rows below.

    ``first`` and ``last`` are the day numbers of its first and of its last event, ``years`` their years.
    """

    name: str
    label: str
    threads: Threads
    count: int
    first: int = 0
    last: int = 0
    years: tuple[int, int] = (0, 0)
    children: tuple[Row, ...] = ()

    @property
    def is_top(self) -> bool:
        """Whether it stands below no other: all events, or a country."""
        return bool(self.children) or self.threads[0] == ALL_EVENTS

    @property
    def thread(self) -> ThreadKey | None:
        """The one thread that can be checked here: a pair, or what a country has on its own."""
        key = self.threads[0]
        return key if len(self.threads) == 1 and key != ALL_EVENTS and not self.children else None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """In which order the rows stand, one of ORDERS, and the words their names must hold."""

    order: str = "name"
    words: str = ""


BY_NAME = "name"
"""The order in which rows are made."""

_KEYS: dict[str, Callable[[Row], tuple[int, ...]]] = {
    BY_NAME: lambda row: (),
    "count": lambda row: (-row.count,),
    "first": lambda row: (row.first,),
    "last": lambda row: (-row.last,),
}
"""By what rows are sorted; names decide between equals. The latest last date stands first."""

ORDERS = tuple(_KEYS)


def names_of(key: ThreadKey) -> tuple[str, ...]:
    """The names of the countries below which a thread stands."""
    if key.pair:
        return key.pair.first, key.pair.second
    return (key.party,) if key.party else ()


def rows_of(chronicle: Chronicle) -> tuple[Row, ...]:
    """The rows of a chronicle by name: all events, then the countries, each with its partners below it.

    They are made once for a chronicle and a language, and kept with it.
    """
    kept, name = vars(chronicle), f"rows of the tree, {current().code}"
    if name not in kept:
        kept[name] = _made(chronicle) if chronicle.events else ()
    rows: tuple[Row, ...] = kept[name]
    return rows


def _made(chronicle: Chronicle) -> tuple[Row, ...]:
    every = _thread_row(chronicle, tr("All events"), ALL_EVENTS)
    return (every, *(_country_row(chronicle, country) for country in chronicle.countries))


def arranged(rows: tuple[Row, ...], arrangement: Arrangement) -> tuple[Row, ...]:
    """The rows in an order, without those whose names do not hold its words, in any case and any accents.

    "All events" always stands first. A country stays with all its partners where its own name passes, else
    with those that do; its number is of all its events in either case.
    """
    words = fold(arrangement.words).split()
    if not words and arrangement.order == BY_NAME:
        return rows
    every, countries = rows[:1], rows[1:]
    passing = [row for row in (_passing(row, words) for row in countries) if row is not None]
    key = _KEYS[arrangement.order]
    sorted_below = (replace(row, children=tuple(sorted(row.children, key=key))) for row in passing)
    return (*every, *sorted(sorted_below, key=key))


def _passing(row: Row, words: list[str]) -> Row | None:
    if _holds(row.name, words):
        return row
    children = tuple(child for child in row.children if _holds(child.name, words))
    return replace(row, children=children) if children else None


def _holds(name: str, words: list[str]) -> bool:
    folded = fold(name)
    return all(word in folded for word in words)


def _thread_row(chronicle: Chronicle, name: str, key: ThreadKey) -> Row:
    positions = chronicle.threads[key]
    first, last = positions[0], positions[-1]
    days, years = chronicle.days, chronicle.years
    of_years = years[first][0], years[last][0]
    return Row(name, str(key), (key,), len(positions), days[first], days[last], of_years)


def _country_row(chronicle: Chronicle, country: Country) -> Row:
    children = [
        _thread_row(chronicle, pair.other(country.name), ThreadKey(pair=pair)) for pair in country.pairs
    ]
    if country.own:
        children.append(_thread_row(chronicle, tr("On its own"), country.own))
    threads = tuple(thread for child in children for thread in child.threads)
    earliest, latest = min(children, key=lambda row: row.first), max(children, key=lambda row: row.last)
    return Row(
        country.name,
        country.name,
        threads,
        country.count,
        earliest.first,
        latest.last,
        (earliest.years[0], latest.years[1]),
        tuple(children),
    )
