"""Subjects that only the clauses before complete: "a handful of them … | settled", "the number | rose"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.ellipsis import lacks_noun, with_noun
from explorer.extraction.clauses.figures import number_of
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, lower_of


def with_what_is_counted(clause: Clause, heading: Heading) -> Clause:
    """A clause about "the number" with what the clauses before it count."""
    if lower_of(clause.subject) != ["the", "number"]:
        return clause
    return clause._replace(subject=number_of(clause.subject, heading.before()))


def shared_whole(clause: Clause, own: Sequence[Word], heading: Heading) -> Sequence[Word]:
    """The subject ``own`` of another clause with the noun that it leaves out there."""
    if clause.subject or not lacks_noun(own):
        return own
    named = [one.subject for one in heading.before() if one.subject]
    return with_noun(own, named, heading.plurals, heading.singulars)
