"""Phrases at the start whose noun a participle with a date describes, before a subject without a comma."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import NUMBERS
from explorer.extraction.titles.word import Word, finite_in, without_comma

PAPERED = word_set(
    """signed concluded published adopted issued passed agreed reached ratified promulgated delivered enacted
    decreed proclaimed negotiated made drawn given handed read sealed initialled approved"""
)
"""What is done to papers when they come about."""
_PARTICIPLES = PAPERED | word_set("held fought arranged exchanged announced founded established sent written")
"""Participles of what is done about papers, talks and the like, which stand before a date."""
_REACH = 10
"""Words within which the verb of the subject behind the date follows."""


def ends_described(kept: list[Word], view: SentenceView, index: int) -> bool:
    """Whether a date ends a lead with a participle: "By a treaty signed [in May 1929] | Chile gave back".

    The mark of a finite verb is taken from the participle in ``kept``.
    """
    verb = finite_in(kept)[-1]
    placed = len(kept) == verb + 4 and kept[verb + 1].lower in _PLACING and kept[verb + 2].text[0].isupper()
    ends = len(kept) == verb + 2 or placed  # "signed in", "signed in Lima in"
    ends = ends and kept[-1].lower in PREPOSITIONS and kept[verb].lower in _PARTICIPLES
    if not ends or not _is_described(kept, verb):
        return False
    date = view.dates[index]
    last = next((at for at in range(index, len(view.dates)) if view.dates[at] != date), 0)
    if not last or not (view.tokens[last].is_capital or view.lower[last] in DETERMINERS):
        return False
    for at in range(last + 1, min(last + _REACH, len(view.tokens))):
        if view.finite[at]:
            kept[verb] = _unmarked(kept[verb])
            return True
        if view.lower[at] in _BOUNDS or view.dated[at] or _begins_anew(view, at):
            return False
    return False


_PLACING = word_set("in at")
_LEADING = word_set("by in under with")
_BOUNDS = (PREPOSITIONS - {"of"}) | word_set(", ; : that which who and or but")


def _is_described(kept: Sequence[Word], verb: int) -> bool:
    """Whether the words before a participle are a noun and what hangs on it: "By a treaty with Chad".

    In "In Oslo the parliament passed in May the law" the noun is a subject and the verb its own.
    """
    lead = kept[kept[0].lower in _JOINING : verb]
    if len(lead) < _SHORTEST or any(word.finite or word.comma for word in lead):
        return False
    if lead[0].lower not in _LEADING or lead[1].lower not in _ARTICLES or not _is_plain(lead[2]):
        return False
    hangs = len(lead) == _SHORTEST or (lead[3].lower in _HANGING and len(lead) > _SHORTEST + 1)
    return hangs and not any(_begins_subject(before, word) for before, word in pairwise(lead[2:]))


_SHORTEST = 3
"""Words of "by a treaty"."""
_HANGING = word_set("of between with on for")


def _begins_subject(before: Word, word: Word) -> bool:
    """Whether a noun begins behind another, of which the verb may tell: "by the end of the war | Peru"."""
    begins = word.lower in DETERMINERS or (word.text[0].isupper() and before.text[0].islower())
    return begins and before.lower not in PREPOSITIONS | DETERMINERS | _JOINING


_JOINING = word_set("and but")
_ARTICLES = word_set("a an the this these") | NUMBERS


def _is_plain(word: Word) -> bool:
    return word.text.islower() and word.lower not in PREPOSITIONS | DETERMINERS


def _begins_anew(view: SentenceView, at: int) -> bool:
    """Whether another noun begins at a token, with a clause about the one before: "the law | Kenya had"."""
    before = view.lower[at - 1]
    named = view.tokens[at].is_capital and not view.tokens[at - 1].is_capital
    return view.lower[at] in DETERMINERS or (named and before not in DETERMINERS | {"of"})


def _unmarked(word: Word) -> Word:
    return without_comma(word)._replace(finite=False)
