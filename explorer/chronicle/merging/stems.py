"""The words of accounts and their stems, in one spelling; words for one act have one stem."""

from __future__ import annotations

import re
from functools import lru_cache

from explorer.chronicle.merging.outlines import NOTHING
from explorer.chronicle.merging.synonyms import OF_MANY, acts_by_stem, without_phrases


def words_in(text: str) -> frozenset[str]:
    """The words of ``text`` as a set; so a list of words reads like one."""
    return frozenset(text.split())


STOP = words_in(
    """a an and are as at be been but by for from had has have he her his in into is it its of on or
    that the their them they this to was were which who whom will with would after before also both
    during not more than then there these those under while when where between january february
    march april may june july august september october november december year years first new same
    later soon two three several following upon despite however found"""
)
_GENERIC = """sign agreement treaty cooperation memorandum understanding accord convention protocol relation
    diplomatic bilateral establish visit official state president minister prime foreign government
    nation country meet embassy ambassador open mutual joint technical summit pay head become
    general secretary settlement find reach conclude make accord deal settle pact give send take hold"""
"""Words that many different happenings share; they count only where nothing else distinguishes."""

WORD = re.compile(r"[^\W\d_]{2,}|\d+")
"""A word of two letters or more, or a number."""
_ENDINGS = {
    "ations": 4,
    "ation": 4,
    "ments": 4,
    "ment": 4,
    "ings": 4,
    "ing": 4,
    "ied": 4,
    "ies": 4,
    "ed": 3,
    "es": 3,
    "s": 3,
    "al": 4,
}
"""Endings that a stem leaves out, each with the fewest letters that must stand before it."""

_SPELT = (("our", "or"), ("enc", "ens"), ("is", "iz"), ("tr", "ter"), ("ogu", "og"))
"""How stems end in British and American spelling."""


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A crude stem: the word without common endings, in one spelling ("labour", "labor")."""
    for ending, least in _ENDINGS.items():
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2]:
        return word[:-1]
    word = word[:-1] if len(word) > 3 and word.endswith("e") else word
    for british, american in _SPELT:
        if word.endswith(british):
            return word.removesuffix(british) + american
    return word


def stems(text: str) -> frozenset[str]:
    """The stems of the words of ``text``."""
    return frozenset(map(stem, text.split()))


GENERIC_STEMS = stems(_GENERIC) | OF_MANY
"""Stems of words that many different happenings share."""

ACTS = acts_by_stem(stem)
"""What stands for each stem's act or thing."""


def stems_in(folded: str, without: frozenset[str]) -> frozenset[str]:
    """The stems of a folded text's words; words for one act have one stem, which begins with a mark."""
    plain, acts = without_phrases(folded)
    found = {stem(word) for word in set(WORD.findall(plain)) - STOP}
    return acts.union(ACTS.get(word, word) for word in found - without) or NOTHING
