"""Years of publications and shelf marks: when a book was printed, not when what it tells of happened."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.temporal.lexicon import MADE_THINGS, MONTH, SHOWN_THINGS, SPACE, WORKS, alternation
from explorer.extraction.temporal.namesakes import OCCASIONS

_WINDOW = 64
"""Characters before a date in which a citation that it ends may begin."""

_NAME = rf"{CAPITAL}[\w.'’&-]*"
_AUTHORS = rf"{_NAME}(?:(?:,? (?:and|&) |, | ){_NAME}){{0,4}}(?: et al\.?)?"

_PAGES = re.compile(rf"[a-z]?,?{SPACE}?\(?pp?\.{SPACE}?\d|[a-z]?:{SPACE}?\d{{1,4}}(?:[-–]\d{{1,4}})?[);]")
"""Behind a year: ", pp. 14–18", ": 44)"."""
_SHELF = re.compile(rf",{SPACE}(?:Box|Folder|File|Reel|Roll|Carton|Bundle|Legajo|Dossier){SPACE}?\d")
"""Behind years: where in an archive the papers of those years lie."""
_VOLUME = re.compile(r"\d\s?\(\Z")
_BEHIND_VOLUME = re.compile(r"\)\s?(?::|,\s?\d)")
_ITS_PAGES = re.compile(r"\d\s?\(\d{4}\)[,:] \Z")
"""Around the year of a journal's volume: "14 (1967): 22–31"."""
_EDITIONS = ("ed", "eds", "edn", "edition", "printing", "impression", "reprint", "repr")
_EDITION = re.compile(rf"\b(?i:{alternation(_EDITIONS)})\.?,?\s\Z")
_SAYS = re.compile(
    r"\b(?:[Aa]ccording to|(?:[Ss]ee|[Cc]f\.?)(?: also)?|(?:[Cc]ited|[Qq]uoted) (?:in|by|from)) "
    rf"{_AUTHORS}(?:,? |,? \()\Z"
)
_BEHIND_NAME = re.compile(r"[a-z]?[,;:)]")
_IN_BRACKETS = re.compile(rf"\((?:[Ss]ee|[Cc]f\.?|e\.g\.,?)(?: also)? {_AUTHORS},? \Z")
_SEVERAL = rf"{_NAME}(?:, {_NAME}){{0,3}},? (?:& {_NAME}|et al\.?)"
_AUTHORED = re.compile(rf"\((?:[^()\n]*; )?(?:(?:{CAPITAL}\. ?){{1,3}}{_NAME}|{_SEVERAL}),? \Z")
"""Before the year of a reference by authors alone: "(Smith & Jones, ", "(J. Smith ", "(Smith et al., "."""
_AUTHOR_AFTER_YEAR = re.compile(
    rf"\b(?P<year>[12]\d{{3}})\b[^.;()\n]* \((?:{_NAME},? \d{{4}}[a-z]?; )*{_NAME}(?: and {_NAME})?,? \Z"
)
"""Before the year of a reference by one name, behind what happened and when: "signed in 1902 (Smith, "."""
_ENDS_REFERENCE = re.compile(r"[a-z]?[);]")
_WORK = re.compile(rf"\b(?:{alternation(WORKS)}) \((?:{_NAME}[,:]? ){{1,6}}\Z")
_BEHIND_WORK = re.compile(r"[,)]")
_TITLED = alternation(WORKS | SHOWN_THINGS)
_TITLE = rf"(?:{_NAME},? |(?:of|the|and|in|to|for|on|a|its) ){{1,10}}"
_IN_TITLE = re.compile(rf"\b(?:(?i:{_TITLED})|History)(?: of| on)?,? [\"“]?{_TITLE}\Z")
_ACCOUNT_FROM = re.compile(
    rf"\b(?i:{alternation(WORKS)}|histor(?:y|ies)|study|survey|report|account|chronicle)s? (?:of|on|about) "
    r"(?:[\w'’-]+ ){1,5}from \Z"
)
"""Before the years that an account is about: "a history of trade with Peru from 1821 to 1950"."""
_BEHIND_TITLE = re.compile(rf"\b(?:{_TITLED}) [\"“‘]?{_TITLE}[\"”’]?\(?\Z")
_OF_REPORTS = re.compile(rf"\b(?:{alternation(WORKS)}|report|survey|review)s \((?:\d{{4}}, )*\Z")
"""Before the years of several works: "census reports (1948, 1962)"."""
_KNOWN_AS = re.compile(
    rf"\b(?:publi|print|issu|releas|translat|appear|shown|screen)[a-z]*(?: in {_NAME})? as [\"“]?{_TITLE}\Z"
)
_SET_OFF = re.compile(
    rf"\b(?:{_TITLED})(?: [a-z]+){{0,6}}, (?:(?:{_NAME} ){{1,4}}\d{{4}} (?:to|and|–) )?(?:{_NAME} ){{1,4}}\Z"
)
"""Before a year that ends a title between commas: "a film, Callao 1866 to Lima 1883, was shown"."""
_OTHER_CITED = re.compile(rf"\([^()\n]*\d{{4}}[a-z]?: ?\d[^()\n]*; {_AUTHORS} \Z")
_PAGES_BEFORE = re.compile(rf"\({_AUTHORS},? \d{{4}}[a-z]?: \Z")
"""Inside brackets of references: "(Sater 2007: 1879–1884; Farcau 2000)"."""
_REFERENCE = re.compile(
    rf"(?:(?:[Ss]ee|[Cc]f\.?|e\.g\.,?)(?: also)? )?(?!{MONTH}){_AUTHORS},? \d{{4}}[a-z]?(?:, \d{{4}}[a-z]?)*"
    r"(?:[:,] ?(?:pp?\.? ?|ch\. ?)?\d{1,4}(?:[-–]\d{1,4})?)?"
)
_MARKED = re.compile(
    r"\b\d{4}[a-z]\b|\d{4}: ?\d|\bpp?\. ?\d| et al\.|\d{4}, \d{1,4}[-–]\d|^(?:[Ss]ee|[Cc]f\.)"
)
"""What tells references ("Pirotta 2001; Micallef 1994a") from towns with the years of what was held there."""
_BRACKETS = {"(": ")", "[": "]"}
_THESIS = re.compile(
    rf"\b(?:[Tt]hesis|[Dd]issertation|[Dd]iss\.|Ph\.?D\.?|M\.?A\.?),? (?:{_NAME},? ){{1,5}}\Z"
)
_THESES = word_set("thesis Thesis dissertation Dissertation diss. Diss. PhD Ph.D. MA M.A.")
_TITLED_WORDS = WORKS | SHOWN_THINGS
_EDITED = re.compile(r"\beds?\.?,? \(\Z")
_BEHIND_TITLES = frozenset({" (", ", "})
_WRITES = re.compile(
    rf"\){SPACE}(?:argue|show|claim|suggest|note|write|hold|think|describe|find|doubt|tell|estimate|maintain|conclude)s?\b"
)
_TITLE_OPENS = re.compile(
    r"(?:\A|\n|[.!?] )(?!(?:In|On|By|At|Since|Until|From|Before|After|During|As|It|He|She|They|There)\b)"
    rf"{_NAME} "
    r"(?:for|of|in|after|before|from|to|at|on|until) \Z"
)
_THEN_SHOWN = re.compile(
    rf",{SPACE}an?{SPACE}(?:[a-z]+{SPACE})?(?:{alternation(WORKS | SHOWN_THINGS | MADE_THINGS)}),"
)
"""Around the year that ends a title which opens its sentence: "Bowling for 1999, a ballet, toured"."""
_THEN_WORK = re.compile(
    rf",{SPACE}(?:an?|her|his|their|its){SPACE}(?:[a-z]+{SPACE})?(?:{alternation(WORKS)}|study|history)\b"
)
_BEFORE_WORK = re.compile(rf"{_NAME},? \Z")
_QUOTED = re.compile(rf"[\"“«][^\"”»\n]{{0,56}}{CAPITAL}[\w'’.-]*,? \Z")
_UNQUOTED = re.compile(r",?[\"”»]")
"""Around the years at the end of a title: "her book The Long Quarrel, 1879–1884"."""
_MADE_IN = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Oo]ld) "
    rf"(?:{alternation(MADE_THINGS)}) (?:of|from|dated) \Z"
)
_PAPER = re.compile(rf"[\"”»],? (?:{_NAME} ?){{1,5}}(?:, |\. |,? \()\Z")
_BEHIND_PAPER = re.compile(r"\)?\.?\s*(?:\Z|\n)|[);]|\. [A-Z][a-z]+ \d")
"""Around the date of a newspaper behind the title of what it printed, where the line ends."""


def is_cited(text: str, start: int, end: int) -> bool:
    """Whether a date says when a work was made or what years it is about, or which papers a mark names."""
    if _PAGES.match(text, end) or _SHELF.match(text, end):
        return True
    before = text[max(0, start - _WINDOW) : start]
    if before[-1:] in _BEFORE_SPANS and _ends_title(text, before, start, end):
        return True
    if before[-1:] not in (" ", "("):
        return False
    if before[-1:] == "(" and _VOLUME.search(before):
        return _BEHIND_VOLUME.match(text, end) is not None
    if (")" in before[-3:] and _ITS_PAGES.search(before)) or (before[-1] == "(" and _WRITES.match(text, end)):
        return True
    if _BEHIND_NAME.match(text, end) and (_is_behind_title(before, text[end]) or _SAYS.search(before)):
        return True
    if _is_made(before) or (_THEN_SHOWN.match(text, end) and _TITLE_OPENS.search(before)):
        return True
    if ("(" in before or "[" in before) and _is_in_brackets(before, text, start, end):
        return True
    credited = any(word in before for word in _CREDIT_WORDS) and _CREDITED.search(before)
    if credited and _BEHIND_CREDIT.match(text, end):
        return True
    quoted = _PAPER.search(before) if '"' in before or "”" in before or "»" in before else None
    return quoted is not None and _BEHIND_PAPER.match(text, end) is not None


_CREDITED = re.compile(
    r"(?:[\[(]|[.!?;] |\n|\A)(?i:photo(?:graph)?|image|picture|illustration|map|graphic|credit|source)s?"
    r"(?i: credits?| courtesy| source)?(?: by|:| of|: courtesy of)* "
    rf"(?:{_NAME}[,/]? |(?:of|the|and|for|&) ){{1,8}}\Z"
)
_CREDIT_WORDS = (":", " by ", "ourtesy")
"""What one of these holds, of which it is told sooner."""
_BEHIND_CREDIT = re.compile(r"[\])]|\.?\s*(?:\n|\Z)|\. ")
"""Around the date of a picture behind whose it is: "[Photo credit: Ana Paz, | 12 May 2006"."""
_BEFORE_SPANS = frozenset(" -–—")
_BEFORE_MADE = (" of ", " from ", " dated ")


def _is_made(before: str) -> bool:
    """Whether words before a date say that something was made then, or printed."""
    if before.endswith(_BEFORE_MADE) and _MADE_IN.search(before):
        return True
    return before.rstrip("., ").lower().endswith(_EDITIONS) and _EDITION.search(before) is not None


def _is_behind_title(before: str, behind: str) -> bool:
    """Whether the kind of a work and its title lead to a year, behind a bracket, a comma or neither."""
    if before[-2:] in _BEHIND_TITLES and _BEHIND_TITLE.search(before):
        return True
    if "s (" in before and _OF_REPORTS.search(before):
        return True
    if before[-1] == "(" and _EDITED.search(before):
        return True
    words = frozenset(before.replace(",", " ").split())
    if not _THESES.isdisjoint(words) and _THESIS.search(before):
        return True
    apart = behind == "," and ", " in before and not _TITLED_WORDS.isdisjoint(words)
    return apart and _SET_OFF.search(before) is not None


def _ends_title(text: str, before: str, start: int, end: int) -> bool:
    """Whether years stand at the end of a title; a span's first and second year are asked for apart."""
    first = _FIRST_YEAR.search(before) if before.rstrip().endswith(_JOINTS) else None
    if first is not None:
        before = before[: first.start()]
    second = None if first else _SECOND_YEAR.match(text, end)
    end = second.end() if second else end
    quoted = _QUOTED.search(before) if _UNQUOTED.match(text, end) else None
    if quoted is not None and not OCCASIONS.search(quoted[0]):
        return True
    if not (first or second):
        return False
    behind = _THEN_WORK.match(text, end) is not None and _BEFORE_WORK.search(before) is not None
    return behind or any(pattern.search(before) for pattern in (_IN_TITLE, _KNOWN_AS, _ACCOUNT_FROM))


_JOINTS = ("-", "–", "—", "to")
_FIRST_YEAR = re.compile(r"\b\d{3,4}(?:\s?[-–—]\s?|\sto\s)\Z")
_SECOND_YEAR = re.compile(r"(?:\s?[-–—]\s?|\sto\s)\d{2,4}\b")


def _is_in_brackets(before: str, text: str, start: int, end: int) -> bool:
    """Whether a date stands in brackets that name what was read."""
    if _is_among_references(before, text, start, end):
        return True
    if "(" not in before:
        return False
    if any(pattern.search(before) for pattern in (_IN_BRACKETS, _OTHER_CITED, _PAGES_BEFORE)):
        return True
    return _is_by_authors(before, text, end) or _is_of_work(before, text, end)


def _is_among_references(before: str, text: str, start: int, end: int) -> bool:
    """Whether the brackets around a year hold nothing but references, one of them marked as such."""
    opened = max(before.rfind("("), before.rfind("["))
    if before.rfind(")") > opened:
        return False
    closed = text.find(_BRACKETS[before[opened]], end, end + _WINDOW)
    inside = text[start - len(before) + opened + 1 : closed] if closed >= 0 else ""
    return _MARKED.search(inside) is not None and all(map(_REFERENCE.fullmatch, inside.split("; ")))


def _is_by_authors(before: str, text: str, end: int) -> bool:
    """Whether a year ends brackets that name authors.

    One lone name may be a town, unless it comes after an earlier year: what is told of has its own year then,
    and what was written about it is younger.
    """
    if not _ENDS_REFERENCE.match(text, end):
        return False
    if _AUTHORED.search(before):
        return True
    told = _AUTHOR_AFTER_YEAR.search(before)
    return told is not None and told["year"] < text[end - len("1902") : end]


def _is_of_work(before: str, text: str, end: int) -> bool:
    """Whether a year ends the brackets behind a work, with the place where it was printed."""
    return _WORK.search(before) is not None and _BEHIND_WORK.match(text, end) is not None
