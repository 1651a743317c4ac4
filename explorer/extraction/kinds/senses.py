"""What the words of a clause name, as far as the rules on kinds ask: states, cities, peoples, persons."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress
from operator import attrgetter

from explorer.extraction.clauses.tokens import Token
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.memo import Memo
from explorer.extraction.source import Source

STATE, CITY, PEOPLE, DEMONYM, PERSON, NAME, BODY, DATE = (
    "<state>",
    "<city>",
    "<people>",
    "<demonym>",
    "<person>",
    "<name>",
    "<org>",
    "<date>",
)


def senses_of(source: Source, tokens: Sequence[Token], dated: Sequence[bool] = ()) -> dict[int, str]:
    """What tokens name, by their place.

    A capital is a ``<city>``, other names of a state are ``<state>``; a demonym in the plural ("Finns") is
    a ``<people>``, another a ``<demonym>``; an organisation of states is an ``<org>``. Persons are those
    known to the document; the remaining words with a capital letter are a ``<name>``, at the beginning only
    where another follows. ``dated`` says which tokens state a time; names of months and feasts are a
    ``<date>``.
    """
    known = source.people.by_part
    capitals = compress(range(len(tokens)), map(_IS_CAPITAL, tokens))
    senses = {place: PERSON if _BARE[tokens[place].text] in known else NAME for place in capitals}
    if senses.get(0) == NAME and 1 not in senses:
        del senses[0]
    if not tokens:
        return {}
    senses |= _party_senses(source, tokens)
    senses |= dict.fromkeys(_of_dates(tokens, dated), DATE)
    return senses


def _of_dates(tokens: Sequence[Token], dated: Sequence[bool]) -> Iterator[int]:
    """The tokens that are names inside an expression of time, or the preposition before one."""
    for place in compress(range(len(dated)), dated):
        if tokens[place].is_capital:
            yield place
        if place and not dated[place - 1] and tokens[place - 1].lower in PREPOSITIONS:
            yield place - 1


_ROLES = {"capital": CITY, "demonym": DEMONYM}
_START = attrgetter("start")
_IS_CAPITAL = attrgetter("is_capital")


_BARE = Memo[str, str](lambda word: word.removesuffix("'s").removesuffix("’s"))
"""A word without the ending of an owner."""


def _party_senses(source: Source, tokens: Sequence[Token]) -> dict[int, str]:
    """The senses of the tokens that belong to the name of a state or an organisation of states."""
    senses: dict[int, str] = {}
    for hit in source.context.between(tokens[0].start, tokens[-1].end):
        sense = _ROLES.get(hit.role, STATE) if source.lexicon.is_state(hit.name) else BODY
        first = bisect_left(tokens, hit.start, key=_START)
        for place in range(first, bisect_left(tokens, hit.end, first, key=_START)):
            plural = sense == DEMONYM and tokens[place].lower.endswith("s")
            senses[place] = PEOPLE if plural else sense
    return senses
