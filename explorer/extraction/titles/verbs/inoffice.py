"""Until when somebody held the office, or was at the place, that the clause before names.

"Was named consul and remained until ⟦1966⟧" is "ceases to be consul", "came and stayed until then" "leaves".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import dropwhile, takewhile

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, lower_of


def in_office(
    clauses: Sequence[Clause], before: Callable[[], Sequence[Clause]], verbs: VerbTable
) -> Sequence[Clause]:
    """The clauses with "remained" and nothing behind it as "ceased to be consul" or "left".

    It is asked only where the date is the end of that; the clause before says what that was.
    """
    first = clauses[0] if clauses else None
    if first is None or first.rest or verbs.lemma(first.verb.lower) not in _STAYING:
        return clauses
    if first.subject and lower_of(first.subject) not in (["he"], ["she"]):
        return clauses
    told = [one for one in before() if one.role is not Role.RELATIVE]
    ending = _ending(told[-1], first, verbs) if told else None
    return clauses if ending is None else [ending._replace(further=(), passive=False), *clauses[1:]]


def _ending(before: Clause, clause: Clause, verbs: VerbTable) -> Clause | None:
    """A clause as the end of what the one before tells; None where that gave no office and led nowhere."""
    if office := _office(before):
        return clause._replace(verb=Word("ceased", finite=True, dated=True), rest=[*_TO_BE, *office])
    if (
        verbs.base_of_past(before.verb.lower) not in _COMING
        or verbs.lemma(clause.verb.lower) not in _AT_PLACE
    ):
        return None
    rest = before.rest
    placed = len(rest) > 1 and rest[0].lower in _WHERE and rest[1].text[0].isupper()
    named = list(takewhile(lambda word: word.text[0].isupper(), rest[1:] if placed else ()))
    several = lower_of(rest[1 + len(named) : 2 + len(named)]) == ["and"]  # "came to Lima and Oulu"
    place = [] if several else [word._replace(comma=False, dated=False) for word in named]
    return clause._replace(verb=Word("left", finite=True, dated=True), rest=place)


_STAYING = word_set("remain stay serve continue")
_AT_PLACE = word_set("remain stay")
_COMING = word_set("come arrive land settle move go return travel")
_WHERE = word_set("to in at")
_TO_BE = (Word("to"), Word("be"))


def _office(clause: Clause) -> list[Word]:
    """The office that a clause gives its subject, without "the" or "its"; [] for what is none."""
    rest = list(clause.rest)
    verb, lower = clause.verb.lower, lower_of(rest)
    if verb in _WAS and lower and lower[0] in _CHOSEN:
        rest = rest[1:]
    elif verb == "took" and "as" in lower[1:3]:
        rest = rest[lower.index("as") :]
    elif verb != "became":
        return []
    named = list(dropwhile(lambda word: word.lower in _LEADING, rest))
    end = next((at for at, word in enumerate(named) if word.comma), len(named))
    named = [word._replace(comma=False, dated=False) for word in named[: end + 1]]
    own = list(takewhile(lambda word: word.lower not in PREPOSITIONS, named))
    post = any(word.lower in OFFICES or is_person_noun(word.lower) for word in own[-2:])
    if not post or own[-1].text[0].isupper() or any(word.finite for word in named):
        return []
    return [rest[0], *named] if lower_of(rest[:1]) in _SINGLE else named


_WAS = word_set("was were been")
_CHOSEN = word_set("appointed named elected nominated chosen")
_SINGLE = (["a"], ["an"])
_LEADING = ARTICLES | word_set("as its his her their")
