"""The title of what a form in -ing beside a main clause tells: "After leaving in May, | Peru …"."""

from __future__ import annotations

from functools import partial

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.sharing import within
from explorer.extraction.clauses.wordlists import PERSONAL
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.judging import doubt_of
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.making.candidates import clause_candidates
from explorer.extraction.titles.reading.carried import mentionable
from explorer.extraction.titles.reading.ingforms import absolute_lead, form_clause
from explorer.extraction.titles.reading.wording import Wording
from explorer.extraction.titles.word import lower_of


def title_of_form(text: str, telling: Telling, wording: Wording, heading: Heading) -> Candidate | None:
    """The title of a dated form in -ing, with the subject of its main clause; None where none is sound."""
    if telling.view.cells:
        return None
    words = wording.words
    clause = form_clause(text, telling, words, heading) or absolute_lead(telling, words, heading.verbs)
    if clause is None:
        return None
    source = [*lower_of(clause.subject), *lower_of(words)]
    doubt = partial(doubt_of, source=source, verbs=heading.verbs, until=False)
    before = heading.before() if clause.subject[0].lower in PERSONAL else ()  # "its" is the subject's own
    pointers = within(mentionable(before, clause), heading)
    found = clause_candidates(clause, (), pointers, heading, thorough=True)
    told = (one._replace(cost=one.cost + doubt(one.text)) for one in found)
    best = min(told, key=lambda one: (one.cost, len(one.text)), default=None)
    if best is None or best.cost >= _SOUND or _means_itself(best.text, clause):
        return None
    return best


def _means_itself(title: str, clause: Clause) -> bool:
    """Whether a pronoun was read as what the form itself names: "after meeting | the minister, he"."""
    first = title.split(maxsplit=1)[0].lower()
    return clause.subject[0].lower in PERSONAL and first in lower_of(clause.rest)


_SOUND = 2.0
"""What a title may cost that nothing is compared with."""
