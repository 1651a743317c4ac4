"""Titles of sympathy and help with the disaster that their sentence tells before: "after an earthquake"."""

from __future__ import annotations

import re
from itertools import pairwise

from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import indefinite
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import NAME
from explorer.extraction.titles.finishing.standing import standing
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_disaster(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title of sympathy or help with what that was for, where a clause before tells of one disaster.

    "An earthquake struck Kobe on 5 May 1990, and Peru sent rescuers" gives "Peru sends rescuers after an
    earthquake in Kobe".
    """
    view = telling.view
    if telling.nominal:
        return title
    if "died" in view.holds:
        return _with_death(title, text, telling, heading)
    if _DISASTERS.isdisjoint(view.holds):
        return title
    words = title.split()
    lower = {word.strip(",").lower() for word in words}
    if _HELP.isdisjoint(lower) or not lower.isdisjoint(_SAID) or not lower.isdisjoint(_DISASTERS):
        return title
    if {"supplies", "with"} <= lower or any(
        word == "to" and not behind[0].isupper() for word, behind in pairwise(words)
    ):
        return title  # "sends a team to the games", "supplies the firm with water"
    place = standing(words, telling, heading.verbs)
    if place is None and "and" in words:  # "Peru expresses its condolences | and offers rescuers"
        place = standing(words[: words.index("and")], telling, heading.verbs)
    if place is None or place.base not in _HELPING or place.done:
        return title
    found = [at for at in range(place.verb) if view.lower[at] in _DISASTERS]
    if len(found) != 1 or found[0] >= place.subject or not _befalls(view, found[0], place.subject):
        return title
    (at,) = found
    plain = " ".join(filter(None, (title, "after", _article(view, at), view.lower[at])))
    full = f"{plain}{_place_of(text, view, at, place.subject, heading)}"
    return next((told for told in (full, plain) if len(told.split()) <= COMPLETED), title)


def _with_death(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title of condolences with whose death they are on: "when Roca died in May, Peru sent condolences"."""
    words = title.split()
    lower = {word.strip(",").lower() for word in words}
    if _MOURNING.isdisjoint(lower) or not lower.isdisjoint(_SAID | {"on", "death"}):
        return title
    view, died = telling.view, telling.view.lower.index("died")
    place = standing(words, telling, heading.verbs)
    if place is None or died > place.verb or "died" in view.lower[died + 1 :]:
        return title
    found = _DYING.search(text[view.sentence.start : view.ends[died]])
    if found is None or not (" " not in found["who"] or heading.is_person(found["who"])):
        return title
    full = f"{title} on death of {found['who']}"
    return full if len(full.split()) <= COMPLETED else title


_MOURNING = word_set("condolence condolences sympathy mourning")
_DYING = re.compile(
    rf"(?:\b(?:[Ww]hen|[Aa]fter|[Aa]s) |\A)(?!(?:When|After|As|The) )(?P<who>{NAME})"
    r"(?: in (?:his|her) turn)?(?: himself| herself)? (?:had )?died\Z"
)


def _article(view: SentenceView, at: int) -> str:
    """The article of a disaster without the words that describe it: "a | severe | storm"."""
    noun = view.lower[at]
    if at and view.lower[at - 1] in ARTICLES:
        return view.lower[at - 1]
    return "" if noun.endswith(("s", "ing")) else indefinite(noun)


def _befalls(view: SentenceView, at: int, end: int) -> bool:
    """Whether a disaster is told to have come: "an earthquake | struck Kobe", "was hit by floods"."""
    if view.lower[at - 1 : at] == ("and",) or _is_figure(view, at):
        return False
    led = at - (view.lower[at - 1] in ARTICLES)
    if view.lower[led - 1 : led] == ("by",) and led > 1 and view.lower[led - 2] in _STRIKING:
        return True
    verb = next((one for one in range(at + 1, min(at + _NEAR, end)) if view.finite[one]), -1)
    if verb < 0 or (view.lower[at + 1] not in _BEHIND and not view.dated[at + 1] and verb != at + 1):
        return False
    others = (one for one in range(verb + 1, end) if view.finite[one] and view.bases[one] not in _HELPING)
    if any(view.tokens[one - 1].is_capital and not view.dated[one - 1] for one in others):
        return False  # "A storm struck Kobe, and Peru signed a treaty; Chile sent food"
    return view.lower[verb] in _STRIKING and "," not in view.lower[at:verb]


def _is_figure(view: SentenceView, at: int) -> bool:
    """Whether a noun is of no disaster: "a flood of refugees", not "the flood of May 1990"."""
    if view.lower[at + 1 : at + 2] != ("of",):
        return False
    of = at + 2 + (view.lower[at + 2 : at + 3] == ("the",))
    return of >= len(view.tokens) or not (view.dated[of] or view.tokens[of].is_capital)


def _place_of(text: str, view: SentenceView, at: int, end: int, heading: Heading) -> str:
    """Where the disaster at a token was, with a preposition: " in Kobe"; "" where no place is named."""
    for struck in range(at + 1, min(at + _FAR, end)):
        word = view.lower[struck]
        if word in _ENDING:
            return ""
        if word in _WHERE or word in _DONE_TO_PLACES:
            span = _name_at(view, struck + 1, end)
            if span is not None and _is_listed(view, span[1], end):
                return ""
            done_to_thing = word not in _WHERE and view.lower[struck + 1] == "the"
            if span is not None and _is_place(view, *span, heading, named=done_to_thing):
                name = text[view.starts[span[0]] : view.ends[span[1]]]
                return f" {word if word in _WHERE else 'in'} {name}"
    return ""


def _name_at(view: SentenceView, begin: int, end: int) -> tuple[int, int] | None:
    """The first and last token of the name that begins at a token, with "the" before it; None for none."""
    begin += 2 * (view.lower[begin] in _MUCH and view.lower[begin + 1 : begin + 2] == ("of",))
    first = begin + (view.lower[begin : begin + 1] == ("the",))
    if not _is_name(view, first):
        return None
    last = first
    while last + 1 < end and (_is_name(view, last + 1) or view.lower[last + 1] in NAME_PARTICLES):
        last += 1
    return begin, last


def _is_listed(view: SentenceView, last: int, end: int) -> bool:
    """Whether another name stands beside one: "Kobe, Osaka and Nara"."""
    return last + 2 < end and view.lower[last + 1] in _JOINING and _is_name(view, last + 2)


def _is_place(view: SentenceView, begin: int, last: int, heading: Heading, *, named: bool) -> bool:
    """Whether a name is that of a place: not "the Peruvian | consulate", "Ana Paz's | days".

    ``named`` asks for a known one: "destroyed the Grand Hotel" tells of no place.
    """
    tokens = view.tokens[begin : last + 1]
    name = " ".join(token.text for token in tokens).removeprefix("the ")
    if name not in heading.singulars:
        owned = any(token.text in heading.demonyms for token in tokens)
        if named or owned or name.endswith(("'s", "’s", "'", "’")) or (len(tokens) > 1 == len(name.split())):
            return False
    behind = last + 1
    ends = behind >= len(view.tokens) or view.dated[behind] or view.finite[behind]
    return ends or view.lower[behind] in _ENDING or view.lower[behind] in PREPOSITIONS


def _is_name(view: SentenceView, at: int) -> bool:
    return at < len(view.tokens) and view.tokens[at].is_capital and not view.dated[at]


_NEAR = 8
_FAR = 14
"""Tokens behind a disaster among which its verb stands, and the place that it struck."""
_DISASTERS = word_set(
    """earthquake earthquakes tsunami flood floods flooding hurricane cyclone typhoon eruption landslide
    landslides mudslide wildfire wildfires explosion"""
)
BEFALLING = _DISASTERS | {"died"}
"""Words one of which stands in every sentence of what befell anybody."""
_STRIKING = word_set("struck hit killed devastated destroyed shook ravaged left wrecked levelled damaged")
_DONE_TO_PLACES = _STRIKING - {"killed", "left"}
_MUCH = word_set("much most part parts half")
_WHERE = word_set("in at near off")
_BEHIND = word_set("in at near off of on")
_JOINING = word_set(", and")
_ENDING = word_set(", ; : and but while ( )")
_HELPING = word_set("send offer express give donate provide dispatch convey fly deliver supply pledge")
_HELP = word_set(
    """condolences sympathy solidarity rescuers doctors nurses medicine medicines tents blankets aid help
    relief assistance food water supplies team teams plane planes aircraft firefighters engineers money
    dollars euros pounds francs crowns kroner kronor"""
)
"""What is sent and expressed after a disaster."""
_SAID = word_set("after following over for when since because despite before no not never")
"""Words behind which a title tells already what it was for, and what says that nothing was sent."""
