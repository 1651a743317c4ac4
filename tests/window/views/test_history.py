from __future__ import annotations

from dataclasses import replace

from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey
from explorer.chronicle.view import View
from explorer.window.views.history import LONGEST, History


def view(selection: int, first: float = 0.0, *, party: str = "") -> View:
    threads = (ThreadKey(party=party) if party else ALL_EVENTS,)
    return View(threads, "", (first, first + 1), f"e{selection}")


def test_back_and_forward_return_to_views() -> None:
    history = History()
    for number in range(3):
        history.add(view(number))
    assert history.go(-1) == view(1)
    assert history.go(1) == view(2)


def test_there_is_nothing_beyond_the_ends() -> None:
    history = History()
    history.add(view(1))
    assert not history.can_go_back
    assert not history.can_go_forward
    assert history.go(-1) is None


def test_a_new_view_forgets_what_lay_ahead() -> None:
    history = History()
    history.add(view(1))
    history.add(view(2))
    history.go(-1)
    history.add(view(3))
    assert not history.can_go_forward


def test_about_the_same_days_again_are_no_new_view() -> None:
    history = History()
    history.add(view(1))
    history.add(view(1, 0.01))
    assert not history.can_go_back
    assert history.here == view(1, 0.01)


def test_other_days_of_the_same_are_a_new_view() -> None:
    history = History()
    history.add(view(1))
    history.add(view(1, 50.0))
    assert history.go(-1) == view(1)


def test_a_zoom_about_the_middle_is_a_new_view() -> None:
    history = History()
    history.add(replace(view(1), range=(0.0, 100.0)))
    history.add(replace(view(1), range=(30.0, 70.0)))
    assert history.can_go_back


def test_days_that_were_not_known_are_filled_in() -> None:
    history = History()
    history.add(replace(view(1), range=None))
    history.add(view(1, 50.0))
    assert not history.can_go_back
    assert history.here == view(1, 50.0)


def test_the_oldest_views_are_forgotten() -> None:
    history = History()
    for number in range(LONGEST + 5):
        history.add(view(number))
    assert history.go(-(LONGEST - 1)) == view(5)
