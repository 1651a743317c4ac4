"""JSON-LD, expanded by PyLD without a network."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pyld import jsonld

from explorer.export.data.contents import Contents
from explorer.export.data.linked import BASE, json_ld
from tests.export.told import CONTENTS, HARD

SCHEMA, OA, PROV = "https://schema.org/", "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/prov#"


def expanded(contents: Contents = CONTENTS) -> dict[str, Any]:
    """The nodes by their names."""
    found = jsonld.expand(json.loads("".join(json_ld(contents))), {"documentLoader": _no_network})
    return {node["@id"]: node for node in found}


def _no_network(url: str, options: object) -> None:
    raise AssertionError(f"asked for {url}")


@pytest.fixture(scope="module")
def nodes() -> dict[str, Any]:
    return expanded()


def value(node: dict[str, Any], name: str) -> Any:
    return node[name][0].get("@value", node[name][0].get("@id"))


def test_each_event_is_an_event_of_schema_org(nodes: dict[str, Any]) -> None:
    events = [node for node in nodes.values() if f"{SCHEMA}Event" in node["@type"]]
    assert len(events) == len(CONTENTS.events)


def test_no_term_is_lost(nodes: dict[str, Any]) -> None:
    def names(value: Any) -> set[str]:
        if isinstance(value, list):
            return {name for one in value for name in names(one)}
        if not isinstance(value, dict):
            return set()
        return set(value) | {name for one in value.values() for name in names(one)}

    assert all(name.startswith(("@", "http")) for node in nodes.values() for name in names(node))


def test_an_event_tells_its_title_and_its_days(nodes: dict[str, Any]) -> None:
    node = nodes[f"{BASE}event:day"]
    assert value(node, f"{SCHEMA}name") == HARD
    assert node[f"{SCHEMA}startDate"] == [{"@type": f"{SCHEMA}Date", "@value": "1879-04-05"}]


def test_a_date_keeps_its_notation(nodes: dict[str, Any]) -> None:
    date = nodes[f"{BASE}event:decade"]["http://purl.org/dc/terms/temporal"][0]
    assert date == {"@type": "http://id.loc.gov/datatypes/edtf", "@value": "197X"}


def test_an_open_end_has_no_last_day(nodes: dict[str, Any]) -> None:
    assert f"{SCHEMA}endDate" not in nodes[f"{BASE}event:open"]


def test_an_annotation_points_to_its_passage(nodes: dict[str, Any]) -> None:
    (annotation,) = nodes[f"{BASE}event:year"]["@reverse"][f"{OA}hasBody"]
    target = annotation[f"{OA}hasTarget"][0]
    quote, place = target[f"{OA}hasSelector"]
    assert value(target, f"{OA}hasSource") == f"{BASE}document:a.txt"
    assert value(quote, f"{OA}exact") == "Relations are established in 1831."
    assert (value(place, f"{OA}start"), value(place, f"{OA}end")) == (0, 34)


def test_an_event_is_derived_from_a_document_with_its_hash(nodes: dict[str, Any]) -> None:
    source = value(nodes[f"{BASE}event:day"], f"{PROV}wasDerivedFrom")
    assert f"{PROV}Entity" in nodes[source]["@type"]
    assert value(nodes[source], f"{SCHEMA}sha256") == "0f"
