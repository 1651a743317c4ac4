"""A view as text like a link, and back: ``explorer:?v=1&pair=Bolivia–Mexico&from=1955&to=2026``.

Letters stand as they are, so that a link can be read; what has a meaning in links is percent-encoded as in
RFC 3986. Days in view are kept to their thousandths. Names that are not known are passed over, so that a
later version may add some.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import unquote

from explorer.chronicle.axis import Axis, Since
from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey
from explorer.chronicle.dates.date import CalendarUnit, Precision
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.party import Pair, pair_of
from explorer.chronicle.searching.query import EXACTNESS, Filter
from explorer.chronicle.view import LANES, MOST_COMPARED, View
from explorer.errors import InputError

START = "explorer:?"
VERSION = 1

_DASH, _AT, _COMMA = "–", "@", ","
_MEANT = frozenset("%&=+#?<>\"'\\^`{|}" + "@,")
"""Characters that are encoded in a value beside blanks and what cannot be printed."""

_NO_CHARACTER = re.compile("[\ud800-\udfff]")
Row = tuple[str, str]


def format_link(view: View) -> str:
    """The text of a view; what is as it is at first is left out."""
    rows = [("v", str(VERSION)), *_thread_rows(view), *_filter_rows(view.filter), *_other_rows(view)]
    return START + "&".join(f"{key}={value}" for key, value in rows)


def parse_link(text: str) -> View:
    """The view that a text names. Raises InputError saying what in it cannot be understood."""
    stripped = _NO_CHARACTER.sub("\ufffd", text.strip())  # no file nor clipboard could hold it again
    if not stripped.lower().startswith(START):
        shown = stripped if len(stripped) <= 40 else stripped[:39] + "…"
        raise InputError(f"“{shown}” is no link to a view; one begins with {START}")
    view, found = View(), dict[str, list[str]]()
    threads: list[ThreadKey] = []
    for piece in stripped[len(START) :].split("&"):
        key, _, value = piece.partition("=")
        found.setdefault(key, []).append(value)
        if key in _THREADS:
            threads.append(_read(key, value, _THREADS[key]))
    _check_version(found.get("v", ["1"])[-1])
    values = {name: _one(found, key, read) for key, (name, read) in _OTHERS.items() if key in found}
    axis = Axis("compress" in found and _one(found, "compress", _flag), _all(found, "count", _since))
    compared = _all(found, "compare", _thread)
    _check_compared(compared)
    name = values.pop("name", "") or (str(threads[0]) if threads else "")
    view = View(tuple(threads), name, _range(found), compared=compared, axis=axis, filter=_filter(found))
    return replace(view, **values)


# --- writing ----------------------------------------------------------------------------------------


def _thread_rows(view: View) -> Iterator[Row]:
    for key in view.threads:
        if key.pair:
            yield "pair", _thread_text(key)
        else:
            yield ("party", _quoted(key.party)) if key.party is not None else ("all", "1")
    if view.name and (not view.threads or view.name != str(view.threads[0])):
        yield "name", _quoted(view.name)
    for key in view.compared:
        yield "compare", _thread_text(key)


def _thread_text(key: ThreadKey) -> str:
    """A thread as one value: ``A–B``, ``A``, or nothing for all events."""
    if key.pair:
        return _pair_text(key.pair)
    return "" if key.party is None else _party_text(key.party)


def _pair_text(pair: Pair) -> str:
    return f"{_party_text(pair.first)}{_DASH}{_party_text(pair.second)}"


def _party_text(name: str) -> str:
    """A name in which no dash is left to be taken for that of a pair."""
    return _quoted(name).replace(_DASH, "%E2%80%93")


def _filter_rows(chosen: Filter) -> Iterator[Row]:
    plain = Filter()
    for key, (name, _) in _SETS.items():
        write = _pair_text if name == "pairs" else _quoted
        values = sorted(getattr(chosen, name))
        if values:
            yield key, _COMMA.join(write(value) for value in values)
    for key, (name, _) in _FILTER.items():
        value = getattr(chosen, name)
        if value != getattr(plain, name):
            yield key, _day_text(value) if key in _DAYS else _value_text(value)


def _other_rows(view: View) -> Iterator[Row]:
    if view.range:
        yield "from", _edge_text(view.range[0], end=False)
        yield "to", _edge_text(view.range[1], end=True)
    if view.axis.compressed:
        yield "compress", "1"
    for one in view.axis.since:
        yield "count", f"{_thread_text(one.thread)}{_AT}{_quoted(one.event)}"
    plain = View()
    for key, (name, _) in _OTHERS.items():
        value = getattr(view, name)
        if name != "name" and value != getattr(plain, name):
            yield key, _value_text(value)


def _value_text(value: str | int) -> str:
    return _quoted(value) if isinstance(value, str) else str(int(value))


def _quoted(text: str) -> str:
    return "".join(_encoded(char) if _is_meant(char) else char for char in text)


def _is_meant(char: str) -> bool:
    return char in _MEANT or char.isspace() or not char.isprintable()


def _encoded(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogatepass"))


def _day_text(number: int) -> str:
    year, month, day = civil_day(number)
    return CalendarUnit(year, month, day, Precision.DAY).edtf


def _edge_text(at: float, *, end: bool) -> str:
    """Where a view begins or ends: a year if it is the edge of one, else a day and its thousandths."""
    exact = Decimal(repr(round(at, 3)))
    number = math.floor(exact)
    part = exact - number
    year, month, day = civil_day(number)
    if not part and (month, day) == (1, 1):
        return CalendarUnit(year - 1 if end else year).edtf
    return _day_text(number) + (f"{part:f}".removeprefix("0") if part else ".0" if end else "")


# --- reading ----------------------------------------------------------------------------------------


def _read(key: str, value: str, read: Callable[[str], Any]) -> Any:
    try:
        return read(value)
    except (ValueError, InvalidOperation, OverflowError, InputError):
        raise InputError(f"the link to a view says “{key}={value}”, which means nothing") from None


def _one(found: dict[str, list[str]], key: str, read: Callable[[str], Any]) -> Any:
    return _read(key, found[key][-1], read)


def _many(found: dict[str, list[str]], key: str, read: Callable[[str], Any]) -> frozenset[Any]:
    pieces = (piece for value in found[key] for piece in value.split(_COMMA))
    return frozenset(_read(key, piece, read) for piece in pieces if piece)


def _all(found: dict[str, list[str]], key: str, read: Callable[[str], Any]) -> tuple[Any, ...]:
    return tuple(_read(key, value, read) for value in found.get(key, ()))


def _filter(found: dict[str, list[str]]) -> Filter:
    values: dict[str, Any] = {}
    for key, (name, read) in _FILTER.items():
        if key in found:
            values[name] = _one(found, key, read)
    for key, (name, read) in _SETS.items():
        if key in found:
            values[name] = _many(found, key, read)
    return Filter(**values)


def _check_version(value: str) -> None:
    if not re.fullmatch("[0-9]{1,9}", value) or not int(value):
        raise InputError(f"the link to a view says “v={value}”, which is no version")
    if int(value) > VERSION:
        raise InputError(
            f"the link to a view is of version {int(value)}, of a later program; this one reads {VERSION}"
        )


def _check_compared(compared: tuple[ThreadKey, ...]) -> None:
    if compared and not 2 <= len(set(compared)) == len(compared) <= MOST_COMPARED:
        raise InputError(
            f"the link to a view compares {len(compared)} threads; there can be two to {MOST_COMPARED}"
        )


def _thread(value: str) -> ThreadKey:
    if not value:
        return ALL_EVENTS
    return ThreadKey(pair=_pair(value)) if _DASH in value else ThreadKey(party=unquote(value))


def _pair(value: str) -> Pair:
    """The pair of two names; they may be written in either order and with an encoded dash."""
    if _DASH not in value:
        value = re.sub("%E2%80%93", _DASH, value, count=1, flags=re.IGNORECASE)
    first, second = map(unquote, value.split(_DASH))
    if not first or not second:
        raise ValueError(value)
    return pair_of(first, second)


def _since(value: str) -> Since:
    thread, _, event = value.rpartition(_AT)
    return Since(_thread(thread), unquote(event))


def _flag(value: str) -> bool:
    return _one_of(("0", "1"))(value) == "1"


def _refused(value: str) -> Any:
    raise ValueError(value)


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    return lambda value: value if value in known else str(_refused(value))


def _day(value: str, *, last: bool = False) -> int:
    date = parse_edtf(value)
    number = date.latest if last else date.earliest
    return number if number is not None else int(_refused(value))


def _range(found: dict[str, list[str]]) -> tuple[float, float] | None:
    if "from" not in found and "to" not in found:
        return None
    if "from" not in found or "to" not in found:
        raise InputError("the link to a view gives only one end of the time")
    first = _read("from", found["from"][-1], lambda value: _edge(value, end=False))
    last = _read("to", found["to"][-1], lambda value: _edge(value, end=True))
    if first >= last:
        raise InputError("the link to a view ends in time before it begins")
    return first, last


def _edge(value: str, *, end: bool) -> float:
    date, point, part = value.partition(".")
    if point:
        exact = _day(date) + Decimal(f"0.{part if part.isdecimal() else _refused(value)}")
        return round(float(exact), 3)  # as it is written: a thousandth of a day cannot be seen
    return float(_day(date, last=end) + end)


_THREADS: dict[str, Callable[[str], ThreadKey]] = {
    "pair": lambda value: ThreadKey(pair=_pair(value)),
    "party": lambda value: ThreadKey(party=unquote(value)),
    "all": lambda value: ALL_EVENTS,
}
_SETS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "kind": ("kinds", unquote),
    "hide": ("hidden", unquote),
    "between": ("pairs", _pair),
    "with": ("parties", unquote),
    "source": ("documents", unquote),
    "exact": ("exactness", _one_of(EXACTNESS)),
}
_FILTER: dict[str, tuple[str, Callable[[str], Any]]] = {
    "not-before": ("first", _day),
    "not-after": ("last", lambda value: _day(value, last=True)),
    "told-by": ("told_by", int),
    "differ": ("differing", _flag),
    "holding": ("words", unquote),
}
_DAYS = ("not-before", "not-after")
_OTHERS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "name": ("name", unquote),
    "find": ("words", unquote),
    "lanes": ("lanes", _one_of(LANES)),
    "event": ("event", unquote),
    "relations": ("relations", _flag),
    "mirror": ("mirrored", _flag),
}
