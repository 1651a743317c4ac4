"""Months and seasons that are verbs, names or waters: "may", "to march on", "the spring", "Jan Holm"."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.temporal.before import opens_line
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import (
    HALVES,
    MONTH_NAMES,
    PARTS,
    SPACE,
    WEEKDAYS,
    alternation,
)

_VERB_CUE = re.compile(
    r"\b(?:in|since|by|until|till|from|of|before|after|during|to|late|early|mid|and|or|between|last|next|each|every|"
    r"this|that|through|following|previous|around|throughout|for|on|a|the|same)[\s-]\Z|[(–—&/-]\s?\Z|"
    rf"\b(?:{alternation(MONTH_NAMES)}),\s\Z",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"[A-Za-z]+\.?")


def is_no_month(text: str, found: Found) -> bool:
    """Whether a bare "May" or "March" is a verb, a name or a walk rather than a month."""
    word = _LAST_WORD.findall(text[found.start : found.end])[-1]
    if word.isupper() and _is_line(text, found):
        return False
    if word.isupper() or not word[0].isupper():
        return True
    core = found.end - len(word)
    if found.shift is None and found.start == core and _is_part_of_name(text, found.start, found.end):
        return True
    if _WITH_DAY.match(text, found.end):
        return True
    if found.month not in (3, 5) or _heads_entry(text, found):
        return False
    if not _VERB_CUE.search(text, max(0, core - 14), core):
        return found.start == core
    return (
        found.month == 3
        and bool(_THE.search(text, max(0, core - 5), core))
        and not _NOUN.match(text, found.end)
    )


_WITH_DAY = re.compile(
    rf"{SPACE}[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?(?:st|nd|rd|th){SPACE}"
    r"(?:[Mm]ovement|Brigade|Front|Group|Organi[sz]ation|Party|Coalition|Alliance)\b"
)
"""Behind a month that names a movement together with its day: "the August Seventh Movement"."""


def _is_line(text: str, found: Found) -> bool:
    """Whether a month is a line by itself, as "JULY" is that heads the entries of a chronology."""
    return _LINE_END.match(text, found.end) is not None and opens_line(text, found.start)


def _heads_entry(text: str, found: Found) -> bool:
    """Whether a bare month stands at the head of an entry or is a line by itself: "May: Ghana closes …"."""
    return _ENTRY_SIGN.match(text, found.end) is not None and opens_line(text, found.start)


_LINE_END = re.compile(r"[.:]?[ \t]{0,8}(?:\n|\Z)")
_ENTRY_SIGN = re.compile(r":?[ \t]{0,8}(?:\n|\Z)|:[ \t]|[ \t][-–—][ \t]")


def _is_part_of_name(text: str, start: int, end: int) -> bool:
    """Whether a bare month is somebody's or something's name: "Jan Holm", "Pacts of May", "Maria May"."""
    low = max(0, start - 24)
    if text[start - 1 : start] in _HYPHENS and _GIVEN.search(text, low, start - 1):
        return True
    if _NAME_OF.search(text, low, start) or _HEROES_OF.search(text, low, start):
        return True
    if _ON.search(text, low, start) and _SURNAME.match(text, end):
        return True
    if _PLACE.match(text, end) and not (_IN.search(text, low, start) and _PLACED.match(text, end)):
        return True
    if _NAMED_RISING.match(text, end) and _THE.search(text, max(0, start - 5), start):
        return True
    cue = _VERB_CUE if text[start:end].lower() in MONTH_NAMES else _MONTH_CUE
    if cue.search(text, low, start):
        return False
    return _SURNAME.match(text, end) is not None or _FIRST_NAME.search(text, low, start) is not None


_HYPHENS = frozenset("-‐‑")
_GIVEN = re.compile(rf"\b(?!(?:{alternation((*MONTH_NAMES, *PARTS))})\Z)(?-i:{CAPITAL})\w+\Z", re.IGNORECASE)
"""The first half of a double name: "Karl-August"."""
_NAME_OF = re.compile(
    rf"\b(?!(?:{alternation(PARTS)}|{alternation(HALVES)}|Since|As)\b)"
    rf"[A-Z][a-z]+{SPACE}of{SPACE}\Z",
)
_HEROES_OF = re.compile(r"\b(?:heroes|martyrs|fallen|generation|spirit|ideals) of \Z")
"""Before a month that stands for what happened in it: "a column to the heroes of October"."""
_NAMED_RISING = re.compile(
    rf"(?:{SPACE}[A-Z][a-z]+){{1,2}}(?:{SPACE}(?:of|in){SPACE}|{SPACE}\()[12]\d{{3}}\b"
)
"""Behind a month in the name of what has its year behind it: "the July Revolution of 1925"."""
_ON = re.compile(r"\b[Oo]n\s\Z")
_PLACE = re.compile(rf"{SPACE}(?:Street|Avenue|Boulevard|Square|Road|Highway|Island|Islands)\b")
"""Around a month in the name of a place: "on | June | Hill", "in April Road"."""
_IN = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Bb]y)\s\Z")
_PLACED = re.compile(rf"{SPACE}\w+{SPACE}[a-z]{{2,}}(?<![su])s\b")
"""Around a month before others who are named by a place: "In | May | Island leaders signed"."""
_MONTH_CUE = re.compile(
    r"\b(?:in|since|by|until|till|from|before|after|during|late|early|mid|between|last|next|this|that|through|each|"
    r"every|following|previous|same)[\s-]\Z",
    re.IGNORECASE,
)
_SURNAME = re.compile(r"[ \u00a0][A-Z][a-z]")
_FIRST_NAME = re.compile(
    r"(?:[a-z,] |[a-z] [A-Z][a-z]+ )"
    rf"(?!(?:{alternation(day.capitalize() for day in WEEKDAYS)})\b)[A-Z][a-z]+ \Z"
)
_THE = re.compile(r"\b(?:[Tt]he|[Aa])\s\Z")
_NOUN = re.compile(
    rf"{SPACE}(?!(?:to|on|of|from|in|into|for|and|was|is|had|by|with|through|across|at|that)\b)[A-Za-z]"
)

_SPRING_CUE = re.compile(
    r"\b(?:in|since|by|until|till|from|before|after|during|throughout|over|the|that|this|early|late|mid|last|next|"
    r"following|previous|an?|its|their|his|her|and|every|each)[\s-]\Z|[(–—&/:-]\s?\Z|\n\s*\Z|\A\Z",
    re.IGNORECASE,
)
_FALL_CUE = re.compile(r"\b(?:the|that|this|last|next|early|late|following|previous)\s\Z", re.IGNORECASE)
_NO_SEASON = re.compile(r"\s(?:of|from|to|in|into|on|by|back|under|short|apart|down|within|for|up|water)\b")
_CAMPAIGN = re.compile(rf"{SPACE}(?i:offensives?|campaigns?|harvest|fighting|uprising|rising)\b")
_KIND_OF = re.compile(
    r"\b(?<!end )(?<!start )(?<!beginning )(?<!middle )(?<!height )(?<!most )"
    r"(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!month )(?<!months )of\s\Z"
)
_KIND = re.compile(
    rf"{SPACE}(?!(?:the|an?|its|their|his|her|when|while|and|or|but|to|in|on|at|by|from|with|for|after|before|was|were|is|had|"
    r"has|did|it|he|she|they|that|which|until|as)\b)[a-z]"
)
"""Around a season that says what sort of thing something is: "the export of | summer | electricity"."""
_NAME_BEFORE = re.compile(r"\b[A-Z]\w+\s\Z")
_NAME_AFTER = re.compile(rf"{SPACE}[A-Z][a-z]")


def is_no_season(text: str, found: Found) -> bool:
    """Whether "spring", "fall" and their like are verbs, waters or parts of a name."""
    word = _LAST_WORD.findall(text[found.start : found.end])[-1]
    core = found.end - len(word)
    low = max(0, core - 14)
    if _CAMPAIGN.match(text, found.end):
        return False
    if found.shift is None and _KIND_OF.search(text, low, core) and _KIND.match(text, found.end):
        return True
    if word[0].isupper() and found.shift is None:
        return bool(_NAME_AFTER.match(text, found.end) or _NAME_BEFORE.search(text, low, core)) or (
            word == "Fall" and _NO_SEASON.match(text, found.end) is not None
        )
    if word == "fall":
        return _NO_SEASON.match(text, found.end) is not None or not _FALL_CUE.search(text, low, core)
    return word == "spring" and not _SPRING_CUE.search(text, low, core)
