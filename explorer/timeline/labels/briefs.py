"""Shorter headlines, for where there is no room for the whole: what newspapers leave out, and nothing else.

Offices before names, articles, the long names of what is known by its initials, "signed" after an
agreement, which its kind tells, and of a long headline the last words that say where, when or how. The words
are ``resources/briefs.json``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from explorer.resources import load_json

WORDS_MIN = 2
"""A headline is not made shorter than so many words."""
LONG = 7
"""A headline of more words gives up its last phrase of place, time or manner, where it keeps MAIN words."""
MAIN = 5


class _Rules(NamedTuple):
    """What the words of the resource come to: what takes the place of what is found, and of articles."""

    shortened: Sequence[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]]
    articles: frozenset[str]
    keep_after: frozenset[str]
    keep_before: frozenset[str]
    closing: frozenset[str]
    closing_before_name: frozenset[str]


@lru_cache(maxsize=8192)
def brief(title: str) -> str:
    """The headline in fewer letters; the same where there is nothing to leave out."""
    rules, short = _rules(), title
    for pattern, instead in rules.shortened:
        found = pattern.sub(instead, short)
        short = found if found.count(" ") >= WORDS_MIN - 1 else short
    return " ".join(_without_close([*_without_articles(short.split(" "), rules)], rules))


def _without_close(words: Sequence[str], rules: _Rules) -> Sequence[str]:
    """A long headline but for its last phrase: "Peru opens embassy at Apia in presence of ministers"."""
    for at in range(len(words) - 2, MAIN - 1, -1):
        word, after = words[at], words[at + 1]
        named = word in rules.closing_before_name and after[0].isupper()
        if named or (word in rules.closing and not after[0].isdigit()):
            return words[:at] if len(words) > LONG and words[at - 1] not in rules.keep_after else words
    return words


def _without_articles(words: Sequence[str], rules: _Rules) -> Iterable[str]:
    """The words but for articles that a headline can do without; the first word and the last one stay."""
    yield words[0]
    for before, word, after in zip(words, words[1:], (*words[2:], ""), strict=False):
        needed = not after or before in rules.keep_after or after in rules.keep_before
        needed = needed or (before[0].isupper() and after[0].isupper())  # "Peter the Great"
        if needed or word not in rules.articles:
            yield word


@cache
def _rules() -> _Rules:
    words = load_json("briefs.json")
    names, agreements = words["names"], _any(words["agreements"])
    # Not where more follows: "United States of America".
    name = re.compile(rf"(?:\b[Tt]he )?(?<![\w.])(?P<name>{_any(names)})(?!\w| of [A-Z])")
    # Before a name, and not after a capital, where there is more of the office: "Mexican President".
    office = re.compile(rf"(^|(?<!\S)[a-z]\S* ){_any(words['offices'])} (?=[^\W\d_a-z][\w.])")
    concluded = re.compile(rf"(\b(?i:{agreements})\b.*) {_any(words['concluded'])}$")
    return _Rules(
        ((name, lambda match: str(names[match["name"]])), (office, r"\1"), (concluded, r"\1")),
        *(frozenset(words[key]) for key in _Rules._fields[1:]),
    )


def _any(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"
