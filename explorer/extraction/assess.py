"""What kind of happening a stretch of text tells, with what its list and heading say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.chronicle.document import Block
from explorer.extraction.kinds import Verdict, judge
from explorer.extraction.source import Source
from explorer.extraction.tellings import Telling
from explorer.extraction.tokens import Token, tokenize
from explorer.extraction.view import SentenceView

SPEECH_BONUS = 6
"""What a main verb of speech adds to politics: saying is the happening, whatever is spoken of."""

LEAD_WEIGHT, LIST_HEADING_WEIGHT, HEADING_WEIGHT = 6, 4, 2
"""What the line above a list, the heading of a list and the heading of a paragraph add to their kind."""

_AUXILIARIES = frozenset(
    {"was", "were", "had", "has", "have", "is", "are", "been", "also", "did", "not", "would", "could", "to"}
)


def clause_verdict(
    source: Source, bonus: Mapping[str, int], view: SentenceView, start: int, end: int
) -> Verdict:
    """The kind of tokens ``start`` to ``end`` by their cue words and ``bonus``."""
    lexicon = source.lexicon
    tokens = view.tokens[start:end]
    cues = lexicon.cues.find(tokens, lexicon.verbs, _inside_parties(source, tokens))
    return judge(cues, lexicon.cues.order, main_verb(view, start, end), bonus)


def _inside_parties(source: Source, tokens: Sequence[Token]) -> set[int]:
    """The places of tokens that belong to the name of a party."""
    if not tokens:
        return set()
    hits = source.context.between(tokens[0].start, tokens[-1].end)
    return {place for hit in hits for place, token in enumerate(tokens) if hit.start <= token.start < hit.end}


def main_verb(view: SentenceView, start: int, end: int) -> int | None:
    """The place of the main verb behind its auxiliaries, counted from ``start``."""
    verb = next((index - start for index in range(start, end) if view.finite[index]), None)
    if verb is None:
        return None
    while start + verb + 1 < end and view.tokens[start + verb].lower in _AUXILIARIES:
        verb += 1
    return verb


def surroundings(source: Source, block: Block) -> dict[str, int]:
    """What the line above a list and the heading add to the kinds of what stands below."""
    text = source.document.text
    in_list = block.kind in ("item", "row")
    heading_weight = LIST_HEADING_WEIGHT if in_list and block.lead is None else HEADING_WEIGHT
    said = [(source.document.sections[block.section].heading, heading_weight)]
    if block.lead is not None:
        said.append((text[block.lead[0] : block.lead[1]], LEAD_WEIGHT))
    if block.kind == "row":
        said.append((source.document.title, LIST_HEADING_WEIGHT))
    bonus: dict[str, int] = {}
    for words, weight in said:
        kind = _kind_of_words(source, words)
        if kind:
            bonus[kind] = max(bonus.get(kind, 0), weight)
    return bonus


def _kind_of_words(source: Source, words: str) -> str:
    lexicon = source.lexicon
    cues = lexicon.cues.find(tokenize(words, 0, len(words)), lexicon.verbs)
    verdict = judge(cues, lexicon.cues.order, None, {})
    return verdict.kind if verdict.score else ""


def kind_of(source: Source, telling: Telling, bonus: Mapping[str, int]) -> Verdict:
    """The kind of a telling; ``bonus`` is what its surroundings add."""
    view, lexicon = telling.view, source.lexicon
    added = dict(bonus)
    verb = main_verb(view, telling.start, telling.end)
    if verb is not None and telling.start + verb < telling.end:
        word = view.tokens[telling.start + verb].lower
        base = lexicon.verbs.base_of_past(word) or lexicon.verbs.base_of_participle(word)
        if base in lexicon.narrative.speech_verbs:
            added["politics"] = added.get("politics", 0) + SPEECH_BONUS
    start = telling.start
    if telling.occasion is not None:  # what carries the date on says nothing about what happened
        inside = range(telling.start, telling.end)
        start = next((index for index in inside if view.tokens[index].start >= telling.occasion[1]), start)
    return clause_verdict(source, added, view, start, telling.end)
