"""Headlines of a subject and a predicate, cut or said in fewer words where there is no room."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.extraction.clauses.bordernames import within_things
from explorer.extraction.titles.form.fitting import best_fit, shown
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.subjects.actors import Actor
from explorer.extraction.titles.verbs.shorter import shorter_tails
from explorer.extraction.titles.verbs.verbgroup import Predicate
from explorer.extraction.titles.word import Word


def fitted(actor: Actor, told: Predicate, heading: Heading) -> Iterator[Candidate]:
    """The headlines of a subject and what it does: the best cut, and shorter forms where that is dear."""
    subject = _closed(as_words(actor.text), actor, heading)
    fixed = [*subject, *told.head]
    active = told.finite and not told.bare
    fit = best_fit(fixed, told.tail, told.base, heading.verbs, active=active)
    if fit is not None:
        yield Candidate(as_text(shown(fixed, told.tail, fit)), fit.cost)
    parted = fit is not None and 0 < fit.kept < len(told.tail) and within_things(told.tail, fit.kept)
    if fit is not None and fit.cost <= _DEAR_FIT and not (parted and told.tail[fit.kept - 1].comma):
        return
    for shorter, lost in shorter_tails(told):
        spare = best_fit(fixed, shorter, told.base, heading.verbs, active=active)
        if spare is not None:
            yield Candidate(as_text(shown(fixed, shorter, spare)), spare.cost + lost)


def _closed(subject: list[Word], actor: Actor, heading: Heading) -> list[Word]:
    """A subject with a comma behind the name beside its noun: "head of the party, Ana Paz, | tours Peru"."""
    noun, comma, name = actor.text.partition(", ")
    one = "," not in name and " and " not in name
    if comma and noun[0].islower() and one and heading.is_person(name):
        return [*subject[:-1], subject[-1]._replace(comma=True)]
    return subject


_DEAR_FIT = 1.0
"""What a fit may cost before shorter forms of what follows the verb are tried."""
