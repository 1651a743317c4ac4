"""What a figure was at either of two dates: "rose from 5 million in ⟦1990⟧ to 8 million in ⟦2000⟧"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.figures import figure_in, with_its_unit
from explorer.extraction.clauses.sums import counts_millions
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.word import Word, finite_in, lower_of


def told_of_growth(words: Sequence[Word], telling: Telling) -> Sequence[Word]:
    """The words of a telling with the figure of its own date only.

    "Trade grew from 5 million dollars in 1990 to 8 million in 2000" is "trade stood at 5 million dollars" for
    1990, when it did not grow yet, and "trade grew to 8 million dollars" for 2000.
    """
    holds = telling.view.holds
    if "from" not in holds or "to" not in holds or GROWING.isdisjoint(holds):
        return words
    verb = next(iter(finite_in(words)), 0)
    first = verb + 1
    while first < len(words) and is_adverb(words[first].lower):
        first += 1
    if not verb or words[verb].lower not in GROWING or lower_of(words[first : first + 1]) != ["from"]:
        return words
    if words[verb].lower == "went" and not counts_millions(" ".join(lower_of(words[:verb]))):
        return words  # "Peru went from 5 mills to 8"
    figure = figure_in(words[first:])
    if figure is None or figure.before or lower_of(figure.link) != ["from"]:
        return words
    to = first + len(figure.link) + len(figure.amount) + len(figure.unit)
    if lower_of(words[to : to + 1]) != ["to"]:
        return words
    end = next((at + 1 for at in range(to, len(words)) if words[at].dated or words[at].comma), len(words))
    if words[to - 1].dated:
        stood = [Word("stood", finite=True), Word("at"), *words[first + 1 : to]]
        return [*words[:verb], *stood]
    reached = words[to:end]
    if not reached[-1].dated or not _had_date_before(telling):
        return words
    told = with_its_unit(reached, figure)
    if not told:
        return words
    plain = [word._replace(dated=False, comma=False) for word in [*words[:first], *told]]
    return [*plain[:-1], plain[-1]._replace(dated=True)]


def _had_date_before(telling: Telling) -> bool:
    """Whether another date stands before a telling's own behind "from"."""
    view, at = telling.view, telling.at
    start = view.lower.index("from", telling.start) if "from" in view.lower[telling.start : at] else at
    others = {date for date in view.dates[start:at] if date not in {-1, view.dates[at]}}
    return any(view.expressions[date].date is not None for date in others)


GROWING = word_set(
    """rose grew fell increased decreased dropped declined climbed shrank sank jumped swelled soared dwindled
    expanded plunged went"""
)
"""Verbs of what a figure does between two dates."""
