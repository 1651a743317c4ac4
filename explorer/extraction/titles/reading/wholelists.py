"""Subjects that are lists, where a telling begins within the list: "a treaty of peace | and trade was"."""

from __future__ import annotations

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.reading.predicated import Told


def begins_before(telling: Telling, told: Told, cut: str, whole: str) -> bool:
    """Whether the subject of ``whole`` is a list, of which the title ``cut`` names the last item alone.

    The telling begins with the "and" before that item: "a treaty of peace | and trade was signed".
    """
    one, lower = told.among[told.place], telling.view.lower
    start = telling.start
    if (
        not one.first < start < one.last < one.verb
        or lower[start - 1] == ","
        or telling.view.dated[start - 1]
    ):
        return False
    words = cut.lower().split()
    done = lower[one.verb] in words and lower[one.verb] not in whole.lower().split()
    return words[0] in lower[start : one.last + 1] and not done
