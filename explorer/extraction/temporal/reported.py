"""Dates of what is only spoken of in a sentence that has its own: "on 3 May 2011 he admitted that … in 1995".

The story does not go there: a later "24 May" is of 2011. So it is with "complained on 3 May about
fires in the mid-1990s".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.extraction.temporal.before import SENTENCE_END
from explorer.extraction.temporal.found import Found

_REACH = 400
"""Characters from the date of a sentence within which what is spoken of stands."""
_BACK = 3
"""Dates before, among which is that of the sentence."""
_SPEAKING = re.compile(
    r"\b(?:admit|acknowledg|alleg|argu|assert|claim|conced|conclud|confess|confirm|declar|den[iy]|disclos|found|"
    r"learn|recall|recogni[sz]|remark|report|reveal|ruled?\b|said|stat|suspect|testif|told|wr[io]t)[a-z]*\b"
    r"[^.;]{0,60}?\bthat\b|\b(?:accus|apologi|blam|charg|convict|prais|thank)[a-z]*\b[^.;]{0,60}?\b(?:for|of|with)\b"
)


def is_spoken_of(text: str, found: Sequence[Found], index: int) -> bool:
    """Whether an earlier year than its sentence's own date is that of what is said, or a decade behind it."""
    one = found[index]
    if one.year is None or one.shift is not None:
        return False
    for own in reversed(found[max(0, index - _BACK) : index]):
        if one.start - own.end > _REACH or own.kind != "calendar":
            return False
        if own.month is None or own.shift is not None:
            continue
        if SENTENCE_END.search(text, own.end, one.start):
            return False
        if one.precision is Precision.DECADE:
            return True
        if own.year is not None and one.year < own.year:
            return _SPEAKING.search(text, own.end, one.start) is not None
    return False
