"""Golden rows of the course of relations, its laws, and what its accounts contradict."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.dates.days import iso_day
from explorer.chronicle.event import Event
from explorer.chronicle.party import pair_of
from explorer.chronicle.relations.course import standings_of
from explorer.chronicle.relations.standing import Standing, stretch_words
from explorer.chronicle.relations.standing_rules import rules_from
from explorer.resources import load_json
from tests.chronicle.make import event, mention

GOLDEN = Path(__file__).resolve().parent.parent.parent / "golden" / "relations" / "rows.jsonl"
RULES = rules_from(load_json("relations.json"))


def events_of(row: dict[str, Any]) -> tuple[Event, ...]:
    return in_order(
        made(told, row["pair"], f"e{number}", told.get("parties"))
        for number, told in enumerate(row["events"])
    )


def made(told: dict[str, Any], pair: str, name: str, parties: list[str] | None = None) -> Event:
    """An event told in one place."""
    place = mention(told["date"], told["title"], kind=told["kind"], pair=pair, quote=told.get("quote", ""))
    place = replace(place, cue=told.get("cue", ""), parties=tuple(parties or place.parties))
    return event(place, id=name)


def standing(row: dict[str, Any], **lasts: int) -> Standing:
    pair = pair_of(*row["pair"].split("–"))
    return standings_of(events_of(row), RULES, lasts).get(pair, Standing(pair))


def stretches_of(row: dict[str, Any]) -> list[str]:
    """``first/last state: text`` of each stretch, ``..`` for what goes on, ``~`` for what fades."""
    return [
        f"{iso_day(found.first)}/{'..' if found.last is None else iso_day(found.last)}{'~' * found.faded} "
        f"{found.state.key}: {found.text}"
        for found in standing(row).stretches
    ]


def sentences_of(row: dict[str, Any]) -> list[str]:
    return [found.sentence for found in standing(row).contradictions]


ROWS = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
ACTS = (
    ("relations", "Chile and Peru establish diplomatic relations"),
    ("relations", "Chile recognises the independence of Peru"),
    ("mission", "Chile opens an embassy in Lima"),
    ("mission", "Chile opens a consulate in Lima"),
    ("mission", "Peru names an ambassador to Chile"),
    ("mission", "Peru recalls its ambassador"),
    ("mission", "Peru names a temporary ambassador to Chile"),
    ("relations", "Relations with Chile sour"),
    ("relations", "Relations with Chile improve"),
    ("relations", "Peru severs relations with Chile"),
    ("relations", "Relations with Chile restored"),
    ("conflict", "Chile declares war on Peru"),
    ("agreement", "Peace treaty signed"),
)
DATES = (
    "1820",
    "1821-07",
    "1821-07-28",
    "1821/1850",
    "1850~",
    "185X",
    "1866-01-14",
    "1879",
    "1879/..",
    "1920",
    "1999",
)

told = st.tuples(st.sampled_from(ACTS), st.sampled_from(DATES))
threads = st.lists(told, max_size=9).map(
    lambda rows: {
        "pair": "Chile–Peru",
        "events": [{"kind": act[0], "title": act[1], "date": date} for act, date in rows],
    }
)


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_a_thread_gives_its_stretches(row: dict[str, Any]) -> None:
    assert stretches_of(row) == row["stretches"]


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_a_thread_gives_its_contradictions(row: dict[str, Any]) -> None:
    assert sentences_of(row) == row["contradictions"]


@given(threads)
def test_stretches_are_in_order_and_do_not_overlap(row: dict[str, Any]) -> None:
    found = standing(row).stretches
    assert all(one.last is not None and one.last < two.first for one, two in pairwise(found))
    assert all(one.last is None or one.first <= one.last for one in found)


@given(threads)
def test_stretches_begin_with_an_event_or_where_one_ends(row: dict[str, Any]) -> None:
    for found in standing(row).stretches:
        date = found.began.date
        assert date.start is not None
        begins = date.start.first_day <= found.first <= date.start.last_day
        assert begins or found.again or (date.end is not None and found.first == date.end.last_day + 1)


@given(threads)
def test_neighbours_differ(row: dict[str, Any]) -> None:
    found = standing(row).stretches
    pairs = pairwise(found)
    assert all(
        one.state != two.state or one.text != two.text or one.last + 1 < two.first for one, two in pairs
    )


@given(threads, st.randoms(use_true_random=False))
def test_the_order_of_the_sources_does_not_matter(row: dict[str, Any], random: Any) -> None:
    events = list(events_of(row))
    random.shuffle(events)
    pair = pair_of("Chile", "Peru")
    assert standings_of(events, RULES).get(pair, Standing(pair)) == standing(row)


@given(threads)
def test_every_state_is_told_in_words(row: dict[str, Any]) -> None:
    found = standing(row)
    for stretch in found.stretches:
        words = stretch_words(stretch, found.against(stretch))
        assert words.startswith(stretch.state.label)
        assert f"• {stretch.began.title}" in words


def test_nothing_goes_on_after_a_party_has_ended() -> None:
    row = next(row for row in ROWS if row["name"] == "severed from one year to another")
    assert iso_day(standing(row, **{"Soviet Union": 1960}).horizon) == "1960-12-31"


def test_a_contradiction_names_both_events() -> None:
    row = next(row for row in ROWS if row["name"] == "severed twice")
    (found,) = standing(row).contradictions
    assert [told.date.edtf for told in found.events] == ["1958", "1961"]


def test_an_event_whose_accounts_differ_is_a_contradiction() -> None:
    place = mention("1902", "Peru and Chile establish relations", kind="relations", pair="Chile–Peru")
    differing = replace(event(place), disagreement="Sources differ: 1902 (A) · 1904 (B)")
    found = standings_of([differing], RULES)[pair_of("Chile", "Peru")]
    assert [told.sentence for told in found.contradictions] == ["Sources differ: 1902 (A) · 1904 (B)"]


def test_a_tooltip_tells_from_to_and_by_what() -> None:
    row = next(row for row in ROWS if row["name"] == "improved after strain")
    found = standing(row)
    assert stretch_words(found.stretches[1]).splitlines() == [
        "Strained",
        "From April 2004 · to October 2006",
        "• Relations with Malaysia deteriorate, April 2004",
        "Ended by: Relations with Malaysia improve, October 2006",
    ]


def test_a_state_that_is_not_listed_is_refused() -> None:
    data = load_json("relations.json")
    data["rules"].append({"act": "severed", "from": ["bliss"], "to": "severed"})
    with pytest.raises(KeyError, match="bliss"):
        rules_from(data)


def test_no_pattern_knows_a_name() -> None:
    """No party is named in the table, so that it serves every pair alike."""
    words = json.dumps(load_json("relations.json")["acts"]).casefold()
    names = [party["name"].casefold() for party in load_json("parties.json")["parties"]]
    assert [name for name in names if f" {name} " in words] == []
