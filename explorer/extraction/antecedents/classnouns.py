"""Which nouns call what has a name by its class: "the airline", told as "Turku Airways began flights"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set


class NounClass(NamedTuple):
    """How a name is known to be of a class.

    ``nouns`` stand before it or in apposition: "the | cruiser Aura", "Kemi, a | maker of sweets".
    ``ends`` are last words of names of the class: "Turku | Airways". ``verbs`` tell what only such do to what
    ``objects`` call: "began | flights". ``is_led`` says that a title tells what a name is of.
    """

    nouns: frozenset[str]
    ends: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    is_led: bool = False


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
_SHIP = NounClass(
    word_set(
        """ship cruiser frigate corvette destroyer battleship steamer steamship liner freighter tanker brig
        schooner gunboat ironclad flagship icebreaker barque galleon sloop minesweeper trawler ferry whaler
        warship yacht vessel boat submarine"""
    ),
    is_led=True,
)
_AIRCRAFT = NounClass(word_set("airliner bomber fighter seaplane airship helicopter"), is_led=True)
_NEWSPAPER = NounClass(word_set("newspaper daily weekly"), is_led=True)
_MAGAZINE = NounClass(word_set("magazine weekly monthly journal periodical"), is_led=True)
_FILM = NounClass(word_set("film documentary comedy drama western"), is_led=True)
_BOOK = NounClass(word_set("book novel memoir epic anthology diary"), is_led=True)
_ORGANISATION = NounClass(
    word_set("organisation organization association federation league society charity foundation union"),
    word_set("Organisation Organization Association Federation League Society Foundation Union"),
)
_MOVEMENT = NounClass(word_set("movement front party"), word_set("Movement Front"))
_SCHOOL = NounClass(word_set("school college academy lyceum gymnasium"), word_set("College Academy Lyceum"))
_TEAM = NounClass(word_set("team club side"), word_set("United City Rovers Athletic FC"))

CLASSES: Mapping[str, NounClass] = {
    noun: told
    for nouns, told in (
        ("airline carrier", _AIRLINE),
        ("company firm corporation enterprise manufacturer producer", _COMPANY),
        ("brewery shipyard retailer contractor conglomerate", _COMPANY),
        ("ship vessel steamer warship cruiser frigate yacht", _SHIP),
        ("aircraft plane", _AIRCRAFT),
        ("newspaper paper", _NEWSPAPER),
        ("magazine journal", _MAGAZINE),
        ("film picture", _FILM),
        ("book", _BOOK),
        ("organisation organization", _ORGANISATION),
        ("movement", _MOVEMENT),
        ("school college academy", _SCHOOL),
        ("team club", _TEAM),
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
    "steamer": word_set("steamer steamship liner freighter"),
    "warship": word_set("warship cruiser frigate corvette destroyer battleship gunboat ironclad flagship"),
    "cruiser": word_set("cruiser"),
    "frigate": word_set("frigate"),
    "yacht": word_set("yacht"),
    "college": word_set("college"),
    "academy": word_set("academy"),
    "club": word_set("club"),
}
"""Nouns that call only a part of a class, with those that may have told of it."""
