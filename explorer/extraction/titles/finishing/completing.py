"""Titles that only the words around them explain, with what they are about."""

from __future__ import annotations

import re

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import with_apposed
from explorer.extraction.titles.finishing.bothnamed import with_second
from explorer.extraction.titles.finishing.building import with_what_is_built
from explorer.extraction.titles.finishing.bypapers import with_paper
from explorer.extraction.titles.finishing.deedmeant import with_deed
from explorer.extraction.titles.finishing.describednames import with_name_described
from explorer.extraction.titles.finishing.disasters import with_disaster
from explorer.extraction.titles.finishing.fuller import fuller
from explorer.extraction.titles.finishing.grounds import with_ground
from explorer.extraction.titles.finishing.guests import with_host
from explorer.extraction.titles.finishing.inland import with_land
from explorer.extraction.titles.finishing.inrows import with_noun_of_row
from explorer.extraction.titles.finishing.joined import with_joined
from explorer.extraction.titles.finishing.lastpronouns import with_last_pronoun
from explorer.extraction.titles.finishing.memberships import with_union
from explorer.extraction.titles.finishing.occasions import with_occasion
from explorer.extraction.titles.finishing.ones import with_one_named
from explorer.extraction.titles.finishing.owners import with_owner
from explorer.extraction.titles.finishing.partnering import with_partner
from explorer.extraction.titles.finishing.pointing import with_meant
from explorer.extraction.titles.finishing.purposes import with_purpose
from explorer.extraction.titles.finishing.restrictive import with_restriction
from explorer.extraction.titles.finishing.successors import with_name_alone
from explorer.extraction.titles.finishing.talkedof import with_matter_of_talks
from explorer.extraction.titles.finishing.thin import saying_more
from explorer.extraction.titles.finishing.tradebetween import with_traders
from explorer.extraction.titles.finishing.units import with_unit
from explorer.extraction.titles.heading import Heading


def complete(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with what the words around it tell: names, of what a bare noun is, whom a pronoun means.

    A cell's title is left as it is, so that no step behind has to ask for cells.
    """
    if telling.view.cells:
        return title
    title = with_noun_of_row(with_one_named(title, telling), text, telling, heading)
    title = with_name_alone(title, text, telling, heading.is_person, heading.verbs, at_end=False)
    title = with_name_described(title, text, telling, heading)
    named = with_second(with_apposed(title, text, telling, heading.is_person), text, telling, heading)
    named = with_joined(with_owner(named, telling, heading), text, telling, heading)
    named = with_last_pronoun(named, telling, heading)
    named = with_what_is_built(named, text, telling, heading)
    full = fuller(with_deed(named, telling, heading), text, telling, heading)
    full = with_partner(with_matter_of_talks(full, text, telling), telling, heading)
    said = with_restriction(saying_more(full, text, telling, heading), text, telling, heading)
    # A name at the end of a title, which the sentence sets between commas, would hide what follows them.
    said = with_name_alone(said, text, telling, heading.is_person, heading.verbs, at_end=True)
    said = with_purpose(with_host(said, telling, heading), text, telling, heading)
    said = with_traders(with_ground(said, text, telling, heading), telling, heading)
    said = with_land(with_unit(said, text, telling), heading)
    meant = with_paper(with_meant(said, telling, heading), text, telling)
    meant = with_union(meant, text, telling, heading)
    meant = with_disaster(with_occasion(meant, text, telling, heading), text, telling, heading)
    return _OF_THEM.sub(r"\1", meant) if " of them " in meant else meant


_OF_THEM = re.compile(
    r"(?<!, )\b([\d,.]+|all|some|most|many|several|both|dozens|hundreds|thousands) of them(?= )",
    re.IGNORECASE,
)
"""Behind what says how many, which says enough where nobody knows of whom."""
