"""Subjects that the words of a telling do not show whole, or that were looked for before them in vain."""

from __future__ import annotations

import re

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.reading.chained import goes_on
from explorer.extraction.titles.reading.predicated import Told


def names_better(telling: Telling, told: Told, by_rules: str, as_read: str) -> bool:
    """Whether the title as its sentence was read has a subject that the rules cannot see or did not find.

    Behind "which" that is the end of theirs: "the siege of | Turku, which surrendered".
    """
    if told.hangs:
        return as_read.count(" ") == 1 and by_rules.endswith(f" {as_read}")
    if telling.view.lower[telling.start] != "and":
        return False
    found = (_begins_before, _stands_within, _is_chained)
    return any(holds(telling, told, by_rules, as_read) for holds in found)


def _begins_before(telling: Telling, told: Told, cut: str, whole: str) -> bool:
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
    return bool(words) and words[0] in lower[start : one.last + 1] and not done


def _stands_within(telling: Telling, told: Told, carried: str, own: str) -> bool:
    """Whether a telling holds the subject of ``own``, and ``carried`` tells the same of one before it.

    "A truce was agreed, | and by the peace of May Peru, which had lost no land, agreed to a new line".
    """
    one, lower = told.among[told.place], telling.view.lower
    first, second = own.lower().split(), carried.lower().split()
    if not first or not second or first[-1] != second[-1] or second[-len(first) :] == first:
        return False
    elsewhere = set(_DASHES.split(second[0])).isdisjoint(lower[telling.start : telling.end])
    within = telling.start <= one.first <= one.last < one.verb
    return elsewhere and within and first[0] in lower[one.first : one.last + 1]


def _is_chained(telling: Telling, told: Told, carried: str, own: str) -> bool:
    """Whether ``own`` tells what was done to the noun of a participle before: "signed | and ratified"."""
    if not goes_on(telling.view, told.among, told.place):
        return False
    before, one = told.among[told.place - 1 : told.place + 1]
    same = (before.first, before.last) == (one.first, one.last)
    return told.clause.passive and same and before.done


def is_carried(telling: Telling, by_rules: str, as_read: str) -> bool:
    """Whether the title as read takes over a subject from before a telling that has its own.

    "Roca resigned in May | and Anna Holm, a senator, took power".
    """
    told = telling.view.lower[telling.start : telling.end]
    own, read = by_rules.lower().split()[:1], as_read.lower().split()[:1]
    return told[0] == "and" and not set(own).isdisjoint(told[1:3]) and set(read).isdisjoint(told)


_DASHES = re.compile("[–-]")
