"""Parties as tables name them: by name, adjective, code of ISO 3166 or number of the Correlates of War."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from explorer.chronicle.party import Pair, Party, pair_of, two_names
from explorer.extraction.lexicon import Lexicon

_SIGNS = re.compile(r"\s*[;|]\s*")
_SEVERAL = re.compile(r"\s*(?:,|/|\band\b|&)\s*")


class Namer:
    """Finds parties in the cells of one table."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._codes = {party.iso: name for name, party in lexicon.parties.items() if party.iso}
        self._numbers: defaultdict[str, list[Party]] = defaultdict(list)
        for party in lexicon.parties.values():
            if party.cow is not None:
                self._numbers[str(party.cow)].append(party)
        self.party = lru_cache(maxsize=4096)(self._party)
        self.named_in = lru_cache(maxsize=4096)(self._named_in)

    def _party(self, text: str, year: int | None = None) -> str:
        """The party that ``text`` names as a whole; the text itself where none is known by it.

        A number stands for a state and those it followed: it names the one there was in ``year``.
        """
        text = " ".join(text.split())
        return self._known(text, year) or text

    def _known(self, text: str, year: int | None = None) -> str:
        if text in self._codes:
            return self._codes[text]
        if text in self._numbers:
            return _of_year(self._numbers[text], year)
        hits = self._lexicon.matcher.find(text)
        covers = len(hits) == 1 and len(text) - (hits[0].end - hits[0].start) <= len("the ")
        return hits[0].name if covers else ""

    def is_known(self, text: str) -> bool:
        """Whether a text names a party as a whole."""
        return bool(self._known(text))

    def parties(self, value: object, year: int | None = None) -> list[str]:
        """The parties of a cell that lists them; ``year`` is that of its row."""
        names = listed(value)
        if len(names) == 1 and not self._known(names[0]):
            parts = [part for part in _SEVERAL.split(names[0]) if part]
            if len(parts) > 1 and all(self._known(part) for part in parts):
                names = parts
        return [self.party(name, year) for name in names]

    def pair(self, text: str) -> Pair | None:
        """The pair that ``text`` names with a dash or a hyphen between its parties, if it is one."""
        names = two_names(text, lambda one, other: self.is_known(one) and self.is_known(other))
        parties = [self.party(name) for name in names or ()]
        return pair_of(*parties) if len(set(parties)) == 2 else None

    def _named_in(self, text: str) -> tuple[str, ...]:
        """The states that a text names, in order."""
        names = (hit.name for hit in self._lexicon.matcher.find(text))
        return tuple(dict.fromkeys(name for name in names if self._lexicon.is_state(name)))


def _of_year(parties: Sequence[Party], year: int | None) -> str:
    """The one of several of one number that there was in a year, the youngest of these.

    In any other year it is the country of today, or what there was last.
    """
    there = [
        (party.first, party.name)
        for party in parties
        if year is not None and party.first is not None and party.last is not None
        if party.first <= year <= party.last
    ]
    last = max(parties, key=lambda party: (party.kind == "country", party.last or 0))
    return max(there)[1] if there else last.name


def listed(value: object) -> list[str]:
    """The members of a cell that is a list, or a text with semicolons."""
    if isinstance(value, str):
        parts: Iterable[object] = _SIGNS.split(value)
    else:
        parts = value if isinstance(value, list) else [value] if value is not None else []
    texts = (" ".join(str(part).split()) for part in parts)
    return [text for text in texts if text]
