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


def is_ship(words: Sequence[str]) -> bool:
    """Whether words say that a name is a ship's, which is "she" though it be called "Prince of Turku"."""
    return not _SHIPS.isdisjoint(map(str.lower, words))


def may_be_called(words: Sequence[str], sex: frozenset[str]) -> bool:
    """Whether pronouns of a sex may mean a person of these words: not "she" the "Duke of Turku".

    The last noun before a preposition tells: "the king's | daughter | of Otto". A capital behind another name
    is a surname or a nickname, "Ana King", "Ana Duke Paz", but "Crown | Prince | Otto". A ship may be "she".
    """
    if not sex or is_ship(words):
        return True
    said = sex
    for at, word in enumerate(words):
        lower = word.lower()
        if lower in PREPOSITIONS:
            break
        if lower in _SEXES and not (at and _is_surname(words, at)):
            said = _SEXES[lower]
    return said == sex


def _is_surname(words: Sequence[str], at: int) -> bool:
    """Whether a capital stands behind another that is no word of rank or of origin."""
    before = words[at - 1]
    ranked = at + 1 < len(words) and (before.lower() in _RANKS or before.endswith(_OF_ORIGIN))
    return before[:1].isupper() and words[at][:1].isupper() and not ranked


_RANKS = _SEXES.keys() | word_set(
    """the a an crown grand dowager hereditary lord saint st former late old young greek dutch french german
    swiss thai czech iraqi"""
)
_OF_ORIGIN = ("ish", "ese", "ian", "ean", "can", "’s", "'s")
_SHIPS = word_set(
    """hms uss ss ship warship steamship flagship steamer cruiser battleship battlecruiser frigate corvette
    destroyer submarine schooner brig ironclad monitor yacht ferry freighter tanker liner vessel gunboat
    sloop barque trawler"""
)
