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
from explorer.extraction.titles.subjects.actors import genitive


def of_lead(title: str, telling: Telling, heading: Heading) -> str:
    """The title of words that lead up to a main clause, with the state or person that this is about.

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
        return clause_title(Named(name, "", title.lower(), ""), heading) or title
    return _ITS.sub(f" {genitive(name)} ", title, count=1)


_LEADING = EXCEPTING | word_set("after following upon on since before by")
_ITS = re.compile(r" its ")
_BY = re.compile(r"\w+ (?:the |an? )?(?P<thing>[^,]+?) by (?P<rest>.+)")
_THING = re.compile(r"\w+ (?:the|an?) (?P<thing>[\w -]+?)(?P<rest> (?:with|in|at|on|for|to) .+)?")


def _done_by(title: str, verb: str, verbs: VerbTable) -> str:
    """What was done by somebody named behind it: "signing the treaty | by the minister"."""
    found = _BY.fullmatch(title)
    if found is None or found["rest"].split()[0].endswith("ing"):
        return ""
    return f"{found['thing']} {verbs.participle_of(verb)} by {found['rest']}"


def _done_to_it(title: str, verb: str, telling: Telling, verbs: VerbTable) -> str:
    """What was done to what "it" behind means: "signing the pact in May, | it was ratified"."""
    lower, end = telling.view.lower, telling.end
    found = _THING.fullmatch(title)
    done = not BE.isdisjoint(lower[end + 1 : end + 2]) and DETERMINERS.isdisjoint(lower[end + 2 : end + 3])
    if found is None or lower[end] not in _IT or not done:
        return ""
    return f"{found['thing']} {verbs.participle_of(verb)}{found['rest'] or ''}"


_IT = word_set("it they")


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
