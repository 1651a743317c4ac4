"""What "the federation" means in another section than its name: the only one of its noun so far."""

from __future__ import annotations

import re

from explorer.extraction.antecedents.fullnames import FullName
from explorer.extraction.clauses.tokens import CAPITAL, word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.source import Source


def only_named(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """The name that has a noun for its last word, where the text has no other of that noun before a token.

    "The Turku Federation" is "the federation" also below the next heading, unless "a federation" was told of.
    """
    if noun not in _BODIES or view.lower[at] != noun or view.lower[at - 1 : at] != ("the",):
        return None
    text, end = source.document.text, view.starts[at]
    begin = max(0, end - _FAR)
    named = noun.capitalize()
    if text.find(f" {named}", begin, end) < 0:
        return None
    names = {found["before"].strip() for found in _pattern(named).finditer(text, 0, end)}
    if len(names) != 1 or text.count(f" {named}", 0, end) != len(_pattern(named).findall(text[:end])):
        return None
    behind = re.search(rf" {named} (?:of|for) ", text[:end])
    other = re.search(rf"(?<!\bthe )(?<!\bThe )\b{noun}s?\b", text[:end])
    before = names.pop()
    return None if other or behind or not before else FullName(tuple(before.split()), named, (), ())


def _pattern(noun: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\b[Tt]he |(?<=[a-z,] ))(?P<before>(?:{CAPITAL}[\w’'&–-]*\.? )+){noun}\b")


_BODIES = word_set("federation confederation league legion congregation brotherhood condominium")
"""What always has the noun in its name, unlike companies and schools."""
_FAR = 1500
"""Characters within which the name stood last."""
