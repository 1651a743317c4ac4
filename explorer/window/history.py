"""The history of views: back and forward, as in a browser."""

from __future__ import annotations

from explorer.chronicle.view import View

LONGEST = 200


class History:
    """A list of views and the place in it. A new view forgets what lay ahead."""

    def __init__(self) -> None:
        self._views: list[View] = []
        self._place = -1

    def clear(self) -> None:
        """Forget everything."""
        self._views, self._place = [], -1

    def add(self, view: View) -> None:
        """Come to another view. The same threads and selection again only change what else there is of it."""
        here = self._views[self._place] if self._place >= 0 else None
        if here and _stop(here) == _stop(view):
            self._views[self._place] = view
            return
        self._views = [*self._views[: self._place + 1], view][-LONGEST:]
        self._place = len(self._views) - 1

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
    """What makes a view another one, and not only other days of the same."""
    return view.threads, view.compared, view.event
