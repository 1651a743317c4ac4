"""The partner of one happening in an overview of one country's relations."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from explorer.chronicle.document import Block, Document
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.memo import Once
from explorer.extraction.parties.alone import is_alone
from explorer.extraction.parties.bystanders import (
    REACH,
    is_aside,
    is_ground,
    is_of_peace,
    is_seat,
    mediates,
    names_another,
)
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.eras import existed, is_dated, party_of_year, stood, year_of
from explorer.extraction.parties.joint import (
    founds,
    in_turn,
    joins_forum,
    others_join,
    side_by_side,
    told_partner,
)
from explorer.extraction.parties.membership import (
    body_acts,
    body_before,
    is_dealt_with,
    is_of_joining,
    many_unnamed,
)
from explorer.extraction.parties.narrowed import narrowed, near, of_persons
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.receivers import is_received
from explorer.extraction.parties.resuming import goes_on, refers_back
from explorer.extraction.parties.thetwo import place_of_two
from explorer.extraction.parties.topics import JOINING, SENTENCE_END, SPEAKS_OF_BOTH, Topic

MEETING_KINDS = frozenset({"visit", "mission", "relations"})
"""Kinds for which a capital behind "in" or "at" names a partner: an embassy in Dili, a meeting in Rome."""


def partner_of(named: Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """The partner of an overview's party in one happening, or None for its own affairs."""
    named = narrowed(named, context, lexicon)
    about, heading = _about(named, document, context, lexicon)
    if heading is None and (
        is_alone(named, document, context)
        or joins_forum(named, context.home, document.text, lexicon)
        or many_unnamed(named, lexicon, context.home)
        or others_join(named, context.home, document.text, lexicon)
    ):
        return None
    if founds(named, document.text, lexicon) or side_by_side(named, about, document.text, context):
        return about if about and lexicon.is_state(about) else None
    listed = in_turn(named, document, context, lexicon)
    if (
        heading is None
        and refers_back(named, document.text)
        and names_of(named.clause) in ([], [context.home])
    ):
        listed = listed or _named_before(named, document, context, lexicon)
    return listed or _named_partner(named, about, heading, document, context, lexicon)


def _named_partner(
    named: Named,
    about: str | None,
    heading: str | None,
    document: Document,
    context: Context,
    lexicon: Lexicon,
) -> str | None:
    """The partner that a clause or its sentence names, else the one that the paragraph is ``about``."""
    both = _of_both(named, about, document, context, lexicon)
    if both:
        return both
    for hits in (named.clause, near(named)):
        found = _partners(hits, named, about, document, context, lexicon)
        partners = names_of(hit for hit in found if _counts(hit, hits, named, heading, lexicon))
        states = [name for name in partners if lexicon.is_state(name)]
        told = Once(partial(told_partner, found, named, context.home, document.text, lexicon))
        if (about is None or about != heading) and (does := told()):
            return does
        if about in partners:
            return about
        elsewhere = states and (
            named.kind in BILATERAL_KINDS
            or about != heading
            or any(is_received(hit, named, document.text) for hit in found)
        )
        elsewhere = elsewhere or (about != heading and body_acts(found, named, context.home, lexicon))
        if about and (not elsewhere or hits is not named.clause):
            return about
        if partners:
            return told() or _foremost(hits, states or partners, named, context.home, document.text)
        if named.telling.subject is not None and any(hit.name in lexicon.forums for hit in hits):
            return None
        if hits is named.clause and about is None and goes_on(named):
            before = _named_before(named, document, context, lexicon)
            if before:
                return before
    return next((party for party in of_persons(named, context) if party != context.home), about)


def _of_both(
    named: Named, about: str | None, document: Document, context: Context, lexicon: Lexicon
) -> str | None:
    """The partner where a clause speaks of "the two": the one state named before that in its sentence.

    Else the state that the paragraph is ``about``, where the two may have met in a third; else the only one
    that is named behind: "the two countries agreed when Holm came to Peru".
    """
    told = named.telling
    two = place_of_two(told, document.text)
    if two is None:
        return None
    found = _partners(named.sentence, named, None, document, context, lexicon)
    before = [hit for hit in found if hit.start < two and not mediates(told)]
    if not before and about is not None and lexicon.is_state(about):
        return about
    for hits in (before, found):
        names = names_of(hits)
        if len(names) == 1 and lexicon.is_state(names[0]):
            return names[0]
    return None


def _counts(
    hit: PartyHit, hits: Sequence[PartyHit], named: Named, heading: str | None, lexicon: Lexicon
) -> bool:
    """Whether a party found in ``hits`` can be meant: an organisation must stand in the clause itself."""
    return hits is named.clause or lexicon.is_state(hit.name) or hit.name == heading


def _about(
    named: Named, document: Document, context: Context, lexicon: Lexicon
) -> tuple[str | None, str | None]:
    """The partner that the paragraph is about where a happening is told, and the one of its heading."""
    index = named.telling.view.sentence.block
    block = document.blocks[index]
    heading = context.sections[block.section]
    topic = context.topic(index)
    about = heading if topic is None else topic.partner
    if not _in_time(named, topic, heading, document.text):
        sentence = named.telling.view.sentence
        about = topic.earlier if topic is not None and sentence.end <= topic.since else heading
    if about is None:
        return body_before(named, context, block.start, lexicon), heading
    if about != heading and not lexicon.is_state(about):
        # What an organisation is told of beside others is its own only where it is named.
        meant = {_meant(hit, about, None, document.text, lexicon) for hit in named.clause}
        about = about if about in meant or is_of_joining(named, about, context.home, lexicon) else heading
    if about is None:
        return None, heading
    year = year_of(named.telling)
    if year is None or stood(about, year, lexicon):
        return about, heading
    until = named.telling.view.sentence.end if _is_parted(about, year, lexicon) else block.end
    names = [*names_of(context.between(block.start, until)), *_of_heading(block, document, heading, lexicon)]
    return party_of_year(about, year, dict.fromkeys(names), lexicon), heading


def _is_parted(name: str, year: int, lexicon: Lexicon) -> bool:
    """Whether two states bore a name in ``year``, of which the text must have told one: "East Germany"."""
    parts = (former.name for former in lexicon.ancestors[name] if name in former.name.split())
    return sum(stood(part, year, lexicon) for part in parts) > 1


def _of_heading(block: Block, document: Document, heading: str | None, lexicon: Lexicon) -> list[str]:
    """The states that the heading above a block names beside, or before, the one it is taken for."""
    if heading is None:
        return []
    path = document.sections[block.section].path
    return [heading, *(hit.name for line in path for hit in lexicon.matcher.find(line))]


def _named_before(named: Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """The only state named before a clause that names none, in its sentence, else in the one before it.

    Where others help in it, who helps is passed over, and it may be two sentences more before.
    """
    sentence, tokens = named.telling.view.sentence, named.telling.view.tokens
    block = document.blocks[sentence.block]
    helped = is_of_peace(named.telling)
    helpers = {hit.name for hit in named.clause if helped and is_aside(hit, document.text, sentence.start)}
    for first in (sentence.start, *_starts(context, block, sentence.start, _HELPED if helped else 1)):
        hits = context.between(first, tokens[named.telling.start].start)
        found = _partners(hits, named, None, document, context, lexicon)
        states = {hit.name for hit in found if lexicon.is_state(hit.name)} - helpers
        if states:
            return states.pop() if len(states) == 1 else None
    return None


def _starts(context: Context, block: Block, start: int, count: int) -> list[int]:
    """Where the ``count`` sentences before a place of a block begin, the nearest first."""
    last = bisect_right(context.ends, start)
    return [
        max(block.start, context.ends[at] if at >= 0 else 0) for at in range(last - 2, last - 2 - count, -1)
    ]


_HELPED = 3
"""Sentences back in which those are looked for whom others help to make peace."""


def _in_time(named: Named, topic: Topic | None, heading: str | None, text: str) -> bool:
    """Whether a sentence stands behind the words that bring its paragraph's partner in, or speaks of both."""
    sentence = named.telling.view.sentence
    if topic is None or topic.partner == heading:
        return True
    beside = named.kind in BILATERAL_KINDS and not SENTENCE_END.search(text, topic.since, sentence.start + 1)
    if sentence.end > topic.since and (beside or not topic.slight):
        return True
    two = SPEAKS_OF_BOTH.search(text, sentence.start, sentence.end)
    return two is not None and _OF_ALL.search(text, sentence.start, sentence.end) is None


_OF_ALL = re.compile(r"\b(?:[Ff]oreign|[Ee]xternal|[Ii]nternational) relations\b")
"""What is with many: its sentence does not speak of two."""


def _partners(
    hits: Sequence[PartyHit],
    named: Named,
    about: str | None,
    document: Document,
    context: Context,
    lexicon: Lexicon,
) -> list[PartyHit]:
    """The parties of a clause that can be a partner, dependencies under the power the paragraph is about."""
    found = []
    sentence, home, year = named.telling.view.sentence, context.home, year_of(named.telling)
    start = sentence.start
    if hits and hits[0].start < start:  # in the sentence before, or in a cell before
        start = max(document.blocks[sentence.block].start, hits[0].start - REACH)
    for hit in hits:
        if hit.name == home or hit.name in lexicon.forums:
            continue
        if is_aside(hit, document.text, start) or names_another(hit, document.text):
            continue
        name = _meant(hit, about, year, document.text, lexicon)
        is_place = named.kind not in MEETING_KINDS and is_ground(hit, document.text, start)
        in_passing = not (
            lexicon.is_state(hit.name)
            or hit.name == about
            or is_dealt_with(hit, named, home, document.text, start)
        )
        if not (is_place or in_passing) and existed(name, year, lexicon):
            found.append(hit if name == hit.name else hit._replace(name=name))
    told = [hit for hit in found if not is_seat(hit, document.text, start)]
    return told if told or about else found


def _meant(hit: PartyHit, about: str | None, year: int | None, text: str, lexicon: Lexicon) -> str:
    """What a name means: the paragraph's party, where it rules that or bears the name; one of its time."""
    others = lexicon.matcher.others(text[hit.start : hit.end])
    if about and (lexicon.rulers.get(hit.name) == about or about in others):
        return about
    if hit.role == "capital" and year is not None and not stood(hit.name, year, lexicon):
        there = [name for name in others if is_dated(name, lexicon) and stood(name, year, lexicon)]
        if len(there) == 1:
            return there[0]  # "Moscow" in 1959
    if existed(hit.name, year, lexicon):
        return hit.name
    return next((name for name in sorted(others) if existed(name, year, lexicon)), hit.name)


def _foremost(
    hits: Sequence[PartyHit], partners: Sequence[str], named: Named, home: str | None, text: str
) -> str | None:
    """The partner joined to the home party by "and" or a dash, else the first; None for a mere list."""
    before = ""
    for one, two in pairwise(hits):
        other = ({one.name, two.name} - {home}) or {""}
        gap = text[one.end : two.start].strip()
        if home in (one.name, two.name) and next(iter(other)) in partners:
            if gap == "," or (gap in JOINING and before == ","):
                return None
            if gap in JOINING:
                return next(iter(other))
        before = gap
    alone = len(partners) == 1 or named.kind in BILATERAL_KINDS or named.kind == "aid"
    return partners[0] if alone and len(partners) < MANY else None


MANY = 4
"""So many partners named together are a list: the happening is not between one of them and the home party."""
