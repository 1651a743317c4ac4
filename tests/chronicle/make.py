"""Small events for tests."""

from __future__ import annotations

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.party import Pair, pair_of


def mention(
    date: str = "1990",
    title: str = "Something happens",
    *,
    kind: str = "other",
    pair: str | None = "Chile–Peru",
    quote: str = "",
    document: str = "a.txt",
    people: tuple[str, ...] = (),
) -> Mention:
    """A mention told at the beginning of a document; ``pair`` is written with an en dash."""
    quote = quote or f"{title} in {date}."
    members: Pair | None = pair_of(*pair.split("–")) if pair else None
    return Mention(
        document=document,
        document_title=document.removesuffix(".txt"),
        section="History",
        start=0,
        end=len(quote),
        quote=quote,
        date=parse_edtf(date),
        date_text=date,
        date_start=0,
        date_end=len(date),
        rule="test",
        title=title,
        kind=kind,
        pair=members,
        parties=(members.first, members.second) if members else (),
        people=people,
    )


def event(*mentions: Mention, id: str = "e1", parties: tuple[str, ...] | None = None) -> Event:
    """An event of the given mentions; its date, title and kind are the first one's."""
    first = mentions[0]
    return Event(
        id=id,
        date=first.date,
        title=first.title,
        kind=first.kind,
        mentions=mentions,
        parties=first.parties if parties is None else parties,
        people=first.people,
    )
