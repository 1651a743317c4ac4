"""Parties (countries, former states, organisations) and the pairs they form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

PartyKind = Literal["country", "former", "organisation"]


@dataclass(frozen=True, slots=True)
class Party:
    """A country, former state or organisation.

    ``iso`` is the ISO 3166-1 alpha-3 code and ``cow`` the Correlates of War number, where there is one.
    ``names`` are other names ("Burma"), ``demonyms`` adjectives and people ("Bolivian", "Bolivians"),
    ``adjective`` the one before an office or a body, "" where there is none ("New Zealand"),
    ``capitals`` the cities and houses that stand for the state ("La Paz", "the White House").
    ``first`` and ``last`` are the astronomical years of a former state; ``successors`` the parties after it.
    """

    name: str
    kind: PartyKind = "country"
    iso: str = ""
    cow: int | None = None
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    adjective: str = ""
    capitals: tuple[str, ...] = ()
    first: int | None = None
    last: int | None = None
    successors: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """``text`` in lower case without accents, for searching and for an order that no locale changes."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two parties in alphabetical order; make it with :func:`pair_of`."""

    first: str
    second: str

    def __str__(self) -> str:
        return f"{self.first}–{self.second}"

    def other(self, name: str) -> str:
        """The partner of the party ``name``."""
        return self.second if name == self.first else self.first

    def __contains__(self, name: str) -> bool:
        return name in (self.first, self.second)


@lru_cache(maxsize=4096)
def pair_of(a: str, b: str) -> Pair:
    """The pair of two different parties. Raises ValueError when they are the same."""
    if a == b:
        raise ValueError(f"a party is no pair with itself: {a}")
    first, second = sorted((a, b), key=lambda name: (fold(name), name))
    return Pair(first, second)


_SEPARATORS = (re.compile(r"\s*[–—]\s*|\s+-\s+"), re.compile("-"))
"""What stands between two parties; a hyphen without space may also belong to a name."""


def two_names(text: str, known: Callable[[str, str], bool]) -> tuple[str, str] | None:
    """The two names of a pair as people write it, with a dash or a hyphen; None where it is no pair.

    Where there are several ways to part the text ("Guinea-Bissau-Senegal"), ``known`` says whether two names
    are those of parties, and the first such way is taken.
    """
    for separator in _SEPARATORS:
        ways = [
            (text[: match.start()].strip(), text[match.end() :].strip()) for match in separator.finditer(text)
        ]
        ways = [(one, other) for one, other in ways if one and other and one != other]
        names = next((way for way in ways if known(*way)), None)
        if names or len(ways) == 1:
            return names or ways[0]
    return None
