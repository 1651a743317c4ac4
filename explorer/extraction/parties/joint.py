"""Happenings of an overview in which more than its party and one partner have a hand."""

from __future__ import annotations

import re

from explorer.chronicle.document import Document
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.named import Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.context import Context

_FOUNDING = re.compile(
    r"\b(?:found(?:ed|s|ing|ers?)?|co-?found\w*|creat\w+|establish\w*|form(?:ed|s|ing)?|launch\w*)"
    r" (?:of )?(?:the )?$"
)


def founds(named: Named, text: str, lexicon: Lexicon) -> bool:
    """Whether an organisation is founded at the time told of, which is done with many."""
    view, told = named.telling.view, named.telling.expression
    for hit in named.clause:
        before = text[max(view.sentence.start, hit.start - 24) : hit.start]
        if lexicon.is_state(hit.name) or not _FOUNDING.search(before):
            continue
        dates = [found for found in view.expressions if found.date is not None] or [told]
        if min(dates, key=lambda found: max(found.start - hit.end, hit.start - found.end)) == told:
            return True
    return False


_TOGETHER = re.compile(r"(?: [a-z]+)* and (?:the )?")


def side_by_side(named: Named, about: str | None, text: str, context: Context) -> bool:
    """Whether the home party and another act together on a third: "Finnish guns and Danish ships sank …"."""
    if named.kind != "conflict" or about is None or len(named.clause) < 2:
        return False
    one, two = named.clause[:2]
    if context.home not in (one.name, two.name) or about in (one.name, two.name):
        return False
    view = named.telling.view
    verb = next((at for at in range(named.telling.start, named.telling.end) if view.finite[at]), None)
    if verb is None or view.tokens[verb].start < two.end or view.bases[verb] in _MUTUAL:
        return False
    return _TOGETHER.fullmatch(text, one.end, two.start) is not None


_MUTUAL = word_set("fight clash skirmish quarrel be go come meet")
"""Bases of verbs that two do to each other."""


def in_turn(named: Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """The partner whose date stands in its turn: "Peru and Chile in 1961 and 1963, respectively"."""
    sentence = named.telling.view.sentence
    if "respectively" not in document.text[sentence.start : sentence.end]:
        return None
    dates = [found.start for found in named.telling.view.expressions if found.date is not None]
    states = [name for name in names_of(named.sentence) if name != context.home and lexicon.is_state(name)]
    start = named.telling.expression.start
    return states[dates.index(start)] if len(dates) == len(states) and start in dates else None
