"""Sentences that put what they tell behind "was": "What Peru wanted was a port" says it wanted one."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS, NUMBERS, is_idle
from explorer.extraction.titles.word import Word, finite_in

_BE = word_set("was were is are")
_SHORTEST = 5


def without_what_cleft(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with "What was agreed was a truce" told as "a truce was agreed".

    They are as they were without such a frame. A rule of English grammar: the clause behind "what" lacks its
    subject or its object, and the noun phrase behind the main verb "be" is that.
    """
    if len(words) < _SHORTEST or words[0].lower != "what":
        return words
    finite = finite_in(words)
    main = next((at for at in finite[1:] if words[at].lower in _BE), 0)
    if not main or main + 1 >= len(words) or any(word.comma for word in words[: main - 1]):
        return words
    named = words[main + 1 : _end(words, main + 1)]
    told = list(words[1:main])
    if not _is_noun_phrase(named) or not told:
        return words
    behind = words[main + 1 + len(named) :]
    told[-1] = told[-1]._replace(dated=told[-1].dated or words[main].dated, comma=bool(behind))
    if finite[0] == 1:
        last = named[-1]._replace(comma=False)
        return [*named[:-1], last, *told, *behind]  # "What drove them to revolt | was a tax"
    verb = finite[0] - 1
    if told[verb].lower in AUXILIARIES or verbs.base_of_past(told[verb].lower) is None:
        return words
    return [*told[: verb + 1], *named, *behind]  # "What Peru wanted | was a port"


def _end(words: Sequence[Word], start: int) -> int:
    return next((at + 1 for at in range(start, len(words)) if words[at].comma), len(words))


def _is_noun_phrase(words: Sequence[Word]) -> bool:
    """Whether words begin as a noun phrase does: not with an adjective or a participle."""
    first = next((word for word in words if not is_idle(word.lower)), None)
    if first is None or finite_in(words):
        return False
    return first.lower in DETERMINERS or first.lower in NUMBERS or first.text[0].isupper()
