"""From a document to its mentions: every dated happening with its passage, date, parties, kind and title."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import filterfalse
from typing import NamedTuple

from explorer.chronicle.document import Block, Document
from explorer.chronicle.event import Mention, Omission
from explorer.errors import StoppedError
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import texts_of_tokens
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.collecting import collecting_seldom
from explorer.extraction.columns.rows import Columns
from explorer.extraction.happenings.boxrows import is_told_row
from explorer.extraction.happenings.drafts import STRONG
from explorer.extraction.happenings.drafts import Judge as ClauseJudge
from explorer.extraction.happenings.entries import is_entry
from explorer.extraction.happenings.followups import may_go_on, occasion_of, story_at
from explorer.extraction.happenings.headed import DatedLines
from explorer.extraction.happenings.listedterms import is_mere_term, with_term
from explorer.extraction.happenings.mentions import mentions_of
from explorer.extraction.happenings.spanends import with_span_ends
from explorer.extraction.happenings.tellings import (
    LIFE_YEARS,
    NOTHING_HAPPENS,
    Refusal,
    Telling,
    carried_tellings,
    tellings_of,
)
from explorer.extraction.kinds.assess import (
    Cues,
    Matter,
    clause_verdict,
    cues_of,
    going_on,
    kind_of,
    matters_of,
    surroundings,
)
from explorer.extraction.kinds.kinds import Verdict
from explorer.extraction.kinds.titled import Judged
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.source import Source, source_of
from explorer.extraction.tables.eventrows import is_event_row

TOLD_IN = frozenset({"paragraph", "item", "row"})
"""The kinds of blocks in which happenings are told."""

BATCH = 256
"""Happenings, or more to the end of a sentence, that are read before their kinds are asked for, and all of
these before titles are made; so many sentences are prepared before happenings are looked for in them.

Each step has many rules of its own. Going on with one for a while, a processor finds them near at hand;
going from step to step with every happening took a fifth longer. With a quarter as many, a long document
takes a fifteenth longer.
"""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a document gave: mentions in the order of the text, and dated words that gave none."""

    mentions: tuple[Mention, ...]
    omissions: tuple[Omission, ...]


Judge = Callable[[Cues, Matter, Mapping[str, int]], Judged | Verdict]
"""Gives the kind of what is told, with what its surroundings add."""


@collecting_seldom()
def extract(
    document: Document,
    lexicon: Lexicon,
    judge: Judge = kind_of,
    goes_on: Callable[[], bool] = lambda: True,
) -> Extraction:
    """The mentions of ``document``, and the dated words that gave none, each with the reason.

    A function of its arguments alone, fit for a pool of processes or an engine's map step: ``docs/scale.md``.
    ``judge`` is asked for the kind of each mention, in their order. ``goes_on`` is asked before each block.
    Raises StoppedError when it answers no.
    """
    source = source_of(document, lexicon, goes_on)
    cues = cues_of(source)
    omissions: list[Omission] = []
    mentions: list[Mention] = []
    before = ""
    told = _told_in(cues, goes_on, omissions)
    for batch in _batches(told):
        matters = matters_of(cues, [one.telling for one in batch])
        verdicts: list[Judged | Verdict] = []
        for one, matter in zip(batch, matters, strict=True):
            added = going_on(one.block, one.bonus, before if one.goes_on else "", one.telling)
            head = one.telling.column
            judged = judge(cues, matter, added)  # of all, so that who judges sees every happening
            verdicts.append(judged if head is None else Verdict(head.kind, STRONG, head.words))
            before = verdicts[-1].kind
        tellings = [(one.block, one.telling) for one in batch]
        mentions += mentions_of(source, tellings, verdicts)
    return Extraction(tuple(mentions), tuple(omissions))


def _batches(told: Iterable[_Told]) -> Iterator[list[_Told]]:
    """Happenings in batches that end with sentences: titles depend on those beside them in theirs."""
    batch: list[_Told] = []
    for one in told:
        if len(batch) >= BATCH and one.telling.view is not batch[-1].telling.view:
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch


class _Told(NamedTuple):
    """A happening with its block and what that adds to kinds; whether the block told one before."""

    block: Block
    bonus: Mapping[str, int]
    telling: Telling
    goes_on: bool


def _told_in(cues: Cues, goes_on: Callable[[], bool], omissions: list[Omission]) -> Iterator[_Told]:
    """The happenings of a document in order; dated words that gave none are added to ``omissions``."""
    source, prepared = cues.source, 0
    lines = DatedLines(source)
    columns = Columns(source, partial(_kind_told, cues))
    for index, block in enumerate(source.document.blocks):
        if not goes_on():
            raise StoppedError
        prepared = _prepare(source, index) if index == prepared else prepared
        if block.kind not in TOLD_IN and not is_told_row(source, block):
            continue
        if not source.is_dated(block.start, block.end):
            yield from _headed(cues, lines, index, omissions)
            continue
        if lines.is_bare(index):
            omissions.extend(_omission(source, refusal) for refusal in lines.refused(index))
            continue
        last: Telling | None = None
        bonus = surroundings(cues, block)
        row = columns.row(index) if block.kind == "row" else None
        if row is not None:
            for telling in row.tellings:
                yield _Told(block, bonus, telling, goes_on=False)
            omissions.extend(_omission(source, refusal) for refusal in row.refused)
        for sentence in row.sentences if row is not None else source.sentences.of_block(index):
            told, refused = _read_sentence(cues, block, sentence, last, bonus)
            terms = [telling for telling in told if is_mere_term(source, index, telling)]
            refused += [Refusal(telling.expression, LIFE_YEARS) for telling in terms]
            told = list(filterfalse(terms.__contains__, told))
            for at, telling in enumerate(told):
                goes = last is not None or at > 0
                yield _Told(block, bonus, with_term(source, block, telling), goes_on=goes)
            last = story_at(told, last)
            omissions.extend(_omission(source, refusal) for refusal in refused)


def _kind_told(cues: Cues, words: str) -> str:
    """The kind of what words plainly tell by themselves; "" where they do not."""
    verdict = cues.words(words)
    return verdict.kind if verdict.score >= STRONG else ""


def _headed(cues: Cues, lines: DatedLines, index: int, omissions: list[Omission]) -> Iterator[_Told]:
    """The happenings of a block without a date, below a line that is one."""
    at = lines.date_of(index)
    if at is None:
        return
    block = cues.source.document.blocks[index]
    bonus = surroundings(cues, block)
    judge: ClauseJudge = partial(clause_verdict, cues, {} if block.kind == "paragraph" else bonus)
    told = lines.tellings(index, at, judge)
    for telling in told:
        yield _Told(block, bonus, telling, goes_on=False)
    if lines.is_line(at) and not told:
        omissions.append(_omission(cues.source, Refusal(at, NOTHING_HAPPENS)))


def _prepare(source: Source, first: int) -> int:
    """Prepare the dated sentences from a block on, a batch of them or some more; the block behind them.

    Of a block of very many only the first: by the time the others are read they would have been forgotten.
    """
    dated: list[Sentence] = []
    index = first
    while index < len(source.document.blocks) and len(dated) < BATCH:
        block = source.document.blocks[index]
        if block.kind in TOLD_IN and source.is_dated(block.start, block.end):
            sentences = source.sentences.of_block(index)
            dated += [one for one in sentences if source.is_dated(one.start, one.end)]
        index += 1
    for sentence in dated[: 2 * BATCH]:
        source.sentences.view(sentence)
    return index


def _read_sentence(
    cues: Cues, block: Block, sentence: Sentence, last: Telling | None, bonus: dict[str, int]
) -> tuple[list[Telling], list[Refusal]]:
    source = cues.source
    if not source.is_dated(sentence.start, sentence.end) and (
        last is None or not _may_go_on(source, sentence)
    ):
        return [], []
    view = source.sentences.view(sentence)
    if not view.tokens:
        return [], []
    narrative = source.lexicon.narrative
    judge: ClauseJudge = partial(clause_verdict, cues, {} if block.kind == "paragraph" else bonus)
    sure = block.kind == "infobox" or is_event_row(source.document, block, narrative)
    if sure or _is_first_of_entry(source, sentence):
        judge = partial(_surely, judge)
    told, refused = tellings_of(view, narrative, judge) if view.expressions else ([], [])
    occasion = None if told else occasion_of(view, last, source.lexicon)
    if occasion is not None and last is not None:
        return carried_tellings(view, narrative, judge, (last.expression, last.date), occasion), refused
    return with_span_ends(told), refused


def _is_first_of_entry(source: Source, sentence: Sentence) -> bool:
    """Whether a sentence opens an entry of a chronology."""
    return sentence.start == source.document.blocks[sentence.block].start and is_entry(source, sentence.block)


def _surely(judge: ClauseJudge, view: SentenceView, start: int, end: int) -> Verdict:
    """A verdict that leaves no doubt that something happens."""
    verdict = judge(view, start, end)
    return verdict._replace(score=max(verdict.score, STRONG))


def _may_go_on(source: Source, sentence: Sentence) -> bool:
    words = texts_of_tokens(source.document.text, sentence.start, sentence.end)
    return may_go_on(words, source.lexicon)


def _omission(source: Source, refusal: Refusal) -> Omission:
    expression = refusal.expression
    start, end = source.document.offsets.to_file(expression.start, expression.end)
    return Omission(source.document.name, start, end, expression.text, refusal.reason)
