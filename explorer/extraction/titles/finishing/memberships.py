"""Titles of members, admissions and applications with the union that the words before say is joined."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_union(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with the union of which a state becomes a member, or which it applies to join.

    "Peru applied to join NATO in 1990. It became a member in 1995" gives "Peru becomes a member of NATO", and
    "It left NATO in 1996 and was readmitted in 1999" gives "Peru readmitted to NATO". The
    last union is meant of which the paragraph tells that it was joined, if its sentence tells of no other.
    """
    member = _MEMBER.fullmatch(title) or _ADMITTED.fullmatch(title)
    applied = _APPLIED.fullmatch(title)
    if member is None and applied is None:
        return title
    if member is not None and member["who"] not in heading.states:
        return title
    view, noun = telling.view, member["noun"] if member is not None else "application"
    at = next((at for at in range(telling.start, telling.end) if view.lower[at] == noun), -1)
    if at < 0 or view.lower[at + 1 : at + 2] in (("of",), ("to",), ("for",)):
        return title
    who = member["who"] if member is not None else ""
    own = who or _applicant(title, heading)
    union = _union_before(text, view.starts[at], who, own, _BACK if noun == "readmitted" else _JOINED)
    if not union or union.removeprefix("the ") in title or union.removeprefix("the ") in heading.states:
        return title
    if applied is not None:
        full = f"{applied['what']} to join {union} {applied['done']}"
    else:
        end = member.end("noun") if member is not None else len(title)
        full = f"{title[:end]} {'of' if noun == 'member' else 'to'} {union}{title[end:]}"
    return full if len(full.split()) <= COMPLETED else title


def _applicant(title: str, heading: Heading) -> str:
    """Whose application a title tells of: "Peru's second application", "Peruvian application"; else ""."""
    whose = title.partition(" application")[0]
    owner = _OWNER.match(whose)
    if owner is not None:
        return owner["who"]
    return next(filter(None, map(heading.demonyms.get, whose.split())), "")


_OWNER = re.compile(r"(?P<who>.+?)(?:['’]s|(?<=s)['’])(?= |$)")


def _union_before(text: str, end: int, who: str, own: str, joining: re.Pattern[str]) -> str:
    """The last union of which a paragraph tells up to an offset that it was joined; "" with another near.

    ``joining`` are the words that tell it, or those of what was left by whoever is admitted again.
    Near is what its own sentence tells, and what stands behind it. A union that talked with ``who`` is what
    that state joined; where nobody did, who applied, nothing else may be told behind it to apply for. What
    its ``own`` state has joined it joins no more.
    """
    begin = max(end - _REACH, text.rfind("\n", 0, end) + 1)
    joined = [one for one in joining.finditer(text, begin, end) if not _has_joined(text, begin, one, own)]
    if who and joining is _JOINED:
        joined += [one for one in _TALKED.finditer(text, begin, end) if one["who"] == who]
        joined.sort(key=re.Match.start)
    if not joined:
        return ""
    last = joined[-1]
    if _ELSEWHERE.search(text, last.end(), end) or (not who and _OTHERWISE.search(text, last.end(), end)):
        return ""
    sentence = _sentence_start(text, begin, last.start())
    others = {one[0].removeprefix("The ") for one in _UNION.finditer(text, sentence, end)} - {last["name"]}
    return "" if others else f"{(last['the'] or '').lower()}{last['name'].strip()}"


def _has_joined(text: str, begin: int, joined: re.Match[str], own: str) -> bool:
    """Whether words tell that a state, or nobody named, did join, so that it is a member already.

    Also whether another state than it left, or signed the charter of, what it joins.
    """
    before = text[_sentence_start(text, begin, joined.start()) : joined.start()]
    if joined.re is _BACK or joined["own"] is not None:
        return own not in before and _PRONOUN.match(before) is None
    if joined["did"] is None:
        return False
    return (
        not own or own in before or re.search(CAPITAL, before) is None or _PRONOUN.match(before) is not None
    )


def _sentence_start(text: str, begin: int, end: int) -> int:
    """Where the sentence, or the part of one behind a semicolon, begins in which an offset stands."""
    return max((one.end() for one in _PARTING.finditer(text, begin, end)), default=begin)


_PRONOUN = re.compile(r"(?:[Ii]t|[Tt]hey|[Bb]oth)\b")
_REACH = 700
"""Letters before a title's noun among which the union is named."""
_PARTING = re.compile(r"[.;] ")
_OTHERWISE = re.compile(
    r"\b(?:appl|loan|asylum|court|visa|licen|extradit|permi|tribunal|citizen|nationality|patent)",
    re.IGNORECASE,
)
"""What else an application may be for, or another one."""
_ELSEWHERE = re.compile(
    r"\b(?:cup|games|host|seat|bid|elect|candida|committee|board|commission)", re.IGNORECASE
)
"""What else a state may become a member of, or apply for."""
_WORD = rf"{CAPITAL}[\w’'-]*"
_BODY = (
    "Union|League|Nations|Communit(?:y|ies)|Organi[sz]ation|Commonwealth|Alliance|Association|Council|Agency"
    "|Fund|Pact|Market|Area"
)
_OF = rf"(?: (?:of|for|on)(?: the)? (?:{_WORD}(?: and | )?)+\b)?"
_NAME = rf"(?:(?:{_WORD} )*(?:{_BODY})\b{_OF}|[A-Z]{{2,}})(?![\w-]|['’]s)"
_UNION = re.compile(_NAME)
_PLAIN = (
    r"(?:(?<=accession to )|(?<=membership of )|(?<=membership in ))"
    rf"{_WORD}\b(?! {CAPITAL}|['’]s)"
)
"""A name of one word that only the words before it tell to be a union's: "accession to | Mercosur"."""
_JOINED = re.compile(
    r"\b(?:join(?:ing)?|membership (?:of|in)|acce(?:ssion|ding|de) to|entry into|admission to"
    r"|applications? to|(?P<own>(?:[Cc]harter|founders?) of|observer (?:status )?(?:in|at|of))"
    r"|(?P<did>join(?:s|ed)|bec[ao]mes? (?:an? )?(?:\w+ )?members? of|acceded to|entered|admitted to))"
    rf" (?P<the>the )?(?P<name>{_NAME}|{_PLAIN})"
)
_PAPER = rf"(?:{_WORD} )*(?:Convention|Treaty|Statute)\b{_OF}"
_BACK = re.compile(
    r"\b(?:left|denounced|(?:withdrew|withdrawn|suspended|expelled|excluded) from)"
    rf" (?P<the>the )?(?P<name>(?:{_WORD} )*Commission\b{_OF}|{_NAME}|{_PAPER})"
)
"""What a state was out of that is admitted to it again."""
_TALKED = re.compile(
    rf"(?P<the>[Tt]he )?(?P<name>{_NAME}) (?:had )?(?:(?:opened|began|started|concluded|closed|ended) "
    rf"(?:accession |membership )?(?:negotiations|talks) with|invited) (?P<who>(?:{_WORD} )*{_WORD})"
)
_SORT = r"(?:full|founding|associate|\d+(?:st|nd|rd|th)|newest|youngest) "
_MEMBER = re.compile(
    rf"(?P<who>.+) (?:becomes|takes its (?:place|seat) as) (?:an?|the) (?:{_SORT})?(?P<noun>member)"
)
_ADMITTED = re.compile(r"(?P<who>.+?) (?P<noun>(?:re)?admitted)(?! (?:to|by|in|as|into)\b)(?: .*)?")
MEMBERS = word_set("member admitted readmitted application")
"""Words one of which stands in every title of a member and the like."""
_DONE = "lodged|submitted|accepted|approved|supported|rejected|vetoed|withdrawn|presented|renewed|blocked"
_APPLIED = re.compile(rf"(?P<what>(?:[\w’'-]+ ){{1,3}}application) (?P<done>(?:{_DONE})(?: .*)?)")
