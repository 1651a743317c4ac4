"""Who "the parties" are that make peace, where the text before tells of war or talks between others."""

from __future__ import annotations

from collections.abc import Collection

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import is_of_persons
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, RELATIVES, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def other_parties(source: Source, telling: Telling, own: Collection[str]) -> str | None:
    """The two between whom war or talks were, by the last sentence that says so: "Peru and the rebels".

    Only of a truce and the like: trade, visas or relations are matters of the two of the article, whoever
    else was at war before.

    None where none does, where these are ``own``, the two of the article, or where those are named together
    since. "" where the two are called too much for a title. "The two countries" are those of the article.
    """
    view = telling.view
    if _SIDES.isdisjoint(view.holds) or _OF_PEACE.isdisjoint(view.lower[telling.start : telling.end]):
        return None
    before = [view.sentence, *reversed(source.sentences.before(view.sentence)[-_SENTENCES:])]
    for one in before:
        found = source.sentences.view(one)
        if "between" in found.holds and (two := _two_in(source, found, own)) is not None:
            return two
        if one is not view.sentence and _names_both(source, one, own):
            return None
    return None


_SENTENCES = 2


def _names_both(source: Source, one: Sentence, own: Collection[str]) -> bool:
    """Whether a sentence names both states of the article by their names, not "the Peruvian envoy"."""
    hits = source.context.between(one.start, one.end)
    return len({hit.name for hit in hits if hit.name in own and hit.role == "name"}) > 1


def _two_in(source: Source, view: SentenceView, own: Collection[str]) -> str | None:
    """The two behind the last "between" of a sentence; None where they are the article's, or no two."""
    lower = view.lower
    begin = len(lower) - lower[::-1].index("between")
    if begin < 2 or lower[begin - 2] not in _DEALINGS or "side" in lower:
        return None  # "the border between", "flights between", "between Peru and Chile on one side and Kenya"
    if lower[0] in _OPENING and not view.has_finite(0, begin):
        return None  # "during the war between": what else was at that time
    joint = next((at for at in range(begin, len(lower)) if lower[at] in _JOINT), len(lower))
    if joint in (begin, len(lower)) or lower[joint] != "and":
        return None
    end = next((at for at in range(joint + 1, len(lower)) if _ends(view, at)), len(lower))
    if end == joint + 1 or not all(_are_some(view, *side) for side in ((begin, joint), (joint + 1, end))):
        return None
    persons = any(view.tokens[at].text in source.people.by_part for at in (joint - 1, end - 1))
    if persons or is_of_persons(lower[begin]) or not _FOR_OTHERS.isdisjoint(lower[begin:end]):
        return None  # heads of state and officials, who act for the article's two
    named = {hit.name for hit in source.context.between(view.starts[begin], view.ends[end - 1])}
    if len([name for name in named if name in own]) > 1:
        return None
    words = [view.tokens[at].text for at in range(begin, end)]
    words = words[words[0] in ARTICLES :]
    return " ".join(words) if len(words) <= _LONGEST else ""


def _ends(view: SentenceView, at: int) -> bool:
    word = view.lower[at]
    led = word in PREPOSITIONS and word != "of"
    return led or view.finite[at] or view.dated[at] or not view.tokens[at].is_word or word in _BEHIND


def _are_some(view: SentenceView, begin: int, end: int) -> bool:
    """Whether words call somebody: a name or "the" and a noun; not "1950", "himself", "two countries"."""
    words = view.tokens[begin:end]
    return any(word.is_capital for word in words) or view.lower[begin] == "the"


_SIDES = word_set("parties sides")
_DEALINGS = word_set(
    """arbitrate arbitrated arbitrating arbitration armistice ceasefire conflict fighting hostilities mediate
    mediated mediating mediation mediator negotiate negotiated negotiations talks truce war"""
)
"""What is between parties that make peace."""
_OF_PEACE = word_set("armistice award ceasefire fighting hostilities peace truce")
"""What those do or sign who were at war."""
_FOR_OTHERS = OFFICES | word_set(
    """ambassadors army armies commanders delegations east embassies envoys foreign generals king kings
    leaders ministers navy north officials pope presidents queen queens south west"""
)
"""Who deals for a state and is no party himself, and short names of the article's own two."""
_OPENING = PREPOSITIONS | SUBORDINATORS
_JOINT = RELATIVES | word_set("and , ; .")
_BEHIND = RELATIVES | word_set("to and or but when while")
_LONGEST = 6
"""Words of two as a title may call them."""
