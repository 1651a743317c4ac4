"""Where in a sentence that tells more than one thing the part with the date begins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from explorer.extraction.clauses.relatives import RELATIVE, antecedent
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling

_LEADS_TO = word_set("until till")
_OPENERS = RELATIVE | _LEADS_TO | {":"}
_TURNS = _OPENERS | {",", ";"}
"""Words and signs at which such a part may begin, or before which it cannot."""
_HAVING_REACH = 9
"""Words between a comma and "having" of a clause such as ", the presidents having signed the plan in May"."""


def told_from(telling: Telling, indexes: Sequence[int]) -> int:
    """The place in ``indexes`` from which the words with the date tell something of their own, else 0.

    Such a part has a verb of its own and stands behind a colon, "until", or a comma and a relative word, with
    the noun that it speaks of: "the war dragged on until a treaty was signed in 1990", "he joined the allies,
    who took Rome in 1944".
    """
    view, date = telling.view, telling.expression.start
    at = bisect_left(indexes, bisect_left(view.starts, date))
    if at == len(indexes):
        return 0
    for place in range(at - 1, 0, -1):
        word = view.lower[indexes[place]]
        if word in _TURNS:
            begin = _opens(view, indexes, place, at)
            if begin:
                return begin if _verb_between(view, indexes[:place]) else 0
            if word in ",;":
                return 0
    return 0


def _opens(view: SentenceView, indexes: Sequence[int], place: int, date: int) -> int:
    """The first place of the told part when a word that opens one stands at ``place``, else 0."""
    word, behind = view.lower[indexes[place]], indexes[place + 1 : date]
    if word == ",":
        having = any(view.lower[index] == "having" for index in behind[:_HAVING_REACH])
        return place + 1 if having else 0
    if word not in _OPENERS or not _verb_between(view, behind):
        return 0
    if word in RELATIVE and view.tokens[indexes[place - 1]].text == ",":
        noun = antecedent(view, 0, indexes[place])
        return place + 1 if noun is None or noun[0] not in indexes else indexes.index(noun[0])
    return place + 1 if word == ":" or word in _LEADS_TO else 0


def _verb_between(view: SentenceView, indexes: Sequence[int]) -> bool:
    return any(view.finite[index] for index in indexes)
