"""Which of so many things a date is of: "served two terms: 1968 and ⟦1988⟧" is "serves a second term"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, HAVE, NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.reading.inturn import turn_of
from explorer.extraction.titles.reading.times import ORDINALS, SEVERAL, one_after_the_other
from explorer.extraction.titles.word import Word, finite_in, lower_of, plain_words


def told_of_turn(words: Sequence[Word], telling: Telling) -> Sequence[Word]:
    """The words of a telling with the one thing that its date is of in the place of how many there were.

    The things are the object of the one verb, a sign parts the dates from them, and there are as many dates,
    each later than the one before. "More than three terms" and "three terms and a vote" stay.
    """
    if SEVERAL.keys().isdisjoint(telling.view.holds) or not _is_parted(telling):
        return words
    finite = finite_in(words)
    if len(finite) != 1 or not finite[0]:
        return words
    lower = lower_of(words)
    perfect = lower[finite[0]] in HAVE
    start = finite[0] + 1 + perfect
    times = SEVERAL.get(lower[start], 0) if start < len(words) else 0
    bounds = (at for at in range(start, len(words)) if lower[at] in PREPOSITIONS or words[at - 1].comma)
    end = next(bounds, len(words))
    ours = [at for at in range(start + 1, end) if not words[at].dated or at == end - 1]
    turn, count = turn_of(telling)
    if not times or count != times or not ours or not one_after_the_other(telling, count):
        return words
    noun = words[end - 1]
    one = singular(noun.text)
    listed = not COORDINATORS.isdisjoint(lower[start:end])
    counting = start + 1 < len(words) and lower[start + 1] in _COUNTING
    if counting or one == noun.text or listed or not DETERMINERS.isdisjoint(lower[start + 1 : end]):
        return words
    first = "an" if lower[start + 1 if end > start + 2 else end - 1][0] in "aeio" else "a"
    led = plain_words([first] if not turn else ["a", ORDINALS[turn]])
    return [*words[:start], *led, *words[start + 1 : end - 1], Word(one, *noun[2:]), *words[end:]]


_COUNTING = NUMBERS | word_set("thousand hundred million billion dozen score more other further per percent")
"""Words behind a number that are counted with it: "two | thousand tons"."""


def _is_parted(telling: Telling) -> bool:
    """Whether a colon or a comma stands before the list of dates that a telling's own is in."""
    view, at = telling.view, telling.at
    first = at
    while first > telling.start and (view.dated[first - 1] or view.lower[first - 1] in _BETWEEN):
        first -= 1
    return not _SIGNS.isdisjoint(view.lower[max(0, first - 1) : first + 1])


_SIGNS = frozenset(":,")
_BETWEEN = COORDINATORS | PREPOSITIONS | {","}
