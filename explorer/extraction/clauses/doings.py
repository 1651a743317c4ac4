"""Whether a telling says what was done to that which its pronoun means."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import DEFINITE, NUMBERS
from explorer.extraction.happenings.tellings import Telling


def is_done(telling: Telling) -> bool:
    """Whether a telling says what was done to "it": "but it was given back"."""
    words = telling.view.lower[telling.start : telling.start + 3]
    return ("it", "was") in (words[:2], words[1:])


def are_done(telling: Telling) -> bool:
    """Whether a telling says of "they" or "these" what is done to things: "they were handed back"."""
    lower = telling.view.lower[telling.start : telling.end]
    at = next((at for at, word in enumerate(lower) if word in _THEY), len(lower))
    behind = lower[at + 1 : at + 4]
    return behind[:1] in (("were",), ["were"], ("are",), ["are"]) and not _DONE_TO_THINGS.isdisjoint(behind)


def these_done(telling: Telling, name: str, *, many: bool) -> str:
    """What "these" stands for where that was done to it which is done to things; "" for anything else.

    ``name`` is the object of the clause before, ``many`` whether it is of several.
    """
    if not many or "these" not in telling.view.lower[telling.start : telling.end] or not are_done(telling):
        return ""
    words = name.split()
    begin = next((at for at, word in enumerate(words) if word.lower() in NUMBERS | _SOME), 0)
    return " ".join(words[begin + (words[begin].lower() in _SOME) :])  # "lent Peru | ten maps"


_THEY = word_set("they these")
_SOME = DEFINITE | {"some"}
_DONE_TO_THINGS = word_set("""returned handed ceded restored sold transferred built opened closed signed
    routed beaten defeated given taken captured released exchanged deported expelled
    freed""")
"""What is hardly said of the two states that an article is about."""


def is_done_to_thing(telling: Telling) -> bool:
    """Whether a telling says of "it" or "this" what is done to things and to no state: "it was reopened"."""
    lower = telling.view.lower[telling.start : telling.end]
    at = next((at for at, word in enumerate(lower[:3]) if word in _IT), len(lower))
    return lower[at + 1 : at + 2] in (("was",), ["was"]) and not DONE_TO_THING.isdisjoint(
        lower[at + 2 : at + 4]
    )


_IT = word_set("it this")
DONE_TO_THING = word_set(
    """opened reopened closed shut built rebuilt completed lifted inaugurated launched published repealed
    dismantled unveiled switched suspended denounced signed ratified renewed extended withdrawn
    ended abolished discontinued"""
)
"""What is done to borders, bridges, papers and bans, and hardly to a state."""
