"""Titles about "the fortress": what the text before calls it ("Fortress of Turku") is said instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from explorer.extraction.clauses.tokens import CAPITAL, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    COORDINATORS,
    DETERMINERS,
    INDEFINITE,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.barenouns import BODIES, ENDS_PHRASE, is_bare_noun
from explorer.extraction.titles.finishing.ceded import ISLANDS, named_from
from explorer.extraction.titles.finishing.matters import MONTHS, matter_behind, place_behind
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def fuller(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with what its bare subject or object is called in the text from ``heading.floor`` on.

    It is left as it is where the text calls nothing of that noun more.
    """
    full, moved = title, {0: 0}
    for thin in (*_thin_in(title, telling), *_meant_in(title, text, telling, heading)):
        named = _named_before(
            thin, text, named_from(thin.noun, text, _floor(thin, heading), thin.at), heading
        )
        if _IN_PLACE.match(title, thin.end) or title[: thin.start].endswith(" and the "):
            named = _IN_PLACE.split(named, 1)[0]  # "the embassy and the mission" need not both be there
        if not named or thin.end in moved or _repeats(named, full):
            continue
        if thin.start == 0:
            named = named[0].upper() + named[1:]
        by = sum(shift for end, shift in moved.items() if end <= thin.start)
        start = thin.start + by
        if start and full[:start].endswith(" the ") and named.partition(" ")[0].endswith(_OWNING):
            start -= len("the ")
        longer = full[:start] + named + full[thin.end + by :]
        if len(longer.split()) <= COMPLETED:
            moved[thin.end] = len(longer) - len(full)
            full = longer
    return full


def _floor(thin: _Thin, heading: Heading) -> int:
    """From where on the text is searched for what a noun means."""
    if thin.noun in _CHANGING or thin.noun in ISLANDS:
        return max(heading.floor, thin.at - _NEAR)
    return max(heading.floor if thin.noun.islower() else 0, thin.at - _FAR)


_FAR = 3000
"""Characters within which a noun, and a body named by its last word alone ("the Union"), is named in full."""
_NEAR = 250
"""Characters within which a noun means whom it meant before, though another may hold the office later."""
_CHANGING = word_set(
    """government cabinet regime parliament president minister premier ambassador king queen emperor prince
    sultan governor chancellor commander general consul envoy ministers presidents ambassadors"""
)
_OWNING = ("'s", "’s", "s'", "s’")


class _Thin(NamedTuple):
    """A bare noun of a title from ``start`` to ``end``, that stands in the text at ``at`` behind "the"."""

    noun: str
    start: int
    end: int
    at: int


def _thin_in(title: str, telling: Telling) -> Iterator[_Thin]:
    """The bare nouns that a title's subject and its objects are."""
    first, _, rest = title.partition(" ")
    following = rest.partition(" ")[0].lower()
    leads = first.lower() in _ORDINALS
    noun, start = (following, len(first) + 1) if leads else (first.lower(), 0)
    spans = [(noun, start)] if noun.isalpha() and following not in _GOING_ON else []
    if " the " in title:
        found = _OBJECT.finditer(title)
        found = (one for one in found if not _IDIOM.search(title, 0, one.end()))
        spans += [(one[1], one.start(1)) for one in found if not _AT_PLACE.match(title, one.end())]
    for noun, start in spans:
        lead = first.lower() if leads and start == len(first) + 1 else "the"
        at, written = _place_of(noun.lower(), telling, lead)
        if written:
            yield _Thin(written, start, start + len(noun), at)


_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth")
_OBJECT = re.compile(
    r" the ([A-Za-z][a-z]{2,})"
    r"(?= (?:in|at|by|to|from|for|with|on|against|under|into|over|up|down|back|\w+ly|again|altogether)\b|$)"
)
_IDIOM = re.compile(r"\btakes? the (?:offensive|initiative|lead|field|floor|side|opportunity|chance)$")
"""What is taken without being any that was told of before: "takes the offensive"."""
_AT_PLACE = re.compile(rf" at {CAPITAL}")
"""Behind a noun that a place names: "the crossing at Lima" is another than the Tacna crossing."""
_IN_PLACE = re.compile(rf" (?:in|at|near|on) (?:the )?{CAPITAL}")
"""Where a thing stands, which is told once: not "the consulate in Turku in Kobe"."""
_GOING_ON = PREPOSITIONS | COORDINATORS


def _place_of(noun: str, telling: Telling, lead: str) -> tuple[int, str]:
    """Where ``lead`` stands before the noun alone in a telling, or else before it in its sentence.

    With it the noun as it is written there, "" where it stands nowhere so.
    """
    view = telling.view
    if noun in _MANY_OF_THEM:
        return -1, ""
    places = [
        at - 1
        for at in _written(noun, view.lower)
        if at and view.lower[at - 1] == lead and is_bare_noun(view, at)
    ]
    inside = [at for at in places if telling.start <= at < telling.end]
    before = [at for at in places if at < telling.start]
    found = inside[:1] or before[-1:]
    return (view.starts[found[0]], view.tokens[found[0] + 1].text) if found else (-1, "")


def _written(noun: str, lower: Sequence[str]) -> Iterator[int]:
    """The places of a word among words, of which most hold it once."""
    at = -1
    for _ in range(lower.count(noun)):
        at = lower.index(noun, at + 1)
        yield at


def _meant_in(title: str, text: str, telling: Telling, heading: Heading) -> Iterator[_Thin]:
    """The bare noun that a title says for "it": its subject before a verb, or its last object.

    A common noun, which the text writes without a capital somewhere before, or what a body is.
    """
    view = telling.view
    places = places_of(_FOR_THINGS, view.lower[telling.start : telling.end])
    if not places:
        return
    spans = [match.span(1) for match in _OBJECT.finditer(title)]
    subject, verb = title.split()[:2]
    if heading.verbs.base_of_participle(verb) or verb in heading.verbs.others:
        spans.insert(0, (0, len(subject)))
    for start, end in spans:
        noun = title[start:end].lower()
        place = view.starts[telling.start + places[0]]
        if noun in _MANY_OF_THEM or noun in _LASTING:
            continue
        common = noun in BODIES or text.rfind(f" {noun}", heading.floor, place) >= 0
        if common and noun not in view.lower[telling.start : telling.end]:
            yield _Thin(noun, start, end, place)


_LASTING = word_set("relations ties links")
_FOR_THINGS = word_set("it they them which")
_MANY_OF_THEM = word_set(
    """border frontier boundary republic state country kingdom capital city town coast region area territory
    side people nation war wars"""
)
"""What there is so much of that the one named last need not be meant."""


def _named_before(thin: _Thin, text: str, floor: int, heading: Heading) -> str:
    """What the nearest phrase of that noun from ``floor`` on says; "" where none does or it is another."""
    case = re.IGNORECASE if thin.noun.islower() else re.NOFLAG
    places = re.compile(rf"\b{re.escape(thin.noun)}\b", case).finditer(text, floor, thin.at)
    found = list(places)
    while found:
        match = found.pop()
        told = phrase_at(match, text, floor, heading, thin.start == 0)
        if told is not None:
            followed = thin.noun.lower() in _CHANGING and _is_followed(text, match, thin.at)
            return "" if followed or _stands_elsewhere(match, text, found) else told
    return ""


def _stands_elsewhere(named: re.Match[str], text: str, others: Sequence[re.Match[str]]) -> bool:
    """Whether one of the things of that noun before stands in another place than the one named last."""
    place = place_behind(named[0], text, named.end())
    return bool(place) and any(place_behind(one[0], text, one.end()) not in ("", place) for one in others)


def _is_followed(text: str, named: re.Match[str], at: int) -> bool:
    """Whether another may hold the office at ``at`` than the one of that name."""
    before = text[max(0, named.start() - _REACH) : named.start()]
    return bool(_FOLLOWED.search(text, named.end(), at) or _FOLLOWS.search(before))


_REACH = 20
"""Characters before a noun within which "succeeded the" stands."""
_FOLLOWED = re.compile(
    r"\b(?:successors?|succeed(?:s|ed)|replace(?:s|d|ment)|new|died|dies|death)\b", re.IGNORECASE
)
_FOLLOWS = re.compile(r"\b(?:succeed(?:s|ed)|replace[sd]) (?:the )?\Z")


def phrase_at(match: re.Match[str], text: str, floor: int, heading: Heading, described: bool) -> str | None:
    """What the phrase around a noun says: "" where it is another thing, None where it tells nothing.

    ``described`` says that words without a name tell something, too.
    """
    verbs = heading.verbs
    behind = _BEHIND.match(text, match.end())
    name = behind["name"] if behind else None
    if behind and name and not MONTHS.isdisjoint(name.split()):
        behind = name = None
    elif behind and match[0].islower() and _ONE_MORE.match(text, behind.end()):
        return ""  # "the embassies of Peru and Chile"
    elif behind and name and not behind["of"] and not any(map(heading.persons.__contains__, name.split())):
        longer = match[0][0].isupper()  # "East Lakes Gas | Pipeline" is no gas
        if longer or name in heading.singulars:
            return None  # "the treaty Peru signed"
    if not behind and not _may_end(text, match.end(), verbs):
        return None
    before, lead = _modifiers(text, floor, match.start(), verbs)
    if not _OTHER.isdisjoint([lead, *(word.lower() for word in before)]):
        return ""
    plain = (
        before if described and lead in ARTICLES and len(before) < _MANY and _VAGUE.isdisjoint(before) else []
    )
    while before and not _is_name(before[0], text, match.start()):
        before = before[1:]
    before = before or plain
    matter = "" if behind or lead == "the" else matter_behind(text, match.end(), verbs)
    matter = matter or ("" if behind else place_behind(match[0], text, match.end()))
    if not before and not name and not matter:
        return "" if lead in INDEFINITE else None
    more = _ONE_MORE.match(text, behind.end()) if behind and behind["of"] else None
    return " ".join([*before, match[0]]) + (behind[0] if behind else matter) + (more[0] if more else "")


_NAME = (
    rf"{CAPITAL}[\w'’.-]*\w"
    rf"(?: (?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|of|of the) )?{CAPITAL}[\w’'-]*\w)*"
)
_BEHIND = re.compile(rf" (?P<of>of (?:the )?)?(?P<name>(?:de )?{_NAME})")
_ONE_MORE = re.compile(rf",? and (?:the )?{_NAME}")
_OTHER = word_set("another other second third next new similar same both each every any no")
_MANY = 3
_VAGUE = word_set(
    """whole large small great little good bad major minor main old young long short last later latter former
    first only own present current final further full entire early late recent previous such very more most
    less local certain possible separate special different single following"""
)
"""Words before a noun that tell nothing of what it is."""


def _is_name(word: str, text: str, stop: int) -> bool:
    """Whether a word before a noun is a name; one that opens a sentence may have its capital from that."""
    at = text.rfind(word, 0, stop)
    opens = at == 0 or text[max(0, at - 3) : at].rstrip(' "“(')[-1:] in _FULL_STOPS
    return word[0].isupper() and not (opens and re.search(rf"\b{re.escape(word.lower())}\b", text))


_FULL_STOPS = ("", ".", "!", "?", ":", ";", "\n")


def _may_end(text: str, end: int, verbs: VerbTable) -> bool:
    """Whether the noun that ends there is the last of its phrase: no other noun follows it."""
    word = _WORD.match(text, end)
    return word is None or word[1].lower() in ENDS_PHRASE or verbs.base_of_past(word[1].lower()) is not None


_WORD = re.compile(r" ([\w'’-]+)")
_WORDS_BEFORE = re.compile(r"(?:[\w'’.–-]*[\w'’] ){1,6}$")


def _modifiers(text: str, floor: int, start: int, verbs: VerbTable) -> tuple[list[str], str]:
    """The words of a phrase before its noun, and what leads it: a determiner or whatever stands there."""
    piece = _WORDS_BEFORE.search(text, max(floor, start - 60), start)
    words = piece[0].split() if piece else []
    found: list[str] = []
    while words:
        word = words.pop()
        lower = word.lower()
        if lower in DETERMINERS:
            return found, lower
        if lower in ENDS_PHRASE or verbs.base_of_past(lower) is not None:
            return found, lower
        found.insert(0, word)
    return found, ""


def _repeats(named: str, title: str) -> bool:
    """Whether a title already says a name of the phrase, also as an owner: "Peru's king"."""
    first, *words = title.split()
    told = {word.strip("'’s,") for word in words} | {first[:-2] for end in _OWNING[:2] if first.endswith(end)}
    return any(word.strip("'’s,") in told for word in named.split() if word[0].isupper())
