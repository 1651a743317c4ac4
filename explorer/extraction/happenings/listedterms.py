"""Terms of those who were sent: "Ana Paz (1963–1967)" in a list below "Ambassadors of Peru to Finland"."""

from __future__ import annotations

import re
from dataclasses import replace

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.document import Block
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.columns.cells import is_person
from explorer.extraction.columns.happening import Happening
from explorer.extraction.columns.saying import words_of
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def with_term(source: Source, block: Block, telling: Telling) -> Telling:
    """A telling of a list's item with what the words above it say: who is named there came into office.

    Only an item that is nothing but a person and dates is told so, below words that are but an office.
    """
    if block.kind != "item":
        return telling
    start, end = block.lead or _heading(source, block)
    office = _office(source, start, end)
    name = _person(source, block) if office else ""
    first, last = telling.date.start, telling.date.end
    if not name or (first and last and (last.last_day - first.first_day) > _LONGEST):
        return telling
    words = " ".join(source.document.text[start:end].split())
    told = Happening("begin" if first else "end", "term", "person", name, office, words, ())
    return replace(telling, column=told, date=HistoricalDate(first or last, first or last, telling.date.part))


def is_mere_term(source: Source, index: int, telling: Telling) -> bool:
    """Whether the block at ``index`` is but a term of somebody in no known office: "Ana Paz (1997–2003)".

    So is one whose years meet those of the line before or after it, as those of wars and missions hardly
    do; a name with initials ("A. Paz") and "vacant" need no such line.
    """
    blocks = source.document.blocks
    block, first, last = blocks[index], telling.date.start, telling.date.end
    if source.document.text[block.end - 2 : block.end].rstrip(")").endswith(("–", "-")):
        last = None  # "Ana Paz, 1984–"
    if first is None or (last and last.year <= first.year) or block.end - block.start > _LONG:
        return False
    if block.kind == "item" and _office(source, *(block.lead or _heading(source, block))):
        return False
    words = _beside_dates(source, block)
    if words.lower() == "vacant":
        return True
    initials = _INITIALS.fullmatch(words) is not None and words.split()[-1][0].isupper()
    narrative = source.lexicon.narrative
    ranked = _RANKED.fullmatch(words) is not None
    nouns = narrative.event_nouns | (frozenset() if ranked else source.lexicon.antecedents.nouns.keys())
    if not nouns.isdisjoint(map(singular, words.lower().split())):
        return False  # "Koti War", "Turku Dam", "first war", "U.S. raid"
    if initials or not (ranked or _person(source, block)):
        return initials
    beside = blocks[max(0, index - 1) : index + 2]
    dates = (date.date for one in beside if one is not block for date in source.dates_in(one.start, one.end))
    spans = [(date.start, date.end) for date in dates if date is not None]
    followed = last is not None and any(start is not None and start.year == last.year for start, _ in spans)
    return followed or any(end is not None and end.year == first.year for _, end in spans)


def _heading(source: Source, block: Block) -> tuple[int, int]:
    section = source.document.sections[block.section]
    return section.start, section.start + len(section.heading)


def _office(source: Source, start: int, end: int) -> str:
    """The office of each of those in a list, as its heading names it; "" where that says anything else."""
    text = source.document.text[start:end].strip(" :*'")
    found = _OFFICES.search(text)
    if found is None:
        return ""
    if not _BESIDE.issuperset(words_of(_without(source, start, end))):
        return ""
    offices = dict.fromkeys(_ONE[one.lower()] for one in _OFFICES.findall(text))
    office = " or ".join(offices)
    phrase = _OPENING.sub("", text.replace(found[0], office))
    whole = len(offices) == 1 and len(phrase.split()) <= _MOST and _JOINED.search(phrase) is None
    return phrase if whole else office


def _without(source: Source, start: int, end: int) -> str:
    """Words without the parties that they name."""
    text, at, kept = source.document.text, start, []
    for hit in source.context.between(start, end):
        kept.append(text[at : hit.start])
        at = hit.end
    return " ".join([*kept, text[at:end]])


def _person(source: Source, block: Block) -> str:
    """The person that a line names beside nothing but dates; "" for none."""
    name = _beside_dates(source, block)
    words = name.split()
    known = source.context.between(block.start, block.end) or not source.lexicon.places.isdisjoint(words)
    return name if _NAME.fullmatch(name) and is_person(name) and not known else ""


def _beside_dates(source: Source, block: Block) -> str:
    """The words of a line beside its number, its dates and what links them."""
    text, at, kept = source.document.text, block.start, []
    for date in source.dates_in(block.start, block.end):
        kept.append(text[at : date.start])
        at = date.end
    words = _SIGNS.sub(" ", " ".join([*kept, text[at : block.end]])).split()
    if words and words[0].rstrip(".").isdigit():
        words = words[1:]
    return " ".join(word for word in words if word.lower().strip("–—-") not in _SPANS)


_LONGEST = 30 * 366
"""Days of the longest term; longer is a life."""
_MOST = 7
_LONG = 80
"""Characters of a line that is more than a name and its dates."""
_OFFICES = re.compile(
    r"\b([Aa]mbassadors|[Ee]nvoys|[Nn]uncios|[Cc]onsuls(?: [Gg]eneral)?|[Hh]igh [Cc]ommissioners"
    r"|[Cc]hargés d['’]affaires)\b"
)
_JOINED = re.compile(r"\b(?:to|from|in|of) and (?:to|from|in|of)\b")
_ONE = {
    "ambassadors": "ambassador",
    "envoys": "envoy",
    "nuncios": "nuncio",
    "consuls": "consul",
    "consuls general": "consul general",
    "high commissioners": "high commissioner",
    "chargés d'affaires": "chargé d'affaires",
    "chargés d’affaires": "chargé d'affaires",
}
_BESIDE = word_set(
    """list of the resident former previous all past to in at from and high commissioners ambassadors envoys
    nuncios consuls general
    chargés d'affaires d’affaires"""
)
_OPENING = re.compile(r"^(?:(?:List of|Resident|Former|Previous|All|Past|The) )+", re.IGNORECASE)
_SIGNS = re.compile(r"[(),;:*\[\]†‡]|\s[–—-]\s|[–—-]$")
_SPANS = word_set("from since until to in present incumbent acting interim") | {""}
_INITIALS = re.compile(r"(?:[A-Z]\.(?:-[A-Z]\.)? ?){1,3}(?:[^\W\d_][\w.'’-]+ ?){1,2}")
_RANKED = re.compile(r"(?:\w+(?:st|nd|rd|th)|second|third) [a-z]+(?: [a-z]+)?", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,5}")
