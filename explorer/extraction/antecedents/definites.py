"""What "the treaty" means: the phrase before that calls the same thing more fully.

The nearest one does, as long as the thing was not lost sight of and no other of its noun came between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.fullnames import FullName, full_name, place_of
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.papersmade import is_made_apart, is_made_there, verb_of
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import INDEFINITE, OWNERS
from explorer.extraction.source import Source


class Sighting(NamedTuple):
    """A phrase of a noun: in which sentence before it stands, and what it calls the thing.

    ``full`` is None where it means one more thing of the noun.
    """

    one: Candidate
    far: int
    full: FullName | None


def named_as(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """What the thing is called that a noun means for which token ``at`` stands: itself or a pronoun.

    None where the text before calls it nothing more, or may mean another.
    """
    named = _named_near(source, view, at, noun) if noun != _WAR else None
    return _named_above(source, view, at, noun) if named is None and noun in _BY_HEADING else named


def _named_near(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """What the nearest phrase of a noun calls the thing."""
    reach, gap = _reach(source, noun), 0
    verb = verb_of(view, at, source.lexicon.verbs)
    made = is_made_there(source, view, at)
    found = sightings(source, view, at, noun)
    for seen in found:
        if seen.full is None or min(seen.far - gap, _since_named(source, view, seen)) > reach:
            return None
        if noun in MANY_OF_THEM and _is_heading(source, seen):
            continue
        if noun == "order" and verb in _BUYING and seen.full.behind[:1] and seen.full.behind[0][0] == "of":
            return None
        if seen.full.tells and _may_mean(noun, seen.full):
            if made and not _is_heading(source, seen) and is_made_apart(source, view, seen.one):
                continue
            lost = _is_lost(source, view.starts[at], noun, seen) or _may_be_others(source, view, noun, seen)
            others = (one for one in found if not _is_heading(source, one))
            near = seen.far - gap <= _SURE and noun not in _AMBIGUOUS
            near = near and (seen.one.lead != "the" or seen.full.is_named)
            return None if lost or _has_rival(seen.full, others, near=near) else seen.full
        if seen.one.lead in INDEFINITE | OWNERS or seen.full.tells:
            return None
        gap = seen.far
    return None


def _named_above(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """What the heading of its section calls a thing of which no other was told since: "the | war"."""
    for seen in sightings(source, view, at, noun):
        if _is_heading(source, seen):
            return seen.full if seen.full is not None and seen.full.tells else None
        if seen.full is None or seen.full.tells or seen.one.lead != "the":
            return None
    return None


_WAR = "war"
"""What the text names in passing so often that only the heading above tells which is meant."""
_BY_HEADING = word_set("war campaign crisis revolution rebellion uprising revolt coup siege blockade")
"""What a section is about that is headed by it."""


def sightings(source: Source, view: SentenceView, at: int, noun: str) -> Iterator[Sighting]:
    """The phrases of a noun before a token, the nearest first."""
    lower, text = noun.lower(), source.document.text
    kind = source.lexicon.antecedents.nouns.get(singular(lower), "")
    for far, sentence in enumerate(_sentences_back(source, view.sentence, whole=noun != lower)):
        if not far and lower not in view.lower[:at]:
            continue
        if text.find(noun, sentence.start, sentence.end) < 0 and not _opens(text, sentence, noun):
            continue
        near = named_in(source, sentence, None if far else at)
        for one in reversed(near):
            place = place_of(one, lower)
            if place < 0 or one.view is None or (not far and one.phrase.last >= at - 1):
                continue
            if one.role == "complement" or (noun != lower and _is_state(source, one, noun, far)):
                continue  # "it was | the first treaty with Peru", "the Soviet | Union"
            if noun == lower or one.view.tokens[place].text == noun:
                yield Sighting(one, far, full_name(source, one, lower, kind, near))


def _is_state(source: Source, one: Candidate, noun: str, far: int) -> bool:
    """Whether a name is a state's, which "the Union" does not mean, "the Confederation" only near by."""
    return (far > 1 or noun in _OF_STATES_TOO) and one.name in source.lexicon.states


_OF_STATES_TOO = word_set("Union Commonwealth")
"""What a state may be called, and also a body that states join: what is left or joined may be either."""


def _opens(text: str, sentence: Sentence, noun: str) -> bool:
    """Whether a noun may stand in a sentence with a capital."""
    return text.find(noun.capitalize(), sentence.start, sentence.end) >= 0


def _sentences_back(source: Source, sentence: Sentence, *, whole: bool) -> Iterator[Sentence]:
    """A sentence and those before it in its section, the nearest first; ``whole`` says in any section."""
    yield sentence
    yield from reversed(source.sentences.before(sentence))
    blocks = source.document.blocks
    for index in range(sentence.block - 1, max(-1, sentence.block - _MOST_BLOCKS), -1):
        if not whole and blocks[index].section != blocks[sentence.block].section:
            return
        yield from reversed(source.sentences.of_block(index))


_MOST_BLOCKS = 8
"""Blocks of the text in which a phrase is looked for."""


def _reach(source: Source, noun: str) -> int:
    """Within how many sentences from one mention to the next a noun means the same thing."""
    lower = noun.lower()
    if lower != noun:
        return _WHOLE
    if lower in _CHANGING or lower in _ISLANDS:
        return 1
    if lower in MANY_OF_THEM:
        return _SURE
    kind = source.lexicon.antecedents.nouns.get(singular(lower))
    happens = kind in _HAPPENING or (kind is None and lower in source.lexicon.narrative.event_nouns)
    return 2 if happens else _LASTING


_WHOLE, _LASTING = 40, 6
_HAPPENING = word_set("happening tie")
_ISLANDS = word_set("island islands")
_FALLING = word_set(
    """government cabinet regime parliament ministers presidents ambassadors kings envoys rebels troops
    majority opposition"""
)
_CHANGING = OFFICES | _FALLING
"""Those who may be others soon: an office is held by another, a government falls."""
MANY_OF_THEM = word_set(
    "republic kingdom principality emirate state city town village region territory province"
)
"""What there is so much of that only one with a name, just told, is meant."""
_AMBIGUOUS = MANY_OF_THEM | _FALLING
"""Those of which others may be meant even where one was just told of."""


def _since_named(source: Source, view: SentenceView, seen: Sighting) -> int:
    """How many sentences ago somebody was last called by the name behind the office, after the phrase."""
    if seen.full is None or not seen.full.name:
        return seen.far
    text, start = source.document.text, view.sentence.start
    last = text.rfind(seen.full.name[-1], seen.one.end, start)
    return seen.far if last < 0 else text.count(". ", last, start)


def _may_mean(noun: str, full: FullName) -> bool:
    return noun not in MANY_OF_THEM or full.is_named


_BUYING = word_set("cancel place complete deliver fill win execute")
"""What is done to an order of goods, not to an "order of merit"."""


def _is_lost(source: Source, at: int, noun: str, seen: Sighting) -> bool:
    """Whether another may be meant by now: one who followed in the office, islands that changed hands."""
    text = source.document.text
    if noun in _ISLANDS:
        return _CEDED.search(text, seen.one.end, at) is not None
    if noun.lower() not in _CHANGING:
        return False
    before = text[max(0, seen.one.start - _NEAR) : seen.one.start]
    return bool(_FOLLOWED.search(text, seen.one.end, at) or _FOLLOWS.search(before))


_NEAR = 20
"""Characters before a noun within which "succeeded the" stands."""
_FOLLOWED = re.compile(
    r"\b(?:successors?|succeed(?:s|ed)|replace(?:s|d|ment)|new|died|dies|death)\b", re.IGNORECASE
)
_FOLLOWS = re.compile(r"\b(?:succeed(?:s|ed)|replace[sd]) (?:the )?\Z")
_CEDED = re.compile(
    r"\b(?:ced|return|restor|transferr?|annex|occup|seiz|captur|leas|grant|regain|hand)i?ed "
    rf"(?:over |back |up )?the {CAPITAL}[\w-]+(?= (?:to|from|by|in|on|at)\b|[,.;])"
)
"""A name that may be that of islands, behind a verb of who gives or takes land."""


def _may_be_others(source: Source, view: SentenceView, noun: str, seen: Sighting) -> bool:
    """Whether a body named in another section may be one more of those that the text names: "the Council"."""
    if noun == noun.lower() or seen.one.view is None:
        return False
    blocks = source.document.blocks
    own, other = (blocks[one.sentence.block].section for one in (view, seen.one.view))
    return own != other and source.names_several(noun)


def _is_heading(source: Source, seen: Sighting) -> bool:
    view = seen.one.view
    return view is not None and source.document.blocks[view.sentence.block].kind == "heading"


def _has_rival(full: FullName, others: Iterable[Sighting], *, near: bool) -> bool:
    """Whether another of the noun was told of before, from which the nearest is not told clearly enough.

    That is one in another place, or any where the nearest was not just told of.
    """
    told = (other.full for other in others if other.full is not None and other.full.tells)
    return any(not near or (_place(full) and _place(other)) for other in told if not _is_same(full, other))


_SURE = 3
"""Sentences within which the nearest thing of a noun is meant."""


def _place(full: FullName) -> str:
    return full.behind[0][-1] if full.behind and full.behind[0][0] in _PLACING else ""


_PLACING = word_set("in at near on")


def _is_same(one: FullName, other: FullName) -> bool:
    """Whether two phrases may call the same thing: the words of one are among those of the other."""
    first, second = ({*full.before, *full.name, *sum(full.behind, ())} for full in (one, other))
    return first <= second or second <= first
