"""What kind of happening a stretch of text tells, with what its list and heading say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from explorer.chronicle.document import Block
from explorer.extraction.actions import RELATIVES, action_of, subject_head
from explorer.extraction.inner import told_from
from explorer.extraction.kinds import TELLING_WEIGHT, Cue, Verdict, judge
from explorer.extraction.leanings import REPEAT_BONUS, leaning, repeats
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.pronouns import things_meant
from explorer.extraction.senses import senses_of
from explorer.extraction.sentences import Sentence
from explorer.extraction.source import Source
from explorer.extraction.tellings import Telling
from explorer.extraction.tokens import Token, is_adverb, tokenize, word_set
from explorer.extraction.verbs import VerbTable
from explorer.extraction.view import PREPOSITIONS, SentenceView

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


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words of a document, each stretch looked through once.

    ``told`` gives those among the tokens of a sentence with these indexes, with their places among them;
    ``words`` the kind that a heading or a line above a list names.
    """

    source: Source
    told: Callable[[Sentence, tuple[int, ...]], Sequence[Cue]]
    words: Callable[[str], Verdict]


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
    def verdict(words: str) -> Verdict:
        return _verdict_of_words(lexicon, words)

    return Cues(source, told, verdict)


def clause_verdict(cues: Cues, bonus: Mapping[str, int], view: SentenceView, start: int, end: int) -> Verdict:
    """The kind of tokens ``start`` to ``end`` by their cue words and ``bonus``."""
    found = cues.told(view.sentence, tuple(range(start, end)))
    verb = main_verb(view, start, end)
    return judge(found, cues.source.lexicon.cues.order, () if verb is None else (verb,), bonus)


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

    In a list or table the nearest that plainly names a kind counts: the line above it, the heading, the
    title; where none does plainly, the one that does best.
    """
    document = cues.source.document
    lead = document.text[slice(*block.lead)] if block.lead is not None else ""
    heading = document.sections[block.section].heading
    if block.kind == "paragraph":
        verdict = cues.words(heading)
        return {verdict.kind: HEADING_WEIGHT} if verdict.score and verdict.kind else {}
    said = ((lead, LEAD_WEIGHT), (heading, LIST_HEADING_WEIGHT), (document.title, LIST_HEADING_WEIGHT))
    told = [(cues.words(words), weight) for words, weight in said]
    plain = [one for one in told if one[0].score >= PLAIN_SCORE]
    verdict, weight = plain[0] if plain else max((told[1], told[2], told[0]), key=lambda one: one[0].score)
    return {verdict.kind: weight} if verdict.score else {}


def going_on(block: Block, bonus: Mapping[str, int], before: str, telling: Telling) -> Mapping[str, int]:
    """``bonus`` with what the kind told just ``before`` adds.

    Accounts of a war go on in a paragraph, and a clause that only repeats another is of its kind.
    """
    more = GOING_ON if block.kind == "paragraph" and before in RUNS else 0
    if before and repeats(telling):
        more = REPEAT_BONUS
    return {**bonus, before: bonus.get(before, 0) + more} if more else bonus


def _verdict_of_words(lexicon: Lexicon, words: str) -> Verdict:
    cues = lexicon.cues.find(tokenize(words, 0, len(words)), lexicon.verbs)
    return judge(cues, lexicon.cues.order, (), {})


def kind_of(cues: Cues, telling: Telling, bonus: Mapping[str, int]) -> Verdict:
    """The kind of a telling; ``bonus`` is what its surroundings add.

    A clause without a subject is judged with the subject it shares; what stands in asides counts half.
    """
    source, lexicon, everything = cues.source, cues.source.lexicon, _told_indexes(telling)
    begin = told_from(telling, everything)
    around, indexes = everything[:begin], everything[begin:]
    tokens = [telling.view.tokens[index] for index in indexes]
    verb, aside = _asides(telling.view, indexes, telling.start, lexicon.verbs)
    dated = [telling.view.dates[index] >= 0 for index in indexes]
    senses = senses_of(source, tokens, dated)
    found = cues.told(telling.view.sentence, tuple(indexes))
    if verb is not None:
        across = _cues_across(source, tokens, dated, verb, senses)
        held = {place for cue in across for place in cue.places}
        found = [cue for cue in found if len(cue.places) > 1 or cue.place not in held] + across
    weighed = [
        _slighted(cue) if aside[cue.place] or _on_a_modifier(tokens, dated, verb, cue) else cue
        for cue in found
    ]
    weighed += [_slighted(cue) for cue in _cues_of(source, [telling.view.tokens[at] for at in around])]
    if max((cue.weight for cue in weighed), default=0) < TELLING_WEIGHT + 2:
        weighed += _cues_meant(source, telling)
    added = dict(bonus)
    action = action_of(tokens, dated, verb, lexicon.verbs)
    for kind, more in leaning(source, tokens, verb, action, senses).items() if verb is not None else ():
        added[kind] = added.get(kind, 0) + more
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


def _on_a_modifier(tokens: Sequence[Token], dated: Sequence[bool], verb: int | None, cue: Cue) -> bool:
    """Whether a cue joins the verb to a mere modifier of the subject: "army" in "the army commander met"."""
    first = cue.places[0]
    if verb is None or not first + 1 < verb <= cue.places[-1] or first + 1 in cue.places:
        return False
    behind = tokens[first + 1]
    return behind.is_word and not (
        behind.is_capital or dated[first + 1] or behind.lower in _NO_HEADS or is_adverb(behind.lower)
    )


_NO_HEADS = (
    PREPOSITIONS
    | RELATIVES
    | _AUXILIARIES
    | word_set("and or but not off out away down up also both general d'état d’état")
)
"""Words behind a noun that show that it heads its phrase."""


def _cues_meant(source: Source, telling: Telling) -> list[Cue]:
    """The cues in what "it" and "they" stand for; no verb of the clause holds them."""
    meant = things_meant(source, telling)
    return [cue._replace(places=()) for cue in _cues_of(source, tokenize(meant, 0, len(meant)))]


def _cues_of(source: Source, tokens: Sequence[Token]) -> list[Cue]:
    return source.lexicon.cues.find(tokens, source.lexicon.verbs) if tokens else []


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


def _asides(
    view: SentenceView, indexes: Sequence[int], start: int, verbs: VerbTable
) -> tuple[int | None, list[bool]]:
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
            aside = (index + 1 >= len(view.dates) or view.dates[index + 1] < 0) and not (
                word == "under" and not place and _dated_before_verb(view, indexes)
            )
            verbs_aside = int(word in RELATIVES and _in_the_present(view, index + 1, verbs))
        elif word == ",":
            aside = verb is not None and _is_apposition(view, indexes, place)
        flags.append(aside)
    if verb is None:  # a relative clause is told for itself, and "After the war Prague broke …" has no comma
        verb = next((place for place, at in enumerate(indexes) if view.finite[at] and at >= start), None)
        led = verb is not None and view.tokens[indexes[0]].lower in _LEADING
        led = led and view.tokens[indexes[verb or 0]].lower != "had"  # "after the union had been dissolved"
        flags = [led and verb is not None and place < verb for place in range(len(flags))]
    return _behind_auxiliaries(view, indexes, verb), flags


def _dated_before_verb(view: SentenceView, indexes: Sequence[int]) -> bool:
    """Whether the date stands in the phrase that leads up: "Under an act, passed in 1918, Danes may …"."""
    verb = next((place for place, index in enumerate(indexes) if view.finite[index]), len(indexes))
    return any(view.dates[index] >= 0 for index in indexes[:verb])


def _in_the_present(view: SentenceView, index: int, verbs: VerbTable) -> bool:
    """Whether a relative clause begins with its own verb in the present: "a pact that lets each army …"."""
    return index < len(view.tokens) and not view.finite[index] and view.tokens[index].lower in verbs.others


_OF_APPOSITIONS = word_set("the a an his her its their")


def _is_apposition(view: SentenceView, indexes: Sequence[int], comma: int) -> bool:
    """Whether a phrase without a verb says more about what was told: ", his first call as prime minister"."""
    rest = indexes[comma + 1 :]
    if not rest or view.tokens[rest[0]].lower not in _OF_APPOSITIONS:
        return False
    end = next((at for at, index in enumerate(rest) if view.tokens[index].text in ",;"), len(rest))
    phrase = [*rest[:end], *rest[end + 1 : end + 2]]
    return not any(view.finite[index] or view.tokens[index].lower == "and" for index in phrase)


def _behind_auxiliaries(view: SentenceView, indexes: Sequence[int], verb: int | None) -> int | None:
    while verb is not None and verb + 1 < len(indexes) and view.tokens[indexes[verb]].lower in _AUXILIARIES:
        verb += 1
    return verb
