"""Clauses that name nobody and go on with what was told before: "The ban was lifted", "Fighting ended"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named


def goes_on(named: Named) -> bool:
    """Whether what is told was done between those told of before, or by one of them to the other."""
    return named.kind in BILATERAL_KINDS or resumes(named)


def refers_back(named: Named) -> bool:
    """Whether a clause is about what was told just before: "they were restored", "the ban was lifted"."""
    told = named.telling
    words = [word for word in told.view.lower[told.start : told.end] if word not in _JOINTS][:1]
    return words == ["they"] or resumes(named) or _are_restored(named)


def _are_restored(named: Named) -> bool:
    """Whether relations are taken up again, with nobody named: of those who broke them off just before."""
    told = named.telling
    words = told.view.lower[told.start : told.end]
    return not (_TIES.isdisjoint(words) or _AGAIN.isdisjoint(words) or not _WITH.isdisjoint(words))


_TIES = word_set("relations ties")
_AGAIN = word_set("restored resumed reestablished re-established renewed")
_WITH = word_set("with between")


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
