"""Cleft sentences: "It was not until 1971 that …" frames a time, and tells what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import Token, word_set

_BE = word_set("was is")
_TIMES = word_set(
    """not only just first until as late early then in on at by from during before after since the about
    around again"""
)
"""Words that may stand beside the time in the frame."""


def cleft_end(tokens: Sequence[Token], dates: Sequence[int]) -> int:
    """The index of the "that" which ends the frame of a time that a sentence begins with, 0 without one.

    ``dates`` are, for each token, the expression of time it belongs to, or -1.
    """
    if len(tokens) < 4 or tokens[0].lower != "it" or tokens[1].lower not in _BE:
        return 0
    for at in range(2, len(tokens)):
        if dates[at] < 0 and tokens[at].lower not in _TIMES:
            return at if tokens[at].lower == "that" and dates[at - 1] >= 0 else 0
    return 0
