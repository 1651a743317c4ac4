"""What makes a title no sentence: two verbs for one subject, a participle without its noun, a cut phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import HAVE

SUSPECT = word_set("was has had been having")
"""Words one of which stands in a title with two verbs or an absolute phrase."""
ATTRIBUTES = word_set(
    """vague full foreign broad brief joint further general formal annual partial mutual similar major minor
    main chief naval bilateral trilateral diplomatic certain"""
)
"""Adjectives that stand before a noun, and end a title only where that is cut off."""
_LEADING_IN = word_set("a an the its his her their first second third fourth no this that")
_OPEN_ASIDE = re.compile(rf"[^,]+, (?:{'|'.join(sorted(PREPOSITIONS - {'of'}))}) [^,]+")


def has_two_verbs(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether an auxiliary follows a verb in the present: "court holds was wrong", "visas been abolished"."""
    if SUSPECT.isdisjoint(lower):
        return False
    for at, (before, word) in enumerate(pairwise(lower)):
        if word in {"was", "has", "had"} and at and is_present(before, verbs) and before not in _NEWS:
            return True
        if word == "been" and HAVE.isdisjoint(lower[: at + 1]) and "having" not in lower:
            return True
    return False


def joins_two_deeds(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether two participles stand together that nothing joins: "dispute decided settled by a court"."""
    done = [word.endswith("ed") for word in lower]
    return done.count(True) > 1 and any(
        done[at]
        and done[at - 1]
        and lower[at - 1] not in _HELD
        and (at + 1 == len(lower) or lower[at + 1] in PREPOSITIONS)
        and None not in map(verbs.base_of_participle, lower[at - 1 : at + 1])
        for at in range(2, len(lower))
    )


_HELD = word_set("reported believed presumed feared declared considered proclaimed rumoured")
"""Participles that say what somebody is held to be: "presumed executed"."""
_NEWS = word_set("news series works means headquarters ties states talks links forces")
"""Nouns in -s with a verb behind them."""


def has_absolute(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a phrase with its own subject was taken for the subject: "port having been shut agrees"."""
    return any(
        at and lower[at - 1] not in PREPOSITIONS and _is_participle(lower[at + 1 : at + 2], verbs)
        for at in places_of(_HAVING, lower)
    )


_HAVING = word_set("having")


def lacks_noun(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a participle begins a title without its noun: "overthrown taken away", "used the town"."""
    if lower[0] in verbs.others or lower[0] in STANDING_FOR_PERSONS or not _is_participle(lower[:1], verbs):
        return False
    behind = lower[1:2]
    return bool(behind) and (behind[0] in _BEHIND_PARTICIPLES or _is_participle(behind, verbs))


_BEHIND_PARTICIPLES = PREPOSITIONS | {"the", "a", "an"}
STANDING_FOR_PERSONS = word_set("wounded accused displaced injured condemned exiled unemployed united")
"""Participles that stand for persons, or open a name."""


def _is_participle(words: Sequence[str], verbs: VerbTable) -> bool:
    return bool(words) and (words[0] == "been" or words[0] in verbs.past or words[0] in verbs.participles)


def ends_on_attribute(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether the noun of the last adjective is cut off: "meeting produces a vague"."""
    if is_cut_participle(lower, verbs):
        return True
    if lower[-1] not in ATTRIBUTES or len(lower) < 2:
        return False
    return lower[-2] in _LEADING_IN or is_present(lower[-2], verbs)


def is_cut_participle(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a title ends on a participle right behind a preposition: "engaged in sustained | fighting"."""
    last = lower[-1]
    if not last.endswith("ed") or len(lower) < 2 or lower[-2] not in PREPOSITIONS:
        return False
    return last not in STANDING_FOR_PERSONS and verbs.base_of_participle(last) is not None


def opens_aside(title: str, verbs: VerbTable) -> bool:
    """Whether an aside behind the subject is not closed: "Paz, for the summit in Lima visits Peru"."""
    if _OPEN_ASIDE.fullmatch(title) is None:
        return False
    subject, behind = (part.lower().split() for part in title.split(","))
    told = any(verbs.is_form(word) or verbs.base_of_participle(word) for word in subject[1:])
    return not told and any(is_present(word, verbs) for word in behind[2:])


def is_present(word: str, verbs: VerbTable) -> bool:
    """Whether a word looks like a verb in the present with a subject of one."""
    base = verbs.others.get(word)
    return base is not None and word == present(base, plural=False)


def counts_twice(lower: Sequence[str]) -> bool:
    """Whether a number stands before another that it does not count: "six sixty men"."""
    return lower[0] in _NUMERALS and lower[1:2] != [] and lower[1] in _NUMERALS


_NUMERALS = word_set(
    """two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
    eighty ninety"""
)
