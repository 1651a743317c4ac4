"""What stands above a list or a table of visits and says of all its lines: who was visited, what was held."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.document import Block, Section, parents_of
from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.source import Source

_TOWARDS = re.compile(r"\b(?:to|in|visited|visiting)\s+(?:the\s+)?$")


def visited_of(source: Source, block: Block) -> str:
    """The party that the line above a list of visits, or the caption of a table, says was visited.

    It stands behind "to" or "visited"; where only the visitors are named ("Visits by Finnish presidents"), it
    is the other party of the article. A row of a table tells it only where it names the guest's state beside
    it, since a place in a row is where the guest came.
    """
    if block.kind == "row":
        return _visited_by_row(source, block)
    told = _towards(source, block.lead) if block.lead is not None else ""
    if told or block.kind != "item":
        return told
    own = _visited_by_item(source, block) if block.lead is None else ""
    return own or _visited_by_heading(source, block)


def _visited_by_item(source: Source, block: Block) -> str:
    """Whom the guest of an item visited that names his state behind him: "Queen Ana Paz of Peru (1990)"."""
    hits = source.context.between(block.start, block.end)
    text, home = source.document.text, source.context.home
    path = source.document.sections[block.section].path
    away = path and not _AWAY.isdisjoint(path[-1].lower().split())
    if away or text.startswith(("The ", "the "), block.start):
        return ""
    guest = len(hits) == 1 and text[block.start : hits[0].start].endswith((" of ", " of the "))
    return home if guest and home and hits[0].name != home else ""


def _visited_by_heading(source: Source, block: Block) -> str:
    """Whom the guest of an item visited below a heading of visits, or of their direction in a part of these.

    A heading of years tells what that around it does: "Visits to Peru", "1990s".
    """
    if not _GUEST.match(_undated(source, block)):
        return ""
    sections = source.document.sections
    around = parents_of(sections)[block.section]
    own, above = sections[block.section], sections[around]
    if own.heading[:1].isdigit():
        own, above = above, own
    if _VISITS.search(own.heading):
        return _direction(source, own)
    way = _VISITS.search(above.heading) and (_WAY.match(own.heading) or _goes_between(source, own))
    return _direction(source, own) if way else ""


def _goes_between(source: Source, section: Section) -> bool:
    """Whether a heading is nothing but two names with the way from one to the other: "Chile to Peru"."""
    end = section.start + len(section.heading)
    first, *rest = source.context.between(section.start, end) or (None,)
    if first is None or len(rest) != 1 or first.start != section.start or rest[0].end != end:
        return False
    return _TO.fullmatch(source.document.text, first.end, rest[0].start) is not None


def _direction(source: Source, section: Section) -> str:
    """The party that a heading says was visited: "Visits to Peru", "Visits by Chilean ministers"."""
    start, text, pair = section.start, source.document.text, source.context.pair
    hits = source.context.between(start, start + len(section.heading))
    before = [text[start : hit.start].lower() for hit in hits]
    for hit, words in zip(hits, before, strict=True):
        if hit.role != "demonym" and _TOWARDS.search(words):
            return hit.name
    guests = {hit.name for hit, words in zip(hits, before, strict=True) if _AWAY_FROM.search(words)}
    if pair is None or len(guests) != 1 or not guests <= {pair.first, pair.second}:
        return ""
    return pair.other(guests.pop())


def _undated(source: Source, block: Block) -> str:
    """The text of an item without the date that it begins with: "⟦May 1990⟧: Ana Paz"."""
    first, *_ = source.dates_in(block.start, block.end) or (None,)
    start = first.end if first is not None and first.start == block.start else block.start
    return source.document.text[start : block.end].lstrip(" :,.–—-")


_VISITS = re.compile(r"(?i)\bvisits?\b")
_WAY = re.compile(r"(?i)(?:from|to|by)\b")
"""What a heading begins with that says whence or whither the visits below one around it went."""
_TO = re.compile(r" (?:visits )?(?:to|in) (?:the )?")
_AWAY_FROM = re.compile(r"\b(?:from|by|of)\s+(?:the\s+)?$")
_NAMES = rf"(?:{CAPITAL}|[ae]l-)[\w.’'-]*(?: (?:of|for|and|the|de|da|la|van|von|bin)){{0,2}}"
_GUEST = re.compile(
    rf"(?:{_NAMES}(?: {_NAMES}){{1,8}}|(?:An? )?(?:[A-Z]?[a-z-]+ ){{0,3}}delegation) ?(?:[,(;:]|$)"
)
"""An office and a name, or a name, with nothing but an aside or a date behind it: "Queen Ana Paz (1990)"."""

_AWAY = word_set("by abroad outgoing from foreign")
"""Words of headings of lists that may tell of journeys of one's own."""


def _towards(source: Source, span: tuple[int, int]) -> str:
    start, end = span
    hits = source.context.between(start, end)
    text = source.document.text
    towards = [hit for hit in hits if hit.role != "demonym" and _TOWARDS.search(text[start : hit.start])]
    if towards:
        return towards[-1].name
    pair = source.context.pair
    named = {hit.name for hit in hits}
    if pair is None or len(named) != 1 or not named <= {pair.first, pair.second}:
        return ""
    return pair.other(next(iter(named)))


def _visited_by_row(source: Source, block: Block) -> str:
    """Whom the guest of a row visited whose other cell is the guest's own state: "Ana Paz", "Peru"."""
    states = _cells_of_states(source, block)
    if len(states) != 1 or block.lead is None:
        return ""
    (guest,) = states
    heads = [head.strip().lower() for head in source.document.text[slice(*block.lead)].split("\t")]
    if len(heads) > 1:
        told = not _GUESTS.isdisjoint(heads) and not _THEIR_STATES.isdisjoint(heads)
        visited = _across(source, guest) if told else ""
    else:
        visited = _towards(source, block.lead)
    return visited if visited != guest.name else ""


def _cells_of_states(source: Source, block: Block) -> list[PartyHit]:
    """The names of states that fill a cell of a row."""
    text = source.document.text
    hits = source.context.between(block.start, block.end)
    return [
        hit
        for hit in hits
        if hit.role == "name"
        and (hit.start == block.start or text[hit.start - 1] == "\t")
        and (hit.end == block.end or text[hit.end] == "\t")
    ]


def _across(source: Source, guest: PartyHit) -> str:
    """The party that is not the guest's."""
    pair, home = source.context.pair, source.context.home
    if pair is not None:
        return pair.other(guest.name) if guest.name in (pair.first, pair.second) else ""
    return home or ""


_GUESTS = word_set("guest visitor visitors guests dignitary")
_THEIR_STATES = word_set("country nationality state from")
"""Heads of columns that tell who came, and whence."""

_GATHERING = re.compile(
    r"((?:[\w’'–-]+ ){0,4}(?:summit|meeting|conference|round|session|consultation))s", re.IGNORECASE
)
"""Headings of lists whose every line is one of what they name: "Trilateral summits"."""


def gathering_of(source: Source, block: Block) -> str:
    """What the heading above a table says that each of its rows is: "Trilateral summits" of one of them."""
    if block.kind != "row":
        return ""
    spans = [source.document.text[slice(*block.lead)]] if block.lead is not None else []
    path: Sequence[str] = source.document.sections[block.section].path
    told = (_GATHERING.fullmatch(heading.strip()) for heading in [*spans, *path[-1:]])
    return next((found[1] for found in told if found is not None), "")
