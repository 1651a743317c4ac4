"""Tells page furniture from content: navigation, notices, reference lists, captions, spam.

The rules look at the form of a line, not at what it is about; a sentence is never furniture only because
of a word in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from explorer.reading.notices import DATE, DID, HOUR, LINES, MADE
from explorer.resources import load_json

_SHORT = 300  # characters; a longer line is prose or spam
_STAMP = re.compile(
    r"(?:(?:(?:page|text|lesson|article|entry|site) )?(?:last|first|originally) "
    rf"(?:{MADE}|published (?:on |in )?)"
    rf"|(?:published|posted|updated)(?: on| in| at)?:? )(?:{DATE}{HOUR}|\d{{4}})(?: by .{{1,40}})?\.?"
    r"|reading time:? \d+ min(?:ute)?s?|\d+ min(?:ute)?s? read",
    re.IGNORECASE,
)
"""A part of the line below a page's heading: "Text: the editors · Published 2 March 2021 · 9 minutes"."""
_NOTED = re.compile(rf"{MADE}{DATE}", re.IGNORECASE)
_DEED = re.compile(DID, re.IGNORECASE)
"""Parts beside such a stamp that say the like, and what they must not hold together with a year."""
_PARTED = re.compile(r" ?[·•|] ?")
_LINE = re.compile("|".join(f"(?:{pattern})" for pattern in LINES), re.IGNORECASE)
_NUMBERING = re.compile(r"^(?:\d{1,3}(?:\.\d{1,2}){0,4}|[ivx]{1,5}(?=\.))\.? (?=[^\W\d])|\s\(\d{1,5}\)$")
_BYLINE = re.compile(
    r"(?:[Bb]y|BY) (?:[A-Z][\w.'’-]*,? (?:and |& )?){2,8}(?:[|·•–—-] )?"
    rf"(?:(?i:published|posted|updated)(?: on)?:? )?{DATE}(?:[ ,|·•–—-].{{0,40}})?$"
)
_FOOTNOTE = re.compile(
    r"\[?\d{1,3}[\].]?\s(?!\w{3,9}\.? \d{3,4}\b|[IO]n \d).{0,280}?"
    r"(?:\bpp?\. ?\d|\b[Ii]bid\b|\bop\. cit\b|\bvols?\. ?(?:\d|[IVXL]+\b))"
)
_CALLS = re.compile(
    r"(?:please )?(?:donate|donations?|support us|subscribe|sign (?:up|in)|log ?in|register|follow us|like us"
    r"|share|tweet|print|e-?mail this|advertisement|sponsored|skip to|jump to|toggle|click here|read more"
    r"|learn more|back to|next page|previous page|go to|latest news|breaking news|top stories|menu|search"
    r"|home|related links?|contact us|about us|privacy|terms of|cookie)\b",
    re.IGNORECASE,
)
_CALL_WORDS = 6
_CREDITS = re.compile(
    r"(?:[^.!?]|[!?] ?\|)*?(?:©|\b(?:[Cc]rown )?[Cc]opyright (?:©|\([Cc]\)))"
    r"|(?:.*[|·•] ?)?(?:[Cc]rown )?[Cc]opyright (?:\d{4}|notice)"
    r"|.*[.|] ?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture)s?(?: by| credit| courtesy)? ?: ?"
    r"(?:(?:the )?(?:archives?|author)|(?:[A-Z][\w.'’-]*[,/&]?(?: (?:and |& )?|\.?$)){1,6})\.?$"
)
_CREDITED = ("©", "opyright", "hoto", "mage", "icture")
"""Whose a page or picture is, behind what else a line says, and letters of which such a line has some."""
_CITATION = re.compile(
    rf"\b(?:retrieved|accessed|archived)(?: (?:on|from)\b.{{0,60}}?)?,? {DATE}"
    r"|\bISBN[ :]?[\dX-]{9,}|\bdoi:\s?10\.",
    re.IGNORECASE,
)
_CITATION_WORDS = 60
_GOES_ON = re.compile(r",? [a-z]")
_TELLS = re.compile(r"\b(?:was|were|had|has|[a-z]{3,}ed)\b")
_QUOTED = re.compile(r"[\"“«][^\"”»]*[\"”»]")
"""Around a citation in brackets: a sentence that goes on, or that told something outside quotation marks."""
_CODE = re.compile(r"\b(?=\w*[a-z])(?=\w*[A-Z])(?=\w*\d\w*\d)\w{15,}\b")
_CODE_WORDS = 12
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FUNCTION_WORD = re.compile(
    r"an?|and|as|at|be|been|between|but|by|for|from|had|has|have|her?|his|in|into|is|its?|not|of|on|or|she|that"
    r"|the|their|they|this|to|was|were|which|who|will|with"
)
_CLICK = re.compile(r"\b(?:click|order|buy|sale|call now|subscribe|win)\b", re.IGNORECASE)
_SPAM_SAMPLE = 4000  # characters of a line that are looked at
_SPAM_WORDS = 10


def is_furniture_heading(text: str) -> bool:
    """Whether a section of this heading holds no content ("See also", "2 comments on …")."""
    return _plain(text) in _headings("furniture") or _REPLIES.match(text.casefold()) is not None


def names_something(text: str) -> bool:
    """Whether a heading could be a title; "Overview" heads any article, "May 1936" is a date."""
    plain = _plain(text)
    return plain not in _headings("generic") and not _headings("dated").issuperset(_LETTERS.findall(plain))


_LETTERS = re.compile(r"[^\W\d_]+")
_REPLIES = re.compile(r"\d+ (?:thoughts?|responses?|repl(?:y|ies)|comments?) (?:on|to) [“”\"‘'«„]")
"""Above what readers wrote: "2 thoughts on “The consul”"."""


@cache
def _headings(group: str) -> frozenset[str]:
    return frozenset(load_json("headings.json")[group])


def _plain(heading: str) -> str:
    """A heading without marks, its number ("7. References") and a count ("12 comments", "Comments (12)")."""
    words = heading.casefold().strip(" .:*_[]—-").removesuffix("[edit").strip()
    return _NUMBERING.sub("", words)


def is_furniture(line: str) -> bool:
    """Whether a line of text is page furniture. Bounded time, however long the line is."""
    if len(line) > _SHORT:
        return _is_reference(line) or _is_spam(line[:_SPAM_SAMPLE])
    if _LINE.match(line) or _BYLINE.match(line) or _FOOTNOTE.match(line):
        return True
    if any(letters in line for letters in _CREDITED) and _CREDITS.match(line):
        return True
    if _is_stamped(_PARTED.split(line)):
        return True
    words = line.count(" ") + 1
    if words <= _CALL_WORDS and line[-1:] not in ".!?" and _CALLS.match(line):
        return True
    return (words <= _CODE_WORDS and bool(_CODE.search(line))) or _is_reference(line) or _is_spam(line)


def _is_stamped(parts: Sequence[str]) -> bool:
    """Whether a part of a line says when its page was published, and none tells of a deed and its year."""
    others = " ".join(part for part in parts if not _STAMP.fullmatch(part) and not _NOTED.fullmatch(part))
    stamped = len(parts) > 1 and any(map(_STAMP.fullmatch, parts))
    return stamped and not (_YEAR.search(others) and _DEED.search(others))


_YEAR = re.compile(r"\d{3,4}")


def _is_reference(line: str) -> bool:
    """Whether a line cites a work: it says when it was retrieved, or bears the work's number."""
    if len(line) > 3 * _SHORT or line.count(" ") >= _CITATION_WORDS:
        return False
    match = _CITATION.search(line)
    return match is not None and not _is_aside(line, match)


def _is_aside(line: str, match: re.Match[str]) -> bool:
    """Whether a citation stands in brackets within a sentence that tells: "The book (ISBN …) tells how"."""
    opened, closed = line.rfind("(", 0, match.start()), line.find(")", match.end())
    if opened < 0 or closed < 0 or ")" in line[opened : match.start()]:
        return False
    told = _QUOTED.sub("", line[:opened])
    return _GOES_ON.match(line, closed + 1) is not None or _TELLS.search(told) is not None


def _is_spam(line: str) -> bool:
    """Whether a line is a pile of links or search words: addresses, or no sentence and much repeated."""
    addresses = _ADDRESS.findall(line) if "www." in line or "://" in line else []
    if addresses and sum(map(len, addresses)) * 2 > len(line):
        return True
    if "!!" in line and (addresses or _CLICK.search(line)) and _is_shouted(line):
        return True
    stops = sum(map(line.count, ".!?;,"))
    if len(line) < 40 or stops * 8 > line.count(" ") + 1:
        return False
    words = [word.casefold() for word in _WORD.findall(line)]
    if len(words) < _SPAM_WORDS:
        return False
    if stops * 8 > len(words):
        return False
    top = Counter(words).most_common(1)[0][1]
    if len(addresses) < 3 and (top < 4 or top * 9 < len(words)):
        return False
    return sum(_FUNCTION_WORD.fullmatch(word) is not None for word in words) * 20 <= len(words)


def _is_shouted(line: str) -> bool:
    """Whether most letters of a line are capitals."""
    letters = sum(map(str.isalpha, line))
    return sum(map(str.isupper, line)) * 10 > letters * 6
