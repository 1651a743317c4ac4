"""Papers called by what they are on alone, as in a table of agreements: "Air services", "Double taxation"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from explorer.extraction.clauses.paperwords import PAPER_MATTERS, is_matter
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import core_length
from explorer.extraction.titles.word import Word, has_finite, lower_of

PAPERS_OF: Mapping[str, str] = {
    "agreements": "Agreement",
    "treaties": "Treaty",
    "accords": "Accord",
    "conventions": "Convention",
    "pacts": "Pact",
    "protocols": "Protocol",
    "memoranda": "Memorandum",
    "memorandums": "Memorandum",
}
"""What an item of a list of these is."""


def paper_noun(words: str) -> str:
    """The noun by which words call a paper, in the singular: "Bilateral treaties" do "Treaty"."""
    found = _CALLED.search(words)
    return _NOUNS[found[0].lower()] if found is not None else ""


def as_paper(item: Sequence[Word], paper: str, link: str = "on") -> list[Word]:
    """What a paper is on, with the noun of what it is: "Air services" gives "Agreement on air services".

    Words that say by themselves what the paper is stay as they are: "Joint declaration on trade".
    """
    if not item or names_itself(item):
        return list(item)
    plain = [_in_small_letters(item), *item[1:]]
    if plain[0].lower in _LINKS:
        return [Word(paper), *plain]
    of = paper in _OF_FRIENDS and plain[0].lower in _FRIENDLY
    return [Word(paper), Word("of" if of else link), *plain]


def of_listed(item: Sequence[Word], paper: str) -> Sequence[Word]:
    """An item of a list of papers with the noun that the list gives it, where it only says what it is on."""
    return as_paper(item, paper) if paper and is_mere_matter(item) else item


def listed_paper(item: Sequence[Word], paper: str) -> Sequence[Word]:
    """The same of an item that tells nothing but its paper; none for others."""
    if not paper or not is_mere_matter(item):
        return ()
    return item if names_itself(item) else as_paper(item, paper)


def names_itself(item: Sequence[Word]) -> bool:
    """Whether the words before the first preposition say what a paper is: "Charter of …", "Trade treaty"."""
    if _EXCHANGED.match(" ".join(word.lower for word in item[:4])) is not None:
        return True
    first = 1 if item[0].lower in _LINKS else 0
    behind = (at for at, word in enumerate(item) if at >= first and word.lower in PREPOSITIONS)
    return any(_NAMES.match(word.lower) is not None for word in item[: next(behind, len(item))])


def is_mere_matter(item: Sequence[Word]) -> bool:
    """Whether words only say what a paper is on: "Air services", no "Turku Ferry Link" and no clause.

    The capital of the first says nothing where a small word goes on from it, or where it is a matter's.
    """
    if (
        not item
        or len(item) > _LONGEST
        or has_finite(item)
        or any(_FIGURE.search(word.text) for word in item)
    ):
        return False
    end = core_length(lower_of(item))
    first, rest = item[0], item[1:end]
    if first.lower in _LINKS:
        return len(item) > 1
    return all(is_matter(word.text) for word in rest) and (_is_known(first.lower) or _leads(item[1:]))


def _is_known(word: str) -> bool:
    return word in PAPER_MATTERS or word.endswith(_ABSTRACT)


def _leads(rest: Sequence[Word]) -> bool:
    """Whether a small word behind the first of an item belongs to it: "Forestry | research"."""
    return bool(rest) and rest[0].text[0].islower() and rest[0].lower not in _BESIDE_NAMES


def _in_small_letters(item: Sequence[Word]) -> Word:
    """The first word of an item without the capital of its place; that of what may be a name stays."""
    first, rest = item[0], item[1:]
    titled = any(word.text[0].isupper() for word in rest[:1])
    if titled or not (_is_known(first.lower) or first.lower in _LINKS or first.lower in _COMMON):
        return first
    return first._replace(text=f"{first.text[:1].lower()}{first.text[1:]}")


_NOUNS = {**PAPERS_OF, **{noun.lower(): noun for noun in PAPERS_OF.values()}}
_CALLED = re.compile(rf"\b(?:{'|'.join(_NOUNS)})\b", re.IGNORECASE)
_OF_FRIENDS = ("Treaty", "Pact")
_FRIENDLY = word_set("peace friendship amity commerce navigation alliance non-aggression cession neutrality")
"""What treaties are of rather than on: "Treaty of | friendship"."""
_LONGEST = 14
"""Words of the longest item that may be what a paper is on."""
_LINKS = word_set("on of for concerning regarding against")
_COMMON = word_set(
    """social labour labor water film nuclear space information archives museums news press radio river port
    ports road rail shipping merchant student teacher language animal plant mutual judicial regional local
    public private new old early free joint foreign national international direct"""
)
"""Words that open a matter and are no names; of others it is not known whether the capital is theirs."""
_BESIDE_NAMES = PREPOSITIONS | word_set("and or to with")
_FIGURE = re.compile(r"\d|:|\"|“")
_ABSTRACT = ("tion", "ment", "ship", "ity", "ies", "ism", "ance", "ence", "ture", "ing", "stry", "logy")
"""Ends of words that name a matter: "Aviation", "Forestry"."""
_NAMES = re.compile(
    r"agreement|treat(?:y|ies)|accord|memorand|convention|pacts?$|protocol|declaration|communiqu|charter"
    r"|covenant|statute|statement|notes?$|letters?$|contract|mous?$|acts?$|laws?$|plans?$|programmes?$"
    r"|programs?$|deals?$|truce|ceasefire|cease-fire|armistice|alliance|capitulation|concordat|compact"
    r"|constitution|arrangement|understanding|settlement|ultimatum|resolution|partnership|minutes|roadmap"
    r"|ftas?$|cepa$|epas?$|tifa$|bits?$|dttas?$|union$|area$|entente|document|final"
)
"""Nouns of papers, and of what is called by the name of its paper: "Customs union"."""
_EXCHANGED = re.compile(r"(?:an? )?(?:exchange of (?:notes|letters)|modus vivendi|peace of)\b")
