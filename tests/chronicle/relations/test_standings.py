"""Standings worked out when they are asked for are those that are worked out at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.party import Pair
from explorer.chronicle.relations import standings as standings_module
from explorer.chronicle.relations.standings import StandingsWhenAsked, load_standings
from explorer.extraction.load import load_chronicle
from tests.chronicle.make import event, mention

SEEDS = Path(__file__).resolve().parent.parent.parent.parent / "seeds"
SEVERED = event(
    mention("1978-03-17", "Bolivia severs relations with Chile", kind="relations", pair="Bolivia–Chile")
)
VISIT = event(mention("1990-05", "Premier visits Lima", kind="visit", pair="Chile–Peru"), id="e2")
EVENTS = in_order((SEVERED, VISIT))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> StandingsWhenAsked:
    monkeypatch.setattr(standings_module, "MANY", 1)
    found = Chronicle(events=EVENTS).standings
    assert isinstance(found, StandingsWhenAsked)
    return found


def test_of_few_events_all_are_worked_out() -> None:
    assert isinstance(Chronicle(events=EVENTS).standings, dict)


def test_each_is_the_same(asked: StandingsWhenAsked) -> None:
    assert dict(asked) == load_standings(EVENTS)
    assert list(asked) == [Pair("Bolivia", "Chile")]
    assert len(asked) == 1


def test_a_pair_of_which_nothing_is_decided_has_none(asked: StandingsWhenAsked) -> None:
    assert Pair("Chile", "Peru") not in asked
    assert Pair("Mexico", "Mongolia") not in asked


def test_each_is_worked_out_once(asked: StandingsWhenAsked) -> None:
    pair = Pair("Bolivia", "Chile")
    assert asked[pair] is asked[pair]


def test_those_of_the_seeds_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    chronicle = load_chronicle([SEEDS])
    monkeypatch.setattr(standings_module, "MANY", 1)
    assert dict(Chronicle(events=chronicle.events).standings) == chronicle.standings
