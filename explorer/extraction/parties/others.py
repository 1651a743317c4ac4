"""The pair of what two other states do to each other, in an overview of one country's relations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.document import Document
from explorer.chronicle.party import Pair, pair_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import INDEFINITE
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import actors_of, acts, mediates
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.eras import existed, year_of
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.receivers import between_two, is_received
from explorer.extraction.parties.thirds import is_done_to, is_entered
from explorer.extraction.parties.topics import JOINING, SPEAKS_OF_BOTH


def pair_of_others(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Pair | None:
    """The two states of a clause one of which does something to the other, or that sign a paper or meet.

    None where the country that the article is about takes part, be it unnamed: what others sign or break off
    with nobody named is done with that country.
    """
    text, sentence = document.text, named.telling.view.sentence
    freed = _set_free(named, text, context, lexicon)
    if freed is not None:
        return freed
    two = between_two(named, text, lexicon)
    if two is not None and not any(hit.name == context.home for hit in named.sentence):
        spoken = SPEAKS_OF_BOTH.search(text, sentence.start, sentence.end)
        return None if spoken else pair_of(*two)
    if len(names_of(named.clause)) != 2:
        return None
    received = {hit.name for hit in named.clause if is_received(hit, named, text)}
    if named.kind not in BILATERAL_KINDS and not received:
        return None
    if mediates(named.telling) or any(hit.name == context.home for hit in named.clause):
        return None
    states = [hit for hit in named.clause if _is_other(hit, named, context, lexicon)]
    acting = actors_of(states, text, sentence.start, context.title)
    actors = names_of(hit for hit in states if hit in acting or hit.name in received)
    if len(actors) != 2 or not acts(named.telling, [one for one in states if one.name == actors[0]], lexicon):
        return None
    if SPEAKS_OF_BOTH.search(text, sentence.start, sentence.end):
        return None
    beside = any(hit.name == context.home for hit in named.sentence)
    if beside and named.kind != "conflict":
        return None
    objects = [hit for hit in states if hit.name == actors[1]]
    if actors[1] in received or any(_is_struck(hit, named, text) for hit in objects):
        return pair_of(actors[0], actors[1])
    met = any(text.startswith(" counterpart", hit.end) for hit in objects)
    return pair_of(actors[0], actors[1]) if not beside and (met or _sign(named, states, text)) else None


def _is_struck(hit: PartyHit, named: Named, text: str) -> bool:
    """Whether something is done with or to a state, or soldiers enter it or its capital."""
    start = named.telling.view.sentence.start
    return is_done_to(hit, text, start) or (named.kind == "conflict" and is_entered(hit, text, start))


def _set_free(named: Named, text: str, context: Context, lexicon: Lexicon) -> Pair | None:
    """Two others one of which became independent of the other: "after Togo won independence from Mali"."""
    for hit in named.clause:
        before = [one for one in named.sentence if one.end <= hit.start]
        if not before or "independen" not in text[before[-1].end : hit.start]:
            continue
        one, told = before[-1], named.telling.expression
        dated = 0 <= told.start - hit.end < _NEAR or (one.start >= told.end)
        if dated and _FREE.fullmatch(text, one.end, hit.start) and one.name != hit.name:
            states = all(map(lexicon.is_state, (one.name, hit.name)))
            return (
                pair_of(one.name, hit.name) if states and context.home not in (one.name, hit.name) else None
            )
    return None


_NEAR = 12
"""Characters between a name and the date of what befell it."""
_FREE = re.compile(
    r"(?:[^.;]{0,60} (?:after|when|once|since|before|until) (?:the country|it|that country))?"
    r"(?: (?:had|formally|finally|fully|first))* (?:gained|won|achieved|obtained|attained|declared|proclaimed"
    r"|became|received|was granted|was declared)(?: (?:its|full|formal))* independen(?:ce|t)"
    r" (?:from|of) (?:the )?"
)


def _is_other(hit: PartyHit, named: Named, context: Context, lexicon: Lexicon) -> bool:
    """Whether a party is a state of its time that has nothing to do with the article's country."""
    home, year = context.home, year_of(named.telling)
    strange = hit.name not in lexicon.rulers and home not in lexicon.lineage[hit.name]
    return strange and lexicon.is_state(hit.name) and existed(hit.name, year, lexicon)


def _sign(named: Named, states: Sequence[PartyHit], text: str) -> bool:
    """Whether two states joined by "and" sign a paper that was not told of before ("a treaty"), or fight."""
    one, two = states[0], states[-1]
    told = named.telling
    view, first, last = told.view, told.start, told.end
    verb = next((at for at in range(first, last) if view.finite[at]), last)
    if verb + 1 >= last:
        return False
    signs = view.bases[verb] in _SIGNING and view.lower[verb + 1] in INDEFINITE
    wars = view.bases[verb] == "go" and view.lower[verb + 1 : verb + 3] == ("to", "war")
    if not (signs or wars or view.bases[verb] in _MUTUAL):
        return False
    joined = text[one.end : two.start].strip() in JOINING and two.end <= view.starts[verb]
    return (
        joined and re.search(r"\b(?:with|it|them)\b", text[view.starts[verb] : view.ends[last - 1]]) is None
    )


_SIGNING = word_set("sign conclude negotiate initial")
_MUTUAL = word_set("fight clash skirmish quarrel exchange")
"""Bases of verbs that two do to each other."""
