"""A small chronicle whose passages stand where its documents say, for the window's tests."""

from __future__ import annotations

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.event import Anchor, Event, Mention
from explorer.chronicle.kind import Kind, kinds_from
from explorer.chronicle.library import Harvest, Library
from explorer.chronicle.party import pair_of
from explorer.errors import Diagnostic
from explorer.resources import load_json

KINDS: dict[str, Kind] = kinds_from(load_json("kinds.json"))

FIRST = (
    "The two republics met late. Their envoys exchanged letters on 3 May 1901. Later that month "
    "a consulate opened in Aria. Nothing followed for years."
)
SECOND = "A treaty of friendship was signed in 1950. The king visited Bora in about 1960."


def document(name: str, title: str, text: str) -> Document:
    """A document of one paragraph under one heading."""
    sections = (Section("", 0, (), 0, len(text)),)
    blocks = (Block("paragraph", 0, len(text), 0),)
    return Document(name, title, text, sections, blocks, OffsetMap.identity(len(text)))


def mention(
    source: Document,
    quote: str,
    date: str,
    date_text: str,
    title: str,
    kind: str,
    pair: tuple[str, str] | None = ("Aria", "Bora"),
    *,
    people: tuple[str, ...] = (),
    anchor: str = "",
) -> Mention:
    """A mention of the words ``quote`` of ``source``; ``anchor`` are the words its date is counted from."""
    start = source.text.index(quote)
    date_start = source.text.index(date_text, start)
    at = source.text.index(anchor) if anchor else 0
    return Mention(
        document=source.name,
        document_title=source.title,
        section="History",
        start=start,
        end=start + len(quote),
        quote=quote,
        date=parse_edtf(date),
        date_text=date_text,
        date_start=date_start,
        date_end=date_start + len(date_text),
        rule="test",
        title=title,
        kind=kind,
        pair=pair_of(*pair) if pair else None,
        parties=pair or ("Aria",),
        people=people,
        anchor=Anchor(at, at + len(anchor), anchor) if anchor else None,
    )


def event(name: str, *mentions: Mention, disagreement: str | None = None) -> Event:
    """An event of its mentions, named like the first."""
    first = mentions[0]
    return Event(
        name, first.date, first.title, first.kind, mentions, first.parties, first.people, disagreement
    )


ONE = document("one.txt", "Aria and Bora", FIRST)
TWO = document("two.txt", "Bora abroad", SECOND)

LETTERS = event(
    "letters",
    mention(
        ONE,
        "Their envoys exchanged letters on 3 May 1901.",
        "1901-05-03",
        "3 May 1901",
        "Envoys exchange letters",
        "relations",
        people=("Ana Muñoz",),
    ),
)
CONSULATE = event(
    "consulate",
    mention(
        ONE,
        "Later that month a consulate opened in Aria.",
        "1901-05",
        "Later that month",
        "Consulate opens in Aria",
        "mission",
        anchor="3 May 1901",
    ),
)
TREATY = event(
    "treaty",
    mention(
        TWO, "A treaty of friendship was signed in 1950.", "1950", "1950", "Treaty of friendship", "agreement"
    ),
    mention(
        TWO,
        "A treaty of friendship was signed in 1950.",
        "1951",
        "1950",
        "Treaty signed",
        "agreement",
        pair=("Aria", "Cana"),
    ),
    disagreement="1950 (1 source) · 1951 (1 source)",
)
VISIT = event(
    "visit",
    mention(TWO, "The king visited Bora in about 1960.", "1960~", "about 1960", "King visits Bora", "visit"),
)
ALONE = event(
    "alone",
    mention(ONE, "Nothing followed for years.", "1905", "years", "A quiet year", "politics", None),
)

CHRONICLE = Chronicle(
    documents=(ONE, TWO), events=in_order((LETTERS, CONSULATE, TREATY, VISIT, ALONE)), omissions=()
)


def library_with(chronicle: Chronicle) -> Library:
    """A library whose chronicle is as given, not merged."""
    made = Library(tuple(Harvest(one.name, one.name, one) for one in chronicle.documents))
    made.__dict__["_chronicle"] = chronicle
    return made


LIBRARY = library_with(CHRONICLE)


def at(wanted: Event) -> int:
    """The position of an event in CHRONICLE."""
    return CHRONICLE.positions[wanted.id]


def faulty() -> Chronicle:
    """The same chronicle, one of whose files could not be read."""
    fault = Diagnostic("three.bin", "it is not text", "error")
    return Chronicle(CHRONICLE.documents, CHRONICLE.events, (), (fault,))
