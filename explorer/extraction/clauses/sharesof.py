"""What "most of whom" and "the first of which" tell of, by the phrases before them."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.phrases import (
    LONGEST_PHRASE,
    OF_NATIONS,
    antecedent,
    last_phrase,
    phrase_start,
    without_lead,
)
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, GREAT_NUMBERS, NUMBERS
from explorer.extraction.titles.word import Word


def share_in_relative(
    lead: Sequence[Word], nouns: Sequence[Sequence[Word]], before: Sequence[Word]
) -> Sequence[Word]:
    """What "most of whom" tells of, by the words before "whom": "most of the advisers"; else none."""
    if not 1 < len(lead) < _LONGEST_SHARE or lead[-1].lower != "of":
        return ()
    named = nouns[-1] if nouns and len(nouns[-1]) < LONGEST_PHRASE else ()
    whole = without_lead(named) or antecedent((), nouns, before, whole=False)
    if not whole:
        return ()
    if lead[-2].lower in _PICKED:
        whole = _of_many(before, whole)
        if not whole:
            return ()
    if lead[0].lower in {"both", "neither"} and all(word.text[0].isupper() for word in whole):
        whole = _of_two(nouns[-1] if nouns else before, whole)
        if whole and lead[0].lower == "both":
            return [*whole[:-1], whole[-1]._replace(comma=False)]
    if _is_only_first(whole):
        whole = [whole[0]._replace(text=whole[0].lower), *whole[1:]]
    plain = whole[0].text[0].islower() and whole[0].lower not in DETERMINERS | NUMBERS
    many = lead[-2].lower in GREAT_NUMBERS and whole[0].lower not in DETERMINERS
    if many:
        lead = lead[:-1]
    elif plain or (len(whole) == 1 and whole[0].lower.endswith("s")):
        listed = any(word.lower == "and" for word in whole)  # "many of the ships and boats"
        loose = lead[0].lower in _LOOSE_SHARES and not listed
        lead = lead[:-1] if loose else [*lead, Word("the")]
    first = Word(whole[0].lower) if whole[0].lower in DETERMINERS else whole[0]
    shown = [first, *whole[1:]]
    return [*lead, *shown[:-1], shown[-1]._replace(comma=False)]


_PICKED = NUMBERS | word_set("first second third fourth fifth last latest oldest largest one")
"""Words before "of" for those of several of which something is told: "five of whom", "the last of which"."""


def _of_many(before: Sequence[Word], named: Sequence[Word]) -> Sequence[Word]:
    """The phrase of several things that a single one hangs on: "mines in | the north, the first of which".

    Persons are no things: "camps for | refugees, the last of which". None where there is no such phrase.
    """
    if before and before[0].lower == "there":  # "there were camps"
        before = before[next((at + 1 for at, word in enumerate(before) if word.finite), 0) :]
    start = len(before) - len(named)
    if start < 0 or list(before[start:]) != list(named):
        return named
    found: list[int] = []
    end = len(before)
    while end > start >= 0:
        found += [many] if (many := _things_in(before, start, end)) >= 0 else []
        end = start - 1
        phrase = last_phrase(before[:end]) if start > 1 and before[end].lower in PREPOSITIONS else ()
        start = end - len(phrase)
        if list(before[start:end]) != list(phrase):
            break
    if not found:
        return () if named[-1].text[0].isupper() else named
    counted = [at for at in found if before[at].lower in NUMBERS]
    return before[counted[0] if len(counted) == 1 else found[0] :]


def _things_in(words: Sequence[Word], start: int, end: int) -> int:
    """Where a phrase of several things begins in one from ``start`` to ``end``; -1 where it has none.

    "The mills of Turku" is one of mills, "a fleet of | ten ships" of ships.
    """
    stops = [at for at in range(start + 1, end) if words[at].lower in PREPOSITIONS]
    begin = start
    for stop in (*stops, end):
        noun = words[stop - 1].lower
        if singular(noun) != noun and not is_person_noun(singular(noun)):
            return begin
        begin = stop + 1
    return -1


def _of_two(before: Sequence[Word], named: Sequence[Word]) -> Sequence[Word]:
    """The phrase of two that a name hangs on: "two raids on | Lima, both of which failed"; else the name."""
    start = len(before) - len(named)
    if start < 2 or list(before[start:]) != list(named) or before[start - 1].lower not in PREPOSITIONS:
        return named
    first = phrase_start(before, start - 1)
    return before[first:] if before[first].lower == "two" else named


def _is_only_first(words: Sequence[Word]) -> bool:
    """Whether a capital only says that a sentence begins: "Frontier incidents, most of which …"."""
    if not words[0].initial or not words[0].text.istitle() or len(words) < 2:
        return False
    return words[1].text[0].islower() and not words[0].text.endswith(OF_NATIONS)


_LOOSE_SHARES = word_set("most many some several few")
"""Those that need no "of" before a plain noun."""
_LONGEST_SHARE = 5
"""Words of the longest "about two thirds of" before "whom"."""
