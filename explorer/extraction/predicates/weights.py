"""What the network was taught: whole numbers, so that every machine reads alike.

``docs/make_predicate_weights.py`` makes the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Matrix = np.ndarray[Any, np.dtype[np.float32]]
"""Whole numbers small enough that a float of 32 bits holds every sum of theirs exactly."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A convolution over words ``apart`` from one another: ``weights`` (places x from, to) and ``bias``."""

    weights: Matrix
    bias: Matrix
    apart: int


@dataclass(frozen=True, slots=True, eq=False)
class Pointers:
    """How one word points at others, in one or more ways: from its ``query`` to their ``key``.

    Queries and keys of all ways stand side by side, below them their bias. ``own`` is what a word says for
    itself whoever points at it, ``none`` what speaks for pointing at none, a column for each way.
    ``distance`` counts by side and how far the other stands, ``between`` by what stands between: for each
    four of the counted classes a table by side and their counts (classes / 4, 2 x 4 x 4 x 4 x 4, ways).
    """

    query: Matrix
    key: Matrix
    own: Matrix
    none: Matrix
    distance: Matrix
    between: Matrix


@dataclass(frozen=True, slots=True, eq=False)
class PredicateWeights:
    """The weights of ``resources/predicate_weights.json``.

    ``traits`` are rows of ``table``, ``flags`` rows for dated, finite, hidden and first words. ``verb`` tells
    how much a word is the verb of a predicate, ``done`` how much a participle rather than a past form.
    ``parts`` points in four ways from a verb: at its subject's first and last word, at the last word that
    belongs to it, and at that of a headline; ``owner`` from a date at the verb it dates. ``inside`` (for each
    four classes a table by their counts) and ``length`` count what a subject holds, and how long it is.
    """

    traits: Mapping[str, int]
    table: Matrix
    flags: Matrix
    words: Layer
    second: Layer
    third: Layer
    verb: Matrix
    done: Matrix
    parts: Pointers
    owner: Pointers
    inside: Matrix
    length: Matrix


def predicate_weights(data: Mapping[str, Any]) -> PredicateWeights:
    """The weights as the JSON file holds them."""
    traits = {name: row for row, name in enumerate(data["traits"])}
    return PredicateWeights(
        traits=traits,
        table=_matrix(list(data["traits"].values())),
        flags=_matrix(data["flags"]),
        words=_layer(data["words"]),
        second=_layer(data["second"]),
        third=_layer(data["third"]),
        verb=_matrix([[number] for number in data["verb"]]),
        done=_matrix([[number] for number in data["done"]]),
        parts=_pointers([data["first"], data["last"], data["end"], data["cut"]]),
        owner=_pointers([data["owner"]]),
        inside=_in_fours(_matrix(data["inside"])[:, None, :, None]).squeeze(-1),
        length=_matrix(data["length"]),
    )


def _matrix(rows: Any) -> Matrix:
    return np.array(rows, dtype=np.float32)


def _layer(data: Mapping[str, Any]) -> Layer:
    return Layer(_matrix(data["weights"]), _matrix(data["bias"]), data["apart"])


def _pointers(ways: Sequence[Mapping[str, Any]]) -> Pointers:
    columns = {name: [_matrix(way[name]) for way in ways] for name in ways[0]}
    return Pointers(
        query=np.concatenate(columns["query"], axis=1),
        key=np.concatenate(columns["key"], axis=1),
        own=np.stack(columns["own"], axis=1),
        none=np.stack(columns["none"], axis=1),
        distance=np.stack(columns["distance"], axis=1),
        between=_in_fours(np.stack([rows.transpose(1, 0, 2) for rows in columns["between"]], axis=-1)),
    )


def _in_fours(tables: Matrix) -> Matrix:
    """Tables (class, side, count, way) for each four classes: by side and then the count of each."""
    twos = tables[::2, :, :, None] + tables[1::2, :, None, :]
    twos = twos.reshape(*twos.shape[:2], -1, tables.shape[-1])
    fours: Matrix = twos[::2, :, :, None] + twos[1::2, :, None, :]
    return fours.reshape(len(fours), -1, tables.shape[-1])
