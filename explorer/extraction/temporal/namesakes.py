"""Years and days that are part of a name of what lasts: ships, clubs, streets, movements, lines on a map."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.temporal.before import sentence_start, word_before
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import (
    EVENT_NOUNS,
    NAME_BEARERS,
    SHOWN_THINGS,
    SPACE,
    WORKS,
    alternation,
)

_WINDOW = 48
"""Characters before a number in which a name that it ends may begin."""

_STREET_BEFORE = re.compile(
    r"\b(?:Calle|Avenida|Av\.|Jirón|Jr\.|Paseo|Carrera|Rua|Rue|Via|Viale|Corso|Ulica|Ulitsa|ul\.|Avenue|Boulevard|"
    r"Bulevar|Bulevardul|Place|Quai|Allée|Piazza|Praça|Largo|Plaza)\s"
    r"(?:[\w.'’-]+,?\s){0,4}\Z|"
    rf"\b{CAPITAL}\w+(?:stra(?:ss|ß)e|gasse|platz|allee|gatan|gade|straat|laan|utca|tänav|katu|iela|gatvė|veien)\s\Z"
)
_BEARERS = (
    "Movement|Brigade|Front|Square|Plaza|Street|Avenue|Organi[sz]ation|Group|Club|Party|Bridge|Coalition|"
    "Alliance"
)
_NAMED_FOR_DAY = re.compile(
    rf"{SPACE}(?:{_BEARERS}|University|Hospital|Palace|Park|Stadium|Airport|Army|Battalion|Regiment|Society|School|"
    r"Company|movement)\b"
)
_OF_DAY = re.compile(rf"\b(?:{_BEARERS}) of (?:the )?\Z")
_ARTICLE = re.compile(r"\b[Tt]he\s\Z")
_LASTING = re.compile(
    rf"{SPACE}(?:[\w-]+{SPACE}){{0,2}}(?i:group|club|generation|movement|society|fund|foundation|lines?|borders|"
    r"model|edition|map|prices|levels|film|novel|song|album|news|signatories|quota)\b"
)
_MADE = re.compile(
    rf"{SPACE}(?:model|map|film|novel|song|album|painting|photograph|photo|stamp|coin|vintage)\b"
)
_MUSIC = re.compile(rf"{SPACE}(?:Overture|Symphony|Suite|Concerto|Sonata|Cantata|Polka|Waltz)\b")
_BEARER_BEFORE = re.compile(
    rf"\b(?:{alternation(NAME_BEARERS | WORKS | SHOWN_THINGS)})(?:,? (?:{CAPITAL}[\w'’.-]+ ){{1,3}}| )\Z"
)
"""What bears a name that ends on a number: "the firm Baltic 1991", "the hotel 1929"."""
_APPOSITION = re.compile(rf",{SPACE}(?:an?|the){SPACE}(?:[A-Z][\w-]+{SPACE}){{0,3}}[a-z][^,;.\n]{{0,40}}")
_COMPANY = re.compile(
    rf"{SPACE}(?:GmbH|AG|KG|Ltd|Inc|LLC|PLC|plc|Corp|S\.A|SpA|S\.p\.A|Oy|A/S|Sdn|Pty|d\.o\.o)\b"
)
"""Behind a number in the name of a firm: "Brauhaus 1516 GmbH"."""
_TWO_SIDES = re.compile(rf"{SPACE}and{SPACE}(?:{CAPITAL}[\w'’-]+{SPACE}){{1,3}}\d{{4}}{SPACE}[a-z]")
"""Behind the first of two names with their numbers: "Betis 1907 and Raja 1949 met"."""
_LONE_BEARERS = word_set("Club Bank")
"""What bears a mere number where no name stands before it: "Club 1968", but the "Paris Club" met in 1989."""
_HOUSE_BEFORE = re.compile(
    r"\b(?:Hotel|Bar|Café|Cafe|Studio|Restaurant|Pub|Inn|Bistro|Brewery|Gallery|Haus|Casa|Villa|"
    r"Trattoria|Osteria|Gasthaus|Brauhaus|Pizzeria|Cinema) \Z"
)
"""What bears a mere number: "Hotel 1888"."""
_NAMED_THE = re.compile(r"[a-z] The \Z|[a-z;,] [\"“‘«]?The Year \Z")
"""A name that begins with its article: the group The 1975, the play The Year 1885."""
_CLUBS = word_set(
    "AC AFC AS BK BV CA CD CF FC FK FF IF IFK KV NK RC SC SK SSC SV TSG TSV TuS TV VfB VfL SpVgg"
)
"""Letters of clubs: behind them or their name stands a year ("TSG 1899 Hoffenheim", "FC Union 1966")."""
_CLUB_BEFORE = re.compile(rf"\b(?:{alternation(_CLUBS)}) \Z")
_APPEALED = (
    r"invok(?:e[sd]?|ing)|cit(?:e[sd]?|ing)|[Aa]ccording to|relied on|[Pp]ursuant to|appealed to|referred to|"
    r"quot(?:e[sd]?|ing)|breach(?:es|ed|ing)?(?: of)?|violat(?:e[sd]?|ing|ion of)"
)
_PAPER = "Treaty|Convention|Protocol|Charter|Statute|Act|Accords?|Agreement"
_INVOKED = re.compile(
    rf"\b(?:{_APPEALED}) (?:the )?(?:{CAPITAL}[\w'’-]* |of |and |on |the ){{0,7}}(?:{_PAPER}) "
    rf"(?:(?:of|on) (?:the )?(?:{CAPITAL}[\w'’-]* ?|of |and |the ){{1,6}})?(?:of |\()\Z"
)
"""Before the year of a paper that somebody appeals to later."""
_INVOKED_THE = re.compile(rf"\b(?:{_APPEALED}) the \Z")
_PAPER_BEHIND = re.compile(rf"{SPACE}(?:{CAPITAL}[\w'’-]*{SPACE}){{0,4}}(?:{_PAPER})\b")
"""Around the year of such a paper before its name: "cited the 1933 Lima Convention"."""
_OF_YEAR = re.compile(
    r"\b(?:Club|Generation|Class|Circle|Group|Society|Committee|Grupo|Generación) (?:of|de) (?:the )?\Z"
)
_LOOKING_AHEAD = word_set("Plan Vision Agenda Strategy Horizon Programme Program Project Roadmap")
"""First words of the names of plans, which end on the year they look to."""
_NAME_BEFORE = re.compile(rf"(?P<lead>\b[\w'’-]+ )?(?P<name>(?:{CAPITAL}[\w'’.-]+ ){{1,3}})\Z")
_WORD_AFTER = re.compile(rf"{SPACE}(?P<word>[a-z]+)\b")
_GOES_ON = word_set(
    """and or to but as at in on of by for from with when while until till after before during since than the
    a an his her its their he she it they who which where that onwards edition onward"""
)
"""Words behind a year that stands for itself: "in Lima 1955 and in Rome"."""
_NO_NAMES = word_set(
    """In On By At Since Until Till From After Before During Between About Around Circa Late Early Mid The A
    An And Or But Of To For With When While Year Years Through Throughout January February March April May
    June July August September October November December Spring Summer Autumn Winter Easter Christmas Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday Also Then Thus Yet So Only That This"""
)
OCCASIONS = re.compile(
    rf"\b(?i:{alternation(EVENT_NOUNS)}|pact|accord|act|law|peace|truce|cup|expo|congress|declaration|battle|siege|"
    r"festival|open|prix|statute|charter|edict|bull|code)s?\b"
)
"""Words for what happens or is decided, after which a year says when."""
_PAPERS = word_set("Protocol Convention Agreement Treaty Accord Memorandum")
_IS_SIGNED = re.compile(rf"{SPACE}(?:was|were|is|has)\b")
"""Around the number of a paper that has no other name: "Protocol 1521 was signed"."""
_QUOTED = re.compile(r"[\"“][A-Z][\w '’-]{2,24} \Z")
_DETERMINERS = word_set(
    """the a an The A An his her its their two three four five six seven eight nine ten eleven twelve several
    some many few new old Two Three Four Five Six Seven Eight Nine Ten Twelve Several Some Many"""
)


def is_namesake(text: str, one: Found) -> bool:
    """Whether a year or a day only belongs to a name, so that it dates nothing."""
    if one.precision is Precision.DAY:
        return _is_named_day(text, one) or (one.year is None and _names_day(text, one))
    if one.precision is not Precision.YEAR or one.form != "year" or not text[one.start].isdigit():
        return False
    if text[max(0, one.start - 3) : one.start].endswith(_OF_OWNERS) and _OWNED.match(text, one.end):
        return False
    named = text[one.end + 1 : one.end + 2].isalpha() and _COMPANY.match(text, one.end)
    if named or _is_lasting(text, one):
        return True
    if text[max(0, one.start - 4) : one.start] in (" of ", "the ") and _OF_YEAR.search(
        text, max(0, one.start - 24), one.start
    ):
        return True
    if text[max(0, one.start - 4) : one.start].endswith(("of ", "(")) and _INVOKED.search(
        text, max(0, one.start - 2 * _WINDOW), one.start
    ):
        return True
    low = sentence_start(text, max(0, one.start - _WINDOW), one.start)
    if text[one.start - 1] == " " and _BEARER_BEFORE.search(text, low, one.start):
        return True
    previous = text[low : one.start].rsplit(None, 1)[-1:]
    if not previous or not previous[0].lstrip('"“')[:1].isupper() or text[one.start - 1] != " ":
        return False
    return _ends_name(text, one, low)


def _is_lasting(text: str, one: Found) -> bool:
    """Whether a year stands between an article and what is of that year as long as it lasts."""
    if _ARTICLE.search(text, max(0, one.start - 5), one.start):
        invoked = _PAPER_BEHIND.match(text, one.end) and _INVOKED_THE.search(
            text, max(0, one.start - _WINDOW), one.start
        )
        if invoked or _LASTING.match(text, one.end):
            return True
    if text[max(0, one.start - 5) : one.start].endswith("a ") and _MADE.match(text, one.end):
        return True
    named = _NAMED_THE.search(text, max(0, one.start - 16), one.start)
    return named is not None or _MUSIC.match(text, one.end) is not None


def is_behind_name(text: str, one: Found) -> bool:
    """Whether a decade in digits is a number of things named so: "the Mirage 2000s"."""
    name = _NAME_BEFORE.search(text, max(0, one.start - _WINDOW), one.start)
    words = name["name"].split() if name else []
    return (
        bool(words)
        and words[-1][-1].isalnum()
        and words[-1][-2:-1] not in _APOSTROPHES
        and not (any(word in _NO_NAMES for word in words))
    )


_OF_OWNERS = ("'s ", "’s ", "s' ", "s’ ")
"""What an owner ends with, to whom no number belongs: "Peru's 1985 visit"."""
_OWNED = re.compile(
    rf"{SPACE}(?:(?:state|royal|official|military){SPACE})?(?:visit|invasion|reform|raid|attack|victory|defeat|offer"
    rf"|decision|declaration|blockade|annexation|occupation|{alternation(EVENT_NOUNS)})s?\b"
)
"""Behind a year, a deed of the owner; "Orwell's 1984 | sold well" has none."""
_APOSTROPHES = frozenset("'’")
"""Signs before the end of an owner: "Rome's 1930s policy"."""


def _names_day(text: str, one: Found) -> bool:
    before = _OF_DAY.search(text, max(0, one.start - 24), one.start)
    return before is not None or _NAMED_FOR_DAY.match(text, one.end) is not None


def _is_named_day(text: str, one: Found) -> bool:
    """Whether a day is a name in itself, with its article or behind those who bear it."""
    if one.form in _FEASTS and one.year is None and word_before(text, one.start).lower() == "for":
        return True  # "deliveries of fruit for Christmas"
    if text.startswith("The ", one.start) and _AMID.search(text, max(0, one.start - 3), one.start):
        return True
    return word_before(text, one.start) in _MOVEMENTS and _SMALL.match(text, one.end) is not None


_FEASTS = frozenset({"named-day", "feast"})
_AMID = re.compile(r"[a-z] \Z")
_MOVEMENTS = word_set("Movement Movimiento Mouvement Brigade Brigada Front Battalion Commando Column")
_SMALL = re.compile(r" [a-z]")


def _bears_number(words: list[str]) -> bool:
    """Whether the capital words before a number name a plan, a club by its letters, or a club alone."""
    if len(words) == 1:
        return words[0] in _LONE_BEARERS
    return words[0] in _LOOKING_AHEAD or (words[0] in _CLUBS and words[-1] not in _CLUBS)


def _ends_name(text: str, one: Found, low: int) -> bool:
    """Whether a number behind a capital word belongs to it: "the ship Mapu 1923 sailed", "Calle Sur 1810"."""
    if (
        _CLUB_BEFORE.search(text, low, one.start)
        or _STREET_BEFORE.search(text, low, one.start)
        or _HOUSE_BEFORE.search(text, low, one.start)
    ):
        return True
    if _QUOTED.search(text, low, one.start) and text[one.end : one.end + 1] in {'"', "”"}:
        return True
    name = _NAME_BEFORE.search(text, low, one.start)
    if name is None:
        return False
    words = name["name"].split()
    if _bears_number(words):
        return True
    lead = (name["lead"] or "").strip()
    begin = name.start() if lead in {"a", "an"} else low  # what something is named for stands in its name
    if any(word in _NO_NAMES for word in words):
        return False
    if len(words) == 1 and words[0] in _PAPERS and name.start() == low:
        return _IS_SIGNED.match(text, one.end) is not None
    if OCCASIONS.search(text, begin, one.start) or OCCASIONS.match(text, one.end + 1):
        return False
    whole = not lead or (lead[0].isupper() and lead not in _NO_NAMES)
    opens = name.start() == low and whole and (not low or text[low - 1] in "\n ")
    said = _APPOSITION.match(text, one.end) if opens else None
    if (said and not OCCASIONS.search(said[0])) or (opens and _TWO_SIDES.match(text, one.end)):
        return True
    after = _WORD_AFTER.match(text, one.end)
    goes_on = after is not None and after["word"] not in _GOES_ON
    return goes_on or lead in _DETERMINERS
