"""The narrative: years and months carried forward, and what must not carry them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.chronicle.date import Precision
from explorer.extraction.temporal.anchor import Resolved, made
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.narrative import Place
from explorer.extraction.temporal.shifts import shifted


@dataclass(frozen=True, slots=True)
class Anchors:
    """The expressions that the next ones can refer to: the last, the last month and the last day told of."""

    last: Resolved | None = None
    month: Resolved | None = None
    day: Resolved | None = None

    def with_(self, one: Resolved) -> Anchors:
        """The anchors after ``one`` was told."""
        if one.date is None or one.date.start is None:
            return self
        unit = one.unit
        month = one if unit.month is not None and unit.month <= 12 else self.month
        return Anchors(one, month, one if unit.day is not None else self.day)


def resolve(found: tuple[Found, ...], where: tuple[Place, ...]) -> tuple[Resolved, ...]:
    """Every expression resolved against those before it, or those just ahead."""
    out: list[Resolved] = []
    anchors = Anchors()
    narrative = _narrative_years(found, where)
    for index, one in enumerate(found):
        resolved = _glossed(found, index) or _resolved(one, anchors, found, where, index)
        out.append(resolved)
        if narrative[index]:
            anchors = anchors.with_(resolved)
    return tuple(out)


def _narrative_years(found: tuple[Found, ...], where: tuple[Place, ...]) -> tuple[bool, ...]:
    """Which expressions carry the narrative forward."""
    return tuple(
        not where[i].aside and not (one.shift is not None and one.shift.count < 0)
        for i, one in enumerate(found)
    )


def _glossed(found: tuple[Found, ...], index: int) -> Resolved | None:
    return None


def _resolved(
    one: Found, anchors: Anchors, found: tuple[Found, ...], where: tuple[Place, ...], index: int
) -> Resolved:
    if one.kind != "calendar":
        return Resolved(one, None, one.form)
    if one.year is not None:
        return made(one, one.form)
    if one.shift is not None:
        return _shifted(one, anchors)
    ahead = _ahead(found, index)
    if ahead is not None:
        return made(replace(one, year=ahead.year), f"{one.form}+look-ahead", made(ahead, ""))
    if anchors.last is None or anchors.last.date is None:
        return Resolved(one, None, f"{one.form}+no-anchor")
    return made(replace(one, year=anchors.last.unit.year), f"{one.form}+carried-year", anchors.last)


def _shifted(one: Found, anchors: Anchors) -> Resolved:
    assert one.shift is not None
    anchor = {"day": anchors.day or anchors.last, "month": anchors.month}.get(one.shift.unit, anchors.last)
    if anchor is None or anchor.date is None:
        return Resolved(one, None, f"{one.form}+no-anchor")
    return shifted(one, one.shift, anchor)


def _ahead(found: tuple[Found, ...], index: int) -> Found | None:
    while index + 1 < len(found) and found[index].link:
        index += 1
        if found[index].year is not None and found[index].month is not None:
            return found[index]
    return None
