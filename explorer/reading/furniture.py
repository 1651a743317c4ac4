"""Tells page furniture from content: navigation, notices, reference lists, captions, spam.

The rules look at the form of a line, not at what it is about; a sentence is never furniture only because
of a word in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from explorer.resources import load_json

_SHORT = 300  # characters; a longer line is prose or spam
_DATE = (
    r"(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \w{3,9}\.?,? \d{4}|\w{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\w{3,9} \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
)
_MADE = (
    r"(?:made|created|edited|updated|modified|changed|reviewed|revised|saved|checked|corrected|uploaded)"
    r"(?: on| in| at)?:? "
)
_AT = r",? (?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?"
_HOUR = rf"(?:{_AT})?"
_DID = (
    r"\b(?:was|were|had|has|did|made|left|broke|gave|took|went|came|met|sent|won|lost|fell|held|began|became"
    r"|[^\W\d_]{2,15}ed)\b"
)
"""A verb that tells of a deed."""
_POSTER = (
    r"(?:(?:posted|written|sent) (?:by (?:[\w.@'-]+ ){1,3})?(?:on )?"
    r"|(?:by (?:[\w.@'-]+ ){1,3}|(?!\w{1,20}ed )[\w.@'-]+ )?(?:on |» |- )?"
    r"(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?"
)
"""Before the day and hour at the head of a post: "ana_p Tue "."""
_SIGNED = rf"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){{0,4}},? \(?(?:{_DATE}|\d{{4}})\)?\.?$"
_NO_OBJECT = r"(?! (?:hands|sides|owners|its|his|her|their|the|an?)\b)"
_LINES = (
    r"(?:(?:this )?(?:page|article|entry|document) (?:was |has been )?)?(?:first published|last) "
    rf"(?:edited|updated|modified|changed|reviewed|revised)\b{_NO_OBJECT}",
    r"(?:(?:this |the )?(?:web ?page|text|contents?|section|post|site|list)s? "
    r"(?:(?:was|were|has been|have been) )?)?(?:last|most recently) "
    rf"(?:edited|updated|modified|changed|reviewed|revised|saved|checked|corrected)\b{_NO_OBJECT}.{{0,60}}$",
    r"(?:(?:this |the )?(?:web ?page|page|site|lesson|profile)"
    r"|(?:this )?(?:post|entry|article|document|file)) "
    rf"(?:(?:was|has been) )?{_MADE}{_DATE}(?:\. (?!.*{_DID}).{{0,80}}|.{{0,20}})$",
    rf"[(\[]?(?:revised|reviewed|edited|modified|updated)(?: on)?:? {_DATE}[)\]]?\.?$",
    rf"(?:webmaster|editor|author|contact|maintainer)s?: [^,;|·(–—]{{1,40}}?"
    rf"(?:[,;|·(–—] ?(?:last |date )?(?:{_MADE})?| (?:last )?{_MADE}){_DATE}\)?$",
    rf"(?:vol(?:ume|\.) ?\w+,? )?(?:issue|number|no\.) ?\d+,? \(?{_DATE}\)?$",
    r"(?:next|upcoming) (?:update|review|revision|edition|issue):?(?: (?:is|will be))?"
    r"(?: (?:expected|due|planned|scheduled|out|published|available))?(?: (?:in|on|by|for))?:?"
    rf"(?: (?:{_DATE}|\d{{4}}|\w{{3,9}}))?\.?$",
    rf"(?:captured|crawled|archived) \d+ times?(?: (?:between|from|since|in) (?:{_DATE}|\d{{4}})"
    rf"(?: (?:and|to) (?:{_DATE}|\d{{4}}))?)?\.?$",
    r"(?:opening|office|working|visiting) hours(?: (?:from|since|until|as of|are|mon|\d)|[:(,]| [(–-]|$)"
    r"(?!.*\b(?:was|were|had|has)\b).{0,60}$",
    r"licen[cs]e: ?(?:cc\b|creative|public|gnu|gpl|gfdl|mit\b|apache|bsd|open|free|odbl|attribution|crown|©)",
    r"(?:all times (?:are )?[a-z]{3}\b|today is \w+ ?\d)",
    r"most (?:read|viewed|shared|commented)(?: articles?| stories| posts| pages)? (?:in|on|this)\b.{0,20}$",
    r"comments (?:are |were )?(?:now )?closed\b",
    rf"printed from(?::| https?:| www\.| [^,]{{1,60}}?(?:,| on| at) {_DATE}{_HOUR}\.?$)",
    rf"from [^.|·•]{{1,60}}[.|·•] ?(?:last |first )?{_MADE}{_DATE}\.?$",
    rf"comments? (?:posted |written |left )?(?:by|from) (?!(?:the|an?) )(?:[\w.@'-]+,? ){{1,3}}"
    rf"(?:on |at )?{_DATE}{_HOUR}(?::|$)",
    rf"{_POSTER}{_DATE}{_AT}(?: [A-Z]{{2,4}})?$",
    rf"(?:[\w.@'-]+ ){{1,3}}(?:wrote|writes|says|said|posted)(?: on)?:? {_DATE}{_AT}:?$",
    rf"[\w.@'-]+ (?:wrote|writes|posted)(?: on)?:? {_DATE}:$",
    rf"on {_DATE}{_AT},? (?:(?!(?:was|were|and|the|an?) )[\w.@<>'’-]+ ){{1,4}}(?:wrote|writes|said|posted):$",
    rf"(?:[\w.@'-]+,? ){{1,3}}(?:on )?{_DATE}{_HOUR}[ .|·•–—-]+"
    r"(?:reply|quote|report|link|permalink|edit)\b"
    r"(?:[ ,.|·•/–—-]+(?:reply|quote|report|link|permalink|edit)\b)*$",
    r"(?:you are )?(?:the )?(?:visitors?|hits?|page ?views?|visits)\b[ :\d.,]{0,20}since:? "
    rf"(?:{_DATE}|\d{{4}})(?:[: ]+[\d.,]+)?\.?$",
    r"best viewed (?:with|using|at \d|on an?\b"
    r"|in (?:an?|any|full|ie|internet|netscape|mozilla|firefox|chrome)\b)",
    rf"(?:received|submitted)(?: on)?:? {_DATE}"
    rf"(?:[;,.] ?(?:revised|accepted|published)(?: online)?(?: on)?:? {_DATE}){{1,3}}\.?$",
    rf"(?:translated|transcribed|typed|scanned|digiti[sz]ed|proofread)(?: on| in)? (?:{_DATE}|\d{{4}})\.?$",
    rf"(?:map|chart|graphic|photo|photograph|picture|image)s? (?:re)?(?:drawn|taken|made)(?: by .{{1,40}})?"
    rf"(?: in| on)? (?:{_DATE}|\d{{4}})\.?$",
    rf"(?:correction|erratum|editor['’]s note)s?,? \(?{_DATE}\)?:",
    r"(?:this|our) (?:web ?site|web ?page|home ?page|blog) (?:is|uses|contains"
    r"|(?:(?:was|has been) )?(?:first |last )?(?:launched|created|designed|built|made|started|updated))\b"
    r".{0,100}$",
    rf"(?:-- ?)?(?:joined|registered|member since):? {_DATE}[.,;|·•]? ?"
    r"(?:posts|messages|location|replies|last)\b",
    r"(?:last|latest|most recent) (?:edit|update|modification|change|revision|review)"
    rf"(?:: ?| on | of | as of |, | )(?:.{{0,12}} )?{_DATE}.{{0,40}}$",
    r"(?:retrieved|accessed|archived|downloaded)(?: from\b| on\b|:| \d| \w+ \d)",
    r"(?:published|posted|sent|updated|dated?|created|printed|issued)(?: on| at)?:? "
    rf"{_DATE}(?:[ ,|].{{0,40}})?$",
    r"(?:from )?wikipedia, the free encyclopa?edia",
    r"(?:text|content|material|this (?:page|article|work)) .{0,80}(?:creative commons|licen[cs]ed?\b)",
    r"(?:©|\(c\)|copyright\b)",
    r".{0,80}\ball rights reserved\b",
    r"(?:image|photo|photograph|picture|video) (?:credits?|taken|courtesy|source)\b",
    rf"(?:map|chart|graphic|drawing|illustration|text|translation|design)s? by {_SIGNED}",
    rf"(?:translated|edited|compiled|adapted|reproduced|reprinted|drawn|illustrated) (?:by|from) {_SIGNED}",
    rf"(?:interview|conversation|correspondence) with .{{0,60}}, {_DATE}\.?$",
    r"page (?:generated|created|loaded|rendered|built)\b",
    rf"version \d[\d.]*,? (?:released|of|dated|published)(?: on)? {_DATE}\.?$",
    rf"(?:first |originally )published(?: in| on)?:? (?:{_DATE}|\d{{4}})(?:[;,.] ?\w+ (?:on )?{_DATE})?\.?$",
    r".{0,200}\((?:photo|image|picture|credit)s?(?: by)?:? [^()]{2,40}\)\.?$",
    r"(?:reading time|filed under|tags|tagged|keywords|posted in)\b ?:",
    r"[\[(]?(?:image|photo|photograph|picture|figure|fig\.|caption|file|credit|photo credit|source image)s?"
    r"(?: caption)?(?: \d+)?(?::| by\b| courtesy)|(?:figure|fig\.|plate|map) \d+\. ",
    r"sources?: ?",
    r"(?:main|full|further|see) ?(?:article|page|information|also|reading|details)s?:",
    r"for (?:more|further|other) (?:information|details|uses)\b.{0,60}\bsee\b",
    r"[\^↑]",
    r"coordinates: ?\d",
    r"\[?\[?(?:file|image|category|media):",
    r"(?:isbn|issn|doi|oclc|url)\b[: ]",
    r"\d+ (?:comments?|shares?|views|likes|min(?:ute)?s? read)$",
    rf"(?:[^·•|]{{1,40}}[·•|] ?)?{_DATE} ?[·•|,–-] ?(?:.{{0,40}}\b)?"
    r"[\d,.]+ ?(?:comments?|shares?|views|likes|min(?:ute)?s?(?: read)?)\b.{0,40}$",
    r"[^·•]{1,60}[·•] ?\d+ min(?:ute)?s?$",
    r"page \d+(?: of \d+)?$",
    r"(?:this article|this section|this page) (?:needs|does not cite|may|is a stub|relies)\b",
    r"(?:we|this (?:site|website)) uses? cookies\b",
    r"(?:advertisement|advertorial|(?:sponsored|promoted) (?:content|post|story)) ?[:·•|–—-]",
    r"(?:share|tweet|print|e-?mail|bookmark) this (?:article|page|story|post|site)\b",
    r"(?:please )?(?:sign up|subscribe|register)(?: here| now| today| online)? (?:for|to) "
    r"(?:our|this|my|free)\b",
    r"(?:please )?click here (?:to|for)\b",
    r"(?:comments?|replies|responses) \(\d+\)(?:$| ?[:·•|–—-])",
    r"related (?:articles?|stories|posts|links|reading|news|content|topics) ?:",
)
_STAMP = re.compile(
    r"(?:(?:(?:page|text|lesson|article|entry|site) )?(?:last|first|originally) "
    rf"(?:{_MADE}|published (?:on |in )?)"
    rf"|(?:published|posted|updated)(?: on| in| at)?:? )(?:{_DATE}{_HOUR}|\d{{4}})(?: by .{{1,40}})?\.?"
    r"|reading time:? \d+ min(?:ute)?s?|\d+ min(?:ute)?s? read",
    re.IGNORECASE,
)
"""A part of the line below a page's heading: "Text: the editors · Published 2 March 2021 · 9 minutes"."""
_NOTED = re.compile(rf"{_MADE}{_DATE}", re.IGNORECASE)
_DEED = re.compile(_DID, re.IGNORECASE)
"""Parts beside such a stamp that say the like, and what they must not hold together with a year."""
_PARTED = re.compile(r" ?[·•|] ?")
_LINE = re.compile("|".join(f"(?:{pattern})" for pattern in _LINES), re.IGNORECASE)
_NUMBERING = re.compile(r"^(?:\d{1,3}(?:\.\d{1,2}){0,4}|[ivx]{1,5}(?=\.))\.? (?=[^\W\d])|\s\(\d{1,5}\)$")
_BYLINE = re.compile(
    r"(?:[Bb]y|BY) (?:[A-Z][\w.'’-]*,? (?:and |& )?){2,8}(?:[|·•–—-] )?"
    rf"(?:(?i:published|posted|updated)(?: on)?:? )?{_DATE}(?:[ ,|·•–—-].{{0,40}})?$"
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
_CITATION = re.compile(
    rf"\b(?:retrieved|accessed|archived)(?: (?:on|from)\b.{{0,60}}?)?,? {_DATE}"
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
    """Whether a section of this heading holds no content ("See also", "References:")."""
    return _plain(text) in _headings("furniture")


def names_something(text: str) -> bool:
    """Whether a heading could be a title; "Overview" heads any article, "May 1936" is a date."""
    plain = _plain(text)
    return plain not in _headings("generic") and not _headings("dated").issuperset(_LETTERS.findall(plain))


_LETTERS = re.compile(r"[^\W\d_]+")


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
