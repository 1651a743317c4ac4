from __future__ import annotations

import pytest

from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage
from explorer.chronicle.corrections.disputes import NO, YES, Dispute, disputes_between, holding, settling
from explorer.store.acts import Acts

HERE = Passage("one.txt", "They met in 1901.", "1901")


def edit(identity: str, title: str, made: str = "2026-01") -> Correction:
    return Correction(identity, "edit", (HERE,), (Change("title", (title,)),), made)


def act(identity: str, name: str) -> Correction:
    return Correction(identity, name, (HERE,), made="2026-01")


def new(name: str, passages: tuple[Passage, ...], changes: tuple[Change, ...]) -> Correction:
    return Correction("new", name, passages, changes, "2026-12")


def after(dispute: Dispute, value: tuple[str, ...], *standing: Correction) -> Corrections:
    """What stands when one side of a dispute was taken."""
    acts = Acts()
    for one in standing:
        acts.accept(one)
    for step in settling(dispute, value, acts.standing, "2026-12", new):
        acts.do(step)
    return acts.standing


def test_a_dispute_names_the_field_and_both_values() -> None:
    (found,) = disputes_between([edit("1", "A")], [edit("2", "B")])
    assert found == Dispute("title", edit("1", "A"), edit("2", "B"), ("A",), ("B",))


def test_it_is_found_again_where_theirs_have_been_taken_in_already() -> None:
    ours, theirs = edit("1", "A"), edit("2", "B")
    assert disputes_between([ours, theirs], [theirs]) == disputes_between([ours], [theirs])


def test_it_is_none_any_more_when_what_we_say_in_the_end_is_what_they_say() -> None:
    assert disputes_between([edit("1", "A"), edit("2", "B"), edit("3", "B")], [edit("2", "B")]) == ()


def test_what_we_said_before_a_word_of_both_is_in_no_dispute_beside_that() -> None:
    before, both, theirs = edit("1", "A"), edit("2", "B", "2026-02"), edit("3", "C", "2026-03")
    (found,) = disputes_between([before, both], [both, theirs])
    assert (found.mine, found.other) == (("B",), ("C",))


def test_several_passages_of_two_corrections_are_one_dispute() -> None:
    both = HERE, Passage("two.txt", "They met.", "1901")
    ours, theirs = (Correction(one, act, both) for one, act in (("1", "hide"), ("2", "confirm")))
    assert disputes_between([ours], [theirs]) == (Dispute("told", ours, theirs, NO, YES),)


def test_what_one_took_back_is_a_dispute_about_that_correction() -> None:
    gone, refused = edit("1", "A"), edit("2", "B")
    found = disputes_between([gone], [refused], [gone], [refused])
    assert [(one.mine, one.other) for one in found] == [(YES, NO), (NO, YES)]
    assert {one.name for one in found} == {"stands"}


@pytest.mark.parametrize("value", [("A",), ("B",)])
@pytest.mark.parametrize("late", ["1", "2"])
def test_either_value_of_a_field_can_be_taken(value: tuple[str, ...], late: str) -> None:
    ours, theirs = (edit(one, name, f"2026-0{1 + (one == late)}") for one, name in (("1", "A"), ("2", "B")))
    (dispute,) = disputes_between([ours], [theirs])
    made = after(dispute, value, ours, theirs)
    assert holding(dispute, made) == value
    assert made.made[-1] == new("edit", (HERE,), (Change("title", value),))


@pytest.mark.parametrize("acts", [("hide", "confirm"), ("confirm", "hide"), ("merge", "split")])
@pytest.mark.parametrize("side", ["mine", "other"])
def test_either_answer_can_be_taken_and_then_the_other(acts: tuple[str, str], side: str) -> None:
    ours, theirs = act("1", acts[0]), act("2", acts[1])
    (dispute,) = disputes_between([ours], [theirs])
    first, second = (dispute.mine, dispute.other) if side == "mine" else (dispute.other, dispute.mine)
    made = after(dispute, first, ours, theirs)
    assert holding(dispute, made) == first
    assert holding(dispute, after(dispute, second, *made.made)) == second


def test_what_was_taken_back_can_be_given_back() -> None:
    one = edit("1", "A")
    (dispute,) = disputes_between([], [one], refused=[one])
    assert holding(dispute, Corrections()) == NO
    assert after(dispute, YES).made == (one,)
    assert after(dispute, NO, one).made == ()


def test_where_nothing_is_said_any_more_nothing_holds() -> None:
    (dispute,) = disputes_between([edit("1", "A")], [edit("2", "B")])
    assert holding(dispute, Corrections()) is None
    assert holding(dispute, Corrections((edit("3", "C"),))) == ("C",)
