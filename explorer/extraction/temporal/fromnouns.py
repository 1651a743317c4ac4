"""Years counted from a happening that is only named again: "Three years after independence, Peru left".

The noun is looked for among what was told before, as a noun or as a verb: "became independent in 1960". It
tells the year where every sentence that has it and a date has that one year alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.temporal.before import SENTENCE_END, sentence_start
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import SPACE
from explorer.extraction.temporal.points import years_on

_NOUN = re.compile(rf"{SPACE}(?:(?:the|this|that){SPACE})?(?P<noun>[a-z]{{4,}})(?={SPACE}?[,.;])")
_ENDING = re.compile(r"(?:[aeiu]?[st]ion|ment|ing|al|[ea]nce|ure|e|y|s)\Z")
"""What a noun has that the verb or adjective of the same root has not."""
_LASTING = word_set(
    "conflict crisis fighting occupation siege reign rule talks negotiations dispute unrest struggle famine "
    "exile years event events these those this that them then which today"
)
"""Nouns of what lasts, which is over later than it is told, and words that name nothing."""
_REACH = 1500
"""Characters before a noun in which what it names is told."""
_SENTENCE = 400
_DATES = 40
"""So many dates before it are looked at."""
_ROOT = 4
"""Letters that the root of a noun has at least."""


def with_nouns(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """The expressions, with the year of those that are counted from a happening told before."""
    if not any(one.ahead for one in found):
        return found
    return tuple(_counted(text, found, at) if one.ahead else one for at, one in enumerate(found))


def _counted(text: str, found: Sequence[Found], at: int) -> Found:
    one = found[at]
    noun = _NOUN.match(text, one.end)
    years = years_on(one)
    if not years or noun is None or noun["noun"] in _LASTING:
        return one
    year = _year_of(text, found[max(0, at - _DATES) : at], noun["noun"])
    if year is None:
        return one
    return one._replace(end=noun.end(), year=year + years, precision=Precision.YEAR, shift=None, ahead=False)


def _year_of(text: str, told: Sequence[Found], noun: str) -> int | None:
    """The only year of the dated sentences before that have a word of the same root; None without one."""
    root = _ENDING.sub("", noun)
    if len(root) < _ROOT or not told:
        return None
    end = told[-1].end
    years: set[int | None] = set()
    for word in re.finditer(rf"\b{root}[a-z]*", text[max(0, end - _REACH) : end + _SENTENCE], re.IGNORECASE):
        place = max(0, end - _REACH) + word.start()
        years |= _years_around(text, told, place)
    return years.pop() if len(years) == 1 else None


def _years_around(text: str, told: Sequence[Found], place: int) -> set[int | None]:
    """The years that the sentence around a place tells; None among them for a date without its year."""
    first = sentence_start(text, max(0, place - _SENTENCE), place)
    last = SENTENCE_END.search(text, place, place + _SENTENCE)
    stop = last.start() if last else place + _SENTENCE
    return {one.year for one in told if first <= one.start < stop and one.kind == "calendar"}
