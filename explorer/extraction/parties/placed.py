"""Whether a text tells of a name that it is a place: "the mines in Punta Roca", "went to Punta Roca"."""

from __future__ import annotations

import re

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


def is_place_in(text: str, name: str) -> bool:
    """Whether ``text`` tells somewhere that something is in ``name`` or goes there.

    Not so where it stands behind a first name elsewhere: "in Roca" may be written of Juan Roca.
    """
    led, first_names = set(), set()
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        before = text[max(0, at - _BEFORE) : at]
        found = _LED.search(before) if _BEHIND.match(text, end) else None
        if found is not None:
            led.add(found["first"])
        elif first := _FIRST_NAME.search(before):
            first_names.add(first[0])
        at = text.find(name, end)
    return bool(led) and first_names <= led
