from __future__ import annotations

from explorer.chronicle.counterpart import counterpart
from tests.chronicle.make import event, mention

RELATIONS = event(mention("1831", "Relations with Peru established", kind="relations"), id="relations")
TREATY = event(mention("1840", "Treaty of trade signed", kind="agreement"), id="treaty")
BROKEN = event(mention("1850", "Relations with Peru broken off", kind="relations"), id="broken")
MADE = event(mention("1860", "Diplomatic ties with Peru established", kind="politics"), id="made")


def test_the_same_deed_comes_before_the_same_kind() -> None:
    assert counterpart(RELATIONS, [TREATY, BROKEN, MADE]) is MADE


def test_without_the_deed_the_first_of_the_kind_answers() -> None:
    assert counterpart(RELATIONS, [TREATY, BROKEN]) is BROKEN


def test_without_the_kind_the_first_event_answers() -> None:
    assert counterpart(TREATY, [BROKEN, MADE]) is BROKEN


def test_nothing_answers_in_an_empty_thread() -> None:
    assert counterpart(RELATIONS, []) is None


def test_what_is_only_wished_is_no_deed() -> None:
    wished = event(mention("1820", "Peru wants to establish diplomatic relations", kind="law"), id="wish")
    assert counterpart(RELATIONS, [wished, BROKEN]) is BROKEN
