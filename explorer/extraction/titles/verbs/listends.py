"""How a list goes on behind what follows a verb: "Italy, | Germany and Japan", and what it ends with."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, NUMBERS
from explorer.extraction.titles.word import Word, lower_of

_HANGING = PREPOSITIONS - {"of"}


def list_end(piece: Sequence[Word]) -> Sequence[Word]:
    """The end of a list without what follows it: "Italy and Germany | to divide it"."""
    ends = (at for at, word in enumerate(piece) if word.lower in _HANGING)
    end = next(ends, len(piece))
    long = len(piece) > 5 and piece[0].lower not in NUMBERS
    return piece[:end] if long and any(word.lower in JOINING for word in piece[:end]) else piece


def is_member(piece: Sequence[Word], tail: Sequence[Word]) -> bool:
    """Whether a piece may go on a list behind a tail; a longer one must surely end it.

    What stands beside a noun, as "a jurist and poet" beside "Ana Paz", is one in number with it, and what
    several names follow is another name: "sends ships, | a field hospital and wool blankets".
    """
    if len(piece) <= _SHORT_MEMBER:
        return True
    if len(piece) > _LONG_MEMBER or JOINING.isdisjoint(lower_of(piece)):
        return False
    first, before = piece[0], tail[-1]
    if any(word.lower.endswith("ing") for word in piece[1:] if word.text.islower()):
        return False  # "declared war on Peru, | Bolivia having refused and Chad staying out"
    if first.lower in _ONE:
        several = before.lower.endswith("s") and tail[0].lower not in DETERMINERS
        return several and before.text.islower() and PREPOSITIONS.isdisjoint(lower_of(tail))
    if first.text.islower() and before.text.islower() and first.lower not in DETERMINERS:
        return len(tail) > 1 and tail[-2].lower in PREPOSITIONS and not first.lower.endswith(("ing", "ed"))
    names = first.text[0].isupper() and before.text[0].isupper()
    return names and DETERMINERS.isdisjoint(lower_of(piece)) and "of" not in lower_of(piece)


JOINING, _ONE = word_set("and or"), word_set("a an")
_SHORT_MEMBER, _LONG_MEMBER = 5, 9
"""Words of what may go on a list however it begins, and of what ends one at the longest."""
