"""Noun phrases of a happening that is told apart, for its clause has another date or stands behind it.

"In 1990 condemned the raid of ⟦1985⟧", "because of the sale of the port in ⟦1985⟧, Peru …".
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.datedphrases import (
    OWNING,
    Phrase,
    is_told_of,
    may_stand_in,
    phrase_end,
    phrase_within,
)
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.governors import LONGEST, ends_governor, leads_on
from explorer.extraction.titles.nouns.nominals import AGREEMENT, happening_of
from explorer.extraction.titles.nouns.nountitles import NounTitle, Use, clause_title, phrase_title
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.nouns.olderdeeds import UNREAL
from explorer.extraction.titles.nouns.owndates import end_before, is_inside


def led_phrase(telling: Telling, heading: Heading) -> Phrase | None:
    """The noun phrase behind a preposition of several words that opens a telling: "thanks to | the sale"."""
    found = None if telling.inherited else _phrase_from(telling, heading)
    begin, phrase = found or (0, None)
    if phrase is None:
        return None
    return phrase if leads_on(telling, begin) or _is_owned_lead(telling, begin) else None


def _is_owned_lead(telling: Telling, begin: int) -> bool:
    """Whether a telling is a preposition and a noun with owner and date: "despite Peru's ⟦1985⟧ raid on"."""
    view, start = telling.view, telling.start
    owned = view.lower[telling.at - 1].endswith(OWNING)
    return telling.nominal and owned and begin <= start + 1 and view.lower[start] in PREPOSITIONS


def older_noun_phrase(telling: Telling, heading: Heading) -> Phrase | None:
    """The noun phrase of a happening older than its clause: "condemned in 1990 | the raid of ⟦1985⟧"."""
    found = None if telling.inherited or telling.nominal else _phrase_from(telling, heading)
    begin, phrase = found or (0, None)
    if phrase is None or not _is_later(telling, begin) or telling.view.tokens[phrase.head].is_capital:
        return None
    return None if not UNREAL.isdisjoint(telling.view.lower[begin : phrase.head]) else phrase


def _phrase_from(telling: Telling, heading: Heading) -> tuple[int, Phrase | None] | None:
    """Where the words before the date begin that may be of a noun phrase, and that of a happening there."""
    view, at = telling.view, telling.at
    inside = is_inside(view, at)
    end = at if inside else end_before(view, at)
    if not end:
        return None
    begin = _begin_before(view, telling.start, end)
    first = view.behind_date(at) if inside else begin
    found = phrase_within(view, first, phrase_end(view, first) if inside else end, heading)
    return begin, found if found is not None and is_told_of(view, found) else None


def older_noun_title(named: Named, heading: Heading) -> NounTitle | None:
    """The title of such a noun by its verb; as it stands where it has none and tells a happening."""
    clause = clause_title(named, heading)
    if clause:
        return NounTitle(clause)
    if named.owner:
        return None
    placed = not named.before and (not named.behind or named.behind.startswith(_AT_PLACE))
    if placed and (told := happening_of(named.noun)):
        return NounTitle(f"{told} {named.behind}".rstrip())
    verbal = named.noun.lower() in DEVERBAL or AGREEMENT.match(named.noun)
    return None if verbal else phrase_title(named, heading, Use.INSTEAD)


_AT_PLACE = ("in ", "at ", "near ")


def _begin_before(view: SentenceView, start: int, end: int) -> int:
    """Where the words begin that may belong to a noun phrase, behind a preposition of several words."""
    while end > start and may_stand_in(view, end - 1) and not ends_governor(view, end - 1):
        end -= 1
    return end


def _is_later(telling: Telling, begin: int) -> bool:
    """Whether the verb before a noun phrase has a later date: "in 1990 condemned | the raid of ⟦1985⟧"."""
    view, own, start = telling.view, telling.date.latest, telling.start
    if own is None or not _EARLIER.isdisjoint(view.lower[start : start + LONGEST]):
        return False  # "Before the pact of 1990 Peru had closed the mine in ⟦1985⟧"
    verb = next((at for at in range(begin - 1, start - 1, -1) if view.finite[at]), -1)
    if verb < 0 or "," in view.lower[verb:begin]:
        return False
    lead = next((at for at in range(start, verb) if view.finite[at]), verb)
    others = {*view.dates[start:lead], *view.dates[verb:begin]} - {-1}
    dates = (view.expressions[date].date for date in others)
    return any(date is not None and date.earliest is not None and own < date.earliest for date in dates)


_EARLIER = word_set("before until till prior ahead")
"""First words of what is told of a time before that of another date."""
