"""Clauses that name nobody and go on with what was told before: "The ban was lifted", "Fighting ended"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named


def goes_on(named: Named) -> bool:
    """Whether what is told was done between those told of before, or by one of them to the other."""
    return named.kind in BILATERAL_KINDS or resumes(named)


def refers_back(named: Named, text: str) -> bool:
    """Whether a clause is about what was told just before: "they were restored", "the ban was lifted"."""
    told = named.telling
    words = [word for word in told.view.lower[told.start : told.end] if word not in _JOINTS][:1]
    return words == ["they"] or resumes(named) or _are_restored(named, text)


def _are_restored(named: Named, text: str) -> bool:
    """Whether relations are taken up again, with nobody named: of those who broke them off just before."""
    view, first = named.telling.view, named.telling.start
    start = view.sentence.start
    if not _ARE_RESTORED.search(text, view.starts[first], view.ends[named.telling.end - 1]):
        return False
    return _BROKEN.search(text, max(0, start - _FAR), start) is not None


_FAR = 200
"""Characters in which the sentence before is looked for."""
_BROKEN = re.compile(
    r"\b(?:br[eo]ak|broke|broken|severed|severing|cut|suspended|suspending|ended)\b[^.\n]*\b(?:relations|ties)\b"
    r"[^.\n]*\.\s\Z"
)
_ARE_RESTORED = re.compile(
    r"(?:(?<=\d )|(?<=, )|\b(?:[Dd]iplomatic|[Ff]ull|[Tt]he|[Tt]hese|[Cc]onsular|[Oo]fficial|[Nn]ormal) |^)"
    r"(?:[Rr]elations|[Tt]ies) (?:were|had been) (?:\w+ )?"
    r"(?:restored|resumed|reestablished|re-established|renewed)\b(?! (?:with|between|to)\b)",
    re.MULTILINE,
)


_JOINTS = word_set(", ; and but")


def resumes(named: Named) -> bool:
    """Whether a clause begins with what was begun before: "the ban", "judgment"."""
    told = named.telling
    words = [word for word in told.view.lower[told.start : told.end] if word not in ARTICLES][:1]
    return not _BEGUN.isdisjoint(words)


_BEGUN = word_set(
    """judgment judgement ruling verdict award ban embargo boycott sanctions blockade siege fighting
    hostilities invaders occupiers invasion occupation quarrel dispute
    peace truce armistice ceasefire cease-fire talks negotiations"""
)
