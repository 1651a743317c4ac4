"""Persons named in a document: by the titles of their offices, by capital letters, never from a list."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import attrgetter
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import Token
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.happenings.narrative import Narrative
from explorer.extraction.memo import Memo
from explorer.extraction.parties.parties import PartyHit

_NAME_WORD = rf"{CAPITAL}[^\W\d_]*(?:[-'’][^\W\d_]+)*\.?"


_IS_CAPITAL, _TEXT = map(attrgetter, ("is_capital", "text"))


class Person(NamedTuple):
    """A person named somewhere in a document; ``party`` is the state the text ties the person to, or ""."""

    name: str
    party: str


@dataclass(frozen=True, slots=True)
class PeopleIndex:
    """The persons of a document by the parts of their names; a part two persons share is left out.

    ``surnames`` are words in -s that stand behind another name and are no noun of the text ("Morales").
    """

    by_part: Mapping[str, Person]
    surnames: frozenset[str] = frozenset()

    def named(self, tokens: Sequence[Token]) -> list[Person]:
        """The persons whose names or surnames stand among the tokens, in order, each once."""
        names = map(_TEXT, compress(tokens, map(_IS_CAPITAL, tokens)))
        found: dict[str, Person] = {}
        for person in filter(None, map(self.by_part.get, map(_PARTS.__getitem__, names))):
            found.setdefault(person.name, person)
        return list(found.values())


_PARTS = Memo[str, str](lambda word: word.removesuffix("'s").removesuffix("’s").rstrip("'’"))
"""A part of a name as it stands without the ending of an owner."""


def people_of(
    text: str, hits: Sequence[PartyHit], narrative: Narrative, starts: Sequence[int] = ()
) -> PeopleIndex:
    """Find the persons of a text: an office and the name behind it, tied to the state beside the office.

    ``starts`` are where the text's blocks begin, in order; what stands in another block is not beside an
    office: the heading "Peru" above "President Anna Holm" does not make her Peru's.
    """
    particles = "|".join(sorted(narrative.particles))
    space = r"[^\S\t]+"  # a tab parts the cells of a row: "President Anna Holm" from "Turku"
    name = re.compile(rf"{_NAME_WORD}(?:{space}(?:(?:{particles}){space}){{0,2}}{_NAME_WORD}){{0,4}}")
    by_end = {hit.end: hit for hit in hits if hit.role != "capital"}
    by_start = {hit.start: hit for hit in hits}
    persons: dict[str, str] = {}
    for office in narrative.office.finditer(text):
        block = bisect_right(starts, office.start())
        low, high = starts[block - 1] if block else 0, starts[block] if block < len(starts) else len(text)
        found = _name_behind(text, (office.end(), high), name, narrative, by_start)
        if found is None:
            continue
        person, party_behind = found
        party = party_behind or _party_before(text, (low, office.start()), by_end)
        if party or person not in persons:
            persons[person] = party
        second = _second_name(text, office, person, name, narrative, by_start)
        if second:
            persons.setdefault(second, "")
    return PeopleIndex(_by_part(persons.items(), narrative), _surnames_in_s(text, narrative))


_BEHIND_NAME = re.compile(
    rf"({CAPITAL}(?<!\w.)(?<!\b[Tt]he .)[a-zà-ÿā-ț]+) (?:d[aeo]s? |la )?"
    rf"((?:{CAPITAL}[a-zà-ÿā-ț]+-)?{CAPITAL}[a-zà-ÿā-ț]+s)\b"
)
"""A name in -s behind another; a letter to begin with makes the search a quick one."""
_DESCRIBED = re.compile(r"(?<=s), (?:an? |one of the )((?:[\w-]+ ){0,3}[a-zà-ÿ]+)")
_LAST_NAME = re.compile(rf"{_NAME_WORD}\Z")


def _surnames_in_s(text: str, narrative: Narrative) -> frozenset[str]:
    """Names in -s, which are singular; a word that the text also writes small is a noun ("Ministers")."""
    pairs = set(_BEHIND_NAME.findall(text))
    found = {name for first, name in pairs if first not in narrative.name_stops}
    found |= _described(text)
    strange = narrative.institutions | narrative.office_words
    names = {name for name in found if not {name, singular(name.lower()).capitalize()} & strange}
    starts = {name.lower()[:_LEAST] for name in names}
    small = sorted(word for word in set(text.split(" ")[1:]) if word[:_LEAST] in starts) if names else []
    return frozenset(name for name in names if not _begins_any(name.lower(), small))


def _described(text: str) -> set[str]:
    """Names in -s behind which one person is described: "Meyers, a former minister, came"."""
    found: set[str] = set()
    for one in _DESCRIBED.finditer(text):
        name = _LAST_NAME.search(text, max(0, one.start() - _LONGEST), one.start())
        if name and any(map(is_person_noun, map(singular, one[1].split()))):
            found.add(name.group())
    return found


_LONGEST = 30
"""Letters of the longest name."""


def _begins_any(start: str, words: Sequence[str]) -> bool:
    """Whether one of the words, which are in order, begins with ``start``."""
    at = bisect_left(words, start)
    return at < len(words) and words[at].startswith(start)


_LEAST = 3
"""Letters of the shortest name in -s."""


def _second_name(
    text: str,
    office: re.Match[str],
    person: str,
    name: re.Pattern[str],
    narrative: Narrative,
    by_start: Mapping[int, PartyHit],
) -> str | None:
    """The second of two persons who share an office: "Presidents A and B"."""
    if not office.group().endswith("s"):
        return None
    place = text.find(person, office.end(), office.end() + _FAR)
    gap = _AND.match(text, place + len(person)) if place >= 0 else None
    found = name.match(text, gap.end()) if gap else None
    return _clean(text, found.start(), found.group(), narrative, by_start) if found else None


_FAR = 400
"""Characters behind an office in which the name that belongs to it stands."""
_AND = re.compile(r"\s+and\s+")
_OF = re.compile(r"\s+(?:of|for|to)\s+(?:the\s+)?")
_GAP = re.compile(rf",?\s+(?={CAPITAL})")


def _name_behind(
    text: str,
    span: tuple[int, int],
    name: re.Pattern[str],
    narrative: Narrative,
    by_start: Mapping[int, PartyHit],
) -> tuple[str, str] | None:
    """The name behind an office and the state it is said to be of, in the span from the office's end on."""
    (position, high), party = span, ""
    of = _OF.match(text, position)
    if of and of.end() in by_start:
        party = by_start[of.end()].name
        position = by_start[of.end()].end
    gap = _GAP.match(text, position, high)
    found = name.match(text, gap.end(), high) if gap else None
    if found is None or gap is None:
        return None
    clean = _clean(text, found.start(), found.group(), narrative, by_start)
    return (clean, party) if clean else None


def _clean(
    text: str, start: int, found: str, narrative: Narrative, by_start: Mapping[int, PartyHit]
) -> str | None:
    """The words of a name up to the first that cannot belong to it."""
    kept: list[str] = []
    for match in re.finditer(r"\S+", found):
        word = match.group().removesuffix("'s").removesuffix("’s")
        stop = (
            word in narrative.name_stops
            or word in narrative.institutions
            or start + match.start() in by_start
        )
        if stop or word.rstrip(".") in narrative.office_words:
            break
        kept.append(word)
        if word != match.group():
            break
    while kept and (kept[-1] in narrative.particles or not kept[-1][0].isupper()):
        kept.pop()
    name = " ".join(kept).rstrip(".") if kept and len(kept[-1]) > 2 else " ".join(kept)
    return name if len(name) > 2 else None


def _party_before(text: str, span: tuple[int, int], by_end: Mapping[int, PartyHit]) -> str:
    """The state whose name or demonym stands directly before an office ("Bolivian President").

    ``span`` begins with the office's block and ends where the office begins.
    """
    low, before = span
    while before > low and text[before - 1].isspace():
        before -= 1
    if before == low:
        return ""
    for suffix in ("'s", "’s", "", "'", "’"):
        end = before - len(suffix)
        if text[end:before] == suffix and end in by_end:
            return by_end[end].name
    words = text[max(low, before - 30) : before].split(" ")
    # "Bolivian Vice President", "Russian Deputy Foreign Minister": one word may stand between.
    if len(words) > 1 and words[-1][:1].isupper():
        end = before - len(words[-1]) - 1
        if end in by_end:
            return by_end[end].name
    return ""


def _by_part(persons: Iterable[tuple[str, str]], narrative: Narrative) -> dict[str, Person]:
    owners: defaultdict[str, set[Person]] = defaultdict(set)
    for name, party in persons:
        parts = [part for part in name.split() if part not in narrative.particles and len(part) > 2]
        for part in parts:
            owners[part].add(Person(name, party))
    return {part: one for part, found in owners.items() if (one := _one(found)) is not None}


def _one(found: set[Person]) -> Person | None:
    """The one person behind a part of a name: the fullest name, when all others are contained in it."""
    fullest = max(found, key=lambda person: (len(person.name), person.name))
    if all(set(person.name.split()) <= set(fullest.name.split()) for person in found):
        parties = sorted({person.party for person in found if person.party})
        return Person(fullest.name, parties[0] if len(parties) == 1 else "")
    return None
