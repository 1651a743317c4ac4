"""Subjects and objects with the names set beside them: "the prime minister, Ana Paz, resigned"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import COMPLETED, ROOMY
from explorer.extraction.titles.word import Word


def with_apposed(title: str, text: str, telling: Telling, is_person: Callable[[str], bool]) -> str:
    """A title with the names behind its subject or last object: "Prime minister Ana Paz resigns".

    A name that is no person's is taken only behind "the last" or a longer description, which it must be of:
    not that of the country of a town, "the prisoners from Turku, Finland", "the town of Turku, Finland".
    Without room for both a name stands for "the minister", not for "a sailor".
    """
    sentence = telling.view.sentence
    words = title.split()
    if not _NAME_BEHIND.search(text, sentence.start, sentence.end):
        return title
    pieces = text[sentence.start : sentence.end].split(", ")
    if {words[0].lower(), *words}.isdisjoint([piece.rpartition(" ")[2] for piece in pieces[:-1]]):
        return title  # no noun before a comma is one of the title
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        said = match["said"].split()
        size = len(said)
        name = match["name"]
        at = _end_of_lead(words, said, owned=match["owned"] is not None)
        leads, ends = at > 0, title.endswith(f" the {match['said']}") and words[-size - 2] not in PREPOSITIONS
        if not (leads or ends) or name in title or (size == 2 and name.isupper()):
            continue  # "the UN mission, UNMT,"
        if size == 1 and said[0][0].isupper():
            continue  # "a Finn, Ana Paz,"
        names = _AND.split(name)
        person = all(is_person(AL.sub("", one)) for one in names)
        person = person and (len(names) == 1 or said[-1].endswith(_MANY))
        described = leads and len(names) == 1 and size > _DESCRIBED and _OF_PLACES.isdisjoint(said)
        described = described and (said[-1][0].islower() or not OFFICES.isdisjoint(said))
        if not person and not described:
            continue
        at = at or len(words)
        full = " ".join(words[:at]) + " ".join([_held(said, name), *words[at:]])
        brief = without_spare([Word(word) for word in full.rstrip(",").split()], ROOMY)
        if len(brief) <= COMPLETED:
            return " ".join(word.text for word in brief)
        known = person and leads and len(names) == 1 and not match["one"]
        return " ".join([name, *words[at:]]) if known else title
    return title


def _end_of_lead(words: Sequence[str], said: Sequence[str], *, owned: bool) -> int:
    """How many words of a title the description ends with which it begins; 0 where it begins otherwise.

    For "his" a title may say whose: "his successor, Ana Paz," is told as "Holm's successor".
    """
    size = len(said)
    if said[0] in (words[0], words[0].lower()) and list(words[1:size]) == list(said[1:]):
        return size
    owner = next((at for at, word in enumerate(words[:_OWNER], 1) if word.endswith(_OWNING)), 0)
    return owner + size if owned and owner and list(words[owner : owner + size]) == list(said) else 0


def _held(said: Sequence[str], name: str) -> str:
    """A name as it stands behind what describes it: between commas where that ends on a name or counts.

    "The ruler of Turku, Ana Paz,", "a sailor aboard the Huáscar, Juan Roca,", "two men, Paz and Roca,".
    """
    another = said[-1][0].isupper() and said[-1].lower() not in OFFICES
    apart = another or said[0] in NUMBERS or not PREPOSITIONS.isdisjoint(said)
    return f", {name}," if apart else f" {name}"


_OWNER = 4
"""Words of an owner's name at most."""
_OWNING = ("'s", "’s", "s'", "s’")
_DESCRIBED = 2
_OF_PLACES = PREPOSITIONS - {"of"}
_NAME_BEHIND = re.compile(rf", (?<=[a-z], ){CAPITAL}")
"""Begins with its signs, which are found faster than any of many letters."""
_NAME_WORD = rf"{CAPITAL}(?:\.|[\w’'-]+)"
NAME = rf"{_NAME_WORD}(?: (?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|arap)[ -])?{_NAME_WORD})*"
_AND = re.compile(r", | and ")
AL = re.compile(r"\b(?:al|el)-")
"""The Arabic article before a name: "Nuri | al-Said"."""
_MANY = ("s", "men", "people")
"""How nouns of many end: "the two ministers, Ana Paz and Juan Roca,"."""
_NAMED = re.compile(
    rf"\b(?:(?i:the|(?P<owned>its|his|her|their)|(?P<one>an?)) |(?={CAPITAL}[\w-]+['’]s ))"
    rf"(?P<said>[\w'’-]+(?: [\w'’-]+){{0,4}}), "
    rf"(?P<name>{NAME}(?:(?:, {NAME})* and {NAME})?)(?=[,;]|\.(?:\s|$))"
)
