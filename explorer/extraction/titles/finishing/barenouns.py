"""Nouns that stand alone behind their article: "the fortress", not "the fortress of Turku"."""

from __future__ import annotations

from explorer.extraction.antecedents.roles import behind_adverbs
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS, REFLEXIVE, RELATIVES, is_idle

ENDS_PHRASE = PREPOSITIONS | COORDINATORS | RELATIVES | AUXILIARIES | word_set(". , ; : ( ) – — -- then also")
BODIES = word_set(
    """union community court commission council agency assembly organization organisation bank committee
    authority federation confederation conference treaty agreement convention general league
    tribunal"""
)
"""What is written with a capital also where the rest of its name is left out."""


def is_bare_noun(view: SentenceView, at: int) -> bool:
    """Whether nothing behind a noun says more of it, and it is no name itself."""
    if view.tokens[at].is_capital and view.lower[at] not in BODIES:
        return False
    if at + 1 == len(view.lower) or view.finite[at + 1] or view.dated[at + 1]:
        return True
    if is_idle(view.lower[at + 1]) or view.lower[at + 1] in REFLEXIVE:
        behind = behind_adverbs(view, at + 1 + (view.lower[at + 1] in REFLEXIVE))
        return behind < len(view.lower) and view.finite[behind]  # "the bridge | nevertheless opened"
    dated = view.lower[at + 1] == "on" and True in view.dated[at + 2 : at + 3]
    return dated or view.lower[at + 1] in _ENDS_BARE


_ENDS_BARE = ENDS_PHRASE - RELATIVES - word_set("of on for over between about against with")
