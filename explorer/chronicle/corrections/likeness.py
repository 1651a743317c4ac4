"""How alike the words of a passage and of what may have become of it are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
        "\u2026": "...",
    }
)
"""Signs that are set otherwise without any other word being written; soft hyphens and the like are none."""

SHORTEST = 3
"""Words of time of fewer letters ("of", "de", "th") tell no time, unless they are in capitals ("BC"); of the
others so many letters count."""

_POINTED = re.compile(r"(?<=\b[A-Z])\.\s?(?=[A-Z]\b)")
"""What stands between the letters of "B.C." and "A. D."."""

LONGEST_DAY = 2
"""Numbers of so many digits at the most are days, or months that are written so; longer ones are years."""


def plain(text: str) -> str:
    """A text without what a typesetter changes: sorts of dashes, quotation marks and spaces."""
    return " ".join(text.translate(_ALIKE).split())


def time_told(words: str) -> tuple[str, ...]:
    """What words of time tell: ``3 May 1901`` and ``May 3rd, 1901`` the same, as days, months and years stand
    in the same order each. Where a month is a number, all numbers must: ``3.5.1901`` is not ``5.3.1901``.

    Of words their beginnings count, since months are shortened; ``B.C.`` is ``BC``.
    """
    found = re.findall(r"\d+|[^\W\d_]+", _POINTED.sub("", words))
    numbers = [number for one in found if one[0].isdigit() and (number := one.lstrip("0"))]
    named = [one.casefold()[:SHORTEST] for one in found if one[0].isalpha() and _tells_time(one)]
    if named:
        numbers.sort(key=lambda number: len(number) > LONGEST_DAY)
    return (*named, *numbers)


def _tells_time(word: str) -> bool:
    return len(word.casefold()) >= SHORTEST or word.isupper()


def without_time(quote: str, words: str) -> str:
    """A quotation, as :func:`plain`, without its words of time."""
    return plain(quote.replace(words, "#", 1) if words else quote)


def names_in(quote: str) -> frozenset[str]:
    """The words with a capital or in figures, the first of the text among them."""
    return frozenset(word for word in re.findall(r"\w+", quote) if word[0].isupper() or word[0].isdigit())


class Likeness:
    """How large a share of their characters others have in common with one text."""

    def __init__(self, text: str) -> None:
        self._matcher = SequenceMatcher(autojunk=False)
        self._matcher.set_seq2(text)

    def of(self, text: str, least: float) -> float:
        """The share, from 0 to 1; 0 where it is less than ``least``."""
        matcher = self._matcher
        matcher.set_seq1(text)
        if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
            return 0.0
        share = matcher.ratio()
        return share if share >= least else 0.0


def shared(one: str, two: str) -> int:
    """With how many characters alike two texts begin."""
    pairs = enumerate(zip(one, two, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(two)))
