"""Roundabout predicates told plainly: "pays an official visit to" is "visits"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.titles.subjects.actors import between_both
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, lower_of

_VISIT = r"(?:an? |the |his |her |its |their )?(?:[\w-]+ ){0,3}?"
_OF_DAYS = r"(?: of (?:about )?[\w-]+ (?:days?|weeks?|months?|hours?)\b)?+"
_STATE_OF = r"\bto the (?:rank|level|status) of (?:an? )?(?=\w+)"
_ADDED = (
    r" (?:any more|any longer|earlier|at once|ever since|too|as well|once more)"
    r"(?=$|,| (?:to|in|on|for)\b)"
)
_NTH = r"(?:first|only|second|third|last)"
_TO_VISIT = rf"to (?:pay {_VISIT}visit to|visit)\b"
_IN_SPAN = r" in (?:[\w-]+ ){1,5}(?:years|decades|months|centuries|generations|century|generation)\b"
_VERBS: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = tuple(
    (word_set(words), re.compile(pattern), shorter)
    for words, pattern, shorter in (
        ("pays makes conducts undertakes", rf"^\w+ {_VISIT}visits? to\b", "visits"),
        ("pay make conduct undertake", rf"^\w+ {_VISIT}visits? to\b", "visit"),
        ("goes travels flies", rf"^\w+ on {_VISIT}visit{_OF_DAYS} to\b", "visits"),
        ("is becomes", rf"^(\w+ the {_NTH} .{{3,70}}? {_TO_VISIT}.{{2,50}}?){_IN_SPAN}", r"\1"),
        ("is becomes", rf"^\w+ the {_NTH} .{{3,70}}? {_TO_VISIT}", "visits"),
        (
            "comes arrives goes travels flies",
            rf"^\w+ (?:to|in) (?=[A-Z])([^,]{{3,40}}?) on an? (?:[\w-]+ ){{0,2}}visit\b{_OF_DAYS}(?! to\b)",
            r"visits \1",
        ),
        ("visit visits", r"^(\w+ .+?) on an? (?:[\w-]+ )?(?:visit|trip)\b", r"\1"),
        ("is", r"^is host to\b", "hosts"),
        ("are", r"^are host to\b", "host"),
        ("makes", r"^\w+ it known that\b", "announces that"),
        ("make", r"^\w+ it known that\b", "announce that"),
        ("makes", r"^\w+ it (?:clear|plain) that\b", "stresses that"),
        ("make", r"^\w+ it (?:clear|plain) that\b", "stress that"),
        ("meets meet", r"^\w+ (?:his|her|their) (?:death|end)\b", "dies"),
        ("puts", r"^puts (?:his|her) name to\b", "signs"),
        ("put", r"^put their names to\b", "sign"),
        ("enters enter", r"^\w+ into (?=(?:diplomatic )?relations)", "establish "),
    )
)
"""Roundabout verbs at the beginning of a predicate, by first words, and the plain ones that mean the same."""
_ROUNDABOUT = frozenset().union(*(firsts for firsts, _, _ in _VERBS))
_PREPOSITIONS = "|".join(sorted(PREPOSITIONS))
_POINTING_BACK = (
    r" (?:to this effect|at th(?:is|at) (?:point|stage|juncture)|in this (?:way|manner)"
    r"|for this (?:reason|purpose)|on this occasion)\b(?! (?:of|in|where|when|that|to)\b)"
)
"""Phrases that say nothing apart from what was told before: "issued an order to this effect"."""
_PHRASES: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = tuple(
    (word_set(words), re.compile(pattern), shorter)
    for words, pattern, shorter in (
        ("well together along", r"\b(?:as well as|together with|along with)\b.*$", ""),
        ("rank level status", _STATE_OF, "to "),
        ("there", r"(?<!^is)(?<!^are) there(?= (?:from|to|in|on|for|with)\b|$)", ""),
        ("turn", r" in (?:its|his|her|their) (?:own )?turn\b", ""),
        ("still", r" (?:further still|still more|still further)\b", " further"),
        ("more longer earlier once since too well", _ADDED, ""),
        ("own", rf" of (?:his|her|its|their) own(?=$| (?:{_PREPOSITIONS})\b)", ""),
        (
            "step other side little",
            r" (?:step by step|one after the other|side by side|little by little)\b",
            "",
        ),
        ("effect point stage juncture way manner reason purpose occasion", _POINTING_BACK, ""),
        (
            "this these those",
            rf"\b(?:this|these|those) (?!(?:{_PREPOSITIONS}|who|whom|whose|which|that)\b)"
            r"(?!(?<=those )(?:[a-z]+(?:ing|ed)|held|sent|left|lost|hurt|shot|caught|born|taken|driven)\b)"
            r"(?=[a-z])",
            "the ",
        ),
    )
)
"""Phrases anywhere in a predicate that say less than their length, with words one of which stands in each."""
_IN_PHRASES = frozenset().union(*(asked for asked, _, _ in _PHRASES))
_WORD = re.compile(r"\w+")


def is_plain(words: Sequence[Word], pointers: Pointers) -> bool:
    """Whether no word of a predicate is one of a roundabout phrase; of most predicates none is."""
    lower = lower_of(words)
    if lower[0] in _ROUNDABOUT or words[-1].comma or not _IN_PHRASES.isdisjoint(lower):
        return False
    return " and " not in pointers.both or _BOTH.isdisjoint(lower)


_BOTH = word_set("both two between")


def plainly(text: str, pointers: Pointers) -> str:
    """A predicate's words without roundabout phrases, "between the two countries" told by their names."""
    plain = between_both(text.rstrip(","), pointers)
    for firsts, pattern, shorter in _VERBS if plain.split(" ", 1)[0] in _ROUNDABOUT else ():
        if plain.split(" ", 1)[0] in firsts:
            plain = pattern.sub(shorter, plain)
    words = _IN_PHRASES.intersection(_WORD.findall(plain))
    for asked, pattern, shorter in _PHRASES if words else ():
        if not asked.isdisjoint(words):
            plain = pattern.sub(shorter, plain)
    return " ".join(plain.split())
