"""What the country of an overview has to do with an organisation: it joins it, or talks with it of that."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.happenings.named import Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.parties import PartyHit

_WITH = re.compile(
    r"\b(?:with|between|to|into|against|and|by|join|joins|joined|joining|leave|left|leaving|entered"
    r"|part of|candidates? for|member(?:s|ship|[ -](?:state|country|nation))? (?:of|in))"
    r"\s+(?:the\s+)?(?:[A-Z][\w-]+\s+)?$|^(?:The\s+)?$",
    re.IGNORECASE,
)
_IS_FOUNDED = re.compile(
    r"(?:,[^,]+,|\s*\([^)]*\))?\s+(?:was|were|is|came)\s+(?:founded|created|established|formed|set|dissolved|into)\b"
)
_REACH = 32
"""Characters before an organisation in which the words stand that lead to it."""


def is_dealt_with(hit: PartyHit, named: Named, home: str | None, text: str, start: int) -> bool:
    """Whether an organisation has a hand in a happening: words lead to it, or it does it to the home party.

    "Peru became a member state of the OAS", "In 1990 the OAS sent observers to Peru"; but "a plan drawn up
    in the OAS" and "the OAS was founded". ``start`` is where its sentence begins.
    """
    before = text[max(start, hit.start - _REACH) : hit.start]
    if _WITH.search(before):
        return _IS_FOUNDED.match(text, hit.end, hit.end + 40) is None
    return _does_it_to(hit, named, home)


def _does_it_to(hit: PartyHit, named: Named, home: str | None) -> bool:
    """Whether an organisation is what opens a clause, and the home party stands behind its verb."""
    told = named.telling
    view = told.view
    verb = view.verb_in(told.start, told.end)
    if verb is None or hit.end > view.starts[verb]:
        return False
    at = next((at for at in range(told.start, verb) if view.starts[at] >= hit.start), verb)
    at -= at > told.start and view.lower[at - 1] in ARTICLES
    opens = at == told.start or view.lower[at - 1] == "," or view.dated[at - 1]
    return opens and any(one.name == home and one.start >= view.ends[verb] for one in named.clause)


def is_of_joining(named: Named, about: str, home: str | None, lexicon: Lexicon) -> bool:
    """Whether a clause tells a step of joining the organisation that a paragraph is ``about``.

    "Peru closed the accession talks", where its sentence names nobody else.
    """
    told = named.telling
    if _JOINING.isdisjoint(told.view.lower[told.start : told.end]):
        return False
    return all(name in (home, about) or name in lexicon.forums for name in names_of(named.sentence))


_JOINING = word_set(
    """accession accede acceded candidate candidacy membership enlargement negotiations ratification ratified
    referendum"""
)


def many_unnamed(named: Named, lexicon: Lexicon, home: str | None) -> bool:
    """Whether a clause that names no state but the home party is of many: "relations with many countries"."""
    told = named.telling
    lower = told.view.lower
    for at in range(told.start, told.end - 1):
        if lower[at] in _MANY and not _COUNTRIES.isdisjoint(lower[at + 1 : min(at + _NEAR, told.end)]):
            return not _others(named.clause, lexicon, home)
    return False


def _others(hits: Sequence[PartyHit], lexicon: Lexicon, home: str | None) -> list[str]:
    return [name for name in names_of(hits) if name != home and lexicon.is_state(name)]


_MANY = word_set("many most several some various numerous other dozens all")
_COUNTRIES = word_set("countries states nations governments powers")
_NEAR = 4
