"""How the accounts of an event differ, in the reader's language.

An event keeps its disagreement in English, since it is kept between runs and printed by the commands.
"""

from __future__ import annotations

from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.language import tr

KEPT_PREFIX = "Sources differ: "
"""How a disagreement begins that an event keeps."""


def differing_words(event: Event) -> str:
    """The dates that accounts of an event tell, each with its documents; "" where they do not differ.

    ``10 November 2019 (Bolivia–Mexico relations) · 12 November 2019 (Evo Morales)``
    """
    if event.disagreement is None:
        return ""
    told: dict[str, dict[str, None]] = {}
    for mention in event.mentions:
        told.setdefault(date_words(mention.date), {})[mention.document_title] = None
    if len(told) < 2:
        return event.disagreement.removeprefix(KEPT_PREFIX)
    return " · ".join(f"{date} ({', '.join(titles)})" for date, titles in told.items())


def disagreement_sentence(event: Event) -> str:
    """The same as a sentence: ``Sources differ: …``; "" where they do not differ."""
    words = differing_words(event)
    return tr("Sources differ: {accounts}", accounts=words) if words else ""
