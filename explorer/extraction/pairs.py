"""The pair of a happening, from its clause, its paragraph, its section and the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from explorer.chronicle.document import Document
from explorer.chronicle.party import Pair, pair_of
from explorer.extraction.context import Context, partner_in
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties import PartyHit
from explorer.extraction.people import Person
from explorer.extraction.tellings import Telling
from explorer.extraction.tokens import word_set

BILATERAL_KINDS = frozenset({"relations", "agreement", "conflict", "mission", "visit"})
"""Kinds of happenings that two parties do together or to each other."""

_IMPLICIT = re.compile(
    r"\b(?:both|the two|two) (?:nations|countries|states|governments|sides|parties|republics|kingdoms)"
    r"|\bbilateral\b|\beach other|\bone another|\bmutual",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Belonging:
    """The pair of a happening, None for one party's own affairs, and the parties concerned."""

    pair: Pair | None
    parties: tuple[str, ...]


def belonging_of(
    telling: Telling,
    kind: str,
    people: Sequence[Person],
    document: Document,
    context: Context,
    lexicon: Lexicon,
) -> Belonging:
    """Whose relations a happening belongs to."""
    clause, sentence = _hits(telling, context)
    named = _Named(telling, kind, people, clause, sentence)
    if context.pair is not None:
        text = document.text[telling.view.sentence.start : telling.view.sentence.end]
        return _with_parties(_third_pair(named, text, context, lexicon) or context.pair, clause)
    if context.home is not None:
        partner = _partner(named, document, context, lexicon)
        return _with_parties(pair_of(context.home, partner) if partner else None, clause, first=context.home)
    return _with_parties(_free_pair(clause, sentence, lexicon), clause)


@dataclass(frozen=True, slots=True)
class _Named:
    """A happening with the parties named in its clause and in its sentence."""

    telling: Telling
    kind: str
    people: Sequence[Person]
    clause: Sequence[PartyHit]
    sentence: Sequence[PartyHit]


def _hits(telling: Telling, context: Context) -> tuple[list[PartyHit], list[PartyHit]]:
    """The parties named in the clause with its subject, and in the whole sentence."""
    tokens = telling.view.tokens
    clause = list(context.between(tokens[telling.start].start, tokens[telling.end - 1].end))
    if telling.subject:
        begin, end = telling.subject
        clause = [*context.between(tokens[begin].start, tokens[max(begin, end - 1)].end), *clause]
    sentence = telling.view.sentence
    return clause, list(context.between(sentence.start, sentence.end))


def _names(hits: Sequence[PartyHit]) -> list[str]:
    return list(dict.fromkeys(hit.name for hit in hits))


def _with_parties(pair: Pair | None, clause: Sequence[PartyHit], first: str | None = None) -> Belonging:
    named = _names(clause)
    lead = [pair.first, pair.second] if pair else [first] if first else []
    return Belonging(pair, tuple(dict.fromkeys([*lead, *named])))


def _third_pair(named: _Named, text: str, context: Context, lexicon: Lexicon) -> Pair | None:
    """The pair of a happening that is plainly between others than the article's two."""
    if named.kind not in BILATERAL_KINDS or _IMPLICIT.search(text):
        return None
    if any(person.party in context.title for person in named.people):
        return None
    inside = {name for name in _names(named.sentence) if name in context.title}
    states = [name for name in _names(named.clause) if lexicon.is_state(name)]
    others = [name for name in states if name not in context.title]
    if len(inside) == 2 or not _acts(named, lexicon):
        return None
    if not inside:
        return pair_of(others[0], others[1]) if len(others) == 2 else None
    own = next(iter(inside))
    return pair_of(own, others[0]) if len(others) == 1 and own in states else None


_ACTORS = word_set(
    """troops forces government army navy president minister ambassador fleet parliament authorities
    soldiers air king emperor queen foreign prime invasion empire republic revolution"""
)
"""What behind a demonym acts for the state: "Soviet troops", but not "a Russian ship"."""


def _acts(named: _Named, lexicon: Lexicon) -> bool:
    """Whether a state stands before the clause's verb, as what acts or is acted upon."""
    view = named.telling.view
    verb = next((i for i in range(named.telling.start, named.telling.end) if view.finite[i]), None)
    if verb is None:
        return False
    limit = view.tokens[verb].start
    return any(
        hit.end <= limit and lexicon.is_state(hit.name) and (hit.role != "demonym" or _is_actor(named, hit))
        for hit in named.clause
    )


def _is_actor(named: _Named, hit: PartyHit) -> bool:
    following = next((token for token in named.telling.view.tokens if token.start >= hit.end), None)
    return following is None or following.lower in _ACTORS or following.text in {"and", "–", "-"}


def _partner(named: _Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """The partner of an overview's party in one happening, or None for its own affairs."""
    index = named.telling.view.sentence.block
    block = document.blocks[index]
    about = partner_in(block, index, context)
    from_heading = about is not None and about == context.sections[block.section]
    for hits in (named.clause, named.sentence):
        partners = [name for name in _names(hits) if name != context.home]
        states = [name for name in partners if lexicon.is_state(name)]
        if about in partners:
            return about
        elsewhere = states and (named.kind in BILATERAL_KINDS or not from_heading)
        if about and (not elsewhere or hits is named.sentence):
            return about
        if partners:
            return _foremost(hits, states or partners, context.home)
    linked = [person.party for person in named.people if person.party not in ("", context.home)]
    return linked[0] if linked else about


def _foremost(hits: Sequence[PartyHit], named: Sequence[str], home: str | None) -> str:
    """The partner joined to the home party by "and" or a dash, else the first one named."""
    for one, two in pairwise(hits):
        names = {one.name, two.name}
        if home in names and two.start - one.end < 9:
            other = names - {home}
            if other and next(iter(other)) in named:
                return next(iter(other))
    return named[0]


def _free_pair(clause: Sequence[PartyHit], sentence: Sequence[PartyHit], lexicon: Lexicon) -> Pair | None:
    """The first two states of a clause, else of its sentence, in an article about no one in particular."""
    for hits in (clause, sentence):
        states = [name for name in _names(hits) if lexicon.is_state(name)]
        if len(states) >= 2:
            return pair_of(states[0], states[1])
    return None
