"""Clauses as they were read, told with fewer words: cut short, or without what is denied until a date."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.extraction.clauses.inverted import is_denied_passive
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, INTRANSITIVE
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word


def cut_short(clause: Clause, kept: int, verbs: VerbTable) -> Iterator[Clause]:
    """The clause with so many words behind its verb, where it has more.

    What is said or to be done is not cut off, nor an object behind a phrase ("considers for the first time").
    """
    if not 0 < kept < len(clause.rest):
        return
    told, left = clause.rest[:kept], clause.rest[kept:]
    if (
        left[0].lower == "of"
        or told[-1].text.endswith(",")  # "with nautical, | medical and technical books"
        or any(word.lower in _SAYING for word in left)
        or (
            not clause.passive
            and told[0].lower in PREPOSITIONS
            and verbs.sure_base(clause.verb.lower) not in INTRANSITIVE
            and any(word.lower in DETERMINERS for word in left)
            and left[0].lower not in PREPOSITIONS
        )
    ):
        return
    yield clause._replace(rest=[*told[:-1], told[-1]._replace(comma=False)], further=())


_SAYING = word_set("that whether to what how why")


def without_denial(clause: Clause, verbs: VerbTable) -> Clause:
    """What was not done until a date as done then: "did not visit Lima until May" as "visits Lima"."""
    if len(clause.subject) > 1 and clause.subject[0].lower == "no":
        told = clause.passive or is_denied_passive(clause.subject, clause.verb, clause.rest, verbs)
        return clause._replace(subject=clause.subject[1:]) if told else clause
    denied = [at for at, word in enumerate(clause.rest[:3]) if word.lower in {"not", "never"}]
    if not denied:
        return clause
    rest = [*clause.rest[: denied[0]], *clause.rest[denied[0] + 1 :]]
    if clause.verb.lower not in {"did", "does", "do"} or not rest:
        return clause._replace(rest=rest)
    base = verbs.others.get(rest[0].lower)
    if base is None:
        return clause
    return clause._replace(verb=Word(present(base, plural=False), finite=True), rest=rest[1:])
