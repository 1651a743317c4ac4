"""What "it" is of which something is said that only papers do or suffer: "it came into force"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import ARTICLES, BE, INDEFINITE
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.tails import is_bare_name
from explorer.extraction.titles.word import Word, lower_of


def with_act(
    own: Sequence[Word], verb: Word, tail: Sequence[Word], pointers: Pointers, heading: Heading
) -> Pointers:
    """The pointers with "it" as the object before where only acts are done so to, and not as who acted.

    "The senate passed a bill; | it | was vetoed", "Peru lodged a suit; | it | was dismissed", "The senate
    passed a law, and | it | came into force".
    """
    if len(own) != 1 or own[0].lower != "it" or not tail:
        return pointers
    if verb.lower not in BE:
        return _with_paper(verb, tail, pointers, heading)
    article, _, thing = pointers.object.partition(" ")
    acted = pointers.it in heading.singulars or pointers.it.lower() in _BODIES
    done = heading.verbs.base_of_participle(tail[0].lower) in _DONE_TO_ACTS_ALONE
    if not (acted and done and article in ARTICLES):
        return pointers
    return pointers.but(it=thing) if _ACTS.fullmatch(thing.rsplit(" ", 1)[-1]) else pointers


def _with_paper(verb: Word, tail: Sequence[Word], pointers: Pointers, heading: Heading) -> Pointers:
    """The pointers with "it" as what was made before where a clause says that it came into force.

    That is the object of the clause before, of which one was made ("an amnesty") or which is a paper, and
    else the paper named last; not where somebody left or ended it.
    """
    words = lower_of(tail[:2])
    if words[-1] not in _FORCE or not (words[0] == "into" or verb.lower == "took"):
        return pointers
    told = next(iter(heading.before()[-1:]), None)
    if told is not None and heading.verbs.lemma(told.verb.lower) in _UNDOING:
        return pointers
    article, _, thing = pointers.object.partition(" ")
    made = article in INDEFINITE and thing.islower()
    if article in ARTICLES and (made or _is_paper(thing)) and not _is_paper(pointers.it):
        return pointers.but(it=thing)
    body = pointers.it.lower() in _BODIES
    named = body or (words[-1] == "force" and (not pointers.it or is_bare_name(pointers.it)))
    paper = heading.paper().removeprefix("the ") if named else ""
    return pointers.but(it=paper or pointers.it)


def _is_paper(thing: str) -> bool:
    head = _HANGING.split(thing, maxsplit=1)[0].rsplit(" ", 1)[-1]
    return _IN_FORCE.fullmatch(head.lower()) is not None


_UNDOING = word_set(
    "leave quit denounce reject abandon oppose break violate repeal cancel annul end withdraw"
)
_HANGING = re.compile(r" (?:of|on|for|with|between) ")
_FORCE = word_set("force effect operation")
_DONE_TO_ACTS_ALONE = word_set(
    """dismiss reject veto overturn quash uphold ratify repeal annul revoke lift amend revise initial withdraw
    approve adopt pass sign renew extend cancel abrogate"""
)
_BODIES = word_set("senate parliament government congress cabinet council assembly court commission diet")
_ACTS = re.compile(
    r"(?:suit|lawsuit|claim|complaint|appeal|petition|motion|bill|law|act|decree|resolution|proposal|plan|offer|"
    r"request|application|treaty|agreement|pact|accord|convention|protocol|ban|embargo|ruling|judgment|verdict)"
)
_IN_FORCE = re.compile(
    rf"{_ACTS.pattern}|constitution|charter|scheme|arrangement|tariff|truce|armistice|ceasefire"
)
