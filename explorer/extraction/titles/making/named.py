"""The title of what a noun, a bracket or a saying tells by itself, so that no clause need be asked."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.listing import done_in_brackets
from explorer.extraction.clauses.papernames import of_listed
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.making.consequences import COMING_OF, consequence_title
from explorer.extraction.titles.making.quoting import said_title
from explorer.extraction.titles.nouns.datingfrom import dating_title
from explorer.extraction.titles.nouns.missionplaces import mission_at
from explorer.extraction.titles.nouns.nominals import act_title
from explorer.extraction.titles.nouns.olderdeeds import DATING
from explorer.extraction.titles.nouns.papers import agreement_before, paper_in_force
from explorer.extraction.titles.nouns.thingsbefore import thing_before
from explorer.extraction.titles.nouns.thingsdone import HAVING, thing_done
from explorer.extraction.titles.word import Word


def named_title(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """The title of a mission in a town, of a paper, a thing done, or what came of it; "" without one."""
    view = telling.view
    if before := thing_before(text, telling, heading):
        return before
    if _NAMING.isdisjoint(view.holds) and len(view.expressions) < _SEVERAL:
        return (
            paper_in_force(text, telling, words, heading)
            or agreement_before(telling, words, heading)
            or said_title(words, heading)
        )
    return (
        mission_at(text, telling, heading)
        or _in_brackets(text, telling, heading)
        or dating_title(text, telling, heading)
        or paper_in_force(text, telling, words, heading)
        or agreement_before(telling, words, heading)
        or thing_done(text, telling, heading)
        or said_title(words, heading)
        or consequence_title(text, telling, heading)
    )


_NAMING = DATING | HAVING | COMING_OF | {"(", "this", "which"}
"""Words one of which stands in every sentence of one date where none of these tells a title by itself."""
_SEVERAL = 2
"""Dates of a sentence whose commas may set what was done to an item apart, as brackets do."""


def _in_brackets(text: str, telling: Telling, heading: Heading) -> str:
    """What brackets say was done to the item before them: "Social security (signed 1990)"."""
    item, act = done_in_brackets(text, telling, heading.verbs)
    return act_title(of_listed(item, heading.listed), act, heading.verbs)
