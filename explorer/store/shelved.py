"""A library taken from a shelf: all of it is there at once, and each part is made when it is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from numpy.typing import NDArray

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention, Omission
from explorer.chronicle.library import Harvest, Library
from explorer.chronicle.party import Pair
from explorer.chronicle.piecewise import numbered
from explorer.chronicle.relations.standing import Contradiction, Standing, State, Stretch
from explorer.chronicle.years import Years
from explorer.store.documents import KeptDocument
from explorer.store.encoding import Row, diagnostic_of, event_of, mention_of, omission_of, whole_event_of
from explorer.store.shelf import Rows, Shelf

PREFIX = "more."
"""What names begin with of what others keep with a library."""

_set = object.__setattr__  # as the dataclasses that are frozen do it themselves


class KeptHarvest(Harvest):
    """What a file gave, whose mentions and omissions are read when they are first asked for."""

    __slots__ = ("_shelf",)
    _shelf: tuple[Rows[Mention], slice, Rows[Omission], slice]

    def __init__(
        self,
        row: Sequence[Any],
        document: Document | None,
        shelf: tuple[Rows[Mention], slice, Rows[Omission], slice],
    ) -> None:
        _set(self, "name", row[0])
        _set(self, "digest", row[1])
        _set(self, "document", document)
        _set(self, "diagnostics", tuple(map(diagnostic_of, row[5])))
        _set(self, "events", tuple(map(whole_event_of, row[6])))
        _set(self, "passing", row[7])
        _set(self, "_shelf", shelf)

    def __getattr__(self, name: str) -> Any:
        if name not in ("mentions", "omissions"):
            raise AttributeError(name)
        mentions, told, omissions, left = self._shelf
        made = mentions[told] if name == "mentions" else omissions[left]
        _set(self, name, made)
        return made

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Harvest):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Harvest.__match_args__)

    def __hash__(self) -> int:
        return hash((self.name, self.digest))


class _ShelvedBody(NamedTuple):
    """The body of a document among those of a shelf."""

    bodies: Rows[Row]
    place: int

    def data(self) -> bytes:
        return self.bodies.data(self.place)


class KeptStandings(Mapping[Pair, Standing]):
    """How relations of pairs stood, each made when it is first asked for."""

    def __init__(self, pairs: Sequence[Pair], rows: Rows[Standing]) -> None:
        self._rows, self._places = rows, {pair: place for place, pair in enumerate(pairs)}

    def __getitem__(self, pair: Pair) -> Standing:
        return self._rows[self._places[pair]]

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class ShelvedArrays(Mapping[str, NDArray[Any]]):
    """What others worked out of a chronicle, as it lies on its shelf; their names there begin with PREFIX."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def __getitem__(self, name: str) -> NDArray[Any]:
        if f"{PREFIX}{name}" not in self._shelf:
            raise KeyError(name)
        return self._shelf.array(f"{PREFIX}{name}")

    def __iter__(self) -> Iterator[str]:
        return (name.removeprefix(PREFIX) for name in self._shelf if name.startswith(PREFIX))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def library_on(shelf: Shelf) -> Library:
    """The library that a shelf holds. Raises InputError or one of DAMAGES where a part is amiss."""
    diagnostics, missing = shelf.value("library")
    files = list(shelf.listed("files"))
    mentions: Rows[Mention] = shelf.rows("mentions", mention_of)
    omissions: Rows[Omission] = shelf.rows("omissions", omission_of)
    harvests = tuple(_harvests(files, shelf.rows("bodies", list), mentions, omissions))
    stamps = {name: tuple(stamp) for name, stamp in shelf.value("stamps").items()}
    told = tuple(map(diagnostic_of, diagnostics))
    library = Library(harvests, told, (), tuple(missing), stamps=stamps)

    def event(row: Row) -> Event:
        told = (mentions[one] if isinstance(one, int) else mention_of(one) for one in row[4])
        return event_of(row, tuple(told))

    documents = tuple(one.document for one in harvests if one.document is not None)
    told = tuple(map(diagnostic_of, shelf.listed("diagnostics")))
    events = shelf.rows("events", event)
    chronicle = Chronicle(documents, events, omissions, told)
    chronicle.__dict__.update(_worked_out(shelf, events))
    library.__dict__["_chronicle"] = chronicle
    return library


def _harvests(
    files: Sequence[Row], bodies: Rows[Row], mentions: Rows[Mention], omissions: Rows[Omission]
) -> Iterator[Harvest]:
    told = accumulate((row[3] for row in files), initial=0)
    left = accumulate((row[4] for row in files), initial=0)
    body = iter(range(len(bodies)))
    for row, telling, leaving in zip(files, pairwise(told), pairwise(left), strict=True):
        document = KeptDocument(row[2], _ShelvedBody(bodies, next(body))) if row[2] else None
        yield KeptHarvest(row, document, (mentions, slice(*telling), omissions, slice(*leaving)))


def _worked_out(shelf: Shelf, events: Rows[Event]) -> dict[str, Any]:
    """What a chronicle would work out when it is first asked."""
    places = shelf.array("threads.events").tolist()
    ends = accumulate(shelf.array("threads.sizes").tolist(), initial=0)
    keys = [_key_of(row) for row in shelf.listed("threads")]
    threads = {key: tuple(places[start:end]) for key, (start, end) in zip(keys, pairwise(ends), strict=True)}
    years = shelf.array("years").reshape(-1, 2)
    mention_count, last_year, differing, counts = shelf.value("counts")
    standings = {}
    if "pairs" in shelf:
        pairs = [Pair(*row) for row in shelf.listed("pairs")]
        rows = shelf.rows("standings", lambda row: standing_of(row, events))
        standings = {"standings": KeptStandings(pairs, rows)}
    return standings | {
        "mention_count": mention_count,
        "last_year": last_year,
        "differing": differing,
        "threads": {ALL_EVENTS: tuple(range(len(events))), **threads},
        "positions": numbered(shelf.listed("ids")),
        "days": tuple(shelf.array("days").tolist()),
        "years": Years(*(array("q", column.tobytes()) for column in years.T)),
        "told_by_several": frozenset(shelf.array("several").tolist()),
        "mentions_by_document": dict(counts),
        "arrays": ShelvedArrays(shelf),
    }


def _key_of(row: Sequence[str]) -> ThreadKey:
    return ThreadKey(pair=Pair(*row)) if len(row) == 2 else ThreadKey(party=row[0])


def _state(row: Sequence[Any]) -> State:
    key, label, text, level, lasts, after, then, ended_by = row
    return State(key, label, text, level, lasts, after, then, tuple(ended_by))


def standing_of(row: Sequence[Any], events: Sequence[Event]) -> Standing:
    """The standing of a row, whose events are named by their places."""
    pair, horizon, kinds, stretches, contradictions = row
    states = [_state(one) for one in kinds]

    def events_at(places: Sequence[int]) -> tuple[Event, ...]:
        return tuple(events[place] for place in places)

    return Standing(
        Pair(*pair),
        tuple(
            Stretch(
                states[state],
                *(text, first, last, settled, events_at(places)),
                None if ended is None else events[ended],
                *rest,
            )
            for state, text, first, last, settled, places, ended, *rest in stretches
        ),
        tuple(Contradiction(events_at(places), day, sentence) for places, day, sentence in contradictions),
        horizon,
    )
