"""Titles of what somebody did without what the next title tells: "Peru withdraws | and declares war"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.happenings.tellings import Telling


def told_once(titles: Sequence[str], tellings: Sequence[Telling]) -> list[str]:
    """The titles, each without a second deed that is the next happening of its sentence and date.

    "Peru withdraws and declares war", "Peru declares war" are two titles of two deeds.
    """
    shown = list(titles)
    for at in range(len(shown) - 1):
        if " and " in shown[at] and _is_next(tellings[at], tellings[at + 1]):
            shown[at] = _without(shown[at], shown[at + 1])
    return shown


def _is_next(one: Telling, other: Telling) -> bool:
    """Whether a happening is told behind another in its sentence, at the same date."""
    return one.view is other.view and one.date == other.date and other.start >= one.end


def _without(title: str, following: str) -> str:
    """A title without the deed that another tells of the same subject; itself where that tells another."""
    first, _, second = title.rpartition(" and ")
    subject = following.removesuffix(second).rstrip() if following.endswith(f" {second}") else ""
    told = len(first.split()) > len(subject.split())
    return first if subject and told and subject.split()[-1] == _last_of(first, subject) else title


def _last_of(title: str, subject: str) -> str:
    """The word of a title at which a subject of so many words ends."""
    return title.split()[len(subject.split()) - 1]
