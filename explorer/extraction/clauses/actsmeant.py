"""The paper that "which" stands for behind a long phrase: "a pact on trade and | the port, which"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import AUXILIARIES, RELATIVES, is_idle

DONE_TO_ACTS = word_set(
    """ratify reject approve accept renew extend denounce cancel repeal annul revoke sign conclude
    endorse lift impose revise amend confirm abrogate propose decline refuse welcome oppose condemn"""
)
"""Verbs whose object is an act or a paper."""
ACTS = word_set(
    """offer offers proposal proposals plan plans treaty treaties agreement agreements accord accords pact
    pacts convention conventions protocol protocols law laws bill bills decree decrees demand demands request
    requests resolution resolutions ultimatum alliance contract contracts claim claims invitation
    sanctions tariff tariffs ban embargo constitution declaration memorandum award truce ceasefire"""
)
"""Nouns of what is offered, agreed or laid down."""


def is_done_to_act(behind: Sequence[str], verbs: VerbTable, *, done: bool) -> bool:
    """Whether words tell what befalls a paper only: "was later | ratified", "came | into force".

    ``done`` says that they tell it of an object or by a passive: "a demand to Peru, which | accepted".
    """
    told = [word for word in behind[:_REACH] if word not in AUXILIARIES and not is_idle(word)]
    if not told:
        return False
    comes = verbs.lemma(told[0]) in _COMING and told[1:3] in _INTO_FORCE
    return comes or told[:2] == ["took", "effect"] or (done and verbs.lemma(told[0]) in DONE_TO_ACTS)


def actor_start(lower: Sequence[str], capital: Sequence[bool], stop: int) -> int:
    """Where the name begins, before ``stop``, of who got an act and does another: "demands to | Peru, which".

    ``stop`` without one.
    """
    at = stop
    while at and capital[at - 1]:
        at -= 1
    named = at - (0 < at < stop and lower[at - 1] == "the")
    return named if 0 < named < stop and lower[named - 1] in _GIVEN_BY else stop


_GIVEN_BY = word_set("to with from by")


def is_done_by_actor(behind: Sequence[str], verbs: VerbTable) -> bool:
    """Whether words begin with what only somebody does, not a paper: "accepted", "refused to ratify"."""
    told = next((word for word in behind[:_REACH] if not is_idle(word)), "")
    return told not in AUXILIARIES and verbs.lemma(told) in DONE_TO_ACTS - _ALSO_OF_PAPERS


_ALSO_OF_PAPERS = word_set("extend impose lift amend revise renew confirm propose condemn")
_REACH = 6
_COMING = word_set("come enter go be put bring")
_INTO_FORCE = (["into", "force"], ["into", "effect"], ["into", "operation"], ["in", "force"])


def act_before(lower: Sequence[str], bounds: Sequence[bool], stop: int) -> int:
    """The noun of an act before ``stop``, on which all between the two hangs; -1 without.

    It stands behind the last of the ``bounds``, the verbs, and of the signs but one right before ``stop``.
    """
    at = stop - 1 - (stop > 0 and lower[stop - 1] == ",")
    found = -1
    while at >= 0 and not bounds[at] and lower[at] not in _BOUNDS:
        found = at if lower[at] in ACTS else found
        at -= 1
    return found


_BOUNDS = RELATIVES | frozenset(",;:()–—")
