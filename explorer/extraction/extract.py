"""From a document to its mentions: every dated happening with its passage, date, parties, kind and title."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from explorer.chronicle.document import Block, Document
from explorer.chronicle.event import Anchor, Mention, Omission
from explorer.chronicle.temporal import TemporalExpression
from explorer.extraction.context import Context, context_of
from explorer.extraction.followups import occasion_of
from explorer.extraction.kinds import Verdict, judge
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.pairs import belonging_of
from explorer.extraction.people import PeopleIndex, people_of
from explorer.extraction.sentences import Sentence, sentences_of
from explorer.extraction.tellings import Refusal, Telling, carried_tellings, tellings_of
from explorer.extraction.temporal import find_dates
from explorer.extraction.titles import Heading, label_for, title_of
from explorer.extraction.view import SentenceView, sentence_view
from explorer.extraction.weights import weight_of

TOLD_IN = frozenset({"paragraph", "item", "row"})
"""The kinds of blocks in which happenings are told."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a document gave: mentions in the order of the text, and dated words that gave none."""

    mentions: tuple[Mention, ...]
    omissions: tuple[Omission, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """A document with everything found out about it before its sentences are read."""

    document: Document
    lexicon: Lexicon
    context: Context
    people: PeopleIndex
    expressions: Sequence[TemporalExpression]
    starts: Sequence[int]

    def dates_in(self, start: int, end: int) -> Sequence[TemporalExpression]:
        return self.expressions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def extract(document: Document, lexicon: Lexicon) -> Extraction:
    """The mentions of ``document``, and the dated words that gave none, each with the reason."""
    context = context_of(document, lexicon)
    people = people_of(document.text, context.hits, lexicon.narrative)
    expressions = find_dates(document)
    source = _Source(document, lexicon, context, people, expressions, [found.start for found in expressions])
    mentions: list[Mention] = []
    omissions: list[Omission] = []
    for index, block in enumerate(document.blocks):
        if block.kind in TOLD_IN:
            told, refused = _read_block(source, index, block)
            mentions.extend(told)
            omissions.extend(refused)
    return Extraction(tuple(mentions), tuple(omissions))


def _read_block(source: _Source, index: int, block: Block) -> tuple[list[Mention], list[Omission]]:
    mentions: list[Mention] = []
    omissions: list[Omission] = []
    last: Telling | None = None
    he = ""
    for sentence in sentences_of(source.document, index):
        told, refused = _read_sentence(source, sentence, last)
        for telling in told:
            mentions.append(_mention(source, block, telling, he))
        omissions.extend(_omission(source, refusal) for refusal in refused)
        last = told[-1] if told else last
        he = _last_person(source, sentence) or he
    return mentions, omissions


def _last_person(source: _Source, sentence: Sentence) -> str:
    """The person a following "he" means: the first one named in the sentence."""
    from explorer.extraction.tokens import tokenize

    named = source.people.named(tokenize(source.document.text, sentence.start, sentence.end))
    return named[0].name if named else ""


def _read_sentence(
    source: _Source, sentence: Sentence, last: Telling | None
) -> tuple[list[Telling], list[Refusal]]:
    expressions = source.dates_in(sentence.start, sentence.end)
    if not expressions and last is None:
        return [], []
    view = sentence_view(source.document.text, sentence, expressions, source.lexicon.verbs)
    if not view.tokens:
        return [], []
    narrative = source.lexicon.narrative
    block = source.document.blocks[sentence.block]
    in_list = block.kind in ("item", "row")
    judge_clause = partial(_verdict, source, _lead_cues(source, block) if in_list else {})
    told, refused = tellings_of(view, narrative, judge_clause)
    occasion = None if told else occasion_of(view, last, source.lexicon)
    if occasion is not None and last is not None:
        return carried_tellings(view, narrative, judge_clause, last, occasion), refused
    return told, refused


def _verdict(source: _Source, bonus: Mapping[str, int], view: SentenceView, start: int, end: int) -> Verdict:
    """The kind of a stretch of a sentence by its own cue words."""
    lexicon = source.lexicon
    tokens = view.tokens[start:end]
    verb = next((index - start for index in range(start, end) if view.finite[index]), None)
    cues = lexicon.cues.find(tokens, lexicon.verbs)
    return judge(cues, lexicon.cues.order, _main_verb(view, start, end, verb), bonus)


def _main_verb(view: SentenceView, start: int, end: int, verb: int | None) -> int | None:
    """The index of the main verb behind its auxiliaries, relative to ``start``."""
    if verb is None:
        return None
    while start + verb + 1 < end and view.tokens[start + verb].lower in _AUXILIARIES:
        verb += 1
    return verb


_AUXILIARIES = frozenset(
    {"was", "were", "had", "has", "have", "is", "are", "been", "also", "did", "not", "would", "could", "to"}
)


def _lead_cues(source: _Source, block: Block) -> dict[str, int]:
    """What the line above a list, or the heading, says about the kind of what stands below."""
    lexicon = source.lexicon
    from explorer.extraction.tokens import tokenize

    spans = [block.lead] if block.lead else []
    texts = [(source.document.text[a:b], 6) for a, b in spans]
    heading = source.document.sections[block.section].heading
    texts.append((heading, 4 if block.kind in ("item", "row") and not spans else 2))
    bonus: dict[str, int] = {}
    for text, weight in texts:
        verdict = judge(
            lexicon.cues.find(tokenize(text, 0, len(text)), lexicon.verbs), lexicon.cues.order, None, {}
        )
        if verdict.score:
            bonus[verdict.kind] = max(bonus.get(verdict.kind, 0), weight)
    return bonus


def _kind(source: _Source, block: Block, telling: Telling) -> Verdict:
    lexicon, view = source.lexicon, telling.view
    start, end = telling.start, telling.end
    tokens = view.tokens[start:end]
    verb = next((index - start for index in range(start, end) if view.finite[index]), None)
    main = _main_verb(view, start, end, verb)
    cues = lexicon.cues.find(tokens, lexicon.verbs)
    bonus = _lead_cues(source, block)
    if main is not None and main < len(tokens):
        word = tokens[main].lower
        base = lexicon.verbs.base_of_past(word) or lexicon.verbs.base_of_participle(word)
        if base in lexicon.narrative.speech_verbs:
            bonus["politics"] = bonus.get("politics", 0) + 6
    return judge(cues, lexicon.cues.order, main, bonus)


def _mention(source: _Source, block: Block, telling: Telling, he: str) -> Mention:
    document, view = source.document, telling.view
    verdict = _kind(source, block, telling)
    tokens = view.tokens[telling.start : telling.end]
    people = source.people.named(tokens)
    belonging = belonging_of(telling, verdict.kind, people, document, source.context, source.lexicon)
    start, end = _span(telling)
    file_start, file_end = document.offsets.to_file(start, end)
    date_start, date_end, date_text = _date_words(document, telling)
    heading = _heading(source, block, telling, verdict.kind, belonging.pair, belonging.parties, he)
    section = document.sections[block.section]
    return Mention(
        document=document.name,
        document_title=document.title,
        section=" › ".join(section.path),
        start=file_start,
        end=file_end,
        quote=" ".join(document.text[start:end].split()),
        date=telling.date,
        date_text=date_text,
        date_start=date_start,
        date_end=date_end,
        rule=telling.expression.rule + ("+same-occasion" if telling.occasion else ""),
        title=title_of(telling, heading),
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


def _heading(
    source: _Source,
    block: Block,
    telling: Telling,
    kind: str,
    pair: object,
    parties: tuple[str, ...],
    he: str,
) -> Heading:
    from explorer.chronicle.party import Pair

    real = pair if isinstance(pair, Pair) else None
    return Heading(
        verbs=source.lexicon.verbs,
        both=f"{real.first} and {real.second}" if real else "",
        he=he,
        visited=_visited(source, block),
        kind=kind,
        label=label_for(kind, real, parties),
    )


def _visited(source: _Source, block: Block) -> str:
    """The party named behind "to" in the line above a list of visits."""
    if block.lead is None:
        return ""
    text = source.document.text[block.lead[0] : block.lead[1]]
    place = text.rfind(" to ")
    if place < 0:
        return ""
    hits = source.context.between(block.lead[0] + place, block.lead[1])
    return hits[0].name if hits else ""


def _span(telling: Telling) -> tuple[int, int]:
    """The clause's span of the text without a conjunction before it and a comma behind it."""
    tokens = list(telling.view.tokens[telling.start : telling.end])
    while len(tokens) > 1 and (
        tokens[0].lower in ("and", "but", "while", "however", "then", "or", "yet") or tokens[0].text in ",;"
    ):
        tokens.pop(0)
    while len(tokens) > 1 and tokens[-1].text in ",;":
        tokens.pop()
    return tokens[0].start, tokens[-1].end


def _date_words(document: Document, telling: Telling) -> tuple[int, int, str]:
    start, end = telling.occasion or (telling.expression.start, telling.expression.end)
    text = " ".join(document.text[start:end].split())
    return (*document.offsets.to_file(start, end), text)


def _anchor(document: Document, telling: Telling) -> Anchor | None:
    expression = telling.expression
    span = (expression.start, expression.end) if telling.occasion else expression.anchor
    if span is None:
        return None
    return Anchor(*document.offsets.to_file(*span), " ".join(document.text[span[0] : span[1]].split()))


def _omission(source: _Source, refusal: Refusal) -> Omission:
    expression = refusal.expression
    start, end = source.document.offsets.to_file(expression.start, expression.end)
    return Omission(source.document.name, start, end, expression.text, refusal.reason)
