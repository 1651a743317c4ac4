"""What follows a verb without what identifies nothing: who persons are, which of several talks they were."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.persons import is_person_noun

_NAME = rf"{CAPITAL}[\w'’-]+\.?(?: (?:de|da|van|von|al|el|bin))*(?: {CAPITAL}[\w.'’-]+)+"


def without_description(text: str) -> str:
    """The text with persons by their full names alone: "the Finnish diplomat Ana Paz" gives "Ana Paz".

    "To Ana Paz and to Juan Roca" gives "to Ana Paz and Juan Roca".
    """
    plain = _DESCRIBED.sub(lambda found: "" if is_person_noun(found["noun"]) else found[0], text)
    return _TWICE.sub(r"\g<link> \g<one> and \g<two>", plain)


_DESCRIBED = re.compile(rf"\b(?:the|an?) (?:[A-Z][a-z]+ )?(?:[a-z]+ )?(?P<noun>[a-z]+) (?={_NAME})")
_OF_LAND = rf"(?: of {CAPITAL}[\w'’-]+)?"
_TWICE = re.compile(
    rf"\b(?:jointly )?(?P<link>to|with|by|from) (?P<one>{_NAME}){_OF_LAND} and "
    rf"(?P=link) (?P<two>{_NAME}){_OF_LAND}"
)
"""Two persons behind the same preposition, with the states they are of."""


def without_sequence(text: str) -> str:
    """The text without which of several talks they were: "the second round of | talks on fish"."""
    return _SEQUENCE.sub("", text)


_SEQUENCE = re.compile(
    r"\b(?:the|an?) (?:\w+ ){0,2}?(?:round|cycle|session|series|phase|stage) of "
    r"(?=(?:\w+ )?(?:talks|negotiations|consultations|meetings|discussions) (?:between|on|with|about)\b)"
)


def without_matters(text: str) -> str:
    """The text without the list of matters of a paper with another: "of peace, trade and visas | with"."""
    return _MATTERS.sub(r"\g<paper> ", text)


_MATTERS = re.compile(
    r"\b(?P<paper>(?:treaty|agreement|convention|pact|accord|protocol|memorandum)s?) (?:of|on|for) "
    r"[a-z]+(?: [a-z]+){0,3}(?:, (?:and )?[a-z]+(?: [a-z]+){0,3})+ and (?:the )?[a-z]+(?: [a-z]+){0,4} "
    r"(?=with (?:the )?[A-Z])"
)
