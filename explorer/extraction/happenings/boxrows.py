"""Rows of an infobox that tell happenings: "established: 12 July 1983" in an article on relations."""

from __future__ import annotations

from explorer.chronicle.document import Block
from explorer.extraction.source import Source
from explorer.extraction.temporal.lines import is_alone

_SIGN = ": "
"""Between the key of a row and its value (``explorer.reading.composing``)."""

_OF_RELATIONS = "relations"
"""In the title of an article of whose relations a box tells, and not of a state or an organisation."""

_POSTS = frozenset({"embassy", "legation", "consulate", "commission", "mission"})
"""In the title of an article on one, of which its box says when it was opened."""


def is_told_row(source: Source, block: Block) -> bool:
    """Whether a block is a row whose key says what happened and whose value is the date.

    Of the words that any box may have those count that stand in an article on the relations of two parties
    ("established") or on a mission ("opened"); only boxes of treaties say when one was signed.
    """
    if block.kind != "infobox":
        return False
    key, sign, _ = source.document.block_text(block).partition(_SIGN)
    words = " ".join(key.lower().replace("_", " ").split()).removeprefix("date ")
    narrative = source.lexicon.narrative
    if not sign or words not in narrative.box_keys | narrative.relation_keys | narrative.post_keys:
        return False
    start = block.start + len(key) + len(sign)
    dates = source.dates_in(start, block.end)
    line = start, block.end
    if len(dates) != 1 or not is_alone(source.document.text, line, dates[0].start, dates[0].end):
        return False
    title = source.document.title.lower()
    if words in narrative.post_keys:
        return not _POSTS.isdisjoint(title.replace(",", " ").split())
    return words in narrative.box_keys or (source.context.pair is not None and _OF_RELATIONS in title)
