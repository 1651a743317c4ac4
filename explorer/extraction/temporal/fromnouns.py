"""Years counted from a happening that is only named again: "Three years after independence, Peru left".

The noun is looked for among what was told before, as a noun or as a verb: "became independent in 1960". It
tells the year where every sentence that has it and a date has that one year alone. Where a date stands before
it in its own sentence, that is no year of a happening told before.
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
_ENDING = re.compile(r"(?:(?:[ai]t)?ion|ment|ing|al|[ea]nce|ure|e|(?<=r)y|s)\Z")
"""What a noun has that the verb or adjective of the same root has not."""
_SOFTENED = re.compile(r"(?<=[aiu])sion\Z")
"""The end of a noun of which the verb has a "d": "invasion"."""
_FORMS = "(?:(?:at|i[sz])?(?:ed|ing|es?)|s|ion|ment|[ea]nt|[ea]nce)?"
"""What the verb or adjective has instead."""
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
_ROOT = 5
"""Letters that the root of a noun has at least; of a shorter one only the past form is akin."""


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
    first = sentence_start(text, max(0, one.start - _SENTENCE), one.start)
    told = [past for past in found[max(0, at - _DATES) : at] if past.kind == "calendar"]
    if told and told[-1].start >= first:
        return one  # "left in 1970, three years after independence"
    year = _year_of(text, told, noun["noun"], first)
    if year is None:
        return one
    return one._replace(end=noun.end(), year=year + years, precision=Precision.YEAR, shift=None, ahead=False)


def _year_of(text: str, told: Sequence[Found], noun: str, stop: int) -> int | None:
    """The only year of the dated sentences before ``stop`` that have a word of the same root, if any."""
    if not told:
        return None
    end = told[-1].end
    years: set[int | None] = set()
    pattern = _akin(noun)
    for word in pattern.finditer(text, max(0, end - _REACH), min(stop, end + _SENTENCE)):
        years |= _years_around(text, told, word.start())
    return years.pop() if len(years) == 1 else None


def _akin(noun: str) -> re.Pattern[str]:
    """A pattern of the words that name what a noun does: itself, its verb, and others of a long root."""
    root = _ENDING.sub("", _SOFTENED.sub("d", noun))
    others = _FORMS if len(root) >= _ROOT else "ed"  # "the closure": "closed"
    return re.compile(rf"\b(?:{noun}(?:s|ed|ing)?|{root}{others})\b", re.IGNORECASE)


def _years_around(text: str, told: Sequence[Found], place: int) -> set[int | None]:
    """The years that the sentence around a place tells; None among them for a date without its year."""
    first = sentence_start(text, max(0, place - _SENTENCE), place)
    last = SENTENCE_END.search(text, place, place + _SENTENCE)
    stop = last.start() if last else place + _SENTENCE
    return {one.year for one in told if first <= one.start < stop and one.kind == "calendar"}
