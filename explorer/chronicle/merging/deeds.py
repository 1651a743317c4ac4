"""What is done in a happening, in whatever words: ties are made or broken, a state becomes independent.

Two accounts of one deed between the same parties need share no word: "entered into diplomatic relations" is
"ties were established". The patterns are tried on folded words, the title's before the passage's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from explorer.chronicle.merging.guests import are_parties

_TIES = r"(?:relations|ties)"
_PATTERNS: dict[str, tuple[str, ...]] = {
    "ties broken": (
        rf"\b(?:br[eo]ak\w*|broke\w*|sever\w*|cut\w*|suspend\w*|ruptur\w*)\b(?: \w+){{0,5}} {_TIES}\b",
        rf"\b{_TIES}\b(?: \w+){{0,8}} (?:broken|severed|cut|suspended|ruptured)\b",
        rf"\bno (?:\w+ ){{0,2}}{_TIES}\b",
        r"\Arupture\b(?! of)|\brupture (?:with|between)\b",
    ),
    "ties restored": (
        rf"\b(?:restor\w*|resum\w*|renew\w*|re-?establish\w*|normali[sz]\w*)\b(?: \w+){{0,5}} {_TIES}\b",
        rf"\b{_TIES}\b(?: \w+){{0,8}} (?:restored|resumed|renewed|re-?established|normali[sz]ed)\b",
        rf"\b{_TIES} (?:were|was|are) back\b",
        rf"\b{_TIES}\b(?: \w+){{0,4}} (?:opened|set up|taken up) (?:again|anew)\b",
    ),
    "ties made": (
        r"\b(?:establish\w*|enter\w*(?: into)?|open\w*|set(?:ting)? up|t[ao]k\w* up|inaugurat\w*)\b"
        r"(?: \w+){0,3} (?:diplomatic|official|formal|full) "
        rf"{_TIES}\b",
        rf"\b{_TIES}\b(?: \w+){{0,6}} (?:established|opened|entered into|set up|taken up|inaugurated)\b",
    ),
    "independence": (
        r"\b(?:becom\w+|became|proclaim\w*|declar\w*|gain\w*|won|wins?|achiev\w*|grant\w*)\b(?: \w+){0,3} "
        r"independen\w+",
        r"\b(?:new state|republic)\b(?: \w+){0,2} proclaimed\b",
    ),
}
_OF_THE_PARTIES = (
    ("ties broken", re.compile(r"\b(?:breaks?|broke|broken) (?:off )?with\b")),
    (
        "ties made",
        re.compile(
            rf"\b(?:establish\w*|enter\w* into|t[ao]k\w* up) (?:(?:bilateral|mutual|their) )?{_TIES}\b"
        ),
    ),
)
"""Deeds that anybody does with anybody: a bank breaks with its agent, a university enters into relations."""

_HINTS = ("relations", "ties", "independen", "proclaimed", "rupture", "s with", "broke")
"""Letters of which each deed holds some: looking for them first takes little time."""

_INTENDED = re.compile(
    r"\b(?:wish|want|hope|intend|propos|offer|try|tri|seek|sought|aim|call|ask|demand|refus|threaten|plan|agree)\w*\b"
    r"(?: \w+){0,4} (?:to|that)\b|\b(?:should|could|might)\b"
)
FORESEEN = "foreseen"
"""Stands for a deed that is only spoken of."""

_BEFORE = 48
"""Characters before a deed in which words of intention concern it."""

_DEEDS = tuple((deed, re.compile("|".join(patterns))) for deed, patterns in _PATTERNS.items())

SHOWN_BY_TIES = frozenset({"ties broken", "ties restored", "ties made"})
"""Deeds of which a pair of states does not do two in one month."""


def deed_of(title: str, passage: str, parties: Iterable[str] = ()) -> str:
    """The deed that a title tells, else the one that its passage tells; "" where it is none of these.

    What is only wished, asked for or foreseen is not done. What anybody may do is a deed only where the title
    names none but ``parties``.
    """
    for words in (title, passage):
        if not any(hint in words for hint in _HINTS):
            continue
        for deed, pattern in _DEEDS:
            found = pattern.search(words)
            if found:
                intended = _INTENDED.search(words, max(0, found.start() - _BEFORE), found.start())
                return FORESEEN if intended else deed
    return _deed_of_parties(title, parties)


def _deed_of_parties(title: str, parties: Iterable[str]) -> str:
    """The deed that a title tells of parties, and of nothing and nobody else."""
    for deed, pattern in _OF_THE_PARTIES:
        found = pattern.search(title)
        if found and all(
            are_parties(words, parties) for words in (title[: found.start()], title[found.end() :])
        ):
            return deed
    return ""


def opposed(one: str, two: str) -> bool:
    """Whether two deeds cannot be one."""
    if FORESEEN in (one, two):
        return bool(one and two) and one != two
    return {one, two} in _OPPOSED


_OPPOSED = ({"ties made", "ties broken"}, {"ties broken", "ties restored"})
