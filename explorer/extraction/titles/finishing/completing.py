"""Titles that only the words around them explain, with what they are about."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from explorer.extraction.clauses.wordlists import OF_TWO, OWNERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import with_apposed
from explorer.extraction.titles.finishing.bothnamed import with_second
from explorer.extraction.titles.finishing.building import PARTS, with_what_is_built
from explorer.extraction.titles.finishing.bypapers import with_paper
from explorer.extraction.titles.finishing.deedmeant import DEEDS, with_deed
from explorer.extraction.titles.finishing.describednames import with_name_described
from explorer.extraction.titles.finishing.disasters import BEFALLING, with_disaster
from explorer.extraction.titles.finishing.frontplaces import with_front_place
from explorer.extraction.titles.finishing.fuller import fuller
from explorer.extraction.titles.finishing.grounds import GROUNDS, with_ground
from explorer.extraction.titles.finishing.guests import COMING, with_host
from explorer.extraction.titles.finishing.inland import BEFALLING_LANDS, with_land
from explorer.extraction.titles.finishing.inrows import ORDER, with_noun_of_row
from explorer.extraction.titles.finishing.joined import JOINING, with_joined
from explorer.extraction.titles.finishing.knownas import KNOWN, with_known_name
from explorer.extraction.titles.finishing.lastpronouns import MEANT_BEHIND, with_last_pronoun
from explorer.extraction.titles.finishing.memberships import MEMBERS, with_union
from explorer.extraction.titles.finishing.nations import OF_NATIONS, with_nation
from explorer.extraction.titles.finishing.occasions import with_occasion
from explorer.extraction.titles.finishing.oneoftwo import with_one_of_two
from explorer.extraction.titles.finishing.ones import with_one_named
from explorer.extraction.titles.finishing.owners import with_owner
from explorer.extraction.titles.finishing.partnering import (
    BETWEEN_TWO,
    MADE_BY_TWO,
    with_partner,
    with_the_two,
)
from explorer.extraction.titles.finishing.pointing import PRONOUNS, with_meant
from explorer.extraction.titles.finishing.purposes import with_land_of_guest, with_purpose
from explorer.extraction.titles.finishing.quotations import with_quotation
from explorer.extraction.titles.finishing.refusals import REFUSED, with_what_was_asked
from explorer.extraction.titles.finishing.remainders import RESTS, with_its_whole
from explorer.extraction.titles.finishing.restrictive import RELATIVE, with_restriction
from explorer.extraction.titles.finishing.successors import BESIDE, with_name_alone
from explorer.extraction.titles.finishing.talkedof import PAPERS, with_matter_of_talks
from explorer.extraction.titles.finishing.thin import saying_more
from explorer.extraction.titles.finishing.tradebetween import TRADE, with_traders
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
    before the next, which is quicker (``explorer.extraction.extract``), and only with those that have a word
    of its own. Those that a step adds something to are asked anew for what the steps behind it need.
    """
    titles = [one.title for one in drawn]
    waiting: list[list[int]] = [[] for _ in _STEPS]
    for at, (one, telling) in enumerate(zip(drawn, tellings, strict=True)):
        if not one.is_whole and not telling.view.cells:
            for first in _steps_for(one.title, telling):
                waiting[first].append(at)
    for place, step in enumerate(_STEPS):
        for at in waiting[place]:
            told = step.take(titles[at], text, tellings[at], headings[at])
            if told != titles[at]:
                titles[at] = told
                for later in _steps_for(told, tellings[at]):
                    if later > place and at not in waiting[later]:
                        waiting[later].append(at)
    return titles


def _steps_for(title: str, telling: Telling) -> set[int]:
    """The steps, by their places, that may add something to a title."""
    steps = set(_ALWAYS)
    for word in _OF_TITLES.intersection(title.lower().split()):
        steps.update(_IN_TITLES[word])
    for word in _OF_SENTENCES & telling.view.holds:
        steps.update(_IN_SENTENCES[word])
    return steps


_OF_THEM = re.compile(
    r"(?<!, )\b([\d,.]+|all|some|most|many|several|both|dozens|hundreds|thousands) of them(?= )",
    re.IGNORECASE,
)
"""Behind what says how many, which says enough where nobody knows of whom."""

_FOR_IT = re.compile(r"(?<=\w\w) (?:for|on) (?:the|this|that) occasion$")
"""At the end of a title, which does not tell what the occasion was."""


class _Step(NamedTuple):
    """Adds something to a title, of the document's text, the telling, and what is known of it.

    It never does without one of the words ``title`` in the title, or of ``sentence`` in its sentence, all in
    small letters; a step without such words is always asked.
    """

    take: Callable[[str, str, Telling, Heading], str]
    title: Collection[str] = ()
    sentence: Collection[str] = ()


_COMMA = (",",)
_STEPS: Sequence[_Step] = (
    _Step(lambda title, text, telling, heading: with_one_named(title, telling), sentence=("one", ":")),
    _Step(with_noun_of_row, title=("one", *ORDER)),
    _Step(
        lambda title, text, telling, heading: with_name_alone(
            title, text, telling, heading.is_person, heading.verbs, at_end=False
        ),
        sentence=BESIDE,
    ),
    _Step(with_name_described),
    _Step(lambda title, text, telling, heading: with_known_name(title, text, telling), sentence=KNOWN),
    _Step(
        lambda title, text, telling, heading: with_apposed(title, text, telling, heading.is_person),
        sentence=_COMMA,
    ),
    _Step(with_second, sentence=_COMMA),
    _Step(lambda title, text, telling, heading: with_owner(title, telling, heading), sentence=OWNERS),
    _Step(with_joined, title=JOINING),
    _Step(lambda title, text, telling, heading: with_its_whole(title, telling, heading), sentence=RESTS),
    _Step(
        lambda title, text, telling, heading: with_last_pronoun(title, telling, heading),
        sentence=MEANT_BEHIND,
    ),
    _Step(with_what_is_built, title=PARTS),
    _Step(lambda title, text, telling, heading: with_what_was_asked(title, telling, heading), title=REFUSED),
    _Step(lambda title, text, telling, heading: with_deed(title, telling, heading), title=DEEDS),
    _Step(fuller),
    _Step(lambda title, text, telling, heading: with_matter_of_talks(title, text, telling), title=PAPERS),
    _Step(lambda title, text, telling, heading: with_partner(title, telling, heading), title=BETWEEN_TWO),
    _Step(saying_more),
    _Step(with_restriction, sentence=RELATIVE),
    # A name at the end of a title, which the sentence sets between commas, would hide what follows them.
    _Step(
        lambda title, text, telling, heading: with_name_alone(
            title, text, telling, heading.is_person, heading.verbs, at_end=True
        ),
        sentence=BESIDE,
    ),
    _Step(with_front_place, sentence=_COMMA),
    _Step(lambda title, text, telling, heading: with_host(title, telling, heading), title=COMING),
    _Step(with_purpose),
    _Step(with_land_of_guest, title=COMING),
    _Step(with_ground, title=GROUNDS, sentence=("there",)),
    _Step(lambda title, text, telling, heading: with_traders(title, telling, heading), title=TRADE),
    _Step(lambda title, text, telling, heading: with_unit(title, text, telling)),
    _Step(lambda title, text, telling, heading: with_land(title, heading), title=BEFALLING_LANDS),
    _Step(lambda title, text, telling, heading: with_nation(title, telling, heading), title=OF_NATIONS),
    _Step(lambda title, text, telling, heading: with_one_of_two(title, telling, heading), sentence=OF_TWO),
    _Step(lambda title, text, telling, heading: with_meant(title, telling, heading), title=PRONOUNS),
    _Step(lambda title, text, telling, heading: with_paper(title, text, telling), sentence=("by", "under")),
    _Step(with_union, title=MEMBERS),
    _Step(with_quotation, sentence=('"', "“", "«")),
    _Step(with_occasion),
    _Step(with_disaster, sentence=BEFALLING),
    _Step(lambda title, text, telling, heading: with_the_two(title, telling, heading), title=MADE_BY_TWO),
    _Step(lambda title, text, telling, heading: _OF_THEM.sub(r"\1", title), title=("them",)),
    _Step(lambda title, text, telling, heading: _FOR_IT.sub("", title), title=("occasion",)),
)
"""What may be added, in this order: a step sees what those before it have added."""
_ALWAYS = tuple(at for at, step in enumerate(_STEPS) if not step.title and not step.sentence)


def _by_word(words: Sequence[Collection[str]]) -> Mapping[str, Sequence[int]]:
    """The steps by the words of their own, of which ``words`` gives those of each."""
    told = frozenset(chain.from_iterable(words))
    return {word: [at for at, own in enumerate(words) if word in own] for word in told}


_IN_TITLES = _by_word([step.title for step in _STEPS])
_IN_SENTENCES = _by_word([step.sentence for step in _STEPS])
_OF_TITLES, _OF_SENTENCES = frozenset(_IN_TITLES), frozenset(_IN_SENTENCES)
