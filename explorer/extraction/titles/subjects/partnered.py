"""With whom a happening is, to whom a guest came and whose a body is, where only words above tell."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Partner(NamedTuple):
    """The state that a happening of an overview is shared with, and whether a heading or a lead names it."""

    name: str
    headed: bool


class Nation(NamedTuple):
    """A state in which a happening is, or whose a body is, and its adjective ("Finnish"), "" for none."""

    name: str
    adjective: str


class Host(Protocol):
    """Gives the state to which the guest of a title came, or returned a visit; "" where that is not clear."""

    def __call__(self, guest: str, *, returned: bool) -> str:
        """The state, with its article."""
        ...


class Whose(Protocol):
    """Gives the state of the body that a token names; ``inner`` says that it befell it, as one abroad too."""

    def __call__(self, at: int, *, inner: bool) -> Nation:
        """The state, NO_NATION where that is not clear."""
        ...


NOBODY = Partner("", headed=False)
NO_NATION = Nation("", "")
