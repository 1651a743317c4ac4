"""What the detail pane says about an event beyond its own words: reasons, places, differences."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.chronicle.corrections.correction import OWN_DOCUMENT
from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.meaning import meaning_words
from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.kind import Kind
from explorer.chronicle.merging.differing import differing_words
from explorer.window.detail.passage import text_span
from explorer.window.language import tr

OTHER = "other"
"""The kind of what no cue tells."""

LONGEST_WORD = 24
"""Longer words may be broken anywhere, so that they are not cut off in a narrow pane."""


def kind_reason(event: Event) -> str:
    """What decided the kind: ``kind told by “visited”``; "" where the reader did."""
    if all(mention.document == OWN_DOCUMENT for mention in event.mentions):
        return ""
    if event.kind == OTHER:
        return tr("no word of the passage tells a kind")
    telling = [mention for mention in event.mentions if mention.kind == event.kind]
    cues = next((mention.cue for mention in telling if mention.cue), "")
    if not cues:
        return tr("kind told by the heading or the list it stands in") if telling else ""
    return tr("kind told by {cues}", cues=_listed([f"“{cue}”" for cue in dict.fromkeys(cues.split(", "))]))


def _listed(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr("{first} and {second}", first=", ".join(words[:-1]), second=words[-1])


def kind_words(event: Event, kinds: Mapping[str, Kind]) -> str:
    """Kind and reason in one, for those who do not see the pill: ``Visits: kind told by “visited”``."""
    kind = kinds.get(event.kind)
    return ": ".join(filter(None, (kind.label if kind else event.kind, kind_reason(event))))


def date_meaning(event: Event, *, redated: bool = False) -> str:
    """What the date of an event leaves open, and its notation where that says more than the words.

    ``some day in May 1901: the source names only the month · 1901-05``; of a date that the reader gave
    (``redated``), the notation alone: no source means anything by it.
    """
    meaning = () if redated else (meaning_words(event.date),)
    notation = () if event.date.edtf == date_words(event.date) else (event.date.edtf,)
    return " · ".join((*meaning, *notation))


def date_note(mention: Mention, anchor: HistoricalDate | None = None) -> str:
    """What dates a passage, and from where that was counted.

    ``“later that month” counted from 3 May 1987``; ``anchor`` is the date of the words it was counted from,
    where that is known. Else those words are quoted.
    """
    if not mention.date_text:
        return ""
    words = f"“{mention.date_text}”"
    if mention.anchor is None:
        told = date_words(mention.date)
        dated = tr("dated by {words}", words=words)
        return dated if told == mention.date_text else f"{dated}: {told}"
    quoted = f"“{mention.anchor.text}”"
    if anchor is not None:
        date = date_words(anchor)
        quoted = date if date == mention.anchor.text else f"{quoted} ({date})"
    return tr("{words} counted from {anchor}", words=words, anchor=quoted)


def differences(event: Event) -> tuple[str, ...]:
    """Each date that accounts of an event tell, with the words that tell it and where they stand.

    ``10 November 2019: “on 10 November 2019”, in Bolivia–Mexico relations``. Empty where all tell the same.
    """
    told: dict[str, dict[str, list[str]]] = {}
    for mention in event.mentions:
        words = told.setdefault(date_words(mention.date), {})
        titles = words.setdefault(mention.date_text, [])
        if mention.document_title not in titles:
            titles.append(mention.document_title)
    if len(told) < 2:
        return ()
    return tuple(
        f"{date}: {'; '.join(_account(*one) for one in words.items())}" for date, words in told.items()
    )


def _account(words: str, titles: list[str]) -> str:
    places = _listed(titles)
    return tr("“{words}” in {places}", words=words, places=places) if words else tr("in {date}", date=places)


def disagreement_lines(event: Event) -> tuple[str, ...]:
    """The disagreement of an event, a line for each account; its own words where dates do not differ."""
    if event.disagreement is None:
        return ()
    return differences(event) or (differing_words(event),)


def place_of(document: Document | None, mention: Mention) -> str:
    """Where a passage stands: ``History › 1950s · sentence 3``."""
    number = sentence_number(document, mention) if document is not None else 0
    parts = (mention.section, tr("sentence {number}", number=number) if number else "")
    return " · ".join(filter(None, parts))


def sentence_number(document: Document, mention: Mention) -> int:
    """In which sentence of its section a passage begins, from 1; 0 where that cannot be told."""
    # Imported here: what cuts sentences comes after the first paint.
    from explorer.extraction.clauses.sentences import sentences_of

    span = text_span(document, mention.start, mention.end)
    if span is None:
        return 0
    blocks = document.blocks
    home = next((block for block in blocks if block.start <= span[0] < block.end), None)
    if home is None:
        return 0
    starts = [
        sentence.start
        for index, block in enumerate(blocks)
        if block.section == home.section and block.kind not in ("heading", "junk") and block.start <= span[0]
        for sentence in sentences_of(document, index)
    ]
    return sum(start <= span[0] for start in starts)


def breakable(text: str) -> str:
    """``text`` whose longest words may be broken, by spaces of no width."""
    return " ".join(_broken(word) if len(word) > LONGEST_WORD else word for word in text.split(" "))


def _broken(word: str) -> str:
    return "\u200b".join(word[place : place + 8] for place in range(0, len(word), 8))
