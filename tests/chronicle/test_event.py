from __future__ import annotations

from explorer.chronicle.party import pair_of
from tests.chronicle.make import event, mention

HERE, THERE = mention("1990"), mention("1990", pair="Bolivia–Chile", document="b.txt")
SHARED = event(HERE, THERE)


def test_an_event_stands_in_the_pairs_of_its_mentions_in_order() -> None:
    assert SHARED.pairs == (pair_of("Bolivia", "Chile"), pair_of("Chile", "Peru"))


def test_an_event_of_one_party_has_no_pair() -> None:
    assert event(mention(pair=None)).pairs == ()


def test_an_event_is_told_in_a_pair_by_the_mentions_of_that_pair() -> None:
    assert SHARED.told_in([pair_of("Peru", "Chile")]) == (HERE,)


def test_an_event_that_is_told_in_none_of_the_pairs_has_all_its_mentions() -> None:
    assert SHARED.told_in([pair_of("Chile", "Brazil")]) == SHARED.told_in(()) == (HERE, THERE)
