"""Titles that two dates of a sentence would have alike, of which one is of another clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import not_

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.making.asread import title_beside
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.reading.wording import Wording

Asked = tuple[Telling, Heading, Wording]
"""A happening with what its title is made with."""


def not_told_twice(titles: Sequence[str], asked: Sequence[Asked]) -> list[str]:
    """The titles, with what its own verb tells in the place of one that another date of its sentence has.

    "The park was founded in ⟦2012⟧ under an agreement signed in ⟦2011⟧" tells one thing of each date.
    """
    shown = list(titles)
    before: dict[tuple[int, str], list[int]] = {}
    for at, (title, (telling, _, wording)) in enumerate(zip(titles, asked, strict=True)):
        if title and wording.noun is None and not telling.view.cells and telling.occasion is None:
            before.setdefault((telling.view.starts[0], title), []).append(at)
    for (_, title), alike in before.items():
        if len(alike) > 1 and _are_of_two_verbs(title, [asked[at] for at in alike]):
            for at, own in zip(alike, _of_their_own(title, [asked[at] for at in alike]), strict=True):
                shown[at] = own
    return shown


def _are_of_two_verbs(title: str, asked: Sequence[Asked]) -> bool:
    """Whether a verb stands between two dates, and before the last one that their title leaves out."""
    view, verbs = asked[0][0].view, asked[0][1].verbs
    places = sorted(telling.at for telling, _, _ in asked)
    first, last = places[0], places[-1]
    between = compress(view.lower[first:last], map(not_, view.dated[first:last]))  # no "March"
    if len(set(places)) < len(places) or not any(map(verbs.is_form, between)):
        return False
    told = set(map(verbs.lemma, title.lower().replace(",", "").split()))
    start = min(telling.start for telling, _, _ in asked)
    return any(verbs.is_form(word) and verbs.lemma(word) not in told for word in view.lower[start:last])


def _of_their_own(title: str, asked: Sequence[Asked]) -> list[str]:
    """The titles of happenings that were titled alike, where their dates are of more clauses than one."""
    told = [wording.beside() for _, _, wording in asked]
    if len({one.place if one is not None else -1 for one in told}) == 1:
        return [title] * len(asked)  # "in 1961 and 1962"
    tells = [_tells(title, *each) for each in asked]
    if not all(tells):
        return [
            title if kept else _own_title(*each) or title for kept, each in zip(tells, asked, strict=True)
        ]
    own = [_own_title(*each) for each in asked]
    return [one or title for one in own] if title in own else [title] * len(asked)


def _own_title(telling: Telling, heading: Heading, wording: Wording) -> str:
    """The title of the clause that the date of a happening dates; "" where that is not sure."""
    told = wording.beside()
    if told is None or telling.nominal or not _is_beside(telling, told):
        return ""
    own = title_beside(telling, wording, heading, apart=False)
    return own.text if own is not None else ""


def _tells(title: str, telling: Telling, heading: Heading, wording: Wording) -> bool:
    """Whether a title holds the verb of the clause that a date dates."""
    told = wording.beside()
    verb = heading.verbs.lemma(telling.view.lower[told.among[told.place].verb]) if told is not None else ""
    return verb in map(heading.verbs.lemma, title.lower().replace(",", "").split())


def _is_beside(telling: Telling, told: Told) -> bool:
    """Whether a date stands in its clause or right before that, and a participle behind its own noun.

    That of another noun is none of a participle that says which one is meant: "a treaty ending the war of
    ⟦1987⟧".
    """
    one, view = told.among[told.place], telling.view
    describes = one.verb == one.last + 1 and not view.finite[one.verb]
    if describes and telling.at > one.verb and view.lower[telling.at - 1] == "of":
        return False
    return one.first - telling.at <= _NEAR and not (one.done and one.verb - one.last > _NEAR_VERB)


_NEAR, _NEAR_VERB = 4, 2
"""Tokens of a date before a subject, and from a noun to a participle behind it, a comma between."""
