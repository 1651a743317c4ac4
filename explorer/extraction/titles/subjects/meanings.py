"""What the pronouns of a title's clause mean as it was learned, beside what the clauses before tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from explorer.extraction.antecedents.meaning import Called
from explorer.extraction.clauses.bearers import body_of
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import OWNERS, core_length
from explorer.extraction.memo import Once
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word

Meant = Callable[[int], Called | None]
"""Gives what the pronoun at a token of the happening's sentence means, None where that is not clear."""

_POINTERS = {
    "he": "he",
    "she": "he",
    "his": "he",
    "her": "he",
    "it": "it",
    "its": "its",
    "they": "they",
    "their": "they",
}


def as_meant(words: Sequence[Word], pointers: Pointers, meant: Meant) -> Pointers:
    """What pronouns in a subject mean: ``pointers``, but for those that are clear by themselves.

    It is found out where that is asked for: what stands within a subject, a title says as it is.
    """
    for word in words:
        field = _POINTERS.get(word.lower) if word.at >= 0 else None
        if field:
            pointers = pointers.but(**{field: Once(partial(_meant_by, word, field, pointers, meant))})
    return pointers


def _meant_by(word: Word, field: str, pointers: Pointers, meant: Meant) -> str:
    """What a pronoun means that ``pointers`` call ``field``."""
    told = pointers.named(field)
    if field == "they" and told == pointers.both:
        told = named(word, "", meant) or told  # no clause tells that both are meant
    name = named(word, told, meant)
    if field == "they" and name == pointers.both and body_of(told):
        name = told
    return name.removeprefix("the ")


def named(word: Word, told: str, meant: Meant) -> str:
    """What a pronoun means; ``told`` is what it does by the clauses before, "" where these tell nothing.

    Where both mean the same, it is called as the clauses call it. "" is an owner that a title does without.
    """
    found = meant(word.at)
    if found is None or _is_same(found, told) or (told and not _is_surer(found, told, word)):
        return told
    return found.name if found.owns or word.lower not in OWNERS else ""


def _is_surer(found: Called, told: str, word: Word) -> bool:
    """Whether more speaks for what was found than for anything else, or far more than for what is told."""
    if found.sure >= _SURE.get(word.lower, SURE):
        return True
    words = told.split()
    noun = words[next((at for at, one in enumerate(words) if at and one in PREPOSITIONS), len(words)) - 1]
    leads = [lead for head, lead in found.ahead if head.rpartition(" ")[2] == noun]
    return bool(leads) and min(leads) >= _FAR


def _is_same(found: Called, told: str) -> bool:
    """Whether a name that the clauses before give is that of what was found."""
    words = told.lower().split()
    core = core_length(words) - 1
    return found.head.lower() in words or (core >= 0 and words[core] in found.name.lower().split())


SURE = 40
"""How much more must speak for another meaning than that which the clauses before give, in hundredths."""
_SURE = {"it": 90}
"""The same where these clauses are right more often."""
_FAR = 120
"""How much more must speak for it than for what these clauses give, where a third may be meant as well."""
