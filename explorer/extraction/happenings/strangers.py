"""Whom a guest visited whom the text ties to no state: in an overview the state that it is about."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.guests import OPENING, PLACE, is_placed, name_of, places_of
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def home_visited(source: Source, telling: Telling, guest: str) -> str:
    """The state of an overview, for a guest whom ``state_of`` ties to none; "" where he may be its own.

    An overview tells whither its own people went, and of others only that they "visited". Who is told of
    elsewhere as more than a guest may be its own, and what the words before tell of may lie anywhere.
    """
    home, sentence = source.context.home, telling.view.sentence
    if home is None or not _is_named(guest):
        return ""
    before = source.sentences.before(sentence)[-1:]
    start = before[0].start if before else sentence.start
    if _CAME.search(source.document.text, start, sentence.start):
        return ""  # he may have returned that visit
    if before and _is_scene(source, sentence.block, start, before[0].end):
        return ""
    near = is_placed(source, PLACE, start, sentence.end) or is_placed(source, OPENING, start, sentence.start)
    if near and "state" not in telling.view.lower[telling.start : telling.end]:  # a "state visit" is to none
        return ""
    if _is_headed_by_place(source, sentence.block) or _names_third(source, telling):
        return ""
    return home if _is_only_guest(source, telling, name_of(guest)) else ""


def _is_scene(source: Source, block: int, start: int, end: int) -> bool:
    """Whether a sentence tells of its section's own ground: "Paz ruled Peru", "A wall divides the city"."""
    text, context = source.document.text, source.context
    partner = context.sections[source.document.blocks[block].section]
    return _GROUND.search(text, start, end) is not None or any(
        hit.name == partner and hit.role != "demonym" and _is_object(text[start : hit.start])
        for hit in context.between(start, end)
    )


_GROUND = re.compile(r"\b(?:city|capital|country|town|village|border|wall|there)\b")
_BESIDE = word_set("with to from by between and against that when as after but")
"""What stands before a state that is no scene: it stands beside, or does something itself."""


def _is_object(before: str) -> bool:
    """Whether a state stands behind a verb, or a preposition of place: "ruled | Peru", "in | Peru"."""
    words = before.removesuffix("the ").split()
    return bool(words) and words[-1].islower() and words[-1].isalpha() and words[-1] not in _BESIDE


def _is_named(guest: str) -> bool:
    """Whether a guest is one by name: "Ana Paz", "King Paz", no "Paz"."""
    words = guest.split()
    return len(words) > 1 and all(word[0].isupper() or word in NAME_PARTICLES for word in words)


def _names_third(source: Source, telling: Telling) -> bool:
    """Whether the sentence names another state than that of the overview and one that opens it.

    The guest is of that one: "Japan sent aid, and Prime Minister Taro Mori visited".
    """
    sentence, home, text = telling.view.sentence, source.context.home, source.document.text
    hits = source.context.between(sentence.start, sentence.end)
    opening = {hit.name for hit in hits[:1] if text[sentence.start : hit.start] in ("", "The ")}
    return any(hit.name != home and hit.role != "demonym" and hit.name not in opening for hit in hits)


def _is_headed_by_place(source: Source, index: int) -> bool:
    """Whether the headings above a block name what may be a place and is no state: "The port of Kobe"."""
    document = source.document
    if source.context.sections[document.blocks[index].section] in source.lexicon.rulers:
        return True  # a dependency, which may itself have been visited
    path = document.sections[document.blocks[index].section].path
    for heading in path:
        hits = source.lexicon.matcher.find(heading)
        for one in _NAME.finditer(heading):
            if not any(hit.start <= one.start() < hit.end for hit in hits):
                return True
    return False


_NAME = re.compile(rf"(?<=[\w,–-] )(?!War\b){CAPITAL}[\w’'-]+")
"""A name behind the first word of a heading."""


def _is_only_guest(source: Source, telling: Telling, name: str) -> bool:
    """Whether the text names a guest nowhere else but where it tells of visits or lists them."""
    text, sentence = source.document.text, telling.view.sentence
    return all(
        sentence.start <= at < sentence.end or _AGAIN.match(text, at + len(name)) is not None
        for at in places_of(source, name)
    )


_CAME = re.compile(r"\b(?:visit(?:s|ed)?|came|arrived|received)\b")
_AGAIN = re.compile(r"(?: had| also| first| again){0,2} (?:visited|paid (?:an?|his|her) |came (?:in|on) |\()")
"""What stands behind the name of one who is told of as a guest, or in a list of such."""
