"""What makes a title no sentence: two verbs for one subject, a participle without its noun, a cut phrase."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    ORDINALS,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)

SUSPECT = word_set("was has had been having")
"""Words one of which stands in a title with two verbs or an absolute phrase."""
ATTRIBUTES = word_set(
    """vague full foreign broad brief joint further general formal annual partial mutual similar major minor
    main chief naval bilateral trilateral diplomatic certain"""
)
"""Adjectives that stand before a noun, and end a title only where that is cut off."""
_LEADING_IN = word_set("a an the its his her their first second third fourth no this that")


def joins_two_deeds(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether two participles stand together that nothing joins: "dispute decided settled by a court"."""
    if f"{' '.join(lower)} ".count("ed ") < 2:
        return False  # so it is mostly, and soon told
    done = [word.endswith("ed") for word in lower]
    return any(
        done[at]
        and done[at - 1]
        and lower[at - 1] not in _HELD
        and (at + 1 == len(lower) or lower[at + 1] in PREPOSITIONS)
        and None not in map(verbs.base_of_participle, lower[at - 1 : at + 1])
        for at in range(2, len(lower))
    )


_HELD = word_set("reported believed presumed feared declared considered proclaimed rumoured")
"""Participles that say what somebody is held to be: "presumed executed"."""


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


def cuts_noun(lower: Sequence[str], source: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a title ends on a word that counts or compares what follows it in its clause, ``source``.

    So do "faces few | defenders", "returns the 5th | division", "rises by 300 | ships".
    """
    if len(lower) < 2 or not (lower[-1] in _COUNTING or _is_cut_figure(lower, verbs)):
        return False
    behind = source[source.index(lower[-1]) + 1 :] if lower[-1] in source else ()
    return bool(behind) and _may_be_counted(behind[0])


def leads_on(last: str, behind: str) -> bool:
    """Whether a word asks for the one behind it: "few | defenders", "known | as", but "few | of them"."""
    if last == "known":
        return behind == "as"
    return last in ATTRIBUTES or (last in _COUNTING and _may_be_counted(behind))


def _may_be_counted(behind: str) -> bool:
    return behind.isalpha() and not (behind in _NO_NOUNS or is_idle(behind))


def _is_cut_figure(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a title ends on a figure behind a preposition or its verb, so that what it counts follows."""
    before = lower[-2]
    return lower[-1][0].isdigit() and (before in PREPOSITIONS or is_present(before, verbs))


_COUNTING = ORDINALS | word_set(
    "few several many numerous other better best greater larger fewer lesser various"
)
"""Words that stand before the noun they count or compare, unless nothing plain follows them."""
_NO_NOUNS = (
    PREPOSITIONS | COORDINATORS | RELATIVES | SUBORDINATORS | AUXILIARIES | MODALS | PARTICLES | DETERMINERS
)


def is_cut_participle(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether a title ends on a participle right behind a preposition: "engaged in sustained | fighting"."""
    last = lower[-1]
    if not last.endswith("ed") or len(lower) < 2 or lower[-2] not in PREPOSITIONS:
        return False
    return last not in STANDING_FOR_PERSONS and verbs.base_of_participle(last) is not None


def is_present(word: str, verbs: VerbTable) -> bool:
    """Whether a word looks like a verb in the present with a subject of one."""
    base = verbs.others.get(word)
    return base is not None and word == present(base, plural=False)
