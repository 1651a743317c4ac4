"""Whom or what a deed told by pronouns was done to: "he died", before "the funeral"."""

from __future__ import annotations

from explorer.extraction.antecedents.meaning import called_at
from explorer.extraction.antecedents.roles import behind_adverbs
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.source import Source


def meant_subject(source: Source, view: SentenceView, by: Predicate | None) -> str:
    """What the pronoun means that is the subject of a verb; "" for any other subject."""
    if by is None or by.first < 0 or by.first != by.last:
        return ""
    return _meant_at(source, view, by.first, _SUBJECTS)


def meant_object(source: Source, view: SentenceView, at: int) -> str:
    """What the pronoun at a token means; "" for other words."""
    at = behind_adverbs(view, at)
    return _meant_at(source, view, at, _OBJECTS) if at < len(view.lower) else ""


_SUBJECTS = word_set("he she it they")
_OBJECTS = word_set("him it them")


def _meant_at(source: Source, view: SentenceView, at: int, pronouns: frozenset[str]) -> str:
    """The name that a pronoun surely means, if it is one and short."""
    called = called_at(source, view, "", at) if view.lower[at] in pronouns else None
    if called is None or called.sure < _SURE or len(called.name.split()) > _LONGEST:
        return ""
    named = any(word[0].isupper() for word in called.name.split())
    return called.name if named and " and " not in called.name else ""


_SURE = 200
"""How surely a pronoun must mean what a deed is then told of, in hundredths."""
_LONGEST = 5
