"""The parties and persons that a happening and its sentence name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from explorer.chronicle.document import Document
from explorer.extraction.clauses.sentences import LONGEST
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.people import Person

BILATERAL_KINDS = frozenset({"relations", "agreement", "conflict", "mission", "visit"})
"""Kinds of happenings that two parties do together or to each other."""


class Named(NamedTuple):
    """A happening with the persons and parties named in its clause, and the parties of its sentence."""

    telling: Telling
    kind: str
    people: Sequence[Person]
    clause: Sequence[PartyHit]
    sentence: Sequence[PartyHit]


def named_in(
    telling: Telling, kind: str, people: Sequence[Person], document: Document, context: Context
) -> Named:
    """What a telling names, its shared subject with it.

    The cells before the prose of a table's row lead each clause of that: "Laos | 1978 | An envoy was sent".
    In a row too long for one sentence they may be prose of other matters, and do not.
    """
    tokens = telling.view.tokens
    clause = list(context.between(tokens[telling.start].start, tokens[telling.end - 1].end))
    if telling.subject:
        begin, end = telling.subject
        clause = [*context.between(tokens[begin].start, tokens[max(begin, end - 1)].end), *clause]
    if telling.column is not None and telling.column.country is not None:
        clause = [*context.between(*telling.column.country), *clause]
    sentence = telling.view.sentence
    inside = list(context.between(sentence.start, sentence.end))
    block, text = document.blocks[sentence.block], document.text
    if block.kind == "row" and sentence.start > block.start and block.end - block.start <= LONGEST:
        cells = context.between(block.start, max(block.start, text.rfind("\t", block.start, sentence.start)))
        return Named(telling, kind, people, [*cells, *clause], [*cells, *inside])
    return Named(telling, kind, people, clause, inside)


def names_of(hits: Iterable[PartyHit]) -> list[str]:
    """The names of parties in the order of the text, each once."""
    return list(dict.fromkeys(map(_NAME, hits)))


_NAME = attrgetter("name")
