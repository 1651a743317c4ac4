"""The words of a clause that say what is done: its verb, one behind a helping verb, the subject's noun."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import Token, is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS

_CATENATIVES = word_set(
    "begin start continue try attempt help have fail refuse manage come proceed seek happen"
)
"""Verbs whose infinitive is the deed: "began to fly arms", "had to close"."""

_REPORTS = word_set("announce publish report disclose reveal make")
"""Verbs that, in the passive, only bring out what their subject names: "a loan was announced"."""

_EMPTY = word_set(
    "begin start open follow end last occur happen continue fail come take be remain cease stop halt"
)
"""Verbs that say when the subject's noun was, and little else: "deliveries were stopped", "talks opened"."""

_LIGHT = word_set(
    """make pay hold take give have reach launch conduct undertake mount stage deliver issue begin open commit
    wage offer receive enter put lodge send resume renew end achieve effect exchange start bring sign"""
)
"""Verbs that leave it to their object to say what is done: "paid a visit", "launched an attack"."""

BE = word_set("was were been be is are being")
"""Forms of "be", which make a passive of the participle behind them."""


def action_of(
    tokens: Sequence[Token], dated: Sequence[bool], verb: int | None, verbs: VerbTable
) -> tuple[int, ...]:
    """The places of the words that decide what a clause tells; ``verb`` is that of its main verb, if any."""
    if verb is None:
        return ()
    base = verbs.lemma(tokens[verb].lower)
    infinitive = _infinitive(tokens, verb) if base in _CATENATIVES else None
    if infinitive is not None:
        return (infinitive,)
    passive = verb > 0 and tokens[verb - 1].lower in BE
    meant = () if passive or base not in _LIGHT else _object_head(tokens, dated, verb)
    if meant:
        return verb, *meant
    head = subject_head(tokens, dated, verb) if passive or base in _EMPTY else None
    if head is None:
        return (verb,)
    return (head,) if passive and base in _REPORTS else (verb, head)


def _infinitive(tokens: Sequence[Token], verb: int) -> int | None:
    if verb + 2 >= len(tokens) or tokens[verb + 1].lower != "to":
        return None
    deed = tokens[verb + 2]  # not a name: "came to Tehran"
    return verb + 2 if deed.is_word and not deed.is_capital else None


def _object_head(tokens: Sequence[Token], dated: Sequence[bool], verb: int) -> tuple[int, ...]:
    """The place of the noun that heads the object right behind ``verb``: "visit" in "paid a visit"."""
    head: tuple[int, ...] = ()
    for at in range(verb + 1, len(tokens)):
        word = tokens[at]
        if not word.is_word or dated[at] or word.lower in PREPOSITIONS or word.lower in _CLOSERS:
            break
        head = (at,)
    return head


def subject_head(tokens: Sequence[Token], dated: Sequence[bool], verb: int) -> int | None:
    """The place of the noun that heads the subject before ``verb``: "credit" in "A credit of 4 million"."""
    start = 0
    if tokens and tokens[0].lower in PREPOSITIONS:  # "On 8 May the treaty …", "In London, talks …"
        ends = [at for at in range(verb) if dated[at] or tokens[at].text == ","]
        start = ends[-1] + 1 if ends else 0
    head = None
    for at in range(start, verb):
        word = tokens[at]
        if head is not None and (word.lower in _BEHIND_NOUN or not word.is_word):
            break
        if word.is_word and not dated[at] and not is_adverb(word.lower) and word.lower not in BE:
            head = at
    return head if head is None or tokens[head].lower not in _HELPERS else None


RELATIVES = word_set("that which who whose whom where")
"""Words that open a clause on the noun before them."""

_BEHIND_NOUN = PREPOSITIONS | RELATIVES

_CLOSERS = word_set("and or but that which who to not")
"""Words that end the words of an object."""

_HELPERS = word_set("had has have would could did it they he she which who that this these there both")
