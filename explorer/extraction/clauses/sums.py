"""What is so many millions, and which words say so: "trade | rose to 62 million"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular


def is_sum(verb: str, behind: Sequence[str]) -> bool:
    """Whether a verb and what stands behind it give a sum: "was worth about 62 million", not "had …"."""
    scale = next((at for at, word in enumerate(behind[:_NEAR]) if word in _SCALES), 0)
    if verb not in _BEING_SO_MUCH or not scale or not behind[scale - 1][:1].isdigit():
        return False
    return _BEFORE_SUMS.issuperset(behind[: scale - 1])


def counts_millions(name: str) -> bool:
    """Whether what has a name may be a sum; no state, person or union is one."""
    return any(singular(word) in _SUMS for word in name.lower().split())


_NEAR = 7
"""Words from a verb to "million"."""
_SCALES = word_set("million billion trillion")
_BEING_SO_MUCH = word_set("is was rose fell came stood amounted increased decreased dropped climbed")
_BEFORE_SUMS = word_set(
    "to at worth about around over nearly almost some only more less than just by well $ € £"
)
_SUMS = word_set(
    """trade turnover commerce export import investment aid debt loan value total sum volume budget price cost
    deficit surplus figure number population circulation output production revenue income profit fund grant
    gift donation compensation indemnity payment subsidy tax toll remittance sale amount share tonnage"""
)
