"""Entries and rows that give but a figure for their date: "2012: RM 801 million", "2001 | 12.4"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView


def is_mere_figure(view: SentenceView, start: int, end: int) -> bool:
    """Whether tokens ``start`` to ``end`` are, besides their dates, a number with its unit and nothing else.

    What was measured may stand before them: "Exports of Peru to Chile: 2017 – 180". A row may be dates alone.
    """
    if view.cells and _is_figure_of(view, start, end):
        return True
    told = [at for at in range(start, end) if view.dates[at] < 0 and any(map(str.isalnum, view.lower[at]))]
    words = [at for at in told if not view.lower[at][0].isdigit()]
    if len(words) == len(told):
        return not told and bool(view.cells)
    named = any(view.lower[at] in _MEASURED for at in words)
    return all(_is_unit(view, at) or (named and _is_beside(view, at)) for at in words)


def _is_figure_of(view: SentenceView, start: int, end: int) -> bool:
    """Whether the last cell is a number with its year in brackets: "44 (2011)", "417,000 (2011 census)"."""
    cell = max((at for at in view.cells if start <= at < end), default=end)
    return end - cell <= _CELL and _FIGURE.fullmatch(" ".join(view.lower[cell:end])) is not None


def _is_beside(view: SentenceView, at: int) -> bool:
    """Whether a word may stand beside what is measured: a name, "of", "total"."""
    return view.tokens[at].is_capital or view.lower[at] in _BESIDE


def _is_unit(view: SentenceView, at: int) -> bool:
    """Whether a word is a unit, or a currency by its letters: "USD", "RM"."""
    written = view.tokens[at].text
    return view.lower[at] in _UNITS or (written.isupper() and len(written) <= _LETTERS)


_LETTERS = 3
_CELL = 12
"""Words and signs of the longest such cell."""
_FIGURE = re.compile(
    r"(?:[$€£¥] )?\d[\d.,]*(?: (?:million|billion|m|bn|%|per cent|tonnes|t|people|us|\$|€))*"
    r" \( (?:in |est\.? )?\d{4}(?: (?:census|est(?:imate|\.)?))? \)"
)
_UNITS = word_set(
    """million millions billion billions thousand trillion m bn mn tn k per cent percent tonnes tons kg km
    barrels dollars euros pounds francs yen marks rupees roubles rubles pesos kroner kronor persons people
    inhabitants visitors tourists students about around some circa approximately nearly over n/a"""
)
"""Words that stand beside a number and tell nothing that happened."""
_MEASURED = word_set(
    "trade exports imports turnover population gdp gnp volume deficit surplus remittances balance"
)
"""What is measured year by year, and is no happening by its figure."""
_BESIDE = _MEASURED | PREPOSITIONS | word_set("the total annual bilateral mutual value worth us")
