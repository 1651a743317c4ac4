"""Who or what came next: ", followed by Turku" tells of another doer or of another to whom it was done."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.phrases import name_end, name_of, object_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import AUXILIARIES
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, lower_of


def next_done(clause: Clause, told: Clause, heading: Heading, words: Sequence[Word]) -> Clause | None:
    """What is told by ", followed by Peru in June"; None where who followed did as was told.

    A name of the same sort as one behind the verb leaves open which of the two came next: "recognised Kenya,
    followed by Peru". A town is no doer, and a state that comes after one that was visited was visited.
    """
    if not _is_followed_by(lower_of(words)):
        return None
    own = name_of(clause.subject)
    if heading.is_person(own):
        return None
    done = name_of(object_of(told.rest))
    if own in heading.states and not _names_state(told.rest, heading):
        return None
    if told.passive or told.verb.lower in AUXILIARIES:
        return clause
    visited = (
        heading.verbs.lemma(told.verb.lower) in _VISITING and name_of(told.subject) not in heading.states
    )
    went = visited and own in heading.singulars and done in heading.singulars
    if went or (_are_towns((own, done), heading) and not _are_towns((name_of(told.subject),), heading)):
        other = [word._replace(initial=False) for word in clause.subject]
        return clause._replace(subject=told.subject, verb=told.verb, rest=[*other, *clause.rest])
    return clause


_VISITING = word_set("visit tour")


def _is_followed_by(lower: Sequence[str]) -> bool:
    """Whether words have "followed by" with no more than a date between, and no auxiliary before it."""
    at = lower.index("followed") if "followed" in lower else 0
    return at > 0 and "by" in lower[at + 1 : at + _FAR] and lower[at - 1] not in AUXILIARIES


_FAR = 5


def _names_state(words: Sequence[Word], heading: Heading) -> bool:
    """Whether words name a state, alone or within a phrase."""
    texts = [word.text.removesuffix("'s").removesuffix("’s") for word in words]
    return any(name_end(texts, at, heading.states) for at in range(len(texts)))


def _are_towns(names: Sequence[str], heading: Heading) -> bool:
    """Whether names are of places that are no states."""
    return all(
        name in heading.singulars and name not in heading.states and not heading.is_person(name)
        for name in names
    )
