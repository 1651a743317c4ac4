"""Who hands something over rests until it is shown, and is the last to hold what was shown before."""

from __future__ import annotations

import weakref
from threading import Thread

import pytest

from explorer.chronicle.library import library_of
from explorer.window.opening import resting
from explorer.window.opening.loading import Loaded
from explorer.window.opening.resting import Resting


class Result:
    """Something that is handed over."""


def handed(one: Resting, results: list[Result], *, is_last: bool = False) -> None:
    """Hand over the only result there is, which is shown at once."""
    one.hand(results.pop(), lambda _: one.end(), is_last=is_last)


def test_what_was_handed_over_is_kept_until_the_next_is_shown() -> None:
    one, first = Resting(), [Result()]
    known = weakref.ref(first[0])
    handed(one, first)
    assert known() is not None
    handed(one, [Result()])
    assert known() is None


def test_nothing_is_kept_after_the_last() -> None:
    one, first, last = Resting(), [Result()], [Result()]
    known = weakref.ref(first[0]), weakref.ref(last[0])
    handed(one, first)
    handed(one, last, is_last=True)
    assert [ref() for ref in known] == [None, None]


def test_what_a_chronicle_held_is_let_go_of_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    first, left = [Loaded(1, library_of([]))], list[int]()
    assert first[0].chronicle is not None
    known, parts = weakref.ref(first[0].chronicle), len(vars(first[0].chronicle))

    def let_go(much: list[object]) -> None:
        while much and known() is not None:
            much.pop()
        left.append(len(much))

    monkeypatch.setattr(resting, "let_go", let_go)
    one = Resting()
    one.hand(first.pop(), lambda _: one.end())
    one.hand(Loaded(1), lambda _: one.end())
    assert left == [0, parts + 1]  # and the number of the loading


def test_it_rests_until_that_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resting, "REST", 60.0)
    one, order = Resting(), list[str]()

    def show(_: Result) -> None:
        Thread(target=lambda: (order.append("shown"), one.end())).start()

    one.hand(Result(), show)
    order.append("goes on")
    assert order == ["shown", "goes on"]


def test_there_is_no_rest_for_what_is_handed_over_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resting, "REST", 60.0)
    told: list[Result] = []
    Resting().hand(Result(), told.append, is_last=True)
    assert len(told) == 1
