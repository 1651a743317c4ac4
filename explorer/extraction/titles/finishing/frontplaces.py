"""The place before a comma that opens a clause: "In Kobe, a park was opened" as "Park opened in Kobe"."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES, CLAUSE_OPENERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.months import MONTHS
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.heading import Heading

_LEADING = word_set("in at near")


def with_front_place(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with the town or land before its clause: "In Kobe, a park was renamed in May 1990".

    Its subject follows the comma, and it tells of no other place. What is not known as a place is left.
    """
    view, start = telling.view, telling.start
    if telling.nominal or view.lower[start] not in _LEADING:
        return title
    found = _PLACED.match(text, view.starts[start], view.ends[telling.end - 1])
    words = title.replace("named after", "named for").split()
    if found is None or not 1 < len(words) <= _LONG or not _OTHER.isdisjoint(map(str.lower, words)):
        return title
    name = found["name"]
    if name in title or name in MONTHS or "," in title or ":" in title:
        return title
    behind = [word.strip('"“”,.').lower() for word in text[found.end() : found.end() + _NEAR].split()]
    subject = [word for word in behind if word not in ARTICLES][:1]
    if subject != [words[0].lower()] or not _is_place(name, text, heading):
        return title
    full = f"{title} {found['link'].lower()} {found['the'] or ''}{name}"
    return full if len(full.split()) <= LONGEST else title


def _is_place(name: str, text: str, heading: Heading) -> bool:
    """Whether a name is a state's, or nobody's and one in or at which the text tells of things."""
    if name in heading.states:
        return True
    if name in heading.demonyms or name.endswith("ism"):  # "In Finnish, a paper was founded"
        return False
    if not _NO_PLACES.isdisjoint(name.lower().split()):
        return False
    if any(word in heading.persons for word in name.split()):
        return False
    return name in heading.singulars or any(f" {link} {name}" in text for link in _LINKS)


_LINKS = ("in", "at", "near", "from")
_NO_PLACES = word_set(
    """arabic aramaic bengali cantonese catalan esperanto gaelic greek hebrew hindi latin malay mandarin
    quechua romani sanskrit sami swahili tamil tibetan urdu welsh yiddish
    christmas diwali easter eid epiphany hanukkah lent passover pentecost ramadan
    article chapter operation part phase project round section stage"""
)
"""Words of names of languages, feasts and undertakings, in which a thing is told or done as in a place."""
_LONG = 8
_NEAR = 40
"""Letters behind the comma among which the first word of a subject stands."""
_OTHER = (PREPOSITIONS | CLAUSE_OPENERS | word_set("says say there here")) - word_set("of by for")
"""Words of a title that tells of another place, or more than one clause."""
_WORD = rf"{CAPITAL}[\w’'-]*\w"
_PLACED = re.compile(rf"(?P<link>In|in|At|at|Near|near) (?P<the>the )?(?P<name>{_WORD}(?: {_WORD})*), ")
