"""Titles of an overview's entries: "Relations restored" below the heading "Peru" are those with Peru."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS
from explorer.extraction.titles.form.fitting import COMPLETED


class Partner(NamedTuple):
    """The state that a happening of an overview is shared with, and whether a heading or a lead names it."""

    name: str
    headed: bool


class Host(Protocol):
    """Gives the state to which the guest of a title came, or returned a visit; "" where that is not clear."""

    def __call__(self, guest: str, *, returned: bool) -> str:
        """The state, with its article."""
        ...


NOBODY = Partner("", headed=False)


def with_partner(title: str, partner: Callable[[], Partner], verbs: VerbTable) -> str:
    """A title about what two states share, with the one that only the words above it name.

    ``partner`` gives that state, NOBODY where the telling itself names one or none is meant.
    """
    if _ASKED.isdisjoint(title.lower().split()):
        return title
    joined = _JOINING.get(title.lower())
    if joined:
        name, headed = partner()
        return f"{title} {joined} {name}" if name and headed else title
    words = title.split()
    lower = [word.lower() for word in words]
    place = next((at for at, word in enumerate(lower[:_REACH]) if word in _SHARED), -1)
    if (
        place < 0
        or any(word[0].isupper() for word in words[1 : place + 2])
        or not _GOING_ON.isdisjoint(lower[:place])
    ):
        return title
    following = lower[place + 1] if place + 1 < len(words) else ""
    ends = not following or following.endswith("s") or following in AUXILIARIES
    if not ends and verbs.base_of_participle(following) is None:
        return title
    if not _JOINED.isdisjoint(lower):
        return title
    name, headed = partner()
    if not name or name in title or not (headed or lower[place] in _LASTING):
        return title
    full = " ".join([*words[: place + 1], "with", name, *words[place + 1 :]])
    return full if len(full.split()) <= COMPLETED else title


_JOINING = {
    "ambassadors exchanged": "with",
    "embassies exchanged": "with",
    "legations exchanged": "with",
    "missions exchanged": "with",
    "prisoners exchanged": "with",
    "war declared": "on",
}
"""What a title that is nothing but these words is joined by with the other state."""
_REACH = 5
_GOING_ON = PREPOSITIONS | COORDINATORS | word_set("that which who")
_JOINED = word_set("with between both")
_SHARED = word_set(
    """relations ties links agreement agreements treaty treaties pact accord convention memorandum protocol
    partnership alliance talks negotiations border frontier truce ceasefire"""
)
"""What one state has with another."""
_ASKED = _SHARED | {word for title in _JOINING for word in title.split()}
_LASTING = word_set("relations ties")
"""What of it is always there, so that the state named last is meant without a heading."""
