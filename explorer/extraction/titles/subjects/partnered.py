"""With whom a happening of an overview is, and to whom a guest came, where only words above tell."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Partner(NamedTuple):
    """The state that a happening of an overview is shared with, and whether a heading or a lead names it."""

    name: str
    headed: bool


class Host(Protocol):
    """Gives the state to which the guest of a title came, or returned a visit; "" where that is not clear."""

    def __call__(self, guest: str, *, returned: bool) -> str:
        """The state, with its article."""
        ...


NOBODY = Partner("", headed=False)
