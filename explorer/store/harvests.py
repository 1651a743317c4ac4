"""All that a file gave, as rows of JSON like those of ``encoding.py``."""

from __future__ import annotations

from explorer.chronicle.library import Harvest
from explorer.store.documents import KeptBody, KeptDocument, body_bytes, head_row
from explorer.store.encoding import (
    diagnostic_of,
    diagnostic_row,
    from_bytes,
    mention_of,
    mention_row,
    omission_of,
    omission_row,
    to_bytes,
    whole_event_of,
    whole_event_row,
)


def harvest_bytes(harvest: Harvest) -> tuple[bytes, bytes]:
    """All that one file gave but the body of its document, and that body; empty where there is none."""
    document = harvest.document
    told = to_bytes(
        [
            harvest.name,
            harvest.digest,
            head_row(document) if document else None,
            [mention_row(one) for one in harvest.mentions],
            [omission_row(one) for one in harvest.omissions],
            [diagnostic_row(one) for one in harvest.diagnostics],
            [whole_event_row(one) for one in harvest.events],
            harvest.passing,
        ]
    )
    return told, body_bytes(document) if document else b""


def harvest_of(told: bytes, body: KeptBody) -> Harvest:
    """The harvest of :func:`harvest_bytes`; the ``body`` is read when its text or blocks are asked for.

    Raises one of DAMAGES for other bytes.
    """
    name, digest, head, mentions, omissions, diagnostics, events, passing = from_bytes(told)
    return Harvest(
        name,
        digest,
        KeptDocument(head, body) if head else None,
        tuple(map(mention_of, mentions)),
        tuple(map(omission_of, omissions)),
        tuple(map(diagnostic_of, diagnostics)),
        tuple(map(whole_event_of, events)),
        passing,
    )
