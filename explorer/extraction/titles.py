"""Titles of happenings: at most nine words, in the present tense, as a careful editor would head them."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from explorer.extraction.headline import Word, cut, tidy, words_of
from explorer.extraction.predicates import is_plural, predicate
from explorer.extraction.subjects import Pointers, clean_subject, main_clause
from explorer.extraction.tellings import Telling
from explorer.extraction.verbs import VerbTable
from explorer.extraction.view import PREPOSITIONS

LONGEST = 9
"""The most words a title may have."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a title is made with: forms of words, and what stands for words that point elsewhere.

    ``plurals`` are the names of peoples, ``singulars`` those of persons; ``visited`` is the party that a
    list's lead line says was visited,
    ``kind`` the kind of the happening, ``who`` the parties, ``label`` a title where no words give one.
    """

    verbs: VerbTable
    speech_verbs: frozenset[str]
    plurals: Container[str]
    singulars: Container[str]
    pointers: Pointers
    visited: str
    kind: str
    who: str
    label: str


def title_of(text: str, telling: Telling, heading: Heading) -> str:
    """The title of one happening told in ``text``."""
    own = telling.view.dates[telling.view.tokens_at(telling.expression)] if not telling.occasion else -1
    words = words_of(text, telling.view, telling.start, telling.end, own)
    in_row = bool(telling.view.cells)
    listed = _is_listed(telling, words)
    title = "" if listed else _sentence(text, telling, words, heading)
    title = title or _nominal(words, heading, in_row=in_row)
    title = tidy(title)
    if len(title.split()) > 1:
        return title
    return f"{title}: {heading.who}" if title and heading.who and telling.nominal else heading.label


def subject_of(text: str, telling: Telling, verbs: VerbTable) -> str:
    """The subject of a happening as its title names it, for the pronouns behind; "" if there is none."""
    found = main_clause(words_of(text, telling.view, telling.start, telling.end), verbs)
    subject = clean_subject(found.subject, Pointers()) if found else ""
    return "" if subject.lower() in {"he", "she", "it", "they"} else subject


def label_for(kind: str, who: str) -> str:
    """A plain title for a happening whose words give none: "Visit: Bolivia and Mexico"."""
    return f"{kind.capitalize()}: {who}" if who else kind.capitalize()


def _sentence(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """Subject, verb in the present, and what follows; "" when a subject or a finite verb is missing."""
    if telling.verb is not None and telling.subject is not None:
        words = _with_shared_verb(text, telling, words, heading.verbs)
    found = main_clause(words, heading.verbs)
    if found is None:
        return ""
    rest, passive = found.rest, found.passive
    subject = clean_subject(found.subject, heading.pointers)
    if not subject and telling.subject:
        before = words_of(text, telling.view, *telling.subject)
        subject = clean_subject(before, heading.pointers)
        passive = telling.view.tokens[telling.subject[1]].lower in {"was", "were"}
    if not subject:
        return ""
    plural = is_plural(subject, heading.plurals, heading.singulars)
    if rest and rest[0].lower in {"it", "them"} and telling.subject is not None:
        rest = [*_object_before(text, telling), *rest[1:]]
    told = predicate(found.verb, rest, heading.verbs, heading.speech_verbs, plural=plural, passive=passive)
    return cut(_shortened([*(Word(word) for word in subject.split()), *told]), LONGEST)


def _object_before(text: str, telling: Telling) -> list[Word]:
    """What a second verb's "it" means: the object of the first ("imposed an embargo and lifted it")."""
    assert telling.subject is not None
    words = words_of(text, telling.view, telling.subject[1] + 1, telling.start)
    stop = next((at for at, word in enumerate(words) if at and word.lower in PREPOSITIONS), len(words))
    return words[:stop]


_COMING = frozenset({"come", "go", "arrive", "follow", "travel"})


def _with_shared_verb(text: str, telling: Telling, words: Sequence[Word], verbs: VerbTable) -> list[Word]:
    """An item with the verb it shares: "joined ASEAN in 1995 and the WTO in 2007" gives "joined the WTO"."""
    assert telling.verb is not None
    assert telling.subject is not None
    view = telling.view
    shared = words_of(text, view, telling.verb, telling.verb + 1)
    item = [word for word in words if word.lower not in {"and", "but", "then"}]
    base = verbs.base_of_past(view.tokens[telling.verb].lower)
    if item and base in _COMING and item[0].text[0].isupper():
        return [*item, *shared]
    verb_end = telling.verb + 2 if view.tokens[telling.verb].lower in {"was", "were"} else telling.verb + 1
    shared = words_of(text, view, telling.verb, verb_end)
    return [*words_of(text, view, *telling.subject), *shared, *item]


_SHORTER: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"\b(?:pays|makes|conducts|undertakes) (?:an? |the |his |her |its )?(?:[\w-]+ ){0,3}?visit to\b"
        ),
        "visits",
    ),
    (
        re.compile(r"\b(?:pay|make|conduct|undertake) (?:an? |the |their )?(?:[\w-]+ ){0,3}?visits? to\b"),
        "visit",
    ),
    (re.compile(r"\bbecomes the first .{3,70}? to (?:pay an? (?:\w+ )?visit to|visit)\b"), "visits"),
    (re.compile(r"\b(states|announces|says|declares|state|announce|say|declare) that\b"), r"\1"),
    (re.compile(r"\b(?:goes|travels|flies) on an? (?:[\w-]+ )?visit to\b"), "visits"),
)


def _shortened(words: Sequence[Word]) -> list[Word]:
    """The words with roundabout phrases replaced by plain verbs."""
    text = " ".join(word.text + ("," if word.comma else "") for word in words)
    for pattern, replacement in _SHORTER:
        text = pattern.sub(replacement, text)
    return [Word(piece.rstrip(","), comma=piece.endswith(",")) for piece in text.split()]


def _is_listed(telling: Telling, words: Sequence[Word]) -> bool:
    """Whether the clause introduces a list and holds its first item, with the date in brackets."""
    dated = telling.view.tokens_at(telling.expression)
    text = " ".join(word.text for word in words)
    return telling.view.hidden[dated] and _SUCH_AS.match(text) is not None


_SUCH_AS = re.compile(
    r"^.*\b(?:such as|including|included?|namely|like|concluded|signed|following)\b:?\s+(?:an? |the )?",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"^(?:(?:and|but|or|after|following|upon|since|with|before|despite|on|in|during|by|as|from|of|for|to|at)\s+)*"
    r"(?:an?|the|its|their)?\s*\b",
    re.IGNORECASE,
)


def _nominal(words: Sequence[Word], heading: Heading, *, in_row: bool) -> str:
    """A title from a noun phrase: an item of a list, or a happening told by a noun."""
    text = " ".join(word.text + ("," if word.comma else "") for word in words)
    text = _FIRST.sub("", _SUCH_AS.sub("", text).strip(" ,;:-–"), count=1)
    kept = [Word(piece.rstrip(","), comma=piece.endswith(",")) for piece in text.split()]
    if in_row:
        return f"{heading.kind.capitalize()}: {cut(kept, LONGEST - 1, at_comma=False)}"
    if heading.kind == "visit" and heading.visited and "visit" not in text.lower():
        return f"{cut(kept, LONGEST - 1 - len(heading.visited.split()))} visits {heading.visited}"
    short = cut(kept, LONGEST, at_comma=heading.kind != "agreement")
    whole = len(short.split()) == len(kept)
    if heading.kind == "agreement" and whole and len(kept) < LONGEST and "sign" not in text:
        return f"{short} signed"
    return short
