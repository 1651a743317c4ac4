"""Whether a text names several bodies of one noun: "the Lakes Council" and "the Council of Kobe"."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL


def names_several(text: str, noun: str) -> bool:
    """Whether ``text`` calls more than one body by a noun with a capital, each with a name of its own."""
    bodies = re.compile(rf"((?:{CAPITAL}\w+ )*){re.escape(noun)}(?: (?:of|for) (?:the )?({CAPITAL}\w+))?\b")
    names = (one[1].removeprefix("The ") + (one[2] or "") for one in bodies.finditer(text))
    return len(set(filter(None, names))) > 1
