"""What stands for a state in a text that seldom names it: titles of rulers, bodies of a realm, persons."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.eras import akin, reached
from explorer.extraction.parties.parties import PartyHit

NAME_REACH = 48
"""Characters before a state in which the name of a person of it is looked for."""

FAR_MORE = 3
"""So many times as often as any other of its bearers must a party be named to be meant by a title."""

_NAME = rf"{CAPITAL}[^\W\d_]{{2,}}"
_RANK = (
    r"(?:kings?|queens?|emperors?|empress|princes?|rulers?|generals?|admirals?|envoys?|ambassadors?|ministers?"
    r"|governors?|commanders?|chancellors?|regents?|dictators?|presidents?|captains?)"
)
_BEHIND_COURT = re.compile(rf" ({_NAME})")
_BEHIND_STATE = re.compile(rf"(?:['’]s)? {_RANK} ({_NAME})")
_OF_STATE = re.compile(rf"\b({_NAME})(?: [IVX]+)?(?:, (?:the )?{_RANK})? of (?:the )?$")
_IS_RANK = re.compile(rf"\b({_NAME})(?: [IVX]+)?, (?:the |an? )?$")
_RANK_BEHIND = re.compile(rf" {_RANK}\b")
_NO_PERSONS = word_set(
    """Peace Siege Fall Sack Capture Union League Truce Duke Count Bishop King Queen Emperor Prince Empress
    Lord House Kings City Bank Coast South North East West Parliament Archbishop Patriarch Governor Gulf"""
)
"""Words with a capital before "of" or behind a title that name nobody."""


def standing_for(
    text: str, hits: Sequence[PartyHit], years: Sequence[int], lexicon: Lexicon
) -> list[PartyHit]:
    """The parties named in a text and what stands for them there, in order.

    ``hits`` are those named; nothing stands for a party that is not among them. ``years`` are those of the
    text, in order.
    """
    courts = courts_in(text, hits, years, lexicon)
    taken = {hit.start for hit in (*hits, *courts)}
    persons = [hit for hit in _persons(text, hits, courts, lexicon) if hit.start not in taken]
    return sorted([*hits, *courts, *persons])


def courts_in(text: str, hits: Iterable[PartyHit], years: Sequence[int], lexicon: Lexicon) -> list[PartyHit]:
    """The courts of a text and founders of houses, under the names of the parties of ``hits`` they stand for.

    A title that several of them bear, as sultans do, stands for one that is named far more than the others,
    else for none.
    """
    named = Counter(hit.name for hit in hits if reached(hit.name, years, lexicon))
    return [
        PartyHit(start, start + len(form), party, "name")
        for forms, party in (*_courts_of(named, lexicon), *_founders_of(named, lexicon))
        for form in forms
        for start in _places(text, form)
    ]


def _courts_of(named: Counter[str], lexicon: Lexicon) -> Iterator[tuple[set[str], str]]:
    """The words for courts as they may be written, and the party that each stands for."""
    for word, bearers in lexicon.courts.items():
        if named.keys().isdisjoint(bearers):
            continue  # so it is with nearly all
        best = max(bearers, key=lambda name: named[name])
        others = (named[name] for name in bearers if not akin(best, name, lexicon))
        if named[best] and all(named[best] >= FAR_MORE * count for count in others):
            yield {word, word.capitalize(), word.title()}, best


def _founders_of(named: Counter[str], lexicon: Lexicon) -> Iterator[tuple[set[str], str]]:
    """The names of which those of houses are made, with the endings of Greek and Latin, and their parties."""
    for stem, party in lexicon.founders.items():
        if named[party]:
            yield {stem + ending for ending in ("", "us", "es", "os", "a")}, party


def _places(text: str, form: str) -> Iterator[int]:
    """Where a word stands in a text, whole; quicker than a pattern of all words."""
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start
        start = text.find(form, end)


def _persons(
    text: str, hits: Sequence[PartyHit], courts: Sequence[PartyHit], lexicon: Lexicon
) -> Iterator[PartyHit]:
    """Where the persons stand whom a text ties to one party, by a title or by "of"."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    narrative = lexicon.narrative
    strange = _NO_PERSONS | narrative.office_words | narrative.institutions | narrative.name_stops
    for name, party in (*_titled(text, courts), *_belonging(text, hits)):
        if name not in strange:
            owners[name].add(party)
    tied = {name: next(iter(parties)) for name, parties in owners.items() if len(parties) == 1}
    if not tied:
        return
    for match in re.finditer(rf"\b(?:{'|'.join(sorted(tied))})\b", text):
        yield PartyHit(match.start(), match.end(), tied[match[0]], "name")


def _titled(text: str, courts: Iterable[PartyHit]) -> Iterator[tuple[str, str]]:
    """Persons behind a title of one party's rulers: "Tsar Simeon"."""
    for hit in courts:
        behind = _BEHIND_COURT.match(text, hit.end)
        if behind:
            yield behind[1], hit.name


def _belonging(text: str, hits: Iterable[PartyHit]) -> Iterator[tuple[str, str]]:
    """Persons of a state: "the Bulgarian ruler Krum", "Attalus of Pergamon", "Abbas, the Persian king"."""
    for hit in hits:
        before = text[max(0, hit.start - NAME_REACH) : hit.start]
        found = _BEHIND_STATE.match(text, hit.end)
        if hit.role == "name":
            found = found or _OF_STATE.search(before)
        elif hit.role == "demonym" and _RANK_BEHIND.match(text, hit.end):
            found = found or _IS_RANK.search(before)
        if found:
            yield found[1], hit.name
