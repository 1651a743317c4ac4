"""Events as JSON-LD: schema.org events, their passages as Web Annotations, their origin in PROV.

The context stands in the file, so that nothing need be fetched to read it. An event is a schema.org
``Event``; each passage that tells it is an ``oa:Annotation`` whose target is the document with two selectors,
the quotation (``oa:TextQuoteSelector``) and its place (``oa:TextPositionSelector``, code points of the file
as decoded). What was read is a ``prov:Entity``, from which the event was derived by the program, a
``prov:SoftwareAgent``. ``startDate`` and ``endDate`` are the first and last possible day; ``edtf`` is the
date as precisely as told.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from explorer import __version__
from explorer.chronicle.dates.days import iso_day
from explorer.chronicle.event import Event, Mention
from explorer.export.data.contents import Contents

BASE = "urn:bilateral-explorer:"
"""What the names of events, passages and documents begin with; they are the same everywhere."""

PROGRAM = f"{BASE}program"

CONTEXT: dict[str, Any] = {
    "@vocab": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dcterms": "http://purl.org/dc/terms/",
    "id": "@id",
    "type": "@type",
    "startDate": {"@id": "https://schema.org/startDate", "@type": "https://schema.org/Date"},
    "endDate": {"@id": "https://schema.org/endDate", "@type": "https://schema.org/Date"},
    "edtf": {"@id": "dcterms:temporal", "@type": "http://id.loc.gov/datatypes/edtf"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": "oa:hasTarget",
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@container": "@set"},
    "exact": "oa:exact",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id", "@container": "@set"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "annotations": {"@reverse": "oa:hasBody"},
}


def json_ld(contents: Contents) -> Iterator[str]:
    """One JSON-LD document: the context, the program, the documents told from, then an event a line."""
    yield f'{{"@context": {_json(CONTEXT)},\n"@graph": [\n{_json(_program())}'
    told = {mention.document: mention for event in contents.events for mention in event.mentions}
    for name in sorted(told):
        yield ",\n" + _json(_document(name, told[name], contents))
    for event in contents.events:
        yield ",\n" + _json(_event(event, contents))
    yield "\n]}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _program() -> dict[str, Any]:
    return {
        "id": PROGRAM,
        "type": ["SoftwareApplication", "prov:SoftwareAgent"],
        "name": "Bilateral Explorer",
        "softwareVersion": __version__,
    }


def document_id(name: str) -> str:
    """The name by which a document is spoken of."""
    return f"{BASE}document:{quote(name)}"


def _document(name: str, told: Mention, contents: Contents) -> dict[str, Any]:
    document = contents.documents.get(name)
    found: dict[str, Any] = {
        "id": document_id(name),
        "type": ["CreativeWork", "prov:Entity"],
        "name": told.document_title or name,
        "identifier": name,
    }
    if document is not None:
        found |= {"encodingFormat": document.media_type, "sha256": document.sha256}
        found |= {"isBasedOn": document.source} if document.source else {}
    return found


def _event(event: Event, contents: Contents) -> dict[str, Any]:
    about = [_party(name, contents) for name in event.parties]
    about += [{"type": "Person", "name": name} for name in event.people]
    documents = dict.fromkeys(document_id(mention.document) for mention in event.mentions)
    told: dict[str, Any] = {
        "id": f"{BASE}event:{quote(event.id)}",
        "type": ["Event", "prov:Entity"],
        "identifier": event.id,
        "name": event.title,
        "startDate": None if event.date.earliest is None else iso_day(event.date.earliest),
        "endDate": None if event.date.latest is None else iso_day(event.date.latest),
        "edtf": event.date.edtf,
        "keywords": [contents.kind_label(event.kind), *map(str, event.pairs)],
        "about": about,
        "disambiguatingDescription": event.disagreement,
        "wasDerivedFrom": list(documents),
        "wasAttributedTo": PROGRAM,
        "annotations": [_annotation(event, place, one) for place, one in enumerate(event.mentions, 1)],
    }
    return {name: value for name, value in told.items() if value not in (None, [])}


def _party(name: str, contents: Contents) -> dict[str, str]:
    return {"type": "Organization" if name in contents.organisations else "Country", "name": name}


def _annotation(event: Event, place: int, mention: Mention) -> dict[str, Any]:
    """A passage, with the two ways to find it."""
    return {
        "id": f"{BASE}event:{quote(event.id)}:passage:{place}",
        "type": "oa:Annotation",
        "target": {
            "type": "oa:SpecificResource",
            "source": document_id(mention.document),
            "selector": [
                {"type": "oa:TextQuoteSelector", "exact": mention.quote},
                {"type": "oa:TextPositionSelector", "start": mention.start, "end": mention.end},
            ],
        },
    }
