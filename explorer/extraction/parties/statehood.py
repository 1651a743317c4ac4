"""What a whole text says of its states: since when each is free, which has a senate, and their adjectives.

Each question is answered once for a text, whatever number of titles asks it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.memo import Memo, Once
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.parties import PartyHit


class Statehood(NamedTuple):
    """Answers that need the whole of a text.

    ``freed`` gives the first year in which the text says that a state became independent, None where it
    does not. ``owner`` gives where the text names the only state of which it says that it has a body of a
    noun, None without one. ``adjective`` is the one of a state, as the text has it before its bodies, and
    ``hosts`` tells which state a name or capital of one stands for.
    """

    freed: Callable[[str], int | None]
    owner: Callable[[str], PartyHit | None]
    adjective: Callable[[str], str]
    hosts: Callable[[], Mapping[str, str]]


def statehood_of(text: str, context: Context, lexicon: Lexicon) -> Statehood:
    """What ``text`` says of its states, found out where it is asked for."""
    freed = Once(lambda: _freed_in(text, context))
    used = Once(lambda: _adjectives_in(text, context))
    owner = Memo[str, PartyHit | None](lambda noun: _only_owner(text, context, lexicon, noun))
    adjective = Memo[str, str](lambda name: _adjective(lexicon, name, used()))
    hosts = Once(lambda: _hosts_in(text, context))
    return Statehood(lambda name: _first_of(name, freed()), owner.__getitem__, adjective.__getitem__, hosts)


def _freed_in(text: str, context: Context) -> list[tuple[set[str], int]]:
    """The years in which a state became independent, each with the states that the words before it name."""
    near = (
        _FREED.search(text, _clause_start(text, one.start()), one.end() + _BEHIND)
        for one in _FREE.finditer(text)
    )
    return [
        ({hit.name for hit in context.between(found.start(), found.start("freed"))}, int(year))
        for found in filter(None, near)
        for year in _YEAR.findall(found[0])
    ]


def _clause_start(text: str, at: int) -> int:
    """Where the words before a place begin that no stop parts from it, not many of them."""
    first = max(0, at - _BEFORE)
    return max(first, 1 + max(text.rfind(stop, first, at) for stop in ".;\n"))


def _first_of(name: str, freed: list[tuple[set[str], int]]) -> int | None:
    return min((year for names, year in freed if names <= {name}), default=None)


_FREE = re.compile("independen(?:t|ce)")
_BEFORE, _BEHIND = 90, 50
"""Characters before and behind such a word in which the rest of the pattern is looked for."""
_FREED = re.compile(
    r"[^.;\n]{0,60}\b(?P<freed>(?:became|become) independent|independence (?:was|in|on)"
    r"|(?:gain|attain|achiev|obtain|declar|proclaim)(?:ed|ing) (?:its |full )*independence)\b[^.;\n]{0,50}"
)
"""Words by which a state becomes independent, with the year: "became independent on 9 May 1964"."""
_YEAR = re.compile(r"\b(?:1[789]|20)\d\d\b")


def _only_owner(text: str, context: Context, lexicon: Lexicon, noun: str) -> PartyHit | None:
    """The one of an article's states of which alone the text says that it has a body of a noun of its own."""
    owned = re.compile(rf"(?:['’]s)? (?:[a-z]+ )?(?i:{noun})\b")
    own = re.compile(rf"\b(?i:{noun}) (?:of|in) (?:the )?\Z")
    found = {hit.name: hit for hit in context.hits if hit.role != "capital" and owned.match(text, hit.end)}
    found |= {
        hit.name: hit
        for hit in context.hits
        if hit.role != "demonym" and own.search(text, max(0, hit.start - 30), hit.start)
    }
    name, hit = found.popitem() if len(found) == 1 else ("", None)
    return None if name not in context.title or _has_other_sense(text, lexicon, name, noun) else hit


def _has_other_sense(text: str, lexicon: Lexicon, name: str, noun: str) -> bool:
    """Whether a text uses the noun of a state's body of others too: "its congress", "a world congress"."""
    adjectives = lexicon.parties[name].demonyms
    own = _BEFORE_BODIES if noun in _ALSO_OF_PARTIES else _BEFORE_BODIES | {"its"}
    before = re.findall(rf"(\S+) (?i:{noun})s?\b", text)
    words = [word for word in before if word[-1].isalpha() and word.lower() not in own]
    return not all(word.endswith(adjectives) for word in words)


_ALSO_OF_PARTIES = word_set("congress assembly")
_BEFORE_BODIES = PREPOSITIONS | COORDINATORS | word_set("the that national federal when while which whose")


def _adjectives_in(text: str, context: Context) -> Counter[str]:
    """How often the text has each adjective of a state before a body."""
    return Counter(
        text[hit.start : hit.end]
        for hit in context.hits
        if hit.role == "demonym" and _BODY_BEHIND.match(text, hit.end)
    )


def _adjective(lexicon: Lexicon, name: str, used: Counter[str]) -> str:
    party = lexicon.parties[name]
    count, told = max(
        ((used[form], form) for form in party.demonyms), key=lambda one: one[0], default=(0, "")
    )
    return told if count else party.adjective


_BODY_BEHIND = re.compile(
    r" (?:[a-z]+ )?(?:government|authorities|parliament|president|prime|foreign|army|navy|troops|forces"
    r"|[Ss]enate|[Cc]ongress|ambassador|delegation|state|side|police|king|minister|embassy|legation)\b"
)


def _hosts_in(text: str, context: Context) -> Mapping[str, str]:
    named = [hit for hit in context.hits if hit.role != "demonym"]
    return {text[hit.start : hit.end]: hit.name for hit in reversed(named)}
