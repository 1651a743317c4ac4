"""One more or so many more, as a subject or an object without a noun: "signed another", "a further 20"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.ellipsis import COUNTS, is_count
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import OWNERS
from explorer.extraction.titles.word import Word, lacks_all, lower_of


def noun_left_out(rest: Sequence[Word]) -> int:
    """Behind how many words of an object its noun is left out: "withdrew | its own", "signed | another".

    0 where it is told.
    """
    if lacks_all(rest, _LEFT_OUT):
        return 0
    lower = lower_of(rest)
    if (more := _more_in(lower)) and is_count(rest[:more]):
        at = more
    elif lower[:1] == ["another"]:
        at = 1
    elif "own" in lower[1:]:
        at = lower.index("own", 1) + 1
        if lower[at - 2] not in OWNERS or (at > 2 and lower[at - 3] in {"of", "on"}):
            return 0
    else:
        return 0
    ends = at == len(rest) or rest[at - 1].comma or lower[at] in PREPOSITIONS or lower[at] in _TELLING_MORE
    return at if ends else 0


_MORE = word_set("another further additional extra")
_LEFT_OUT = _MORE | {"own"}
"""Words one of which stands in every object without its noun."""
_TELLING_MORE = word_set("that which")


def _more_in(lower: Sequence[str]) -> int:
    """Behind how many words "a further ten" ends; 0 where no such number opens the words."""
    at = int(lower[:1] == ["a"] or lower[:1] == ["an"])
    if lower[at : at + 1] and lower[at] in _MORE:
        at += 1
        while at < len(lower) and (lower[at] in COUNTS or lower[at][:1].isdigit()):
            at += 1
        return at
    return 0


def is_more(subject: Sequence[Word]) -> bool:
    """Whether a subject is only so many more: "a further 200", "another ten", "30 more"."""
    lower = lower_of(subject)
    return (lower[-1:] == ["more"] or _more_in(lower) > 0) and is_count(subject)
