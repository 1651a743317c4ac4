"""What an aside on a name tells with its date: "Ana Paz, founder of the league in ⟦1990⟧, …"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import UNTIL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.entering import name_of_aside, opening_before
from explorer.extraction.titles.nouns.nominals import as_text


def aside_title(text: str, telling: Telling, heading: Heading) -> str:
    """What is told of a name by an aside that ends with the date, "" where none does."""
    view, at = telling.view, telling.at
    before = view.lower[at - 1] if at else ""
    read = _READERS.get(before)
    opening = -1 if read is None else opening_before(view, at - 1)
    if opening < 0 and before in UNTIL:
        opening = _before_known_as(view, at - 1)
    name = name_of_aside(text, view, opening) if opening > 0 else ""
    return read(_Aside(text, view, name, opening + 1, at), heading) if read and name else ""


def _before_known_as(view: SentenceView, end: int) -> int:
    """The sign that opens ", known as the Roca Bank until"; -1 without one."""
    at = end
    while at > _SHORTEST and (view.tokens[at - 1].is_capital or view.lower[at - 1] == "the"):
        at -= 1
    if at == end or view.lower[at - 2 : at] != ("known", "as"):
        return -1
    at -= 3
    at -= view.lower[at] in _FORMERLY
    return at if view.tokens[at].text in {",", "("} else -1


_SHORTEST = 4


class _Aside(NamedTuple):
    """The tokens from ``first`` to the date ``at`` that stand behind a name and a sign."""

    text: str
    view: SentenceView
    name: str
    first: int
    at: int

    @property
    def behind(self) -> int:
        """The token behind the date."""
        return self.view.behind_date(self.at)

    def words(self, first: int, end: int) -> str:
        """The words between two tokens."""
        return as_text(words_of(self.text, self.view, first, end)).rstrip(",.")


def _become(aside: _Aside, heading: Heading) -> str:
    """What is present somewhere since the date: "the Roca Bank, present in Lima since ⟦1990⟧"."""
    if aside.view.lower[aside.first] not in _PRESENT or heading.is_person(aside.name):
        return ""
    return f"{aside.name} becomes {aside.words(aside.first, aside.at - 1)}"


_PRESENT = word_set("present active")


def _done_by(aside: _Aside, heading: Heading) -> str:
    """What somebody did by a noun of who does it: "founder of the league" is "founds the league"."""
    view, first, end = aside.view, aside.first, aside.at - 1
    if aside.behind < len(view.tokens) and view.tokens[aside.behind].text not in _CLOSING:
        return ""
    first += view.lower[first] in _LEADS
    deed = _DEEDS.get(view.lower[first], "") if first + 2 < end else ""
    verb, _, joint = deed.partition(" ")
    if not verb or view.lower[first + 1] not in (joint or "of").split():
        return ""
    if any(heading.verbs.base_of_participle(word) for word in view.lower[first + 2 : end]):
        return ""  # "inventor of the system used by Finland in 1990"
    kept = "at " if view.lower[first + 1] == "at" else ""
    return f"{aside.name} {present(verb, plural=False)} {kept}{aside.words(first + 2, end)}"


_CLOSING = frozenset({",", ")", ";", ".", "–", "—"})
_LEADS = word_set("the later future joint")
_DEEDS = {
    "founder": "found",
    "co-founder": "co-found",
    "conqueror": "conquer",
    "discoverer": "discover",
    "inventor": "invent",
    "builder": "build",
    "liberator": "liberate",
    "unifier": "unify",
    "organiser": "organise",
    "organizer": "organize",
    "initiator": "initiate",
    "winner": "win",
    "victor": "win at",
    "signatory": "sign of to",
}
"""Nouns of who does something once, each with its verb and what leads on from it where that is not "of"."""


def _renamed(aside: _Aside, heading: Heading) -> str:
    """The old name and the new one: "Thailand, known until ⟦1939⟧ as Siam", "known as Siam until ⟦1939⟧"."""
    view, first, end = aside.view, aside.first, aside.at - 1
    first += view.lower[first] in _FORMERLY
    called = view.lower[first] if first < end else ""
    if called not in _CALLED:
        return ""
    begin, end = (first + 1, end) if first + 1 < end else (aside.behind, len(view.tokens))
    if called == "known":
        if begin >= end or view.lower[begin] != "as":
            return ""
        begin += 1
    begin += begin < end and view.lower[begin] == "the"
    last = begin
    while last < end and view.tokens[last].is_capital:
        last += 1
    if (last < end and view.tokens[last].is_word) or heading.is_person(aside.name):
        return ""  # "known until 1990 as the City | of Gold"
    *_, state = aside.name.partition(" of ")
    own = state if state in heading.states else aside.name
    old = aside.words(begin, last) if last > begin else ""
    return f"{old} renamed {own}" if old and old != own else ""


_FORMERLY = word_set("formerly officially previously also then")
_CALLED = word_set("known called named styled")
_READERS: Mapping[str, Callable[[_Aside, Heading], str]] = {
    **dict.fromkeys(("in", "on"), _done_by),
    **dict.fromkeys(UNTIL, _renamed),
    "since": _become,
}
"""What reads an aside, by the preposition of its date."""
