"""What extraction knows before it reads: parties, kinds, cue words, forms of words. Data, loaded once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from explorer.chronicle.kind import Kind, kinds_from
from explorer.chronicle.party import Party
from explorer.extraction.antecedents.weights import AntecedentWeights, antecedent_weights
from explorer.extraction.clauses.verbs import VerbTable, verb_table
from explorer.extraction.happenings.narrative import Narrative, narrative_from
from explorer.extraction.kinds.cuetable import cue_table
from explorer.extraction.kinds.kinds import CueTable
from explorer.extraction.kinds.traits import KindWeights, kind_weights
from explorer.extraction.parties.parties import PartyMatcher, party_matcher
from explorer.extraction.predicates.reading import Readings, reader_of
from explorer.extraction.predicates.weights import predicate_weights
from explorer.extraction.titles.form.preferring import Pair, prefers_read
from explorer.resources import load_json


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of ``resources/`` in the form the rules use.

    ``parties`` and ``kinds`` are by name and key, in the files' order; ``lineage`` maps a party to all its
    successors, so that a former state can be told under the name of the state that followed it, and
    ``ancestors`` the other way round to the former states of known years. ``peoples``
    are the demonyms, which stand for many ("the Dutch"), ``demonyms`` maps them to a state, ``places`` are
    the names of states and capitals, ``states`` those of states alone.
    ``rulers`` maps a dependency to the state that spoke for it; ``islands`` maps "island" to the states that
    are one or are called so by their main one, "islands" to those of several, without those that share an
    island with another state. ``forums`` are the bodies where states meet,
    and courts of law, which are nobody's partner. ``courts`` maps a title of rulers or a body of a realm, in
    small letters ("tsar", "sejm"), to the parties it can stand for, ``founders`` a name of which that of a
    house is made, without its ending ("Timur", "Seleuc"), to its party. ``is_state`` says of a party whether
    it is a country or former state rather than an organisation.
    """

    parties: Mapping[str, Party]
    kinds: Mapping[str, Kind]
    matcher: PartyMatcher
    cues: CueTable
    weights: KindWeights
    antecedents: AntecedentWeights
    prefers_read: Callable[[Pair], bool]
    readings: Readings
    verbs: VerbTable
    narrative: Narrative
    lineage: Mapping[str, frozenset[str]]
    ancestors: Mapping[str, tuple[Party, ...]]
    peoples: frozenset[str]
    demonyms: Mapping[str, str]
    places: frozenset[str]
    states: frozenset[str]
    rulers: Mapping[str, str]
    islands: Mapping[str, frozenset[str]]
    forums: frozenset[str]
    courts: Mapping[str, Sequence[str]]
    founders: Mapping[str, str]
    is_state: Callable[[str], bool]


@cache
def load_lexicon() -> Lexicon:
    """Read the word lists, once. Raises InputError when a file of the program is missing or damaged."""
    rows = load_json("parties.json")
    parties = {party.name: party for party in _parties(rows["parties"])}
    kind_rows = load_json("kinds.json")
    frames = load_json("frames.json")
    verbs = verb_table(load_json("verbs.json"))
    lineage = _lineage(parties)
    courts = {word: row["parties"] for row in load_json("courts.json") for word in row["words"]}
    founders = _founders(parties.values())
    return Lexicon(
        parties=parties,
        kinds=kinds_from(kind_rows),
        matcher=party_matcher(parties.values(), rows["not_parties"], rows["shared"], rows["combining"]),
        cues=cue_table(kind_rows, frames, verbs.lemma),
        weights=kind_weights(load_json("kind_weights.json"), frames["classes"], verbs),
        antecedents=antecedent_weights(load_json("antecedent_weights.json")),
        prefers_read=partial(prefers_read, weights=load_json("title_weights.json"), verbs=verbs),
        readings=reader_of(lambda: predicate_weights(load_json("predicate_weights.json")), verbs),
        verbs=verbs,
        narrative=narrative_from(load_json("narrative.json")),
        lineage=lineage,
        is_state={name: party.kind != "organisation" for name, party in parties.items()}.__getitem__,
        ancestors=_ancestors(parties, lineage),
        rulers=rows["rulers"],
        islands={noun: frozenset(names) for noun, names in rows["islands"].items()},
        forums=frozenset(rows["forums"]),
        courts=courts,
        founders=founders,
        places=frozenset(
            name for party in parties.values() for name in (party.name, *party.names, *party.capitals)
        ),
        states=frozenset(
            name
            for party in parties.values()
            if party.kind != "organisation"
            for name in (party.name, *party.names)
        ),
        peoples=frozenset(demonym for party in parties.values() for demonym in party.demonyms),
        demonyms=_demonyms(parties.values()),
    )


def _demonyms(parties: Iterable[Party]) -> Mapping[str, str]:
    """The state of each demonym; the first that is listed keeps one that several have."""
    found: dict[str, str] = {}
    for party in parties:
        for demonym in party.demonyms if party.kind != "organisation" else ():
            found.setdefault(demonym, party.name)
    return found


def _parties(rows: Iterable[Mapping[str, Any]]) -> Iterable[Party]:
    for row in rows:
        yield Party(
            name=row["name"],
            kind=row["kind"],
            iso=row.get("iso", ""),
            cow=row.get("cow"),
            names=tuple(row.get("names", ())),
            demonyms=tuple(row.get("demonyms", ())),
            adjective=row.get("adjective", next(iter(row.get("demonyms", ())), "")),
            capitals=tuple(row.get("capitals", ())),
            first=row.get("first"),
            last=row.get("last"),
            successors=tuple(row.get("successors", ())),
        )


def _founders(parties: Iterable[Party]) -> dict[str, str]:
    """What the names of former states' houses are made of, by rule: "Timurids", "Ptolemies"."""
    found: dict[str, str] = {}
    for party in parties:
        for house in party.demonyms if party.kind == "former" else ():
            if house.endswith("ids"):
                found.setdefault(house.removesuffix("ids"), party.name)
            elif house.endswith("ies"):
                found.setdefault(house.removesuffix("ies") + "y", party.name)
    return found


def _lineage(parties: Mapping[str, Party]) -> dict[str, frozenset[str]]:
    return {name: frozenset(_successors(parties, name, set())) for name in parties}


def _ancestors(
    parties: Mapping[str, Party], lineage: Mapping[str, frozenset[str]]
) -> dict[str, tuple[Party, ...]]:
    dated = [party for party in parties.values() if party.first is not None and party.last is not None]
    return {name: tuple(party for party in dated if name in lineage[party.name]) for name in parties}


def _successors(parties: Mapping[str, Party], name: str, seen: set[str]) -> set[str]:
    for successor in parties[name].successors:
        if successor not in seen:
            seen.add(successor)
            _successors(parties, successor, seen)
    return seen
