"""Finding rows by a few letters of their words, as a command palette does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.chronicle.party import fold

WHOLE, START, INSIDE, BESIDE, SCATTERED = 120, 100, 55, 40, 25
"""What a word is worth that is a whole word of a text, begins one, stands in it, stands beside it, or whose
letters are scattered over it."""

FIRST = 15
"""What is added where the text itself begins with the word."""

WIDEST = 5
"""Letters of a word may be scattered over so many times its length at the most."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text matches, the higher the better, and which of its letters do."""

    score: float
    letters: tuple[int, ...] = ()


def folded_words(query: str) -> tuple[str, ...]:
    """The words of what was typed, in lower case and without accents."""
    return tuple(fold(query).split())


def match(words: Sequence[str], text: str, beside: str = "") -> Match | None:
    """How ``text`` matches all ``words``; None where one of them is not in it.

    All three are folded. A word that is only in what stands ``beside`` the text counts for less. Short texts
    go before long ones that match alike.
    """
    total, letters = 0.0, set[int]()
    for word in words:
        found = _best(word, text, beside)
        if found is None:
            return None
        total += found.score
        letters.update(found.letters)
    return Match(total - len(text) / 50, tuple(sorted(letters)))


def _best(word: str, text: str, beside: str) -> Match | None:
    at = _word_start(word, text)
    if at is not None:
        end = at + len(word)
        whole = end == len(text) or not text[end].isalnum()
        return Match((WHOLE if whole else START) + (FIRST if at == 0 else 0), tuple(range(at, end)))
    at = text.find(word)
    if at >= 0:
        return Match(INSIDE, tuple(range(at, at + len(word))))
    if word in beside:
        return Match(BESIDE)
    letters = _scattered(word, text)
    if letters is None:
        return None
    return Match(SCATTERED - (letters[-1] - letters[0] - len(word)) / 4, letters)


def _word_start(word: str, text: str) -> int | None:
    """Where a word of ``text`` begins with ``word``."""
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return at
        at = text.find(word, at + 1)
    return None


def _scattered(word: str, text: str) -> tuple[int, ...] | None:
    """The places of the letters of ``word`` in their order, the first at the start of a word."""
    best: tuple[int, ...] | None = None
    start = _word_start(word[0], text) if len(word) > 1 else None
    while start is not None:
        letters = _following(word, text, start)
        if letters is not None and (best is None or letters[-1] - letters[0] < best[-1] - best[0]):
            best = letters
        later = _word_start(word[0], text[start + 1 :])
        start = None if later is None else start + 1 + later
    narrow = best is not None and best[-1] - best[0] < WIDEST * len(word)
    return best if narrow else None


def _following(word: str, text: str, start: int) -> tuple[int, ...] | None:
    places = [start]
    for letter in word[1:]:
        at = text.find(letter, places[-1] + 1)
        if at < 0:
            return None
        places.append(at)
    return tuple(places)
