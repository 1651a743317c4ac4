"""Who went to whom, by a title: "Kenya's president visits Athens", "Greece receives Kenya's head of state".

Two accounts of a visit need share no word: one tells it of the guest, the other of the host, and one calls
by name whom the other calls by office. The guest is of one party of the pair, and has an office. Whose an
embassy is can be told in the same way: "Kenya opens a consulate in Athens", "Kenyan consulate opened".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

from explorer.chronicle.party import Pair, fold
from explorer.resources import load_json


class Guest(NamedTuple):
    """Of which party of a pair a guest or embassy is, "" where that is not told, and what it may be."""

    party: str = ""
    offices: frozenset[str] = frozenset()


NOBODY = Guest()

_RECEIVES = re.compile(r"\b(?:receives?|welcomes?|hosts?|greets?|entertains?|(?:plays?|is) host to)\b")
_VISIT_OF = re.compile(r"\b(?:visits?|stays?|trips?|journeys?|tours?) (?:to \w+ )?(?:of|by) ")
_VISIT_BY = re.compile(r"\b(?:royal|papal|\w+ial) (?:state )?(?:visit|tour|stay|trip)\b")
_GOES = re.compile(
    r"\b(?:visit(?:s|ed)?|comes?|came|arriv\w+|goes|went|travel\w*|flies|flew|lands?|landed|stays?|spends?|tours?"
    r"|pays|paid|returns?|stops?|guests? (?:of|in|at)|received|welcomed|hosted|greeted|in|to)\b"
)
_MEETS = re.compile(r"\b(?:meets?|met|talks|summit|conference|both|together)\b")


def guest_told(kind: str, title: str, heading: str, pair: Pair | None) -> Guest:
    """The guest of a visit, or whose house a mission has, by a folded title; else nobody.

    A ``heading`` says of what office the guests of its list are: "Prime ministers", "Kenya to Greece: 1961".
    """
    tells = _TELLS.get(kind)
    guest = tells(title, pair) if tells and pair else NOBODY
    of_list = kind == "visit" and guest.party and not guest.offices
    return guest._replace(offices=offices_in(fold(heading))) if of_list else guest


def is_way(title: str, pair: Pair) -> bool:
    """Whether a folded title says only who went to whom: "Kenya to Greece"."""
    start, to, end = title.partition(" to ")
    return bool(to) and {_only(start, pair), _only(end, pair)} == {pair.first, pair.second}


def may_be_guest(one: Guest, two: Guest) -> bool:
    """Whether one title names the office of a guest and not whose he is: "presidential visit"."""
    return bool(one.party) != bool(two.party) and bool((one.offices & two.offices) - _OF_MANY)


def is_stay(title: str, pair: Pair) -> bool:
    """Whether a folded title says only whose head of state or minister is where: "Kenyan king in Athens"."""
    found = _STAY.fullmatch(title)
    return found is not None and {
        _only(found["whose"] or found["of"], pair),
        _only(found["place"], pair),
    } == {
        pair.first,
        pair.second,
    }


def _only(words: str, pair: Pair) -> str:
    """The party of a pair that words name and nothing else; "" where they do not."""
    return next((one for one in (pair.first, pair.second) if words in _names_of(one)), "")


def are_parties(words: str, parties: Iterable[str]) -> bool:
    """Whether folded words name nothing but some of the parties: "kenya and the greeks", "the two states"."""
    names = frozenset().union(*map(_names_of, parties))
    pieces = (piece.strip().removeprefix("the ") for piece in _BETWEEN.split(words))
    return all(piece in names or _STATES.fullmatch(piece) for piece in pieces)


_BETWEEN = re.compile(r"\b(?:and|with)\b|[,–]")
_STATES = re.compile(r"(?:they|(?:(?:both|two)(?: |\Z))?(?:countries|nations|states)?)")


def guest_of(title: str, pair: Pair) -> Guest:
    """The guest of a visit between two by its folded title; nobody where two meet, or it cannot be told."""
    if _MEETS.search(title):
        return NOBODY
    found = _RECEIVES.search(title)
    if found:
        return _guest(title[found.end() :], title[: found.start()], pair)
    found = _VISIT_OF.search(title)
    if found:
        goes = _GOES.search(title, found.end())
        end = goes.start() if goes else len(title)
        return _guest(title[found.end() : end], title[end:], pair)
    if _named(title, pair) == "" and _VISIT_BY.search(title):
        return Guest(offices=offices_in(title))
    found = _GOES.search(title)
    return _guest(title[: found.start()], title[found.end() :], pair) if found else NOBODY


def house_of(title: str, pair: Pair) -> Guest:
    """Whose embassy, legation or consulate a folded title tells of; nobody where it tells of several."""
    found = list(_HOUSE.finditer(title))
    if len(found) != 1:
        return NOBODY
    house, before = found[0], title[: found[0].start()]
    place = _PLACE_OR_OWNER.match(title, house.end())
    of, at = place.groups("") if place else ("", "")
    meant = _HOUSES - {"consulate"} if house[0] == "mission" else frozenset({house[0]})
    return _guest(before if _named(before, pair) else of, at, pair)._replace(offices=meant)


_TELLS = {"visit": guest_of, "mission": house_of}
_PLACE_OR_OWNER = re.compile(r"(?: of (\w+(?: \w+)?))?(?: (?:in|at) (\w+(?: \w+)?))?")
_HOUSES = frozenset({"embassy", "legation", "consulate", "high commission"})
_HOUSE = re.compile(
    rf"\b(?:{'|'.join(_HOUSES)}|(?<=\bits )mission(?= (?:in|at)\b|\Z)|(?<=\bdiplomatic )mission)\b"
)
"""The houses of envoys; a mission may be any but a consulate, if it is no errand, and not of traders."""


def _guest(guest: str, host: str, pair: Pair) -> Guest:
    """The guest by the words for guest and host, of whom one at least must be told by party."""
    own, other = _named(guest, pair), _named(host, pair)
    if own == other or None in (own, other):
        return NOBODY
    return Guest(own or pair.other(str(other)), offices_in(guest))


def _named(words: str, pair: Pair) -> str | None:
    """The party of a pair that words name, "" where they name neither and None where they name both."""
    found = [party for party in (pair.first, pair.second) if _forms(party, pair.other(party)).search(words)]
    return None if len(found) > 1 else "".join(found)


def parties_in(folded: str, parties: Iterable[str]) -> frozenset[str]:
    """Those of the parties that folded words name: by their names, people or capitals."""
    return frozenset(party for party in parties if _forms(party, "").search(folded))


@lru_cache(maxsize=1 << 10)
def are_akin(one: str, two: str) -> bool:
    """Whether two parties are one, or one comes after the other: "Soviet Union", "Russia"."""
    return one == two or not _names_of(one).isdisjoint(_names_of(two))


@lru_cache(maxsize=1 << 12)
def _forms(party: str, other: str) -> re.Pattern[str]:
    """What names a party, and not the other of its pair: itself, its people and its capital, folded."""
    forms = _names_of(party) - _names_of(other)
    any_of = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    return re.compile(rf"\b(?:{any_of})\b" if forms else "(?!)")


@lru_cache(maxsize=1 << 10)
def _names_of(party: str) -> frozenset[str]:
    """The folded names of a party, its people and capitals; of a former state, those after it as well."""
    row = _parties().get(party, {})
    after: Iterable[str] = row.get("successors", ())
    names = [party, row.get("adjective", "")]
    for one in (row, *(_parties().get(name, {}) for name in after)):
        names += [*one.get("names", ()), *one.get("demonyms", ()), *one.get("capitals", ())]
    return frozenset(fold(name) for name in names if name)


@lru_cache(maxsize=1 << 10)
def people_of(party: str) -> frozenset[str]:
    """The folded words for the people of a party and what is theirs: "finnish", "finns"."""
    row = _parties().get(party, {})
    named = [row.get("adjective", ""), *row.get("demonyms", ())]
    return frozenset(word for name in named for word in fold(name).split())


@lru_cache(maxsize=1 << 10)
def acronyms_of(party: str) -> frozenset[str]:
    """The folded acronyms of an organisation: "eu"."""
    row = _parties().get(party, {})
    names = row.get("names", ()) if row.get("kind") == "organisation" else ()
    return frozenset(fold(name) for name in names if name.isupper())


@cache
def _parties() -> Mapping[str, Mapping[str, Any]]:
    return {row["name"]: row for row in load_json("parties.json")["parties"]}


_MONARCHS = "king queen emperor empress sultan emir shah tsar pope duke"
_ROYAL = frozenset({"king", "queen", "heir", "prince", "princess"})
_IMPERIAL = frozenset({"emperor", "empress", "heir", "prince", "princess"})
_PORTFOLIOS = """
    agriculture commerce culture defen[cs]e development economy education energy environment finance health
    industry information interior justice labou?r tourism trade transport
"""
_GONE = "yugoslav|soviet|czechoslovak|east german|west german|ottoman"
"""Whose states are former, and not their presidents."""
_WHEN = (
    r"\d+|in|on|at|that|this|last|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|spring|summer|autumn|fall|winter"
)
"""What is late in a date: "late in 1952", "late May"."""
_FORMER = (
    rf"(?:former (?!(?:{_GONE})\b)|(?<!in )late (?!(?:{_WHEN})\b)"
    r"|(?:former|late)-|(?:ex|exiled|deposed)[ -])"
)
_OFFICES: Mapping[str, str] = {
    _FORMER: "former",
    r"vice[ -]president": "vice-president",
    r"(?:deputy|vice)[ -](?:prime minister|premier|chancellor)": "deputy-premier",
    r"(?:deputy|vice)[ -](?:foreign minister|minister (?:of|for) foreign affairs)": "deputy-foreign",
    **{
        rf"(?:deputy|vice)[ -](?:{words} minister|minister (?:of|for) {words})": f"deputy-{words}"
        for words in _PORTFOLIOS.split()
    },
    r"(?:deputy|vice)[ -](?:\w+ )?minister": "deputy",
    r"heads? of state|ruler|monarch|sovereign": f"president {_MONARCHS}",
    r"leader|dictator|strongman": f"president premier marshal secretary {_MONARCHS}",
    r"(?:(?:first|general)[ -]secretary|secretary[ -]general)(?! of)": "secretary",
    r"marshal": "marshal",
    r"prime minister|premier|head of government|chancellor": "premier",
    r"royal": " ".join(_ROYAL),
    r"imperial": " ".join(_IMPERIAL),
    r"foreign (?:minister|secretary)|minister (?:of|for) foreign affairs|secretary of state": "foreign",
    r"crown prince(?:ss)?|heir": "heir",
    **{rf"{words} minister|minister (?:of|for) {words}": words for words in _PORTFOLIOS.split()},
    r"governor[ -]general": "governor",
    r"president": "president",
    r"mayor": "mayor",
    r"speaker": "speaker",
    r"prince": "prince",
    r"princess": "princess",
    **{word: word for word in _MONARCHS.split()},
}
"""Words for the offices of guests, the longer before those in them, each with the offices it may mean."""
_OF_OFFICE = "|".join(_OFFICES)
_STAY = re.compile(
    rf"(?:the )?(?:(?P<whose>[^']+?)(?:'s)? (?:{_OF_OFFICE})|(?:{_OF_OFFICE}) of (?P<of>.+?))"
    r"(?: (?:is|lands|arrives))? in (?P<place>.+)"
)
"""What says no more than whose head of state or minister is where."""
_OFFICE = re.compile("|".join(rf"\b({words})(?:s|ial)?\b" for words in _OFFICES))
_MEANT = tuple(frozenset(meant.split()) for meant in _OFFICES.values())


def offices_in(folded: str) -> frozenset[str]:
    """The offices that folded words name: "head of state" may be a president, a king or a queen."""
    found = [_MEANT[(match.lastindex or 1) - 1] for match in _OFFICE.finditer(folded)]
    if len(found) > 1:  # "a royal visit of the queen"
        found = [one for one in found if one not in (_ROYAL, _IMPERIAL)]
    return frozenset({"former"}) if any("former" in one for one in found) else frozenset().union(*found)


def same_guest(one: Guest, two: Guest) -> bool:
    """Whether two titles tell of a guest of one party and of one office."""
    return bool(one.party) and one.party == two.party and bool((one.offices & two.offices) - _OF_MANY)


_OF_MANY = frozenset({"former", "mayor", "prince", "princess"})
"""Offices that several have at a time."""


def other_guest(one: Guest, two: Guest) -> bool:
    """Whether titles tell of guests or embassies of other parties, or of other offices."""
    parted = bool(one.offices and two.offices) and not one.offices & two.offices
    return bool(one.party and two.party) and (parted or one.party != two.party)
