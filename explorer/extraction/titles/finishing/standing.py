"""Where the words of a title stand in its sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    DETERMINERS,
    HAVE,
    PARTICLES,
    PERSONAL,
    RELATIVES,
    is_idle,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.memo import Memo
from explorer.extraction.titles.word import Word


class Standing(NamedTuple):
    """The place of a title in its sentence.

    Its word ``at`` is its verb, of the base ``base``, and stands as token ``verb``; its last word is token
    ``last``. ``subject`` is the token of the word before its verb, -1 where that stands nowhere before it.
    ``done`` says that the verb is a participle, to whose subject something is done.
    """

    at: int
    base: str
    verb: int
    last: int
    subject: int
    done: bool


def standing(title: Sequence[str], telling: Telling, verbs: VerbTable) -> Standing | None:
    """Where a title's verb and the words behind it stand, nearest the date; None where they do not."""
    view = telling.view
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for place in view.forms:
        if telling.start <= place < telling.end:
            alike[view.lower[place][0]].append(place)
    if not alike:
        return None
    words = list(map(_PLAIN.__getitem__, title))
    for at, word in enumerate(words):
        if not at or word[0] not in alike:
            continue
        found = [
            (place, base, done)
            for place in alike[word[0]]
            for base, done in _verb_at(view, place, word, verbs)
        ]
        for place, base, done in sorted(found, key=lambda one: abs(one[0] - telling.at)):
            last = _last_of(words[at + 1 :], view, place)
            if last >= 0:
                return Standing(at, base, place, last, _before(view, words[at - 1], place), done)
    return None


_PLAIN = Memo[str, str](lambda word: word.lower().strip("\"“”‘'«»,") or ",")
"""A title's word in small letters without the signs beside it."""


def is_of_many(view: SentenceView, place: Standing, shown: str) -> bool:
    """Whether a title tells of many, by its verb as it is shown or that of a passive: "were | beaten"."""
    if not place.done:
        return shown == place.base
    return view.lower[group_start(view, place.verb)] in _OF_MANY


_OF_MANY = word_set("are were have")


def _verb_at(view: SentenceView, place: int, word: str, verbs: VerbTable) -> Iterator[tuple[str, bool]]:
    """The base of a token that a title tells as ``word``, and whether both are the same participle."""
    token = view.lower[place]
    if token == word:
        base = None if view.dated[place] else verbs.base_of_participle(token)
        if base is not None:
            yield base, True
    else:
        had = not view.finite[place] and view.lower[group_start(view, place)] in HAVE
        base = verbs.base_of_participle(token) if had else None
        base = verbs.base_of_past(token) if view.finite[place] else base
        if base is not None and word in (base, present(base, plural=False)):
            yield base, False


def _last_of(words: Sequence[str], view: SentenceView, place: int) -> int:
    """The token of the last of the words that follow ``place`` one by one; -1 where they do not.

    Dates may stand between them, and small words that a headline leaves out.
    """
    for word in words:
        here = place + 1
        while here < len(view.lower) and view.lower[here] != word and _is_light(view, here):
            here += 1
        if here >= len(view.lower) or view.lower[here] != word:
            return -1
        place = here
    return place


def _is_light(view: SentenceView, at: int) -> bool:
    word = view.lower[at]
    dates = at + 1 < len(view.lower) and view.dated[at + 1] and word in PREPOSITIONS
    return view.dated[at] or dates or word in _LIGHT or is_idle(word)


_LIGHT = DETERMINERS | word_set(", ' ’ - been")


def _before(view: SentenceView, word: str, verb: int) -> int:
    return next((at for at in range(verb - 1, -1, -1) if view.lower[at] == word), -1)


def group_start(view: SentenceView, verb: int) -> int:
    """The token with which a verb group begins: "had since been | signed" with "had"."""
    at = verb
    while at and (view.lower[at - 1] in _BEFORE_VERBS or is_idle(view.lower[at - 1])):
        at -= 1
    return at


_BEFORE_VERBS = AUXILIARIES | word_set("been being be not never")


def is_bare(title: Sequence[Word], place: Standing) -> bool:
    """Whether a title ends on its verb, or on a particle of it: "two aircraft shot down"."""
    return all(word.lower in _WITH_VERBS for word in title[place.at + 1 :])


_WITH_VERBS = PARTICLES | {"again"}


def own_date(telling: Telling) -> int:
    """The index of a telling's expression of time in its sentence, -1 for one of another sentence."""
    return telling.view.dates[telling.at]


def stop_of(telling: Telling, begin: int) -> int:
    """The token before which what begins at ``begin`` ends: a sign, or "and" before another date.

    Nothing that begins there is told where another date comes before the telling's own.
    """
    view, own, parted = telling.view, own_date(telling), 0
    late = telling.at > begin
    most = min(len(view.lower), begin + _FAR)
    for stop in range(begin, most):
        if view.lower[stop] in _SIGNS and not _joins(view, stop):
            return stop
        if view.dated[stop] and (late or parted) and _is_another(view, stop, own):
            return begin if late else parted
        late = late and not view.dated[stop]
        parted = stop if view.lower[stop] in _PARTING else parted
    return most


def _is_another(view: SentenceView, at: int, own: int) -> bool:
    """Whether a token belongs to a date that is not the telling's ``own``; "five weeks" is none."""
    date = view.dates[at]
    return date != own and view.expressions[date].kind != "duration"


def _joins(view: SentenceView, at: int) -> bool:
    """Whether a dash is part of a name: "the Turku–Osaka canal"."""
    return view.lower[at] in "–—" and at > 0 and view.starts[at] == view.ends[at - 1]


_FAR = 32
"""Tokens behind which nothing belongs to a short title any more, for want of room."""


_SIGNS = word_set('; : ? ! ( ) [ ] – — " “ ” « »')
_PARTING = word_set(", and but or while")


def is_dated_again(telling: Telling, place: Standing) -> bool:
    """Whether another date dates what goes on behind a title, up to the second verb there."""
    view, own, verbs = telling.view, own_date(telling), 0
    for at in range(place.last + 1, len(view.lower)):
        if view.lower[at] in _SIGNS or verbs > 1:
            return False
        verbs += view.finite[at]
        if view.dated[at] and view.dates[at] != own:
            return True
    return False


def has_another_subject(view: SentenceView, place: Standing, *, comma: bool) -> bool:
    """Whether a verb behind a title's one cannot be of the same subject.

    "Had her brother killed | and took the town"; "built a road, which was given up, | and left"; "built a
    road, opened in May, | and left"; "put in at Oulu, although a storm raged, | and went on".
    """
    inside = view.lower[place.subject + 1 : place.verb] if place.subject >= 0 else ()
    caused = place.done and place.subject + 1 == place.verb
    aside = place.done and view.lower[place.verb - 1] == ","
    near = view.lower[max(0, place.subject - _NEAR) : max(0, place.subject)]
    hangs = comma and not _HANGING.isdisjoint(near)
    return caused or aside or hangs or (comma and not RELATIVES.isdisjoint(inside))


_HANGING = word_set("although though while when because as if since")
"""Words that open a clause within another, which goes on behind it."""
_NEAR = 3
"""Words before the last of a subject among which one of them stands."""


def has_far_subject(view: SentenceView, place: Standing) -> bool:
    """Whether a title's subject stands elsewhere, and no pronoun for it: "as did the killing of workers"."""
    return place.subject < 0 and view.lower[group_start(view, place.verb) - 1] not in PERSONAL
