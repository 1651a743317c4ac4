"""Dates in a clause that only says more about a noun: "the pact, which had been signed in 1921, lapsed"."""

from __future__ import annotations

from explorer.extraction.clauses.restrictives import opener_before, verb_behind
from explorer.extraction.clauses.tokens import places_of
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import OF_ONE

RELATIVE = frozenset({"who", "which", "whom", "whose"})
_OPENING = RELATIVE | {"where"}
_BOUNDS = frozenset(
    [",", "(", ")", ";", ":", "and", "but", "or", "that", "when", "where", "while", "as", "like", "unlike"]
)
_LONGEST = 12
"""Words of the longest noun phrase that a relative clause is taken to speak of."""


def relative_span(view: SentenceView, start: int, end: int, place: int) -> tuple[int, int] | None:
    """The tokens from the relative word to the end of its clause around the date at ``place``.

    None where the date does not stand in such a clause, or where no other clause with a verb is left.
    """
    relative = reversed(places_of(_OPENING, view.lower[:place]))
    word = next((at for at in relative if at and _opens(view, at)), None)
    nearest = opener_before(view, place)
    if nearest is not None and nearest >= start and not view.has_finite(start, nearest):
        told = view.lower[place - 1] != "of" and _PLANNED.isdisjoint(view.lower[nearest:place])
        verb = verb_behind(view, place, end) if told else None
        return (start, verb) if verb is not None else None
    if word is not None and word < start and _is_fresh(view, start):
        return None  # "…, who had signed it, …, and the treaty, renewed in May, lapsed"
    if word is None or any(_closes(view, at) for at in range(word, place)):
        return None
    closing = [at for at in range(place, end) if view.tokens[at].text == "," and not view.hidden[at]]
    led = place - 1 - (view.lower[place - 1] in PREPOSITIONS)
    if closing and word < led and view.tokens[led].text == "," and not any(view.finite[led : closing[0]]):
        closing = closing[1:]  # "who had, in May, | left": the first comma only ends the date
    close = next(iter(closing), None)
    if close is None or close <= start or not view.has_finite(word, close):
        return None
    behind = close + 1
    while behind < end and view.dates[behind] >= 0:
        behind += 1
    return (max(start, word), close) if behind < end and view.finite[behind] else None


_PLANNED = frozenset({"expected", "planned", "scheduled", "intended", "meant"})
"""What had only been thought of: "the visit that had been expected in May did not take place"."""


def _is_fresh(view: SentenceView, start: int) -> bool:
    """Whether "and" begins a clause with a subject of its own."""
    if start + 1 >= len(view.tokens):
        return False
    behind = view.tokens[start + 1]
    fresh = behind.lower in DETERMINERS or behind.is_capital
    return view.lower[start] in {"and", "but"} and fresh


def _closes(view: SentenceView, index: int) -> bool:
    """Whether a sign ends a relative clause: a semicolon, or a comma with a verb behind it."""
    return view.tokens[index].text == ";" or (view.tokens[index].text == "," and view.finite[index + 1])


def _opens(view: SentenceView, index: int) -> bool:
    """Whether a relative word begins its clause: behind a comma, with a preposition or without."""
    if view.hidden[index]:
        return False
    before = index - 1
    if view.lower[before] in PREPOSITIONS:
        before -= 1
    return view.tokens[before].text == ","


def antecedent(view: SentenceView, start: int, word: int) -> tuple[int, int] | None:
    """The tokens of the noun phrase before a relative word; None where there is none."""
    last = word
    while last > start and (view.tokens[last - 1].text == "," or view.lower[last - 1] in PREPOSITIONS):
        last -= 1
    first = last
    while first > start and last - first < _LONGEST:
        before = view.tokens[first - 1]
        if view.finite[first - 1] or before.lower in _BOUNDS or view.dates[first - 1] >= 0:
            break
        if before.lower in PREPOSITIONS and before.lower != "of":
            break
        first -= 1
        if before.lower in DETERMINERS and view.lower[first - 1] != "of":
            break
    return (_first_of_names(view, start, first, last, word), last) if first < last else None


def _first_of_names(view: SentenceView, start: int, first: int, last: int, word: int) -> int:
    """Where the names begin of which that at ``first`` is the last: "Peru, Chile and | Togo, which left".

    They are the subject, so no verb stands before them, and the relative clause tells of several.
    """
    if first - 2 < start or view.lower[first - 1] != "and" or not view.tokens[first].is_capital:
        return first
    begin = first - 1
    while begin > start and (view.tokens[begin - 1].is_capital or view.lower[begin - 1] == ","):
        begin -= 1
    begin += view.lower[begin] == ","
    verb = next((at for at in range(word, len(view.tokens)) if view.finite[at]), word)
    led = begin > start and view.lower[begin - 1] in PREPOSITIONS
    one = led or view.lower[verb] in OF_ONE or view.has_finite(start, begin) or view.dated[begin]
    return first if one or not all(view.tokens[at].is_capital for at in range(first, last)) else begin


_DONE = frozenset({"did", "happened", "occurred"})


def is_anaphoric(view: SentenceView, start: int, end: int) -> bool:
    """Whether a clause only says that what was told before came about: "which it did in March 2019"."""
    words = [view.lower[at] for at in range(start, min(end, start + 4)) if view.dates[at] < 0]
    if not words or words[0] not in {"which", "as"}:
        return False
    return any(word in _DONE for word in words[1:]) or words[1:3] == ["took", "place"]
