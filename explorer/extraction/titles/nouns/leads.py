"""What leads up to a main clause, told of whom that is about: "After independence in 1960, | Peru …"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import BE, DETERMINERS, EXCEPTING, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.nountitles import clause_title
from explorer.extraction.titles.nouns.nounverbs import DONE
from explorer.extraction.titles.subjects.actors import genitive


def of_lead(title: str, telling: Telling, heading: Heading) -> str:
    """The title of words that lead up to a main clause, told of the state or person the clause is about.

    "Independence" is "Peru becomes independent", "restoration of its independence" that of Peru's. What was
    done by somebody else is told of what it was done to: "signing the pact by Ana Paz" as "pact signed by".
    """
    view, words = telling.view, title.split()
    first = view.lower[telling.start]
    opens = telling.start + (is_idle(first) and first not in _LEADING)
    leads = telling.end < len(view.tokens) and view.lower[telling.end - 1] == ","
    if not words or not leads or not telling.nominal or view.lower[opens] not in _LEADING:
        return title
    verb = heading.verbs.others.get(words[0].lower(), "") if words[0].lower().endswith("ing") else ""
    if verb:
        told = _done_by(title, verb, heading.verbs) or _done_to_it(title, verb, telling, heading.verbs)
        if told:
            return told
    name = _about(telling, heading)
    if not name or title.startswith(name):
        return title
    if not words[1:]:
        sure = title.lower() not in DONE or title.lower() in _BEFALLING
        return (sure and clause_title(Named(name, "", title.lower(), ""), heading)) or title
    if words[0] in heading.states:
        return title  # "Chile promises to its allies"
    return _ITS.sub(rf"\1 {genitive(name)} ", title, count=1)


_LEADING = EXCEPTING | word_set("after following upon on since before by")
_ITS = re.compile(r"^([\w-]+(?: [a-z-]+)*) its ")
"""Whose something is, behind words that name no owner themselves: not "Chile's loss of its province"."""
_BEFALLING = word_set("defeat election appointment nomination coronation inauguration admission readmission")
"""Nouns of what is done to the one that the main clause is about; others are as often done by that one."""
_BY = re.compile(r"\w+ (?:the |an? )?(?P<thing>[^,]+?) by (?P<rest>.+)")
_THING = re.compile(r"\w+ (?:the|an?) (?P<thing>[\w -]+?)(?P<rest> (?:with|in|at|on|for|to) .+)?")


def _done_by(title: str, verb: str, verbs: VerbTable) -> str:
    """What was done by somebody named behind it: "signing the treaty | by the minister"."""
    found = _BY.fullmatch(title)
    if found is None or found["rest"].split()[0].endswith("ing"):
        return ""
    return f"{found['thing']} {verbs.participle_of(verb)} by {found['rest']}"


def _done_to_it(title: str, verb: str, telling: Telling, verbs: VerbTable) -> str:
    """What was done to what "it" behind means: "signing the pact in May, | it was ratified".

    It means nothing in "it was said that", "it was decided to".
    """
    lower, end = telling.view.lower, telling.end
    found = _THING.fullmatch(title)
    done = not BE.isdisjoint(lower[end + 1 : end + 2]) and DETERMINERS.isdisjoint(lower[end + 2 : end + 3])
    if found is None or lower[end] != "it" or not done or not _FILLED.isdisjoint(lower[end + 2 : end + 5]):
        return ""
    return f"{found['thing']} {verbs.participle_of(verb)}{found['rest'] or ''}"


_FILLED = word_set("that to")
"""Words behind a verb to which "it" only points on."""


def _about(telling: Telling, heading: Heading) -> str:
    """The state or person that the main clause behind a lead is about; "" where it is another's."""
    view, start = telling.view, telling.end
    verb = next((at for at in range(start, min(start + _REACH, len(view.tokens))) if view.finite[at]), start)
    while verb > start and is_idle(view.lower[verb - 1]):
        verb -= 1
    name = " ".join(token.text for token in view.tokens[start:verb]).removeprefix("the ")
    return name if name in heading.states or (name and heading.is_person(name)) else ""


_REACH = 8
"""Words of the longest subject that is a mere name, with the adverbs before its verb."""
