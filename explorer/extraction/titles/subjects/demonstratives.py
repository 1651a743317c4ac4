"""Subjects with "this" or "those" before their noun, and with "that of" in the place of one told before."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import with_s
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import PERSONAL, RELATIVES

_DEMONSTRATIVE = word_set("this these that those")
_PARTING = PREPOSITIONS | RELATIVES
_NO_NOUNS = _PARTING | PERSONAL | word_set("latter former last first time one ones alone two")
"""Words behind "this" or "those" that are no noun of which more is told."""


def without_demonstrative(text: str) -> str:
    """A subject without "this" or "those" before its noun: "this announcement was confirmed".

    Behind "those" a participle may stand for a clause ("those arrested"), so that it is left as it is.
    """
    first, _, rest = text.partition(" ")
    noun = rest.partition(" ")[0].lower()
    if first.lower() not in _DEMONSTRATIVE or not noun or noun in _NO_NOUNS or noun.endswith(("ing", "ed")):
        return text
    return rest


def with_noun_of_both(text: str) -> str:
    """A subject with "that of" told by its noun: "the new king of Peru and that of Chile" as "kings of".

    What makes another office of it stays: "the vice | president".
    """
    found = _OF_BOTH.fullmatch(text) if " and th" in text else None
    if found is None or not _PARTING.isdisjoint(found["before"].lower().split()):
        return text
    noun, several = found["noun"], found["that"] == "those"
    if noun in _ADJECTIVES or " and " in found["second"] or (several and not noun.endswith("s")):
        return text
    kept = [word for word in found["before"].split() if word not in _PASSING]
    one = several or (noun.endswith(_OF_NO_NUMBER) and noun not in _COUNTED)
    return " ".join([*kept, noun if one else _plural(noun)]) + f" of {found['first']} and {found['second']}"


_OF_BOTH = re.compile(
    rf"(?:[Tt]he )?(?P<before>(?:[a-z]+ ){{0,2}})(?P<noun>[a-z]+) of (?P<first>(?:the )?{CAPITAL}[^,]*?) and "
    rf"(?P<that>that|those) of (?P<second>(?:the )?{CAPITAL}[^,]*)"
)
_ADJECTIVES = word_set("general elect apparent designate")
"""What may stand behind the noun of an office: "secretary | general"."""
_PASSING = word_set("new old young first then present")
_OF_NO_NUMBER = ("ty", "ence", "ance", "ism", "ncy", "acy", "ship", "dom", "s")
_COUNTED = word_set(
    """city university community facility authority entity commodity charity municipality principality
    minority majority treaty party county dynasty deputy duty penalty conference audience residence
    alliance ambulance embassy agency currency presidency emergency regency constituency pharmacy
    ship warship flagship airship battleship partnership dictatorship kingdom"""
)
"""Nouns with such an ending that have a plural."""


def _plural(noun: str) -> str:
    if noun.endswith(("man", "ife")):  # "women", "wives"
        return f"{noun[:-2]}en" if noun.endswith("n") else f"{noun[:-2]}ves"
    return f"{noun}s" if noun.endswith("o") else with_s(noun)  # "portfolios"
