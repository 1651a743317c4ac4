"""Titles of what has a name of its own: "the fighting, known as the Salt War," is the Salt War."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import NAME


def with_known_name(title: str, text: str, telling: Telling) -> str:
    """A title with the name that its sentence gives its subject, in the place of what that is.

    "The fighting, known as the Salt War, ended in May" gives "Salt War ends". A name that does not say what
    it is of is no better than the noun: "a park, known as Oulu".
    """
    sentence = telling.view.sentence
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        said, name = match["said"], match["name"]
        led = title.lower().startswith(f"{said.lower()} ")
        words = name.lower().partition(" of ")[0].split()
        own = words[-1] in _KINDS and len(name.split()) > 1
        if own and led and name not in title and not any(word[0].isupper() for word in said.split()):
            return f"{name}{title[len(said) :]}"
    return title


KNOWN = frozenset({"known", "remembered"})
"""Words one of which stands before every such name."""
_KINDS = word_set(
    """accord accords affair agreement armistice battle congress convention crisis declaration incident line
    march massacre pact protocol rebellion revolt revolution rising treaty truce uprising war wars"""
)
"""What names say that need no noun beside them."""
_NAMED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?P<said>[\w'’-]+(?: [\w'’-]+){0,3}), "
    r"(?:(?:also|better|best|commonly|popularly|generally|sometimes|often|usually|widely) )?"
    r"(?:(?:known|remembered)(?: (?:in|to|among|by) [\w'’-]+(?: [\w'’-]+){0,3}?)? as) "
    rf"(?:the )?[\"“«]?(?P<name>{NAME}(?: of (?:the )?{NAME})?)[\"”»]?"
    rf"(?: or (?:the )?{CAPITAL}[^,;.]*)?,[\"”]?(?= )"
)
"""What something is, between its article and a comma, with the name that stands behind that."""
