"""Past forms that describe the noun behind them: "three inhabited islands", "the newly appointed envoys".

Some describe the one before them: "the Fund, a body meant to help".
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.pastforms import HURT, is_hurt, is_only_dated
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import INDEFINITE, PERSONAL, PREPOSITIONS

DETERMINERS = frozenset(
    {"the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "both", "several"}
)


def describes_next(lower: Sequence[str], dates: Sequence[int], index: int, verbs: VerbTable) -> bool:
    """Whether the form at ``index`` describes the noun behind it, by the words beside it."""
    before = lower[index - 1] if index else ""
    after = lower[index + 1] if index + 1 < len(lower) else ""
    if before in _COUNTS and index > 1 and _is_counted(lower[index - 2], after):
        return True
    if lower[index] in HURT and is_hurt(lower, dates, index):
        return True
    led = before in _NUMBERED or (is_adverb(before) and index > 1 and lower[index - 2] in _NUMBERED)
    if led and _has_verb_behind(lower, dates, index, after, verbs):
        return True
    if before in _QUOTES and _is_quoted_noun(lower, index, after):
        return True
    if before in _UTMOST and index > 1 and after.isalpha() and after not in _NO_NOUN:
        stays = lower[index - 2].isalpha() and dates[index - 2] < 0
        return stays and lower[index - 2] not in _ACTING  # "grants both most favoured nation treatment"
    if before == "never" and index > 1 and lower[index - 2] in {"the", "a", "an", "its"}:
        return True  # "the never ratified treaty was denounced"
    if lower[index] in _DESCRIBING and (after.endswith("s") or after in _MANY):
        return True
    if index > 1 and _is_set_beside(lower, index, verbs):
        return True
    return (before in _HOW_FAR or is_adverb(before)) and _hangs_on_adverb(lower, dates, index, after, verbs)


def _is_quoted_noun(lower: Sequence[str], index: int, after: str) -> bool:
    """Whether a form opens a noun phrase in quotation marks: "some fifty 'displaced persons' came".

    So it is behind a number, an article or a preposition: not "Paz said he 'supported peace'".
    """
    led = lower[index - 2] if index > 1 else ""
    leads = led in DETERMINERS or led in PREPOSITIONS or led in _NUMBERED or led in _LARGE or led.isdigit()
    return leads and after.isalpha() and after not in _NO_NOUN


def _is_counted(earlier: str, after: str) -> bool:
    """Whether a form goes with a number before it: "of three inhabited islands", "a two pronged attack"."""
    return earlier in {"a", "an"} or (after.endswith("s") and earlier in PREPOSITIONS)


def _has_verb_behind(
    lower: Sequence[str], dates: Sequence[int], index: int, after: str, verbs: VerbTable
) -> bool:
    """Whether a noun and then the verb of a clause follow: "the last organised group | went home".

    Of "the first visited camps | set up in May" the second form may be a participle, so that only a past that
    is none tells it, or for many what "be" and "have" are for them.
    """
    verb = lower[index + 2] if index + 2 < len(lower) and dates[index + 2] < 0 else ""
    if after in _NO_NOUN or not after.isalpha():
        return False
    many = after.endswith("s") or after in _MANY
    return (verb in _BEING and many) or verb in verbs.strong or verb in _BEING_ONE


def _hangs_on_adverb(
    lower: Sequence[str], dates: Sequence[int], index: int, after: str, verbs: VerbTable
) -> bool:
    """Whether nothing that could be a subject stands before an adverb: "the | newly appointed envoy came".

    A rank behind "the" is none either where a verb or preposition leads to it: "held the first | openly
    announced talks", but "after the war the two | formally established ties".
    """
    if not (lower[index].endswith("ed") and after.isalpha()) or after in _NO_NOUN:
        return False
    first = index - 1
    if first > 2 and lower[first - 1] in _RANKS and lower[first - 2] in DETERMINERS:
        led = lower[first - 3] in PREPOSITIONS or verbs.base_of_past(lower[first - 3]) is not None
        first -= int(led and lower[first - 3] not in _LINKS)
    return first < 1 or lower[first - 1] in _BEFORE_ATTRIBUTES or is_only_dated(lower, dates, first)


_BEFORE_ATTRIBUTES = (PREPOSITIONS | DETERMINERS | word_set("more most less")) - {"both", "this", "that"}
_LINKS = word_set("and but or then while when as that because so")
_NO_NOUN = PREPOSITIONS | DETERMINERS | word_set("and or but to him them it")
_QUOTES = frozenset({'"', "“", "'", "‘"})
_UTMOST = word_set("most least")
_ACTING = PERSONAL | word_set("who which that whom what")
_LARGE = word_set("dozen dozens hundreds thousand thousands million millions")
_HOW_FAR = word_set("better well best ill")
_COUNTS = word_set("two three four five six seven eight nine ten all most many some several")
_RANKS = word_set("first second third fourth fifth last next")
_NUMBERED = _COUNTS | word_set(
    """first second third fourth fifth last next eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"""
)
_BEING, _BEING_ONE = word_set("were are had have"), word_set("was has had")
_DESCRIBING = word_set("armed unarmed masked wounded displaced uniformed exiled retired organised")
_MANY = word_set("men women people children police crowd")
"""Participles that describe those behind them: "armed men tore down"."""


def _is_set_beside(lower: Sequence[str], index: int, verbs: VerbTable) -> bool:
    """Whether a form says what a thing set beside another is for: "the Fund (RF), a body | meant to help".

    It leads to "to" or "for".
    """
    first = index - 2 if lower[index - 2] in INDEFINITE else index - 3
    if first < 1 or lower[first] not in INDEFINITE or lower[first - 1] != ",":
        return False
    after = lower[index + 1] if index + 1 < len(lower) else ""
    return after in _AIMING and verbs.base_of_past(lower[index]) in _AIMED


_AIMING = word_set("to for")
_AIMED = word_set("mean intend design devise")
