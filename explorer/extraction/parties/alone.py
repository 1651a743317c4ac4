"""What the country that an overview is about does by itself: "Peru abolished its army"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from explorer.chronicle.document import Document
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named, names_of
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.topics import SPEAKS_OF_BOTH


def is_alone(named: Named, document: Document, context: Context) -> bool:
    """Whether a clause that names nobody else tells a deed that needs no partner.

    It is one that a country does to its own order, or one that its name tells before any other is named:
    "Peru declared its independence in 1821 and was recognised by Chile".
    """
    told, home = named.telling, context.home
    view, first, last = told.view, told.start, told.end
    if any(hit.name != home for hit in named.clause):
        return _is_of_one(named, document.text)
    if not view.has_finite(first, last) and "independence" in view.lower[first:last]:
        return True  # "After independence in 1960, | Peru claimed …"
    if SPEAKS_OF_BOTH.search(document.text, view.sentence.start, view.sentence.end):
        return False
    if any(view.finite[at] and _is_own(named, at) for at in range(first, last)):
        return True
    if named.clause and _FIRST_TO.search(document.text, view.starts[first], view.ends[last - 1]):
        return True
    if named.kind in BILATERAL_KINDS or not named.clause:
        return False
    block = document.blocks[view.sentence.block]
    return all(hit.name == home for hit in context.between(block.start, view.ends[last - 1]))


def _is_of_one(named: Named, text: str) -> bool:
    """Whether another country, the only one named, does something to its own order: "Mali adopted a law"."""
    told = named.telling
    view, verb = told.view, told.view.verb_in(told.start, told.end)
    if verb is None or named.kind in _BETWEEN or len(names_of(named.clause)) > 1:
        return False
    if named.clause[0].start >= view.starts[verb] or not _is_own(named, verb):
        return False
    return SPEAKS_OF_BOTH.search(text, view.sentence.start, view.sentence.end) is None


_FIRST_TO = re.compile(
    r"\b(?:first|second|third|last|only) (?:[a-z]+ )?(?:country|state|nation) to\b"
    r"(?!.*\b(?:its?|them|their|there|the (?:new )?(?:country|state|nation|government|republic))\b)"
)
"""What a country does as one of many: "the first country to sign the convention", not "to help it"."""


def _is_own(named: Named, at: int) -> bool:
    """Whether a verb with the words of its clause tells what is done to a country's own order, or a coup."""
    told = named.telling
    if named.kind not in _BETWEEN and _is_within_one(told.view, told.start, at):
        return True
    who, what = _OWN.get(told.view.bases[at], (frozenset(), frozenset()))
    if not what or what.isdisjoint(told.view.lower[at + 1 : told.end]):
        return False
    return not who or not who.isdisjoint(told.view.lower[told.start : at])


def _is_within_one(view: SentenceView, start: int, verb: int) -> bool:
    """Whether the subject is a coup or a vote: "an army coup", not "after the coup the embassy".

    Nor is it one where it is the object of another verb: "ministers who lost the election left".
    """
    if view.has_finite(start, verb):
        return False
    noun = next((at for at in range(start, verb) if view.lower[at] in _AT_HOME), -1)
    first = noun
    while first > start and not view.dated[first - 1] and view.lower[first - 1] not in PREPOSITIONS:
        first -= 1
    if noun < 0 or not DETERMINERS.isdisjoint(view.lower[first + 1 : noun]):
        return False  # "ministers losing | the election"
    return first == start or view.dated[first - 1]


_BETWEEN = BILATERAL_KINDS - {"conflict"}
_AT_HOME = word_set("coup putsch election elections referendum census")
"""What happens within one country."""
_RULE = word_set("power palace throne government presidency")
_ORDER = word_set("monarchy constitution republic army parliament slavery")
_RULERS = word_set("king queen emperor shah sultan president dictator regent premier")
_ANYONE: frozenset[str] = frozenset()
_OWN: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    **dict.fromkeys(("seize", "take", "assume", "usurp"), (_ANYONE, _RULE)),
    **dict.fromkeys(("abolish", "disband", "dissolve", "proclaim", "adopt", "amend"), (_ANYONE, _ORDER)),
    **dict.fromkeys(("overthrow", "depose", "topple", "oust"), (_ANYONE, _RULE | _RULERS | {"monarchy"})),
    **dict.fromkeys(("leave", "flee"), (_RULERS, word_set("country"))),
}
"""Verbs by their base, with who acts and what it is done to where that is the country's own deed."""
