"""What a reader searches for, read from what was typed: "1990s visits Mexico -army".

Dates are found by the rules that find them in articles. What they and the words for kinds leave is searched
for as it stands; so is what stands in quotation marks, and a hyphen before either excludes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import reduce

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import fold
from explorer.chronicle.searching.search import Query, Span, Term
from explorer.extraction.temporal import find_dates

_LITERAL = re.compile(r"(?<!\S)(?P<not>-?)[\"“”](?P<words>[^\"“”]*)(?:[\"“”]|\Z)|(?<!\S)-(?P<word>\w\S*)")
_ERA = re.compile(r"(?<=\d)\s+(?:bce?|ad|ce)\b|\bad(?=\s+\d)", re.IGNORECASE)
_CENTURY_ERA = re.compile(r"(?<=century)\s+(?:bce?|ad|ce)\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:\b(?:since|as of|(?:beginning|starting) (?:in|on|from)|until|till|up to|through|before|prior to"
    r"|after|following|no later than|by|from|between|in|on|during|of|throughout|the|about|and|or)\s+)+\Z",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom\s+(?:the\s+|about\s+)?\Z", re.IGNORECASE)
_AFTER = re.compile(r",?\s*(?:onwards?|forwards?|to (?:the )?present|[–—-](?=\s|\Z))", re.IGNORECASE)
_WRITTEN = re.compile(r"(?<!\S)-?\d{4}-(?:0[1-9]|1[0-2])(?!\S)|(?<!\S)-?(?:\d{3}X|\d\dXX)(?!\S)")
_EDGES = ",;:.!?()[]'’‘"
_LONGEST_NAME = 3
"""A kind is named in so many words at the most."""


def read_query(text: str, kinds: Mapping[str, Kind]) -> Query:
    """What ``text`` asks for; whatever is typed can be read."""
    terms, rest = _literals(text)
    spans, rest = _spans(rest)
    wanted, words = _kinds(rest, kinds)
    return Query((*(Term(word) for word in words), *terms), wanted, spans)


def _literals(text: str) -> tuple[tuple[Term, ...], str]:
    """The phrases in quotation marks and what is excluded, and the text with blanks in their place."""
    terms = []
    for match in _LITERAL.finditer(text):
        words = " ".join((match["words"] or match["word"] or "").split())
        excluded = bool(match["not"] or match["word"])
        if words:
            terms.append(Term(words if match["word"] is None else words.rstrip(_EDGES), excluded))
    return tuple(terms), _LITERAL.sub(lambda match: " " * len(match[0]), text)


def _spans(text: str) -> tuple[tuple[Span, ...], str]:
    """The stretches of time asked for, and the text with blanks in their place.

    Dates are alternatives; bounds ("since 1950", "before 1960") hold together, and for each date too.
    """
    text = _CENTURY_ERA.sub(_capitals, _ERA.sub(_capitals, text))
    dates: list[Span] = []
    bounds: list[Span] = []
    for expression in _found(text):
        span, is_bound = _span(text, expression)
        (bounds if is_bound else dates).append(span)
        text = _blanked(text, expression.start, expression.end)
    for match in _WRITTEN.finditer(text):
        date = parse_edtf(match[0])
        dates.append(Span(date.earliest, date.latest))
        text = _blanked(text, match.start(), match.end())
    if not bounds:
        return tuple(dict.fromkeys(dates)), text
    bound = reduce(Span.within, bounds)
    narrowed = [date.within(bound) for date in dates] or [bound]
    possible = [one for one in narrowed if _is_possible(one)]
    return tuple(dict.fromkeys(possible or narrowed[:1])), text


def _is_possible(span: Span) -> bool:
    return span.first is None or span.last is None or span.first <= span.last


def _capitals(match: re.Match[str]) -> str:
    return match[0].upper()  # in articles only capitals are an era


def _found(text: str) -> Iterator[TemporalExpression]:
    """The dates in what was typed; what no date comes of is searched for as words."""
    block = Block("paragraph", 0, len(text), 0)
    sections = (Section("", 0, (), 0, len(text)),)
    document = Document("", "", text, sections, (block,), OffsetMap.identity(len(text)))
    return (one for one in find_dates(document) if one.date is not None)


def _span(text: str, found: TemporalExpression) -> tuple[Span, bool]:
    """The days an expression asks for, and whether it bounds them: "from 2008" does where nothing ends it."""
    date, bound = found.date, found.bound
    assert date is not None
    if not bound and not date.is_interval:
        before = _FROM.search(text, 0, found.start)
        bound = "since" if before or _AFTER.match(text, found.end) else ""
    span = Span(date.earliest, date.latest)
    if bound == "since":
        return Span(span.first), True
    if bound == "after":
        return Span(None if span.last is None else span.last + 1), True
    if bound == "before":
        return Span(last=None if span.first is None else span.first - 1), True
    return (Span(last=span.last), True) if bound else (span, False)


def _blanked(text: str, start: int, end: int) -> str:
    """The text with blanks for a date and for the words that lead up to it or follow from it."""
    before = _BEFORE.search(text, 0, start)
    after = _AFTER.match(text, end)
    start, end = before.start() if before else start, after.end() if after else end
    return text[:start] + " " * (end - start) + text[end:]


def _kinds(text: str, kinds: Mapping[str, Kind]) -> tuple[frozenset[str], list[str]]:
    """The kinds that are named, and the other words."""
    named = {word: key for key, kind in kinds.items() for word in kind.words}
    words = [word for word in (each.strip(_EDGES) for each in text.split()) if _says_something(word)]
    found, left, at = set(), [], 0
    while at < len(words):
        for length in range(_LONGEST_NAME, 0, -1):
            key = named.get(fold(" ".join(words[at : at + length])))
            if key is not None:
                found.add(key)
                at += length
                break
        else:
            left.append(words[at])
            at += 1
    return frozenset(found), left


def _says_something(word: str) -> bool:
    return any(letter.isalnum() for letter in word) or word == "&"
