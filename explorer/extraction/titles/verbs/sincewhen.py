"""Whether "since" and "from" before a date say since when a verb has been true: no aside, and no age."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    NUMBERS,
    OF_TWO,
    ORDINALS,
    UNTIL,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import lower_of


def is_of_verb(telling: Telling, auxiliaries: AbstractSet[str]) -> bool:
    """Whether "since" or "from" before the date says since when a verb has been true, and is no aside."""
    told = _without_aside(telling.view.lower[telling.start : telling.at - 1])
    if not told or told[-1] in COORDINATORS:
        return True
    if telling.verb is not None and "," not in told:
        return True  # "Oulu and Bremen have been partners since 1970, | Turku and Cologne since"
    helps = next((place for place, word in enumerate(told) if word in auxiliaries), -1)
    if told[-1] == ",":
        # "Peru, independent since 1990, has"; but "and, since 1990, | has" and "has, since 1990, | had"
        return helps in {-1, len(told) - 2}
    return helps >= 0 or auxiliaries is BE


def _without_aside(told: Sequence[str]) -> Sequence[str]:
    """The words before "since" without a phrase between commas: "held, with breaks, | since"."""
    if told[-1:] != (",",) or "," not in told[:-1]:
        return told
    comma = len(told) - 2 - tuple(told[-2::-1]).index(",")
    return told[:comma] if told[comma + 1] in PREPOSITIONS else told


def stands_apart(telling: Telling) -> bool:
    """Whether a phrase between commas parts "since" from its verb."""
    told = telling.view.lower[telling.start : telling.at - 1]
    return len(_without_aside(told)) < len(told)


def since_birth(telling: Telling) -> int:
    """The token of "since" before what began at the date: "a member | since its founding in ⟦1949⟧"; or 0."""
    lower, at = telling.view.lower, telling.at - 2
    if at <= telling.start or lower[at] not in _BIRTHS:
        return 0
    while at > telling.start and lower[at] in _BIRTHS | _WHOSE:
        at -= 1
    return at if lower[at] == "since" and _tells_state(lower[telling.start : at]) else 0


def _tells_state(told: Sequence[str]) -> bool:
    """Whether words tell what somebody or something was or had, and not how often or for the first time."""
    helps = next((at for at, word in enumerate(told) if word in BE | HAVE), len(told))
    behind = [word for word in told[helps + 1 :] if word not in _BESIDE]
    perfect = helps < len(told) and told[helps] in HAVE
    state = helps < len(told) and (not perfect or behind[:1] in (["been"], ["had"]))
    noun = behind[perfect : perfect + 1]
    so = bool(noun) and noun[0] in _STATE_OPENERS
    return state and so and _COUNTED.isdisjoint(told) and not any(word[0].isdigit() for word in told)


_BESIDE = word_set("also not always")
_STATE_OPENERS = ARTICLES | PREPOSITIONS | word_set("independent")
_COUNTED = NUMBERS | ORDINALS | word_set("once twice times first last only every each never there")
"""Words of what was counted up or happened at some time since."""


def without_since(clause: Clause) -> Clause:
    """A clause without what it has been so since, which its date tells."""
    lower = lower_of(clause.rest)
    at = len(lower) - 1 - lower[::-1].index("since") if "since" in lower else 0
    if not at or not all(word in _BIRTHS | _WHOSE for word in lower[at + 1 :]):
        return clause
    kept = [*clause.rest[: at - 1], clause.rest[at - 1]._replace(dated=True, comma=False)]
    return clause._replace(rest=kept, dated=True)


_BIRTHS = word_set(
    """founding foundation inception creation establishment formation independence statehood admission
    accession entry"""
)
"""Nouns of what makes a state or body, and of its entry into one."""
_WHOSE = word_set("its their the full gaining achieving attaining obtaining")


def is_no_age(telling: Telling) -> bool:
    """Whether "from" does not only say how old a thing is: "was found on a map | from 1820".

    It may do so right behind a noun with an article or a number, unless this is what something belongs to
    or a standing ("was a colony | from"), another date ends what is told, or a name was something.
    """
    lower, start = telling.view.lower, telling.start
    noun = telling.at - 2
    if noun <= start or lower[noun] == "," or lower[noun] in OF_TWO:
        return True
    while noun > start and lower[noun - 1] not in _BEFORE_PHRASES:
        noun -= 1
    if noun == start or lower[noun] not in _OLD or lower[noun - 1] == "to":
        return True
    of = lower.index("of", noun) if "of" in lower[noun : telling.at] else telling.at - 1
    if lower[of - 1] in _STANDINGS or not _ENDING.isdisjoint(lower[telling.at : telling.end]):
        return True
    named = telling.view.tokens[start].is_capital and lower[start] not in DETERMINERS
    return named and lower[noun - 1] in BE and lower[noun] not in NUMBERS and telling.subject is None


_BEFORE_PHRASES = (PREPOSITIONS | BE) - {"of"}
_OLD = DETERMINERS | NUMBERS
_ENDING = UNTIL | word_set("to onward onwards")
"""Words behind a date behind "from" that say for how long something was so."""
WHOLES = word_set(
    "commonwealth confederation district empire federation kingdom league monarchy province republic union"
)
"""What a land is part of."""
_STANDINGS = WHOLES | word_set("capital colony dependency dominion possession protectorate territory")
"""What a land or a town is, and no thing that has an age."""
