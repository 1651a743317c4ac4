"""A chronicle with long and short passages, for the tests of stories."""

from __future__ import annotations

from dataclasses import replace

from explorer.chronicle.chronicle import Chronicle, in_order
from tests.window.make import CHRONICLE, document, event, mention

BEFORE = "The harbour had been closed for a year. "
TOLD = (
    "In March 1871 the two governments, whose envoys had met on every market day of that winter without "
    "agreeing on so much as the order in which they should sit, signed a treaty."
)
AFTER = " It was never read aloud. Few copies are left."
LONG = document("long.txt", "The long winter", BEFORE + TOLD + AFTER)
ENDLESS_TEXT = (
    "In 1872 the envoys spoke of " + "the price of salt and of grain and of boats " * 60 + "at length."
)
ENDLESS = document("endless.txt", "An endless speech", ENDLESS_TEXT)

SIGNED = event(
    "signed", mention(LONG, TOLD, "1871-03", "March 1871", "Treaty signed after a long winter", "agreement")
)
SPOKEN = event(
    "spoken", mention(ENDLESS, ENDLESS_TEXT, "1872", "1872", "Envoys speak of salt and grain " * 9, "visit")
)
MANY = Chronicle(
    documents=(*CHRONICLE.documents, LONG, ENDLESS),
    events=in_order((*CHRONICLE.events, SIGNED, replace(SPOKEN, title=SPOKEN.title.strip()))),
)


def place(name: str) -> int:
    """The position of an event by its id."""
    return MANY.positions[name]
