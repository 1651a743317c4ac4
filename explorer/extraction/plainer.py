"""Roundabout predicates told plainly: "pays an official visit to" is "visits"."""

from __future__ import annotations

import re

from explorer.extraction.actors import Pointers, between_both
from explorer.extraction.tokens import word_set

_VISIT = r"(?:an? |the |his |her |its |their )?(?:[\w-]+ ){0,3}?"
_STATE_OF = r"\bto the (?:rank|level|status) of (?:an? )?(?=\w+)"
_ADDED = (
    r" (?:any more|any longer|earlier|at once|ever since|too|as well|once more)"
    r"(?=$|,| (?:to|in|on|for)\b)"
)
_NTH = r"(?:first|only|second|third|last)"
_VERBS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"^(?:pays|makes|conducts|undertakes) {_VISIT}visits? to\b"), "visits"),
    (re.compile(rf"^(?:pay|make|conduct|undertake) {_VISIT}visits? to\b"), "visit"),
    (re.compile(rf"^(?:goes|travels|flies) on {_VISIT}visit to\b"), "visits"),
    (re.compile(rf"^(?:is|becomes) the {_NTH} .{{3,70}}? to (?:pay {_VISIT}visit to|visit)\b"), "visits"),
    (re.compile(r"^(?:comes|arrives) (?:to|in) (?=[A-Z])(.{3,40}?) on an? (?:\w+ )?visit\b"), r"visits \1"),
    (re.compile(r"^(visits? .+?) on an? (?:[\w-]+ )?(?:visit|trip)\b"), r"\1"),
    (re.compile(r"^is host to\b"), "hosts"),
    (re.compile(r"^are host to\b"), "host"),
    (re.compile(r"^(?:makes|make) it known that\b"), "announces that"),
    (re.compile(r"^(?:meets|meet) (?:his|her|their) (?:death|end)\b"), "dies"),
    (re.compile(r"^puts (?:his|her) name to\b"), "signs"),
    (re.compile(r"^put their names to\b"), "sign"),
    (re.compile(r"^(?:enters|enter) into (?=(?:diplomatic )?relations)"), "establish "),
)
"""Roundabout verbs at the beginning of a predicate, and the plain ones that mean the same."""
_FIRST = word_set(
    """are arrives becomes comes conduct conducts enter enters flies goes is make makes meet meets pay pays
    put puts travels undertake undertakes visit visits"""
)
_PHRASES: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = tuple(
    (word_set(words), re.compile(pattern), shorter)
    for words, pattern, shorter in (
        ("well together along", r"\b(?:as well as|together with|along with)\b.*$", ""),
        ("rank level status", _STATE_OF, "to "),
        ("there", r" there(?= (?:from|to|in|on|for|with)\b|$)", ""),
        ("turn", r" in (?:its|his|her|their) (?:own )?turn\b", ""),
        ("still", r" (?:further still|still more|still further)\b", " further"),
        ("more longer earlier once since too well", _ADDED, ""),
        ("own", r" of (?:his|her|its|their) own\b", ""),
        (
            "step other side little",
            r" (?:step by step|one after the other|side by side|little by little)\b",
            "",
        ),
        (
            "this these those",
            r"\b(?:this|these|those) (?!of\b|in\b|with\b|who\b|which\b|from\b)(?=[a-z])",
            "the ",
        ),
    )
)
"""Phrases anywhere in a predicate that say less than their length, with words one of which stands in each."""
_IN_PHRASES = frozenset().union(*(asked for asked, _, _ in _PHRASES))
_WORD = re.compile(r"\w+")


def plainly(text: str, pointers: Pointers) -> str:
    """A predicate's words without roundabout phrases, "between the two countries" told by their names."""
    plain = between_both(text.rstrip(","), pointers)
    if plain.split(" ", 1)[0] in _FIRST:
        for pattern, shorter in _VERBS:
            plain = pattern.sub(shorter, plain)
    words = _IN_PHRASES.intersection(_WORD.findall(plain))
    for asked, pattern, shorter in _PHRASES if words else ():
        if not asked.isdisjoint(words):
            plain = pattern.sub(shorter, plain)
    return " ".join(plain.split())
