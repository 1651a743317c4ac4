"""What a pronoun cannot mean by what it is and does: no crowd has an embassy, and no season takes a town."""

from __future__ import annotations

import re

from explorer.extraction.antecedents.asked import Asked
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.clauses.doings import DEALINGS, DONE_TO_PERSONS, is_of_thing
from explorer.extraction.clauses.sums import counts_millions, is_sum
from explorer.extraction.clauses.tokens import word_set


def is_unfit(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is of a kind of which nobody tells what is told of the pronoun."""
    if asked.who == "they" and (one.lead in _EACH or _cannot_act(one, asked)):
        return True  # "every child"
    if asked.who == "it" and asked.role == "subject" and not counts_millions(one.name) and _is_summed(asked):
        return True
    if asked.who == "it" and (_NUMBER_OF.match(one.name) or one.kind in _NOT_DOING.get(_doing(asked), ())):
        return True  # "a number of gains"
    if asked.who == "it" and asked.role == "subject" and one.kind == "state" and _is_told_of_thing(asked):
        return True  # "Peru signed a pact with Chile. | It | lapsed"
    # "a crowd burned the Chilean embassy, and | its ambassador | fled"
    return asked.role == "owner" and asked.verb in _OF_STATES and not _may_send(one)


_OF_STATES = word_set("ambassador envoy consul embassy legation consulate airspace parliament")
"""What only states and bodies have, and missions, which have an ambassador."""


def _may_send(one: Candidate) -> bool:
    """Whether a phrase may be of one that sends and receives ambassadors, by its kind."""
    if one.kind in _NEVER_SENDING:
        return False
    return one.kind != "thing" or one.name[0].isupper() or one.head in _SENDING


_NEVER_SENDING = word_set("paper money craft works happening time fix tie people force")
_SENDING = word_set(
    """country court duchy emirate empire government kingdom monarchy nation neighbour order power
    principality regime republic side state sultanate union"""
)


def _is_told_of_thing(asked: Asked) -> bool:
    return is_of_thing(asked.view.lower[asked.at + 1 : asked.at + 5])


def _doing(asked: Asked) -> str:
    """The verb of which a pronoun is the subject, "" for another and a passive."""
    return asked.verb if asked.role == "subject" and not asked.done else ""


_NOT_DOING = {
    **dict.fromkeys(
        ["capture", "recapture", "conquer", "reconquer", "invade", "besiege"],
        word_set("time tie paper fix thing place"),
    ),
    **dict.fromkeys(["march", "move", "sail", "retreat", "flee"], word_set("place time")),
}
"""Of which kind nothing does that."""
_NUMBER_OF = re.compile(r"(?:number|series|couple|range|variety) of [^ ]+s\b")
_EACH = word_set("every each any no")


def _cannot_act(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is of no persons and the pronoun of those who act: "at the talks | they agreed".

    So too of those to whom only persons come ("they were freed"), and a sum that stands behind a preposition.
    """
    if asked.done and asked.role == "subject" and asked.verb in DONE_TO_PERSONS:
        people = one.head.endswith("s") and one.lead == "the"  # "the persecution of | the Huguenots"
        placed = one.role == "of" and one.kind == "name" and not people  # "the invasion of | Galicia"
        return placed or one.kind in _NEVER_LIVING or one.role == "article"
    if one.kind == "money" and one.role not in _TOLD_OF:
        return True
    return asked.role == "subject" and not asked.done and asked.verb in _ACTING and one.head in DEALINGS


_NEVER_LIVING = word_set("happening tie time money paper")
_TOLD_OF = SUBJECTS | {"object"}
_ACTING = word_set(
    "agree decide discuss exchange express meet promise reach recognise recognize sign undertake visit"
)


def _is_summed(asked: Asked) -> bool:
    """Whether a pronoun is so many millions."""
    lower, behind = asked.view.lower, asked.at + 1
    return behind < len(lower) and is_sum(lower[behind], lower[behind + 1 :])
