"""Titles that two dates of a sentence would have alike, of which one is of another clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import not_
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.grammar import Form, group_of
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.making.asread import title_beside
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.reading.wording import Wording


class Untitled(NamedTuple):
    """A happening with what its title is made with."""

    telling: Telling
    heading: Heading
    wording: Wording


def not_told_twice(titles: Sequence[str], asked: Sequence[Untitled]) -> list[str]:
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


def _are_of_two_verbs(title: str, asked: Sequence[Untitled]) -> bool:
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


def _of_their_own(title: str, asked: Sequence[Untitled]) -> list[str]:
    """The titles of happenings that were titled alike, where their dates are of more clauses than one.

    A date keeps the title if that tells its verb, and gets its own if not. Where it tells the verbs of all
    ("came to Lima after coming to Ica"), each gets its own only if the title is that of one of them: else it
    was made of both, and may be the better.
    """
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
    """The title of the clause that a date dates; "" where it stands far from that or that is not so told."""
    told = wording.beside()
    if told is None or telling.nominal or not _is_beside(telling, told):
        return ""
    if _is_of_object(telling, told, heading.verbs) or _is_held_back(telling.view, told, heading.verbs):
        return ""
    own = title_beside(telling, wording, heading, apart=False)
    if own is None:
        return ""
    return own.text.partition(" who ")[0] if _is_before_who(telling) else own.text


def _is_before_who(telling: Telling) -> bool:
    """Whether "who" stands right behind a date, which it does not date: "born in ⟦1700⟧ who taught"."""
    view, behind = telling.view, telling.view.behind_date(telling.at)
    return behind < len(view.tokens) and view.lower[behind] == "who"


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


def _is_of_object(telling: Telling, told: Told, verbs: VerbTable) -> bool:
    """Whether a date says when the object of a verb was, not when it was done: "ending the war of | 1987"."""
    view, dates, at = telling.view, telling.view.dates, telling.at
    while at and dates[at] == dates[at - 1]:
        at -= 1
    verb = told.among[told.place].verb
    return verb < at and view.lower[at - 1] == "of" and verbs.lemma(view.lower[verb]) not in _BRINGING


_BRINGING = word_set("lead result culminate")
"""Verbs that are done when what they bring about is there: "leading to the pact of | 1990"."""


def _is_held_back(view: SentenceView, told: Told, verbs: VerbTable) -> bool:
    """Whether a clause is not told as a fact, or of whom it tells is open.

    "Acquitted of | having killed", "without having paid", "the war not having ended"; "held by Paz,
    | assisted by Roca" may tell of either.
    """
    one = told.among[told.place]
    group = group_of(view, told.among, told.place, verbs)
    before = view.lower[group.start - 1] if group.start else ""
    if group.form is Form.HAVING:
        return before == "not" or (before in PREPOSITIONS and before not in _GRANTING)
    done = group.form is Form.DONE or verbs.base_of_participle(view.lower[group.start]) is not None
    if before != "," or not done or "by" not in view.lower[one.verb : one.end + 1]:
        return False
    led = one.first > 0 and view.lower[one.first - 1] == "by"
    base = verbs.base_of_participle(view.lower[one.verb])
    return one.verb - one.last > _NEAR_VERB or (led and base not in _REPLACING)


_REPLACING = word_set("replace succeed follow")
"""What is done to who acts: "held by Ana Paz, | replaced by Juan Roca"."""
_GRANTING = word_set("after despite besides since")
"""Prepositions before "having" behind which what is told was done."""
_NEAR, _NEAR_VERB = 4, 2
"""Tokens of a date before a subject, and from a noun to a participle behind it, a comma between."""
