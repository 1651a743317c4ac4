"""To which state a guest came, or a deed was done, where the words name none: "Finnish engineers came"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence, Set

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.columns.naming import with_article
from explorer.extraction.happenings.grounds import span_before
from explorer.extraction.happenings.guests import OPENING, PLACE, is_placed, state_of
from explorer.extraction.happenings.listedvisits import listed_host
from explorer.extraction.happenings.strangers import home_visited
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.partnered import Partner


def host_of(
    source: Source, telling: Telling, partner: Callable[[], Partner], guest: str, *, returned: bool
) -> str:
    """The state that the guest of a title came to; "" where that is not clear.

    It is the one of the article's two that is not the guest's. In an overview a foreign guest came to the
    state that it is about, and that state's own to the one of the heading; nobody's guest came to neither.
    ``returned`` says that he returned a visit, which went to the other one.
    """
    if returned:
        name = _returning(source, telling, partner)
    else:
        name = listed_host(source, telling, guest) or _unnamed_host(source, telling, partner, guest)
    return with_article(name) if name else ""


def _unnamed_host(source: Source, telling: Telling, partner: Callable[[], Partner], guest: str) -> str:
    """The state that a guest came to whose telling names no party besides him."""
    if _named(source, telling, guest):
        return ""
    own = state_of(source, telling, guest)
    return home_visited(source, telling, guest) if own == "" else _other_alone(source, telling, partner, own)


def counterpart_of(source: Source, telling: Telling, partner: Callable[[], Partner], subject: str) -> str:
    """The state to which that of a title's subject does something, in an overview the other one of the two.

    "" where that is not clear, as where the words, those before them or the headings name a third one.
    """
    context = source.context
    named = (hit.name for hit in _named(source, telling, subject))
    if any(name not in context.title and source.lexicon.is_state(name) for name in named):
        return ""
    own = state_of(source, telling, subject)
    name = _other_alone(source, telling, partner, own, bodies=False)
    return with_article(name) if name else ""


def _returning(source: Source, telling: Telling, partner: Callable[[], Partner]) -> str:
    """Where a visit was returned to: not where the one told before it went."""
    view, home = telling.view, source.context.home
    for start, end in ((view.sentence.start, view.starts[telling.start]), span_before(source, telling)):
        went = {hit.name for hit in _towards(source, start, end)}
        if went:
            visited = went.pop()
            name = "" if went else other_of(source, visited, partner)
            if home is None or not name:
                return name
            # In an overview the first guest may have been a third state's, unless one of home is told of.
            sure = visited == home or home in _told_of(source, start, end)
            return name if sure and not _is_third_near(source, telling, {visited, name}) else ""
    return ""


def _told_of(source: Source, start: int, end: int) -> set[str | None]:
    """The states that a span of the text names, or to which the text ties the persons there."""
    people = source.people.by_part
    words = re.findall(r"[\w’'-]+", source.document.text[start:end])
    tied: set[str | None] = {people[word].party for word in words if word in people}
    return tied.union(hit.name for hit in source.context.between(start, end))


def _towards(source: Source, start: int, end: int) -> Iterator[PartyHit]:
    """The states, or their capitals, that a guest is said to have gone to."""
    text = source.document.text
    for hit in source.context.between(start, end):
        if hit.role != "demonym" and _TOWARDS.search(text, max(start, hit.start - _NEAR), hit.start):
            yield hit


_TOWARDS = re.compile(r"\b(?:to|in|visit(?:ed|ing|s)?)\s+(?:the\s+)?\Z")
_NEAR = 20


def _named(source: Source, telling: Telling, guest: str) -> Sequence[PartyHit]:
    """The parties that the words name but for those in the guest's name and the one that leads an entry."""
    view, text = telling.view, source.document.text
    return [
        hit
        for hit in source.context.between(view.starts[telling.start], view.ends[telling.end - 1])
        if text[hit.start : hit.end] not in guest and text[hit.end : hit.end + 1] != ":"
    ]


def _other_alone(
    source: Source, telling: Telling, partner: Callable[[], Partner], own: str | None, *, bodies: bool = True
) -> str:
    """The other state of those of which the article tells, where no third one is near; else "".

    ``own`` is the state of who came or did something, "" or None where that is not known.
    """
    name = other_of(source, own, partner) if own else ""
    third = own and name and _is_third_near(source, telling, {own, name}, bodies=bodies)
    return name if own and name and not third else ""


def _is_third_near(source: Source, telling: Telling, two: Set[str], *, bodies: bool = True) -> bool:
    """Whether what is told may be done in, or to, another state than the two.

    ``bodies`` says that what states join may be one. The sentence, the two before it, their paragraph or
    the headings above may name that, or a place that may lie anywhere.
    """
    context, sentence = source.context, telling.view.sentence
    start = _start_near(source, sentence)
    near = {hit.name for hit in context.between(start, sentence.end)} - two
    if any(bodies or source.lexicon.is_state(name) for name in near):
        return True
    if context.home is not None and _is_headed_by_third(source, sentence.block, two):
        return True
    return is_placed(source, PLACE, start, sentence.end) or is_placed(source, OPENING, start, sentence.start)


def _start_near(source: Source, sentence: Sentence) -> int:
    """Where the two sentences before one begin, or the paragraph before that which it opens."""
    before = source.sentences.before(sentence)[-_BEFORE:]
    start = before[0].start if before else sentence.start
    blocks = source.document.blocks
    block, above = blocks[sentence.block], blocks[max(sentence.block - 1, 0)]
    goes_on = len(before) < _BEFORE and block.kind == above.kind == "paragraph"
    return min(start, above.start) if goes_on and above.section == block.section else start


_BEFORE = 2
"""Sentences before a happening whose place may still be its own."""


def _is_headed_by_third(source: Source, index: int, two: Set[str]) -> bool:
    """Whether a block of an overview, or a heading above it, is about another state than the two."""
    document, topic = source.document, source.context.topic(index)
    if topic is not None and not {topic.partner, topic.earlier} <= {None, *two}:
        return True
    path = document.sections[document.blocks[index].section].path
    return any(hit.name not in two for heading in path for hit in source.lexicon.matcher.find(heading))


def other_of(source: Source, own: str, partner: Callable[[], Partner]) -> str:
    """The state of those of which the article tells to which one of the state ``own`` comes."""
    context = source.context
    if context.pair is not None:
        return context.pair.other(own) if own in context.title else ""
    if context.home is None or own == context.home:
        led = partner()
        return led.name if led.headed else ""
    return context.home
