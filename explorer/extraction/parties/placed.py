"""What a text tells of a name: that it is a place ("the mines in Punta Roca"), or a last one."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.wordplaces import WordPlaces

_LED = re.compile(
    r"""\b(?:
    (?<!confidence\ )(?<!faith\ )(?<!trust\ )(?<!interest\ )(?<!belief\ )(?:in|near)
    | (?:came|come|went|sailed|travelled|traveled|moved|flew|fled|emigrated|returned|journeyed|voyage)
      (?:\ back)?\ to
    )\ (?P<first>(?:[^\W\d_a-z][\w-]*\ )*)$""",
    re.VERBOSE,
)
"""What leads to a place, with what stands before its last name: "sailed to | Punta"."""
_BEHIND = re.compile(r"(?!['’]|\ ?[^\W\d_a-z]|[-–]|\w| himself| herself)")
"""What may follow a name that ends there: no ending of an owner, no other name."""
_BEFORE = 40
"""Letters of the longest words that lead to a place."""
_FIRST_NAME = re.compile(r"[^\W\d_a-z][\w-]* $")


def is_place_in(places: WordPlaces, name: str) -> bool:
    """Whether a text tells somewhere that something is in ``name`` or goes there.

    Not so where it stands behind a first name elsewhere: "in Roca" may be written of Juan Roca.
    """
    text, led, first_names = places.text, set(), set()
    for at in places.of(name):
        before = text[max(0, at - _BEFORE) : at]
        found = _LED.search(before) if _BEHIND.match(text, at + len(name)) else None
        if found is not None:
            led.add(found["first"])
        elif first := _FIRST_NAME.search(before):
            first_names.add(first[0])
    return bool(led) and first_names <= led


def is_last_name(places: WordPlaces, name: str) -> bool:
    """Whether a text has a name behind another somewhere: "Ana | Paz"."""
    text = places.text
    return any(_NAME_BEFORE.search(text, max(0, at - _BEFORE), at) for at in places.of(name))


_NAME_BEFORE = re.compile(rf"{CAPITAL}[\w.]+ \Z")
