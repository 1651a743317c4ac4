"""Short titles with what their own sentence says besides."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, SUPPOSING, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.described import apposed, as_far, described, may_be_described
from explorer.extraction.titles.finishing.papercontents import contents_of
from explorer.extraction.titles.finishing.secondverbs import (
    LATER,
    going_on,
    is_absolute,
    is_deed,
    is_ruling,
    joined_clause,
    second_verb,
)
from explorer.extraction.titles.finishing.standing import (
    Standing,
    has_another_subject,
    has_far_subject,
    is_bare,
    is_dated_again,
    is_of_many,
    standing,
    stop_of,
)
from explorer.extraction.titles.finishing.whereabouts import place_of_there
from explorer.extraction.titles.finishing.wholephrases import phrase, room_for
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import COMPLETED, LONGEST, ROOMY
from explorer.extraction.titles.form.frames import FRAMES
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.word import Word, has_finite, lower_of

_BRIEF, _SHORT, _LONG = 5, 12, 13
"""Words of very short titles, and of the longest to which anything is added or what was done besides."""
_FRONT = 4
"""Words of a telling among which the date stands that leads all of it."""


def saying_more(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A short title with what its sentence says of its subject, and what goes on behind its last word.

    Only words of the sentence are added, as many as there is room for. Titles of nouns are left as they are.
    """
    words = title.split()
    if not 1 < len(words) <= _LONG or ":" in title or telling.nominal:
        return title
    place = standing(words, telling, heading.verbs)
    if place is None:
        return title
    full = _saying_anything(title, text, telling, place, heading) if len(words) <= _SHORT else title
    return (
        _doing_more(title, text, telling, place, heading) if full == title and len(words) > _BRIEF else full
    )


def _saying_anything(title: str, text: str, telling: Telling, place: Standing, heading: Heading) -> str:
    """A title with what its subject is, or what stands behind it; brief if its subject is elsewhere."""
    own, verbs = as_words(title), heading.verbs
    if len(own) > _BRIEF and has_far_subject(telling.view, place):
        return title
    full = described(own, text, telling, place, verbs)
    more = _behind(own, text, telling, place, room_for(full), heading)
    if not more and len(full) == len(own):
        full = apposed(own, text, telling, place, heading.is_person)
    if not more and len(full) == len(own) and (is_bare(own, place) or _is_unnamed(own[: place.at])):
        more = _apart(contents_of(text, telling, place, room_for(full), verbs))
    more = more or place_of_there(text, telling, place, heading)
    if not more and len(full) == len(own):
        full = as_far(own, telling, place)
    if len(full) + len(more) == len(own):
        return title
    return as_text(without_spare([*full, *more], ROOMY)).replace(" ,", ",")


def _is_unnamed(subject: list[Word]) -> bool:
    """Whether a title's subject holds no name, the capital of its first word apart."""
    return all(word.text.islower() for word in subject[1:])


def _doing_more(title: str, text: str, telling: Telling, place: Standing, heading: Heading) -> str:
    """A longer title with what its subject is, what it does besides at the date, or what came of it."""
    words, lower, verbs = title.split(), telling.view.lower, heading.verbs
    besides = telling.at < telling.start + _FRONT and "and" in lower
    goes_on = (besides and (words[-1].lower(), "and") in pairwise(lower)) or _may_go_on(lower)
    if not goes_on and not may_be_described(words, telling, verbs):
        return title
    own, more = as_words(title), list[Word]()
    full = described(own, text, telling, place, verbs)
    tail = _tail(own, text, telling, place) if goes_on else None
    if tail is not None and tail.words[0].lower == "and" and _leads(telling, place):
        more = _second_deed(own, tail, telling, place, room_for(full), verbs)
    elif tail is not None and tail.comma and place.base not in _REPORTING:
        more = _apart(going_on(tail.words, room_for(full), verbs))
    if len(full) + len(more) == len(own):
        return title
    return as_text(without_spare([*full, *more], ROOMY)).replace(" ,", ",")


_REPORTING = word_set("report describe mention record confirm deny claim allege")
"""What is told, and not who tells it, did what follows: "the press reported a raid, | killing ten"."""


def _may_go_on(lower: Sequence[str]) -> bool:
    """Whether a comma stands before a word in -ing."""
    return any(lower[at + 1].endswith("ing") for at in places_of(_COMMA, lower[:-1]))


_COMMA = word_set(",")


def _apart(words: list[Word]) -> list[Word]:
    """Words to be added behind a comma, if any."""
    return [Word(","), *words] if words and words[0].lower != "and" else words


class _Tail(NamedTuple):
    """What stands behind a title's last word, and whether a comma or a date parts it from that.

    ``bare`` says that the title's last word is its verb.
    """

    words: list[Word]
    comma: bool
    dated: bool
    bare: bool


def _tail(own: list[Word], text: str, telling: Telling, place: Standing) -> _Tail | None:
    """The words up to a sign or another date, without what is left of a date and idle adverbs."""
    view, behind = telling.view, place.last + 1
    stop = stop_of(telling, behind)
    if all(map(_is_of_date, view.lower[behind:stop], view.dated[behind:stop])):
        return None  # most titles end where their sentence does
    found = words_of(text, view, place.last, stop)
    if len(found) < 2:
        return None
    comma, words = found[0].comma, found[1:]
    if view.dated[behind + 1 : behind + 2] == [True] and view.lower[behind] == words[0].lower:
        comma, words = words[0].comma, words[1:]  # "was shut after | 1990"
    while words and not comma and is_idle(words[0].lower):
        if words[0].lower in LATER or words[0].lower in SUPPOSING:
            return None
        comma, words = words[0].comma, words[1:]
    dated = True in view.dated[behind : behind + _NEAR]
    return _Tail(words, comma, dated, is_bare(own, place)) if words else None


def _is_of_date(word: str, dated: bool) -> bool:
    return dated or word in _BESIDE_DATES


_BESIDE_DATES = PREPOSITIONS | word_set(", . the")
_NEAR = 3  # tokens among which a date parts words from those before


def _behind(
    own: list[Word], text: str, telling: Telling, place: Standing, room: int, heading: Heading
) -> list[Word]:
    """What is added of what stands behind a title's last word; [] for nothing."""
    tail = _tail(own, text, telling, place)
    if tail is None:
        return []
    words, verbs, first = tail.words, heading.verbs, tail.words[0].lower
    joined = tail.bare or _leads(telling, place) or is_ruling(own, words, telling, place)
    if first == "and" and joined:
        return _second_deed(own, tail, telling, place, room, verbs)
    if tail.bare and not PREPOSITIONS.isdisjoint(lower_of(own[: place.at])) and first not in _ALWAYS:
        return []  # "ties with Peru cut" says enough
    if tail.bare and not tail.comma and first in _PAPERED and lower_of(words[1:2]) == ["which"]:
        told = joined_clause([words[0], *words[2:]], room - 1, heading)
        return [*words[:2], *told[1:]] if told else []
    if first == "when" and telling.view.lower[telling.end : telling.end + 1] == (first,):
        return []  # a happening of its own
    if tail.bare and first in _CONJOINING:
        return joined_clause(words, room, heading) or joined_clause(words, room + _BESIDES, heading)
    if first == "that" and _is_said(own, place, heading):
        said = phrase(words, room)
        return said if has_finite(said) or not has_finite(words) else []
    if tail.comma:
        return _behind_comma(tail, place, room, verbs)
    return phrase(words, room) if _belongs(tail, verbs) else []


def _second_deed(
    own: list[Word], tail: _Tail, telling: Telling, place: Standing, room: int, verbs: VerbTable
) -> list[Word]:
    """What the subject does besides at the same time: "and meets Ana Paz"."""
    caused = place.base == "have" and not tail.bare  # "has the envoy arrested | and banished"
    if caused or is_dated_again(telling, place):
        return []
    plural = is_of_many(telling.view, place, own[place.at].lower)
    added = second_verb(tail.words, own, place, plural=plural, room=room, verbs=verbs)
    does = bool(added) and verbs.base_of_participle(added[1].lower) is None
    unsure = place.done if does else added and verbs.base_of_past(added[1].lower)
    if unsure and "by" in lower_of(own[place.at :]):
        return []  # "shelled by Chile and surrendered", "shelled by Chile and falls"
    return [] if does and has_another_subject(telling.view, place, comma=tail.comma) else added


def _leads(telling: Telling, place: Standing) -> bool:
    """Whether the date stands before a title's clause, so that it dates what follows "and" there too.

    What is a happening of its own, behind the telling, has a title of its own.
    """
    led = telling.at < place.verb and not 0 <= place.subject < telling.at
    return led and place.last + 2 < telling.end


_CONJOINING = word_set("when after because")
_PAPERED = word_set("by under")
"""What leads "which" back to what was exchanged or signed."""
_BESIDES = COMPLETED - LONGEST
"""Words that a title may have besides where what a conjunction opens would else break off."""
_ALWAYS = word_set("that by")
"""What opens words without which no title of its verb is whole: what is said, and who does it."""


def _is_said(own: list[Word], place: Standing, heading: Heading) -> bool:
    """Whether "that" opens what somebody says: "tells the court | that", not "decides on a plan | that"."""
    bare = is_bare(own, place)
    told = bare or place.base in heading.speech_verbs or place.base in STATING | TELLING
    return told and (bare or own[place.at + 1].lower not in PREPOSITIONS)


def _behind_comma(tail: _Tail, place: Standing, room: int, verbs: VerbTable) -> list[Word]:
    """What goes on behind a comma: a participle, what another does meanwhile, where and to whom."""
    words, first = tail.words, tail.words[0].lower
    if is_deed(first, verbs):
        return [] if place.base in _REPORTING else _apart(going_on(words, room, verbs))
    if not tail.bare:
        return _behind_aside(words, place, room)
    if first in _SHARES:
        return _apart(_of_them(words, room))
    if first in _ACCOMPANYING and tail.dated:
        return phrase(words, room)
    placed = is_idle(first) and len(words) > 2 and words[1].lower in PREPOSITIONS
    return _apart(phrase(words, room, 3)) if placed or is_absolute(words, verbs) else []


_ACCOMPANYING = word_set("during amid despite following over under against by through")


def _of_them(words: list[Word], room: int) -> list[Word]:
    """What most of those are of whom a title tells: "83 people die, | most of them infants"."""
    told = [word.lower for word in words[1:3]] == ["of", "them"]
    those = phrase(words[3:], room - 3, 1) if told and len(words) > 3 else []
    return [*words[:3], *those] if those else []


_SHARES = word_set("most many some all half none several")


def _behind_aside(words: list[Word], place: Standing, room: int) -> list[Word]:
    """What a verb asks for behind an aside: "offered Lima, taken in May, | to Peru"."""
    asks = FRAMES.get(place.base, _NOTHING) | (_TO if place.base in _GIVING else _NOTHING)
    at = next((at + 1 for at, word in enumerate(words[:_ASIDE]) if word.comma), len(words))
    if at >= len(words) or words[at].lower not in asks or has_finite(words[:at]) or words[0].lower == "and":
        return []
    return phrase(words[at:], room)


_TO, _NOTHING = frozenset({"to"}), frozenset[str]()
_GIVING = word_set("offer give grant hand sell cede lend transfer award deliver submit send")
_ASIDE = 8
"""Words of the longest aside behind which a verb's complement is looked for."""


def _belongs(tail: _Tail, verbs: VerbTable) -> bool:
    """Whether what follows without a comma belongs to a title: a purpose, a place, what a noun is of."""
    first, second = tail.words[0].lower, (*tail.words, Word(""))[1]
    if first == "to" and verbs.is_base(second.lower):
        return True
    if first == "while":
        going = second.lower.endswith("ing") and second.lower in verbs.others
        return tail.bare and (going or second.lower in PREPOSITIONS)
    if first == "that":
        return not tail.bare and second.finite and second.lower not in AUXILIARIES
    return first in _ADDING and (tail.bare or (first in _HANGING and not tail.dated))


_ADDING = (PREPOSITIONS | word_set("because near")) - word_set("since until before per than during")
_HANGING = word_set("of on for to about against between over concerning")
"""Prepositions of what a noun before them is of."""
