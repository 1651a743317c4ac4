"""Clauses as they were read, told with fewer words: cut short, or without what is denied until a date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.inverted import is_denied_passive
from explorer.extraction.clauses.phrases import WHITHER
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    COORDINATORS,
    DETERMINERS,
    INTRANSITIVE,
    PARTICLES,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
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
        or _parts_phrase(told, left[0], verbs)
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


def _parts_phrase(told: Sequence[Word], behind: Word, verbs: VerbTable) -> bool:
    """Whether a cut parts a verb from its object, a noun from the one it describes, or "known" from "as".

    So it does in "refuses to sign | a pact", "opens a railway | station" and "a house known | as the Pearl".
    """
    last, word = told[-1], behind.lower
    if last.comma or behind.finite or word in _LOOSE or is_idle(word) or not behind.text[0].isalnum():
        return last.lower == "known" and word == "as"
    before = told[-2].lower if len(told) > 1 else ""
    if before == "to" and verbs.is_base(last.lower):
        return last.lower not in INTRANSITIVE
    nouns = last.text.islower() and behind.text.islower() and word not in DETERMINERS
    return nouns and before in ARTICLES and word not in WHITHER and not _may_describe(word, verbs)


def _may_describe(word: str, verbs: VerbTable) -> bool:
    """Whether a word may be a participle or an adverb behind a noun."""
    return word.endswith(("ing", "ly")) or verbs.base_of_participle(word) is not None


_LOOSE = PREPOSITIONS | SUBORDINATORS | COORDINATORS | RELATIVES | PARTICLES | PERSONAL | {"alone", "worth"}
"""Words that begin a phrase of their own behind an object."""
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
