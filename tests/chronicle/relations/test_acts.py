"""The quick look that spares most events the search for an act: it must never miss one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.days import iso_day
from explorer.chronicle.party import pair_of
from explorer.chronicle.relations.acts import Act
from explorer.chronicle.relations.course import standings_of
from explorer.chronicle.relations.standing_rules import rules_from
from explorer.resources import load_json
from tests.chance import examples
from tests.chronicle.make import event, mention
from tests.chronicle.relations.test_course import GOLDEN, events_of

RULES = rules_from(load_json("relations.json"))
ACTS = RULES.acts.acts
ROWS = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.mark.parametrize("act", ACTS, ids=[act.key for act in ACTS])
@examples(40)
@given(data=st.data())
def test_whatever_a_pattern_finds_holds_what_the_act_needs(act: Act, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(act.pattern, alphabet=st.characters(codec="ascii")))
    assert any(need in text for need in act.needs)
    assert not act.does or any(stem in text for stem in act.does)


def test_no_event_that_tells_an_act_is_passed_over() -> None:
    told = [(one, pair_of(*row["pair"].split("–"))) for row in ROWS for one in events_of(row)]
    telling = [one for one, pair in told if RULES.acts.act_of(one, pair)]
    assert len(telling) > 50
    assert all(map(RULES.acts.may_tell, telling))


@pytest.mark.parametrize(
    ("title", "kind", "may"),
    [
        ("Peru severs relations with Chile", "relations", True),
        ("Peru keeps relations with Chile in mind", "relations", False),  # nothing done
        ("The parties sign an accord", "agreement", False),  # no ties in "parties"
        ("Chile appoints a consul", "visit", False),  # a consul counts for missions alone
        ("Chile appoints a consul", "mission", True),
    ],
)
def test_the_quick_look(title: str, kind: str, may: bool) -> None:
    assert RULES.acts.may_tell(event(mention("1900", title, kind=kind, quote="As told."))) is may


@pytest.mark.parametrize(
    ("latest", "horizon"),
    [
        ("1950", "1950-12-31"),
        ("194X", "1949-12-31"),
        ("1950-24", "1951-12-31"),  # a winter ends in the next year
        ("1930/1960", "1960-12-31"),
        ("1950/..", "1950-12-31"),
        ("../1950", "1950-12-31"),
    ],
)
def test_standings_are_told_up_to_the_last_year_of_which_anything_tells(latest: str, horizon: str) -> None:
    events = [
        event(mention("1900", "Peru severs relations with Chile", kind="relations"), id="a"),
        event(mention(latest, "Presidents meet", kind="visit"), id="b"),
        event(mention("1899", "Presidents meet", kind="visit"), id="c"),
    ]
    assert iso_day(standings_of(events, RULES)[pair_of("Chile", "Peru")].horizon) == horizon
