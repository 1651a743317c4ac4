"""Titles of what describes a name before: "Juan Roca, a Chilean politician, who left"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import NAME
from explorer.extraction.titles.heading import Heading


def with_name_described(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with the person's name for what describes it, where the text sets that behind the name.

    "Juan Roca, a Chilean politician, who was sent home" gives "Juan Roca sent home". One more of that
    description, or two names with it, leave it as it is.
    """
    opening = title.split(maxsplit=_FEW)[:_FEW]
    first = next((at for at, word in enumerate(opening) if is_person_noun(word.lower())), -1)
    if first < 0:
        return title
    words = title.split()
    if not all(word.islower() or word in heading.demonyms for word in words[1 : first + 1]):
        return title
    view, noun = telling.view, words[first].lower()
    named = noun in view.lower[telling.start : telling.end]
    begin = max(heading.floor, view.sentence.start - (0 if named and noun in OFFICES else _FAR))
    end = view.ends[min(telling.end, len(view.ends)) - 1]
    if text.find(noun, begin, end) < 0:
        return title
    last = begin
    found: dict[str, int] = {}
    for match in _DESCRIBED.finditer(text, begin, end):
        size = _alike(words, match["said"].split(), heading)
        whole = not _GOING_ON.search(text[match.start() - _BEFORE : match.start()])
        if whole and size > first and heading.is_person(match["name"]) and match["name"] not in title:
            found[match["name"]] = size
            last = match.end()
    if len(found) != 1 or _ONE_MORE.search(text[last:end]) or _is_one_more(text[last:end], noun):
        return title
    (name, size), *_ = found.items()
    return " ".join([name, *words[size:]])


_FEW = 3
_FAR = 400
"""Characters before its sentence within which a description may stand."""
_DESCRIBED = re.compile(
    rf"(?P<name>{NAME}), (?:then |now |later )?(?:(?:an?|the) )?"
    r"(?P<said>[\w'’-]+(?: [\w'’-]+){0,8}?)(?=[,;)]| who\b)"
)
_GOING_ON = re.compile(r"(?:[^\W\d_A-Z][\w’'-]*[-–]|\b(?:ben|bin|ibn|abu|y|e|af|zu|di|du|le|la|and|of) )\Z")
_BEFORE = 6
"""Characters before a name in which a part of it may stand that has no capital: "Sidi | ben Paz"."""
_ONE_MORE = re.compile(r"\b(?:another|successor|succeeded|replaced)\b")


def _is_one_more(text: str, noun: str) -> bool:
    """Whether one more person is told of by the same noun."""
    return re.search(rf"\b(?:an?|no|any|every) (?:[\w'’-]+ ){{0,2}}{noun}\b", text, re.IGNORECASE) is not None


def _alike(words: Sequence[str], said: Sequence[str], heading: Heading) -> int:
    """How many words a title begins with that are the description, or all of it up to a preposition; or 0."""
    size = 0
    for word, other in zip(words, said, strict=False):
        if word.lower() != other.lower():
            break
        size += 1
    if not size or size == len(words) or (size < len(said) and said[size].lower() not in PREPOSITIONS):
        return 0
    nouns = [word for word in said[:size] if is_person_noun(word.lower())]
    one = bool(nouns) and singular(nouns[0].lower()) == nouns[0].lower()
    verb = words[size].lower()
    told = verb in _IS or (heading.verbs.is_form(verb) and verb not in PREPOSITIONS)
    return size if one and told and not _is_reduced(words[size:], heading) else 0


def _is_reduced(behind: Sequence[str], heading: Heading) -> bool:
    """Whether the first participle behind a noun only describes it: "killed by rebels | buried"."""
    if heading.verbs.base_of_participle(behind[0].lower()) is None:
        return False
    return any(
        heading.verbs.base_of_participle(word.lower()) is not None and before.lower() not in _LINKS
        for before, word in pairwise(behind)
    )


_LINKS = PREPOSITIONS | word_set("and or but then later the a an being been was")


_IS = word_set("is has")
