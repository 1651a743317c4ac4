"""What kind of happening a stretch of text tells, with what its list and heading say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.chronicle.document import Block
from explorer.extraction.actions import action_of, subject_head
from explorer.extraction.kinds import TELLING_WEIGHT, Cue, Verdict, judge
from explorer.extraction.pronouns import things_meant
from explorer.extraction.senses import senses_of
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

RUNS = frozenset({"conflict"})
"""Kinds whose happenings follow on one another."""

PLAIN_SCORE = 50
"""From this score on, the words above a list tell its kind plainly."""

GOING_ON = 2
"""What the kind of the happening before adds, which counts only where cue words leave it open."""

_AUXILIARIES = frozenset(
    {"was", "were", "had", "has", "have", "is", "are", "been", "also", "did", "not", "would", "could", "to"}
)


def clause_verdict(
    source: Source, bonus: Mapping[str, int], view: SentenceView, start: int, end: int
) -> Verdict:
    """The kind of tokens ``start`` to ``end`` by their cue words and ``bonus``."""
    lexicon = source.lexicon
    tokens = view.tokens[start:end]
    dated = [date >= 0 for date in view.dates[start:end]]
    cues = lexicon.cues.find(tokens, lexicon.verbs, senses_of(source, tokens, dated))
    verb = main_verb(view, start, end)
    return judge(cues, lexicon.cues.order, () if verb is None else (verb,), bonus)


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


def surroundings(source: Source, block: Block) -> dict[str, int]:
    """What the line above a list and the heading add to the kinds of what stands below.

    In a list or table the nearest that plainly names a kind counts: the line above it, the heading, the
    title; where none does plainly, the one that does best.
    """
    document = source.document
    lead = document.text[slice(*block.lead)] if block.lead is not None else ""
    heading = document.sections[block.section].heading
    if block.kind == "paragraph":
        kind = _kind_of_words(source, heading)
        return {kind: HEADING_WEIGHT} if kind else {}
    said = ((lead, LEAD_WEIGHT), (heading, LIST_HEADING_WEIGHT), (document.title, LIST_HEADING_WEIGHT))
    told = [(_verdict_of_words(source, words), weight) for words, weight in said]
    plain = [one for one in told if one[0].score >= PLAIN_SCORE]
    verdict, weight = plain[0] if plain else max((told[1], told[2], told[0]), key=lambda one: one[0].score)
    return {verdict.kind: weight} if verdict.score else {}


def going_on(block: Block, bonus: Mapping[str, int], before: str) -> Mapping[str, int]:
    """``bonus`` with what the kind told just ``before`` in a paragraph adds: accounts of a war go on."""
    if block.kind != "paragraph" or before not in RUNS:
        return bonus
    return {**bonus, before: bonus.get(before, 0) + GOING_ON}


def _kind_of_words(source: Source, words: str) -> str:
    verdict = _verdict_of_words(source, words)
    return verdict.kind if verdict.score else ""


def _verdict_of_words(source: Source, words: str) -> Verdict:
    lexicon = source.lexicon
    cues = lexicon.cues.find(tokenize(words, 0, len(words)), lexicon.verbs)
    return judge(cues, lexicon.cues.order, (), {})


def kind_of(source: Source, telling: Telling, bonus: Mapping[str, int]) -> Verdict:
    """The kind of a telling; ``bonus`` is what its surroundings add.

    A clause without a subject is judged with the subject it shares; what stands in asides counts half.
    """
    lexicon, indexes = source.lexicon, _told_indexes(telling)
    tokens = [telling.view.tokens[index] for index in indexes]
    verb, aside = _asides(telling.view, indexes, telling.start)
    dated = [telling.view.dates[index] >= 0 for index in indexes]
    senses = senses_of(source, tokens, dated)
    cues = lexicon.cues.find(tokens, lexicon.verbs, senses)
    if verb is not None:
        across = _cues_across(source, tokens, dated, verb, senses)
        held = {place for cue in across for place in cue.places}
        cues = [cue for cue in cues if len(cue.places) > 1 or cue.place not in held] + across
    weighed = [_slighted(cue) if aside[cue.place] else cue for cue in cues]
    if max((cue.weight for cue in weighed), default=0) < TELLING_WEIGHT + 2:
        weighed += _cues_meant(source, telling)
    added = dict(bonus)
    action = action_of(tokens, dated, verb, lexicon.verbs)
    if verb is not None:
        word = tokens[verb].lower
        base = lexicon.verbs.base_of_past(word) or lexicon.verbs.base_of_participle(word)
        if base in lexicon.narrative.speech_verbs and verb in action:
            added["politics"] = added.get("politics", 0) + SPEECH_BONUS
        stays = verb > 0 and word in {"in", "at"} and tokens[verb - 1].lower in {"was", "were"}
        moves = base in lexicon.narrative.motion_verbs or stays
        if moves and _somebody_moves(source, tokens, verb - stays):
            added["visit"] = added.get("visit", 0) + MOTION_BONUS
    return judge(weighed, lexicon.cues.order, action, added)


_NEAR = 3
"""Words between the noun that heads a subject and its verb that cues reach across by themselves."""


def _cues_across(
    source: Source, tokens: Sequence[Token], dated: Sequence[bool], verb: int, senses: Mapping[int, str]
) -> list[Cue]:
    """The cues that a far subject and its verb make: "talks on the sharing of the waters were opened"."""
    head = subject_head(tokens, dated, verb)
    group = verb
    while group and tokens[group - 1].lower in _AUXILIARIES:
        group -= 1
    if head is None or group - head <= _NEAR:
        return []
    kept = [*range(max(0, head - 1), head + 1), *range(group, min(verb + 3, len(tokens)))]
    near = {at: senses[place] for at, place in enumerate(kept) if place in senses}
    found = source.lexicon.cues.find([tokens[place] for place in kept], source.lexicon.verbs, near)
    across = [cue for cue in found if kept[cue.places[0]] <= head and kept[cue.places[-1]] >= group]
    return [
        cue._replace(place=kept[cue.place], places=tuple(kept[at] for at in cue.places)) for cue in across
    ]


def _slighted(cue: Cue) -> Cue:
    """A cue that begins in an aside: it counts half, and holds no main verb."""
    return cue._replace(weight=cue.weight // 2, places=())


def _cues_meant(source: Source, telling: Telling) -> list[Cue]:
    """The cues in what "it" and "they" stand for; no verb of the clause holds them."""
    meant = things_meant(source, telling)
    tokens = tokenize(meant, 0, len(meant))
    found = source.lexicon.cues.find(tokens, source.lexicon.verbs) if tokens else []
    return [cue._replace(places=()) for cue in found]


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


_LEADING = word_set("after following during amid despite over before under until")
"""Openings of a phrase that leads up to its clause."""


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
    if verb is None:  # a relative clause is told for itself, and "After the war Prague broke …" has no comma
        verb = next((place for place, at in enumerate(indexes) if view.finite[at] and at >= start), None)
        led = verb is not None and view.tokens[indexes[0]].lower in _LEADING
        flags = [led and verb is not None and place < verb for place in range(len(flags))]
    return _behind_auxiliaries(view, indexes, verb), flags


def _behind_auxiliaries(view: SentenceView, indexes: Sequence[int], verb: int | None) -> int | None:
    while verb is not None and verb + 1 < len(indexes) and view.tokens[indexes[verb]].lower in _AUXILIARIES:
        verb += 1
    return verb
