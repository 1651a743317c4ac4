"""Days known by a name that only say what happens every year on them: "the first Labour Day parade"."""

from __future__ import annotations

import re

from explorer.extraction.temporal.lexicon import SPACE


def is_of_yearly(match: re.Match[str]) -> bool:
    """Whether a day's name stands between an ordinal, or "annual", and the noun of what is held on it."""
    before = _YEARLY.search(match.string, max(0, match.start() - _REACH), match.start())
    return before is not None and _NOUN_BEHIND.match(match.string, match.end()) is not None


_REACH = 16
"""Characters of the longest word that stands before it."""
_YEARLY = re.compile(
    r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Aa]nnual|[Tt]raditional)\s\Z"
)
_NOUN_BEHIND = re.compile(
    rf"{SPACE}(?!(?:and|after|at|before|by|for|in|of|on|since|that|to|under|was|were|when|with)\b)[a-z]"
)
