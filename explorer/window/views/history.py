"""The history of views: back and forward, as in a browser."""

from __future__ import annotations

from explorer.chronicle.view import View

LONGEST = 200

NEAR = 0.02
"""Days that differ by no more than this share of their span, at either end, are the same to who looks."""


class History:
    """A list of views and the place in it. A new view forgets what lay ahead."""

    def __init__(self) -> None:
        self._views: list[View] = []
        self._place = -1

    def clear(self) -> None:
        """Forget everything."""
        self._views, self._place = [], -1

    @property
    def here(self) -> View | None:
        """The present view; None before the first one."""
        return self._views[self._place] if self._place >= 0 else None

    def add(self, view: View) -> None:
        """Come to another view. The same threads, selection and days only change what else there is of it."""
        if self.is_elsewhere(view):
            self._views = [*self._views[: self._place + 1], view][-LONGEST:]
            self._place = len(self._views) - 1
        else:
            self.amend(view)

    def amend(self, view: View) -> None:
        """Know the present view better."""
        self._views[self._place] = view

    def is_another(self, view: View) -> bool:
        """Whether a view shows other threads than the present one, or has another event selected."""
        return self.here is None or _stop(self.here) != _stop(view)

    def is_elsewhere(self, view: View) -> bool:
        """Whether a view would be a new one, and not the present one a little changed."""
        return self.here is None or self.is_another(view) or not _is_near(self.here, view)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a view after this one."""
        return self._place < len(self._views) - 1

    def go(self, step: int) -> View | None:
        """The view ``step`` places on (back for -1), which becomes the present one; None beyond the ends."""
        place = self._place + step
        if not 0 <= place < len(self._views):
            return None
        self._place = place
        return self._views[place]


def _stop(view: View) -> tuple[object, ...]:
    """What makes a view another one wherever its days are."""
    return view.threads, view.compared, view.event


def _is_near(one: View, other: View) -> bool:
    """Whether two views show about the same days, as far as both are known."""
    if one.range is None or other.range is None:
        return True
    room = NEAR * min(last - first for first, last in (one.range, other.range))
    return all(abs(a - b) <= room for a, b in zip(one.range, other.range, strict=True))
