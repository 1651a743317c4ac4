"""A dialog that follows what the window shows: while it stands, articles may go on being read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from explorer.window.session import Session


@contextmanager
def following(session: Session, follow: Callable[[], None]) -> Iterator[None]:
    """Call ``follow`` whenever the session knows or shows something else."""
    changes = (session.chronicle_changed, session.threads_changed)
    for change in changes:
        change.connect(follow)
    try:
        yield
    finally:
        for change in changes:
            change.disconnect(follow)
