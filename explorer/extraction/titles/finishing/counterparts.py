"""Titles of what one state does to another with the other one, where the words do not say it again."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.guests import UNDONE
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_counterpart(text: str, title: str, telling: Telling, heading: Heading) -> str:
    """A title with the state that it is done to: "Peru recalls its ambassador from Chile".

    Both of an article's two, whom a reader sees above it, are told only where troops leave one of them.
    War is told so only where its sentence says that the same subject broke with the enemy just before.
    """
    words = title.split()
    if telling.nominal or telling.view.cells:
        return title
    if words[-1:] == ["war"]:
        return _with_enemy(title, text, telling)
    if not _FORCES.isdisjoint(words):
        return _with_land_left(title, telling, heading)
    if not heading.home or _ASKED.isdisjoint(words):
        return title
    found = _BARE.fullmatch(title)
    if found is None or not _NO_SUBJECT.isdisjoint(found["who"].split()) or _is_told(found, telling):
        return title
    name = heading.counterpart(found["who"])
    if not name or name.removeprefix("the ") in title:
        return title
    join = next(word for group, word in _JOINS.items() if found[group])
    full = f"{found['who']} {found['deed']} {join} {name}{found['rest']}"
    return full if len(full.split()) <= COMPLETED else title


def _with_enemy(title: str, text: str, telling: Telling) -> str:
    """A title of a war with whom it is declared on, as the same subject broke with him just before.

    "Peru broke with the Axis in 1942 and declared war in 1945" is "Peru declares war | on the Axis".
    """
    if not title.endswith((" declares war", " declare war")):
        return title
    view = telling.view
    found = _BROKE.search(text, view.sentence.start, view.ends[telling.end - 1])
    if found is None or found["name"] in title:
        return title
    if found.end() <= view.starts[telling.start]:
        return title  # "…, and later Chile | declared war"
    return f"{title} on {found['name']}"


_BROKE = re.compile(
    r"\b(?:broke|cut|severed|suspended)\b(?: [a-z]+){0,4} with "
    rf"(?P<name>(?:the )?{CAPITAL}[\w’-]+(?: (?:{CAPITAL}[\w’-]+|powers))*)"
    r"(?: (?:in|on|at|after|during) [^.,;:()]{1,40}?)?,? and (?:then |later |finally )?declared war\b"
)


def _with_land_left(title: str, telling: Telling, heading: Heading) -> str:
    """A title about troops that leave, with the one of an article's two that they leave, or its own state.

    "Finnish troops withdraw | from Peru": only where the words name whose they are, and no place.
    """
    found = _LEAVING.fullmatch(title)
    verbs, view = heading.verbs, telling.view
    if found is None:
        return title
    base = verbs.lemma(found["deed"].split()[0])
    at = next((at for at in range(telling.end) if verbs.lemma(view.lower[at]) == base), -1)
    if at < 0:
        return title
    behind = at + 1 + (not _AWAY.isdisjoint(view.lower[at + 1 : at + 2]))
    if not _PLACING.isdisjoint(view.lower[behind : behind + 1]) and not any(view.dated[behind : behind + 2]):
        return title
    name = heading.counterpart(found["who"])
    if not name or name.removeprefix("the ") in title:
        return title
    link = " " if found["deed"] in _TAKING else " from "
    full = f"{found['who']} {found['deed']}{link}{name}{found['rest']}"
    return full if len(full.split()) <= COMPLETED else title


_FORCES = word_set("troops forces soldiers peacekeepers marines garrison contingent battalion")
_TAKING = word_set("leave leaves")
_LEAVING = re.compile(
    rf"(?P<who>(?:(?:Last|Most|All|Remaining|Many) )?(?:{CAPITAL}[\w’'-]+ ){{1,2}}(?:combat )?"
    rf"(?:{'|'.join(sorted(_FORCES))}))"
    r" (?P<deed>withdrawn|withdraws?|leaves?|evacuated|pulled out|recalled)"
    r"(?P<rest>| (?:after|because|when|without|under|by) .+)"
)
_PLACING = word_set("from to in into at across beyond behind the it them their its there for out")
"""Words behind "withdrew" that lead to a place, or to what else was withdrawn."""
_AWAY = word_set("out back home")


def _is_told(found: re.Match[str], telling: Telling) -> bool:
    """Whether the words behind the deed say to whom it is done: "broke off relations with | them"."""
    view, noun = telling.view, found["deed"].split()[-1]
    lower = view.lower[: telling.end]
    at = next((at for at in range(telling.start, telling.end) if lower[at] == noun), -1)
    if at < 0:
        return True
    behind = [place for place in (at + 1, at + 2) if place < len(view.lower)]
    return bool(behind) and view.lower[behind[0]] in _TOWARDS and not view.dated[behind[-1]]


_TOWARDS = word_set("with from to on of between against in at for")
_JOINS = {"relations": "with", "recalled": "from", "opened": "in"}
_ENVOY = "ambassador|envoy|minister|high commissioner|chargé d'affaires|diplomats"
_MISSION = "embassy|legation|consulate|high commission"
_BARE = re.compile(
    r"(?P<who>.+?) (?P<deed>(?:again )?(?:"
    r"(?P<relations>(?:breaks? off|cuts?(?: off)?|severs?|suspends?|resumes?|restores?|renews?)"
    r" (?:all |full )?(?:diplomatic |consular )?(?:relations|ties))"
    rf"|(?P<recalled>(?:recalls?|withdraws?|summons? home) (?:its|his|her|the|their) (?:{_ENVOY}))"
    rf"|(?P<opened>(?:re)?(?:opens?|closes?) (?:its|an?|their) (?:first )?(?:{_MISSION}))))"
    r"(?P<rest>| (?:after|because|when|over|in protest|for consultations) .+)"
)
_ASKED = word_set(
    """relations ties ambassador envoy minister commissioner d'affaires diplomats embassy legation consulate
    commission"""
)
_NO_SUBJECT = UNDONE | word_set("nearly almost and")
