"""A filter in words, part by part: what each part lets pass, and the filter without it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from explorer.chronicle.kind import Kind
from explorer.chronicle.party import fold
from explorer.chronicle.searching.query import EXACTNESS, Filter, hidden_kinds
from explorer.chronicle.searching.search import Span, span_words
from explorer.language import counted, mark, plural, tr

EXACTNESS_LABELS = {
    "day": mark("Day"),
    "month": mark("Month"),
    "season": mark("Season or quarter"),
    "year": mark("Year"),
    "decade": mark("Decade or coarser"),
    "period": mark("Period"),
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
        yield Part(f"{pair.first} – {pair.second}", tr("Only events told of this pair"), rest)
    for party in sorted(chosen.parties, key=fold):
        rest = replace(chosen, parties=chosen.parties - {party})
        yield Part(
            tr("With {party}", party=party), tr("Only events in which {party} takes part", party=party), rest
        )
    for name in sorted(chosen.documents, key=lambda name: fold(titles.get(name, name))):
        rest = replace(chosen, documents=chosen.documents - {name})
        yield Part(
            tr("In “{title}”", title=titles.get(name, name)),
            tr("Only events told in {name}", name=name),
            rest,
        )
    if chosen.exactness:
        names = [tr(EXACTNESS_LABELS[name]).lower() for name in EXACTNESS if name in chosen.exactness]
        text = tr("Exact to: {names}", names=", ".join(names))
        yield Part(text, tr("Only events dated as exactly as this"), replace(chosen, exactness=frozenset()))
    if chosen.told_by > 1:
        text = plural(chosen.told_by, "{n} source or more", "{n} sources or more")
        yield Part(text, tr("Only events told by {sources}", sources=text), replace(chosen, told_by=0))
    if chosen.differing:
        rest = replace(chosen, differing=False)
        yield Part(tr("Accounts differ"), tr("Only events whose accounts differ from one another"), rest)
    if (chosen.first, chosen.last) != (None, None):
        text = span_words(Span(chosen.first, chosen.last))
        meaning = tr("Only events that may lie in these days: {days}", days=text)
        yield Part(text[0].upper() + text[1:], meaning, replace(chosen, first=None, last=None))
    if chosen.words.strip():
        text = f"“{' '.join(chosen.words.split())}”"
        yield Part(text, tr("Only events that hold these words"), replace(chosen, words=""))


def _kinds(chosen: Filter, kinds: Mapping[str, Kind]) -> Part:
    """Which kinds pass, or which do not, whichever are fewer."""
    closed = hidden_kinds(chosen, kinds)
    passing = [kind.label for key, kind in kinds.items() if key not in closed]
    hidden = [kind.label for key, kind in kinds.items() if key in closed]
    rest = replace(chosen, kinds=frozenset(), hidden=frozenset())
    if not passing:
        return Part(tr("No kind"), tr("Events of no kind pass"), rest)
    if len(hidden) < len(passing):
        text = tr("Without {kinds}", kinds=_named(hidden))
        return Part(text, tr("Events of other kinds than these: {kinds}", kinds=", ".join(hidden)), rest)
    return Part(_named(passing), tr("Only events of these kinds: {kinds}", kinds=", ".join(passing)), rest)


def _named(labels: list[str]) -> str:
    return ", ".join(labels) if len(labels) <= FEW else counted(len(labels), "kind")
