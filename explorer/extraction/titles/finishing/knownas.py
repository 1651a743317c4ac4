"""Titles of what has a name of its own: "the fighting, known as the Salt War," is the Salt War."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import CAPITAL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import NAME


def with_known_name(title: str, text: str, telling: Telling) -> str:
    """A title with the name that its sentence gives its subject, in the place of what that is.

    "The fighting, known as the Salt War, ended in May" gives "Salt War ends".
    """
    if _KNOWN.isdisjoint(telling.view.holds):
        return title
    sentence = telling.view.sentence
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        said, name = match["said"], match["name"]
        led = title.lower().startswith(f"{said.lower()} ")
        if led and name not in title and not any(word[0].isupper() for word in said.split()):
            return f"{name}{title[len(said) :]}"
    return title


_KNOWN = frozenset({"known", "called", "remembered", "named", "dubbed", "nicknamed", "styled"})
_NAMED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?P<said>[\w'’-]+(?: [\w'’-]+){0,3}), "
    r"(?:(?:also|better|best|commonly|popularly|generally|sometimes|often|usually|widely) )?"
    r"(?:(?:known|remembered)(?: (?:in|to|among|by) [\w'’-]+(?: [\w'’-]+){0,3}?)? as|called|named|dubbed|"
    rf"nicknamed|styled) (?:the )?[\"“«]?(?P<name>{NAME}(?: of (?:the )?{NAME})?)[\"”»]?"
    rf"(?: or (?:the )?{CAPITAL}[^,;.]*)?,[\"”]?(?= )"
)
"""What something is, between its article and a comma, with the name that stands behind that."""
