from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage, to_data
from explorer.chronicle.corrections.ledger import Act, Ledger, Verdict
from explorer.errors import InputError
from explorer.store.acts import Acts


def made(identity: str, title: str = "A") -> Correction:
    return Correction(identity, "edit", (Passage("one.txt", "They met."),), (Change("title", (title,)),))


def acts_of(*rows: tuple[str, str]) -> Acts:
    """Corrections accepted ("+") and taken back ("-") by their ids."""
    acts = Acts()
    for sign, identity in rows:
        acts.accept(made(identity)) if sign == "+" else acts.take_back(identity)
    return acts


def standing(acts: Acts) -> list[str]:
    return [one.id for one in acts.standing.made]


def test_one_that_stands_already_stays_as_it_is() -> None:
    acts = acts_of(("+", "1"))
    acts.accept(made("1"))
    assert acts.standing.made == (made("1"),)


def test_other_words_under_an_id_that_stands_are_kept_beside_it_once() -> None:
    acts = acts_of(("+", "1"))
    kept = [acts.accept(made("1", "B")) for _ in range(2)]
    assert kept[0] == kept[1]
    assert acts.standing.made == (made("1"), kept[0])
    assert kept[0].value("title") == ("B",)


def test_they_stand_in_the_order_in_which_they_were_made() -> None:
    acts = Acts()
    for identity, time in (("1", "2026-03"), ("2", "2026-01"), ("3", "2026-02")):
        acts.accept(replace(made(identity), made=time))
    assert standing(acts) == ["2", "3", "1"]


def test_one_that_was_taken_back_may_come_again_with_other_words() -> None:
    acts = acts_of(("+", "1"), ("-", "1"))
    acts.accept(made("1", "B"))
    assert acts.standing.made == (made("1", "B"),)


def test_what_never_was_cannot_be_taken_back() -> None:
    acts = acts_of(("-", "1"), ("+", "1"))
    assert standing(acts) == ["1"]


@given(st.lists(st.sampled_from("1234"), unique=True), st.lists(st.sampled_from("1234"), unique=True))
def test_taken_back_and_accepted_again_all_is_as_it_was(known: list[str], again: list[str]) -> None:
    back = [one for one in again if one in known]
    rows = (*(("+", one) for one in known), *(("-", one) for one in back), *(("+", one) for one in back))
    assert standing(acts_of(*rows)) == sorted(known)


def test_lines_are_acts() -> None:
    acts = Acts()
    acts.replay({"op": "add", "correction": to_data(made("1"))})
    acts.replay({"op": "add", "correction": to_data(made("2"))})
    acts.replay({"op": "revert", "id": "1"})
    assert (standing(acts), acts.count) == (["2"], 3)


def test_that_one_was_taken_back_is_remembered_with_its_time() -> None:
    acts = acts_of(("+", "1"))
    acts.take_back("1", "2026")
    assert acts.ledger == Ledger(verdicts=(Verdict("1", False, "2026"),))
    acts.accept(made("1"), "2027")
    assert acts.ledger == Ledger(Corrections((made("1"),)), (Verdict("1", True, "2027"),))


def test_what_is_undone_is_not_remembered() -> None:
    acts = acts_of(("+", "1"), ("-", "1"))
    assert acts.ledger == Ledger()


def test_undone_it_is_not_remembered_that_one_that_stood_was_given_back() -> None:
    acts = acts_of(("+", "1"))
    before, given = acts.ledger, (Act("1", made("1"), "2027"),)
    back = acts.leading_back(given)
    for act in (*given, *back):
        acts.do(act)
    assert acts.ledger == before


def test_a_line_tells_when_one_was_taken_back() -> None:
    acts = acts_of(("+", "1"))
    acts.replay({"op": "revert", "id": "1", "made": "2026"})
    assert acts.ledger.taken_back == (Verdict("1", False, "2026"),)
    with pytest.raises(InputError, match="made must be text"):
        acts.replay({"op": "revert", "id": "1", "made": 7})


def test_an_act_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="unknown act"):
        Acts().replay({"op": "dance"})
