"""Shorter headlines, for where there is no room for the whole: what newspapers leave out, and nothing else.

Offices before names, articles, the long names of what is known by its initials, and "signed" after an
agreement, which its kind tells. The words are ``resources/briefs.json``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from explorer.resources import load_json

WORDS_MIN = 2
"""A headline is not made shorter than so many words."""


class _Rules(NamedTuple):
    """What the words of the resource come to: what takes the place of what is found, and of articles."""

    shortened: Sequence[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]]
    articles: frozenset[str]
    keep_after: frozenset[str]
    keep_before: frozenset[str]


@lru_cache(maxsize=8192)
def brief(title: str) -> str:
    """The headline in fewer letters; the same where there is nothing to leave out."""
    rules, short = _rules(), title
    for pattern, instead in rules.shortened:
        found = pattern.sub(instead, short)
        short = found if found.count(" ") >= WORDS_MIN - 1 else short
    return " ".join(_without_articles(short.split(" "), rules))


def _without_articles(words: Sequence[str], rules: _Rules) -> Iterable[str]:
    """The words but for articles that a headline can do without; the first word and the last one stay."""
    yield words[0]
    for before, word, after in zip(words, words[1:], (*words[2:], ""), strict=False):
        needed = not after or before in rules.keep_after or after in rules.keep_before
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
        *(frozenset(words[key]) for key in ("articles", "keep_after", "keep_before")),
    )


def _any(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"
