"""What only the words above a happening name: the partner in an overview of relations, the paper signed."""

from __future__ import annotations

import re

from explorer.chronicle.document import Block
from explorer.chronicle.party import Pair
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.partnered import NOBODY, Partner


def partner_above(source: Source, block: Block, telling: Telling, pair: Pair | None) -> Partner:
    """The partner of a telling that names no state but the overview's own; NOBODY where another is nearer."""
    context, view = source.context, telling.view
    home, start, end = context.home, view.starts[telling.start], view.ends[telling.end - 1]
    if home is None or pair is None or home not in pair:
        return NOBODY
    partner = pair.other(home)
    text = source.document.text
    told = [hit for hit in context.between(start, end) if hit.name != home and hit.role != "capital"]
    if told and (len(told) > 1 or told[0].name != partner or not text.startswith(":", told[0].end)):
        return NOBODY
    start = told[0].end if told else start
    before = context.between(max(block.start, start - _FAR), start)
    above = [hit for hit in before if hit.name != home and hit.role != "capital"]
    if above and above[-1].name != partner:
        return NOBODY
    led = bool(above) and text[above[-1].end : above[-1].end + 1] in _LEADING
    headed = led or context.sections[block.section] == partner
    return Partner(partner, headed) if above or headed else NOBODY


_LEADING = frozenset({":", ".", "\t"})
"""What stands behind a state that leads what follows: "Peru: relations restored", or the end of its cell."""
_FAR = 3000
"""Characters before a happening among which the state that its relations are with is looked for."""


def paper_above(source: Source, telling: Telling, kind: str) -> str:
    """What "it" that was signed or repealed is, by the kind of the happening: "the treaty"; else "".

    It is what the words above in the same block name last, or what such happenings are mostly about.
    """
    if kind not in _PAPERS:
        return ""
    pattern, usual = _PAPERS[kind]
    start = source.document.blocks[telling.view.sentence.block].start
    text = source.document.text[
        max(start, telling.view.starts[0] - _NEAR) : telling.view.starts[telling.start]
    ]
    named = pattern.findall(text)
    return f"the {named[-1]}" if named else usual


_NEAR = 300
"""Characters before its sentence within which a paper is named that "it" may mean."""
_AGREEMENTS = "agreement|treaty|accord|convention|memorandum|protocol|pact|deal"
_PAPERS = {
    "agreement": (re.compile(rf"\b(?:{_AGREEMENTS})\b"), "the agreement"),
    "law": (
        re.compile(rf"\b(?:{_AGREEMENTS}|law|bill|act|constitution|statute|decree|resolution)\b"),
        "the law",
    ),
}
