"""Titles of what was done by a paper that its date dates, with the paper: "by the Treaty of Turku"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.nouns.nominals import as_text, as_words


def with_paper(title: str, text: str, telling: Telling) -> str:
    """A title with the named paper that stands apart in its clause and bears its date, where there is room.

    "By the Treaty of Turku of ⟦3 May⟧ Peru gave up Kobe" is "Peru gives up Kobe by the Treaty of Turku".
    """
    view, end = telling.view, telling.at - 1
    if telling.nominal or view.lower[end] != "of":
        return title
    first = max(0, end - _LONG)
    start = max(places_of(_BY, view.lower[first:end]), default=-1) + first
    led = start <= 0 or view.lower[start - 1] in _JOINING
    if start < first or not led or "," in view.lower[start:end] or _PAPERS.isdisjoint(view.lower[start:end]):
        return title
    words = text[view.starts[start] : view.ends[end - 1]].split()
    named = any(word[0].isupper() and word.lower() not in _PAPERS for word in words[1:])
    if not named or not _PAPERS.isdisjoint(title.lower().split()):
        return title
    full = without_spare([*as_words(title), *as_words(" ".join([words[0].lower(), *words[1:]]))], LONGEST)
    return as_text(full) if len(full) <= LONGEST else title


_JOINING = word_set("and but , ;")
"""What stands before such a phrase inside a sentence."""
_BY = word_set("by under")
_LONG = 10
"""Tokens of such a phrase at most."""
_PAPERS = word_set(
    """treaty convention protocol peace agreement agreements armistice act law decree pact pacts accord
    accords truce constitution charter declaration ordinance edict notes"""
)
