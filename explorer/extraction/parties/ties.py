"""Persons whom a text ties to a state by an office written small: "Peru's foreign minister, Anna Holm"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import Token
from explorer.extraction.happenings.narrative import Narrative
from explorer.extraction.memo import Memo
from explorer.extraction.parties.parties import PartyHit


class Tie(NamedTuple):
    """A state, and the first names of the person who is tied to it."""

    state: str
    first_names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ties:
    """The states to which a text ties persons, by their surnames; none for a name that two states share.

    ``leading`` are words with a capital that may stand before a surname: offices, months, "In".
    """

    by_surname: Mapping[str, Tie]
    leading: frozenset[str] = frozenset()

    def of(self, tokens: Sequence[Token]) -> list[str]:
        """The states of the persons named among tokens, in their order, each once.

        A surname within another name tells nothing: "Lake Victoria", "Nehru Road".
        """
        if not self.by_surname:
            return []
        words = [_WHOLE[token.text] for token in tokens]
        found = [(at, self.by_surname[word]) for at, word in enumerate(words) if word in self.by_surname]
        return list(dict.fromkeys(tie.state for at, tie in found if self._is_person(tokens, words, at, tie)))

    def _is_person(self, tokens: Sequence[Token], words: Sequence[str], at: int, tie: Tie) -> bool:
        if at + 1 < len(tokens) and tokens[at + 1].is_capital and words[at] == tokens[at].text:
            return False
        own = at < 2 or words[at - 1] in tie.first_names or words[at - 1] in self.leading
        return own or not tokens[at - 1].is_capital


NO_TIES = Ties({})
_WHOLE = Memo[str, str](lambda word: word.removesuffix("'s").removesuffix("’s"))


def ties_of(text: str, hits: Sequence[PartyHit], narrative: Narrative) -> Ties:
    """The persons whom ``text`` ties to the states named beside their offices.

    The office stands behind the state ("the Peruvian president") or before it ("president of Peru"), the
    name behind both ("…, Anna Holm,") or before them ("Anna Holm, …").
    """
    forms = _forms(narrative.leader.pattern)
    strange = narrative.name_stops | narrative.institutions | narrative.office_words
    taken = {hit.start for hit in hits}
    ties: defaultdict[str, list[Tie]] = defaultdict(list)
    for hit in hits:
        may_lead = text[hit.end : hit.end + 1] in _BEFORE_OFFICES and _names_office(text, hit, narrative)
        may_follow = text.startswith(_OF, hit.start - 3) or text.startswith(_OF_THE, hit.start - 7)
        start, name = _tied(text, hit, forms) if may_lead or may_follow else (0, "")
        *first, last = name.split() or [""]
        if last and last not in strange and taken.isdisjoint(range(start, start + len(name))):
            ties[last].append(Tie(hit.name, frozenset(first)))
    told = {name: _one(found) for name, found in ties.items() if len({one.state for one in found}) == 1}
    return Ties(told, narrative.office_words | narrative.name_stops)


def _names_office(text: str, hit: PartyHit, narrative: Narrative) -> bool:
    """Whether one of the words behind a party may begin an office."""
    behind = text[hit.end : hit.end + _NEAR].replace(",", " ").split(None, 4)
    return not narrative.leader_heads.isdisjoint(behind)


def _one(found: Sequence[Tie]) -> Tie:
    return Tie(found[0].state, frozenset[str]().union(*(one.first_names for one in found)))


def _tied(text: str, hit: PartyHit, forms: _Forms) -> tuple[int, str]:
    """Where the name stands of the person who is tied to a party there, and the name; "" for nobody."""
    behind = forms.office_behind.match(text, hit.end)
    low = max(0, hit.start - _FAR)
    led = text[low : hit.start]
    before = None if behind else forms.office_before.search(led)
    if behind is None and before is None:
        return 0, ""
    name = forms.name_behind.match(text, behind.end() if behind else hit.end)
    if name is not None:
        return name.start(name.lastindex or 0), name["beside"] or name["closed"]
    named = forms.name_before.search(led[: before.start()] if before else led)
    return (low + named.start("name"), named["name"]) if named is not None else (0, "")


_FAR, _NEAR = 80, 60
"""Characters before a state in which name and office stand; those behind it in which an office begins."""
_OF, _OF_THE = "of ", "of the "
_BEFORE_OFFICES = frozenset(" '’")
"""Signs behind a state that an office may follow."""


@dataclass(frozen=True, slots=True)
class _Forms:
    """Patterns of an office before and behind its state, and of a name before and behind them."""

    office_behind: re.Pattern[str]
    office_before: re.Pattern[str]
    name_behind: re.Pattern[str]
    name_before: re.Pattern[str]


@cache
def _forms(office: str) -> _Forms:
    word = rf"{CAPITAL}[^\W\d_]+(?:[-'’][^\W\d_]+)*"
    name = rf"{word}(?: (?:[a-z]{{2,3}} ){{0,2}}{word}){{0,3}}"
    return _Forms(
        office_behind=re.compile(rf"(?:['’]s?)? (?:[a-z-]+ ){{0,2}}?(?:{office})(?![\w-])"),
        office_before=re.compile(rf"\b(?:{office}) of (?:the )?$"),
        name_behind=re.compile(rf" (?P<beside>{name})|, (?P<closed>{name})(?=[,.;)])"),
        name_before=re.compile(rf"(?P<name>{name}), (?:(?:the|then|a|an|now|who was|who is) ){{0,2}}$"),
    )
