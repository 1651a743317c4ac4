"""Titles of what befell a state within, with the state: "Earthquake strikes | Chile", "Coup | in Peru"."""

from __future__ import annotations

import re

from explorer.extraction.titles.heading import Heading


def with_land(title: str, heading: Heading) -> str:
    """A title that is but a noun and what is said of it, with the state where that happened."""
    if len(title) > _LONGEST:
        return title
    found = _BARE.fullmatch(title)
    land = heading.land(found["noun"].lower()) if found is not None else ""
    if found is None or not land:
        return title
    if found["did"] in _TAKING:
        end = found.end("did")
        return f"{title[:end]} {land}{title[end:]}"  # "Earthquake strikes Chile again"
    return f"{title} in {land}"


_LONGEST = 48
_TAKING = frozenset({"strikes", "strike"})
"""Verbs that have the state for their object."""
_BARE = re.compile(
    r"(?:(?:Military|Great|General|Presidential|Parliamentary|Legislative|New|Second|Failed|Severe) )?"
    r"(?P<noun>[Cc]oup|[Rr]evolution|[Cc]ivil war|[Ee]arthquake|[Tt]sunami|[Hh]urricane|[Cc]yclone|[Tt]yphoon"
    r"|[Ff]loods?|[Ff]amine|[Mm]onarchy|[Rr]epublic|[Ss]lavery|[Cc]onstitution|[Gg]overnment|[Rr]eferendum"
    r"|[Ee]lections?)"
    r" (?P<did>takes place|strikes?|breaks out|begins|ends|comes to an end|held|abolished|restored|proclaimed"
    r"|declared|adopted|elected|overthrown|takes effect)(?: again)?"
)
