"""What words that point elsewhere stand for, found out where a title asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple


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
    ``known`` tells it of some by their names, at once or when that one is asked for.
    """

    both: str = ""
    meant: Callable[[], Meant] = lambda: _NOBODY
    known: Mapping[str, str | Callable[[], str]] = MappingProxyType({})

    @property
    def he(self) -> str:
        """What "he" and "she" mean."""
        return self.named("he")

    @property
    def it(self) -> str:
        """What "it" means."""
        return self.named("it")

    @property
    def they(self) -> str:
        """What "they" means."""
        return self.named("they")

    @property
    def object(self) -> str:
        """The object of the clause before."""
        return self.named("object")

    @property
    def its(self) -> str:
        """What "its" means."""
        return self.named("its")

    @property
    def this(self) -> str:
        """What "this" and "these" mean."""
        return self.named("this")

    def named(self, name: str) -> str:
        """What the word, or the object, of that name means."""
        known = self.known.get(name)
        if known is None:
            return str(getattr(self.meant(), name))
        return known if isinstance(known, str) else known()

    def but(self, **told: str | Callable[[], str]) -> Pointers:
        """The pointers with other meanings of the words that are told by name."""
        return Pointers(self.both, self.meant, {**self.known, **told})
