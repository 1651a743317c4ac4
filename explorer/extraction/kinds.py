"""The kind of a happening, by cue words with weights from ``resources/kinds.json``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

from explorer.extraction.tokens import Token
from explorer.extraction.verbs import VerbTable

OTHER = "other"
"""The kind of what no cue word tells."""

MAIN_VERB_BONUS = 3
"""Added to the cue that holds the main verb of a clause: what is done outweighs what is spoken of."""

TELLING_WEIGHT = 3
"""A main verb of less weight ("open", "return") tells no kind by itself."""

_REACH = 3
"""Words that may stand between the parts of a cue of several words ("opened its first embassy")."""


class Cue(NamedTuple):
    """Cue words found in a clause: the kind they tell, how strongly, and the words."""

    kind: str
    weight: int
    words: str
    place: int


class Verdict(NamedTuple):
    """The kind of a clause, its score, and the cue words that decided."""

    kind: str
    score: int
    cue: str


@dataclass(frozen=True, slots=True)
class CueTable:
    """Cues by their first lemma: for each the further lemmas, the kind and the weight; strongest first."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str, int], ...]]
    order: Mapping[str, int]

    def find(self, tokens: Sequence[Token], verbs: VerbTable, hidden: Container[int] = ()) -> list[Cue]:
        """The cues in a clause; a word serves one cue of each kind, and none beside a cue of several words.

        ``hidden`` are the places of tokens inside names of parties, which tell no kind ("United States").
        """
        forms = [
            NO_FORMS if place in hidden else _forms(token.lower.replace("’", "'"), verbs)
            for place, token in enumerate(tokens)
        ]
        found: list[tuple[Cue, list[int]]] = []
        used: dict[str, set[int]] = defaultdict(set)
        for index, (lemma, noun) in enumerate(forms):
            for rest, kind, weight in (*self.by_first.get(noun, ()), *self.by_first.get(lemma, ())):
                places = _places(forms, index, rest)
                if places is None or not used[kind].isdisjoint(places):
                    continue
                used[kind].update(places)
                words = " ".join(tokens[place].text for place in places)
                found.append((Cue(kind, weight, words, index), places))
        return _unclaimed(found)


def _unclaimed(found: Sequence[tuple[Cue, list[int]]]) -> list[Cue]:
    """The cues without those of one word that a longer cue holds, and without the phrases that tell nothing.

    In "a peace treaty" the word "peace" tells nothing by itself; "take place" tells nothing at all.
    """
    held = {place for _, places in found if len(places) > 1 for place in places}
    return [cue for cue, places in found if cue.weight and (len(places) > 1 or cue.place not in held)]


Forms = tuple[str, str]
"""The dictionary form of a word, and the word itself where it may be a noun ("ruling"), else ""."""

NO_FORMS: Forms = ("", "")


def _forms(word: str, verbs: VerbTable) -> Forms:
    lemma = verbs.lemma(word)
    own = word.removesuffix("s") if word.endswith("ings") else word
    return lemma, own if own != lemma and own.endswith(("ing", "s")) else ""


def _places(forms: Sequence[Forms], index: int, rest: tuple[str, ...]) -> list[int] | None:
    places = [index]
    for word in rest:
        first = places[-1] + 1
        place = next(
            (at for at in range(first, min(first + 1 + _REACH, len(forms))) if word in forms[at]), None
        )
        if place is None:
            return None
        places.append(place)
    return places


def judge(
    cues: Iterable[Cue], order: Mapping[str, int], main_verb: int | None, bonus: Mapping[str, int]
) -> Verdict:
    """The kind with the highest sum of cue weights; each kind's strongest three cues count.

    ``main_verb`` is the index of the clause's main verb among its tokens; ``bonus`` adds what the heading
    or the line above a list says. A slight bonus speaks only for a kind with cues of its own, or where no
    kind has any.
    """
    by_kind: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for cue in cues:
        extra = MAIN_VERB_BONUS if cue.place == main_verb and cue.weight >= TELLING_WEIGHT else 0
        by_kind[cue.kind].append((cue.weight + extra, cue.words))
    found = frozenset(by_kind)
    for kind in bonus:
        if bonus[kind] >= TELLING_WEIGHT or kind in found or not found:
            by_kind[kind].append((bonus[kind], ""))
    if not by_kind:
        return Verdict(OTHER, 0, "")
    scores = {kind: _score(found) for kind, found in by_kind.items()}
    best = min(scores, key=lambda kind: (-scores[kind], order[kind]))
    words = [words for _, words in sorted(by_kind[best], key=lambda pair: -pair[0]) if words]
    return Verdict(best, scores[best], ", ".join(words[:3]))


def _score(found: list[tuple[int, str]]) -> int:
    weights = sorted((weight for weight, _ in found), reverse=True)[:3]
    shares = (1.0, 0.5, 0.25)
    return round(10 * sum(weight * share for weight, share in zip(weights, shares, strict=False)))


def cue_table(rows: Iterable[Mapping[str, Any]]) -> CueTable:
    """The cues of ``resources/kinds.json``, whose words stand in their dictionary form.

    "open|close embassy" stands for two cues; a weight of 0 marks a phrase that tells no kind.
    """
    entries: defaultdict[str, list[tuple[tuple[str, ...], str, int]]] = defaultdict(list)
    order: dict[str, int] = {}
    for row in rows:
        order[row["key"]] = len(order)
        for weight, cues in row.get("cues", {}).items():
            for cue in cues:
                for first, *rest in product(*(word.split("|") for word in cue.split())):
                    entries[first].append((tuple(rest), row["key"], int(weight)))
    ordered = {first: tuple(sorted(found, key=lambda entry: -entry[2])) for first, found in entries.items()}
    return CueTable(ordered, order)
