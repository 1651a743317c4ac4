"""Whether "it" stands for a clause that follows rather than for a thing told of before."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import DETERMINERS


def anticipates(base: str, lower: Sequence[str]) -> bool:
    """Whether "it" behind a verb stands for a clause that follows: "made it known that", "found it hard to".

    A rule of English grammar: the object of such a verb is put behind its complement, and "it" in its place.
    ``lower`` are the words behind the verb.
    """
    if base not in _ANTICIPATING or lower[:1] != ["it"]:
        return False
    end = next((at for at, word in enumerate(lower[2:_ANTICIPATION], 2) if word in {"that", "to"}), 0)
    return bool(end) and (end == 2 or DETERMINERS.isdisjoint(lower[1:end]))


LEFT_TO = 9
"""Words behind the verb among which "it" and its clause stand."""
_ANTICIPATING = word_set("let make find think consider deem judge believe take hold feel declare leave")
_ANTICIPATION = 5
"""Words behind the verb among which the clause begins."""
