"""The table of cue words, made from ``resources/kinds.json`` and ``resources/frames.json``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

from explorer.extraction.kinds.kinds import (
    NEXT,
    PASSED_OVER,
    Alternatives,
    CueTable,
    Entries,
    Entry,
    Reading,
    forms_of,
)
from explorer.extraction.memo import Memo

_EITHER_ORDER = "~"
"""Stands between two parts of a cue that may change places ("sign ~ <pact>": "the treaty was signed")."""


def cue_table(
    rows: Iterable[Mapping[str, Any]], frames: Mapping[str, Any], lemma: Callable[[str], str]
) -> CueTable:
    """The cues of ``resources/kinds.json`` and ``resources/frames.json``.

    "open|close embassy" stands for two cues, "<post>" for the words of a class; "+" before a part says that
    it follows directly; a weight of 0 marks a phrase that tells no kind. ``lemma`` gives the dictionary form
    of a word.
    """

    @cache
    def alternatives(part: str) -> Alternatives:
        return frozenset(_words_of(part, frames["classes"], lemma))

    keys = [row["key"] for row in rows]
    weighed = [(row["key"], row.get("cues", {})) for row in rows] + list(frames["frames"].items())
    entries: defaultdict[str, list[tuple[tuple[Alternatives, ...], str, int]]] = defaultdict(list)
    for kind, cues in weighed:
        for weight, phrases in cues.items():
            for phrase in phrases:
                for parts in _orders(phrase):
                    first, *rest = map(alternatives, parts)
                    for word in sorted(first):
                        entries[word].append((tuple(rest), kind, int(weight)))

    def reading(named: tuple[str, str]) -> Reading | None:
        forms = forms_of(*named, lemma)
        if forms is None:
            return None
        begins = [entries[form] for form in forms if form in entries]
        begun = [cue for cues in begins for cue in sorted(cues, key=_strength)]
        return Reading(forms, _entries(begun) if begun else None)

    readings = Memo(reading)
    plain = Memo[str, Reading | None](lambda word: readings[word, ""])
    return CueTable(readings, plain, {key: place for place, key in enumerate(keys)})


def _entries(cues: Sequence[Entry]) -> Entries:
    """The cues that begin with one word, as they are to be tried."""
    by_next: defaultdict[str, list[int]] = defaultdict(list)
    for place, (rest, _, _) in enumerate(cues):
        for word in rest[0] - {NEXT} if rest else ():
            by_next[word].append(place)
    single = [place for place, (rest, _, _) in enumerate(cues) if not rest]

    def near(words: frozenset[str]) -> tuple[Entry, ...]:
        places = {*single, *chain.from_iterable(map(by_next.__getitem__, words))}
        return tuple([cues[place] for place in sorted(places)])

    return Entries(near(frozenset()), frozenset(by_next), Memo(near))


def _orders(phrase: str) -> Iterator[list[str]]:
    """The parts of a cue; those around "~" in both orders."""
    sides = [
        [part for part in side.split() if part not in PASSED_OVER] for side in phrase.split(_EITHER_ORDER)
    ]
    yield [part for side in sides for part in side]
    if len(sides) > 1:
        head, *verb = sides[0]
        yield [*sides[1], head, *verb]


def _strength(entry: tuple[tuple[Alternatives, ...], str, int]) -> tuple[int, int]:
    """Strong cues before weak ones, long before short."""
    return -entry[2], -len(entry[0])


def _words_of(part: str, classes: Mapping[str, Sequence[str]], lemma: Callable[[str], str]) -> Iterator[str]:
    """The words that one part of a cue stands for, as written and in their dictionary form."""
    if part.startswith(NEXT):
        yield NEXT
    for word in part.removeprefix(NEXT).split("|"):
        for one in classes.get(word.strip("<>"), (word,)) if word.startswith("<") else (word,):
            yield one
            if not one.startswith("<") and not one.endswith("ing"):  # "meeting" is not what "meet" tells
                yield lemma(one)
