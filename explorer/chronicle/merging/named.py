"""The names in accounts: of persons, of wars and papers, and of the parties of whom a title tells."""

from __future__ import annotations

import re

from explorer.chronicle.event import Mention
from explorer.chronicle.letters import CAPITAL
from explorer.chronicle.merging.outlines import NOTHING
from explorer.chronicle.merging.stems import GENERIC_STEMS, STOP, WORD, stem, words_in
from explorer.chronicle.party import fold


def name_parts(person: str) -> frozenset[str]:
    """The parts of a name that tell persons apart: all but the first name."""
    parts = [fold(part) for part in person.split() if len(part) > 2]
    return frozenset(parts[1:] or parts) or NOTHING


_SUBJECT = re.compile(
    r"(?:[^\W\da-z_][\w’'-]+(?:,? |–|:|\Z)|(?:al|and|bin|da|de|der|di|du|el|ibn|la|van|von) )+"
)
_TITLES_OF_OFFICE = words_in(
    """archbishop archduke cardinal caliph chancellor chief crown duke dr emir emperor empress federal general
    king lord lady marshal pope premier president prince princess queen shah sheikh sir sultan tsar vice"""
)


def subject_of(title: str, parties: frozenset[str]) -> frozenset[str]:
    """The stems of the names with which a title begins, without those of parties and offices."""
    found = _SUBJECT.match(title)
    if found is None:
        return NOTHING
    stems = {stem(word) for word in set(WORD.findall(fold(found[0]))) - _TITLES_OF_OFFICE if len(word) > 2}
    return frozenset(stems - parties - GENERIC_STEMS - STOP) or NOTHING


NAMED = re.compile(
    r"\b(?:(?:[A-Z][\w’'-]+ ){1,4}"
    r"(?:War|Treaty|Agreement|Accords?|Convention|Pact|Protocol|Revolution|Crisis|Union)\b"
    r"|(?:War|Treaty|Battle|Peace|Union|Convention|Pact|Siege|Congress)"
    r" of (?:the )?[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+)*)"
)
"""Happenings and pacts called by a name."""


CAPITALS = re.compile(rf"\b{CAPITAL}[\w’'-]+")
ACRONYM = re.compile(r"\b[A-Z]{4,}\b")
_INNER = re.compile(rf"(?<=[\w,;:)»”\"] )(?:{CAPITAL}[\w-]{{2,}})")


def proper_in(text: str, mention: Mention) -> frozenset[str]:
    """The proper names inside a passage, folded, without those of its parties and of offices."""
    found = {fold(word) for word in _INNER.findall(text)}
    found |= {part for person in mention.people for part in name_parts(person)}
    found -= STOP
    if found:
        found.difference_update(word for name in mention.parties for word in WORD.findall(fold(name)))
    return frozenset(word for word in found if stem(word) not in GENERIC_STEMS) or NOTHING
