"""Which nouns call what has a name by its class: "the airline", told as "Turku Airways began flights"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set


class NounClass(NamedTuple):
    """How a name is known to be of a class.

    ``nouns`` stand before it or in apposition: "the | brewery Olvi", "Kemi, a | maker of sweets".
    ``ends`` are last words of names of the class: "Turku | Airways". ``verbs`` tell what only such do to what
    ``objects`` call: "began | flights".
    """

    nouns: frozenset[str]
    ends: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()


_AIRLINE = NounClass(
    word_set("airline carrier"),
    word_set("Air Airlines Airways Airline Airlink"),
    word_set("begin start launch open introduce operate resume inaugurate offer"),
    word_set("flight flights"),
)
_COMPANY = NounClass(
    word_set(
        """company firm corporation enterprise concern conglomerate manufacturer maker carmaker automaker
        producer retailer supplier brewer brewery shipyard shipbuilder builder contractor airline carrier
        miner operator distributor developer supermarket chain publisher"""
    ),
    _AIRLINE.ends
    | word_set(
        """Company Corporation Corp Inc Ltd Limited Group Industries Motors Holdings Brewery Breweries
        Shipyard Shipyards Steel Electronics Pharmaceuticals Foods Oil Petroleum Telecom Railways Lines"""
    ),
    word_set("open build set establish buy acquire win take close start launch begin sell"),
    word_set("plant factory mine subsidiary branch smelter refinery mill shop store shipyard contract"),
)

CLASSES: Mapping[str, NounClass] = {
    noun: told
    for nouns, told in (
        ("airline carrier", _AIRLINE),
        ("company firm corporation enterprise manufacturer producer", _COMPANY),
        ("brewery shipyard retailer contractor conglomerate", _COMPANY),
    )
    for noun in nouns.split()
}
"""For each noun the class of what it calls."""

NARROW: Mapping[str, frozenset[str]] = {
    "brewery": word_set("brewery brewer"),
    "shipyard": word_set("shipyard shipbuilder"),
    "retailer": word_set("retailer supermarket chain"),
    "contractor": word_set("contractor builder"),
    "conglomerate": word_set("conglomerate concern"),
    "manufacturer": word_set("manufacturer maker carmaker automaker"),
    "producer": word_set("producer maker brewer"),
}
"""Nouns that call only a part of a class, with those that may have told of it."""
