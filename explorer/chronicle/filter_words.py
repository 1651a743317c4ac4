"""A filter in words, part by part: what each part lets pass, and the filter without it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from explorer.chronicle.kind import Kind
from explorer.chronicle.party import fold
from explorer.chronicle.query import EXACTNESS, Filter
from explorer.chronicle.search import Span, span_words

EXACTNESS_LABELS = {
    "day": "Day",
    "month": "Month",
    "season": "Season or quarter",
    "year": "Year",
    "decade": "Decade or coarser",
    "period": "Period",
}
"""What the classes of EXACTNESS are called."""

FEW = 3
"""So many kinds are named; more are counted."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a filter: in a few words, in a sentence, and what is left when it is taken out."""

    text: str
    meaning: str
    rest: Filter


def filter_parts(chosen: Filter, kinds: Mapping[str, Kind], titles: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts of a filter in a fixed order; ``titles`` are those of the documents, by name."""
    return tuple(_parts(chosen, kinds, titles))


def _parts(chosen: Filter, kinds: Mapping[str, Kind], titles: Mapping[str, str]) -> Iterator[Part]:
    if chosen.kinds or chosen.hidden:
        yield _kinds(chosen, kinds)
    for pair in sorted(chosen.pairs):
        rest = replace(chosen, pairs=chosen.pairs - {pair})
        yield Part(f"{pair.first} – {pair.second}", "Only events told of this pair", rest)
    for party in sorted(chosen.parties, key=fold):
        rest = replace(chosen, parties=chosen.parties - {party})
        yield Part(f"With {party}", f"Only events in which {party} takes part", rest)
    for name in sorted(chosen.documents, key=lambda name: fold(titles.get(name, name))):
        rest = replace(chosen, documents=chosen.documents - {name})
        yield Part(f"In “{titles.get(name, name)}”", f"Only events told in {name}", rest)
    if chosen.exactness:
        names = [EXACTNESS_LABELS[name].lower() for name in EXACTNESS if name in chosen.exactness]
        text = f"Exact to: {', '.join(names)}"
        yield Part(text, "Only events dated as exactly as this", replace(chosen, exactness=frozenset()))
    if chosen.told_by > 1:
        text = f"{chosen.told_by} sources or more"
        yield Part(text, f"Only events told by {text}", replace(chosen, told_by=0))
    if chosen.differing:
        rest = replace(chosen, differing=False)
        yield Part("Accounts differ", "Only events whose accounts differ from one another", rest)
    if (chosen.first, chosen.last) != (None, None):
        text = span_words(Span(chosen.first, chosen.last))
        meaning = f"Only events that may lie in these days: {text}"
        yield Part(text[0].upper() + text[1:], meaning, replace(chosen, first=None, last=None))
    if chosen.words.strip():
        text = f"“{' '.join(chosen.words.split())}”"
        yield Part(text, "Only events that hold these words", replace(chosen, words=""))


def _kinds(chosen: Filter, kinds: Mapping[str, Kind]) -> Part:
    """Which kinds pass, or which do not, whichever are fewer."""
    passing = [
        kind.label
        for key, kind in kinds.items()
        if key not in chosen.hidden and (not chosen.kinds or key in chosen.kinds)
    ]
    hidden = [kind.label for kind in kinds.values() if kind.label not in passing]
    rest = replace(chosen, kinds=frozenset(), hidden=frozenset())
    if not passing:
        return Part("No kind", "Events of no kind pass", rest)
    if len(hidden) < len(passing):
        text = f"Without {_named(hidden)}"
        return Part(text, f"Events of other kinds than these: {', '.join(hidden)}", rest)
    return Part(_named(passing), f"Only events of these kinds: {', '.join(passing)}", rest)


def _named(labels: list[str]) -> str:
    return ", ".join(labels) if len(labels) <= FEW else f"{len(labels)} kinds"
