"""Which of two "the former" and "the latter" mean: "joined the Bank and the Union, and left | the latter"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.antecedents.asked import LEADING
from explorer.extraction.antecedents.candidate import SURE, Antecedent, Candidate
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, OF_TWO
from explorer.extraction.source import Source

_BESIDE = LEADING - {"into"}
_PERSONS = word_set("person called")


def one_of_two(source: Source, view: SentenceView, at: int) -> Antecedent | None:
    """The first or the second of the last two names told alike before a token, here or a sentence before.

    None where a third is told with them, or where no two are told alike. What is done to one is not done to a
    state or a town that is named beside a thing: "treaties with Peru and Chile; it denounced | the latter".
    """
    led = at > 1 and view.lower[at - 2] in LEADING
    before = [one for one in named_in(source, view.sentence, at) if one.end <= view.starts[at]]
    earlier = source.sentences.before(view.sentence)[-1:]
    for found in (before, *(named_in(source, sentence) for sentence in earlier)):
        two = _last_two([one for one in found if one.name[0].isupper() and not one.phrase.parts])
        if (
            two
            and not (led or _BESIDE.isdisjoint([one.role for one in two]))
            and two[-1].kind not in _PERSONS
        ):
            return None
        if two:
            return Antecedent(two[OF_TWO[view.lower[at]]]._replace(view=None), SURE)
    return None


def _last_two(named: Sequence[Candidate]) -> Sequence[Candidate]:
    """The last two names that are told alike; none where there are none, or more."""
    for place in range(len(named) - 1, 0, -1):
        second = named[place]
        alike = [one for one in named[:place] if _are_alike(one, second)]
        if alike:
            more = [one for one in named[:place] if one is not alike[-1] and _are_alike(one, alike[-1])]
            return () if more else (alike[-1], second)
    return ()


def _are_alike(first: Candidate, second: Candidate) -> bool:
    """Whether two names of a sentence have one preposition or verb, or are joined by "and" or a comma."""
    if first.role == second.role:
        return first.role not in SUBJECTS and not _has_another(second)
    if second.view is None:
        return False
    between = [
        word
        for word, dated in zip(
            second.view.lower[first.phrase.last + 1 : second.phrase.begin],
            second.view.dated[first.phrase.last + 1 : second.phrase.begin],
            strict=True,
        )
        if not dated and word not in ARTICLES
    ]
    return between in _JOINED or (
        first.role == "object" and between[-1:] == ["and"] and len(between) <= _DATE
    )


def _has_another(one: Candidate) -> bool:
    """Whether another name stands before a name's preposition: "ceded Turku to Peru, | Oulu | to Chile"."""
    at = one.phrase.begin - 2
    if one.view is None or at < 0 or one.role == "of":
        return False
    return one.view.lower[at + 1] in PREPOSITIONS and one.view.tokens[at].is_capital


_JOINED = (["and"], ["or"], [","], [",", "and"])
_DATE = 2
"""Words between two objects of one verb: "joined the Bank | in 1920 and | the Union"."""
