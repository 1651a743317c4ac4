"""What the command palette offers: rows of words with what each does, and which of them come first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from math import log10

from explorer.chronicle.party import fold
from explorer.window.language import tr
from explorer.window.palette.fuzzy import Match, folded_words, match

MOST_SHOWN = 80
"""So many rows are shown at the most."""

MOST_RECENT = 12
"""So many rows chosen last are remembered."""

RECENT = 12.0
"""What a row chosen last is worth among those that match what is typed; earlier ones less."""


MANY = 1.0
"""What it is worth to lead to ten times as many events; a letter more in a text costs a fiftieth of it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One row. ``key`` names it from one run to the next; ``place`` says what it is or where it stands.

    ``shortcut`` are its keys as they are written here. What is not ``enabled`` is shown, but does nothing.
    ``events`` is how many it leads to: of rows that match alike, those that lead to more go first.
    """

    key: str
    text: str
    place: str
    act: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    enabled: bool = True
    events: int = 0
    folded: str = field(init=False)
    beside: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", fold(self.text))
        object.__setattr__(self, "beside", fold(self.place))

    @property
    def words(self) -> str:
        """What a screen reader says of the row."""
        parts = (self.text, self.place, self.shortcut, "" if self.enabled else tr("not available now"))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Found:
    """A row that is shown, and the places of its letters that were typed."""

    item: Item
    letters: tuple[int, ...] = ()


def ranked(items: Iterable[Item], query: str, recent: Sequence[str]) -> list[Found]:
    """The rows that match what is typed, the best first; without that those chosen last, then the others.

    ``recent`` are keys, the latest first. Rows that do nothing now go last.
    """
    words = folded_words(query)
    if not words:
        return _unasked(items, recent)
    chosen = {key: RECENT - place for place, key in enumerate(recent[:MOST_RECENT])}
    rows: list[tuple[bool, float, int, Item, Match]] = []
    for number, item in enumerate(items):
        found = match(words, item.folded, item.beside)
        if found is not None:
            worth = found.score + chosen.get(item.key, 0) + MANY * log10(item.events + 1)
            rows.append((not item.enabled, -worth, number, item, found))
    rows.sort(key=lambda row: row[:3])
    return [Found(item, _letters(item, found)) for *_, item, found in rows[:MOST_SHOWN]]


def _letters(item: Item, found: Match) -> tuple[int, ...]:
    """The letters that match; none where folding the text has moved them."""
    return found.letters if len(item.folded) == len(item.text) else ()


def _unasked(items: Iterable[Item], recent: Sequence[str]) -> list[Found]:
    known = {item.key: item for item in items}
    first = [known.pop(key) for key in recent if key in known]
    rest = sorted(known.values(), key=lambda item: not item.enabled)
    return [Found(item) for item in (*first, *rest)][:MOST_SHOWN]


def with_recent(recent: Sequence[str], key: str) -> tuple[str, ...]:
    """The keys chosen last after one more has been."""
    return (key, *(one for one in recent if one != key))[:MOST_RECENT]
