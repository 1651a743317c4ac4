"""Titles of what befell a state within, with the state: "Earthquake strikes | Chile", "Coup | in Peru"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.titles.heading import Heading


def with_land(title: str, heading: Heading) -> str:
    """A title that is but a noun and what is said of it, with the state where that happened."""
    if len(title) > _LONGEST:
        return title
    found = _BARE.match(title)
    if found is None or (found["behind"] and not found["behind"].islower()):
        return title
    land = heading.land(found["noun"].lower())
    if not land:
        return title
    end = found.end("did")
    if found["did"] in _TAKING:
        return f"{title[:end]} {land}{title[end:]}"  # "Earthquake strikes Chile again"
    end = end if found["behind"] else len(title)
    return f"{title[:end]} in {land}{title[end:]}"


_LONGEST = 64
_TAKING = frozenset({"strikes", "strike"})
"""Verbs that have the state for their object."""
_SORTS = "Military Great General Presidential Parliamentary Legislative Local Free New Second Failed Severe"
_NOUNS = (
    "coup|revolution|civil war|earthquake|tsunami|hurricane|cyclone|typhoon|floods?|famine|monarchy|republic"
    "|slavery|constitution|government|referendum|plebiscite|elections?|democracy|civilian rule"
    "|civilian government|communist rule|communist takeover|military rule|martial law|state of emergency"
)
BEFALLING_LANDS = word_set(
    """coup revolution war earthquake tsunami hurricane cyclone typhoon flood floods famine monarchy republic
    slavery constitution government referendum plebiscite election elections democracy rule takeover law
    emergency"""
)
"""The last words of what befalls a state."""
_DONE = (
    "takes? place|strikes?|breaks out|begins?|ends?|comes to an end|held|abolished|restored|proclaimed"
    "|declared|adopted|elected|overthrown|takes effect|fails|returns|imposed|lifted|falls"
)
_BARE = re.compile(
    rf"(?:(?:{_SORTS.replace(' ', '|')}) )?(?P<noun>(?i:{_NOUNS})) (?P<did>{_DONE})(?: again)?"
    r"(?P<behind> (?:by|after|with|without|amid) .*)?$"
)
