"""What was done on a date to the thing before a clause that no "which" opens.

"Peru did not ratify the border treaty | it had signed with Chile in ⟦1999⟧": that treaty was signed then.
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    INTRANSITIVE,
    OWNERS,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.temporal.lexicon import UNITS
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.heading import Heading


def thing_before(text: str, telling: Telling, heading: Heading) -> str:
    """The title of what was done to a thing; "" where the date stands in no such clause behind one."""
    view, at = telling.view, telling.at
    if view.cells or at < _LEAST or view.lower[at - 1] not in _WHEN:
        return ""
    deed = _deed_before(view, telling.start, at, heading)
    subject = _subject_start(view, deed) if deed else 0
    first = _thing_start(view, telling.start, subject) if subject else 0
    if not first or not view.has_finite(telling.start, first) or _says_when(view, telling.start, first):
        return ""
    thing = text[view.starts[first] : view.ends[subject - 1]]
    done = text[view.starts[deed] : view.ends[at - 2]]
    doer = text[view.starts[subject] : view.ends[_last_of(view, subject)]]
    title = f"{thing[:1].upper()}{thing[1:]} {done}"
    if view.lower[subject] not in PERSONAL:
        title = f"{title} by {doer}"
    return title if len(title.split()) <= LONGEST else ""


def _says_when(view: SentenceView, start: int, first: int) -> bool:
    """Whether a thing only says when or why: "said that under the | treaty | Chile had invaded in 1880"."""
    opens = (at + 1 for at in range(first - 1, start - 1, -1) if view.lower[at] in _OPENING)
    begin = next(opens, start)
    return view.lower[begin] in PREPOSITIONS | _LEADING and not view.has_finite(begin, first)


def _deed_before(view: SentenceView, start: int, at: int, heading: Heading) -> int:
    """The participle behind "had", or the past form behind a pronoun, that a date dates; 0 for none."""
    for place in range(at - 2, max(start + 2, at - _REACH), -1):
        word = view.lower[place]
        if word == "to" and view.tokens[place + 1].is_capital:
            continue
        if not view.tokens[place].is_word or view.dated[place] or word in _PARTING:
            return 0
        base = heading.verbs.base_of_participle(word)
        if base is None:
            continue
        if base in INTRANSITIVE or not (place + 2 == at or view.lower[place + 1] in PREPOSITIONS):
            return 0  # "had occupied | the port": it was not done to the thing before
        led = view.lower[place - 1]
        if led == "had" or (is_idle(led) and view.lower[place - 2] == "had"):
            return place
        if led in PERSONAL and view.finite[place] and SUBORDINATORS.isdisjoint(view.lower[start:place]):
            return place  # but "after Peru had lost the port | it left the union"
        if view.finite[place]:
            return 0
    return 0


def _subject_start(view: SentenceView, deed: int) -> int:
    """The first token of the subject of a deed: a pronoun, or a name behind a noun in small letters."""
    last = deed - 1
    while last > 1 and (view.lower[last] == "had" or is_idle(view.lower[last])):
        last -= 1
    if view.lower[last] in PERSONAL:
        return last
    first = last
    while first > 1 and view.tokens[first].is_capital and view.tokens[first - 1].is_capital:
        first -= 1
    return first if view.tokens[first].is_capital else 0


def _last_of(view: SentenceView, subject: int) -> int:
    """The last token of a name."""
    last = subject
    while last + 1 < len(view.tokens) and view.tokens[last + 1].is_capital and not view.finite[last + 1]:
        last += 1
    return last


def _thing_start(view: SentenceView, start: int, end: int) -> int:
    """Where the words of a thing begin, behind their article, that end before a token; 0 for no such."""
    first = end
    while first > start and end - first <= _LONGEST and _may_be_of(view, first - 1):
        first -= 1
    led = first > start and view.lower[first - 1] in DETERMINERS | OWNERS
    head = view.lower[end - 1]
    if not led or first == end or view.lower[first - 1] == "that" or head in _NO_THINGS:
        return 0
    return first


def _may_be_of(view: SentenceView, at: int) -> bool:
    word = view.lower[at]
    return view.tokens[at].is_word and not (view.finite[at] or view.dated[at]) and word not in _NO_PARTS


_LEAST = 5
_REACH = 9
"""Words from a date back to the deed that is done on it."""
_LONGEST = 5
_WHEN = word_set("in on")
_PARTING = RELATIVES | COORDINATORS | SUBORDINATORS | AUXILIARIES | word_set("that to not never been")
_OPENING = COORDINATORS | SUBORDINATORS | word_set("that ,")
_LEADING = word_set("despite due owing thanks according")
_NO_PARTS = PREPOSITIONS | DETERMINERS | OWNERS | _PARTING | PERSONAL
_NO_THINGS = frozenset(UNITS) | word_set("time times moment way period extent fact reason place once whom")
