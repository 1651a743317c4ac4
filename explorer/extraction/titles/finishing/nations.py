"""Titles that begin with a body of a state, with whose it is: "Army | rises" as "Finnish army rises"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import Token, word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_nation(title: str, telling: Telling, heading: Heading) -> str:
    """A title about "the government" or "the senate" with the state's adjective, where that is surely told.

    Of a mission it is the state that sent it: "Embassy in Turku closed" as "Peruvian embassy in …".
    """
    words = title.split()
    body = _body(words)
    if body is None or len(words) >= COMPLETED:
        return title
    placed = _PLACED.search(title) if body.is_mission else None
    at = _token_of(words, body, telling) if placed is not None or not body.is_mission else -1
    if at < 0:
        return title
    inner = words[body.end].lower() in _BEFALLING
    nation = heading.nation(at, inner=inner) if placed is None else heading.sender(placed["place"])
    adjective = nation.adjective
    if not adjective or nation.name in title or adjective[:_STEM] in title:
        return title
    size = body.end - body.first
    written = [
        _inside(token, telling.view.sentence.start) for token in telling.view.tokens[at + 1 - size : at + 1]
    ]
    sorts = [word if place else word[0].lower() + word[1:] for place, word in enumerate(words[: body.first])]
    return " ".join([*words[: body.told], adjective, *sorts[body.told :], *written, *words[body.end :]])


def _inside(token: Token, start: int) -> str:
    """A word of a body as it stands within a sentence: "Congress", but "embassy" and "king"."""
    opens = token.start == start or token.lower in _SMALL
    return token.lower if opens and token.lower not in _NAMED else token.text


_NAMED = word_set("congress parliament")
"""Bodies that a text may write with a capital alone."""
_PLACED = re.compile(rf" (?:in|at) (?P<place>{CAPITAL}[\w’'-]+(?: {CAPITAL}[\w’'-]+)*)")
_STEM = 4
"""Letters of an adjective with which the other names of a state begin too."""


class _Body(NamedTuple):
    """A body at the words ``first`` to ``end`` of a title; its adjective belongs before word ``told``."""

    told: int
    first: int
    end: int
    is_mission: bool


def _body(words: Sequence[str]) -> _Body | None:
    """The body with which a title begins, behind words such as "new" or "military"."""
    lower = [word.lower() for word in words]
    told = 1 if lower[0] in _BEFORE else 0
    first = next((at for at in range(told, len(lower)) if lower[at] not in _SORTS), len(lower))
    pair = " ".join(lower[first : first + 2])
    is_mission = lower[first : first + 1] != [] and (lower[first] in _MISSIONS or pair in _LONG_MISSIONS)
    end = first + (pair in _LONG or pair in _LONG_MISSIONS) + 1
    if end >= len(words) or (not is_mission and (lower[end] in _GOING_ON or words[end][0].isupper())):
        return None
    named = is_mission or pair in _LONG or lower[first] in _BODIES
    return _Body(told, first, end, is_mission) if named else None


_BEFORE = word_set("new next previous first last old")
_SORTS = word_set(
    """military civilian civil provisional interim transitional federal national revolutionary communist
    socialist liberal conservative coalition caretaker royal resident honorary permanent"""
)
_BODIES = word_set(
    """government cabinet parliament senate congress army navy police authorities junta regime opposition
    coastguard dictatorship judiciary voters president king queen emperor sultan chancellor"""
)
_BEFALLING = word_set(
    """falls resigns overthrown toppled ousted deposed dissolved elected formed collapses mutinies rebels
    rises seizes takes returns restored abolished removed comes dies abdicates assassinated killed crowned"""
)
"""What bodies suffer or do at home, which may be told of those of any state."""
_MISSIONS = word_set("embassy legation consulate")
_SMALL = _MISSIONS | word_set(
    "president king queen emperor sultan chancellor prime minister foreign government"
)
_LONG = frozenset(
    {"national assembly", "air force", "armed forces", "supreme court", "constitutional court"}
    | {"foreign ministry", "defence ministry", "central bank", "prime minister", "foreign minister"}
    | {"coast guard", "federal assembly"}
)
_LONG_MISSIONS = frozenset({"consulate general", "high commission", "trade office", "interests section"})
OF_NATIONS = _BODIES | _MISSIONS | {pair.split()[1] for pair in _LONG | _LONG_MISSIONS}
"""Words one of which is the last of every body."""
_GOING_ON = word_set("of in at for from and or between under led formed headed")
"""What says more of a body than an adjective may: "the government in exile", "the army under Paz"."""


def _token_of(words: Sequence[str], body: _Body, telling: Telling) -> int:
    """The token of the last word of a body, in its telling or else before it; -1 where none is."""
    view = telling.view
    lower = tuple(word.lower() for word in words[: body.end])
    last, size = lower[-1], len(lower)
    if last not in view.holds:
        return -1
    places = [
        at
        for at in range(size - 1, telling.end)
        if view.lower[at] == last
        and view.lower[at + 1 - size : at + 1] == lower
        and _is_led(view, at - size, lower[0])
        and view.lower[at + 1 : at + 2] != ("of",)
    ]
    inside = [at for at in places if at >= telling.start]
    return inside[0] if inside else places[-1] if places else -1


def _is_led(view: SentenceView, before: int, first: str) -> bool:
    """Whether "the" stands before a body, or nothing that says whose it is: "| Congress voted"."""
    if before < 0:
        return True
    lead = view.lower[before]
    return lead in _LEADING or (first in _UNLED and lead in _OPENING)


_LEADING = word_set("the a an its")
_UNLED = word_set("congress parliament police authorities government voters")
_OPENING = word_set(", ; : and but when while which as after before because that until where")
