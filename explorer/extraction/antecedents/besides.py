"""The name beside a phrase that only says what it is: "Juan Paz, the president", "the envoy was Juan Paz"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.clauses.wordlists import BE


def by_name(one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """The name that a phrase stands beside: "the extradition of Juan Paz, | the former president".

    Or that of the person whom it is said to be: "the first envoy | was Juan Paz".
    """
    if one.role == "subject" and one.kind == "person" and one.head.islower() and one.view is not None:
        behind = one.phrase.last + 1
        of_verb = (other for other in found if other.is_in(one.view) and other.phrase.begin == behind + 1)
        said = next(of_verb, one) if one.view.lower[behind] in BE else one
        return said if said.role == "complement" else one
    if one.role != "apposed" or one.head != one.head.lower():
        return one
    stop = one.phrase.begin - 1
    if one.view is not None and stop > 1 and one.view.lower[stop - 1] == ")":
        signs = one.view.lower[:stop]  # "the Fund (RFT), | a body"
        stop = len(signs) - 1 - signs[::-1].index("(") if "(" in signs else stop
    named = (other for other in found if other.is_in(one.view) and other.phrase.last + 1 == stop)
    return next((other for other in named if other.head != other.head.lower()), one)
