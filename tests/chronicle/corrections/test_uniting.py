from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.corrections import uniting
from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage, in_turn
from explorer.chronicle.corrections.disputes import deciding
from explorer.chronicle.corrections.ledger import Ledger, Verdict, verdicts_in_order
from explorer.chronicle.corrections.uniting import Union
from explorer.store.acts import Acts

HERE = Passage("one.txt", "They met in 1901.", "1901")


def united(ours: Corrections, theirs: Iterable[Correction]) -> Union:
    return uniting.united(Ledger(ours), Ledger(in_turn(theirs)))


def edit(identity: str, title: str, passage: Passage = HERE) -> Correction:
    return Correction(identity, "edit", (passage,), (Change("title", (title,)),))


def test_united_corrections_keep_those_of_both() -> None:
    union = united(Corrections((edit("1", "A"),)), [edit("1", "A"), edit("2", "A")])
    assert [one.id for one in union.ledger.standing.made] == ["1", "2"]
    assert (union.added, union.conflicts) == (1, ())


def test_different_words_for_one_field_are_a_conflict() -> None:
    ours, theirs = edit("1", "A"), edit("2", "B")
    union = united(Corrections((ours,)), [theirs])
    assert union.conflicts == ((ours, theirs),)
    assert len(union.ledger.standing.made) == 2


def test_words_for_different_passages_are_none() -> None:
    theirs = edit("2", "B", Passage("two.txt", "They met in 1901.", "1901"))
    assert united(Corrections((edit("1", "A"),)), [theirs]).conflicts == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "apart"),
    [
        ("hide", "confirm", True),
        ("confirm", "hide", True),
        ("merge", "split", True),
        ("confirm", "confirm", False),
        ("hide", "note", False),
    ],
)
def test_acts_that_exclude_one_another_are_a_conflict(ours: str, theirs: str, apart: bool) -> None:
    union = united(Corrections((Correction("1", ours, (HERE,)),)), [Correction("2", theirs, (HERE,))])
    assert bool(union.conflicts) is apart


def test_what_somebody_hides_that_another_edits_is_a_conflict() -> None:
    hidden = Correction("2", "hide", (HERE,))
    assert united(Corrections((edit("1", "A"),)), [hidden]).conflicts == ((edit("1", "A"), hidden),)


def test_a_passage_is_the_same_whatever_stands_around_it_by_now() -> None:
    theirs = edit("2", "B", replace(HERE, before="New words. "))
    assert len(united(Corrections((edit("1", "A"),)), [theirs]).conflicts) == 1


def test_what_both_say_in_the_end_is_no_conflict() -> None:
    ours = Corrections((edit("1", "A"), edit("2", "B")))
    assert united(ours, [edit("3", "C"), edit("4", "B")]).conflicts == ()


def test_the_later_of_two_decides_whoever_takes_in_that_of_the_other() -> None:
    early, late = replace(edit("9", "A"), made="2026-01-01"), replace(edit("1", "B"), made="2026-01-02")
    assert deciding(early, late) is deciding(late, early) is late
    assert united(Corrections((late,)), [early]).ledger.standing.made == (early, late)


@pytest.mark.parametrize("made", ["2025", "2027"])
def test_of_what_one_hides_and_another_edits_the_hiding_decides(made: str) -> None:
    hidden = Correction("2", "hide", (HERE,), made=made)
    assert deciding(hidden, replace(edit("1", "A"), made="2026")) is hidden


def test_what_says_otherwise_under_the_same_id_is_kept_beside_and_a_conflict() -> None:
    union = united(Corrections((edit("1", "A"),)), [edit("1", "B")])
    assert [one.value("title") for one in union.ledger.standing.made] == [("A",), ("B",)]
    assert len(union.conflicts) == 1
    assert united(union.ledger.standing, [edit("1", "B")]).new == ()


def test_what_was_opened_elsewhere_makes_no_other_of_the_same() -> None:
    assert united(Corrections((edit("1", "A"),)), [replace(edit("1", "A"), scope="/theirs")]).new == ()


PEOPLE = st.lists(
    st.builds(
        lambda number, act, quote, title, made: Correction(
            f"{number}-{act}-{quote}-{title}-{made}",  # the same id says the same
            act,
            (Passage("one.txt", quote),),
            (Change("title", (title,)),) if act == "edit" else (),
            made,
        ),
        st.integers(0, 2),
        st.sampled_from(["edit", "hide", "confirm", "split"]),
        st.sampled_from(["They met.", "They wrote."]),
        st.sampled_from("AB"),
        st.sampled_from(["2025", "2026", "2027"]),
    ),
    max_size=5,
    unique_by=lambda one: one.id,
).map(in_turn)


@given(PEOPLE, PEOPLE, PEOPLE)
def test_order_and_repetition_do_not_matter(one: Corrections, two: Corrections, three: Corrections) -> None:
    def both(ours: Corrections, theirs: Corrections) -> Corrections:
        return united(ours, theirs.made).ledger.standing

    assert both(one, two) == both(two, one)
    assert both(both(one, two), three) == both(one, both(two, three))
    assert both(both(one, two), two) == both(one, two)
    assert {*one.made, *two.made} == {*both(one, two).made}


def test_what_we_took_back_stays_so_and_is_told() -> None:
    ours = Ledger(verdicts=(Verdict("1", False, "2026"),))
    union = uniting.united(ours, Ledger(Corrections((edit("1", "A"),))))
    assert (union.ledger, union.acts, union.refused) == (ours, (), (edit("1", "A"),))


def test_what_they_took_back_goes_and_is_told() -> None:
    theirs = Ledger(verdicts=(Verdict("1", False, "2026"),))
    union = uniting.united(Ledger(Corrections((edit("1", "A"),))), theirs)
    assert (union.ledger, union.gone) == (theirs, (edit("1", "A"),))


@pytest.mark.parametrize(("given_back", "stands"), [("2027", True), ("2025", False), ("2026", False)])
def test_the_later_verdict_decides_and_of_one_time_the_taking_back(given_back: str, stands: bool) -> None:
    ours = Ledger(verdicts=(Verdict("1", False, "2026"),))
    theirs = Ledger(Corrections((edit("1", "A"),)), (Verdict("1", True, given_back),))
    assert bool(uniting.united(ours, theirs).new) is stands
    assert bool(uniting.united(theirs, ours).gone) is not stands


def ledger(people: Corrections, said: dict[int, tuple[bool, str]]) -> Ledger:
    """Of these corrections, some taken back and some given back."""
    verdicts = [Verdict(one.id, *said[number]) for number, one in enumerate(people.made) if number in said]
    gone = {one.id for one in verdicts if not one.stands}
    standing = tuple(one for one in people.made if one.id not in gone)
    return Ledger(Corrections(standing), verdicts_in_order(verdicts))


VERDICT = st.tuples(st.booleans(), st.sampled_from(["2025", "2026", "2027"]))
LEDGERS = st.builds(ledger, PEOPLE, st.dictionaries(st.integers(0, 4), VERDICT))


@given(LEDGERS, LEDGERS, LEDGERS)
def test_nor_do_they_where_some_were_taken_back(one: Ledger, two: Ledger, three: Ledger) -> None:
    def both(ours: Ledger, theirs: Ledger) -> Ledger:
        return uniting.united(ours, theirs).ledger

    assert both(one, two) == both(two, one)
    assert both(both(one, two), three) == both(one, both(two, three))
    assert both(both(one, two), two) == both(one, two)


@given(LEDGERS, LEDGERS)
def test_the_acts_of_a_union_make_it_and_can_be_led_back(ours: Ledger, theirs: Ledger) -> None:
    acts = acts_of(ours)
    union = uniting.united(ours, theirs)
    back = acts.leading_back(union.acts)
    for act in union.acts:
        acts.do(act)
    assert acts.ledger == union.ledger
    for act in back:
        acts.do(act)
    assert (acts.standing, acts.ledger.taken_back) == (ours.standing, ours.taken_back)


def acts_of(ledger: Ledger) -> Acts:
    acts = Acts()
    acts_back = {one.id: one.made for one in ledger.verdicts}
    for one in ledger.standing.made:
        acts.accept(one, acts_back.get(one.id, ""))
    for verdict in ledger.taken_back:
        acts.take_back(verdict.id, verdict.made)
    return acts
