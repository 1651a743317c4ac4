"""Relative words, and what leads to them: "the town | to which"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.titles.reading.nounparts import JOINTS


def opener_before(view: SentenceView, end: int) -> int:
    """The last relative word before the token ``end`` in the same part of its sentence; -1 without one."""
    for at in range(end - 1, 0, -1):
        if view.lower[at] == ";":
            return -1
        if view.lower[at] in _OPENERS and not view.dated[at]:
            return at
    return -1


def link_start(view: SentenceView, opener: int) -> int:
    """Where what leads to a relative word begins: "to | which"."""
    led = opener and view.lower[opener] != "that" and view.lower[opener - 1] in JOINTS
    return opener - bool(led)


_OPENERS = word_set("which who whom that")
