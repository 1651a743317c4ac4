"""What only the words above a happening name: the partner in an overview of relations, the paper signed."""

from __future__ import annotations

import re

from explorer.chronicle.document import Block
from explorer.chronicle.party import Pair
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.parties import PartyHit
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
    own = context.sections[block.section] == partner
    told = _others(source, start, end, partner, own=own)
    if told and (len(told) > 1 or told[0].name != partner or not text.startswith(":", told[0].end)):
        return NOBODY
    start = told[0].end if told else start
    first = max(block.start, start - _FAR)
    if own and (before := source.sentences.before(view.sentence)):
        first = max(first, before[-1].start)
    above = _others(source, first, start, partner, own=own)
    if above and above[-1].name != partner:
        return NOBODY
    headed = own or (bool(above) and _leads(text, block, above[-1]))
    return Partner(partner, headed) if above or headed else NOBODY


def two_above(source: Source, telling: Telling, pair: Pair | None) -> tuple[str, ...]:
    """The two states that an article is about, where a telling is between them; () for any other.

    So too where its sentence, or the one before it in the paragraph, names a third state.
    """
    context, view = source.context, telling.view
    if context.pair is None or pair != context.pair or not context.named:
        return ()
    before = source.sentences.before(view.sentence)[-1:]
    start = before[0].start if before else view.sentence.start
    others = (hit.name for hit in context.between(start, view.sentence.end) if hit.name not in pair)
    states = source.lexicon.states
    return () if any(name in states for name in others) else (pair.first, pair.second)


def _leads(text: str, block: Block, state: PartyHit) -> bool:
    """Whether a state leads what follows it, at the beginning of a block, an entry or a cell."""
    before = text[block.start : state.start].removesuffix("The ").rstrip(" ")
    return text[state.end : state.end + 1] in _LEADING and (not before or before[-1] in _ENDING)


def _others(source: Source, start: int, end: int, partner: str, *, own: bool) -> list[PartyHit]:
    """The parties named in a span but the overview's own, and capitals.

    Below a heading of one's ``own`` bodies beside the state are left out: "… restored through the OAS".
    """
    state = own and source.lexicon.is_state(partner)
    return [
        hit
        for hit in source.context.between(start, end)
        if hit.name != source.context.home
        and hit.role != "capital"
        and not (state and not source.lexicon.is_state(hit.name))
    ]


def ties_above(source: Source, telling: Telling) -> str:
    """The state with which "relations" are that its sentence names, or the one before it; "" for several.

    "Chile cut off relations in 1976; they were restored in 1985."
    """
    view, home = telling.view, source.context.home
    sentences = [view.sentence, *source.sentences.before(view.sentence)[-1:]]
    if home is None or (telling.start == 0 and _PLURAL.isdisjoint(view.lower[:3])):
        sentences = sentences[:1]
    for sentence in sentences:
        named = {
            hit.name
            for hit in source.context.between(sentence.start, sentence.end)
            if hit.name != home and source.lexicon.is_state(hit.name)
        }
        if named:
            text = source.document.text[sentence.start : sentence.end]
            if len(named) > 1 or not _TIES.search(text):
                return ""
            return home or "" if _is_done_by_capital(source, telling) else named.pop()
    return ""


def _is_done_by_capital(source: Source, telling: Telling) -> bool:
    """Whether another state does it that is called by its capital: "Oslo broke off relations"."""
    view = telling.view
    start, verb = view.starts[telling.start], view.verb_in(telling.start, telling.end)
    first = source.context.between(start, view.starts[verb])[:1] if verb is not None else ()
    return any(
        hit.role == "capital"
        and hit.name != source.context.home
        and not _LED.search(source.document.text, start, hit.start)
        for hit in first
    )


_LED = re.compile(r"\b(?:with|in|at|of|from|to|between|by)\s$", re.IGNORECASE)


_PLURAL = frozenset({"they", "these", "those"})
_TIES = re.compile(r"\b(?:relations|ties)\b")


_LEADING, _ENDING = frozenset({":", ".", "\t"}), frozenset({".", ";", ":", "\t", "•", "–"})
"""What stands behind a state that leads what follows, and before it: "Peru: relations restored"."""
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
