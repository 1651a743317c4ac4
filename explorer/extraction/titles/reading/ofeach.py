"""What is told of one of several that did the same, each at its own date behind the clause of them all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.antecedents.hanging import STANDING
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.objects import PAPERS
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.phrases import name_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import indefinite, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, FRESH, MISSIONS, NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.reading.inturn import as_one
from explorer.extraction.titles.word import Word, finite_in, lower_of


class _Member(NamedTuple):
    """One of several: its tokens, where what is told of it alone begins, and the first token of its date."""

    start: int
    behind: int
    end: int
    date: int


def told_of_each(text: str, words: Sequence[Word], telling: Telling, heading: Heading) -> Sequence[Word]:
    """The words of a telling with the one of several whose date is the telling's own.

    "Both states signed the pact, Kenya in 1990 and Ghana in 1992" is "Ghana signed the pact" for 1992, and
    "two ships were sold, the first in May, the second in June" is "the second ship was sold" for June.
    """
    view, at = telling.view, telling.at
    if at < _LEAST or view.lower[at - 1] not in _BEFORE_DATES or telling.nominal:
        return words
    own = first = _member(view, at)
    count = 1
    while first is not None and (date := _date_before(view, first.start)) >= 0:
        first, count = _member(view, date), count + 1
    if own is None or first is None or view.lower[first.start - 1] not in _SIGNS:
        return words
    if count == 1 and not _is_one_more(view, at):
        return words
    start = telling.subject[0] if telling.subject is not None else telling.start
    told = words_of(text, view, start, first.start - 1) if start < first.start - 1 else []
    told = told[bool(told) and told[0].lower in COORDINATORS :]
    finite = finite_in(told)
    if len(finite) > 1 and finite[0] == 1 and told[0].lower in NUMBERS:
        told[1], finite = told[1]._replace(finite=False), finite[1:]  # "two ruined towns were left"
    if len(finite) != 1 or not finite[0] or any(view.dated[start : first.start]):
        return words
    one = words_of(text, view, own.start, own.behind)
    who, rest = _one_of(told[: finite[0]], one, heading), _of_each(told[finite[0] :])
    if not _is_one(one, told, rest, heading):
        return words
    if not who:
        who, rest = told[: finite[0]], _done_to(told[finite[0] :], one, heading)
    if not who or not rest:
        return words
    alone = words_of(text, view, own.behind, own.end)
    plain = [word._replace(dated=False) for word in as_one([*who, *_with_one_house(rest, alone)])]
    plain[-1] = plain[-1]._replace(comma=False)
    plain += [word._replace(dated=False) for word in alone]
    return [*plain[:-1], plain[-1]._replace(dated=True)]


def _is_one(one: Sequence[Word], told: Sequence[Word], rest: Sequence[Word], heading: Heading) -> bool:
    """Whether one may be of those told of: not "bought two ships and one boat, the first in May".

    Nor is a place: "the presidents visited Kenya, Nakuru in May".
    """
    if _is_ordinal(one):
        return not any(a.lower in COORDINATORS and b.lower in _COUNTS for a, b in pairwise(told))
    short = len(one) == 1 or one[0].lower == "the"
    return not short or not any(word.text[0].isupper() for word in rest) or _is_state(one, heading)


_COUNTS = NUMBERS | {"one"}
_LEAST = 6
"""Tokens of the shortest clause of several with a sign and one of them before a date."""
_BEFORE_DATES = word_set("in on from since by")
_SIGNS = frozenset(",:")


def _member(view: SentenceView, date: int) -> _Member | None:
    """Who stands behind a sign or "and" before a date, with what is told of it alone: "Chad as a host in"."""
    end = date - 1 if view.lower[date - 1] in _BEFORE_DATES else date
    start = end
    while start > max(0, end - _LONGEST) and not _parts(view, start - 1):
        start -= 1
    if start == end or not start or not _parts(view, start - 1) or view.dated[start - 1]:
        return None
    behind = start
    if view.lower[start] == "the" and start + 1 < end and view.lower[start + 1] in _ORDINALS:
        behind = start + 2
    else:
        behind += view.lower[start] == "the" and start + 1 < end and view.tokens[start + 1].is_capital
        while behind < end and (view.tokens[behind].is_capital or view.lower[behind] == "."):
            behind += 1  # "George W. Holm"
    told = behind > start and not view.has_finite(start, end)
    apart = behind == end or view.lower[behind] in _OF_ONE_ALONE
    return _Member(start, behind, end, date) if told and apart else None


def _parts(view: SentenceView, at: int) -> bool:
    return view.lower[at] in _PARTING or view.dated[at]


_LONGEST = 7
_PARTING = frozenset([",", ";", "and", "but", ":"])
_ORDINALS = word_set("first second third fourth fifth sixth last other others")
_OF_ONE_ALONE = word_set("as at in near on to")


def _date_before(view: SentenceView, start: int) -> int:
    """The first token of the date that ends before a member, behind signs and "and"; -1 without one."""
    at = start - 1
    while at > 0 and view.lower[at] in _JOINED:
        at -= 1
    return view.dates.index(view.dates[at]) if view.dated[at] and at < start - 1 else -1


_JOINED = frozenset([",", ";", "and", "but"])


def _is_one_more(view: SentenceView, at: int) -> bool:
    """Whether another member with a date follows the date at ``at``."""
    end = at
    while end < len(view.dates) and view.dates[end] == view.dates[at]:
        end += 1
    later = next((place for place in range(end, min(end + _REACH, len(view.dates))) if view.dated[place]), 0)
    one = _member(view, later) if later else None
    return one is not None and _date_before(view, one.start) == at


_REACH = 12


def _one_of(several: Sequence[Word], one: Sequence[Word], heading: Heading) -> Sequence[Word]:
    """The one of several, as a title calls it; none where these are no several, or none like the one."""
    lower = lower_of(several)
    if _is_ordinal(one):
        return _by_order(several, one[1]) if lower[0] in NUMBERS and len(several) > 1 else ()
    if "and" in lower:
        named = all(word.text[0].isupper() or word.lower in _BETWEEN_NAMES for word in several)
        return one if named and set(lower_of(one)) <= set(lower) else ()
    begin = 1 if lower[:1] == ["the"] and len(lower) > 1 else 0
    described = several[begin + 1 :]
    if lower[begin] not in _SEVERAL or any(_is_name(word, heading) for word in described):
        return ()
    things = singular(lower[-1]) if described else ""
    if one[-1].text.endswith(("'s", "’s")):
        return [*one, *several[begin + 1 : -1], Word(things)] if things and things != lower[-1] else ()
    if _is_state(one, heading):
        return one if not things or things in _STATES else ()
    if things in _SENT or things in heading.event_nouns or things in _MEETINGS or things in PAPERS:
        return ()  # "two summits were held, Nairobi in 1990"
    person = heading.is_person(" ".join(word.text for word in one))
    if things in _SEATED:  # "consulates were opened, Arica in 1930"
        return () if person and len(one) > 1 else [*described[:-1], Word(things), Word("in"), *one]
    if things in STANDING:
        return ()  # "two bridges were built, Turku in 1990": they are at Turku, or are called so
    return one if person or things not in OFFICES else ()


def _is_name(word: Word, heading: Heading) -> bool:
    """Whether a capital is no nation's, as that of "three | Finnish | envoys" is."""
    return word.text[0].isupper() and word.text not in heading.demonyms


def _is_ordinal(one: Sequence[Word]) -> bool:
    return one[0].lower == "the" and one[1].lower in _ORDINALS


def _is_state(one: Sequence[Word], heading: Heading) -> bool:
    return name_of(one) in heading.states


def _done_to(rest: Sequence[Word], one: Sequence[Word], heading: Heading) -> Sequence[Word]:
    """A verb with the one of several objects: "bought two ships" as "bought the second ship"."""
    end = next((at for at, word in enumerate(rest) if word.lower in PREPOSITIONS or word.comma), len(rest))
    end = min(end + (end < len(rest) and rest[end].comma), len(rest))
    if _is_ordinal(one) and lower_of(rest[1:]) == ["twice"]:
        return [rest[0], Word("the"), one[1], Word("time")]
    counted = end > _SHORTEST and rest[1].lower in _COUNTED
    if not counted or not (_is_ordinal(one) or _is_state(one, heading)):
        return ()
    told = _one_of(rest[1:end], one, heading)
    return [rest[0], *told, *rest[end:]] if told else ()


_COUNTED = NUMBERS | {"both"}
_SHORTEST = 2
_BETWEEN_NAMES = word_set("and the of")
_SEVERAL = NUMBERS | word_set("both all several many various most other")
_STATES = word_set(
    """state country nation republic kingdom power government side party neighbour neighbor island team
    parliament member monarchy colony territory dominion protectorate signatory ally province empire"""
)
"""Nouns of what may be called by the name of a state."""


def _by_order(several: Sequence[Word], order: Word) -> Sequence[Word]:
    """One of so many things by its place: "two old ships" as "the second old ship".

    Of persons the place would be a rank: the first of two kings is not "the first king", but "a king".
    """
    things = list(several[1:])
    if _is_list(lower_of(things)):
        return ()
    bounds = (at for at, word in enumerate(things) if word.lower in PREPOSITIONS or word.comma)
    head = next(bounds, len(things)) - 1
    if head < 0:
        return ()
    if order.lower == "others":
        return [Word("the"), Word("other"), *things]
    one = singular(things[head].text)
    if one == things[head].text:
        return ()
    things[head] = Word(one, *things[head][2:])
    if one in OFFICES or is_person_noun(one):
        return [Word("a"), *things]
    return [Word("the"), Word(order.text), *things]


def _with_one_house(rest: Sequence[Word], alone: Sequence[Word]) -> Sequence[Word]:
    """What one did in the place of its own that ``alone`` says: "opened embassies" as "opened an embassy"."""
    house = singular(rest[1].lower) if len(rest) > 1 else ""
    if lower_of(alone[:1]) not in _PLACED or house not in _HOUSES or house == rest[1].lower:
        return rest
    article = indefinite(house)
    return [rest[0], Word(article), Word(house, *rest[1][2:]), *rest[2:]]


_PLACED = (["in"], ["at"])


def _is_list(things: Sequence[str]) -> bool:
    """Whether things of another sort are listed, by a number or a determiner: "envoys and five consuls"."""
    return any(
        word in COORDINATORS and (after in FRESH or singular(before) != before)
        for before, word, after in zip(things, things[1:], things[2:], strict=False)
    )


def _of_each(rest: Sequence[Word]) -> Sequence[Word]:
    """What several did, said of one: "fell | within days of each other"; none where they did it together."""
    lower = lower_of(rest)
    if lower[0] in _TOGETHER:
        return ()
    if lower[-3:-1] == ["the", "other's"] and lower[-4] in PREPOSITIONS:
        return rest[:-4]  # "opened an embassy | in the other's capital"
    if "each" not in lower and "another" not in lower and "together" not in lower:
        at = lower.index("their") if "their" in lower else len(lower)
        post = singular(lower[at + 1]) if at + 1 < len(lower) else ""
        if post in OFFICES | _HOUSES and post != lower[at + 1]:
            return [*rest[:at], Word("its"), Word(post, *rest[at + 1][2:]), *rest[at + 2 :]]
        return [word._replace(text="its", lower="its") if word.lower == "their" else word for word in rest]
    at = lower.index("within") if "within" in lower else 0
    return rest[:at] if at and lower[at:][-2:] in (["each", "other"], ["one", "another"]) else ()


_TOGETHER = word_set("met merged united exchanged shared agreed fought clashed")
_HOUSES = MISSIONS | word_set(
    "army anthem capital constitution currency flag fleet government name navy parliament"
)
"""What each state has one of, in another or at all."""
_SEATED = word_set("agency branch consulate embassy legation office")
"""Houses that are told by the town where they stand."""
_SENT = word_set("mission delegation expedition flight line route service connection shipment link")
"""What is called by no name of a town that it goes to."""
_MEETINGS = word_set("game match round session summit talk")
"""Happenings that no place is called by."""
