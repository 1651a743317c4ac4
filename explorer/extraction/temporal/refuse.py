"""Refusing: numbers and words that look like a date and are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.letters import CAPITAL
from explorer.extraction.temporal.amounts import COUNTED, TAKEN_IN, is_count, is_done
from explorer.extraction.temporal.before import (
    is_behind_word,
    last_words,
    plain_word_before,
    word_before,
    words_before,
)
from explorer.extraction.temporal.citations import is_cited
from explorer.extraction.temporal.counts import heads_words, is_counted, is_size, runs_back
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import (
    COUNTED_PLACES,
    DASH,
    DAY,
    EVENT_NOUNS,
    IDENTIFIERS,
    MEASURES,
    MONTH,
    SPACE,
    STREETS,
    WEEKDAYS,
    YEAR,
    alternation,
)
from explorer.extraction.temporal.monthwords import is_no_month, is_no_season
from explorer.extraction.temporal.namesakes import OCCASIONS, is_behind_name, is_namesake
from explorer.extraction.temporal.ordinals import counts_on
from explorer.extraction.temporal.unlicensed import is_unlicensed

_GLUED = re.compile(
    r"(?:[$€£¥₹#№º°§/\\_@+~*†‡^]\s?|&\s?|=|\d[.,:]|[A-Za-z][-‐‑]|(?<!\d)\d{1,3}(?:[-‐‑–]|\s)|"
    r"\d{4} |\d\s?[×x]\s?|\d[-‐‑]\d{4}[-‐‑]|[^\s\[]\[|phone[a-z ]{0,12}, |"
    r"/\d{1,4} \(|(?<!\d)\d{1,3} [A-Z]{2,}[A-Z.]* |\((?:0\d{1,3}|\d{3})\) ?|"
    r"ISB?S?N[\d\s:-]{0,20}|\b[A-Z]\.\s?|(?<![\w.'’])[B-HJ-UWYZ] )\Z"
)
"""Before a number of something; of the letters alone, "A" and "I" are words, "V" and "X" numbers of kings."""
_IN_GROUP = re.compile(r"\b[A-Z][a-z]+ [A-Z] \Z")
"""Before a year, a letter that belongs to a name: "In Group C"."""
_TIME_WORDS = (
    *("in", "since", "by", "until", "till", "before", "after", "during", "from", "between"),
    *("late", "early", "mid", "year", "years", "throughout", "circa"),
)
_LISTED = re.compile(
    rf"(?:\b(?:{alternation((*_TIME_WORDS, 'and', 'of', 'the'))}) |[(:–—]\s?|\b(?:\d+|(?-i:[a-z]+)), |"
    r"(?:\A|\n)\s*)\d{4} & \Z",
    re.IGNORECASE,
)
"""Before the last of several years: "in 1990 & "; no name of an author or a flight: "(Roca 1985 & "."""
_BULLET = re.compile(r"(?:\A|\n)[ \t]*[*+] \Z")
"""The sign that opens an item: "* 1990: Embassy opened"."""
_SERIES = r"(?!(?:In|By|On|At|To|Of|As|Or|So|For|The|And|But|Yet|Now|Mid)\b)[A-Z][A-Za-z]{0,2}"
"""The letters of a series ("Resolution ES 1514"), and no word that begins a sentence ("the law. In 1971")."""
_IDENTIFIER = re.compile(
    rf"\b(?i:{alternation(IDENTIFIERS)})\.?:?[\s-](?:{_SERIES}[\s-])?"
    rf"(?:\d[\d/]{{0,6}}(?:,? and |, | or |{DASH})){{0,3}}\Z"
)
_JOINT = re.compile(rf"[\s-]|{DASH}")
"""What it ends with."""
_OTHER_ERA = re.compile(
    r"\b(?:Muslim|Islamic|Hijri|Hijra|Hegira|Lunar|Jewish|Hebrew|Buddhist|Ethiopian|Coptic|Persian|Iranian|Solar|Bengali|"
    r"Nepali|Vikram|Saka|Shaka|Seleucid|Byzantine|Juche|Minguo|Armenian|Indian|Japanese|Chinese|imperial|[Mm]odel)"
    r"(?: [Ss]amvat)? (?:calendar )?(?:year|era|[Ss]amvat)\s\Z"
)
"""Before a number that counts years of another era than ours, or models ("model year 1991")."""
_OTHER_ERA_BEHIND = re.compile(
    rf"{SPACE}(?:A\.?H\b|B\.?E\b|S\.?H\b|of{SPACE}the{SPACE}"
    rf"(?:Hijr[ai]h?|Hegira|(?:Muslim|Islamic|Hebrew|Jewish|Buddhist|Coptic|Persian){SPACE}(?:era|calendar))\b)"
)
_ERA_WORDS = frozenset({"year", "era", "samvat"})
"""Words on which it may end."""
_BEFORE_NUMBERS = last_words(IDENTIFIERS) | {"and", "or"}
"""Words on which an identifier may end, beside letters like those in "Resolution ES 1514"."""
_GLUED_LETTERS = ("N", "x")
"""Letters on which a word glued to a number ends: "ISBN", "12 x 1500"."""

_QUANTITY = re.compile(
    rf"{SPACE}?(?:%|°|(?i:{COUNTED})(?![A-Za-z]))"
    rf"|(?:{SPACE}?{DASH}{SPACE}?|{SPACE}(?:to|and|or){SPACE})\d[\d,.]*{SPACE}(?i:{COUNTED})(?![A-Za-z])"
)
_STREET = re.compile(
    rf"(?!\t){SPACE}(?:[A-Z][\w.'’-]*{SPACE}|de{SPACE}\w+{SPACE}){{0,2}}(?i:{alternation(STREETS)})(?![A-Za-z])"
    rf"|{SPACE}(?i:rue|via|viale|corso|rua|calle|avenida|paseo|bulevar|bulvar|ulitsa|ulica|jalan|boulevard|avenue)\b"
)
_STRONG_CUE = re.compile(rf"\b(?:{alternation(_TIME_WORDS)})(?:\sthe)?[\s-]\Z", re.IGNORECASE)
_AS_LATE_AS = re.compile(r"\b(?:early|late|recently|long ago|far back) as \Z")
_OPENING = re.compile(r"(?:\A|\n\s*|[.!?][\"”’')\]]*\s+)(?:In|By|Since|Until|During|Before|After)\s\Z")
_DONE_IN = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring)\s\Z")
_UNIT = re.compile(rf"{SPACE}?(?:%|°|(?i:{alternation(MEASURES - {'%', '°'})})(?![A-Za-z]))")
_HOUR = r"(?:(?<=[01]\d[0-5]\d)|(?<=2[0-3][0-5]\d))"
_BEHIND_NUMBER = re.compile(
    r"[-‐‑](?:(?!(?:present|today|now|date|onwards?)\b)[a-z]|[A-Z](?!\w)|\d{1,3}(?!\d))|\.(?:jpe?g|png|svg|gif|pdf|html?|txt|docx?)\b|:\d|"
    r" \d{3,4} \d{3,4}\b| [A-Z]{1,3}\d|\s?[+×=<>]\s?\d|"
    r"(?:[-–]\d{4})? on (?:points|aggregate)\b|\s(?:GMT|UTC|CET|hrs?|local time)\b|"
    r"(?: (?:to|and|until) |[-–])(?:0\d{3}\b|[012]\d[0-5]\d (?:hrs?|hours|daily|nightly|(?:every|each) "
    r"(?:day|night|morning|evening))\b)|"
    rf"{_HOUR} on (?:(?:{alternation(WEEKDAYS)}),?{SPACE})?"
    rf"(?:(?:the{SPACE})?{DAY}{SPACE}{MONTH},?{SPACE}{YEAR}|{MONTH}{SPACE}{DAY},?{SPACE}{YEAR})"
)
"""Behind what is no year: compounds, names of files, ratios, sums, times of the clock."""
_ON_WEEKDAY = re.compile(rf"{_HOUR} on (?:{alternation(WEEKDAYS)})\b")
"""Behind a time of the clock, if not a year: "at 1430 | on Friday", but "In 1959 | on Friday 1 May"."""
_DATED_BY = frozenset({"in", "since", "by", "until"})
_CITED_BEHIND = re.compile(
    r"/(?:\d|[A-Z]\b)| [A-Z]{2,}[A-Z.]* \d| [A-HNSW](?=[,.;)])|"
    r" in (?:gold|silver|cash|kind|bonds|coin|grain)\b| [a-z]+ (?:notes?|coins?|bills?|banknotes?)\b|"
    r" [io]n the (?:plan|map|chart|list|catalogue|inventory|register)\b"
)
"""Behind a number that no word of time leads to: of a law, a collection of treaties, a house."""
_REFERENCE = re.compile(
    r"(?:\b(?:retrieved|accessed|last (?:edited|modified|updated|checked|visited)|archived|access-?date|"
    r"published online)|(?:(?<=[.!?|·] )|(?<=\n)|\A)"
    r"(?:(?:this |the )?(?:page|text|article|entry|list)s? (?:was |were )?)?"
    r"(?:last|most recently) (?:changed|corrected|edited|reviewed|revised|updated))"
    r"(?: from the original)?(?: on)?:?\s\Z",
    re.IGNORECASE,
)
_PARAMETER = re.compile(
    r"\b(?:access|archive|publication)-?date\s?=\s?\Z|\{\{\s?[Cc]it[^{}\n]*\|\s?(?:date|year)\s?=\s?\Z"
)
"""Before a date in a template of a reference that was not read as one: "{{cite web |title=… |date="."""
_REFERRING = frozenset(
    {
        *("retrieved", "accessed", "edited", "modified", "updated", "checked", "visited", "archived"),
        *("changed", "corrected", "reviewed", "revised"),
        *("date", "accessdate", "online", "on", "original"),
    }
)
"""Words on which it may end."""
_TEMPLATE = 200
"""Characters before a parameter among which its template begins."""
_NUMERIC = ("year", "year-span", "dual-year", "numeric-date", "numeric-days", "iso-date")


def is_refused(text: str, found: Sequence[Found]) -> bool:
    """Whether what was found at one place is no date after all."""
    first, last = found[0], found[-1]
    if first.form == "bare-day":
        return counts_on(text, first)
    if first.kind != "calendar" or (first.shift is not None and first.shift.unit != "named"):
        return False
    if _is_title(text, first.start, last.end):
        return True
    if _is_of_reference(text, first.start):
        return True
    if first.precision is Precision.DECADE and text[first.start].isdigit():
        return is_behind_name(text, first)
    if first.precision is Precision.SEASON and first.year is None:
        return is_no_season(text, first)
    if first.precision is Precision.MONTH and first.year is None:
        return is_no_month(text, first)
    if first.month is not None and first.year is None and _STREET.match(text, last.end):
        return True
    if (len(found) == 1 and is_namesake(text, first)) or is_cited(text, first.start, last.end):
        return True
    return first.form in _NUMERIC and _is_number(text, first, last)


def _is_of_reference(text: str, start: int) -> bool:
    """Whether a date says when something was read on the web, or stands in the template of a reference."""
    if "=" in text[max(0, start - 2) : start]:
        return _PARAMETER.search(text, max(0, start - _TEMPLATE), start) is not None
    before = word_before(text, start).lower()
    looked = before in _REFERRING if before else is_behind_word(text, start)
    return looked and _REFERENCE.search(text, max(0, start - 40), start) is not None


_ALONE = frozenset({("(", ")"), ("\t", "\t")})
"""The signs around a number that stands alone: brackets, and the borders of a table's cell."""


def _is_number(text: str, first: Found, last: Found) -> bool:
    low = max(0, first.start - 40)
    core = first.start
    before = plain_word_before(text, core)
    word = before or word_before(text, core)
    if _is_other(text, low, core, word):
        return True
    if (text[core - 1 : core], text[last.end : last.end + 1]) in _ALONE:
        return False  # nothing stands beside it that it could count
    other = _OTHER_ERA_BEHIND.match(text, last.end) or _BEHIND_NUMBER.match(text, last.end)
    hour = word.lower() not in _DATED_BY and _ON_WEEKDAY.match(text, last.end)
    if other or hour or runs_back(text, first, last):
        return True
    if before == "from" and is_size(text, last.end, first.year, low, core):
        return True
    if first.form == "year" and (first.month is not None or first.part):
        return is_counted(text, first, low, sure=False)  # "the first half of 1979 refugees": it counts none
    if _QUANTITY.match(text, last.end):
        return _is_quantity(text, last.end, low, core)
    if first.form == "year" and is_done(text, low, core, last.end, word.lower()):
        return True
    if first.part or _has_strong_cue(text, low, core, word.lower()):
        return first.form == "year" and is_counted(text, first, low, sure=False)
    street = _STREET.match(text, last.end) and not heads_words(text, first.start, last.end)
    if street or first.form != "year":
        return first.day is None and bool(street)
    return _is_bare(text, first, last.end, low, before)


def _is_other(text: str, low: int, core: int, word: str) -> bool:
    """Whether what stands before a number makes it one of another era, of something, or glued to a sign.

    ``word`` is the word there.
    """
    before = word.lower()
    if (not before or before in _ERA_WORDS) and _OTHER_ERA.search(text, low, core):
        return True
    lone = not word or word.endswith(_GLUED_LETTERS) or word.isupper()
    glued = lone and _GLUED.search(text, low, core) is not None
    glued = glued and not (text[core - 2 : core] == "& " and _LISTED.search(text, low, core))
    glued = glued and _BULLET.search(text, low, core) is None and _IN_GROUP.search(text, low, core) is None
    if glued or (not word and _is_copyright(text, core)):
        return True
    if _JOINT.match(text, core - 1) is None:
        return False
    named = not word or before in _BEFORE_NUMBERS
    if not named and len(word) <= 3 and word[0].isupper():  # "Resolution ES 1514"
        named = not _BEFORE_NUMBERS.isdisjoint(words_before(text, low, core)[-2:-1])
    return named and _IDENTIFIER.search(text, low, core) is not None


def _is_copyright(text: str, core: int) -> bool:
    """Whether "(c)" before a year is a sign, and no letter of a list that has a "(b)" too."""
    return text[max(0, core - 4) : core].lower() == "(c) " and "(b)" not in text[max(0, core - 400) : core]


def _is_bare(text: str, first: Found, end: int, low: int, before: str) -> bool:
    """Whether a number to which no word of time leads is none of a year."""
    if before == "of" and _EVENT_OF.search(text, low, first.start):
        return False
    if _CITED_BEHIND.match(text, end):
        return True
    if text[first.start].isdigit() and is_unlicensed(text, first.start, end, before):
        return True
    return is_counted(text, first, low, sure=True) or is_count(text, first, low, before)


def _has_strong_cue(text: str, low: int, core: int, before: str) -> bool:
    """Whether a word that only times follow stands before a number; ``before`` is the word there."""
    if before == "as":
        return _AS_LATE_AS.search(text, low, core) is not None
    if before and before != "the":
        return before in _TIME_WORDS
    return _STRONG_CUE.search(text, low, core) is not None


def _is_quantity(text: str, end: int, low: int, core: int) -> bool:
    """Whether a number counts the noun behind it; not in "In 1914 soldiers", "the flood of 1970 killed"."""
    if _HURT.match(text, end) and _HAPPENING_OF.search(text, low, core):
        return False
    if _CLOCK.match(text, end):
        return True
    if TAKEN_IN.search(text, low, core):
        return True
    inside = (_INSIDE.search(text, low, core) and _COUNTED_OUT.match(text, end)) or (
        _AMID.search(text, low, core) and _PLACES.match(text, end)
    )
    doers = _DONE_IN.search(text, low, core) and not _UNIT.match(text, end) and not inside
    return not doers and _OPENING.search(text, low, core) is None


_HURT = re.compile(rf"{SPACE}(?:killed|wounded)\b")
_HAPPENING_OF = re.compile(r"\b(?:[Tt]he|[Aa]n?) [\w-]+ of \Z")
_EVENT_OF = re.compile(rf"\b(?:{alternation(EVENT_NOUNS)}) of \Z")
"""Before a year, whoever is told of behind it: "During the civil war of 1918 Russian soldiers helped"."""
_CLOCK = re.compile(rf"{SPACE}hours\b")
_INSIDE = re.compile(r"[a-z] in \Z")
_AMID = re.compile(
    r"\b(?!(?:and|but|that|where|when|which|who|while|whereas|then|or|yet|so|as|because|however|thus|also|again|later|"
    r"only|even)\b)[a-z]{2,} in \Z"
)
_PLACES = re.compile(rf"{SPACE}(?:{alternation(COUNTED_PLACES)})\b")
_COUNTED_OUT = re.compile(rf"{SPACE}\w+(?:{SPACE}?[.;)]|{SPACE}(?:out{SPACE})?of\b|\s*\Z)")


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether a date alone, with a subtitle or in a name, stands in quotation marks: the novel "1984"."""
    if text[max(0, start - 1) : start] not in _OPENERS:
        return False
    if text[end : end + 1] in _CLOSERS or _TITLE_GOES_ON.match(text, end):
        return True
    name = _NAME_GOES_ON.match(text, end)
    return name is not None and not OCCASIONS.search(name[0])


_TITLE_GOES_ON = re.compile(rf": {CAPITAL}[^\"”’»\n.;]{{1,60}}[\"”’»]")
_NAME_GOES_ON = re.compile(rf"(?: {CAPITAL}[\w'’-]+){{1,3}}[\"”’»]")
_OPENERS, _CLOSERS = ('"', "“", "‘", "«"), ('"', "”", "’", "»")
