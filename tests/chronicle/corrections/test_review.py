from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.corrections import review as module
from explorer.chronicle.corrections.correction import Correction, passages_of
from explorer.chronicle.corrections.review import Doubt, Doubting, doubts, undecided
from explorer.chronicle.event import Event
from tests.window.make import ALONE, CHRONICLE, CONSULATE, LETTERS, TREATY


def of(*events: Event) -> tuple[Doubt, ...]:
    return doubts(Chronicle(CHRONICLE.documents, in_order(events)), {})


def with_mention(event: Event, **values: object) -> Event:
    (mention, *_) = event.mentions
    return replace(event, mentions=(replace(mention, **values),))  # type: ignore[arg-type]


def test_a_date_counted_from_another_is_doubtful() -> None:
    assert of(CONSULATE) == (Doubt(CONSULATE.id, "date"),)


def test_a_plain_event_is_not() -> None:
    assert of(LETTERS) == ()


def test_a_pair_of_which_the_passage_names_neither_is_doubtful() -> None:
    assert of(with_mention(LETTERS, parties=("Cana",))) == (Doubt(LETTERS.id, "pair"),)


def test_accounts_that_differ_are_doubtful() -> None:
    assert of(TREATY) == (Doubt(TREATY.id, "disagreement"),)


def test_an_event_without_a_kind_is_doubtful() -> None:
    assert of(replace(LETTERS, kind="other")) == (Doubt(LETTERS.id, "kind"),)


def test_two_events_alike_in_words_and_year_may_be_one() -> None:
    (mention,) = LETTERS.mentions
    twin = replace(LETTERS, id="twin", mentions=(replace(mention, document="two.txt"),))
    found = of(LETTERS, twin)
    assert found == (Doubt("letters", "duplicate", "twin"),)


def test_the_weightiest_reason_comes_first() -> None:
    kindless = replace(ALONE, kind="other")
    assert [doubt.reason for doubt in of(kindless, CONSULATE)] == ["date", "kind"]


@pytest.mark.parametrize(("act", "left"), [("confirm", 0), ("edit", 0), ("note", 1)])
def test_what_was_decided_on_is_not_doubtful_any_more(act: str, left: int) -> None:
    marks = {CONSULATE.id: (Correction("1", act, passages_of(CONSULATE, {})),)}
    chronicle = Chronicle(CHRONICLE.documents, (CONSULATE,))
    assert len(doubts(chronicle, marks)) == left


def test_pairs_that_are_the_same_are_not_compared_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    doubting, chronicle = Doubting(), CHRONICLE
    found = doubting.found(chronicle)
    monkeypatch.setattr(module, "_duplicates", pytest.fail)
    assert doubting.found(replace(chronicle, documents=())) == found


def test_what_is_not_told_any_more_is_not_doubtful() -> None:
    found = Doubting().found(CHRONICLE)
    rest = Chronicle(CHRONICLE.documents, CHRONICLE.events[1:])
    left = undecided(found, rest, {})
    assert {doubt.event for doubt in left} <= rest.positions.keys()
    assert len(left) < len(undecided(found, CHRONICLE, {}))
