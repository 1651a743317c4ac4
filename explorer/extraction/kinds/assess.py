"""What kind of happening a stretch of text tells, with what its list and heading say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from explorer.chronicle.document import Block
from explorer.extraction.clauses.pronouns import things_meant
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import Token, is_adverb, tokenize, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.happenings.deed import AUXILIARIES, Deed, deed_of, picking
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.kinds.actions import RELATIVES, subject_head
from explorer.extraction.kinds.kinds import TELLING_WEIGHT, Cue, Verdict, judge, tally
from explorer.extraction.kinds.leanings import REPEAT_BONUS, leaning, repeats
from explorer.extraction.kinds.learned import Opinion, learned, likeliest
from explorer.extraction.kinds.senses import senses_of
from explorer.extraction.kinds.titled import Judged, weighed, words_of_headings, words_of_surroundings
from explorer.extraction.kinds.traits import Weighed
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.source import Source

LEAD_WEIGHT, LIST_HEADING_WEIGHT, HEADING_WEIGHT = 4, 4, 2
"""What the line above a list, the heading of a list and the heading of a paragraph add to their kind."""

RUNS = frozenset({"conflict"})
"""Kinds whose happenings follow on one another."""

PLAIN_SCORE = 50
"""From this score on, the words above a list tell its kind plainly."""

GOING_ON = 2
"""What the kind of the happening before adds, which counts only where cue words leave it open."""


_KNOWN = 1024
"""So many stretches are kept looked through, more than a batch of happenings has."""


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words of a document, each stretch looked through once.

    ``known`` are those found lately among the tokens of a sentence with these indexes, with their places
    among them; ``words`` gives the kind that a heading or a line above a list names, ``headings`` the words
    of the headings above a section with what they add.
    """

    source: Source
    words: Callable[[str], Verdict]
    headings: Callable[[int], Weighed]
    known: dict[tuple[Sentence, tuple[int, ...]], Sequence[Cue]] = field(default_factory=dict)

    def told(
        self, view: SentenceView, indexes: tuple[int, ...], senses: Mapping[int, str] | None = None
    ) -> Sequence[Cue]:
        """The cue words among these tokens; ``senses`` are what they name, where that is known already.

        A clause that stands alone is looked through to see whether it does, and again as what happened.
        """
        found = self.known.get((view.sentence, indexes))
        if found is not None:
            return found
        if len(self.known) > _KNOWN:
            self.known.clear()
        pick = picking(indexes)
        tokens = pick(view.tokens)
        if senses is None:
            senses = senses_of(self.source, tokens, pick(view.dated))
        lexicon = self.source.lexicon
        found = self.known[view.sentence, indexes] = lexicon.cues.find(tokens, senses)
        return found


def cues_of(source: Source) -> Cues:
    """The cue words of a document."""
    lexicon = source.lexicon

    @lru_cache(maxsize=256)
    def verdict(words: str) -> Verdict:
        return verdict_of_words(lexicon, words)

    @lru_cache(maxsize=256)
    def headings(section: int) -> Weighed:
        path = source.document.sections[section].path
        return weighed(words_of_headings(path, lexicon.verbs), lexicon.weights)

    return Cues(source, verdict, headings)


def clause_verdict(cues: Cues, bonus: Mapping[str, int], view: SentenceView, start: int, end: int) -> Verdict:
    """The kind of tokens ``start`` to ``end`` by their cue words and ``bonus``."""
    found = cues.told(view, tuple(range(start, end)))
    verb = main_verb(view, start, end)
    return judge(found, cues.source.lexicon.cues.order, () if verb is None else (verb,), bonus)


def main_verb(view: SentenceView, start: int, end: int) -> int | None:
    """The place of the main verb behind its auxiliaries, counted from ``start``."""
    place = view.verb_in(start, end)
    if place is None:
        return None
    verb = place - start
    while start + verb + 1 < end and view.lower[start + verb] in AUXILIARIES:
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

    Accounts of a war go on in a paragraph, and a clause that only repeats another, or
    an item that shares its verb, is of its kind.
    """
    more = GOING_ON if block.kind == "paragraph" and before in RUNS else 0
    if before and (telling.verb is not None or repeats(telling)):
        more = REPEAT_BONUS
    return {**bonus, before: bonus.get(before, 0) + more} if more else bonus


def verdict_of_words(lexicon: Lexicon, words: str) -> Verdict:
    """The kind that cue words tell, whatever the grammar around them."""
    cues = lexicon.cues.find(tokenize(words, 0, len(words)))
    return judge(cues, lexicon.cues.order, (), {})


class Matter(NamedTuple):
    """A telling as its kind is judged: its deed, the cue words of that, and what is learned of such words."""

    telling: Telling
    deed: Deed
    found: Sequence[Cue]
    opinion: Opinion


def matters_of(cues: Cues, tellings: Sequence[Telling]) -> list[Matter]:
    """What the kinds of tellings are judged by; one question is asked of all of them before the next."""
    weights = cues.source.lexicon.weights
    deeds = [deed_of(cues.source, telling) for telling in tellings]
    held = [
        cues.told(telling.view, deed.indexes, deed.senses)
        for telling, deed in zip(tellings, deeds, strict=True)
    ]
    columns = zip(tellings, deeds, held, strict=True)
    found = [_cues_in(cues.source, telling, deed, own) for telling, deed, own in columns]
    opinions = [learned(deed, weights) for deed in deeds]
    return list(map(Matter, tellings, deeds, found, opinions))


def kind_of(cues: Cues, matter: Matter, bonus: Mapping[str, int]) -> Judged:
    """The kind of what is told, by cue words and what is learned; ``bonus`` is what its surroundings add.

    It is told before there is a title, which may change it (``explorer.extraction.kinds.titled``).
    """
    source, deed = cues.source, matter.deed
    found = tally(matter.found, deed.action, _with_leaning(source, deed, bonus))
    section = source.document.blocks[matter.telling.view.sentence.block].section
    own = weighed(words_of_surroundings(bonus), source.lexicon.weights) if bonus else ()
    above = (*cues.headings(section), *own)
    kind = likeliest(found, source.lexicon.weights, matter.opinion)
    return Judged(kind, found, matter.opinion, above)


def _with_leaning(source: Source, deed: Deed, bonus: Mapping[str, int]) -> Mapping[str, int]:
    """``bonus`` with what the build of the clause adds."""
    if deed.verb is None:
        return bonus
    more = leaning(source, deed.tokens, deed.verb, deed.action, deed.senses)
    return {**bonus, **{kind: bonus.get(kind, 0) + more[kind] for kind in more}} if more else bonus


def _cues_in(source: Source, telling: Telling, deed: Deed, found: Sequence[Cue]) -> list[Cue]:
    """The cue words of a deed, ``found`` among its own words; what stands in asides counts half.

    Where they tell little, what "it" and "they" stand for is looked through too.
    """
    if deed.verb is not None:
        across = _cues_across(source, deed.tokens, deed.dated, deed.verb, deed.senses)
        if across:
            held = {place for cue in across for place in cue.places}
            found = [*(cue for cue in found if len(cue.places) > 1 or cue.place not in held), *across]
    apart = _has_own_verb(telling, deed)
    weighed = [_slighted(cue) if _is_slight(deed, cue, apart=apart) else cue for cue in found]
    weighed += [_slighted(cue) for cue in _cues_of(source, deed.around)]
    if max(map(_WEIGHT, weighed), default=0) < TELLING_WEIGHT + 2:
        weighed += _cues_meant(source, telling)
    return weighed


_WEIGHT = attrgetter("weight")


def _is_slight(deed: Deed, cue: Cue, *, apart: bool) -> bool:
    """Whether a cue tells less than others: in an aside, in another clause, on a mere modifier.

    ``apart`` says that the part of the sentence with the date is a clause of its own.
    """
    return (
        deed.aside[cue.place]
        or (apart and not deed.near[0] <= cue.place < deed.near[1])
        or (len(cue.places) > 1 and _on_a_modifier(deed.tokens, deed.dated, deed.verb, cue))
    )


_NEAR = 3
"""Words between the noun that heads a subject and its verb that cues reach across by themselves."""


def _cues_across(
    source: Source, tokens: Sequence[Token], dated: Sequence[bool], verb: int, senses: Mapping[int, str]
) -> list[Cue]:
    """The cues that a far subject and its verb make: "talks on the sharing of the waters were opened"."""
    group = verb
    while group and tokens[group - 1].lower in AUXILIARIES:
        group -= 1
    head = subject_head(tokens, dated, verb) if group > _NEAR else None
    if head is None or group - head <= _NEAR:
        return []
    kept = [*range(max(0, head - 1), head + 1), *range(group, min(verb + 3, len(tokens)))]
    cues = source.lexicon.cues
    if not cues.may_go_on([(tokens[place].lower, senses.get(place, "")) for place in kept], 1 + (head > 0)):
        return []
    near = {at: senses[place] for at, place in enumerate(kept) if place in senses}
    found = cues.find([tokens[place] for place in kept], near)
    across = [cue for cue in found if kept[cue.places[0]] <= head and kept[cue.places[-1]] >= group]
    return [
        cue._replace(place=kept[cue.place], places=tuple(kept[at] for at in cue.places)) for cue in across
    ]


def _has_own_verb(telling: Telling, deed: Deed) -> bool:
    """Whether the part of the sentence in which the date stands has a verb of its own."""
    return True in map(telling.view.finite.__getitem__, deed.indexes[slice(*deed.near)])


def _slighted(cue: Cue) -> Cue:
    """A cue that begins in an aside: it counts half, and holds no main verb."""
    return Cue(cue.kind, cue.weight // 2, cue.words, cue.place)


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
    | AUXILIARIES
    | word_set("and or but not off out away down up also both general d'état d’état")
)
"""Words behind a noun that show that it heads its phrase."""


def _cues_meant(source: Source, telling: Telling) -> list[Cue]:
    """The cues in what "it" and "they" stand for; no verb of the clause holds them."""
    meant = things_meant(source, telling)
    return [cue._replace(places=()) for cue in _cues_of(source, tokenize(meant, 0, len(meant)))]


def _cues_of(source: Source, tokens: Sequence[Token]) -> list[Cue]:
    return source.lexicon.cues.find(tokens) if tokens else []
