"""What follows a verb, told in the time of its title and without a second clause that "and" joins to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from explorer.extraction.clauses.tokens import is_adverb, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS, RELATIVES, SUBORDINATORS
from explorer.extraction.titles.form.fitting import OF_TIME
from explorer.extraction.titles.nouns.nominals import as_text
from explorer.extraction.titles.verbs.verbgroup import Predicate
from explorer.extraction.titles.word import Word, finite_in, lower_of


def in_one_time(tail: list[Word], verbs: VerbTable, is_plural: Callable[[str], bool]) -> list[Word]:
    """The words with "as gangs roamed the land" told as "as gangs roam the land".

    What "and" joins with a subject and a verb of its own is left out: "bombed towns | and troops took Lima".
    """
    told = finite_in(tail)
    if not told:
        return tail
    lower = lower_of(tail)
    joined = _second_clause(tail, lower, told[0], verbs)
    if joined:
        return tail[:joined]
    opens = next((at for at in places_of(OF_TIME, lower) if at < told[0]), -1)
    subject = tail[opens + 1 : told[0]]
    if opens < 0 or not 0 < len(subject) <= _LONGEST or any(word.comma for word in subject):
        return tail
    if _leads_to_noun(subject[-1].lower):
        return tail  # "as the first freely elected president"
    form = _in_present(lower[told[0]], verbs, plural=is_plural(as_text(subject)))
    now = tail[told[0]]._replace(text=form, lower=form)
    return [*tail[: told[0]], now, *tail[told[0] + 1 :]] if form else tail


def with_joined_verbs(told: Predicate, verbs: VerbTable, *, plural: bool) -> Predicate:
    """A predicate with the verbs that share its object in the present: "builds | and launches two ships"."""
    end = next((at for at, word in enumerate(told.tail) if not (word.finite or word.lower == "and")), 0)
    if not end or not told.finite or "and" not in lower_of(told.tail[:end]):
        return told
    forms = [_in_present(word.lower, verbs, plural=plural) for word in told.tail[:end]]
    shown = [Word(form or word.text) for form, word in zip(forms, told.tail, strict=False)]
    *group, verb = told.head
    return told._replace(head=[*group, verb._replace(comma=end > _TWO)], tail=[*shown, *told.tail[end:]])


_TWO = 2
"""Words between the first of two verbs and their object: "and launches"."""


_LONGEST = 6
"""Words of the longest subject behind "as" or "when"."""


def _leads_to_noun(word: str) -> bool:
    """Whether no subject ends in a word, so that a participle behind it describes a noun: "the last"."""
    return is_adverb(word) or word in _BEFORE_NOUNS or word.endswith(_ENDINGS_BEFORE_NOUNS)


_BEFORE_NOUNS = (DETERMINERS - word_set("all both each many several some this that these those")) | word_set(
    """first second third fourth fifth sixth seventh last next latest most least best only sole new old former
    newest oldest longest previous main more less very well"""
)
"""Words that stand before a noun or its adjectives alone."""
_ENDINGS_BEFORE_NOUNS = ("'s", "’s", "s'", "s’")


def _in_present(form: str, verbs: VerbTable, *, plural: bool) -> str:
    """A past form in the present; "" where it is none, or leads to another."""
    if form in {"was", "were"}:
        return present("be", plural=form == "were")
    base = None if form in AUXILIARIES else verbs.base_of_past(form)
    return present(base, plural=plural) if base else ""


def _second_clause(tail: Sequence[Word], lower: Sequence[str], verb: int, verbs: VerbTable) -> int:
    """The place of the "and" that joins a clause with a subject of many and an object; 0 without one."""
    at = next((at for at in range(verb - 1, 0, -1) if lower[at] == "and"), 0)
    subject = lower[at + 1 : verb]
    if not at or not subject or not subject[-1].endswith("s") or tail[verb - 1].text[0].isupper():
        return 0
    if not _PARTING.isdisjoint(subject) or not _OPENING.isdisjoint(lower[:at]):
        return 0
    behind = lower[verb + 1] if verb + 1 < len(lower) else ""
    acts = lower[verb] in verbs.strong or behind in DETERMINERS
    return at if acts and lower[verb] not in AUXILIARIES else 0


_OPENING = RELATIVES | SUBORDINATORS | word_set("that what how whether between")
_PARTING = PREPOSITIONS | RELATIVES | SUBORDINATORS | word_set("that to and")
