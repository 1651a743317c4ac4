"""Whose "the crew" is: that of the one ship or aircraft before, "crew of the trawler Aura"."""

from __future__ import annotations

import re

from explorer.extraction.antecedents.classnames import Found, called_before, of_class
from explorer.extraction.antecedents.classnouns import CLASSES, NounClass
from explorer.extraction.antecedents.definites import named_as
from explorer.extraction.antecedents.fullnames import FullName
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.source import Source


def called_with_crew(source: Source, view: SentenceView, at: int, noun: str) -> FullName | None:
    """What the text before calls the thing for which a token stands; a crew by what it is on board of."""
    named = called_before(source, view, at, noun)
    if named is not None or noun not in _ABOARD or view.lower[max(0, at - 1) : at + 1] != ("the", noun):
        return named
    found = list(of_class(source, view, at, "ship", _CRAFT))
    whole = _whole(source, view, at, found)
    if whole is None:
        return None
    text, end = source.document.text, view.starts[at] - len("the ")
    begin = source.document.text.rfind(". ", 0, found[-1].one.start) + 1
    if _OTHER_CREW.search(text, found[0].one.end, end) or _has_many(text[begin:end]):
        return None
    return FullName((), noun, (), (("of", "the", *whole.shown.split()),))


_CRAFT = NounClass(
    CLASSES["ship"].nouns
    | word_set("aircraft airliner plane jet helicopter bomber fighter balloon airship spacecraft tank train"),
    is_led=True,
)
_OTHER_CREW = re.compile(r"(?<!\bthe )(?<!\bThe )\b[Cc]rews?\b|\bcrew of\b")
_ABOARD = frozenset({"crew"})


def _whole(source: Source, view: SentenceView, at: int, found: list[Found]) -> FullName | None:
    """The one ship told of, also one without a name: "a Finnish trawler"."""
    if len({(one.full, one.full is None and one.one.start) for one in found}) != 1:
        return None
    return found[0].full or named_as(source, view, at, found[0].one.head)


def _has_many(text: str) -> bool:
    """Whether a text tells of several ships or aircraft."""
    words = set(re.findall(r"[a-z]+", text))
    return "aircraft" in words or any(
        singular(word) in _CRAFT.nouns and singular(word) != word for word in words
    )
