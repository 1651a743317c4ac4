from __future__ import annotations

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.opening import margins


def test_there_is_more_room_on_the_right_for_the_latest_headlines() -> None:
    left, right = margins(1000.0)
    assert right > 2 * left


def test_a_view_ends_not_long_after_the_last_event() -> None:
    assert all(margins(width)[1] <= width / 10 for width in (300.0, 700.0, 1500.0))


def test_a_narrow_view_keeps_its_width_for_the_days() -> None:
    assert sum(margins(300.0)) < 100.0


def test_what_is_fitted_keeps_the_margins() -> None:
    scale = TimeScale(0.0, 1.0, 1000.0).fitted(700_000.0, 710_000.0, *margins(1000.0))
    left, right = margins(1000.0)
    assert abs(scale.to_x(700_000.0) - left) < 1e-6
    assert abs(scale.to_x(710_000.0) - (1000.0 - right)) < 1e-6
