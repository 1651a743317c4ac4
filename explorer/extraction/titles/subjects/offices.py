"""Persons as headlines name them: without an office before the name, several by their surnames."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.chronicle.letters import CAPITAL


def surnames(text: str, is_person: Callable[[str], bool]) -> str:
    """A list of full names by their last words: "Ana Paz and Juan Roca" gives "Paz and Roca"."""
    if " and " not in text and ", " not in text:
        return ""
    names = _BETWEEN_NAMES.split(_OFFICES.sub("", text))
    if len(names) < 2 or _ROMAN.search(text) or not all(map(_FULL_NAME.fullmatch, names)):
        return ""
    if not all(is_person(name) for name in names if " " in name) or " " not in "".join(names):
        return ""  # "Fiji and New Zealand"
    return ", ".join(name.split()[-1] for name in names[:-1]) + " and " + names[-1].split()[-1]


_OFFICES = re.compile(r"^(?:Presidents|Prime Ministers|Foreign Ministers|Ministers) ")
_BETWEEN_NAMES = re.compile(r", (?:and )?| and ")
_ROMAN = re.compile(r"\b[IVX]+\b")
_FULL_NAME = re.compile(
    rf"{CAPITAL}[\w'’-]+\.?(?: [A-Z]\.)*"
    rf"(?: (?:(?:de|da|dos|del|la|van|von|der|bin|al|el|arap) )*{CAPITAL}[\w'’-]+){{0,3}}"
)


def without_lands(text: str, is_person: Callable[[str], bool]) -> str:
    """Two persons without the states they act for: "Ana Paz of Peru and Juan Roca of Chile"; else ""."""
    if text.count(" of ") != _TWO or " and " not in text:
        return ""
    named = _OF_LANDS.fullmatch(text)
    if named is None or not is_person(named["first"]) or not is_person(named["second"]):
        return ""
    return f"{named['first']} and {named['second']}"


_TWO = 2
_OF_LANDS = re.compile(
    rf"(?:[A-Z]?[a-z]+ ){{0,3}}?(?P<first>{_FULL_NAME.pattern}) of {_FULL_NAME.pattern}"
    rf" and (?P<second>{_FULL_NAME.pattern}) of {_FULL_NAME.pattern}"
)


_OFFICE_NAMES = "President|Minister|Secretary|Ambassador|Chancellor|Premier|Senator|Governor|Chairman|General"
_OFFICE_WORDS = frozenset(name + end for name in _OFFICE_NAMES.split("|") for end in ("", "s"))
_OFFICE = re.compile(
    r"^(?:(?:[A-Z][a-z]+(?:ian|ean|an|ese|ish|ch|i|er)|US|U\.S\.|British) )?"
    r"(?:(?:Prime |Foreign |Defen[cs]e |Finance |Interior |Vice |Vice-|Deputy |Chief |First )*"
    rf"(?:{_OFFICE_NAMES})s?)"
    r"(?: of (?:State|Foreign Affairs|Defen[cs]e))? "
    r"(?!(?:Staff|Assembly|Council|Command|Court|Congress|Conference|Strike|Secretariat)\b)"
    rf"(?={CAPITAL}[\w.'’-]+(?: |$))"
)


def without_office(text: str) -> str:
    """A person's name without the office before it: "Bolivian President Ana Paz" gives "Ana Paz".

    Of two persons each: "Minister Ana Paz and the Chinese minister Li Wei" gives "Ana Paz and Li Wei".
    """
    first, joined, second = text.partition(" and ")
    if joined and " and " not in second and _IS_NAME.fullmatch(alone := without_office(second)):
        plain = without_office(first)
        return f"{plain} and {alone}" if _IS_NAME.fullmatch(plain) else text
    if not _OFFICE_WORDS.isdisjoint(text.replace("-", " ").split()):
        text = _OFFICE.sub("", text)
    last = text.rsplit(" ", 2)
    named = len(last) > 2 and last[1][:1].isupper() and last[2][:1].isupper()
    return _NAME_BEHIND.sub("", text) if named and not _are_of_person(text) else text


def _are_of_person(text: str) -> bool:
    """Whether several others are only a person's: "followers of the president Ana Paz"."""
    whose, of, _ = text.partition(" of ")
    noun = whose.rsplit(" ", 1)[-1]
    return bool(of) and noun.islower() and noun.endswith("s")


_IS_NAME = re.compile(rf"{CAPITAL}[\w.'’-]+(?: {CAPITAL}[\w.'’-]+){{1,3}}")
_NAME_BEHIND = re.compile(
    r"^(?![^,]* (?:on|in|against|between|for|with|by|from|to|over) )"
    r"[^,]*\b(?!hundred\b|thousand\b|million\b|dozen\b|and\b|of\b|in\b|the\b|for\b|to\b|on\b|with\b|at\b|by\b|from\b|its\b|his\b|her\b|their\b|de\b|da\b|van\b|von\b|al\b|bin\b)"
    rf"[a-z]{{2,}}(?:-[a-z]+)* (?={CAPITAL}[\w.'’-]+(?: {CAPITAL}[\w.'’-]+){{1,3}}$)"
)
"""What stands before a full name: "coca grower leader", "president-elect"."""


def names_alone(text: str) -> str:
    """The text with the full names in it shown without the offices before them."""
    return _RANK.sub("", text)


_RANK = re.compile(
    r"(?<![\w.])(?:[A-Z][a-z]+(?:ian|ean|an|ese|ish|ch|i) )?"
    r"(?:(?:Prime|Foreign|Defen[cs]e|Finance|Interior|Vice|Deputy|Field|Brigadier|Major|Lieutenant|"
    r"Maj\.|Lt\.|Brig\.) )*"
    rf"(?:{_OFFICE_NAMES}|Gen\.|Admiral|Marshal|Colonel|Captain|Commander)"
    r"(?: of (?:State|Foreign Affairs|Defen[cs]e))? "
    rf"(?={CAPITAL}[\w'’-]+\.? (?:(?:de|da|van|von|al|el|bin) )*{CAPITAL}[\w.'’-]+)"
)
"""An office before a full name."""


def with_adjective(guest: str, adjective: str) -> str:
    """A guest's office with the adjective of his state: "President Ana Paz" is "Peruvian President Ana Paz".

    Without one stays who is of a state or body that his words name, and who has no office of a state.
    """
    if not adjective or adjective in guest or _OF_STATE.match(guest) is None:
        return guest
    return guest if _OF_OTHERS.search(guest) is not None else f"{adjective} {guest}"


def with_office_of(guest: str, office: str) -> str:
    """A guest with another office before the name; with none where the words name none of a state."""
    own = _OF_STATE.match(guest)
    if own is None or guest[own.end() : own.end() + 1] != " " or guest.startswith("of ", own.end() + 1):
        return guest
    held = _OF_STATE.fullmatch(office)
    return f"{office}{guest[own.end() :]}" if held is not None else guest[own.end() + 1 :]


_OF_STATE = re.compile(
    r"(?:(?:Prime|Foreign|Defen[cs]e|Finance|Interior|Trade|Vice|Deputy|First)[ -])*"
    r"(?:President|Minister|Chancellor|Premier|Speaker)(?! General|-General)\b"
)
"""The offices of a state, at the head of a guest's name."""
_OF_OTHERS = re.compile(
    r" of (?!(?:the )?(?:State|Parliament|Senate|Government|Foreign|Defen[cs]e|Finance|Interior|Trade"
    r"|National|House|Chamber|Congress|Economy|Economic|Health|Education|Culture|Agriculture)\b)| and "
)
"""What says whose president somebody is: "President of the World Union"; or tells of two."""
