"""Whether a title or a noun says that a person is a man or a woman: "she" is no duke, and "he" no queen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS

HIS, HERS = word_set("he him his"), word_set("she her")
_MEN = word_set(
    """king prince emperor kaiser tsar czar sultan shah caliph emir rajah maharajah khedive duke archduke
    marquis marquess margrave count viscount baron earl sir infante dauphin pope cardinal friar monk
    abbot father brother son grandson grandfather husband widower uncle nephew man boy gentleman nobleman
    bridegroom stepson mr don"""
)
_WOMEN = word_set(
    """queen princess empress tsarina czarina sultana maharani duchess archduchess marchioness marquise
    margravine countess viscountess baroness lady dame infanta dauphine nun abbess mother sister daughter
    granddaughter grandmother wife widow aunt niece woman girl noblewoman bride actress heroine stepdaughter
    mrs miss ms doña dona"""
)
_SEXES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_MEN, HIS),
    **dict.fromkeys(_WOMEN, HERS),
}


def told_by(pronouns: Collection[str]) -> frozenset[str]:
    """The pronouns of the sex that all of some pronouns tell; none where they tell of both or of neither."""
    he, she = not HIS.isdisjoint(pronouns), not HERS.isdisjoint(pronouns)
    return frozenset() if he == she else HIS if he else HERS


def may_be_called(words: Sequence[str], sex: frozenset[str]) -> bool:
    """Whether pronouns of a sex may mean a person of these words: not "she" the "Duke of Turku".

    The last noun before a preposition tells: "the king's | daughter | of Otto". A capital behind another name
    is a surname: "Ana King".
    """
    if not sex:
        return True
    said = sex
    for at, word in enumerate(words):
        lower = word.lower()
        if lower in PREPOSITIONS:
            break
        if lower in _SEXES and not (at and at + 1 == len(words) and _are_capital(words[at - 1 :])):
            said = _SEXES[lower]
    return said == sex


def _are_capital(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() for word in words)
