"""Mentions from tellings: passage, date, parties, persons, kind and title put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from explorer.chronicle.document import Block, Document
from explorer.chronicle.event import Anchor, Mention
from explorer.extraction.assess import kind_of
from explorer.extraction.pairs import Belonging, belonging_of
from explorer.extraction.sentences import sentences_of
from explorer.extraction.source import Source
from explorer.extraction.tellings import Telling
from explorer.extraction.titles import Heading, label_for, title_of
from explorer.extraction.tokens import tokenize
from explorer.extraction.weights import weight_of

_CONJUNCTIONS = frozenset({"and", "but", "while", "however", "then", "or", "yet", "though", "although", "whereas"})
_PRONOUNS = frozenset({"he", "she", "it", "his", "her", "its", "who", "which", "this", "that"})


def make_mention(source: Source, block: Block, telling: Telling, bonus: Mapping[str, int]) -> Mention:
    """The mention of one telling; ``bonus`` is what its list and heading say about its kind."""
    document = source.document
    verdict = kind_of(source, telling, bonus)
    people = source.people.named(telling.view.tokens[telling.start : telling.end])
    belonging = belonging_of(telling, verdict.kind, people, document, source.context, source.lexicon)
    start, end = _span(telling)
    file_start, file_end = document.offsets.to_file(start, end)
    date_start, date_end, date_text = _date_words(document, telling)
    return Mention(
        document=document.name,
        document_title=document.title,
        section=" › ".join(document.sections[block.section].path),
        start=file_start,
        end=file_end,
        quote=" ".join(document.text[start:end].split()),
        date=telling.date,
        date_text=date_text,
        date_start=date_start,
        date_end=date_end,
        rule=telling.expression.rule + ("+same-occasion" if telling.occasion else ""),
        title=title_of(document.text, telling, _heading(source, block, telling, verdict.kind, belonging)),
        kind=verdict.kind,
        cue=verdict.cue,
        pair=belonging.pair,
        parties=belonging.parties,
        people=tuple(person.name for person in people),
        anchor=_anchor(document, telling),
        weight=weight_of(
            verdict.kind,
            telling.date,
            in_list=block.kind != "paragraph",
            nominal=telling.nominal,
            inherited=telling.inherited,
        ),
    )


def _heading(source: Source, block: Block, telling: Telling, kind: str, belonging: Belonging) -> Heading:
    pair = belonging.pair
    before = _antecedents(source, telling)
    return Heading(
        verbs=source.lexicon.verbs,
        speech_verbs=source.lexicon.narrative.speech_verbs,
        both=f"{pair.first} and {pair.second}" if pair else "",
        he=before.he,
        it=before.it,
        visited=_visited(source, block),
        kind=kind,
        label=label_for(kind, pair, belonging.parties),
    )


class _Antecedents(NamedTuple):
    he: str
    it: str


def _antecedents(source: Source, telling: Telling) -> _Antecedents:
    """The person and the party that "he" and "it" in a clause mean: the first ones named last before it."""
    view = telling.view
    words = {token.lower for token in view.tokens[telling.start : telling.end]}
    if telling.subject:
        words |= {token.lower for token in view.tokens[slice(*telling.subject)]}
    if words.isdisjoint(_PRONOUNS):
        return _Antecedents("", "")
    he = it = ""
    sentence = view.sentence
    for start, end in [
        (sentence.start, view.tokens[telling.start].start),
        *(
            (earlier.start, earlier.end)
            for earlier in reversed(sentences_of(source.document, sentence.block))
            if earlier.end <= sentence.start
        ),
    ]:
        named = source.people.named(tokenize(source.document.text, start, end)) if not he else []
        he = he or (named[0].name if named else "")
        parties = [hit for hit in source.context.between(start, end) if hit.role != "demonym"]
        it = it or (parties[0].name if parties else "")
        if he and it:
            break
    return _Antecedents(he, it)


def _visited(source: Source, block: Block) -> str:
    """The party named behind "to" in the line above a list of visits."""
    if block.lead is None:
        return ""
    text = source.document.text[block.lead[0] : block.lead[1]]
    place = text.rfind(" to ")
    hits = source.context.between(block.lead[0] + place, block.lead[1]) if place >= 0 else ()
    return hits[0].name if hits else ""


def _span(telling: Telling) -> tuple[int, int]:
    """The clause's span of the text without a conjunction before it and a comma behind it."""
    tokens = list(telling.view.tokens[telling.start : telling.end])
    while len(tokens) > 1 and (tokens[0].lower in _CONJUNCTIONS or tokens[0].text in ",;"):
        tokens.pop(0)
    while len(tokens) > 1 and tokens[-1].text in ",;":
        tokens.pop()
    return tokens[0].start, tokens[-1].end


def _date_words(document: Document, telling: Telling) -> tuple[int, int, str]:
    start, end = telling.occasion or (telling.expression.start, telling.expression.end)
    return (*document.offsets.to_file(start, end), " ".join(document.text[start:end].split()))


def _anchor(document: Document, telling: Telling) -> Anchor | None:
    expression = telling.expression
    span = (expression.start, expression.end) if telling.occasion else expression.anchor
    if span is None:
        return None
    return Anchor(*document.offsets.to_file(*span), " ".join(document.text[span[0] : span[1]].split()))
