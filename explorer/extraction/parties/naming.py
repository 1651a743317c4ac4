"""Parties as tables name them: by name, adjective, code of ISO 3166 or number of the Correlates of War."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from explorer.chronicle.party import Pair, pair_of, two_names
from explorer.extraction.lexicon import Lexicon

_SIGNS = re.compile(r"\s*[;|]\s*")
_SEVERAL = re.compile(r"\s*(?:,|/|\band\b|&)\s*")


class Namer:
    """Finds parties in the cells of one table."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        codes = {party.iso: name for name, party in lexicon.parties.items() if party.iso}
        numbers = {str(party.cow): name for name, party in lexicon.parties.items() if party.cow is not None}
        self._codes = codes | numbers
        self.party = lru_cache(maxsize=4096)(self._party)
        self.named_in = lru_cache(maxsize=4096)(self._named_in)

    def _party(self, text: str) -> str:
        """The party that ``text`` names as a whole; the text itself where none is known by it."""
        text = " ".join(text.split())
        return self._known(text) or text

    def _known(self, text: str) -> str:
        if text in self._codes:
            return self._codes[text]
        hits = self._lexicon.matcher.find(text)
        covers = len(hits) == 1 and len(text) - (hits[0].end - hits[0].start) <= len("the ")
        return hits[0].name if covers else ""

    def is_known(self, text: str) -> bool:
        """Whether a text names a party as a whole."""
        return bool(self._known(text))

    def parties(self, value: object) -> list[str]:
        """The parties of a cell that lists them."""
        names = listed(value)
        if len(names) == 1 and not self._known(names[0]):
            parts = [part for part in _SEVERAL.split(names[0]) if part]
            if len(parts) > 1 and all(self._known(part) for part in parts):
                names = parts
        return [self.party(name) for name in names]

    def pair(self, text: str) -> Pair | None:
        """The pair that ``text`` names with a dash or a hyphen between its parties, if it is one."""
        names = two_names(text, lambda one, other: self.is_known(one) and self.is_known(other))
        parties = [self.party(name) for name in names or ()]
        return pair_of(*parties) if len(set(parties)) == 2 else None

    def _named_in(self, text: str) -> tuple[str, ...]:
        """The states that a text names, in order."""
        names = (hit.name for hit in self._lexicon.matcher.find(text))
        return tuple(dict.fromkeys(name for name in names if self._lexicon.is_state(name)))


def listed(value: object) -> list[str]:
    """The members of a cell that is a list, or a text with semicolons."""
    if isinstance(value, str):
        parts: Iterable[object] = _SIGNS.split(value)
    else:
        parts = value if isinstance(value, list) else [value] if value is not None else []
    texts = (" ".join(str(part).split()) for part in parts)
    return [text for text in texts if text]
