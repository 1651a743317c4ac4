"""Which events the words of a command ask for."""

from __future__ import annotations

import argparse

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.party import Pair, fold, pair_of, two_names
from explorer.chronicle.searching.query import Filter
from explorer.errors import UsageError


def filter_asked(args: argparse.Namespace, chronicle: Chronicle) -> Filter:
    """What the arguments let pass. Raises UsageError for a range, a kind or a pair that is none."""
    from explorer.extraction.lexicon import load_lexicon

    first = args.first.earliest if args.first else None
    last = args.last.latest if args.last else None
    if first is not None and last is not None and first > last:
        raise UsageError(f"the range ends ({args.last.edtf}) before it begins ({args.first.edtf})")
    known = load_lexicon().kinds
    for kind in args.kind or ():
        if kind not in known:
            raise UsageError(f"'{kind}' is no kind; known are {', '.join(known)}")
    pairs = frozenset(pairs_asked(args, chronicle))
    return Filter(frozenset(args.kind or ()), pairs, first=first, last=last, words=args.search)


def pairs_asked(args: argparse.Namespace, chronicle: Chronicle) -> tuple[Pair, ...]:
    """The pairs named, each once, in their order. Raises UsageError for one that is none."""
    return tuple(dict.fromkeys(_pair(name, chronicle) for name in args.pair or ()))


def _pair(name: str, chronicle: Chronicle) -> Pair:
    """The pair called ``name``, with a dash or a hyphen, in either order and case. Raises UsageError."""
    told = {
        frozenset((fold(pair.first), fold(pair.second))): pair
        for country in chronicle.countries
        for pair in country.pairs
    }
    names = two_names(name, lambda one, other: frozenset((fold(one), fold(other))) in told)
    if names:
        return told.get(frozenset(map(fold, names))) or _pair_of_known(names, chronicle)
    raise UsageError(f"'{name}' is no pair; write two parties, for example 'Bolivia–Mexico'")


def _pair_of_known(names: tuple[str, str], chronicle: Chronicle) -> Pair:
    """A pair that no source tells of. Raises UsageError for a party of which nothing is known at all."""
    from explorer.extraction.lexicon import load_lexicon

    find, told = load_lexicon().matcher.find, {fold(country.name) for country in chronicle.countries}
    for name in names:
        if fold(name) not in told and not find(name):
            raise UsageError(f"'{name}' is a party that neither the sources nor the program know")
    return pair_of(*names)
