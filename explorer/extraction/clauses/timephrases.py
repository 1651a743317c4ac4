"""What a time is in its phrase: how long it went on ("the following decade"), a name's end, or told."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.titles.word import Word, lacks_all, lower_of


def goes_with(word: str, view: SentenceView, index: int) -> bool:
    """Whether a preposition goes where a time is taken out: "over | the next years", "after | 1990"."""
    if word in _DURING:
        return _is_stretch(view, index) or _is_season(word, view, index)
    return word in _PARTED and _is_before_phrase(view, index)


_DURING = word_set("over within throughout through")
"""Prepositions that lead to a stretch of time, and to much else."""


def _is_stretch(view: SentenceView, index: int) -> bool:
    """Whether the time to which a token belongs is a stretch, and no "1990" of "the 1990 elections"."""
    last, date = index, view.dates[index]
    while last + 1 < len(view.tokens) and view.dates[last + 1] == date:
        last += 1
    return view.lower[last] in _UNITS


def _is_season(word: str, view: SentenceView, index: int) -> bool:
    """Whether a preposition leads to a season: "over | the summer", not "took over [in] the summer"."""
    at = index + (view.lower[index] == "the")
    before = view.lower[max(0, at - 2) : at]
    return before == (word, "the") and not _SEASONS.isdisjoint(view.lower[at : at + 1])


_SEASONS = word_set("winter summer spring autumn")
_UNITS = word_set("decade decades years months weeks days century centuries")


def ends_name(view: SentenceView, index: int) -> bool:
    """Whether a year is the last of a name: "the games of 1936 in Berlin", not "Act of 1921 Parliament"."""
    if not index or view.lower[index - 1] != "of":
        return False
    places = range(index, len(view.tokens))
    behind = next((at for at in places if view.dates[at] != view.dates[index]), None)
    return behind is None or not view.tokens[behind].text[0].isupper()


_PARTED = word_set("after before till")
"""Prepositions that a time leaves behind where it is taken out of its clause."""


def _is_before_phrase(view: SentenceView, index: int) -> bool:
    """Whether a preposition follows the time to which a token belongs: "after | 1990 | under Paz"."""
    behind = index
    while behind < len(view.tokens) and view.dates[behind] == view.dates[index]:
        behind += 1
    return behind < len(view.tokens) and view.lower[behind] in PREPOSITIONS


_SPENDING = word_set("spend spent spends spending")


def is_needed(kept: Sequence[Word], written: str) -> bool:
    """Whether a time is no mere date: an owner ("1969's yield"), what is spent ("spent the winter")."""
    if written.endswith(("'s", "’s")):
        return True
    if kept and (kept[-1].lower == "the" or kept[-1].lower in _PASSING) and _passes(kept, written):
        return True
    before = kept[-_SPENT_REACH:]
    if lacks_all(before, _SPENDING):
        return False
    spent = places_of(_SPENDING, lower_of(before))
    return not any(word.comma or word.lower in _PLACING for word in before[spent[0] :])


def _passes(kept: Sequence[Word], written: str) -> bool:
    """Whether a season is what somebody passes: "passed | the winter of 1860 in Lima"."""
    verb = kept[-2:][0] if kept[-1].lower == "the" else kept[-1]
    return verb.lower in _PASSING and not _SEASONS.isdisjoint(written.lower().split())


_PASSING = word_set("pass passed passes passing")


def is_told(kept: Sequence[Word], view: SentenceView, index: int, last: int) -> bool:
    """Whether the time from ``index`` to ``last`` is what a verb does something to, or says what a noun is.

    "Set 25 June 1975 | as the date of the vote", "referred to that day | as a feast", "entered winter |
    quarters". ``kept`` are the words before it.
    """
    if not kept or kept[-1].comma:
        return False
    if _ends_name_alone(view, index):
        return True
    if last >= len(view.tokens):
        return False
    if last == index + 1 and names_happening(view, index):
        return True
    before, behind = kept[-1], view.lower[last]
    if behind == "as":
        return before.lower in _SETTING or (before.lower == "to" and kept[-2:][0].lower in _REFERRING)
    if view.lower[index] not in SEASONS and behind not in _BY_YEAR:
        return False
    return _names_noun(before.lower, view, index, last)


def _ends_name_alone(view: SentenceView, index: int) -> bool:
    """Whether a year stands right behind a name that a preposition leads to: "met at Euro | 2016".

    No date of a sentence with a verb does so without a preposition of its own, save behind a place: "signed
    in Lima 1929".
    """
    year = view.lower[index]
    if index < 2 or not (len(year) == _DIGITS and year.isdigit()):
        return False
    name, led = view.tokens[index - 1], view.lower[index - 2]
    if not (name.is_capital and name.is_word) or view.dates[index - 1] >= 0 or name.lower in SEASONS:
        return False
    return (led in _LEADING_TO_NAMES or led == "the") and view.has_finite(0, index)


_DIGITS = 4
_LEADING_TO_NAMES = PREPOSITIONS - word_set("in during near within from into around between until till since")


def names_happening(view: SentenceView, index: int) -> bool:
    """Whether the month or season at ``index`` ends a name: "led to Red October | in 1917".

    A capital stands before it, as it does before no mere date, and no day or year behind it.
    """
    if view.lower[index] not in SEASONS or index < 2 or index + 1 >= len(view.tokens):
        return False
    before, behind = view.tokens[index - 1], view.tokens[index + 1]
    if (
        not (view.tokens[index].is_capital and before.is_capital and before.is_word)
        or view.dates[index - 1] >= 0
    ):
        return False
    opens = not view.tokens[index - 2].is_word and view.lower[index - 2] not in {",", "(", '"', "“"}
    named = behind.lower == "in" or (behind.lower == "of" and view.lower[index - 2] in DETERMINERS)
    alone = view.dates[index + 1] != view.dates[index] or named
    return alone and not opens and not behind.text[0].isdigit() and before.lower not in _PARTS


_PARTS = word_set("early mid late last next this that in on of by from since until")
"""Words before a month that make no name with it, though a heading gives them capitals."""


_SETTING = word_set(
    """set sets fixed fixes chose chosen named proposed declared designated proclaimed marked suggested picked
    established instituted adopted made"""
)


_SPENT_REACH = 6
"""Words of "spent the first nine days of" before its date."""
_PLACING = PREPOSITIONS - {"of"}
_REFERRING = word_set("refer refers referred")


def _names_noun(before: str, view: SentenceView, index: int, last: int) -> bool:
    """Whether the noun at ``last`` says little without the time at ``index`` right before it.

    "The Spring | Offensive", "entered winter | quarters", "half of 1910 | levels"; but "in winter | troops
    came". ``before`` is the word before the time.
    """
    if view.dated[last]:
        return False
    noun, time = view.tokens[last], view.lower[index]
    if noun.lower in _BY_YEAR:
        return True
    if time not in SEASONS or last > index + 1 or (before in PREPOSITIONS and before != "of"):
        return False
    if noun.is_capital:
        return view.tokens[index].is_capital and before in DETERMINERS
    return time in _HALF_YEARS and noun.is_word and not view.finite[last] and noun.lower not in _NO_NOUN


_BY_YEAR = word_set("level levels high highs low lows peak peaks total totals borders frontiers prices")
"""Nouns of what is compared with that of another time."""
_HALF_YEARS = word_set("winter summer fall")
SEASONS = _HALF_YEARS | word_set(
    """spring autumn january february march april may june july august september october november december"""
)
_NO_NOUN = PREPOSITIONS | word_set(
    "and or but when while which who that where whose as if because it he she they the a an"
)
