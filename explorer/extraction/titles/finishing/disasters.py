"""Titles of sympathy and help with the disaster that their sentence tells before: "after an earthquake"."""

from __future__ import annotations

from itertools import pairwise

from explorer.extraction.clauses.phrases import NAME_PARTICLES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.standing import standing
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_disaster(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title of sympathy or help with what that was for, where a clause before tells of one disaster.

    "An earthquake struck Kobe on 5 May 1990, and Peru sent rescuers" gives "Peru sends rescuers after an
    earthquake in Kobe".
    """
    view = telling.view
    if telling.nominal or view.cells or _DISASTERS.isdisjoint(view.holds):
        return title
    words = title.split()
    lower = {word.strip(",").lower() for word in words}
    if _HELP.isdisjoint(lower) or not lower.isdisjoint(_SAID) or not lower.isdisjoint(_DISASTERS):
        return title
    if any(word == "to" and not behind[0].isupper() for word, behind in pairwise(words)):
        return title  # "sends a team to the games"
    place = standing(words, telling, heading.verbs) or standing(_first_deed(words), telling, heading.verbs)
    if place is None or place.base not in _HELPING or place.done:
        return title
    found = [at for at in range(place.verb) if view.lower[at] in _DISASTERS]
    if len(found) != 1 or found[0] >= place.subject or not _befalls(view, found[0], place.subject):
        return title
    (at,) = found
    lead = view.lower[at - 1] if at and view.lower[at - 1] in ARTICLES else ""
    plain = " ".join(filter(None, (title, "after", lead, view.lower[at])))
    full = f"{plain}{_place_of(text, view, at, place.subject)}"
    return next((told for told in (full, plain) if len(told.split()) <= COMPLETED), title)


def _first_deed(words: list[str]) -> list[str]:
    """A title up to its second deed: "Peru expresses its condolences | and offers rescuers"."""
    return words[: words.index("and")] if "and" in words else words


def _befalls(view: SentenceView, at: int, end: int) -> bool:
    """Whether a disaster is told to have come: "an earthquake | struck Kobe", "was hit by floods"."""
    led = at - (view.lower[at - 1] in ARTICLES)
    if view.lower[led - 1 : led] == ("by",) and led > 1 and view.lower[led - 2] in _STRIKING:
        return True
    verb = next((one for one in range(at + 1, min(at + _NEAR, end)) if view.finite[one]), -1)
    if verb < 0 or (view.lower[at + 1] not in _BEHIND and not view.dated[at + 1] and verb != at + 1):
        return False
    return view.lower[verb] in _STRIKING and "," not in view.lower[at:verb]


def _place_of(text: str, view: SentenceView, at: int, end: int) -> str:
    """Where the disaster at a token was, with a preposition: " in Kobe"; "" where no place is named."""
    for struck in range(at + 1, min(at + _FAR, end)):
        word = view.lower[struck]
        if word in _ENDING:
            return ""
        if word in _WHERE or word in _DONE_TO_PLACES:
            name = _name_at(text, view, struck + 1, end)
            if name:
                return f" {word if word in _WHERE else 'in'} {name}"
    return ""


def _name_at(text: str, view: SentenceView, begin: int, end: int) -> str:
    """The name that begins at a token, with "the" before it; "" for none."""
    begin += 2 * (view.lower[begin] in _MUCH and view.lower[begin + 1 : begin + 2] == ("of",))
    first = begin + (view.lower[begin : begin + 1] == ("the",))
    if not _is_name(view, first):
        return ""
    last = first
    while last + 1 < end and (_is_name(view, last + 1) or view.lower[last + 1] in NAME_PARTICLES):
        last += 1
    return text[view.starts[begin] : view.ends[last]]


def _is_name(view: SentenceView, at: int) -> bool:
    return at < len(view.tokens) and view.tokens[at].is_capital and not view.dated[at]


_NEAR = 8
_FAR = 14
"""Tokens behind a disaster among which its verb stands, and the place that it struck."""
_DISASTERS = word_set(
    """earthquake earthquakes tsunami flood floods flooding hurricane cyclone typhoon eruption landslide
    landslides mudslide wildfire wildfires explosion"""
)
_STRIKING = word_set("struck hit killed devastated destroyed shook ravaged left wrecked levelled damaged")
_DONE_TO_PLACES = word_set("struck hit devastated shook ravaged destroyed wrecked levelled damaged")
_MUCH = word_set("much most part parts half")
_WHERE = word_set("in at near off")
_BEHIND = word_set("in at near off of on")
_ENDING = word_set(", ; : and but while ( )")
_HELPING = word_set("send offer express give donate provide dispatch convey fly deliver supply pledge")
_HELP = word_set(
    """condolences sympathy solidarity rescuers doctors nurses medicine medicines tents blankets aid help
    relief assistance food water supplies team teams plane planes aircraft firefighters engineers money
    dollars euros pounds francs crowns kroner kronor"""
)
"""What is sent and expressed after a disaster."""
_SAID = word_set("after following over for when since because despite before")
"""Words behind which a title tells already what it was for."""
