"""Who the guest of a title is, by what the text says of him, and whether words name a place he came to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.ties import ties_of
from explorer.extraction.source import Source
from explorer.extraction.titles.finishing.months import MONTHS


def state_of(source: Source, telling: Telling, guest: str) -> str | None:
    """The state of a guest, "" where the text does not tie him to one, None where to more."""
    view, text, context = telling.view, source.document.text, source.context
    start, end = view.sentence.start, view.ends[telling.end - 1]
    found = {
        hit.name
        for hit in context.between(start, end)
        if text[hit.start : hit.end] in guest and text[hit.end : hit.end + 1] != "-"  # "Soviet-trained"
    }
    if not found:
        found = {name for name in context.title if name in guest}  # for "it"
    if not found:
        found = {
            one.party for part in guest.split() if (one := source.people.by_part.get(part)) and one.party
        }
    if not found:
        found = set(_told_elsewhere(source, name_of(guest)))
    return None if len(found) > 1 else found.pop() if found else ""


def _told_elsewhere(source: Source, name: str) -> Iterator[str]:
    """The states to which other words of the text tie a guest: those of his office, or the host of his."""
    text, context, pair = source.document.text, source.context, source.context.pair
    for at in places_of(source, name):
        near = context.between(at - _FAR, at + _FAR)
        tie = ties_of(text, near, source.lexicon.narrative).by_surname.get(name)
        if tie is not None:
            yield tie.state
        went = _WENT.match(text, at + len(name)) if pair is not None else None
        for hit in near:
            if pair is not None and went is not None and hit.start == went.end() and hit.name in pair:
                yield pair.other(hit.name)


def places_of(source: Source, name: str) -> list[int]:
    """Where the text names a guest, at the most so many times."""
    return list(islice(source.places.of(name), _MOST))


_FAR, _MOST = 100, 20
_WENT = re.compile(
    r"(?: had| also| then| first| later){0,2} (?:visited|(?:came|went|travelled|flew|paid (?:a|an|his|her)"
    r" (?:[a-z]+ ){0,2}visit) to|arrived in|was received in) (?:the )?"
)


def name_of(guest: str) -> str:
    """The last name of a guest, with that before it where it is a number: "Elizabeth II"."""
    words = guest.split()
    return " ".join(words[-2:]) if _NUMERAL.fullmatch(words[-1]) else words[-1]


_NUMERAL = re.compile(r"[IVX]+")


def is_placed(source: Source, pattern: re.Pattern[str], start: int, end: int) -> bool:
    """Whether a span of the text names what may be a place and is no party, person, month or common noun."""
    text = source.document.text
    return any(
        one[1] not in MONTHS
        and one[1] not in source.people.by_part
        and not source.context.between(one.start(1), one.end(1))
        and one[1].lower() not in source.places.spaced
        for one in pattern.finditer(text, start, end)
    )


PLACE = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|to|into|from|reached|entered|left) (?:the )?({CAPITAL}[\w’'-]+)"
)
"""Where something may be done that names no party: "in Jerusalem", "to the Falklands"."""
OPENING = re.compile(rf"(?:^|(?<=[.;:] ))(?:The )?({CAPITAL}[\w’'-]+)(?= [a-z])", re.MULTILINE)
"""The one word, maybe a name, with which a sentence begins: "The Falklands were seized"."""
