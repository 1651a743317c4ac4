"""A word as headlines are made of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress, count
from operator import itemgetter
from typing import NamedTuple

from explorer.extraction.clauses.tokens import in_small_letters, places_of, word_set
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.memo import Memo


class _WordFields(NamedTuple):
    text: str
    lower: str
    finite: bool
    comma: bool
    dated: bool
    initial: bool
    at: int


class Word(_WordFields):
    """A word of a clause as it stands there.

    ``lower`` is it in lower case without quotation marks. ``finite`` marks a finite verb, ``comma`` the end
    of a piece, ``dated`` that the happening's own date stood behind it. ``initial`` marks the first word of a
    sentence, whose capital says nothing. ``at`` is the token of its sentence that a pronoun is, else -1.
    """

    __slots__ = ()

    def __new__(
        cls,
        text: str,
        finite: bool = False,
        comma: bool = False,
        dated: bool = False,
        initial: bool = False,
        at: int = -1,
    ) -> Word:
        """The word ``text`` with its lower case, which the rules ask for again and again."""
        return tuple.__new__(cls, (text, _LOWER[text], finite, comma, dated, initial, at))


def plain_words(texts: Iterable[str]) -> list[Word]:
    """The words with these texts, of which nothing else is known."""
    return list(map(_PLAIN.__getitem__, texts))


def plain_word(text: str) -> Word:
    """The word with this text, of which nothing else is known."""
    return _PLAIN[text]


def without_comma(word: Word) -> Word:
    """A word that ends no piece."""
    text, lower, finite, _, dated, initial, at = word
    return new_word(Word, (text, lower, finite, False, dated, initial, at))


new_word = tuple.__new__
"""Makes a word of all its fields at once, where its lower case is known."""

_LOWER = Memo[str, str](lambda text: in_small_letters(text).strip("\"“”‘'«»"))
_PLAIN = Memo[str, Word](Word)


def has_finite(words: Iterable[Word]) -> bool:
    """Whether a finite verb stands among words."""
    return True in map(_FINITE, words)


def has_comma(words: Iterable[Word]) -> bool:
    """Whether one of the words ends a piece."""
    return True in map(_COMMA, words)


def is_dated(words: Iterable[Word]) -> bool:
    """Whether the happening's own date stood behind one of the words."""
    return True in map(_DATED, words)


def finite_in(words: Sequence[Word]) -> list[int]:
    """The places of the finite verbs among words."""
    return list(compress(count(), map(_FINITE, words)))


def dated_in(words: Sequence[Word]) -> list[int]:
    """The places of the words behind which the happening's own date stood."""
    return list(compress(count(), map(_DATED, words)))


def commas_in(words: Sequence[Word]) -> list[int]:
    """The places of the words that end a piece."""
    return list(compress(count(), map(_COMMA, words)))


def lower_of(words: Iterable[Word]) -> list[str]:
    """The words in small letters."""
    return list(map(_IN_SMALL, words))


def lacks_all(words: Iterable[Word], wanted: AbstractSet[str]) -> bool:
    """Whether none of the words is one of the wanted ones, which are in small letters."""
    return wanted.isdisjoint(map(_IN_SMALL, words))


_FINITE, _DATED, _COMMA, _IN_SMALL = (
    itemgetter(Word._fields.index(name)) for name in ("finite", "dated", "comma", "lower")
)
"""Fields of a word by their place, which is found faster than a name."""


def describes_behind(words: Sequence[Word], place: int) -> bool:
    """Whether an adverb belongs to the participle behind it, which describes a noun: "newly | elected"."""
    if words[place].lower in _COMPARING and place > 1 and words[place - 1].lower in ARTICLES:
        return place + 1 < len(words)  # "men of a | later age"
    behind = words[place + 1] if place + 2 < len(words) else None
    if behind is None or behind.finite or words[place].comma:
        return False
    lower = behind.lower
    if lower.endswith("ed"):
        return True
    if words[place].lower.endswith("ly") and place and words[place - 1].lower in _BEFORE_ADJECTIVES:
        return behind.text.islower() and lower not in _NO_ADJECTIVES  # "the first partly | free elections"
    irregular = lower.endswith(("en", "wn")) and lower not in _NO_PARTICIPLES
    return irregular and words[place].lower.endswith("ly")  # "freely | chosen"


_COMPARING = word_set("later earlier")
_BEFORE_ADJECTIVES = word_set("the a an its their his her this first second third last next only")
_NO_ADJECTIVES = word_set(
    "in on at by from to for with of and or under after before against through into over"
)
_NO_PARTICIPLES = word_set("men women children seven ten eleven eighteen town crown then even often")
"""Words with the endings of irregular participles."""


def drop_correlatives(words: list[Word]) -> None:
    """Drop "not only" behind a subject: what it stands before happened, whatever else did."""
    for at in range(len(words) - 1, 1, -1):
        if words[at].lower in _ALONE and words[at - 1].lower == "not":
            del words[at - 1 : at + 1]


_ALONE = word_set("only merely just simply solely")


POINTING = word_set("he she it they him her them his its their")
"""Pronouns whose tokens are noted."""


def place_pronouns(kept: list[Word], lower: Sequence[str], start: int) -> None:
    """Note of pronouns among the words which tokens they are, where none of them was left out.

    ``lower`` are the tokens from ``start`` on that the words were made of.
    """
    shown = lower_of(kept)
    places, found = places_of(POINTING, lower), places_of(POINTING, shown)
    if [lower[at] for at in places] == [shown[at] for at in found]:
        for at, place in zip(found, places, strict=True):
            kept[at] = new_word(Word, (*kept[at][:-1], start + place))
