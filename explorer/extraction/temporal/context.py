"""What the words around a date make of it: a bound of what is told, or a part of a name."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import Bound
from explorer.extraction.temporal.before import is_behind_word, last_words, word_before
from explorer.extraction.temporal.forms import NAMED_DATE
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import EVENT_NOUNS, SPACE, alternation

_BOUND_WORDS: dict[Bound, tuple[str, ...]] = {
    "since": (
        "since",
        "as of",
        *(f"{verb} {word}" for verb in ("beginning", "starting") for word in ("in", "on", "from")),
    ),
    "until": ("until", "till", "up to", "through"),
    "before": ("before", "prior to"),
    "after": ("after", "following"),
    "by": ("by", "no later than"),
}
_BOUNDS: dict[str, Bound] = {word: bound for bound, words in _BOUND_WORDS.items() for word in words}
_BOUND = re.compile(rf"\b(?P<word>(?i:{alternation(_BOUNDS)}))\s(?:the\s|about\s)?\Z")
_BOUND_ENDS = last_words(_BOUNDS) | {"the", "about"}
"""Words on which it may end."""
_FROM = re.compile(r"\b[Ff]rom\s(?:the\s|about\s)?\Z")
_ONWARDS = re.compile(
    rf",?{SPACE}(?:onwards?|forwards?|on(?=[,;.\s]|\Z)(?!{SPACE}(?:the|a|an)\b)|to{SPACE}(?:the{SPACE})?present)\b"
)
_OPEN_END = re.compile(
    rf"{SPACE}?[–—-]{SPACE}?(?:(?:the{SPACE})?present\b|today\b|now\b|date\b|\))|{SPACE}onwards?\b|{SPACE}to{SPACE}(?:the{SPACE})?present\b"
)
_CAPITAL = re.compile(rf"{SPACE}[A-Z]")
_EVENT = re.compile(rf"{SPACE}(?:[a-z]+{SPACE}){{0,2}}(?:{alternation(EVENT_NOUNS)})(?![A-Za-z])")
_ARTICLE = re.compile(rf"(?:\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Hh]is)|['’]s?){SPACE}\Z")


def bound_of(text: str, start: int, end: int) -> Bound:
    """What the words around a span make of the date: "since 1978", "until May 1970", "from 1997 onwards"."""
    low, before = max(0, start - 24), word_before(text, start).lower()
    looked = before in _BOUND_ENDS if before else is_behind_word(text, start)
    match = _BOUND.search(text, low, start) if looked else None
    if match is not None:
        return _BOUNDS[" ".join(match["word"].lower().split())]
    if _OPEN_END.match(text, end) or (_ONWARDS.match(text, end) and _FROM.search(text, low, start)):
        return "since"
    return ""


def is_in_name(text: str, found: Found) -> bool:
    """Whether a date is part of a name: "the 2019 general election", "the September 11 attacks"."""
    if found.form == NAMED_DATE:
        return True
    if found.precision is not Precision.YEAR or found.month is not None or found.year is None:
        return False
    if found.last_year is not None:
        return False
    behind = text[found.start - 1 : found.start] == "(" or word_before(text, found.start) == "of"
    before = text[max(0, found.start - 80) : found.start] if behind else ""
    if before and any(pattern.search(before) for pattern in (_GAMES_OF, _LAW_OF, _THOSE_OF, _PAPER_NUMBER)):
        return True
    if _TO_GAMES.search(text, max(0, found.start - 20), found.start) and _GAMES.match(text, found.end):
        return False  # what is done at them is done in that year
    after_article = _ARTICLE.search(text, max(0, found.start - 8), found.start) is not None
    if after_article and _CAPITAL.match(text, found.end):
        return True
    if _EVENT.match(text, found.end):
        return after_article
    return _CAPITAL.match(text, found.end) is not None and _NAMED_EVENT.match(text, found.end) is not None


_TO_GAMES = re.compile(r"\b(?:[Aa]t|[Ii]n|[Dd]uring|(?:team|squad|athletes|delegation) to) the \Z")
_GAMES = re.compile(
    rf"{SPACE}(?:[A-Z][\w.’'-]*{SPACE}){{0,3}}(?:Olympics|Games|Universiade|(?:World|Asian|Nations){SPACE}Cup)\b"
)
_GAMES_OF = re.compile(
    r"\b(?:[Gg]ames|[Oo]lympics|[Cc]hampionships?|[Cc]up|[Ee]xpo|[Ee]xposition|[Tt]ournament) of \Z"
)
"""Before the year of what is known by it: "was given the championship of 2012"."""
_LAW_OF = re.compile(r"[A-Z][\w’'-]+ (?:Act|Law|Code|Statute|Ordinance|Bill) of \Z")
"""Before the year of a law with a name: "the Aliens Act of 1905", under which things are done later."""
_THOSE_OF = re.compile(
    r"\b(?:[Cc]lass|[Dd]ead|[Ee]migrants|[Ee]xiles|[Ff]allen|[Ff]ugitives|[Gg]eneration|[Gg]raduates|[Hh]eroes|"
    r"[Ii]deals|[Ll]essons|[Ll]evels?|[Mm]artyrs|[Mm]emor(?:y|ies)|[Pp]rices|[Rr]efugees|[Ss]pirit|[Ss]tandards|"
    r"[Ss]urvivors|[Vv]eterans|[Vv]ictims|[Vv]olunteers) of \Z"
)
"""Before the year by which people, or what is left of a time, are long known: "the veterans of 1941 met"."""
_PAPER_NUMBER = re.compile(
    r"\b(?:(?:[Rr]esolution|[Dd]ecision|[Dd]irective|[Rr]egulation|[Rr]ecommendation|[Dd]ecree|[Ll]aw|Act)s?|[Dd]ecree-[Ll]aw)"
    r"(?: [Nn]o\.?)?(?: \d[\d/]* \(\d{4}\)(?:,(?: and)?| and| or))* \d[\d/]* (?:\(|of )\Z"
)
"""Before the year of a paper with a number: "under resolution 1701 (2006)"."""

_ADJECTIVES = (
    r"(?:general|presidential|parliamentary|legislative|federal|national|local|regional|municipal|political|economic|"
    r"financial|constitutional|civil|military|diplomatic|snap|border|world|peace|climate)"
)
_NAMED_EVENT = re.compile(
    rf"{SPACE}(?:[A-Z][\w.’'-]*{SPACE}){{1,3}}(?:{_ADJECTIVES}{SPACE}){{0,2}}(?i:{alternation(EVENT_NOUNS)})(?![A-Za-z])"
)
_LEADING = re.compile(
    rf"(?:\A|\n\s*|[.!?:][\"”’')\]]*\s+)(?:(?:However|Then|Later|Finally|Meanwhile|Also),?{SPACE})?"
    rf"(?:(?:In|On|By|During|At|Around|Throughout|Between|From){SPACE}(?:the{SPACE})?)?\Z"
)


def is_leading(text: str, start: int) -> bool:
    """Whether what begins at ``start`` opens its sentence, and so sets the time of what is told next."""
    before = word_before(text, start)
    if before.islower() and before != "the":
        return False
    return _LEADING.search(text, max(0, start - 28), start) is not None
