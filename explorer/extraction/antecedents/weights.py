"""The weights of what speaks for a phrase being meant, and which things verbs are told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from typing import Any

from explorer.extraction.antecedents.features import PARTS
from explorer.extraction.memo import Memo


@dataclass(frozen=True)
class AntecedentWeights:
    """What was learned by ``docs/make_antecedent_weights.py``, in whole numbers.

    ``nouns`` gives what things are, by their nouns in small letters: "paper", "place", "craft" …
    ``fits`` gives how well each such fits a verb, ``features`` what each feature adds: for "he", "it" and
    "they" apart.
    """

    nouns: Mapping[str, str]
    fits: Mapping[str, Mapping[str, int]]
    features: Mapping[str, Mapping[str, int]]

    def of(self, who: str, features: Iterable[str]) -> int:
        """What features add for "he", "it" or "they"."""
        return sum(map(self.features[who].get, features, repeat(0)))

    @cached_property
    def parts(self) -> Mapping[str, Sequence[Mapping[tuple[Any, ...], int]]]:
        """For "he", "it" and "they" what each part of a candidate's traits adds; see ``PARTS``."""
        return {who: [self._adds(who, part) for part in PARTS] for who in self.features}

    def _adds(self, who: str, part: Callable[..., Iterator[str]]) -> Mapping[tuple[Any, ...], int]:
        return Memo(lambda traits: self.of(who, part(*traits)) if traits else 0)


def antecedent_weights(data: Mapping[str, Any]) -> AntecedentWeights:
    """The weights of ``resources/antecedent_weights.json``."""
    nouns = {noun: kind for kind, words in data["nouns"].items() for noun in words}
    return AntecedentWeights(nouns, data["fits"], data["features"])
