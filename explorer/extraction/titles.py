"""Titles of happenings: at most nine words, in the present tense, as a careful editor would head them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.chronicle.party import Pair
from explorer.extraction.headline import Word, cut, tidy, words_of
from explorer.extraction.predicates import predicate
from explorer.extraction.subjects import clean_subject, main_clause
from explorer.extraction.tellings import Telling
from explorer.extraction.verbs import VerbTable

LONGEST = 9
"""The most words a title may have."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a title is made with: the verbs' forms, and what stands for words that point elsewhere.

    ``both`` is "Bolivia and Mexico"; ``he`` and ``it`` are the person and the thing last named before the
    clause; ``visited`` the party a list's lead line says was visited; ``label`` serves where no words do.
    """

    verbs: VerbTable
    speech_verbs: frozenset[str]
    both: str
    he: str
    it: str
    visited: str
    kind: str
    label: str


def title_of(text: str, telling: Telling, heading: Heading) -> str:
    """The title of one happening told in ``text``."""
    words = words_of(text, telling.view, telling.start, telling.end)
    title = _sentence(text, telling, words, heading) or _nominal(words, heading)
    title = tidy(title)
    return title if len(title.split()) > 1 else heading.label


def subject_of(text: str, telling: Telling, heading: Heading) -> str:
    """The subject of a happening as its title names it, for the pronouns of what follows; "" if there is none."""
    found = main_clause(words_of(text, telling.view, telling.start, telling.end))
    return clean_subject(found[0], heading.both, heading.he, heading.it) if found else ""


def label_for(kind: str, pair: Pair | None, parties: Sequence[str]) -> str:
    """A plain title for a happening whose words give none: "Visit: Bolivia and Mexico"."""
    who = f"{pair.first} and {pair.second}" if pair else ", ".join(parties[:2])
    return f"{kind.capitalize()}: {who}" if who else kind.capitalize()


def _sentence(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """Subject, verb in the present, and what follows; "" when a subject or a finite verb is missing."""
    found = main_clause(words)
    if found is None:
        return ""
    subject_words, verb, rest = found
    subject = clean_subject(subject_words, heading.both, heading.he, heading.it)
    if not subject and telling.subject:
        before = words_of(text, telling.view, *telling.subject)
        subject = clean_subject(before, heading.both, heading.he, heading.it)
    if not subject:
        return ""
    told = predicate(subject, verb, rest, heading.verbs, heading.speech_verbs)
    return cut(_shortened([*(Word(word) for word in subject.split()), *told]), LONGEST)


_SHORTER: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(?:pays|makes|conducts|undertakes) (?:an? |the |his |her |its |their )?(?:[\w-]+ ){0,3}?visit to\b"), "visits"),
    (re.compile(r"\b(?:pay|make|conduct|undertake) (?:an? |the |their )?(?:[\w-]+ ){0,3}?visits? to\b"), "visit"),
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


_SUCH_AS = re.compile(
    r"^.*\b(?:such as|including|included?|namely|like|concluded|signed|following)\b:?\s+(?:an? |the )?", re.IGNORECASE
)
_FIRST = re.compile(
    r"^(?:(?:and|but|or|after|following|upon|since|with|before|despite|on|in|during|by|as|from|of|for|to|at)\s+)*"
    r"(?:an?|the|its|their)?\s*\b",
    re.IGNORECASE,
)


def _nominal(words: Sequence[Word], heading: Heading) -> str:
    """A title from a noun phrase: an item of a list, or a happening told by a noun."""
    text = " ".join(word.text + ("," if word.comma else "") for word in words)
    text = _FIRST.sub("", _SUCH_AS.sub("", text).strip(" ,;:-–"), count=1)
    kept = [Word(piece.rstrip(","), comma=piece.endswith(",")) for piece in text.split()]
    if heading.kind == "visit" and heading.visited and "visit" not in text.lower():
        return f"{cut(kept, LONGEST - 1 - len(heading.visited.split()))} visits {heading.visited}"
    short = cut(kept, LONGEST, at_comma=heading.kind != "agreement")
    whole = len(short.split()) == len(kept)
    if heading.kind == "agreement" and whole and len(kept) < LONGEST and "sign" not in text:
        return f"{short} signed"
    return short
