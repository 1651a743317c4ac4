"""What a phrase names: a person, a state, a paper …, one or many, and what it is in its clause."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extraction.antecedents.phrases import Phrase
from explorer.extraction.clauses.view import SentenceView


class Candidate(NamedTuple):
    """What a pronoun may mean.

    ``name`` is what it is called, without its article; ``head`` the last word of that without what hangs on
    it. ``kind`` is what it is: "person", "called" (a person by the form of the name), "people", "state",
    "both" (the two states of the article), "place", a class of nouns of the weights ("paper"), "name" and
    "bare" (other names with and without an article), or "thing". ``role`` is what it is in its clause:
    as ``explorer.extraction.antecedents.roles`` tells.
    ``view`` and ``phrase`` are its place, ``start`` and ``end`` its span of the text; of the parties of the
    article, which stand nowhere, ``view`` is None.
    """

    name: str
    head: str
    kind: str
    many: bool
    role: str
    lead: str
    start: int
    end: int
    view: SentenceView | None
    phrase: Phrase

    def is_in(self, view: SentenceView | None) -> bool:
        """Whether it stands in the sentence of a view, which may have been made twice."""
        return self.view is not None and view is not None and self.view.sentence == view.sentence


class Antecedent(NamedTuple):
    """The phrase that a pronoun means, and how much more speaks for it than for any other, in hundredths.

    ``ahead`` tells that of each other one, by its noun.
    """

    one: Candidate
    sure: int
    ahead: tuple[tuple[str, int], ...] = ()


SURE = 200
"""How surely the rules of grammar tell what a pronoun means, in hundredths."""
