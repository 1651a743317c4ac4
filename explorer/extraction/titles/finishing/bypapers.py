"""Titles of what was done by a paper that its date dates, with the paper: "by the Treaty of Turku"."""

from __future__ import annotations

from explorer.extraction.clauses.objects import PAPERS
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import LONGEST


def with_paper(title: str, text: str, telling: Telling) -> str:
    """A title with the named paper that begins its clause and bears its date, where there is room.

    "By the Treaty of Turku of ⟦3 May⟧ Peru gave up Kobe" is "Peru gives up Kobe by the Treaty of Turku". What
    a further clause of the sentence tells need not stand in the paper, and what "if" tells never happened.
    """
    view, at = telling.view, telling.at
    end = at - 1
    if telling.nominal or view.lower[end] != "of":
        return title
    first = max(0, telling.start, end - _LONG)
    start = max(places_of(_BY, view.lower[first:end]), default=-1) + first
    led = start <= 0 or view.lower[start - 1] in _JOINING
    if start < first or not led or "," in view.lower[start:end] or _is_supposed(view, start, at):
        return title
    words = text[view.starts[start] : view.ends[end - 1]].split()
    bound = next((place for place, word in enumerate(words) if place and word in _BOUNDS), len(words))
    named = any(word[0].isupper() and word.lower() not in _PAPERS for word in words[1:])
    if words[bound - 1].lower() not in _PAPERS or not named:
        return title
    said = title.split()
    if "that" in said:
        return title  # "is told that Turku is lost": the paper says when it was told
    if len(said) + len(words) > LONGEST or not _PAPERS.isdisjoint(title.lower().split()):
        return title
    return " ".join([*said, words[0].lower(), *words[1:]])


def _is_supposed(view: SentenceView, start: int, at: int) -> bool:
    """Whether "if" or its like stands before the paper or behind its date: "If, by the treaty of 1990, …"."""
    before = view.lower[max(0, start - 2) : start]
    behind = view.behind_date(at)
    return not SUBORDINATORS.isdisjoint(before + view.lower[behind : behind + 2])


_JOINING = word_set("and but , ;")
"""What stands before such a phrase inside a sentence."""
_BY = word_set("by under")
_BOUNDS = PREPOSITIONS | word_set("No No. no. Nos")
"""What ends the name of what sort of paper it is: "the Trade Act | No. 5", "the Peace | of Oulu"."""
_LONG = 10
"""Tokens of such a phrase at most."""
_PAPERS = PAPERS | word_set("peace act decree armistice truce ordinance edict notes")
