"""Titles that only the words around them explain, with what they are about."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import with_apposed
from explorer.extraction.titles.finishing.bothnamed import with_second
from explorer.extraction.titles.finishing.building import with_what_is_built
from explorer.extraction.titles.finishing.bypapers import with_paper
from explorer.extraction.titles.finishing.deedmeant import with_deed
from explorer.extraction.titles.finishing.describednames import with_name_described
from explorer.extraction.titles.finishing.disasters import with_disaster
from explorer.extraction.titles.finishing.frontplaces import with_front_place
from explorer.extraction.titles.finishing.fuller import fuller
from explorer.extraction.titles.finishing.grounds import with_ground
from explorer.extraction.titles.finishing.guests import with_host
from explorer.extraction.titles.finishing.inland import with_land
from explorer.extraction.titles.finishing.inrows import with_noun_of_row
from explorer.extraction.titles.finishing.joined import with_joined
from explorer.extraction.titles.finishing.knownas import with_known_name
from explorer.extraction.titles.finishing.lastpronouns import with_last_pronoun
from explorer.extraction.titles.finishing.memberships import with_union
from explorer.extraction.titles.finishing.nations import with_nation
from explorer.extraction.titles.finishing.occasions import with_occasion
from explorer.extraction.titles.finishing.oneoftwo import with_one_of_two
from explorer.extraction.titles.finishing.ones import with_one_named
from explorer.extraction.titles.finishing.owners import with_owner
from explorer.extraction.titles.finishing.partnering import with_partner
from explorer.extraction.titles.finishing.pointing import with_meant
from explorer.extraction.titles.finishing.purposes import with_land_of_guest, with_purpose
from explorer.extraction.titles.finishing.refusals import with_what_was_asked
from explorer.extraction.titles.finishing.remainders import with_its_whole
from explorer.extraction.titles.finishing.restrictive import with_restriction
from explorer.extraction.titles.finishing.successors import with_name_alone
from explorer.extraction.titles.finishing.talkedof import with_matter_of_talks
from explorer.extraction.titles.finishing.thin import saying_more
from explorer.extraction.titles.finishing.tradebetween import with_traders
from explorer.extraction.titles.finishing.units import with_unit
from explorer.extraction.titles.heading import Heading


class Drawn(NamedTuple):
    """A title before it is completed; ``is_whole`` says that nothing is added to it."""

    title: str
    is_whole: bool


def made_whole(
    text: str, drawn: Sequence[Drawn], tellings: Sequence[Telling], headings: Sequence[Heading]
) -> list[str]:
    """Titles with what the words around them tell: names, of what a bare noun is, whom a pronoun means.

    A cell's title is left as it is, so that no step has to ask for cells. Each step is taken with all titles
    before the next, which is quicker (``explorer.extraction.extract``).
    """
    titles = [one.title for one in drawn]
    asked = [
        at
        for at, (one, telling) in enumerate(zip(drawn, tellings, strict=True))
        if not one.is_whole and not telling.view.cells
    ]
    for step in _STEPS:
        for at in asked:
            titles[at] = step(titles[at], text, tellings[at], headings[at])
    return titles


_OF_THEM = re.compile(
    r"(?<!, )\b([\d,.]+|all|some|most|many|several|both|dozens|hundreds|thousands) of them(?= )",
    re.IGNORECASE,
)
"""Behind what says how many, which says enough where nobody knows of whom."""

_FOR_IT = re.compile(r"(?<=\w\w) (?:for|on) (?:the|this|that) occasion$")
"""At the end of a title, which does not tell what the occasion was."""

_Step = Callable[[str, str, Telling, Heading], str]
"""Adds something to a title, of the document's text, the telling, and what is known of it."""

_STEPS: Sequence[_Step] = (
    lambda title, text, telling, heading: with_one_named(title, telling),
    with_noun_of_row,
    lambda title, text, telling, heading: with_name_alone(
        title, text, telling, heading.is_person, heading.verbs, at_end=False
    ),
    with_name_described,
    lambda title, text, telling, heading: with_known_name(title, text, telling),
    lambda title, text, telling, heading: with_apposed(title, text, telling, heading.is_person),
    with_second,
    lambda title, text, telling, heading: with_owner(title, telling, heading),
    with_joined,
    lambda title, text, telling, heading: with_its_whole(title, telling, heading),
    lambda title, text, telling, heading: with_last_pronoun(title, telling, heading),
    with_what_is_built,
    lambda title, text, telling, heading: with_what_was_asked(title, telling, heading),
    lambda title, text, telling, heading: with_deed(title, telling, heading),
    fuller,
    lambda title, text, telling, heading: with_matter_of_talks(title, text, telling),
    lambda title, text, telling, heading: with_partner(title, telling, heading),
    saying_more,
    with_restriction,
    # A name at the end of a title, which the sentence sets between commas, would hide what follows them.
    lambda title, text, telling, heading: with_name_alone(
        title, text, telling, heading.is_person, heading.verbs, at_end=True
    ),
    with_front_place,
    lambda title, text, telling, heading: with_host(title, telling, heading),
    with_purpose,
    with_land_of_guest,
    with_ground,
    lambda title, text, telling, heading: with_traders(title, telling, heading),
    lambda title, text, telling, heading: with_unit(title, text, telling),
    lambda title, text, telling, heading: with_land(title, heading),
    lambda title, text, telling, heading: with_nation(title, telling, heading),
    lambda title, text, telling, heading: with_one_of_two(title, telling, heading),
    lambda title, text, telling, heading: with_meant(title, telling, heading),
    lambda title, text, telling, heading: with_paper(title, text, telling),
    with_union,
    with_occasion,
    with_disaster,
    lambda title, text, telling, heading: _OF_THEM.sub(r"\1", title) if " of them " in title else title,
    lambda title, text, telling, heading: _FOR_IT.sub("", title) if "occasion" in title else title,
)
"""What may be added, in this order: a step sees what those before it have added."""
