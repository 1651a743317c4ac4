"""What the country of an overview has to do with an organisation: it joins it, or talks with it of that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.happenings.named import Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.parties import PartyHit

_WITH = re.compile(
    r"\b(?:with|between|to|into|against|and|by|join|joins|joined|joining|leave|left|leaving|entered"
    r"|part of|and of|candidates? for|(?:presidency|chairmanship) of(?: the Council of)?"
    r"|member(?:s|ship|[ -](?:state|country|nation))? (?:of|in))"
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


def body_acts(hits: Sequence[PartyHit], named: Named, home: str | None, lexicon: Lexicon) -> bool:
    """Whether one of the parties is an organisation that does something to the home party."""
    return any(not lexicon.is_state(hit.name) and _does_it_to(hit, named, home) for hit in hits)


def body_before(named: Named, context: Context, start: int, lexicon: Lexicon) -> str | None:
    """The organisation named last before a clause that tells a step of joining it, and names nobody.

    "Peru applied to the Andean Community in 1990. Accession talks began in 1992". ``start`` is where the
    paragraph begins.
    """
    told = named.telling
    if _STEPS.isdisjoint(told.view.lower[told.start : told.end]):
        return None
    end = told.view.starts[told.start]
    before = [hit for hit in context.between(max(start, end - _FAR), end) if hit.name not in lexicon.forums]
    if not before or lexicon.is_state(body := before[-1].name):
        return None
    return body if is_of_joining(named, body, context.home, lexicon) else None


_FAR = 200
"""Characters back in which what is joined is looked for."""
_STEPS = word_set("accession candidate candidacy")


def is_of_joining(named: Named, about: str, home: str | None, lexicon: Lexicon) -> bool:
    """Whether a clause tells a step of joining the organisation that a paragraph is ``about``.

    "Peru closed the accession talks", where its sentence names nobody else.
    """
    told = named.telling
    words = told.view.lower[told.start : told.end]
    if _JOINING.isdisjoint(words) and not any(pair in _CANDIDATE for pair in pairwise(words)):
        return False
    others = names_of(hit for hit in named.sentence if hit.role != "capital")  # "was signed in Lima"
    return all(name in (home, about) or name in lexicon.forums for name in others)


_JOINING = word_set("accession accede acceded candidacy membership enlargement")
_CANDIDATE = frozenset({("candidate", "status"), ("candidate", "country"), ("candidate", "state")})


def many_unnamed(named: Named, lexicon: Lexicon, home: str | None) -> bool:
    """Whether a clause that names nobody but the home party is of many: "relations with many countries"."""
    told = named.telling
    lower = told.view.lower
    for at in range(told.start, told.end - 1):
        if (
            lower[at] in _MANY
            and _does_to_many(named, at)
            and not _COUNTRIES.isdisjoint(lower[at + 1 : min(at + _NEAR, told.end)])
        ):
            return all(name == home or name in lexicon.forums for name in names_of(named.clause))
    return False


def _does_to_many(named: Named, at: int) -> bool:
    """Whether words behind the verb lead to the many at ``at``: "ties with many", not "joined most"."""
    view, first = named.telling.view, named.telling.start
    if at < first + 2 or not view.has_finite(first, at):
        return False
    before, leads = view.lower[at - 2 : at]
    return leads in _TO_MANY or (leads == "with" and before in _TIES)


_TO_MANY = word_set("to between among from of")
_TIES = word_set("relations ties links contacts agreements treaties trade")
_MANY = word_set("many most several some various numerous other dozens all")
_COUNTRIES = word_set("countries states nations governments powers")
_NEAR = 4
