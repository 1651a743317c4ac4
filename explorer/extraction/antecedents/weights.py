"""The weights of what speaks for a phrase being meant, and which things verbs are told of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class AntecedentWeights:
    """What was learned by ``docs/make_antecedent_weights.py``, in whole numbers.

    ``nouns`` gives what things are, by their nouns in small letters: "paper", "place", "craft" …
    ``fits`` gives how well each such fits a verb, ``features`` what each feature adds: for "he", "it" and
    "they" apart.
    """

    nouns: Mapping[str, str]
    fits: Mapping[str, Mapping[str, int]]
    features: Mapping[str, Mapping[str, int]]


def antecedent_weights(data: Mapping[str, Any]) -> AntecedentWeights:
    """The weights of ``resources/antecedent_weights.json``."""
    nouns = {noun: kind for kind, words in data["nouns"].items() for noun in words}
    return AntecedentWeights(nouns, data["fits"], data["features"])
