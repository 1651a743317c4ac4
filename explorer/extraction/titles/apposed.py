"""Subjects with the name that the text sets beside them: "the prime minister, Ana Paz, resigned"."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.extraction.happenings.tellings import Telling

_LONGEST = 11
"""Words of the longest title that may come of it."""


def with_apposed(title: str, text: str, telling: Telling, is_person: Callable[[str], bool]) -> str:
    """A title with the name behind its subject: "Prime minister Ana Paz resigns".

    A name that is no person's is taken only behind "the last" or a longer description, which it must be of.
    """
    sentence = telling.view.sentence
    first, *words = title.split()
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        said = match["said"].split()
        size = len(said)
        if said[0] != first.lower() or said[1:] != words[: size - 1] or len(words) < size:
            continue
        name = match["name"]
        if name in title or not (is_person(name) or size > _DESCRIBED):
            continue
        full = " ".join([first, *said[1:], name, *words[size - 1 :]])
        return full if len(full.split()) <= _LONGEST else title
    return title


_DESCRIBED = 2
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|arap) )?[A-ZÀ-Þ][\w’'-]*)*"
_NAMED = re.compile(
    rf"\b(?i:the|its|his|her|their|a|an) (?P<said>[a-z][\w'’-]*(?: [\w'’-]+){{0,4}}), (?P<name>{_NAME})(?=,)"
)
