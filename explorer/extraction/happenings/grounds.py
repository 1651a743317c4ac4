"""What the words before a happening call "the city", "the country" and "the island" of which it tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.source import Source
from explorer.extraction.titles.finishing.months import DAYS, MONTHS


def ground_meant(source: Source, telling: Telling, noun: str, at: int, title: str) -> str:
    """What "the city", "the country" or "the island" at offset ``at`` is; "" where that is not clear.

    What the title already names is not meant.
    """
    if noun in TOWNS:
        return _town(source, telling, at, title)
    if noun == "there":
        return "" if _is_in_land(source, telling, at) else _town(source, telling, at, title)
    name = _land(source, telling, at, title) if noun in LANDS else _island(source, telling, noun, at, title)
    return _called(source, name, at) if name else ""


TOWNS = word_set("city town")
LANDS = word_set("country state republic")


def _town(source: Source, telling: Telling, at: int, title: str) -> str:
    """The one town that the sentence names before ``at``, or else the sentence before.

    One that somebody came from is not meant, nor any where another is spoken of ("the people of Kobe"). Where
    people only met and signed is where something goes or is done, not what is taken or given back.
    """
    text = source.document.text
    placed = _is_place(text, at)
    about = _ON_THE_WAY if placed else _ABOUT_TOWN
    own = telling.view.sentence.start
    spans = [(own, at)] if _names_object(source, own, at) else [(own, at), span_before(source, telling)]
    for start, end in spans:
        found = {name: place for name, place in _towns(source, start, end) if name not in title}
        if found:
            name, place = found.popitem()
            others = (
                one["name"] != name and _may_be_town(source, one.start("name"), one["name"])
                for one in about.finditer(text, start, end)
            )
            met = not placed and _AT.search(text, start, place) and _MEETING.search(text, start, place)
            return "" if found or met or any(others) else name
    return ""


def _names_object(source: Source, start: int, end: int) -> bool:
    """Whether something is done to what may be a town, which "the town" may mean: "Peru attached Tacna"."""
    verbs = source.lexicon.verbs
    return any(
        verbs.base_of_past(one["word"]) is not None and _may_be_town(source, one.start("name"), one["name"])
        for one in _ON_ISLE.finditer(source.document.text, start, end)
    )


def _is_place(text: str, at: int) -> bool:
    """Whether something is, goes or is done in the town whose noun, or "there", is at ``at``."""
    return text.startswith("there", at) or _AS_PLACE.search(text, max(0, at - _REACH), at) is not None


_REACH = 24
"""Characters before a noun within which a preposition or verb leads to it: "visited the same "."""
_MEETING = re.compile(
    r"\b(?:meets?|met|meetings?|talks|conferences?|congress|summit|treat(?:y|ies)|agreements?|pacts?|signed"
    r"|negotiat\w+|conferred|sat|held|sessions?|delegat\w+)\b"
)
_AT = re.compile(r"\b(?:in|at|near|outside) \Z")
_AS_PLACE = re.compile(
    r"\b(?:in|at|to|from|near|outside|around|across|through|visit(?:ed|s)?|left|leaves?)"
    r" (?:the|that) (?:same )?\Z"
)


def _is_in_land(source: Source, telling: Telling, at: int) -> bool:
    """Whether "there" may be in a state that the sentence names as a place, or the one before.

    Where the sentence itself names a town, the one before it is not asked.
    """
    own = telling.view.sentence.start
    start = own if any(_towns(source, own, at)) else span_before(source, telling)[0]
    text = source.document.text
    return any(
        hit.role == "name" and _IN_LAND.search(text, max(0, hit.start - 9), hit.start)
        for hit in source.context.between(start, at)
    )


_IN_LAND = re.compile(r"\b(?:in|to|into|of|from|for|visited|left) (?:the )?\Z")


def span_before(source: Source, telling: Telling) -> tuple[int, int]:
    """The span of the sentence before a telling's own, an empty one where its block has none."""
    before = source.sentences.before(telling.view.sentence)
    start = telling.view.sentence.start
    return (before[-1].start, before[-1].end) if before else (start, start)


def _towns(source: Source, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The names of what may be towns, and where they stand."""
    text = source.document.text
    for one in _TOWN.finditer(text, start, end):
        for group in ("name", "second", "first"):
            name = one[group]
            told = name and _may_be_town(source, one.start(group), name)
            if told and (group != "first" or re.search(rf" (?:in|at) {re.escape(name)}\b", text)):
                yield name, one.start(group)


def _may_be_town(source: Source, start: int, name: str) -> bool:
    """Whether a name is neither a month, a person, a building, a common noun, nor a state or people."""
    words = name.split()
    if words[0] in MONTHS or not _NO_TOWNS.isdisjoint(words) or words[-1] in source.people.by_part:
        return False
    if f" {name.lower()} " in source.document.text:
        return False
    hits = source.context.between(start, start + len(name))
    return not hits or (len(hits) == 1 and hits[0].role == "capital" and hits[0].start == start)


_WORD = rf"{CAPITAL}[\w’'-]*[^\W_](?<![’']s)"
_NAME = rf"(?!{DAYS}){_WORD}(?: (?:(?:de|da|do|del|la|es) )?{_WORD})*"
_TAKEN = "reached entered left visited besieged stormed captured occupied attacked bombarded seized took lost"
_OF_TOWN = "|".join(
    rf"(?<={noun} )of"
    for noun in ("university", "University", "siege", "fall", "port", "control", "city", "town")
)
_TOWN = re.compile(
    rf"(?:(?<!victory )(?<!battle )(?<!defeat )"
    rf"\b(?:in|at|to|into|near|outside|gave up|{_TAKEN.replace(' ', '|')}|{_OF_TOWN})"
    rf" (?P<name>{_NAME})(?: and (?P<second>{_NAME})(?= |[.,;]))?"
    rf"|(?:(?<=[.;:] )|(?<=\n)|(?<=and ))(?P<first>{_NAME})"
    rf"(?=, (?:found|which|where|then)| (?:was|were|had|has|fell|surrendered|capitulated|became|remained)\b))"
    rf"(?!(?:’s|'s)? (?:{CAPITAL}|(?:treaty|agreement|summit|conference|government)\b))"
)
"""A name where that of a town may stand: where something is or goes, what is taken, what "fell" or "was"."""
_WAYS = "from|through|via|on|upon|towards|for|against"
_ON_THE_WAY = re.compile(rf"\b(?:{_WAYS}) (?P<name>{_NAME})")
_ABOUT_TOWN = re.compile(
    rf"\b(?:{_WAYS}|over|about|discuss(?:ed|ing)?|(?<=people )of|(?<=citizens )of|(?<=inhabitants )of)"
    rf" (?P<name>{_NAME})"
)
"""A name that may be a town's where nothing is said to be or go there."""
_NO_TOWNS = frozenset(
    {"Bay", "River", "Island", "Islands", "Sea", "Lake", "Strait", "Province", "Party", "Church", "Hotel"}
    | {"Palace", "Hall", "House", "Villa", "Museum", "Cathedral", "Airport", "Stadium", "Square", "Street"}
)


def _land(source: Source, telling: Telling, at: int, title: str) -> str:
    """The state of those of which the article tells that the words before name alone.

    The sentence before must begin with it, or name the one of two that the title does not. With no word for
    it it is the state of which an overview tells, and where guests come the one of two that is not theirs.
    Of a people, and of the king "of Peru", the title may tell what they do at home: then the words before
    must name one state only.
    """
    told, may_be_home = _told(source, telling, title)
    if told and _SENDING_AWAY.search(title):
        return ""  # from its own
    comes = _COMING.search(source.document.text, max(0, at - _ARRIVING), at) is not None
    told |= _doing(source, telling, at)
    may = {name for name in source.context.title if name not in told}
    near = [hit for hit in _states(source, telling.view.sentence.start, at) if hit.name not in told]
    if near:
        names = {hit.name for hit in near}
        sure = len(names) == 1 and names <= may and near[-1].role == "name"
        return names.pop() if sure and (comes or not may_be_home) else ""
    start, end = span_before(source, telling)
    far = _states(source, start, end)
    if comes or not may_be_home:
        far = [hit for hit in far if hit.name not in told]
    names = {hit.name for hit in far}
    left = bool(names and not may_be_home) or source.context.home or comes
    if len(may) == 1 and names <= may and left:
        return may.pop()
    leads = len(names) == 1 and names <= may and far[0].start <= start + _LEADS
    return names.pop() if leads else ""


_LEADS = 4
"""Characters that may stand before the state with which a sentence begins: "The "."""
_ARRIVING = 48
"""Characters before a noun within which the verb of who comes there stands: "arrived for a week in the "."""
_COMING = re.compile(
    r"\b(?:(?:arriv|settl|work|teach|liv|resid)(?:e?d|es?|ing|s)?|comes?|came|coming|travell?(?:ed|s)?|sent|sends?|taught)"
    r"(?: \w+){0,3} (?:in|to|into) the \Z|\b(?:visit|enter|tour)(?:ed|s|ing)? the \Z"
)
"""What guests do, who are not at home there: "arrived in", "visited"."""


_SENDING_AWAY = re.compile(r"\b(?:expels?|deports?|banish(?:es)?|exiles?|bans?|drives?)\b.* from the\b")


def _doing(source: Source, telling: Telling, at: int) -> set[str]:
    """The state that does something to what stands at ``at``: "Peru | recognised the new state"."""
    view = telling.view
    clauses = source.sentences.clauses(view.sentence, bisect_right(view.starts, at))
    subject = next((clause.subject for clause in reversed(clauses) if clause.subject), ())
    name = " ".join(word.text for word in subject).removeprefix("The ").removeprefix("the ")
    text = source.document.text
    hits = source.context.between(view.sentence.start, at)
    return {hit.name for hit in hits if text[hit.start : hit.end] == name}


def _told(source: Source, telling: Telling, title: str) -> tuple[set[str], bool]:
    """The states that a title names, or their peoples, and whether only as such or behind "of".

    A city named there is mostly but a place.
    """
    text, view = source.document.text, telling.view
    hits = [
        hit
        for hit in source.context.between(view.sentence.start, view.sentence.end)
        if hit.role != "capital" and text[hit.start : hit.end] in title
    ]
    apart = any(hit.role != "name" or _OF.search(text, max(0, hit.start - 8), hit.start) for hit in hits)
    return {hit.name for hit in hits}, apart


_OF = re.compile(r"\bof (?:the )?\Z")


def _states(source: Source, start: int, end: int) -> Sequence[PartyHit]:
    hits = source.context.between(start, end)
    return [hit for hit in hits if hit.role != "capital" and source.lexicon.is_state(hit.name)]


def _island(source: Source, telling: Telling, noun: str, at: int, title: str) -> str:
    """The state that is an island, of those of which the article tells, where the words name no other one."""
    start = span_before(source, telling)[0]
    if _ISLE.search(source.document.text, start, at):
        return ""
    if _names_isle(source, start, at):
        return ""
    found = [name for name in source.context.title if name in source.lexicon.islands[noun]]
    told, _ = _told(source, telling, title)
    others = {hit.name for hit in _states(source, start, at)} - set(source.context.title)
    own = len(found) == 1 and found[0] not in told and not others
    return found[0] if own else ""


_ISLE = re.compile(r"\b[Ii]sl(?:and|e)s?\b|\barchipelago\b|\batoll")


def _names_isle(source: Source, start: int, end: int) -> bool:
    """Whether a name stands where that of another island may: "sailed for Chiloé", "settled Chiloé"."""
    verbs = source.lexicon.verbs
    for one in _ON_ISLE.finditer(source.document.text, start, end):
        links = one["word"] in _TO_ISLES or verbs.base_of_past(one["word"]) is not None
        if links and _may_be_town(source, one.start("name"), one["name"]):
            return True
    return False


_ON_ISLE = re.compile(rf"\b(?P<word>[a-z]+) (?P<name>{_NAME})")
_TO_ISLES = word_set("on off for onto")


def _called(source: Source, name: str, at: int) -> str:
    """What the text last called a state before ``at``, with its article."""
    text = source.document.text
    for hit in reversed(source.context.between(0, at)):
        told = text[hit.start : hit.end]
        if hit.name == name and hit.role == "name" and " of " not in told:
            the = "the " if text[max(0, hit.start - 4) : hit.start].lower() == "the " else ""
            return the + told
    return name
