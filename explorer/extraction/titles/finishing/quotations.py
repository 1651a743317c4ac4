"""Titles that say only that somebody spoke, with what he said: "Roca says “We will stay”"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_quotation(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title that ends on a verb of speaking, with the quotation behind that verb.

    A quotation too long for a title is cut between words, and the cut is shown.
    """
    who, _, verb = title.rpartition(" ")
    base = heading.verbs.lemma(verb)
    if not who or base not in heading.speech_verbs or ":" in title or '"' in title:
        return title
    view = telling.view
    spoken = range(telling.start, min(telling.end, len(view.tokens)))
    at = next((at for at in reversed(spoken) if heading.verbs.lemma(view.lower[at]) == base), -1)
    found = _QUOTED.match(text, view.ends[at]) if at >= 0 else None
    if found is None:
        return title
    said = found["said"].split()
    room = COMPLETED - len(title.split())
    whole = len(said) <= room
    kept = said if whole else said[:room]
    while not whole and kept and kept[-1].lower().rstrip(",;:") in _LEADING_ON:
        kept.pop()
    if len(kept) < _LEAST:
        return title
    shown = " ".join(kept).rstrip(" ,;:.–-")
    return f"{title} “{shown}{'' if whole else ' …'}”"


_QUOTED = re.compile(r"(?: that)?[,:]?\s{1,3}[\"“«](?P<said>[^\"”»\n.!?]{8,400})[.!?\"”»]")
"""The first sentence of a quotation behind a verb, and the sign that ends it."""
_LEADING_ON = DETERMINERS | PREPOSITIONS | COORDINATORS | {"to", "that", "which", "who"}
_LEAST = 3
