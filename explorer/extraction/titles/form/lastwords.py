"""Words that point on and may end a headline all the same: particles, stranded prepositions, names."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.borders import BEHIND_OBJECTS
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, NUMBERS, PARTICLES, RELATIVES
from explorer.extraction.titles.form.losses import Cut
from explorer.extraction.titles.word import Word, has_finite


def ends_all_the_same(cut: Cut, kept: int, last: Word, verbs: VerbTable) -> bool:
    """Whether a word that points on may be the last: a particle of the verb, a name, "each other"."""
    if last.text[0].isupper() or ends_fixed(cut.lower[:kept]):
        return True
    if last.lower == "more" and kept > 1 and counts(cut.tail[kept - 2]):
        return True  # "blocks six more"
    if last.lower == "first" and 1 < kept == len(cut.tail):
        return cut.lower[kept - 2] not in DETERMINERS | PREPOSITIONS  # "should have asked the senate first"
    if kept > 1 and cut.active and last.lower in BEHIND_OBJECTS:
        return kept == len(cut.tail) or cut.lower[kept] in PREPOSITIONS  # "hands the men over"
    ends = kept == len(cut.tail) or last.comma or cut.lower[kept] in COORDINATORS
    if ends and last.lower in PARTICLES and kept > 1:
        behind = cut.lower[kept - 2].endswith(("ing", "let")) or cut.lower[:2] == ["no", "longer"]
        behind = behind or (kept > 2 and cut.lower[kept - 3] == "to")  # "fail to break through"
        whole = cut.active and kept == len(cut.tail) and (cut.base in _MOVING or "let" in cut.lower)
        behind = behind or (
            whole and last.lower in _IN and not has_finite(cut.tail)
        )  # "lets the refugees in"
        if behind or (cut.base == "have" and verbs.base_of_participle(cut.lower[kept - 2]) is not None):
            return True  # "is moving on | and means to leave", "are no longer let in", "has Paz called in"
    if ends and kept == 1 and not cut.active and last.lower in STRANDED:
        return cut.base not in _AGREEING  # "a crowd is fired upon", "talks are asked for"
    if kept != 1 or last.lower not in PARTICLES or (last.lower == "over" and cut.base not in _OVER):
        return False
    return len(cut.tail) == 1 or cut.lower[1] not in RELATIVES


_IN = word_set("in through on")
"""Particles behind an object that are prepositions elsewhere; with nothing behind them they are none."""
_MOVING = word_set(
    "let call bring fly send lock shut keep carry push pull put take turn draw wave ship drive force rush"
)
"""Verbs that they may belong to."""
STRANDED = word_set("upon for into of at with")
"""Prepositions that a passive may leave behind, as what they lead to is its subject.

A rule of English grammar: "they asked for a loan" becomes "a loan was asked for".
"""
_AGREEING = word_set("agree decide")
"""Verbs that say the same without "upon"."""


def ends_fixed(lower: Sequence[str]) -> bool:
    """Whether the last two words end a headline together, though not the last of them alone."""
    return tuple(lower[-2:]) in _FIXED


_FIXED = {("each", "other"), ("the", "other"), ("one", "another"), ("into", "being")}
_FIXED |= {("know", "why"), ("know", "how"), ("deal", "more"), ("lot", "more"), ("as", "large")}
_FIXED |= {("own", "will"), ("free", "will"), ("good", "will"), ("ill", "will")}


def counts(word: Word) -> bool:
    """Whether a word is a number, in figures or in words."""
    return word.text[0].isdigit() or word.lower in NUMBERS or word.lower in {"a", "half"}


_OVER = word_set("hand take turn sign cross")
