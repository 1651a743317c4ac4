"""Bare numbers that are votes, rates, addresses and goals, by the words around them."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.temporal.amounts import COUNTED
from explorer.extraction.temporal.before import is_behind_word, opens_line, word_before
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import MEASURES, SPACE, STREETS, alternation

_VOTED = re.compile(
    r"\b(?:passed|carried|rejected|approved|adopted|defeated|beaten|lost|won|elected|voted|chosen|votes?|majority)"
    r"(?: \w+)? by \Z"
)
_AGAINST = re.compile(rf"(?:{SPACE}votes)?{SPACE}(?:to|against){SPACE}\d")
_VOTED_AGAINST = re.compile(r" by \d{3,4}(?: votes)? (?:to|against) \Z")
"""Around the two numbers of a vote: "passed by 1345 to 1210"."""

_RATE = re.compile(
    rf"{SPACE}(?:an?|per|each){SPACE}(?:day|week|month|year|hour|head|piece|ton|barrel|kilo)\b"
)
_NUMBERS_ON = re.compile(r" \d{4}\b(?!-)")
"""Behind a number: a second of four digits, as in a telephone number."""
_RADIO = re.compile(rf"{SPACE}(?:AM|FM|MW|LW)\b")
_LED_TO = re.compile(
    r"\b(?:(?:moved|sent|went|relocated|transferred|addressed|written|delivered|posted|mailed) to|"
    r"address(?: is| was|:)) \Z"
)
_TOWN = re.compile(rf",?{SPACE}{CAPITAL}[^\W\d_A-Z]+")
_HOUSE_BEFORE = re.compile(r"(?<![\d/.])\d{1,3}[A-Za-z]?, \Z")
_CAPITALS = rf"(?:{CAPITAL}[\w.'’-]* ){{0,3}}"
_ROAD = (
    rf"(?<![\d/.])\d{{1,4}}[A-Za-z]? {_CAPITALS}(?:{alternation(word.capitalize() for word in STREETS)})\.?"
)
_WORDS_BEHIND = re.compile(
    rf"{SPACE}(?:(?:An?|The){SPACE}\w|(?:New{SPACE})?[A-Z][a-z]+{SPACE}(?!(?:is|was|are|were|has)\b)[a-z]{{2,}}\b)"
)
_ROAD_BEFORE = re.compile(rf"{_ROAD}, \Z")
_TOWN_BEFORE = re.compile(
    rf"(?:\b(?:Box|box|Bag|B\.?P\.?|Apartado|Casilla|Postfach) \d[\d ]*|{_ROAD}), "
    rf"{_CAPITALS}{CAPITAL}[\w.'’-]+ \Z"
)
"""Before a postcode behind house and street, or behind box and town: "4 High Street, | 2000 Antwerp"."""
_LINE_BEFORE = re.compile(r"(?:\A|\n)[^\n]*, \Z")
_ITS_TOWN = re.compile(rf"{SPACE}{CAPITAL}[\w'’-]+(?:{SPACE}{CAPITAL}[\w'’-]+)?[,.;)]")
_TOWN_AND_STATE = re.compile(
    rf"{SPACE}{CAPITAL}[\w'’-]+,{SPACE}{CAPITAL}[\w'’-]+(?:{SPACE}{CAPITAL}[\w'’-]+)?\s*(?:\n|\Z)"
)
"""Around a postcode: "Allé 15, 1914 Enebakk,", and on a line, "Embassy, 1050 Brussels, Belgium"."""
_OFFICE_IN = re.compile(
    r"\b(?:embassy|consulate|legation|mission|chancery|office|headquarters|residence|bureau|institute) in \Z"
)
_OF_TOWN = re.compile(rf"{SPACE}{CAPITAL}[\w'’-]+")
"""Around a postcode too low for the year of an office: "the embassy in 1030 Vienna"."""
_THING_IN = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) [a-z]+ in \Z")
_TOWN_AND_MORE = re.compile(rf"{_OF_TOWN.pattern},{SPACE}{CAPITAL}")
"""Around such a postcode before a town and its street: "a plaque in 1060 Vienna, Gumpendorfer Straße"."""
_LOW = 1500
"""Postcodes of four digits below this are taken for such before a town: no year of an embassy is so early."""
_GOAL = re.compile(
    r"\b(?:plan|strategy|strategie|roadmap|vision|target|goal|forecast|projection|outlook|scenario|agenda)s?\s"
    r"(?:for|to|towards?|until)\s(?:the\syear\s)?\Z",
    re.IGNORECASE,
)
_GOAL_ENDS = word_set("for to toward towards until year")
"""Words on which it may end."""
_MEASURED_OUT = re.compile(
    r"\b(?:(?:runs?|ran|stretch(?:es|ed)?|extends|lasts?|lasted|marched|sailed|flew|walked) (?:for|over)|"
    r"(?:fell|rose|fallen|risen|dropped|grew|grown|climbed|sank|shrank|swelled|increased|decreased) to|"
    r"[Oo]ut of(?: \d[\d,.]*,(?: only| some)?)?) \Z"
)
_CHANGED = re.compile(
    r"\b(?:fell|rose|fallen|risen|dropped|grew|grown|climbed|sank|shrank|swelled|increased|decreased|cut|reduced|raised|"
    r"expanded|extended|strengthened) from \Z"
)
_TO_NUMBER = re.compile(rf"{SPACE}to{SPACE}(?:about{SPACE}|some{SPACE}|over{SPACE})?(?P<number>\d[\d,]*)")
_LONG = 300
"""Years that no change is said to have taken: "grew from 1200 to 1950" counts heads."""
_STANDS = re.compile(
    r"\b(?:stands?|stood|lies|lay|lives?|lived|located|situated|housed|resid(?:es|ed)|sits) (?:at|in|on) "
    rf"(?:{CAPITAL}[\w'’.-]+ ){{1,3}}\Z"
)
_OUT_OF_THOSE = re.compile(
    r"\bOf (?:(?:the|its|his|her|their|these|those|some|about) )?\d[\d,.]*"
    r"(?: [a-z][\w ]{0,32})?,(?: only| some)? \Z"
)
_THEY = re.compile(rf"{SPACE}(?:were|are|was|had|have|died|fell|fled|left|stayed|returned|voted|came|went)\b")
"""Around the second number of "Of the 1900 who had signed, 1204 were arrested"."""
_ONE_IN = re.compile(r"\bOne in \Z")
"""Before a round number: "One in 1500 was a member"."""
_APPOSED = re.compile(rf"\b[Nn]umber, (?:{CAPITAL}[\w'’-]+ ){{1,2}}\Z")
"""Around the number of a telephone behind its exchange: "Its number, Nairobi 1978, was printed"."""
_IN_STREET = re.compile(
    rf"(?<!\d)\d{{4,5}} {CAPITAL}[\w'’-]+(?: {CAPITAL}[\w'’-]+)?, (?:{CAPITAL}[\w.'’-]+ ){{1,3}}\Z"
)
"""Before the number of a house behind postcode, town and street: "11000 Belgrade, Birčaninova 12"."""
_THEY_ARE = re.compile(rf"{SPACE}(?:were|are)\b")
_SUBJECT = re.compile(r"(?:\A|\n\s*|[.!?;] |[A-Za-z], )\Z")
"""Around a number that is the subject of a plural: "Besides, 1811 were deported"."""
_A_LONE = re.compile(r"\b[Aa] \Z")
_STOP = re.compile(r"[,.;)]")
"""Around a number that stands for a thing of that year: "the wine, a 1982, was drunk"."""
_DONE_SO_OFTEN = re.compile(r"\b(?:has|have|had)\s[a-z]+(?:ed|ght|wn|ld|lt|nt)\s\Z")
_SHRUNK = re.compile(rf"\bfrom \d[\d,.]* (?:{alternation(MEASURES)}) to \Z")
"""Before the second of two sizes, where only the first has its unit: "fell from 1950 tons to 1200"."""
_WHERE = rf"(?:in|from|to|at|for|of) (?:the )?{CAPITAL}[\w'’-]+(?: {CAPITAL}[\w'’-]+)?"
"""The words "in Lima", "for the Union"."""
_LOST = (
    r"\b(?:took|lost|sent|had|gave|got|bought|sold|captured|freed|held|fielded|mustered|counted|received|polled|lent|"
    r"landed|raised|supplied)"
)
_BOTH_LOST = re.compile(rf"{_LOST} \d[\d,.]*(?: [a-z]+)?, (?:the )?\w+ \Z")
_LOST_ALONE = re.compile(rf"{_LOST} \Z")
_OTHERS_LOST = re.compile(rf",{SPACE}(?:the{SPACE})?\w+{SPACE}\d{{3,4}}[,.;]")
"""Around the sizes of "the rebels lost 1340, the army 1205"."""
_FIRST_COUNT = re.compile(rf"\d[\d,.]* (?i:{COUNTED}) {_WHERE},? (?:and|but) \Z")
_SECOND_PLACE = re.compile(rf"{SPACE}{_WHERE}\b")
_WINDOW = 80
"""Around the second of two counts in two places: "1,200 men from Lima and 1950 from Cuzco"."""
_RACED = re.compile(r"\b(?:ran|won|swam|run|winning|running) the \Z")
"""Before the length of a race, in round figures: "ran the 1500 in four minutes"."""
_BEFORE_COUNTS = (_BOTH_LOST, _VOTED_AGAINST, _DONE_SO_OFTEN, _MEASURED_OUT, _STANDS, _SHRUNK)


def is_counted(text: str, found: Found, low: int, *, sure: bool) -> bool:
    """Whether a number is half of a vote, a rate, a postcode or the year that a plan looks to.

    ``sure`` says that no word stands before it that mostly times follow ("in", "since"); ``low`` is how far
    back to look.
    """
    start, end = found.start, found.end
    if text[max(0, start - 3) : start] == "by " and _AGAINST.match(text, end):
        return _VOTED.search(text, low, start) is not None
    before = word_before(text, start).lower()
    looked = before in _GOAL_ENDS if before else is_behind_word(text, start)
    if looked and _GOAL.search(text, low, start):
        return True
    if not sure and before == "in" and _is_low(text, start, end) and _OF_TOWN.match(text, end):
        if _OFFICE_IN.search(text, low, start):
            return True
        return _THING_IN.search(text, low, start) is not None and _TOWN_AND_MORE.match(text, end) is not None
    if text[end - 2 : end] == "00" and (
        _ONE_IN.search(text, low, start) or (sure and _RACED.search(text, low, start))
    ):
        return True
    return sure and _is_bare_count(text, start, end, low)


def _is_bare_count(text: str, start: int, end: int, low: int) -> bool:
    """Whether a number that no word of time leads to is a rate, a postcode, one of a telephone, or counts."""
    if _OTHERS_LOST.match(text, end) and _LOST_ALONE.search(text, low, start):
        return True
    joined = text[max(0, start - 4) : start] in (" and", "and ", "but ")
    if (
        joined
        and _SECOND_PLACE.match(text, end)
        and _FIRST_COUNT.search(text, max(0, start - _WINDOW), start)
    ):
        return True
    if any(pattern.match(text, end) for pattern in (_RATE, _NUMBERS_ON, _RADIO)):
        return True
    if _LED_TO.search(text, low, start):
        return _TOWN.match(text, end) is not None
    if text[start - 2 : start] == ", " and _is_postcode(text, start, end, low):
        return True
    if _THEY.match(text, end) and _OUT_OF_THOSE.search(text, max(0, start - 64), start):
        return True
    if _THEY_ARE.match(text, end) and _SUBJECT.search(text, max(0, start - 4), start):
        return True
    far = max(0, start - _WINDOW)
    if _STOP.match(text, end) and (
        _APPOSED.search(text, low, start)
        or _IN_STREET.search(text, far, start)
        or _TOWN_BEFORE.search(text, far, start)
    ):
        return True
    if _STOP.match(text, end) and _A_LONE.search(text, low, start):
        return True
    return any(pattern.search(text, low, start) for pattern in _BEFORE_COUNTS)


def _is_postcode(text: str, start: int, end: int, low: int) -> bool:
    """Whether a number behind a comma stands between a house or an office and its town."""
    if _HOUSE_BEFORE.search(text, max(0, start - 8), start) or _ROAD_BEFORE.search(text, low, start):
        return _ITS_TOWN.match(text, end) is not None
    if _is_low(text, start, end) and _ITS_TOWN.match(text, end):
        return True
    return _TOWN_AND_STATE.match(text, end) is not None and _LINE_BEFORE.search(text, low, start) is not None


def _is_low(text: str, start: int, end: int) -> bool:
    return end - start == len("1030") and text[start:end].isdigit() and int(text[start:end]) < _LOW


def is_size(text: str, end: int, number: int | None, low: int, start: int) -> bool:
    """Whether a number behind "from" is the size from which something changed to another."""
    to = _TO_NUMBER.match(text, end)
    if to is None or number is None or not _CHANGED.search(text, low, start):
        return False
    return not 0 < int(to["number"].replace(",", "")) - number < _LONG


_RUNS_ON = re.compile(r"(?:[-‐‑–]|\sto\s)(?P<number>\d{4})(?!\d)")
_RAN = re.compile(r"(?<!\d)(?P<number>\d{4})[-‐‑–]\Z")
_HOURS_BEFORE = re.compile(r"(?<!\d)0\d{3}(?:[-‐‑–]| (?:to|and|until) )\Z")


def runs_back(text: str, first: Found, last: Found) -> bool:
    """Whether a dash or "to" leads to or from a number that would run backwards, or from an hour: "0800"."""
    if first.form != "year" or first.year is None:
        return False
    if text[last.end : last.end + 1] in _DASHES or text.startswith(" to ", last.end):
        after = _RUNS_ON.match(text, last.end)
        if after is not None and int(after["number"]) < first.year:
            return True
    if _HOURS_BEFORE.search(text, max(0, first.start - 12), first.start):
        return True
    if text[first.start - 1 : first.start] in _DASHES:
        before = _RAN.search(text, max(0, first.start - 6), first.start)
        return before is not None and int(before["number"]) > first.year
    return False


_DASHES = frozenset("-‐‑–")


def heads_words(text: str, start: int, end: int) -> bool:
    """Whether a number opens a line that tells something: "1991 Bridge over the river opened"."""
    return _WORDS_BEHIND.match(text, end) is not None and opens_line(text, start)
