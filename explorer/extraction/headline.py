"""The words a headline keeps: without dates, brackets and asides, cut where a phrase ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.tellings import Telling
from explorer.extraction.view import PREPOSITIONS


class Word(NamedTuple):
    """A word of a clause; ``finite`` marks a finite verb."""

    text: str
    finite: bool


_LEADING = frozenset(
    {
        "and",
        "but",
        "while",
        "whereas",
        "although",
        "though",
        "yet",
        "however",
        "then",
        ",",
        ";",
        "where",
        "that",
        "also",
    }
)
_DATE_PREPOSITIONS = frozenset(
    {
        "in",
        "on",
        "since",
        "from",
        "until",
        "by",
        "during",
        "at",
        "of",
        "between",
        "around",
        "the",
        "circa",
        "about",
    }
)
_BREAKS = PREPOSITIONS | {
    "and",
    "or",
    "but",
    "which",
    "who",
    "where",
    "when",
    "that",
    "while",
    "to",
    "whose",
    "whom",
    "because",
}
_NEVER_LAST = _BREAKS | {
    *(
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "this",
        "these",
        "those",
        "both",
        "is",
        "are",
        "was",
        "were",
    ),
    *(
        "has",
        "have",
        "had",
        "be",
        "been",
        "not",
        "do",
        "does",
        "did",
        "would",
        "could",
        "will",
        "as",
        "than",
        "it",
        "he",
    ),
    *(
        "she",
        "they",
        "him",
        "first",
        "more",
        "most",
        "several",
        "various",
        "other",
        "new",
        "two",
        "later",
        "also",
        "official",
    ),
}


def words_of(telling: Telling, start: int | None = None, end: int | None = None) -> list[Word]:
    """The words of a clause without its dates, their prepositions, brackets and a leading conjunction."""
    view = telling.view
    begin = telling.start if start is None else start
    stop = telling.end if end is None else end
    kept: list[Word] = []
    depth = 0
    for index in range(begin, stop):
        token = view.tokens[index]
        depth += token.text == "("
        if view.dates[index] >= 0:
            _drop_preposition(kept)
        elif not depth:
            _append(kept, view.tokens[index].text, finite=view.finite[index], glued=_glued(telling, index))
        depth -= token.text == ")" and depth > 0
    while kept and (kept[0].text.lower() in _LEADING or not kept[0].text[0].isalnum()):
        kept.pop(0)
    return kept


def _glued(telling: Telling, index: int) -> bool:
    tokens = telling.view.tokens
    return index > 0 and tokens[index - 1].end == tokens[index].start


def _append(kept: list[Word], text: str, *, finite: bool, glued: bool) -> None:
    if glued and kept and not text[0].isalnum() and text not in '“"(':
        kept[-1] = kept[-1]._replace(text=kept[-1].text + text) if text not in ",.;:" else kept[-1]
        if text in ",;:":
            kept.append(Word(",", finite=False))
        return
    if glued and kept and kept[-1].text[-1] in "–-/'’$£€#":
        kept[-1] = kept[-1]._replace(text=kept[-1].text + text)
        return
    kept.append(Word(text, finite))


def _drop_preposition(kept: list[Word]) -> None:
    while kept and kept[-1].text.lower() in _DATE_PREPOSITIONS and not kept[-1].finite:
        kept.pop()


def cut(words: Sequence[str], longest: int) -> str:
    """At most ``longest`` words, ended where a phrase ends and never on a word that points onward."""
    words = [word for word in words if word]
    stop = next((place for place, word in enumerate(words) if place > 2 and word == ","), len(words))
    words = [word for word in words[:stop] if word != ","]
    if len(words) > longest:
        words = words[: _break_before(words, longest)]
    while words and words[-1].lower().strip("\"“”'") in _NEVER_LAST:
        words = words[:-1]
    return " ".join(words)


def _break_before(words: Sequence[str], longest: int) -> int:
    for place in range(longest, 3, -1):
        if words[place].lower() in _BREAKS:
            return place
    return longest


_SPACES = re.compile(r"\s+")


def tidy(title: str) -> str:
    """One spacing, no stray signs at the ends, a capital at the start."""
    text = _SPACES.sub(" ", title.replace(" 's", "'s").replace(" ’s", "’s")).strip(" ,;:-–—.")
    if text.count('"') % 2:
        text = text.replace('"', "")
    if text.count("“") != text.count("”"):
        text = text.replace("“", "").replace("”", "")
    return text[:1].upper() + text[1:]
