"""Where a text names countries, former states and organisations."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.chronicle.party import Party
from explorer.extraction.memo import Memo

Role = Literal["name", "demonym", "capital"]

_CAPITAL_WORD = re.compile(rf"{CAPITAL}(?<!\w.)[\w.]*")
"""A word with a capital, not inside another; a letter to begin with makes the search a quick one."""
_BEFORE_PLACE = re.compile(
    r"(?:Treaty|Treaties|Peace|Convention|Congress|Conference|Battle|Siege|Accords?|Pact"
    r"|(?:Arch)?(?:[Dd]uke|[Bb]ishop)|Duchess|Earl|Marquess|Marquis|Viscount|Baron) of (?:the )?$"
)


class PartyHit(NamedTuple):
    """A party named in a text: half-open span, canonical name, and by what it is named."""

    start: int
    end: int
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class PartyMatcher:
    """Finds party names through the first word of each alias.

    ``by_first_word`` maps the first capitalised word of the aliases to a pattern of their whole texts,
    longest first, and other words to None; ``meanings`` maps an alias to its party and role, or to None for
    a name that only contains a party's ("Gulf of Mexico"); ``namesakes`` maps it to further parties of that
    name ("Rome").
    """

    by_first_word: Mapping[str, re.Pattern[str] | None]
    meanings: Mapping[str, tuple[str, Role] | None]
    namesakes: Mapping[str, frozenset[str]]

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[PartyHit]:
        """The parties named in ``text[start:end]``, in order, without overlap."""
        hits: list[PartyHit] = []
        position, stop = start, len(text) if end is None else end
        words = _CAPITAL_WORD.finditer(text, position, stop)
        while (first := next(words, None)) is not None:
            pattern = self.by_first_word[first[0]]
            if pattern is None or first.start() < position:
                continue
            found = pattern.match(text, first.start(), stop)
            if found is not None:
                position = found.end()
                self._add(hits, text, found)
                if text.startswith(".", position):  # "Chile.Peru" was one word
                    words = _CAPITAL_WORD.finditer(text, position, stop)
        return hits

    def _add(self, hits: list[PartyHit], text: str, found: re.Match[str]) -> None:
        start, end = found.span()
        meaning = self.meanings[_plain(text[start:end])]
        if meaning is None or text.startswith("$", end):  # money, "US$"
            return
        if start and text[start - 1] == "-" and _is_not_of(text, start, end):
            return  # "post-Soviet", "ex-Yugoslav republics"
        name, role = meaning
        if role != "capital" or _stands_for_state(text, start, end):
            hits.append(PartyHit(start, end, name, role))

    def others(self, alias: str) -> frozenset[str]:
        """Further parties that bear a name by which a party was found in a text."""
        return self.namesakes.get(_plain(alias), frozenset())


def _is_not_of(text: str, start: int, end: int) -> bool:
    """Whether the word before a name and its hyphen says that the party itself is not meant.

    An "ex-Chilean president" is of Chile.
    """
    before = _BEFORE_HYPHEN.search(text, max(0, start - 5), start)
    return before is not None and (before[0].lower() != "ex-" or _LANDS.match(text, end) is not None)


_BEFORE_HYPHEN = re.compile(r"(?<![\w-])(?:post|pre|ex|non)-$", re.IGNORECASE)
_LANDS = re.compile(r" (?:republics?|states?|countries|colon(?:y|ies)|territor(?:y|ies))\b")

_TYPED = str.maketrans(
    {"’": "'", "\N{MODIFIER LETTER TURNED COMMA}": "'", "\N{HYPHEN}": "-", "\N{NON-BREAKING HYPHEN}": "-"}
)
"""How signs that look alike are written in the word lists."""


@lru_cache(maxsize=4096)
def _plain(alias: str) -> str:
    return " ".join(alias.split()).translate(_TYPED)


def _stands_for_state(text: str, start: int, end: int) -> bool:
    """A capital inside a longer name ("Treaty of Paris", "Duke of Wellington", "Lima Group") is no state."""
    after = text[end : end + 2]
    if len(after) == 2 and after[0] == " " and after[1].isupper():
        return False
    before = text[max(0, start - 24) : start]
    if _BEFORE_PLACE.search(before):
        return False
    words = before.split()
    if not words or not before.endswith(" ") or words[-1].endswith((",", ";", ":")):
        return True
    if _SENTENCE_END.search(words[-1]) is not None:
        return True
    return not words[-1][0].isupper() or words[-1] in _SMALL_STARTS


_SENTENCE_END = re.compile(r"(?:\w{5}|\b(?!Capt|Prof|Pres)\w{4}|\d)[.!?][\"”’)]?\Z")
"""What ends on this ends a sentence, and is no initial or title of a name."""
_SMALL_STARTS = frozenset(
    {"In", "The", "From", "To", "At", "On", "After", "When", "While", "As", "Both", "But", "And"}
)


def party_matcher(
    parties: Iterable[Party],
    not_parties: Iterable[str],
    shared: Mapping[str, Iterable[str]],
    combining: Mapping[str, str],
) -> PartyMatcher:
    """The matcher of all names, demonyms and capitals; the first party listed keeps a shared alias.

    ``shared`` gives further parties that an alias means beside the one it is listed with ("Brussels" is the
    Union's too), ``combining`` the party of a form that only stands before a hyphen ("Sino-").
    """
    meanings: dict[str, tuple[str, Role] | None] = {_plain(alias): None for alias in not_parties}
    namesakes: defaultdict[str, set[str]] = defaultdict(set)
    for alias, name, role in _aliases(parties):
        for plain in _spellings(alias):
            kept = meanings.setdefault(plain, (name, role))
            if kept is not None and kept[0] != name:
                namesakes[plain].add(name)
    for alias, names in shared.items():
        namesakes[_plain(alias)].update(names)
    for alias in [alias for alias in meanings if len(alias) > 4 and not alias.isupper()]:
        meanings.setdefault(alias.upper(), meanings[alias])
    patterns = _patterns(meanings, combining)
    meanings |= {form: (name, "demonym") for form, name in combining.items()}
    others = {alias: frozenset(names) for alias, names in namesakes.items()}

    def by_first(word: str) -> re.Pattern[str] | None:
        pattern = patterns.get(_plain(word).split("'", 1)[0].split(".", 1)[0])
        return None if pattern is None else compiled(pattern)

    return PartyMatcher(Memo(by_first), meanings, others)


def _aliases(parties: Iterable[Party]) -> Iterator[tuple[str, str, Role]]:
    """The aliases of all parties, without articles, each with its party and role."""
    for party in parties:
        roles: tuple[tuple[Role, tuple[str, ...]], ...] = (
            ("name", (party.name, *party.names)),
            ("demonym", party.demonyms),
            ("capital", party.capitals),
        )
        for role, aliases in roles:
            for alias in aliases:
                yield alias.removeprefix("the ").removeprefix("The "), party.name, role


def _spellings(alias: str) -> Iterator[str]:
    """An alias in its spellings: without accents ("Sao Tome"), "St." for "Saint", "&" for "and"."""
    plain = _plain(alias)
    unmarked = (
        plain
        if plain.isascii()
        else "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    )
    for spelling in dict.fromkeys((plain, unmarked)):
        yield spelling
        if spelling.startswith("Saint "):
            yield spelling.replace("Saint ", "St. ", 1)
            yield spelling.replace("Saint ", "St ", 1)
        if " and " in spelling:
            yield spelling.replace(" and ", " & ")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern ready for use; most of the thousands are never needed, and making them takes a while."""
    return re.compile(pattern)


def _patterns(aliases: Iterable[str], combining: Iterable[str]) -> dict[str, str]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for alias in aliases:
        first = _CAPITAL_WORD.match(alias)
        groups[first.group().split(".")[0] if first else alias].append(alias)
    for form in combining:
        groups[form] += []
    return {first: _pattern(group, first if first in combining else "") for first, group in groups.items()}


_AS_TYPED = (
    (r"\ ", r"\s+"),
    ("'", "['’\N{MODIFIER LETTER TURNED COMMA}]"),
    (r"\-", "[-\N{HYPHEN}\N{NON-BREAKING HYPHEN}]"),
)
"""An escaped alias' signs and what of a text they match."""


def _pattern(aliases: list[str], combining: str) -> str:
    ordered = sorted(aliases, key=lambda alias: (-len(alias), alias))
    texts = "|".join(map(re.escape, ordered))
    for sign, typed in _AS_TYPED:
        texts = texts.replace(sign, typed)
    whole = [rf"(?:{texts})(?!\w)"] if texts else []
    joined = [rf"{combining}(?=[-–\N{{HYPHEN}}\N{{NON-BREAKING HYPHEN}}]{CAPITAL})"] if combining else []
    return "|".join([*whole, *joined])
