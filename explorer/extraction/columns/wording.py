"""Titles of what the columns of tables tell, as an editor would head them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from explorer.chronicle.party import Pair
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.columns.happening import Happening
from explorer.extraction.columns.naming import office_named, paper_named, with_article
from explorer.extraction.columns.partners import is_several, paper_with
from explorer.extraction.columns.saying import words_of
from explorer.extraction.columns.words import MISSIONS, RULING
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.nouns.nominals import act_title, as_words


class Whose(NamedTuple):
    """Whom a row concerns: the two of its pair, None where it has none, and the one an overview is about."""

    pair: Pair | None
    home: str


_BETWEEN: Mapping[str, str] = {
    "end": "end",
    "sever": "severed",
    "terminate": "terminated",
    "suspend": "suspended",
    "restore": "restored",
    "normalise": "normalised",
    "upgrade": "upgraded",
    "downgrade": "downgraded",
}
"""What becomes of relations."""

_MISSION: Mapping[str, str] = {
    "begin": "opened",
    "date": "opened",
    "found": "opened",
    "end": "closed",
    "restore": "reopened",
    "suspend": "suspended",
    "upgrade": "upgraded",
    "downgrade": "downgraded",
    "terminate": "closed",
    "exchange": "exchanged",
}
"""What is done to missions."""

_PAPER: Mapping[str, str] = {
    "sign": "signed",
    "date": "signed",
    "ratify": "ratified",
    "force": "comes into force",
    "conclude": "concluded",
    "adopt": "adopted",
    "approve": "approved",
    "amend": "amended",
    "initial": "initialled",
    "denounce": "denounced",
    "expire": "expires",
    "terminate": "terminated",
    "renew": "renewed",
    "suspend": "suspended",
    "end": "ends",
    "accede": "acceded to",
    "join": "acceded to",
    "leave": "left",
}
"""What is done to papers."""

_PERSON: Mapping[str, str] = {
    "begin": "becomes {}",
    "end": "ceases to be {}",
    "leave": "ceases to be {}",
    "terminate": "ceases to be {}",
    "appoint": "appointed {}",
    "credentials": "presents credentials as {}",
    "arrive": "arrives as {}",
    "depart": "departs as {}",
    "recall": "recalled as {}",
}
"""What those do who are sent, with their office."""

_MEMBER: Mapping[str, str] = {
    "join": "joins {}",
    "accede": "joins {}",
    "begin": "joins {}",
    "date": "joins {}",
    "leave": "leaves {}",
    "end": "leaves {}",
    "terminate": "leaves {}",
    "apply": "applies to join {}",
    "observer": "becomes an observer of {}",
    "restore": "rejoins {}",
    "suspend": "suspended from {}",
}
"""What states do towards what they are members of."""

_WORDED: Mapping[str, frozenset[str]] = {
    "relations": frozenset(_BETWEEN) | {"begin", "date"},
    "recognition": frozenset({"recognise", "begin", "date"}),
    "mission": frozenset(_MISSION),
    "membership": frozenset(_MEMBER),
    "paper": frozenset(_PAPER),
    "term": frozenset(_PERSON),
    "twinning": frozenset({"begin", "date"}),
    "visit": frozenset({"arrive", "depart", "leave"}),
    "war": frozenset({"begin", "end"}),
}


def is_worded(act: str, noun: str) -> bool:
    """Whether there are words for an act done to something."""
    return act in _WORDED.get(noun, ())


def column_title(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    """The title of what a dated cell of a table tells."""
    title = _TITLES[told.noun](told, whose, verbs)
    words = title.split()
    if len(words) > _LONGEST:  # a body of a long name, which ends the title
        ends = [at for at in range(4, _LONGEST) if words[at] in PREPOSITIONS]
        title = " ".join(words[: ends[-1] if ends else _LONGEST])
    return title[:1].upper() + title[1:]


def _of_relations(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    both = _both(told, whose)
    sort = f"{told.thing} relations".strip()
    if told.act in ("begin", "date"):
        return f"{both} establish {sort}" if both else f"{sort} with {with_article(told.subject)} established"
    between = f"between {both}" if both else f"with {with_article(told.subject)}"
    return f"{sort} {between} {_BETWEEN[told.act]}"


def _of_recognition(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    """Who recognises whom, where header, caption or headings say so; they say "recognition of Peru"."""
    partner = with_article(told.subject)
    home = with_article(whose.home)
    for words in (told.words, *told.around):
        by, of = _BY.search(words), _OF.search(words)
        if home and by is not None and by[1].startswith(whose.home):
            return f"{home} recognises {partner}"
        if home and of is not None and of[1].startswith(whose.home):
            return f"{partner} recognises {home}"
    return f"Recognition between {home} and {partner}" if whose.pair and home else f"Recognition of {partner}"


_BY = re.compile(r"(?i:\brecogni[sz]ed by|\brecognition by|\bstates? recogni[sz]ed by) (?:the )?([A-Z].*)")
_OF = re.compile(
    r"(?i:\brecogni[sz](?:ed|es|e|ing)|\brecognition of)(?: of)? (?:the )?(?!by\b|of\b)([A-Z].*)"
)


def _of_mission(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    done = _MISSION[told.act]
    if told.role not in ("mission", "place"):
        return f"{told.thing} {done}: {_both(told, whose) or told.subject}"
    if not MISSIONS.keys().isdisjoint(words_of(told.subject)):
        return f"{told.subject} {done}"
    return f"{told.thing} {done}" if told.subject in told.thing else f"{told.thing} in {told.subject} {done}"


def _of_membership(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    done = _MEMBER[told.act]
    if told.role == "body":
        body = with_article(told.subject)
        return f"{with_article(whose.home)} {done.format(body)}" if whose.home else f"Accession to {body}"
    body = next((found[1] for words in told.around if (found := _MEMBERS.search(words))), "")
    return f"{with_article(told.subject)} {done.format(with_article(body))}"


_MEMBERS = re.compile(
    r"(?:[Mm]ember(?:s| [Ss]tates| [Nn]ations| [Cc]ountries)?|[Mm]embership|[Ee]nlargement|[Ss]ignatories)"
    r" (?:of|in|to) (?:the )?([A-Z][\w’' -]+)"
)


def is_of_body(around: tuple[str, ...]) -> bool:
    """Whether caption, headings or title say of what body the states of a table are members."""
    return any(_MEMBERS.search(words) for words in around)


def _of_paper(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    done = _PAPER[told.act]
    if told.role == "country":
        paper = next((found[0] for words in told.around if (found := _NAMED_PAPER.search(words))), "")
        if paper and told.act in _BY_STATES:
            return f"{with_article(told.subject)} {_BY_STATES[told.act]} {with_article(paper)}"
        if told.act in _STEPS:
            left = with_article(paper) or f"the {told.thing.lower()}"
            return f"{with_article(told.subject)} {_STEPS[told.act]} {left}"
        partner = _partner(told.subject, whose)
        if partner and any(map(_PAPERS.search, (told.words, *told.around[:-1]))):
            return f"{paper_with(told.thing, partner)} {done}"
        return f"{told.thing} {done}: {_both(told, whose) or told.subject}"
    if told.act in _STEPS and whose.home:
        return f"{with_article(whose.home)} {_STEPS[told.act]} {with_article(told.subject)}"
    own = _FOR.search(told.words)
    done += f" for {own[1]}" if own is not None and told.act == "force" else ""
    name = paper_named(told.subject, told.thing)
    if len(name.split()) + len(done.split()) > LONGEST:
        name = _PARTIES.sub("", name)
    named = paper_with(name, _partner(told.partner, whose))
    short = len(named.split()) + len(done.split()) <= LONGEST
    return act_title(as_words(named if short else name), done, verbs)


def _partner(state: str, whose: Whose) -> str:
    """The state in a row of an overview with which a paper is; "" where that is not clear."""
    if not state or not whose.home or state == whose.home:
        return ""
    other = whose.pair.other(whose.home) if whose.pair is not None and whose.home in whose.pair else ""
    return "" if is_several(state) and state != other else with_article(state)


_PAPERS = re.compile(r"(?i)\b(?:agreements|treaties|conventions|protocols|pacts|accords|memoranda)\b")
"""What says of a table without names of papers that each of its rows has one of its own."""

_BY_STATES = {"sign": "signs", "ratify": "ratifies", "approve": "approves", "denounce": "denounces"}
_NAMED_PAPER = re.compile(
    r"(?:[A-Z][\w’'-]+ )*(?:Treaty|Convention|Protocol|Pact|Accord|Agreement|Charter|Covenant|Statute)\b"
    r"(?: (?:(?:of|on|for|against|to|in|the|and) )*[A-Z][\w’'-]+)*"
)
"""A paper of which a table gives the parties, in caption, heading or title."""

_STEPS = {"accede": "accedes to", "join": "accedes to", "leave": "withdraws from"}
_FOR = re.compile(r"\bfor ((?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
"""The state for which a paper came into force, in a header."""

_PARTIES = re.compile(
    r" between (?:the )?[A-Z].{1,160}? and (?:the )?[A-Z].{1,80}?"
    r"(?= (?:on|for|concerning|regarding|relating)\b)"
)
"""The parties of an agreement before its matter."""


def _of_person(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    if told.thing in RULING and told.act in _RULE:
        return f"{told.subject} {_RULE[told.act]} office as {told.thing}"
    offices = (office_named(words, told.thing) for words in told.around[:-1])
    office = next((one for one in offices if one != told.thing), told.thing)
    return f"{told.subject} {_PERSON[told.act].format(office)}"


_RULE = {"begin": "takes", **dict.fromkeys(("end", "leave", "terminate", "depart"), "leaves")}


def _of_twinning(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    both = told.place and told.place != told.subject
    return (
        f"{told.place} and {told.subject} become sister cities"
        if both
        else f"{told.subject} becomes a sister city"
    )


def _of_visit(told: Happening, whose: Whose, verbs: VerbTable) -> str:
    return f"{told.subject} {told.act}s"


_TITLES = {
    "relations": _of_relations,
    "recognition": _of_recognition,
    "mission": _of_mission,
    "membership": _of_membership,
    "paper": _of_paper,
    "term": _of_person,
    "twinning": _of_twinning,
    "visit": _of_visit,
    "war": _of_visit,
}


def _both(told: Happening, whose: Whose) -> str:
    """The two that a row is of, the one an overview is about first; "" where it names only one."""
    if whose.pair is None:
        if not whose.home or told.subject == whose.home:
            return ""
        return f"{with_article(whose.home)} and {with_article(told.subject)}"
    if told.role == "country" and told.subject not in whose.pair and not whose.home:
        return ""  # a third state in a table of an article about two
    if whose.home in whose.pair:
        partner = told.subject if told.role not in ("mission", "place") else whose.pair.other(whose.home)
        return f"{with_article(whose.home)} and {with_article(partner)}"
    return f"{with_article(whose.pair.first)} and {with_article(whose.pair.second)}"


_LONGEST = LONGEST + 2
"""Words of a title that would be broken off within fewer."""
