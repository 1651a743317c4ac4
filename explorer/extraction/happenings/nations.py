"""Whose body "the government" is, and in which state "elections were held": the only state that is near."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import MISSIONS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.eras import stood, year_of
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.partnered import NO_NATION, Nation


def nation_of(source: Source, telling: Telling, at: int, *, inner: bool) -> Nation:
    """The state of a body whose noun, the last word of its name, is token ``at``; NO_NATION where unsure.

    It is the one with which the sentence opens ("In Peru, | the army | rose"). In an overview it is that of
    the article, where no other one does anything in the words before or the sentence before them; in an
    article about two, and of a congress, the only one of which the text ever says that it has such a body
    ("the Peruvian senate"). ``inner`` says that what befalls it may as well befall one abroad: then nothing
    near by may be told of others at all.
    """
    context = source.context
    sentence, place = telling.view.sentence, telling.view.starts[at]
    opening = opening_state(source, sentence, place)
    if opening is not None:
        return _named(source, opening.name, opening)
    if any(one.acts for one in _told(source, sentence.start, place)) and context.home is None:
        return NO_NATION
    noun = telling.view.lower[at]
    if context.home is None or noun in _ABROAD_TOO:
        return _only_owner(source, noun) if noun in _OF_ONE else NO_NATION
    if "–" in context.home:
        return NO_NATION  # "Denmark–Norway" had a body in each of its lands
    own = _at_home(source, telling, place, context.home, inner=inner)
    return own if _is_of_its_time(source, own, telling) else NO_NATION


def _is_of_its_time(source: Source, own: Nation, telling: Telling) -> bool:
    """Whether a state was there when it happened, and no former one in its place.

    It was not before the text says that it became independent.
    """
    year = year_of(telling)
    if not own.name or year is None:
        return True
    since = source.statehood.freed(own.name)
    return stood(own.name, year, source.lexicon) and (since is None or year >= since)


_OF_ONE = word_set("senate congress assembly junta dictatorship parliament")
_ABROAD_TOO = word_set("senate congress assembly")
"""Bodies of which a well known one of another state is called so by itself."""


def _at_home(source: Source, telling: Telling, place: int, home: str, *, inner: bool) -> Nation:
    """The state of an overview, where neither heading nor words before tell of another one."""
    sentence, text = telling.view.sentence, source.document.text
    before = source.sentences.before(sentence)[-1:]
    start = before[0].start if before else sentence.start
    if _ASKING.search(text, start, sentence.end):
        return NO_NATION
    told = list(_told(source, start, place))
    if inner and (_ABROAD.search(text, start, sentence.end) or any(one.name != home for one in told)):
        return NO_NATION  # "Peru sent ships to Malta. The government fell"
    acting = {one.name for one in told if one.acts}
    about = _about(source, sentence, place) - {home}
    if not acting <= {home} or (about and (not acting or any(one.name in about for one in told))):
        return NO_NATION
    if any(hit.name == home for hit in source.context.between(place, telling.view.ends[telling.end - 1])):
        return NO_NATION  # "the government was recognised by Peru"
    hit = next((one.hit for one in reversed(told) if one.acts and one.hit is not None), None)
    return _named(source, home, hit)


def _about(source: Source, sentence: Sentence, place: int) -> set[str]:
    """The states that act in a block of an overview before a place, or that the heading above it names."""
    block = source.document.blocks[sentence.block]
    headed = source.context.sections[block.section]
    near = {one.name for one in _told(source, block.start, place) if one.acts}
    near |= {headed} if headed is not None else set()
    return set(filter(source.lexicon.is_state, near))


def _only_owner(source: Source, noun: str) -> Nation:
    """The one of an article's two of which alone the text says that it has a body of a noun of its own."""
    hit = source.statehood.owner(noun)
    return _named(source, hit.name, hit) if hit is not None else NO_NATION


def sender_of(source: Source, telling: Telling, place: str) -> Nation:
    """The state that sent a mission of which is told to ``place``, a state or its capital.

    Of an article's two it is the other one; an overview tells of missions that its own state sent, and below
    the heading of another state of that one's. No third may be named near by, which may have sent it.
    """
    context, view = source.context, telling.view
    host = source.statehood.hosts().get(place, "")
    if not host or not _ATTACKING.isdisjoint(view.lower[telling.start : telling.end]):
        return NO_NATION  # a consulate in a port of the state's own; one that all know by its siege
    section = context.sections[source.document.blocks[view.sentence.block].section]
    two: set[str | None] = set(context.title)
    if context.home is not None:
        two = {context.home, section if host == context.home else host}
    before = source.sentences.before(view.sentence)[-1:] if context.home is None else ()
    start = before[0].start if before else view.sentence.start
    near = context.between(start, view.ends[telling.end - 1])
    states = {hit.name for hit in near if source.lexicon.is_state(hit.name)}
    if host not in two or None in two or not states <= two:
        return NO_NATION
    own = next((name for name in two if name != host), None)
    sent = _named(source, own, None) if own is not None else NO_NATION
    return sent if _is_of_its_time(source, sent, telling) else NO_NATION


_ATTACKING = word_set(
    "bombed attacked stormed seized besieged overrun sacked occupied invaded hostage hostages"
)


class _Told(NamedTuple):
    """A state that words name, or that of a person; ``acts`` says that it does something or is the place."""

    name: str
    acts: bool
    hit: PartyHit | None


def opening_state(source: Source, sentence: Sentence, place: int) -> PartyHit | None:
    """The state with which a sentence begins as the place of what it tells, where it names no other then."""
    hits = source.context.between(sentence.start, place)
    names = {hit.name for hit in hits}
    if len(names) != 1 or not names <= set(source.context.title):
        return None
    placed = source.document.text[sentence.start : hits[0].start] in ("In ", "In the ")
    return hits[0] if placed and hits[0].role == "name" else None


def acts_first(source: Source, sentence: Sentence, home: str) -> bool:
    """Whether the first state that a sentence names is another one and does something there."""
    first = next(_told(source, sentence.start, sentence.end), None)
    return first is not None and first.acts and first.name != home


def _told(source: Source, start: int, end: int) -> Iterator[_Told]:
    text = source.document.text
    acts = False
    for hit in source.context.between(start, end):
        joined = _JOINED.search(text, max(start, hit.start - 12), hit.start) is not None
        if not joined or hit.role == "demonym":
            acts = _is_acting(source, start, hit)
        yield _Told(hit.name, acts, hit)
    for found in re.finditer(r"[^\W\d_][\w’'-]+", text[start:end]):
        person = source.people.by_part.get(found.group()) if found.group()[0].isupper() else None
        if person is not None and person.party:
            yield _Told(person.party, True, None)


_JOINED = re.compile(r"(?:,| and| or)(?: the)? \Z")


def _is_acting(source: Source, start: int, hit: PartyHit) -> bool:
    """Whether a state does something or is where it is done: not "with Peru", nor "recognised Peru"."""
    words = source.document.text[max(start, hit.start - 40) : hit.start].split()
    while words and words[-1].lower() in _LEADS:
        words.pop()
    if not words:
        return True
    before = words[-1].lower()
    if before in _ASIDE or (before == "in" and hit.role == "demonym"):
        return False
    if before == "in" and words[-2:-1] and words[-2] in MISSIONS:
        return False  # "the embassy in Peru"
    verbs = source.lexicon.verbs
    return hit.role == "demonym" or (verbs.base_of_past(before) is None and before not in verbs.others)


_LEADS = word_set("the a an former then new old")
_ASIDE = word_set(
    """with to towards toward against from for on upon between over via through about under among like than
    as by into at near around outside of"""
)


_ABROAD = re.compile(
    r"(?i)\b(?:observers?|monitors?|rebels?|recogni[sz]\w+|neighbou?r\w*|all(?:y|ies)|regional?|continent|abroad"
    r"|overseas|peacekeep\w+|mission|conflict|settlers)\b"
)
"""What is told of other states, whose bodies may be meant."""
_ASKING = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|request\w*|demand\w*|propos\w+|offer\w*|urg(?:es?|ed|ing)|appeal\w*|invit\w+|protest\w*"
    r"|insist\w*|exiled?)\b"
)
"""What is done to another, who may be the one that answers: "Peru asked for ships, and | the government"."""


def _named(source: Source, name: str, hit: PartyHit | None) -> Nation:
    """A state, or the former one that a hit names, and its adjective as the text has it; "" for none."""
    text, lexicon = source.document.text, source.lexicon
    told = name
    if hit is not None and hit.role != "capital":
        told = next((one.name for one in lexicon.matcher.find(text[hit.start : hit.end])), name)
    return Nation(told, source.statehood.adjective(told))
