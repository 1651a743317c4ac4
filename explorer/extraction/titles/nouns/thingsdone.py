"""What was done on the date to a thing that a clause in the present says one has.

"Norway has an embassy in Lisbon, opened in ⟦2008⟧": the embassy was opened, and not Norway.
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present, singular
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    DETERMINERS,
    INDEFINITE,
    MISSIONS,
    OWNERS,
    PARTICLES,
    RELATIVES,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.missionplaces import owner_before


def thing_done(text: str, telling: Telling, heading: Heading) -> str:
    """The title of what was done to what one has; "" where the date stands behind no such participle."""
    view, at = telling.view, telling.at
    if view.cells or at < _LEAST or view.lower[at - 1] not in _BEFORE_DATES:
        return ""
    deed = at - 2 - (view.lower[at - 2] in PARTICLES)
    base = heading.verbs.base_of_participle(view.lower[deed])
    comma = _comma_before(view, deed) if base is not None else 0
    verb = _present_before(view, comma) if comma else 0
    first = _thing_start(view, verb + 1, comma) if verb else 0
    if not first or base is None or base in _UNFINISHED or _is_of_place(view, comma, base):
        return ""
    thing = text[view.starts[first] : view.ends[comma - 1]]
    done = text[view.starts[deed] : view.ends[at - 2]]
    lead, _, named = thing.partition(" ")
    title = f"{named[:1].upper()}{named[1:]} {done}"
    if lead.lower() in INDEFINITE and base in _OPENING and _is_mission(named):
        owner = owner_before(text, view, verb, heading)
        particle = done.partition(" ")[2]
        plural = not view.lower[verb].endswith("s") and owner not in heading.states
        verbs = " ".join(filter(None, (present(base, plural=plural), particle)))
        title = f"{owner} {verbs} {thing}" if owner else title
    return title if len(title.split()) <= LONGEST else ""


_LEAST = 6
"""Tokens before a date behind such a participle, at least."""
_BEFORE_DATES = word_set("in on since from")
_UNFINISHED = word_set("bring take put lead name call turn raise reduce move give")
"""What says nothing without the words behind the date: "brought in 1990 before a court"."""
_TO_PLACES = word_set(
    "found recognise recognize unite reunite liberate annex conquer capture occupy bomb divide destroy admit"
)
"""What is done to cities and states: "an embassy in Turku, founded in"."""
_OPENING = word_set("open establish found set reopen")
HAVING = word_set("has have owns own runs run keeps keep maintains maintain operates operate hosts host")
"""Verbs that say what one has or keeps today."""


def _comma_before(view: SentenceView, deed: int) -> int:
    """The comma behind what a participle is of, perhaps as a second one: ", opened in 1900 and | closed"."""
    if view.tokens[deed - 1].text == ",":
        return deed - 1
    first = deed - 1
    while first > 1 and (view.dated[first] or view.lower[first] in _JOINING):
        first -= 1
    joined = view.lower[deed - 1] == "and" and view.dated[deed - 2] and first < deed - 2
    return first - 1 if joined and view.tokens[first - 1].text == "," else 0


_JOINING = _BEFORE_DATES | {"and"}


def _present_before(view: SentenceView, comma: int) -> int:
    """The one verb of the clause before a comma where that says what one has; 0 for any other."""
    verb = next((at for at in range(comma - 1, 0, -1) if view.finite[at] or view.lower[at] in HAVING), 0)
    return verb if view.lower[verb] in HAVING and view.lower[verb - 1] not in RELATIVES else 0


def _thing_start(view: SentenceView, first: int, comma: int) -> int:
    """Where the last of the things that one has begins; 0 where it may be no thing of which that is told."""
    joints = (at + 1 for at in range(comma - 2, first, -1) if view.lower[at] == "and")
    start = next((at for at in joints if view.lower[at] in DETERMINERS), first)
    led = view.lower[start] in ARTICLES | OWNERS
    plain = not any(view.dated[first:comma]) and _PARTING.isdisjoint(view.lower[start:comma])
    return start if led and plain and start + 1 < comma else 0


_PARTING = RELATIVES | {",", ";", ":", "(", ")", "to", "by"}


def _is_of_place(view: SentenceView, comma: int, base: str) -> bool:
    """Whether what was done may have been done to the place that is named last."""
    return base in _TO_PLACES and view.tokens[comma - 1].text[0].isupper()


def _is_mission(named: str) -> bool:
    """Whether the noun of a phrase is that of a mission: "consulate general in Lisbon"."""
    head = named.partition(" in ")[0].lower().removesuffix(" general")
    return singular(head.rpartition(" ")[2]) in MISSIONS
