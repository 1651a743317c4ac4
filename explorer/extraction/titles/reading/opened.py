"""Whether "that" opens what is said or thought: "told the king | that its army had left".

A rule of English grammar: verbs of telling have such a clause behind their receiver, and nouns of what is
said or thought have it behind them.
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, OWNERS


def is_said(view: SentenceView, that: int, verbs: VerbTable) -> bool:
    """Whether the token ``that`` opens what somebody is told, or what the noun before it holds."""
    if that < 1 or view.lower[that] != "that":
        return False
    if view.lower[that - 1] in SAID:
        return True
    start = _receiver_start(view, that)
    return 0 < start < that and verbs.lemma(view.lower[start - 1]) in _TELLING


def _receiver_start(view: SentenceView, end: int) -> int:
    """Where the single noun phrase begins that ends before ``end``: "told | the king of Finland"; 0 if none.

    Names are parted from a noun behind them, as they are who is promised it: "promised Finland | ships".
    """
    at = end
    while at and view.tokens[at - 1].is_word and _is_inside(view, at - 1) and end - at < _REACH:
        named = at < end and view.tokens[at - 1].is_capital and not view.tokens[at].is_capital
        if named and (view.lower[at] not in _JOINING or view.lower[at + 1] in DETERMINERS | OWNERS):
            return 0  # "told Finland | of the treaty that"
        at -= 1
        if view.lower[at] in DETERMINERS | OWNERS and view.lower[at - 1] not in _JOINING:
            return at
        begins = view.lower[at] in _RECEIVERS or view.tokens[at].is_capital
        if begins and view.lower[at - 1] not in _JOINING and not view.tokens[at - 1].is_capital:
            return at - (view.lower[at - 1] in DETERMINERS | OWNERS)
    return 0


def _is_inside(view: SentenceView, at: int) -> bool:
    return not (view.finite[at] or view.dated[at] or view.lower[at] in PREPOSITIONS - {"of"})


SAID = word_set(
    """report reports news claim claims fact belief beliefs announcement hope hopes fear fears view idea
    condition promise rumour rumours warning argument proof evidence impression statement declaration
    assurance assurances allegation allegations accusation accusations assumption suspicion suspicions
    understanding conviction possibility likelihood"""
)
"""Nouns behind which "that" mostly opens what is told: "reports that Peru had left"."""
_TELLING = word_set(
    """tell ask promise inform assure warn remind persuade convince notify advise instruct guarantee pledge
    request beg urge"""
)
_JOINING = COORDINATORS | {"of"}
_RECEIVERS = word_set("him them her it")
_REACH = 8
"""Words before "that" among which a receiver begins."""
