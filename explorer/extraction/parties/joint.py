"""Happenings of an overview in which more than its party and one partner have a hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.chronicle.document import Document
from explorer.extraction.clauses.tokens import Token, word_set
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named, names_of
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import mediates
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.parties import PartyHit

_FOUNDING = re.compile(
    r"\b(?:found(?:ed|s|ing|ers?)?|co-?found\w*|creat\w+|establish\w*|form(?:ed|s|ing)?|launch\w*)"
    r" (?:of )?(?:the )?$"
)


_FOUNDED_BY_PAPER = re.compile(r"\b(?:treaty|agreement|charter|convention|protocol) \w+ing (?:the )?$")
"""A paper that is told of, not the founding."""


def founds(named: Named, text: str, lexicon: Lexicon) -> bool:
    """Whether an organisation is founded at the time told of, which is done with many."""
    view, told = named.telling.view, named.telling.expression
    for hit in named.clause:
        if lexicon.is_state(hit.name):
            continue
        before = text[max(view.sentence.start, hit.start - _REACH) : hit.start]
        if not _FOUNDING.search(before) or _FOUNDED_BY_PAPER.search(before):
            continue
        dates = [found for found in view.expressions if found.date is not None] or [told]
        if min(dates, key=lambda found: max(found.start - hit.end, hit.start - found.end)) == told:
            return True
    return False


_TOGETHER = re.compile(r"(?: [a-z]+)* and (?:the )?")


def side_by_side(named: Named, about: str | None, text: str, context: Context) -> bool:
    """Whether the home party and another act together on a third: "Finnish guns and Danish ships sank …"."""
    if named.kind != "conflict" or about is None or len(named.clause) < 2:
        return False
    one, two = named.clause[:2]
    if context.home not in (one.name, two.name) or about in (one.name, two.name):
        return False
    view = named.telling.view
    verb = view.verb_in(named.telling.start, named.telling.end)
    if verb is None or view.tokens[verb].start < two.end or view.bases[verb] in _MUTUAL:
        return False
    return _TOGETHER.fullmatch(text, one.end, two.start) is not None


_MUTUAL = word_set("fight clash skirmish quarrel be go come meet")
"""Bases of verbs that two do to each other."""


def told_partner(
    found: Sequence[PartyHit], named: Named, home: str | None, text: str, lexicon: Lexicon
) -> str | None:
    """The partner that the build of a clause tells among those ``found`` in it, None where it tells none.

    It is what the home party joins or leaves, with whomever; and who does something to a row in which the
    home party stands.
    """
    return _joined_body(named.clause, home, text, lexicon) or _one_who_does(found, named, home, text)


def _joined_body(hits: Sequence[PartyHit], home: str | None, text: str, lexicon: Lexicon) -> str | None:
    """The organisation that the home party joins or leaves: "Peru and Chile joined the Andean Community"."""
    for place, hit in enumerate(hits):
        if lexicon.is_state(hit.name) or hit.name in lexicon.forums:
            continue
        behind = [one.start for one in hits[place:] if lexicon.is_state(one.name) and one.name != home]
        if behind and _GOES_ON.search(text, hit.end, behind[0]):
            continue
        if _is_joined(hit, text) and home in _joiners(hits[:place], text, lexicon):
            return hit.name
    return None


_GOES_ON = re.compile(r", (?:when|where|while|after|before|but) \w+")
"""What begins a clause of its own, which tells of somebody else."""


def _joiners(hits: Sequence[PartyHit], text: str, lexicon: Lexicon) -> list[str]:
    """The states named last of ``hits``, one or a row: the two of "Peru said that | Chile and Togo left"."""
    row: list[PartyHit] = []
    for hit in reversed([one for one in hits if lexicon.is_state(one.name)]):
        if row and not _IN_COMPANY.fullmatch(text, hit.end, row[-1].start):
            break
        row.append(hit)
    return names_of(row)


def others_join(named: Named, home: str | None, text: str, lexicon: Lexicon) -> bool:
    """Whether others than the home party join or leave a body: "the vote that saw Chile quit the pact"."""
    if named.kind in BILATERAL_KINDS:
        return False
    for place, hit in enumerate(named.clause):
        if not lexicon.is_state(hit.name) and _is_joined(hit, text):
            joiners = _joiners(named.clause[:place], text, lexicon)
            return bool(joiners) and home not in joiners
    return False


def joins_forum(named: Named, home: str | None, text: str, lexicon: Lexicon) -> bool:
    """Whether the home party alone comes into a body of all states, or goes: "Peru left the League"."""
    date = named.telling.expression.start
    if any(hit.name != home and lexicon.is_state(hit.name) for hit in named.clause):
        others = [hit.end for hit in named.clause if hit.name != home and lexicon.is_state(hit.name)]
        near = [hit for hit in named.clause if hit.name in lexicon.forums and _is_joined(hit, text)]
        return any(
            _JOINED_IN.fullmatch(text, hit.end, date) is not None
            for hit in near
            if hit.end < min(others) or _OWN_ENTRY.search(text, hit.start - _REACH, hit.start)
        )
    return any(hit.name in lexicon.forums and _is_joined(hit, text) for hit in named.clause)


_OWN_ENTRY = re.compile(r"['’]s? (?:admission|accession|entry) (?:in)?to (?:the )?$")
_JOINED_IN = re.compile(r" (?:\(?in )?\(?")
"""Around a body: that one alone joins it, and what stands before when it was."""


def _is_joined(hit: PartyHit, text: str) -> bool:
    return _JOINS.search(text, max(0, hit.start - _REACH), hit.start) is not None


_REACH = 48
_JOINS = re.compile(
    r"\b(?:(?:re)?(?:join(?:ed|s)?|admitted to|admission to|elected to)"
    r"|(?:bec[ao]m(?:e|es|ing)|made|(?:admitted|accepted) as) (?:an? |the )?(?:[\w-]+ ){0,2}"
    r"members? (?:(?:state|country|nation) )?of|left|leaves?|enter(?:ed|s)?|quit"
    r"|acceded to|(?:suspended|suspension|expelled|expulsion|withdrew|withdrawal) from) (?:the )?$"
)


def _one_who_does(found: Sequence[PartyHit], named: Named, home: str | None, text: str) -> str | None:
    """Who alone stands before the verb, and does it to all behind it: "Germany occupied Denmark and Norway".

    Where he only brings two together, the other of these is the partner.
    """
    verb = _verb_of(named)
    if verb is None:
        return None
    row = [hit for hit in named.clause if hit.start >= verb.end]
    objects = names_of(row)
    others = [name for name in objects if name != home]
    if not others or home not in objects:
        return None
    doers = names_of([hit for hit in found if hit.end <= verb.start])
    leads = any(hit.end <= verb.start and hit.name == home for hit in named.clause)
    if leads or len(doers) != 1 or doers[0] in others:
        return None
    if not all(_IN_ROW.fullmatch(text, one.end, two.start) for one, two in pairwise(row)):
        return None
    if _AMONG.search(text, verb.end, row[0].start) is not None:
        return others[0] if len(others) == 1 and mediates(named.telling) else None
    return None if mediates(named.telling) else doers[0]


def _verb_of(named: Named) -> Token | None:
    """The first verb of a clause."""
    view = named.telling.view
    start, end = named.telling.start, named.telling.end
    return view.tokens[view.finite.index(True, start, end)] if view.has_finite(start, end) else None


_AMONG = re.compile(r"\b(?:between|among|amongst|from)\b")
"""What those behind it do with each other."""

_IN_ROW = re.compile(r"(?:,|,? and|,? as well as) (?:the )?")
_IN_COMPANY = re.compile(r"(?:,|,? and|,? as well as|,? (?:(?:together|along) )?with) (?:the )?")
"""The same, and what leads to those who come along: "Peru, with | Chile, joined"."""


def in_turn(named: Named, document: Document, context: Context, lexicon: Lexicon) -> str | None:
    """The partner whose date stands in its turn: "Peru and Chile in 1961 and 1963, respectively"."""
    sentence = named.telling.view.sentence
    if document.text.find("respectively", sentence.start, sentence.end) < 0:
        return None
    dates = [found.start for found in named.telling.view.expressions if found.date is not None]
    others = [name for name in names_of(named.sentence) if name != context.home]
    states = list(filter(lexicon.is_state, others)) or others
    start = named.telling.expression.start
    return states[dates.index(start)] if len(dates) == len(states) and start in dates else None
