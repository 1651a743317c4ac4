"""Documents that come one after another give the events that all of them together give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.event import Event, Mention
from explorer.chronicle.merging import links, merge
from explorer.chronicle.merging.merge import Merging
from explorer.errors import StoppedError
from tests.chance import examples
from tests.chronicle import make

TOLD = (
    ("1990-05-04", "Finland and Japan signed an agreement on fishing in Turku", "agreement"),
    ("1990-05", "an agreement on fishing was signed", "agreement"),
    ("1990", "Fishing agreement", "agreement"),
    ("1991", "Finland and Japan signed an agreement on fishing in Turku", "agreement"),
    ("1990-05-04", "the Peace of Turku", "agreement"),
    ("1990-05-05", "President Anna Holm visited the harbour and spoke of fishing", "visit"),
    ("1990-05", "President Anna Holm", "visit"),
    ("1990/1992", "the War of the Harbour, in which many ships were lost", "conflict"),
    ("1990", "ships were lost in the War of the Harbour", "conflict"),
    ("1990-06", "the parliament voted for a law on visas", "law"),
    ("1990-06-09", "Vote on visas", "politics"),
    ("1990", "Students from abroad were given visas", "migration"),
)
PAIRS = (("Finland", "Japan"), ("Finland", "Peru"), ("Japan", "Peru"))

Documents = Mapping[str, Sequence[Mention]]


def mention(document: str, start: int, told: tuple[str, str, str], pair: tuple[str, str]) -> Mention:
    date, quote, kind = told
    people = ("Anna Holm",) if "Holm" in quote else ()
    one = make.mention(
        date, quote, kind=kind, pair="–".join(pair), quote=quote, document=document, people=people
    )
    return replace(one, start=start, end=start + len(quote), date_start=start, date_end=start + len(date))


@st.composite
def documents(draw: st.DrawFn) -> Documents:
    """Some documents of one pair each, which tell of the same happenings in words of their own."""
    found = {}
    for name in draw(st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6, unique=True)):
        pair = draw(st.sampled_from(PAIRS))
        told = draw(st.lists(st.sampled_from(TOLD), max_size=7))
        found[name] = tuple(mention(name, 100 * place, one, pair) for place, one in enumerate(told))
    return found


def at_once(told: Documents) -> tuple[Event, ...]:
    return merge.merge([one for several in told.values() for one in several])


@examples(60)
@given(documents(), st.data())
def test_any_order_and_any_portions_give_the_same(told: Documents, data: st.DataObject) -> None:
    merging, came = Merging(), dict[str, Sequence[Mention]]()
    for name in data.draw(st.permutations(sorted(told))):
        came[name] = told[name]
        if data.draw(st.booleans()):
            merging.compare(came)
        if data.draw(st.booleans()):
            assert merging.events(came) == at_once(came)
    assert merging.events(told) == at_once(told)


@examples(40)
@given(documents(), st.data())
def test_what_went_leaves_no_trace(told: Documents, data: st.DataObject) -> None:
    merging = Merging()
    merging.events(told)
    left = {name: told[name] for name in told if data.draw(st.booleans())}
    assert merging.events(left) == at_once(left)
    assert merging.events(told) == at_once(told)


@examples(20)
@given(documents())
def test_what_was_forgotten_is_merged_anew(told: Documents) -> None:
    merging = Merging()
    merging.events(told)
    merging.let_go()
    assert merging.events(told) == at_once(told)


@pytest.fixture
def crowds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "CROWD", 3)


@pytest.mark.usefixtures("crowds")
@pytest.mark.parametrize("step", range(1, 7))
def test_what_becomes_a_crowd_gives_the_same(step: int) -> None:
    told = {str(place): (mention(str(place), 0, TOLD[place % 5], PAIRS[place % 2]),) for place in range(20)}
    merging, names = Merging(), list(told)
    for end in range(step, len(names) + step, step):
        came = {name: told[name] for name in names[:end]}
        assert merging.events(came) == at_once(came)


@pytest.mark.parametrize("after", range(1, 60, 7))
def test_merging_that_was_given_up_is_taken_up_again(after: int) -> None:
    told = {
        name: tuple(mention(name, 100 * at, one, PAIRS[0]) for at, one in enumerate(TOLD)) for name in "abc"
    }
    merging, steps = Merging(), count()

    def give_up() -> None:
        if next(steps) == after:
            raise StoppedError

    with pytest.raises(StoppedError):
        merging.events(told, give_up)
    assert merging.events(told) == at_once(told)


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, object]]:
    calls: list[tuple[object, object]] = []
    judge = links.likeness
    monkeypatch.setattr(links, "likeness", lambda *two: (calls.append(two), judge(*two))[1])
    return calls


def test_only_what_comes_is_compared(compared: list[tuple[object, object]]) -> None:
    told = {
        name: tuple(mention(name, 100 * at, one, PAIRS[number]) for at, one in enumerate(TOLD))
        for number, name in enumerate("abc")
    }
    merging = Merging()
    first = merging.events({name: told[name] for name in "ab"})
    before = len(compared)
    assert merging.events(told) == at_once(told)
    assert first
    assert 0 < before < len(compared)
    compared.clear()
    again = merging.events(dict(told))
    assert not compared
    assert all(one is two for one, two in zip(again, merging.events(told), strict=True))


def test_what_was_compared_ahead_is_not_compared_when_events_are_asked_for(
    compared: list[tuple[object, object]],
) -> None:
    told = {
        name: tuple(mention(name, 100 * at, one, PAIRS[0]) for at, one in enumerate(TOLD)) for name in "ab"
    }
    merging = Merging()
    merging.compare(told)
    while_comparing = len(compared)
    compared.clear()
    merging.events(told)
    joined_only = len(compared)
    compared.clear()
    Merging().events(told)
    assert while_comparing > 0
    assert joined_only + while_comparing == len(compared)
