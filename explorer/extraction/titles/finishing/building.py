"""Titles of "work began" and "production began" with what was built, as the text before calls it."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


class _Part(NamedTuple):
    """What a thing built has or undergoes: the word that leads from it to the thing, and what that may be.

    ``verbs`` say what becomes of it.
    """

    link: str
    things: re.Pattern[str]
    verbs: frozenset[str]


def with_what_is_built(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title of a work or part, and what becomes of that, with the only thing built that was named before.

    "Construction begins" gives "Construction of the Turku dam begins", "Production begins" gives "Production
    at the mill in Kobe begins", and "Second runway opened" gives "Second runway of the airport opened".
    """
    words = title.split()
    at = int(words[0].lower() in _ORDINALS)
    part = PARTS.get(words[at].lower()) if at + 1 < len(words) else None
    if part is None or words[at + 1] not in part.verbs or _TOLD.search(title):
        return title
    view, noun = telling.view, words[at].lower()
    inside = view.lower[telling.start : telling.end]
    if noun not in inside:
        return title
    token = telling.start + inside.index(noun)
    thing = _thing_before(part, text, view.starts[token], heading.floor)
    named = heading.named(token, thing) if thing else None
    for called in filter(None, [named.shown if named is not None else "", thing]):
        full = " ".join([*words[: at + 1], part.link, "the", called, *words[at + 1 :]])
        if len(full.split()) <= COMPLETED and not (_IN_PLACE.search(title) and _IN_PLACE.search(called)):
            return full
    return title


def _thing_before(part: _Part, text: str, end: int, floor: int) -> str:
    """The noun of the thing built that was named last before an offset; "" with another in its sentence.

    A thing that only says where something was is none: "at the | port".
    """
    floor = max(floor, end - _NEAR, text.rfind("\n", 0, end) + 1)
    things = [
        one for one in part.things.finditer(text, floor, end) if not _BESIDE.search(text, floor, one.start())
    ]
    if not things or text.count(". ", things[-1].end(), end) > 1:
        return ""
    sentence = max(floor, text.rfind(". ", floor, things[-1].start()))
    nouns = {one[0].lower() for one in things if one.start() >= sentence}
    return things[-1][0] if len(nouns) == 1 and not _MORE.search(text, sentence, end) else ""


_NEAR = 250
"""Characters before "work began" within which the text names what was built."""
_BUILT = (
    "railway|railroad|pipeline|canal|bridge|dam|road|highway|motorway|port|harbour|airport|tunnel|plant"
    "|refinery|stadium|hospital|barrage|reservoir|terminal|wall|fence|monument|mosque|cathedral|park|line"
    "|power station|interchange|smelter"
)
_WORKING = "plant|refinery|mine|mill|factory|smelter|brewery|shipyard|field|oilfield|deposit|works"


_GOING_ON = word_set(
    """begins begin starts start stops stop resumes resume ends end begun started halted stopped suspended
    resumed abandoned deferred postponed expected planned delayed interrupted"""
)
_MADE = word_set("completed opened opens turns turn finished inaugurated handed expected begun delayed")


def _part(link: str, things: str, verbs: frozenset[str]) -> _Part:
    beside = rf"(?! (?:and \w+ )?(?:{things})\b)"  # "a | road and rail bridge"
    return _Part(link, re.compile(rf"\b(?i:{things})\b{beside}"), verbs)


_WAYS = "railway|railroad|pipeline|canal|road|highway|motorway|metro|line|dam|airport|port|fence"
PARTS = {
    **dict.fromkeys(("work", "works"), _part("on", _BUILT, _GOING_ON)),
    **dict.fromkeys(("construction", "building", "completion", "demolition"), _part("of", _BUILT, _GOING_ON)),
    **dict.fromkeys(("production", "output"), _part("at", _WORKING, _GOING_ON)),
    **dict.fromkeys(("runway", "terminal"), _part("of", "airport", _MADE)),
    **dict.fromkeys(("turbine", "turbines"), _part("of", "dam|plant|power station|barrage", _MADE)),
    "reactor": _part("of", "plant|power station", _MADE),
    **dict.fromkeys(("section", "stretch", "stage", "phase"), _part("of", _WAYS, _MADE)),
}
"""Works on things built, and their parts."""
_ORDINALS = word_set("first second third fourth fifth sixth last final")
_TOLD = re.compile(rf" (?:on|of) (?:the |an? )?(?:{CAPITAL}|[a-z]+ (?:of|from|between|in|at)\b)")
"""What says already on what: "Work planned | on a pipeline to Turku"."""
_IN_PLACE = re.compile(rf" (?:in|at|near) (?:the )?{CAPITAL}")
_BESIDE = re.compile(r"\b(?:at|near|to|from|by|in) (?:the |an? )?\Z")
"""What stands before a thing that only says where something is."""
_MORE = re.compile(rf"\b(?:(?:{_BUILT}|{_WORKING})s|(?:refiner|factor|brewer)ies)\b")
"""Several things, of which any may be meant."""
