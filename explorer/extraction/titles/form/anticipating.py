"""Whether "it" stands for a clause that follows rather than for a thing told of before."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import DETERMINERS, INDEFINITE


def anticipates(base: str, lower: Sequence[str]) -> bool:
    """Whether "it" behind a verb stands for a clause that follows: "made it known that", "found it hard to".

    A rule of English grammar: the object of such a verb is put behind its complement, and "it" in its place.
    ``lower`` are the words behind the verb.
    """
    if base not in _ANTICIPATING or lower[:1] != ["it"]:
        return False
    if base == "leave" and lower[1:2] == ["to"]:
        return "to" in lower[2:LEFT_TO]  # "left it to a commission to draw the border"
    if base == "make" and lower[2:3] and lower[1] in INDEFINITE and lower[2] in _MADE:
        # "made it a condition of the talks that …", also where "that" opens another telling
        return len(lower) == _ALONE or not _OPENING.isdisjoint(lower[_ALONE:LEFT_TO])
    if lower[2:3] == ["for"] and "to" in lower[3:LEFT_TO]:
        return True  # "made it possible for the army to advance"
    end = next((at for at, word in enumerate(lower[2:_ANTICIPATION], 2) if word in {"that", "to"}), 0)
    return bool(end) and (end == 2 or DETERMINERS.isdisjoint(lower[1:end]))


LEFT_TO = 9
"""Words behind the verb among which "it" and its clause stand."""
_ANTICIPATING = word_set("let make find think consider deem judge believe take hold feel declare leave")
_ALONE = 3
_OPENING = word_set("that to")
_MADE = word_set(
    """condition rule crime point policy practice offence offense principle habit custom requirement law duty
    priority felony"""
)
"""What a clause is made."""
_ANTICIPATION = 5
"""Words behind the verb among which the clause begins."""
