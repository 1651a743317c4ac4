"""Persons whom a text ties to a state by an office written small: "Peru's foreign minister, Anna Holm"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from explorer.extraction.clauses.tokens import CAPITAL
from explorer.extraction.happenings.narrative import Narrative
from explorer.extraction.memo import Memo
from explorer.extraction.parties.parties import PartyHit


@dataclass(frozen=True, slots=True)
class Ties:
    """The states to which a text ties persons, by their surnames; none for a name that two states share."""

    by_surname: Mapping[str, str]

    def of(self, words: Iterable[str]) -> list[str]:
        """The states of the persons named among words, in their order, each once."""
        found = map(self.by_surname.get, map(_WHOLE.__getitem__, words))
        return list(dict.fromkeys(filter(None, found)))


NO_TIES = Ties({})
_WHOLE = Memo[str, str](lambda word: word.removesuffix("'s").removesuffix("’s"))


def ties_of(text: str, hits: Sequence[PartyHit], narrative: Narrative) -> Ties:
    """The persons whom ``text`` ties to the states named beside their offices.

    The office stands behind the state ("the Peruvian president") or before it ("president of Peru"), the
    name behind both ("…, Anna Holm,") or before them ("Anna Holm, …").
    """
    forms = _forms(narrative.leader.pattern)
    strange = narrative.name_stops | narrative.institutions | narrative.office_words
    states: defaultdict[str, set[str]] = defaultdict(set)
    for hit in hits:
        behind = text[hit.end : hit.end + _NEAR].replace(",", " ").split(None, 4)
        may_lead = not narrative.leader_heads.isdisjoint(behind)
        may_follow = text.startswith(_OF, hit.start - 3) or text.startswith(_OF_THE, hit.start - 7)
        name = _tied(text, hit, forms) if may_lead or may_follow else []
        if name and name[-1] not in strange:
            states[name[-1]].add(hit.name)
    return Ties({name: next(iter(found)) for name, found in states.items() if len(found) == 1})


def _tied(text: str, hit: PartyHit, forms: _Forms) -> list[str]:
    """The parts of the name of the person who is tied to a party where it is named."""
    behind = forms.office_behind.match(text, hit.end)
    led = text[max(0, hit.start - _FAR) : hit.start]
    before = None if behind else forms.office_before.search(led)
    if behind is None and before is None:
        return []
    name = forms.name_behind.match(text, behind.end() if behind else hit.end)
    if name is not None:
        return (name["beside"] or name["closed"]).split()
    named = forms.name_before.search(led[: before.start()] if before else led)
    return named["name"].split() if named is not None else []


_FAR, _NEAR = 80, 60
"""Characters before a state in which name and office stand; those behind it in which an office begins."""
_OF, _OF_THE = "of ", "of the "


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
