from __future__ import annotations

from explorer.chronicle.alignment import align
from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.party import pair_of
from tests.chronicle.make import event, mention

TREATY = event(mention("1850", "Treaty signed", kind="agreement"), id="treaty")
WAR = event(mention("1879", "War breaks out", kind="conflict"), id="war")
BATTLE = event(mention("1901", "Battle at sea", kind="conflict", pair="Bolivia–Chile"), id="battle")
CHRONICLE = Chronicle(events=(TREATY, WAR, BATTLE))

PERU, BOLIVIA = (ThreadKey(pair=pair_of("Chile", other)) for other in ("Peru", "Bolivia"))


def test_a_thread_without_a_choice_counts_from_what_answers_to_the_first() -> None:
    found = align({BOLIVIA: BATTLE}, (PERU, BOLIVIA), CHRONICLE)
    assert found is not None
    assert found.events == (WAR, BATTLE)


def test_the_thread_chosen_first_stays() -> None:
    found = align({BOLIVIA: BATTLE, PERU: TREATY}, (PERU, BOLIVIA), CHRONICLE)
    assert found is not None
    assert (found.events, found.reference) == ((TREATY, BATTLE), 1)


def test_a_thread_without_events_counts_from_the_event_of_the_first() -> None:
    own = ThreadKey(party="Peru")
    found = align({PERU: WAR}, (PERU, own), CHRONICLE)
    assert found is not None
    assert found.events == (WAR, WAR)


def test_without_a_choice_for_any_of_them_nothing_is_aligned() -> None:
    assert align({BOLIVIA: BATTLE}, (PERU,), CHRONICLE) is None
