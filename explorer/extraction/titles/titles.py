"""Titles of happenings: at most sixteen words or so, in the present tense, as an editor would head them.

A clause is told in a headline, a row in the words of its cells, a happening that a noun names by that noun.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.completing import Drawn, made_whole
from explorer.extraction.titles.finishing.openings import with_openings
from explorer.extraction.titles.finishing.toldonce import told_once
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.form.tidying import tidy
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.making.asread import title_beside
from explorer.extraction.titles.making.headlines import cheapest_of, headlines_of
from explorer.extraction.titles.making.listednames import each_with_its_name
from explorer.extraction.titles.making.spare import unnamed_title
from explorer.extraction.titles.making.twice import Untitled, not_told_twice
from explorer.extraction.titles.nouns.handbook import spelled_out
from explorer.extraction.titles.nouns.leads import of_lead
from explorer.extraction.titles.nouns.nominals import (
    happening_of,
    is_mere_phrase,
)
from explorer.extraction.titles.nouns.nountitles import with_noun
from explorer.extraction.titles.nouns.rows import clause_in, row_label, row_title
from explorer.extraction.titles.nouns.subjectnouns import subject_noun_title
from explorer.extraction.titles.nouns.takingplace import by_its_noun, by_its_verb
from explorer.extraction.titles.reading.asclauses import read_as_clauses
from explorer.extraction.titles.reading.wording import Wording
from explorer.extraction.titles.word import Word, has_finite

__all__ = ["LONGEST", "Heading", "label_for", "titles_of"]


def titles_of(
    text: str, tellings: Sequence[Telling], headings: Sequence[Heading], wordings: Sequence[Wording]
) -> list[str]:
    """The titles of happenings told in ``text``; one question is asked of all of them before the next."""
    asked = list(map(Untitled, tellings, headings, wordings))
    found = [
        heading.column or _of_row(text, telling, wording.words, heading)
        if telling.view.cells
        else subject_noun_title(text, telling, heading)
        for telling, heading, wording in asked
    ]
    left = [at for at, title in enumerate(found) if not title and not tellings[at].view.cells]
    for at, title in zip(left, headlines_of(text, [asked[at] for at in left]), strict=True):
        found[at] = title
    told = not_told_twice(each_with_its_name(text, found, asked), asked)
    drawn = [_drawn(text, title, *one) for title, one in zip(told, asked, strict=True)]
    whole = told_once(made_whole(text, drawn, tellings, headings), tellings)
    return with_openings(text, whole, tellings, headings)


def _of_row(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """The title of a row of a table."""
    title = _row_headline(text, telling, words, heading)
    return title or row_title(words, heading) or row_label(words, heading.kind) or heading.label


def _drawn(text: str, title: str, telling: Telling, heading: Heading, wording: Wording) -> Drawn:
    """A title before it is completed; another where it tells no deed or is but a word."""
    if heading.column:
        return Drawn(heading.column, is_whole=True)
    noun = wording.noun
    if telling.nominal and not telling.inherited and noun is None and not telling.view.cells:
        title = _of_deed(title, telling, wording, heading)
    title = tidy(
        with_noun(title, noun, heading.label) if noun else spelled_out(text, telling, title, heading)
    )
    if (telling.nominal or telling.view.cells) and title:
        told = happening_of(title) if telling.nominal else ""
        alone = bool(telling.view.cells) or True not in telling.view.finite
        title = told or (by_its_noun(title, heading) if alone else title)
    title = tidy(of_lead(title, telling, heading)) if title else title
    if len(title.split()) > 1:
        return Drawn(by_its_verb(title, heading), is_whole=False)
    if title and telling.nominal:
        return Drawn(f"{title}: {heading.who}" if heading.who else heading.label, is_whole=True)
    if telling.view.cells or telling.occasion is not None:
        return Drawn(heading.label, is_whole=True)
    beside = title_beside(telling, wording, heading, apart=False)
    last = beside.text if beside is not None else unnamed_title(wording.read.clauses, heading)
    return Drawn(tidy(last), is_whole=False) if last else Drawn(heading.label, is_whole=True)


def _of_deed(title: str, telling: Telling, wording: Wording, heading: Heading) -> str:
    """The title of the deed that the date dates, for one that is a mere phrase."""
    bracketed = telling.view.hidden[telling.at]
    if not is_mere_phrase(title, wording.words, bracketed=bracketed):
        return title
    beside = title_beside(telling, wording, heading, apart=True)
    return beside.text if beside is not None else title


def label_for(kind: str, who: str) -> str:
    """A plain title for a happening whose words give none: "Visit: Bolivia and Mexico"."""
    return f"{kind.capitalize()}: {who}" if who else kind.capitalize()


def _row_headline(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """The headline of a row one cell of which tells all in a clause: "2002", "China closes the border"."""
    told = clause_in(words)
    if not has_finite(with_finite(told, heading.verbs)):
        return ""
    best = cheapest_of(telling, told, read_as_clauses(text, telling, told, heading), heading)
    return best.text if best is not None and best.cost <= _DEAR_ROW else ""


_DEAR_ROW = 4.0
"""What the headline of a row may cost; a dearer one gives way to its cells."""
