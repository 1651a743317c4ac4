"""A document with every sort of paragraph, and passages in it."""

from __future__ import annotations

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.event import Event, Omission
from tests.window.make import event, mention

LINES = (
    ("heading", "Aria and Bora"),
    ("paragraph", "Aria stood alone for nine years. Its envoy came to Bora in 1901 and left in 1903."),
    ("heading", "Treaties"),
    ("paragraph", "A pact was signed in 1950 and ratified in 1952,\nas the café owners of Bora recall."),
    ("heading", "Visits"),
    ("row", "Year\tGuest"),
    ("row", "1960\tThe king of Aria"),
    ("item", "The queen visited Aria 😀 in 1970."),
)
LEVELS = (0, 0, 1, 1, 2, 2, 2, 2)


def _document() -> Document:
    blocks, place, section, starts = [], 0, 0, [0]
    for kind, line in LINES:
        if kind == "heading" and place:
            section += 1
            starts.append(place)
        blocks.append(Block(kind, place, place + len(line), section))  # type: ignore[arg-type]
        place += len(line) + 2
    text = "\n\n".join(line for _, line in LINES) + "\n\n"
    names = ("", "Treaties", "Visits")
    ends = (*starts[1:], len(text))
    sections = tuple(
        Section(name, level, (name,) if name else (), start, end)
        for level, (name, start, end) in enumerate(zip(names, starts, ends, strict=True))
    )
    return Document("all.txt", "Aria and Bora", text, sections, tuple(blocks), OffsetMap.identity(len(text)))


ALL = _document()
OTHER = Document(
    "other.txt",
    "Elsewhere",
    "A pact was signed in 1950.",
    ALL.sections[:1],
    (Block("paragraph", 0, 26, 0),),
    OffsetMap.identity(26),
)


def _one(name: str, quote: str, date: str, kind: str) -> Event:
    return event(name, mention(ALL, quote, date, date, name, kind))


ENVOY = _one("Envoy comes", "Its envoy came to Bora in 1901", "1901", "mission")
LEAVES = _one("Envoy leaves", "Its envoy came to Bora in 1901 and left in 1903.", "1903", "mission")
PACT = event(
    "Pact signed",
    mention(ALL, "A pact was signed in 1950", "1950", "1950", "Pact signed", "agreement"),
    mention(OTHER, "A pact was signed in 1950.", "1950", "1950", "Pact signed", "agreement"),
)
KING = _one("King visits", "1960\tThe king of Aria", "1960", "visit")
QUEEN = _one("Queen visits", "The queen visited Aria 😀 in 1970.", "1970", "visit")

_NINE = ALL.text.index("nine years")
OMISSION = Omission("all.txt", _NINE, _NINE + len("nine years"), "nine years", "a duration without a date")

ABROAD = event("Abroad", mention(OTHER, "signed in 1950", "1950", "1950", "Abroad", "trade"))
BOOK = Chronicle((ALL, OTHER), in_order((ENVOY, LEAVES, PACT, KING, QUEEN, ABROAD)), (OMISSION,))


def where(wanted: Event) -> int:
    """The position of an event in BOOK."""
    return BOOK.positions[wanted.id]


def long_document(paragraphs: int) -> Document:
    """A document of many paragraphs, a heading before every tenth."""
    words = "The republic sent an envoy to the kingdom, and the kingdom an envoy to the republic. " * 4
    lines = [f"Part {n}" if n % 10 == 0 else words.strip() for n in range(paragraphs)]
    blocks, place = [], 0
    for number, line in enumerate(lines):
        kind = "heading" if number % 10 == 0 else "paragraph"
        blocks.append(Block(kind, place, place + len(line), 0))  # type: ignore[arg-type]
        place += len(line) + 1
    text = "\n".join(lines)
    sections = (Section("", 0, (), 0, len(text)),)
    return Document("long.txt", "Long", text, sections, tuple(blocks), OffsetMap.identity(len(text)))
