"""What is kept comes back as it was, whatever it was."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.event import Anchor, Carrier, Event, Mention, Omission
from explorer.chronicle.library import Harvest
from explorer.chronicle.party import Pair
from explorer.errors import Diagnostic
from explorer.store.documents import PackedBody, body_of
from explorer.store.encoding import (
    DAMAGES,
    date_of,
    date_text,
    from_bytes,
    mention_of,
    mention_row,
    to_bytes,
    whole_event_of,
    whole_event_row,
)
from explorer.store.harvests import harvest_bytes, harvest_of
from explorer.store.record import packed, unpacked
from tests.chance import examples
from tests.chronicle import make

few = examples(15)
"""What is made of many parts takes long to make."""

texts = st.text(max_size=20) | st.text(st.characters(categories=["Cs", "Cc", "Lo"]), max_size=4)
numbers = st.integers(-(2**40), 2**40)
texts_in_a_row = st.lists(texts, max_size=3).map(tuple)
flags = st.booleans()
years = st.integers(-20000, 20000)
units = (
    st.builds(
        CalendarUnit, years, st.integers(1, 12), st.integers(1, 28), st.just(Precision.DAY), flags, flags
    )
    | st.builds(CalendarUnit, years, st.integers(1, 12), st.none(), st.just(Precision.MONTH), flags, flags)
    | st.builds(CalendarUnit, years, st.sampled_from([21, 24, 33, 41]), st.none(), st.just(Precision.HALF))
    | st.builds(
        CalendarUnit, years, st.none(), st.none(), st.sampled_from([Precision.YEAR, Precision.DECADE])
    )
)


def _interval(one: CalendarUnit, two: CalendarUnit, part: str) -> HistoricalDate:
    first, last = sorted((one, two), key=lambda unit: unit.first_day)
    return HistoricalDate(first, last, part)  # type: ignore[arg-type]  # drawn from the parts there are


parts = st.sampled_from(["", "early", "mid", "late"])
dates = (
    st.builds(HistoricalDate.of, units, parts)
    | st.builds(_interval, units, units, parts)
    | units.map(lambda unit: HistoricalDate(unit, None))
    | units.map(lambda unit: HistoricalDate(None, unit))
)
anchors = st.none() | st.builds(Anchor, numbers, numbers, texts)
carriers = st.none() | st.builds(Carrier, texts, numbers, numbers)
mentions = st.builds(
    Mention,
    *(
        texts,
        texts,
        texts,
        numbers,
        numbers,
        texts,
        dates,
        texts,
        numbers,
        numbers,
        texts,
        texts,
        texts,
        texts,
    ),
    st.none() | st.builds(Pair, texts, texts),
    *(texts_in_a_row, texts_in_a_row, anchors, st.floats(allow_nan=False), carriers),
)
events = st.builds(
    Event,
    *(texts, dates, texts, texts, st.lists(mentions, max_size=3).map(tuple), texts_in_a_row, texts_in_a_row),
    *(st.none() | texts, st.floats(allow_nan=False)),
)
leads = st.none() | st.tuples(numbers, numbers)
kinds = st.sampled_from(["heading", "paragraph", "item", "infobox", "row", "junk"])
columns = st.lists(numbers, max_size=4).map(tuple)
documents = st.builds(
    Document,
    *(texts, texts, texts),
    st.lists(st.builds(Section, texts, numbers, texts_in_a_row, numbers, numbers), max_size=3).map(tuple),
    st.lists(st.builds(Block, kinds, numbers, numbers, numbers, leads), max_size=4).map(tuple),
    st.builds(OffsetMap, columns, columns, columns, numbers),
    *(texts, texts, texts, texts),
)
diagnostics = st.builds(
    Diagnostic, texts, texts, st.sampled_from(["error", "warning", "note"]), st.none() | numbers
)
harvests = st.builds(
    Harvest,
    *(texts, texts, st.none() | documents, st.lists(mentions, max_size=2).map(tuple)),
    st.lists(st.builds(Omission, texts, numbers, numbers, texts, texts), max_size=2).map(tuple),
    st.lists(diagnostics, max_size=2).map(tuple),
    st.lists(events, max_size=2).map(tuple),
    st.booleans(),
)


@given(dates)
def test_a_date_comes_back_as_it_was(date: HistoricalDate) -> None:
    assert date_of(date_text(date)) == date


@few
@given(events)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    assert whole_event_of(from_bytes(to_bytes(whole_event_row(event)))) == event


@few
@given(harvests)
def test_what_a_file_gave_comes_back_as_it_was(harvest: Harvest) -> None:
    back = unpacked(packed(harvest))
    assert back == harvest
    assert (back.document and back.document.source) == (harvest.document and harvest.document.source)


@few
@given(harvests)
def test_what_came_back_is_kept_in_the_same_bytes(harvest: Harvest) -> None:
    data = packed(harvest)
    assert packed(unpacked(data)) == data


def test_the_two_zeros_are_told_apart() -> None:
    row = mention_row(make.mention("1929-05-04", "a treaty", pair="Chile–Peru"))
    weights = [mention_of([*row[:17], weight, *row[18:]]).weight for weight in (-0.0, 0.0, -0.0)]
    assert list(map(str, weights)) == ["-0.0", "0.0", "-0.0"]


@few
@given(harvests, st.data())
def test_damaged_bytes_raise_nothing_unforeseen(harvest: Harvest, data: st.DataObject) -> None:
    told, body = harvest_bytes(harvest)
    with suppress(*DAMAGES):
        harvest_of(_damaged(told, data), PackedBody(b""))
    if body:
        with suppress(*DAMAGES):
            body_of(from_bytes(_damaged(body, data)))


def _damaged(kept: bytes, data: st.DataObject) -> bytes:
    damaged = bytearray(kept)
    damaged[data.draw(st.integers(0, len(kept) - 1))] = data.draw(st.integers(0, 255))
    return bytes(damaged)


@pytest.mark.parametrize("wrong", ["", "1931", "1931,13,1,a,0", "1931,,,z,0", "1931,,,f,0|soon"])
def test_a_text_that_is_no_date_is_refused(wrong: str) -> None:
    with pytest.raises(DAMAGES):
        date_of(wrong)


def test_dates_that_are_alike_are_one_in_memory() -> None:
    read: Callable[[str], HistoricalDate] = date_of
    assert read("1931,5,12,a,0") is read("1931,5,12,a,0")


def test_parties_that_are_named_together_are_one_value_in_memory() -> None:
    row = mention_row(make.mention("1929-05-04", "a treaty", pair="Chile–Peru"))
    first, second = (mention_of(from_bytes(to_bytes(row))) for _ in range(2))
    assert first.parties
    assert first.parties is second.parties
