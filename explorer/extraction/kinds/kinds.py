"""The kind of a happening, by cue words with weights from ``resources/kinds.json``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress, count, repeat
from operator import attrgetter, itemgetter, mul
from types import MappingProxyType
from typing import NamedTuple

from explorer.extraction.clauses.tokens import Token, places_of_word, word_set

OTHER = "other"
"""The kind of what no cue word tells."""

MAIN_VERB_BONUS = 3
"""Added to the cue that holds the main verb of a clause: what is done outweighs what is spoken of."""

TELLING_WEIGHT = 3
"""A main verb of less weight ("open", "return") tells no kind by itself."""

NEXT = "+"
"""Stands among the words of a part of a cue that must follow directly ("take +<city>")."""

NO_SENSES: Mapping[int, str] = MappingProxyType({})

_REACH = 3
"""Words that may stand between the parts of a cue of several words ("opened its first embassy")."""


class Cue(NamedTuple):
    """Cue words found in a clause: the kind they tell, how strongly, the words, and the first place."""

    kind: str
    weight: int
    words: str
    place: int
    places: tuple[int, ...] = ()


class Verdict(NamedTuple):
    """The kind of a clause, its score, and the cue words that decided."""

    kind: str
    score: int
    cue: str


Alternatives = frozenset[str]
"""The words any of which may stand in one place of a cue: lemmas, and senses like ``<person>``."""


Forms = tuple[str, ...]
"""A word's dictionary form, the word itself where it may be a noun ("ruling"), and what it names, if any."""


Entry = tuple[tuple[Alternatives, ...], str, int]
"""What follows the first word of a cue, its kind and its weight."""


@dataclass(frozen=True, slots=True)
class Entries:
    """The cues that begin with one word, strongest first; ``single`` are those of one word.

    ``nexts`` are the words that may be the second part of one. ``near`` gives for some of these, which stand
    within reach, the cues that may stand there, so that few of many need to be tried.
    """

    single: Sequence[Entry]
    nexts: frozenset[str]
    near: Mapping[frozenset[str], Sequence[Entry]]


class Reading(NamedTuple):
    """A word as cues see it: its forms, and the cues that begin with any of them; None for none."""

    forms: Forms
    begun: Entries | None


@dataclass(frozen=True, slots=True)
class CueTable:
    """Cues by how words read, each with what it names (``readings``) or alone (``plain``).

    ``order`` ranks the kinds.
    """

    readings: Mapping[tuple[str, str], Reading | None]
    plain: Mapping[str, Reading | None]
    order: Mapping[str, int]

    def find(self, tokens: Sequence[Token], senses: Mapping[int, str] = NO_SENSES) -> list[Cue]:
        """The cues in a clause; a word serves one cue of each kind, and none beside a cue of several words.

        ``senses`` says of tokens by their place what they name: ``<state>``, ``<city>``, ``<people>`` and
        ``<demonym>``, whose own words tell no kind ("United States"), nor do those of a ``<date>`` ("March");
        ``<person>`` or another ``<name>``.
        """
        words = list(map(_LOWER, tokens))
        read = list(map(self.plain.__getitem__, words))
        for place, sense in senses.items():
            read[place] = self.readings[words[place], sense]
        for place in places_of_word("over", words):
            read[place] = None if _counts(tokens, place + 1) else read[place]
        told = list(filter(None, read))
        found = _begun(*zip(*told, strict=True)) if told else []
        return _shown(found, tokens, list(compress(range(len(read)), read))) if found else []

    def may_go_on(self, words: Iterable[tuple[str, str]], first: int) -> bool:
        """Whether a cue of several words may begin with one of the ``first`` words, each with its sense.

        It is soon told, and mostly none does.
        """
        read = list(map(self.readings.__getitem__, words))
        begun = [one.begun.nexts for one in read[:first] if one is not None and one.begun is not None]
        forms = [form for one in read[1:] if one is not None for form in one.forms] if begun else ()
        return any(not nexts.isdisjoint(forms) for nexts in begun)


_Found = tuple[str, int, list[int]]
"""A cue by its kind, its weight, and its places among the words that are not passed over."""


def _begun(forms: Sequence[Forms], begins: Sequence[Entries | None]) -> list[_Found]:
    """The cues among words by their forms and by the cues that begin with them."""
    every = list(chain.from_iterable(forms))
    held = frozenset(every)
    ends = [*accumulate(map(len, forms)), *repeat(len(every), _REACH + 1)]
    found: list[_Found] = []
    used: dict[str, set[int]] = defaultdict(set)
    for index, begun in zip(compress(count(), begins), filter(None, begins), strict=False):
        within_reach = every[ends[index] : ends[index + 1 + _REACH]]
        tried = begun.single
        if not begun.nexts.isdisjoint(within_reach):
            tried = begun.near[begun.nexts.intersection(within_reach)]
        for rest, kind, weight in tried:
            taken = used[kind]
            if index in taken or (rest and rest[-1].isdisjoint(held)):
                continue
            if not rest:
                taken.add(index)
                found.append((kind, weight, [index]))
                continue
            places = _places(forms, index, rest)
            if places is not None and taken.isdisjoint(places):
                taken.update(places)
                found.append((kind, weight, places))
    return found


def _shown(found: Sequence[_Found], tokens: Sequence[Token], kept: Sequence[int]) -> list[Cue]:
    """The cues without those of one word that a longer cue holds, and without the phrases that tell nothing.

    In "peace treaty" the word "peace" tells nothing by itself; "take place" tells nothing at all. ``kept``
    are the tokens that were not passed over. Behind an article the word before a longer cue is left out
    instead ("a merchant was hanged" is law, not trade); weights were chosen with that, and do worse without.
    """
    held = {place for _, _, places in found if len(places) > 1 for place in places}
    cues = []
    for kind, weight, places in found:
        first = kept[places[0]]
        if not weight or (len(places) == 1 and first in held):
            continue
        if len(places) == 1:
            cues.append(Cue(kind, weight, tokens[first].text, first, (first,)))
            continue
        shown = tuple([kept[place] for place in places])
        cues.append(Cue(kind, weight, " ".join([tokens[place].text for place in shown]), first, shown))
    return cues


SILENT = frozenset({"<state>", "<city>", "<people>", "<demonym>", "<date>"})
"""The senses of words inside the names of states and inside dates, which tell no kind by themselves."""


PASSED_OVER = word_set(
    "a an the its his her their some about around nearly almost more less than thousand hundred dozen"
)
"""Articles and the like; they do not count for the reach of a cue, and numbers do not either."""


def _counts(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number stands at ``place``: "over" before it is no part of a cue ("took over 300 men")."""
    if place >= len(tokens):
        return False
    return tokens[place].text[0].isdigit() or tokens[place].lower in _COUNTS


_COUNTS = word_set("one two three ten twenty half thousand hundred dozen million")


def forms_of(word: str, sense: str, lemma: Callable[[str], str]) -> Forms | None:
    """The forms of a lower-case word that names ``sense``; None for one that is passed over."""
    if word in PASSED_OVER or word[0].isdigit():
        return None
    if sense in SILENT:
        return (sense,)
    word = word.replace("’", "'")
    base = lemma(word)
    own = word.removesuffix("s") if word.endswith("ings") else word
    noun = own if own != base and own.endswith(("ing", "s")) else ""
    return tuple(filter(None, (noun, base, sense)))


def _places(forms: Sequence[Forms], index: int, rest: tuple[Alternatives, ...]) -> list[int] | None:
    places = [index]
    for words in rest:
        first = places[-1] + 1
        for at, found in enumerate(forms[first : first + 1 + (0 if NEXT in words else _REACH)], first):
            if not words.isdisjoint(found):
                places.append(at)
                break
        else:
            return None
    return places


_LOWER = attrgetter("lower")


class Tally(NamedTuple):
    """What the cue words of one kind come to, and the words with their weights."""

    score: int
    told: Sequence[tuple[int, str]]

    @property
    def words(self) -> tuple[str, ...]:
        """The words, the strongest first."""
        return tuple([words for _, words in sorted(self.told, key=_WEIGHT, reverse=True) if words])


def tally(cues: Iterable[Cue], deciding: Iterable[int], bonus: Mapping[str, int]) -> dict[str, Tally]:
    """For each kind that anything tells the sum of its cue weights; its strongest three cues count.

    ``deciding`` are the places of the words that say what is done, the main verb first of all; ``bonus`` adds
    what the heading or the line above a list says. A slight bonus speaks only for a kind with cues of its
    own, or where no kind has any.
    """
    by_kind: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    decides = frozenset(deciding)
    for cue in cues:
        tells = cue.weight >= TELLING_WEIGHT and not decides.isdisjoint(cue.places)
        by_kind[cue.kind].append((cue.weight + (MAIN_VERB_BONUS if tells else 0), cue.words))
    found = frozenset(by_kind)
    for kind in bonus:
        if bonus[kind] >= TELLING_WEIGHT or kind in found or not found:
            by_kind[kind].append((bonus[kind], ""))
    return {
        kind: Tally(10 * told[0][0] if len(told) == 1 else _score(told), told)
        for kind, told in by_kind.items()
    }


def judge(
    cues: Iterable[Cue], order: Mapping[str, int], deciding: Iterable[int], bonus: Mapping[str, int]
) -> Verdict:
    """The kind whose cue words come to most, the first in ``order`` of several."""
    found = tally(cues, deciding, bonus)
    if not found:
        return Verdict(OTHER, 0, "")
    best = min(found, key=lambda kind: (-found[kind].score, order[kind]))
    return verdict_of(best, found[best])


def verdict_of(kind: str, told: Tally) -> Verdict:
    """The verdict for a kind, with its three strongest cues."""
    return Verdict(kind, told.score, ", ".join(told.words[:3]))


def _score(found: list[tuple[int, str]]) -> int:
    weights = sorted(map(_WEIGHT, found), reverse=True)
    told: float = sum(map(mul, weights, _SHARES))
    return round(10 * told)


_WEIGHT = itemgetter(0)
_SHARES = (1.0, 0.5, 0.25)
"""What the strongest cue of a kind counts, the next and the third; further ones count nothing."""
