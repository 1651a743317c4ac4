"""The network, read by networkx."""

from __future__ import annotations

import io
from typing import Any

import networkx
import pytest

from explorer.export.data.contents import Contents
from explorer.export.data.network import graphml
from tests.export.told import CONTENTS, told


def graph(contents: Contents = CONTENTS) -> Any:
    return networkx.read_graphml(io.BytesIO("".join(graphml(contents)).encode()))


@pytest.fixture(scope="module")
def network() -> Any:
    return graph()


def test_parties_are_nodes_and_pairs_are_edges(network: Any) -> None:
    assert set(network.nodes) == {"Bolivia", "Chile", "Peru"}
    assert {frozenset(edge) for edge in network.edges} == {
        frozenset({"Chile", "Peru"}),
        frozenset({"Bolivia", "Chile"}),
    }


def test_an_edge_counts_its_events(network: Any) -> None:
    edge = network.edges["Chile", "Peru"]
    assert (edge["weight"], edge["first_year"], edge["last_year"]) == (5, -52, 2001)


def test_an_edge_counts_by_kind_by_decade_and_by_both(network: Any) -> None:
    edge = network.edges["Chile", "Peru"]
    assert (edge["kind_visit"], edge["decade_1830"], edge["agreement_1830"]) == (2, 1, 1)


def test_what_is_not_there_is_none(network: Any) -> None:
    assert "kind_visit" not in network.edges["Bolivia", "Chile"]
    assert network.graph["edge_default"]["kind_visit"] == 0


def test_the_counts_of_the_kinds_and_of_the_decades_add_up(network: Any) -> None:
    for _, _, edge in network.edges(data=True):
        for prefix in ("kind_", "decade_"):
            counts = (count for name, count in edge.items() if name.startswith(prefix))
            assert sum(counts) == edge["weight"]


def test_what_no_pair_tells_counts_at_its_party() -> None:
    alone = graph(Contents((told("1990", "An election", "a", pair=None),)))
    assert alone.number_of_nodes() == 0  # it names no party
