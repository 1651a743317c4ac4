"""Subjects and objects with the names set beside them: "the prime minister, Ana Paz, resigned"."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.extraction.clauses.tokens import CAPITAL
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED


def with_apposed(title: str, text: str, telling: Telling, is_person: Callable[[str], bool]) -> str:
    """A title with the names behind its subject or last object: "Prime minister Ana Paz resigns".

    A name that is no person's is taken only behind "the last" or a longer description, which it must be of:
    not that of the country of a town, "the prisoners from Turku, Finland".
    """
    sentence = telling.view.sentence
    first, *words = title.split()
    told = " the " in title or any(
        text.find(f" {form}", sentence.start, sentence.end) >= 0 for form in (first, first.lower())
    )
    if not told or not _NAME_BEHIND.search(text, sentence.start, sentence.end):
        return title
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        said = match["said"].split()
        size = len(said)
        name = match["name"]
        leads = said[0] in (first, first.lower()) and said[1:] == words[: size - 1] and len(words) >= size
        ends = title.endswith(f" the {match['said']}") and title.split()[-size - 2] not in PREPOSITIONS
        if not (leads or ends) or name in title or (size == 2 and name.isupper()):
            continue  # "the UN mission, UNMT,"
        names = _AND.split(name)
        person = all(is_person(_AL.sub("", one)) for one in names)
        person = person and (len(names) == 1 or said[-1].endswith(_MANY))
        described = leads and len(names) == 1 and size > _DESCRIBED and _OF_PLACES.isdisjoint(said)
        if not person and not described:
            continue
        # "the ruler of Turku, Ana Paz,", "a sailor aboard the Huáscar, Juan Roca,", "two men, Paz and Roca,"
        hung = not PREPOSITIONS.isdisjoint(said) or said[-1][0].isupper() or said[0] in NUMBERS
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
_NAME = rf"{_NAME_WORD}(?: (?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|arap)[ -])?{_NAME_WORD})*"
_AND = re.compile(r", | and ")
_AL = re.compile(r"\b(?:al|el)-")
"""The Arabic article before a name: "Nuri | al-Said"."""
_MANY = ("s", "men", "people")
"""How nouns of many end: "the two ministers, Ana Paz and Juan Roca,"."""
_NAMED = re.compile(
    rf"\b(?i:the|its|his|her|their|a|an) (?P<said>(?:{CAPITAL}\w+ )?[a-z][\w'’-]*(?: [\w'’-]+){{0,4}}), "
    rf"(?P<name>{_NAME}(?:(?:, {_NAME})* and {_NAME})?)(?=[,;]|\.(?:\s|$))"
)
