"""Which state a guest came to of whom the words say no place: "President Ana Paz visited in 1990"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from operator import attrgetter

from explorer.extraction.columns.wording import with_article
from explorer.extraction.happenings.grounds import span_before
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.ties import ties_of
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.partnered import Partner


def host_of(
    source: Source, telling: Telling, partner: Callable[[], Partner], guest: str, *, returned: bool
) -> str:
    """The state that the guest of a title came to; "" where that is not clear.

    It is the one of the article's two that is not the guest's, or the one that an overview is about.
    ``returned`` says that he returned a visit, which went to the other one.
    """
    if returned:
        name = _returning(source, telling, partner)
    elif _placed(source, telling, guest):
        return ""
    else:
        name = _other(source, _state_of(source, telling, guest), partner, guest)
    return with_article(name) if name else ""


def counterpart_of(source: Source, telling: Telling, partner: Callable[[], Partner], subject: str) -> str:
    """The state to which that of a title's subject does something, in an overview the other one of the two.

    "" where that is not clear, as where the words name a third one; an article about two need not say it.
    """
    context = source.context
    if context.home is None or any(
        hit.name not in context.title for hit in _placed(source, telling, subject)
    ):
        return ""
    own = _state_of(source, telling, subject)
    name = _other(source, own, partner, "") if own else ""
    return with_article(name) if name else ""


def _returning(source: Source, telling: Telling, partner: Callable[[], Partner]) -> str:
    """Where a visit was returned to: not where the one told before it went."""
    view = telling.view
    for start, end in ((view.sentence.start, view.starts[telling.start]), span_before(source, telling)):
        went = {hit.name for hit in _towards(source, start, end)}
        if went:
            return _other(source, went.pop(), partner, "") if len(went) == 1 else ""
    return ""


def _towards(source: Source, start: int, end: int) -> Iterator[PartyHit]:
    """The states, or their capitals, that a guest is said to have gone to."""
    text = source.document.text
    for hit in source.context.between(start, end):
        if hit.role != "demonym" and _TOWARDS.search(text, max(start, hit.start - _NEAR), hit.start):
            yield hit


_TOWARDS = re.compile(r"\b(?:to|in|visit(?:ed|ing|s)?)\s+(?:the\s+)?\Z")
_NEAR = 20


def _placed(source: Source, telling: Telling, guest: str) -> Sequence[PartyHit]:
    """The parties that the words name but for those in the guest's name and the one that leads an entry.

    In an article about two the sentence before may name no third one, where they may be.
    """
    view, text, context = telling.view, source.document.text, source.context
    if context.pair is not None:
        before = context.between(*span_before(source, telling))
        if strange := [hit for hit in before if hit.name not in context.title]:
            return strange
    hits = context.between(view.starts[telling.start], view.ends[telling.end - 1])
    return [
        hit for hit in hits if text[hit.start : hit.end] not in guest and text[hit.end : hit.end + 1] != ":"
    ]


def _state_of(source: Source, telling: Telling, guest: str) -> str | None:
    """The state of a guest, "" where the text does not tie him to one, None where to more."""
    view, text, context = telling.view, source.document.text, source.context
    start, end = view.sentence.start, view.ends[telling.end - 1]
    found = {hit.name for hit in context.between(start, end) if text[hit.start : hit.end] in guest}
    if not found:
        found = {name for name in context.title if name in guest}  # for "it"
    if not found:
        found = {
            one.party for part in guest.split() if (one := source.people.by_part.get(part)) and one.party
        }
    if not found:
        found = set(_told_elsewhere(source, _name_of(guest)))
    return None if len(found) > 1 else found.pop() if found else ""


def _told_elsewhere(source: Source, name: str) -> Iterator[str]:
    """The states to which other words of the text tie a guest: those of his office, or the host of his."""
    text, context, pair = source.document.text, source.context, source.context.pair
    for at in _places(text, name):
        near = context.between(at - _FAR, at + _FAR)
        tie = ties_of(text, near, source.lexicon.narrative).by_surname.get(name)
        if tie is not None:
            yield tie.state
        went = _WENT.match(text, at + len(name)) if pair is not None else None
        for hit in near:
            if pair is not None and went is not None and hit.start == went.end() and hit.name in pair:
                yield pair.other(hit.name)


def _places(text: str, name: str) -> list[int]:
    """Where a text names a guest, at the most so many times."""
    return [found.start() for found in islice(re.finditer(rf"\b{re.escape(name)}\b", text), _MOST)]


_FAR, _MOST = 100, 20
_WENT = re.compile(
    r"(?: had| also| then| first| later){0,2} (?:visited|(?:came|went|travelled|flew|paid (?:a|an|his|her)"
    r" (?:[a-z]+ ){0,2}visit) to|arrived in|was received in) (?:the )?"
)


def _name_of(guest: str) -> str:
    """The last name of a guest, with that before it where it is a number: "Elizabeth II"."""
    words = guest.split()
    return " ".join(words[-2:]) if _NUMERAL.fullmatch(words[-1]) else words[-1]


_NUMERAL = re.compile(r"[IVX]+")


def _other(source: Source, own: str | None, partner: Callable[[], Partner], guest: str) -> str:
    """The state of those of which the article tells to which one of the state ``own`` comes."""
    context = source.context
    if own is None:
        return ""
    if context.pair is not None:
        return context.pair.other(own) if own in context.title else ""
    if context.home is None or own == context.home:
        led = partner()
        return led.name if led.headed else ""
    return context.home if own or _is_told_once(source, guest) else ""


def _is_told_once(source: Source, guest: str) -> bool:
    """Whether only one section names a guest; those whom many name are mostly the overview's own."""
    blocks, text = source.document.blocks, source.document.text
    places = _places(text, _name_of(guest))
    told = {blocks[bisect_right(blocks, at, key=_START) - 1].section for at in places}
    return len(told) < 2


_START = attrgetter("start")
