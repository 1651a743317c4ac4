"""What kind of happening a stretch of text tells, with what its list and heading say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from explorer.chronicle.document import Block
from explorer.extraction.actions import action_of
from explorer.extraction.kinds import Cue, Verdict, judge
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.senses import senses_of
from explorer.extraction.sentences import Sentence
from explorer.extraction.source import Source
from explorer.extraction.tellings import Telling
from explorer.extraction.tokens import Token, tokenize, word_set
from explorer.extraction.view import SentenceView

SPEECH_BONUS = 6
"""What a main verb of speech adds to politics: saying is the happening, whatever is spoken of."""

MOTION_BONUS = 4
"""What a main verb of motion adds to visits when a named person moves."""

LEAD_WEIGHT, LIST_HEADING_WEIGHT, HEADING_WEIGHT = 4, 4, 2
"""What the line above a list, the heading of a list and the heading of a paragraph add to their kind."""

_AUXILIARIES = frozenset(
    {"was", "were", "had", "has", "have", "is", "are", "been", "also", "did", "not", "would", "could", "to"}
)


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words of a document, each stretch looked through once.

    ``told`` gives those among the tokens of a sentence with these indexes, with their places among them;
    ``kind`` the kind that a heading or a line above a list names, or "".
    """

    source: Source
    told: Callable[[Sentence, tuple[int, ...]], Sequence[Cue]]
    kind: Callable[[str], str]


def cues_of(source: Source) -> Cues:
    """The cue words of a document."""
    lexicon = source.lexicon

    @lru_cache(maxsize=64)
    def told(sentence: Sentence, indexes: tuple[int, ...]) -> Sequence[Cue]:
        view = source.sentences.view(sentence)
        tokens = [view.tokens[index] for index in indexes]
        senses = senses_of(source, tokens, [view.dates[index] >= 0 for index in indexes])
        return lexicon.cues.find(tokens, lexicon.verbs, senses)

    @lru_cache(maxsize=256)
    def kind(words: str) -> str:
        return _kind_of_words(lexicon, words)

    return Cues(source, told, kind)


def clause_verdict(cues: Cues, bonus: Mapping[str, int], view: SentenceView, start: int, end: int) -> Verdict:
    """The kind of tokens ``start`` to ``end`` by their cue words and ``bonus``."""
    found = cues.told(view.sentence, tuple(range(start, end)))
    verb = main_verb(view, start, end)
    return judge(found, cues.source.lexicon.cues.order, () if verb is None else (verb,), bonus)


def _inside_parties(source: Source, tokens: Sequence[Token]) -> set[int]:
    """The places of tokens that belong to the name of a state."""
    if not tokens:
        return set()
    found = source.context.between(tokens[0].start, tokens[-1].end)
    hits = [hit for hit in found if source.lexicon.is_state(hit.name)]
    return {place for hit in hits for place, token in enumerate(tokens) if hit.start <= token.start < hit.end}


def main_verb(view: SentenceView, start: int, end: int) -> int | None:
    """The place of the main verb behind its auxiliaries, counted from ``start``."""
    verb = next((index - start for index in range(start, end) if view.finite[index]), None)
    if verb is None:
        return None
    while start + verb + 1 < end and view.tokens[start + verb].lower in _AUXILIARIES:
        verb += 1
    return verb


def surroundings(cues: Cues, block: Block) -> dict[str, int]:
    """What the line above a list and the heading add to the kinds of what stands below.

    In a list or table the nearest that names a kind counts: the line above it, the heading, the title.
    """
    document = cues.source.document
    lead = document.text[slice(*block.lead)] if block.lead is not None else ""
    heading = document.sections[block.section].heading
    if block.kind == "paragraph":
        kind = cues.kind(heading)
        return {kind: HEADING_WEIGHT} if kind else {}
    said = ((lead, LEAD_WEIGHT), (heading, LIST_HEADING_WEIGHT), (document.title, LIST_HEADING_WEIGHT))
    for words, weight in said:
        kind = cues.kind(words)
        if kind:
            return {kind: weight}
    return {}


def _kind_of_words(lexicon: Lexicon, words: str) -> str:
    cues = lexicon.cues.find(tokenize(words, 0, len(words)), lexicon.verbs)
    verdict = judge(cues, lexicon.cues.order, (), {})
    return verdict.kind if verdict.score else ""


def kind_of(cues: Cues, telling: Telling, bonus: Mapping[str, int]) -> Verdict:
    """The kind of a telling; ``bonus`` is what its surroundings add.

    A clause without a subject is judged with the subject it shares; what stands in asides counts half.
    """
    source, lexicon, indexes = cues.source, cues.source.lexicon, _told_indexes(telling)
    tokens = [telling.view.tokens[index] for index in indexes]
    verb, aside = _asides(telling.view, indexes, telling.start)
    dated = [telling.view.dates[index] >= 0 for index in indexes]
    found = cues.told(telling.view.sentence, tuple(indexes))
    weighed = [cue._replace(weight=cue.weight // 2) if aside[cue.place] else cue for cue in found]
    added = dict(bonus)
    action = action_of(tokens, dated, verb, lexicon.verbs)
    if verb is not None:
        word = tokens[verb].lower
        base = lexicon.verbs.base_of_past(word) or lexicon.verbs.base_of_participle(word)
        if base in lexicon.narrative.speech_verbs and verb in action:
            added["politics"] = added.get("politics", 0) + SPEECH_BONUS
        stays = verb > 0 and word in {"in", "at"} and tokens[verb - 1].lower in {"was", "were"}
        if (base in lexicon.narrative.motion_verbs or stays) and _somebody_moves(source, tokens, verb):
            added["visit"] = added.get("visit", 0) + MOTION_BONUS
    return judge(weighed, lexicon.cues.order, action, added)


def _somebody_moves(source: Source, tokens: Sequence[Token], verb: int) -> bool:
    """Whether a named person stands before a verb of motion, or a name of two words that goes to a party."""
    if source.people.named(tokens[:verb]):
        return True
    if verb < 2 or verb + 1 >= len(tokens) or not all(token.is_capital for token in tokens[verb - 2 : verb]):
        return False
    parties = _inside_parties(source, tokens)
    institutions = source.lexicon.narrative.institutions
    named = not any(at in parties or tokens[at].text in institutions for at in (verb - 2, verb - 1))
    return named and any(at in parties for at in range(verb + 2, min(verb + 5, len(tokens))))


def _told_indexes(telling: Telling) -> list[int]:
    """The tokens that tell what happened: the shared subject, then the clause behind its occasion."""
    start = telling.start
    if telling.occasion is not None:  # what carries the date on says nothing about what happened
        inside = range(telling.start, telling.end)
        first = telling.occasion[1]
        start = next((index for index in inside if telling.view.tokens[index].start >= first), start)
    subject = range(*telling.subject) if telling.subject else range(0)
    if telling.subject and telling.verb is not None:  # an item shares the verb with its subject
        subject = range(telling.subject[0], min(telling.verb + 1, telling.start))
    return [*subject, *range(start, telling.end)]


_OPENING = word_set(
    """which who where whose that when because since after following during amid despite over before although
    while through under until"""
)


def _asides(view: SentenceView, indexes: Sequence[int], start: int) -> tuple[int | None, list[bool]]:
    """The place of the main verb, and which tokens stand in a phrase that only surrounds what happened.

    A phrase like "during a visit" or "that re-established the union" ends at a comma or at the main verb.
    """
    flags: list[bool] = []
    verb: int | None = None
    aside, verbs_aside = False, 0
    for place, index in enumerate(indexes):
        word = view.tokens[index].lower
        if place and indexes[place - 1] < start <= index:
            aside = False
        if view.finite[index] and index >= start and verb is None:
            relative = aside and not verbs_aside
            verbs_aside += 1
            verb, aside = (verb, aside) if relative else (place, False)
        elif word in _OPENING:
            aside = index + 1 >= len(view.dates) or view.dates[index + 1] < 0
            verbs_aside = 0
        elif word == ",":
            aside = False
        flags.append(aside)
    return _behind_auxiliaries(view, indexes, verb), flags


def _behind_auxiliaries(view: SentenceView, indexes: Sequence[int], verb: int | None) -> int | None:
    while verb is not None and verb + 1 < len(indexes) and view.tokens[indexes[verb]].lower in _AUXILIARIES:
        verb += 1
    return verb
