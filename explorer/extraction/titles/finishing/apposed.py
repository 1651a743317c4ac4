"""Subjects and objects with the name set beside them in the text: "the prime minister, Ana Paz, resigned"."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.extraction.clauses.tokens import CAPITAL
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED


def with_apposed(title: str, text: str, telling: Telling, is_person: Callable[[str], bool]) -> str:
    """A title with the name behind its subject or last object: "Prime minister Ana Paz resigns".

    A name that is no person's is taken only behind "the last" or a longer description, which it must be of:
    not that of the country of a town, "the prisoners from Turku, Finland".
    """
    sentence = telling.view.sentence
    first, *words = title.split()
    told = text.find(f" {first.lower()}", sentence.start, sentence.end) >= 0 or " the " in title
    if not told or not _NAME_BEHIND.search(text, sentence.start, sentence.end):
        return title
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        said = match["said"].split()
        size = len(said)
        name = match["name"]
        person = is_person(name)
        if name in title or not (person or (size > _DESCRIBED and _OF_PLACES.isdisjoint(said))):
            continue
        leads = said[0] == first.lower() and said[1:] == words[: size - 1] and len(words) >= size
        ends = title.endswith(f" the {match['said']}") and person
        ends = ends and title.split()[-size - 2] not in PREPOSITIONS
        if not leads and not ends:
            continue
        # "the ruler of Turku, Ana Paz,", "a sailor aboard the Huáscar, Juan Roca,"
        hung = not PREPOSITIONS.isdisjoint(said) or said[-1][0].isupper()
        held = f", {name}," if hung else f" {name}"
        at = size if leads else len(words) + 1
        full = (" ".join([first, *words][:at]) + " ".join([held, *[first, *words][at:]])).rstrip(",")
        return full if len(full.split()) <= COMPLETED else title
    return title


_DESCRIBED = 2
_OF_PLACES = PREPOSITIONS - {"of"}
_NAME_BEHIND = re.compile(rf", (?<=[a-z], ){CAPITAL}")
"""Begins with its signs, which are found faster than any of many letters."""
_NAME_WORD = rf"{CAPITAL}(?:\.|[\w’'-]+)"
_NAME = rf"{_NAME_WORD}(?: (?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|arap) )?{_NAME_WORD})*"
_NAMED = re.compile(
    r"\b(?i:the|its|his|her|their|a|an) (?P<said>[a-z][\w'’-]*(?: [\w'’-]+){0,4}), "
    rf"(?P<name>{_NAME})(?=[,;]|\.(?:\s|$))"
)
