"""The words a headline keeps: without dates, brackets and asides, cut where a phrase ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.tokens import is_adverb, word_set
from explorer.extraction.view import PREPOSITIONS, SentenceView


class Word(NamedTuple):
    """A word of a clause as it stands there.

    ``finite`` marks a finite verb, ``comma`` the end of a piece, ``dated`` that the happening's own date
    stood behind it.
    """

    text: str
    finite: bool = False
    comma: bool = False
    dated: bool = False

    @property
    def lower(self) -> str:
        """The word in lower case without quotation marks."""
        return self.text.lower().strip("\"“”‘'«»")


_BEFORE_DATES = word_set("in on since from until by during at of between around the circa about for")
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
        "once",
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
        "such",
    ),
    *(
        "used",
        "made",
        "some",
        "further",
        "so",
        "even",
        "only",
        "being",
        "having",
        "there",
        "no",
        "any",
        "each",
        "formally",
    ),
    *(
        "first",
        "second",
        "third",
        "own",
        "three",
        "including",
        "against",
        "almost",
        "nearly",
        "over",
        "large",
        "major",
    ),
}


def words_of(text: str, view: SentenceView, start: int, end: int, own: int = -1) -> list[Word]:
    """The words of tokens ``start`` to ``end`` without dates, the prepositions before them, and brackets.

    ``own`` is the index of the happening's own expression of time.
    """
    kept: list[Word] = []
    depth = 0
    index = start
    while index < end:
        last = _word_end(view, index, end)
        if last == len(view.tokens) and last - index > 1 and view.tokens[last - 1].text == ".":
            last -= 1
            end = last
        token_text = text[view.tokens[index].start : view.tokens[last - 1].end]
        depth += token_text.count("(")
        if depth and token_text.endswith((",", ";")):
            _mark(kept, comma=True, dated=False)
        if _is_date(view, index):
            leads = _ends_lead(kept, view, index)
            _drop_before(kept, view, index)
            _mark(kept, comma=leads or token_text.endswith((",", ";")), dated=view.dates[index] == own)
        elif not depth:
            _keep(kept, token_text, finite=any(view.finite[index:last]))
        if last in view.cells and kept:
            kept[-1] = kept[-1]._replace(comma=True)
        depth = max(0, depth - token_text.count(")"))
        index = last
    return kept


def _word_end(view: SentenceView, index: int, end: int) -> int:
    """The token behind the last that is written together with ``index``, dates apart."""
    last = index + 1
    while (
        last < end
        and view.tokens[last].start == view.tokens[last - 1].end
        and view.dates[last] == view.dates[index]
    ):
        last += 1
    if (
        last < end
        and view.tokens[last].text in ",;:"
        and view.tokens[last].start == view.tokens[last - 1].end
    ):
        last += 1
    return last


def _is_date(view: SentenceView, index: int) -> bool:
    place = view.dates[index]
    return place >= 0 and view.expressions[place].date is not None


def _drop_before(kept: list[Word], view: SentenceView, index: int) -> None:
    """Take back the preposition of a date; a year inside a name leaves its phrase whole."""
    if view.expressions[view.dates[index]].in_name:
        return
    while kept and kept[-1].lower in _BEFORE_DATES and not kept[-1].comma:
        kept.pop()


def _ends_lead(kept: list[Word], view: SentenceView, index: int) -> bool:
    """Whether a date ends a phrase that leads up to the clause: "By a treaty of 1923 London recognised …"."""
    if not kept or kept[0].lower not in PREPOSITIONS or any(word.finite for word in kept):
        return False
    in_name = view.expressions[view.dates[index]].in_name
    return not in_name or view.tokens[index - 1].lower == "of"


def _mark(kept: list[Word], *, comma: bool, dated: bool) -> None:
    if kept and (comma or dated):
        kept[-1] = kept[-1]._replace(comma=kept[-1].comma or comma, dated=kept[-1].dated or dated)


def _keep(kept: list[Word], text: str, *, finite: bool) -> None:
    word = text.rstrip(",;:").strip("[]")
    comma = text.endswith((",", ";", ":"))
    if any(char.isalnum() for char in word):
        kept.append(Word(word, finite, comma))
    elif kept and (comma or word in "–—-"):
        kept[-1] = kept[-1]._replace(comma=True)


def cut(words: Sequence[Word], longest: int, *, at_comma: bool = True) -> str:
    """At most ``longest`` words, ended where a phrase ends and never on a word that points onward."""
    kept = list(words)
    if at_comma:
        stop = next((place for place, word in enumerate(kept) if word.comma and place >= 2), len(kept) - 1)
        kept = kept[: stop + 1]
    if len(kept) > longest:
        kept = kept[: _break_before(kept, longest)]
    while len(kept) > 2 and _points_on(kept[-1].lower):
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(comma=False)
    return " ".join(word.text + ("," if word.comma else "") for word in kept)


def _points_on(word: str) -> bool:
    return word in _NEVER_LAST or word.endswith(("'s", "’s")) or is_adverb(word)


def _break_before(words: Sequence[Word], longest: int) -> int:
    """Where to end: before the last preposition or conjunction that leaves a phrase whole."""
    for place in range(longest, 3, -1):
        if words[place].lower in _BREAKS or words[place - 1].comma:
            return place
    return longest


_SPACES = re.compile(r"\s+")
_PAIRS = (('"', '"'), ("“", "”"), ("«", "»"))


def tidy(title: str) -> str:
    """One spacing, no stray signs at the ends, no quotation left open, a capital at the start."""
    text = _SPACES.sub(" ", title).strip(" ,;:-–—'‘")
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing) or (opening == closing and text.count(opening) % 2):
            text = text.replace(opening, "").replace(closing, "")
    if text.endswith(".") and not re.search(r"(?:^|[\s.])[A-Z]\.$|\b(?:Jr|Sr|St|Dr)\.$", text):
        text = text[:-1]
    return text[:1].upper() + text[1:]
