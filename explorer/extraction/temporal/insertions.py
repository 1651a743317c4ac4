"""Asides between commas or dashes, behind which their sentence goes on: "Peru, which had left in 1973, sent".

What such an aside tells mostly lies before the story, as what stands in brackets does: "In 1990 Peru, whose
embassy had been burnt down in 1973, sent an envoy and opened a consulate in May" tells of May 1990.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    DETERMINERS,
    IDLE,
    PREPOSITIONS,
    RELATIVES,
)
from explorer.extraction.temporal.before import sentence_start
from explorer.extraction.temporal.found import Found, Shift
from explorer.extraction.temporal.lexicon import SPACE
from explorer.resources import load_json

_VERBS: dict[str, Any] = load_json("verbs.json")
_IRREGULAR: list[list[str]] = _VERBS["irregular"]
IRREGULAR: dict[str, frozenset[str]] = {
    form: frozenset(verb) for verb in _IRREGULAR for form in verb if verb[0] not in ("be", "have", "do")
}
"""Forms of irregular verbs, with all forms of their verb."""
_NEVER = frozenset(_VERBS["not_verbs"])
_FINITE = word_set("was were has is are could would might must will can did does") | frozenset(
    past for _, past, _ in _IRREGULAR
)
_DONE = frozenset(participle for *_, participle in _IRREGULAR) | word_set("having being")
_APPOSED = word_set("a an the its their his her then once formerly now until since")
_REACH = 400
"""Characters of a sentence that are looked at before and behind a date."""
_MARK = re.compile(rf",{SPACE}|(?P<dash>{SPACE}[–—-]{SPACE}|—)")
_END = re.compile(r"[.!?][\"”’')\]]?\s|\n\s*\n|[;:]\s")
_ENTRY = re.compile(rf"\)?{SPACE}?:{SPACE}[^.;:\n]*\Z")
"""Between the date that opens an entry and what stands in its first sentence."""
_WORD = re.compile(r"[\w’'-]+|[^\w\s]")


def ends_of_asides(text: str, found: Sequence[Found]) -> list[int]:
    """Where the aside ends in which each expression stands and tells of what was before; 0 for others.

    None does from which what stands behind it counts: "the pact, signed in 1973, lapsed two years later";
    but "that summer" behind what had been done is the story's.
    """
    ends: list[int] = []
    asides: list[tuple[int, int]] = []
    known = 0
    headed: Found | None = None
    for at, one in enumerate(found):
        if one.start >= known:
            first = sentence_start(text, max(known, one.start - _REACH), one.start)
            last = _END.search(text, one.end, one.end + _REACH)
            known = last.start() if last else one.end + _REACH
            asides = list(_asides(text, first, known))
            headed = found[at - 1] if at and _ENTRY.match(text, found[at - 1].end, one.start) else one
        behind = found[at + 1] if at + 1 < len(found) else None
        counted = behind.start if behind is not None and behind.shift is not None else known
        told = at > 0 and behind is not None and behind.shift == _SAME_NAMED
        around = (
            end
            for start, end in asides
            if start < one.start < end
            and (_looks_back(text, start, one) or _is_before(one, headed, start))
            and (not end < counted < known or (told and _HAD.search(text, start, one.start)))
        )
        ends.append(min(around, default=0))
    return ends


def _looks_back(text: str, start: int, one: Found) -> bool:
    """Whether an aside tells what had gone before the story, and is no step of it.

    What "the pact, signed in March 2013," tells is one, from which "that July" counts, and so is "who came
    to power in 1946"; a pluperfect is none, nor the mere year of a participle.
    """
    told = text[start : one.start]
    if _HAD.search(told) is not None:
        return True
    return one.month is None and RELATIVES.isdisjoint(_WORD.findall(told[:_AHEAD])[:_LEAD])


def _is_before(one: Found, headed: Found | None, start: int) -> bool:
    """Whether a later year than an aside tells opened the sentence: "In 1929 ties, cut in May 1927,"."""
    if headed is None or headed.end > start or headed.year is None or one.year is None:
        return False
    return one.year < headed.year


_SAME_NAMED = Shift("named")
_HAD = re.compile(r"\bhad\b")


def _asides(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The asides of a sentence from their mark to the one behind them, the inner before the outer.

    The verb behind them may look back as well, and then nothing lies before it: "The pact, drafted in 1902,
    had failed in October".
    """
    opened: list[int] = []
    dash, piece = -1, first
    for mark in _MARK.finditer(text, first, last):
        before, piece = piece, mark.end()
        if mark["dash"]:
            if dash >= 0:
                yield dash, mark.start()
            dash = mark.end() if dash < 0 else -1
            continue
        words = _WORD.findall(text[mark.end() : min(last, mark.end() + _AHEAD)])
        told = next((word for word in words if not is_light(word)), "")
        onward = opened and not _ONWARDS.isdisjoint(words[:1])
        if opened and is_finite(told):
            start = opened.pop()
            if told != "had":
                yield start, mark.start()
        elif _opens(words, text[before : mark.start()]):
            opened.append(mark.end())
        elif onward and " had " in text[opened[-1] : mark.start()].partition(",")[0]:
            yield opened.pop(), mark.start()


_ONWARDS = COORDINATORS | PREPOSITIONS
"""Words with which a sentence goes on behind what had been: "the port, which Chile had held, to Peru"."""
_AHEAD = 60
"""Characters behind a comma in which the words stand that tell what begins there."""


def _opens(words: Sequence[str], before: str) -> bool:
    """Whether words begin an aside behind these: "which …", "some of whom …", "signed in …", "a state …".

    All but the first two describe a subject that waits for its verb, as it does not in "left, signed in …".
    """
    if not RELATIVES.isdisjoint(words[:_LEAD]) and "," not in words[:_LEAD]:
        return True
    if any(is_finite(word) for word in before.rpartition(" and ")[2].split()):
        return False
    if words and words[0] in _APPOSED:
        return True
    at = next((at for at, word in enumerate(words) if not is_light(word)), len(words))
    done = at + 1 < len(words) and is_done(words[at])
    return done and not _is_object(words[at + 1])


_LEAD = 3
"""Among so many words stands that of a relative clause."""


def is_finite(word: str) -> bool:
    """Whether a word may be the verb of a clause by itself, or at least a participle in "ed"."""
    return word in _FINITE or _is_regular(word)


def is_done(word: str) -> bool:
    """Whether a word may be the participle of what was done: "sent", "signed", "being"."""
    return word in _DONE or _is_regular(word)


def is_light(word: str) -> bool:
    """Whether a word only stands before a verb and is none: "later", "never", "both"."""
    return word in IDLE or is_adverb(word) or word in {"first", "both", "itself", "not", "never", "long"}


def _is_regular(word: str) -> bool:
    return len(word) > _SHORT and word.endswith("ed") and word.islower() and word not in _NEVER


_SHORT = 3
"""Letters with which a word is no past form: "bed", but "sued"."""


def _is_object(word: str) -> bool:
    return word in DETERMINERS or word[0].isupper() or word[0].isdigit()
