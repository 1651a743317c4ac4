"""Clauses in a frame told plainly: "It was Chile that signed" tells that Chile signed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    COORDINATORS,
    DETERMINERS,
    FRESH,
    MODALS,
    NUMBERS,
    PERSONAL,
    is_idle,
)
from explorer.extraction.titles.word import Word, commas_in, finite_in, has_finite, is_dated, lower_of

_BE = word_set("was is")


def _parted(named: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """What a frame names, and what stands beside it: "Ana Paz, | returning in May, | who"."""
    first = next((at + 1 for at, word in enumerate(named) if word.comma), len(named))
    return named[:first], named[first:]


_RELATIVE = word_set("who that which")
_ONLY = word_set("only not just first until in on then")
"""Words that may stand beside a time in the frame."""
_BEFORE = COORDINATORS | word_set("that then instead")


def without_cleft(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with "It was Chile that signed" told as "Chile signed"; as they are without such a frame.

    Where nothing but the date stood in it ("it was only in 1931 that trains ran"), what follows is left.
    """
    lower = lower_of(words)
    for at in range(len(words) - 4) if "it" in lower else ():
        if lower[at] != "it" or lower[at + 1] not in _BE or not _may_open(words, at):
            continue
        empty = next(to for to in range(at + 2, len(words)) if lower[to] not in _ONLY or to == len(words) - 1)
        if lower[empty] == "that":
            return [*words[:at], *words[empty + 1 :]]
        link = next((to for to in range(at + 3, len(words)) if lower[to] in _RELATIVE), 0)
        verb = next((to for to in range(link + 1, len(words)) if not _is_light(lower[to])), 0) if link else 0
        named, beside = _parted(words[at + 2 : link])
        if not verb or not named or has_finite(named):
            continue
        told = words[verb].finite or verbs.base_of_past(lower[verb]) is not None
        frame = is_dated(words[at : at + 2]) or words[link].dated or is_dated(beside)
        last = named[-1]._replace(dated=named[-1].dated or frame, comma=False)
        if told and (named[0].lower in _NAMING or named[0].text[0].isupper()):
            behind = [*words[link + 1 : verb], words[verb]._replace(finite=True), *words[verb + 1 :]]
            return [*words[:at], *named[:-1], last, *behind]
        if named[0].lower in PREPOSITIONS and lower[link] == "that" and has_finite(words[link:]):
            end = next((to + 1 for to in range(link, len(words)) if words[to].comma), len(words))
            told_of = [*words[link + 1 : end - 1], words[end - 1]._replace(comma=False)]
            closed = last._replace(comma=words[end - 1].comma)
            return [*words[:at], *told_of, *named[:-1], closed, *words[end:]]
    return words


_NAMING = DETERMINERS | PERSONAL


def without_source(words: Sequence[Word]) -> Sequence[Word]:
    """The words without who says so: "According to Ana Paz, minister of trade, | Peru will sign a pact"."""
    ends = commas_in(words)
    if lower_of(words[:2]) != ["according", "to"] or not ends or has_finite(words[: ends[0] + 1]):
        return words
    first = ends[0] + 1
    for end in ends[1:]:
        aside = words[first : end + 1]
        office = aside[0].text.islower() and any(word.lower in OFFICES for word in aside)
        office = office or (words[first - 1].lower in OFFICES and len(aside) == _FULL_NAME)
        if not office or has_finite(aside):
            break
        first = end + 1
    aside = words[first : next((end + 1 for end in ends if end >= first), first)]
    told_of_paper = is_dated(aside) and aside[0].lower not in PREPOSITIONS
    told_of_paper = told_of_paper and (aside[0].finite or not has_finite(aside))
    return words if told_of_paper or not has_finite(words[first:]) else words[first:]


_FULL_NAME = 2
"""Words of a person's name beside what he is: "according to the minister, | Juan Roca, | Peru will sign"."""


def without_wait(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "it took two years before a treaty was signed" told as "a treaty was signed"."""
    lower = lower_of(words)
    took = lower.index("took") if "took" in lower else 0
    if not took or lower[took - 1] != "it" or not _may_open(words, took - 1):
        return words
    end = next((at for at in range(took + 1, len(words)) if lower[at] not in _SPAN), len(words))
    if end + 1 >= len(words) or lower[end] not in _UNTIL or not has_finite(words[end + 1 :]):
        return words
    return [*words[: took - 1], *words[end + 1 :]]


_UNTIL = word_set("before until")
_SPAN = (
    NUMBERS
    | word_set(
        """a an another more than less nearly almost over about some several many few half further only just
    day days week weeks month months year years decade decades time long until till"""
    )
    - _UNTIL
)


def without_clause_first(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "That the map was wrong became known" as "It became known that the map was wrong"."""
    if len(words) < _SHORTEST or words[0].lower not in _OPENING or not words[0].initial:
        return words
    if words[1].lower not in FRESH and words[1].text[0].islower():
        pointer = words[0]._replace(text="This", lower="this")
        return [pointer, *words[1:]] if words[1].comma else words  # "That pact, signed in May, was"
    told = finite_in(words)
    verb = next((at for before, at in pairwise(told) if not _is_group(words[before:at])), 0)
    if not verb or _joined(words[1:verb]):
        return words
    end = next((at for at in range(verb, len(words)) if words[at].comma), len(words) - 1) + 1
    opener = words[0]._replace(text=words[0].lower, initial=False)
    closed = words[end - 1]._replace(comma=False)
    said = [opener, *words[1:verb]]
    said[-1] = said[-1]._replace(comma=words[end - 1].comma)
    return [Word("It"), *words[verb : end - 1], closed, *said, *words[end:]]


def _is_group(words: Sequence[Word]) -> bool:
    """Whether words are auxiliaries and adverbs of a verb behind them: "should nevertheless | have left"."""
    return words[0].lower in MODALS and all(is_idle(word.lower) or word.lower == "not" for word in words[1:])


def named_of_several(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "One of them, Ana Paz, was hanged" told as "Ana Paz was hanged".

    So too "another, the poet Ana Paz, fled".
    """
    one = next((at for at in range(min(2, len(words))) if words[at].lower in _OF_SEVERAL), -1)
    if one < 0 or len(words) < one + _SHORTEST_OF_ONE:
        return words
    if not words[one].comma and words[one + 1].lower != "of":
        return words
    first, last = [*commas_in(words), -1, -1][:2]
    if first < one or not _is_named(words[first + 1 : last + 1]):
        return words
    if has_finite(words[: last + 1]) or not has_finite(words[last + 1 : last + 3]):
        return words
    dated = is_dated(words[: first + 1])
    end = words[last]._replace(comma=False, dated=words[last].dated or dated)
    return [*words[:one], *words[first + 1 : last], end, *words[last + 1 :]]


_OF_SEVERAL = word_set("one another")


def _is_named(words: Sequence[Word]) -> bool:
    """Whether words are a name, or a name behind "the" with at most two words that say of what."""
    if not words or words[-1].text.islower():
        return False
    names = words[1:] if words[0].lower == "the" else words
    said = next((at for at, word in enumerate(names) if not word.text.islower()), len(names))
    plain = any(word.text.islower() and word.lower not in _IN_NAMES for word in names[said:])
    prepositions = any(word.lower in PREPOSITIONS for word in names[:said])
    return not plain and said <= (2 if len(names) < len(words) else 0) and not prepositions


_IN_NAMES = NAME_PARTICLES | {"of"}


def without_light_asides(words: Sequence[Word]) -> Sequence[Word]:
    """The words without an adverb that commas part from its auxiliary: "were, | nonetheless, | denied"."""
    parted = (at for before, at in pairwise(commas_in(words[:-1])) if before == at - 1)
    at = next((at for at in parted if words[at - 1].lower in AUXILIARIES and is_idle(words[at].lower)), 0)
    if not at:
        return words
    auxiliary, adverb = words[at - 1], words[at]
    joined = auxiliary._replace(comma=False, dated=auxiliary.dated or adverb.dated)
    return [*words[: at - 1], joined, *words[at + 1 :]]


def without_naming_aside(words: Sequence[Word]) -> Sequence[Word]:
    """The words without how a deed was called later: "[in what became known as the Lake War,] Peru attacked".

    The name in it would be read as one of those who did it.
    """
    lower = lower_of(words)
    start = next((at for at in range(len(lower) - 3) if lower[at : at + 2] == ["in", "what"]), -1)
    known = next((at for at in range(start, start + _NAMED_SOON) if lower[at : at + 2] == ["known", "as"]), 0)
    end = next((at + 1 for at in range(known, len(words)) if words[at].comma), 0)
    if start < 0 or not known or not end or not has_finite(words[end:]):
        return words
    dated = any(word.dated for word in words[start:end])
    return [*words[:start], words[end]._replace(dated=dated or words[end].dated), *words[end + 1 :]]


_NAMED_SOON = 6
"""Words among which "known as" stands behind "in what"."""


def without_said_aside(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words without what commas part from a verb of speech: "claimed[, without proof,] that it was".

    Where somebody speaks goes with it: "said [in Lima, with some bitterness,] that"; and so does a comma
    alone before what had been or would be: "claimed in 1990[,] that Chile had sold it".
    """
    lower = lower_of(words)
    that = next((at for at in range(2, len(words)) if lower[at] == "that" and words[at - 1].comma), 0)
    verb = next((at for at in range(that - 1, 0, -1) if words[at].finite), 0)
    if not verb or verbs.lemma(lower[verb]) not in STATING | TELLING or not has_finite(words[that:]):
        return words
    if verb == that - 1:
        said = lower[next(at for at in range(that, len(words)) if words[at].finite)]
        if "as" in lower[:verb] or not (said == "had" or said in MODALS):
            return words  # "declared, on 3 May, that the border was closed", which closed it
        return [*words[:verb], words[verb]._replace(comma=False), *words[that:]]
    comma = next((at for at in range(verb, that - 1) if words[at].comma), 0)
    plain = comma == verb or lower[verb + 1] in PREPOSITIONS or verbs.lemma(lower[verb]) in TELLING
    if not comma or not plain or lower[comma + 1] not in _SAYING_HOW:
        return words
    if lower[verb + 1] in _SAYING_WHERE:
        comma = verb
    dated = any(word.dated for word in words[comma:that])
    return [*words[:comma], words[comma]._replace(comma=False, dated=dated), *words[that:]]


_SAYING_WHERE = PREPOSITIONS - word_set("to with by")
_SAYING_HOW = PREPOSITIONS | word_set("not and like despite")
_OPENING = word_set("that")
_SHORTEST = 6
_SHORTEST_OF_ONE = 4


def _joined(words: Sequence[Word]) -> bool:
    """Whether a comma or a word between clauses stands among words, so that their verbs are not nested."""
    return any(word.comma or word.lower in CLAUSE_OPENERS for word in words)


def _may_open(words: Sequence[Word], at: int) -> bool:
    """Whether a clause may begin here."""
    return not at or words[at - 1].comma or words[at - 1].lower in _BEFORE


def _is_light(word: str) -> bool:
    return word == "first" or is_idle(word)
