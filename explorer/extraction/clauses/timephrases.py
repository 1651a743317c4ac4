"""What a time is in its phrase: how long it went on ("the following decade"), a name's end, or told."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.titles.word import Word, lacks_all, lower_of


def goes_with(word: str, view: SentenceView, index: int) -> bool:
    """Whether a preposition goes where a time is taken out: "over | the next years", "after | 1990"."""
    if word in _DURING:
        return _is_stretch(view, index)
    return word in _PARTED and _is_before_phrase(view, index)


_DURING = word_set("over within throughout through")
"""Prepositions that lead to a stretch of time, and to much else."""


def _is_stretch(view: SentenceView, index: int) -> bool:
    """Whether the time to which a token belongs is a stretch, and no "1990" of "the 1990 elections"."""
    last, date = index, view.dates[index]
    while last + 1 < len(view.tokens) and view.dates[last + 1] == date:
        last += 1
    return view.lower[last] in _UNITS


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
    before = kept[-_SPENT_REACH:]
    if lacks_all(before, _SPENDING):
        return False
    spent = places_of(_SPENDING, lower_of(before))
    return not any(word.comma or word.lower in _PLACING for word in before[spent[0] :])


def is_set(kept: Sequence[Word], view: SentenceView, last: int) -> bool:
    """Whether a time is what a verb does something to: "set 25 June 1975 | as the date of the vote"."""
    sets = bool(kept) and kept[-1].lower in _SETTING and not kept[-1].comma
    return sets and view.lower[last : last + 1] == ("as",)


_SETTING = word_set(
    """set sets fixed fixes chose chosen named proposed declared designated proclaimed marked suggested picked
    established instituted adopted made"""
)


_SPENT_REACH = 6
"""Words of "spent the first nine days of" before its date."""
_PLACING = PREPOSITIONS - {"of"}
