"""What words that point elsewhere stand for, found out where a title asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from explorer.extraction.memo import Once


class Meant(NamedTuple):
    """What "he", "it" and "they" stand for; "" where that is unknown.

    ``its`` is what "its" means; ``object`` is the object of the clause before, which an object pronoun may
    mean; ``this`` is that of which "this was closed" tells.
    """

    he: str = ""
    it: str = ""
    they: str = ""
    object: str = ""
    its: str = ""
    this: str = ""


_NOBODY = Meant()


class Pointers(NamedTuple):
    """What stands for words that point elsewhere: ``both`` for "both nations", "" where unknown.

    What the others stand for is found out when one of them is asked for (``meant``), as few titles do.
    """

    both: str = ""
    meant: Callable[[], Meant] = lambda: _NOBODY

    @property
    def he(self) -> str:
        """What "he" and "she" mean."""
        return self.meant().he

    @property
    def it(self) -> str:
        """What "it" means."""
        return self.meant().it

    @property
    def they(self) -> str:
        """What "they" means."""
        return self.meant().they

    @property
    def object(self) -> str:
        """The object of the clause before."""
        return self.meant().object

    @property
    def its(self) -> str:
        """What "its" means."""
        return self.meant().its

    @property
    def this(self) -> str:
        """What "this" and "these" mean."""
        return self.meant().this

    def but(self, **told: str) -> Pointers:
        """The pointers with other meanings of the words that are told by name."""
        return Pointers(self.both, Once(lambda: self.meant()._replace(**told)))
