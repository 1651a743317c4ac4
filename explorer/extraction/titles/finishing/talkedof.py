"""Titles of a paper that ended talks, with what these were on: "Talks on fishing began; an agreement …"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.wordlists import INDEFINITE
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.barenouns import is_bare_noun
from explorer.extraction.titles.form.fitting import COMPLETED


def with_matter_of_talks(title: str, text: str, telling: Telling) -> str:
    """A title "Agreement signed" with what the talks just before were on: "Agreement on fishing signed".

    Only talks on one matter tell it, which did not fail, and behind which no other paper or event is told of.
    """
    found = _SIGNED.match(title) or _SIGNS.search(title)
    if found is None or _WITH.search(title):
        return title
    view, noun = telling.view, found["paper"].lower()
    at = next(
        (
            at
            for at in places_of({noun}, view.lower)
            if at and view.lower[at - 1] in INDEFINITE and is_bare_noun(view, at)
        ),
        -1,
    )
    if at < 0 or at >= telling.end:
        return title
    end = view.starts[at]
    before = text.rfind(". ", 0, max(0, view.sentence.start - 2)) + 1
    begin = max(text.rfind("\n", 0, end) + 1, before, end - _FAR)
    talks = list(_TALKS.finditer(text, begin, end))
    matters = {match["matter"] for match in talks}
    if len(matters) != 1 or _ENDED.search(text, talks[0].start(), end) or _is_far(text, talks[-1].end(), end):
        return title
    matter = matters.pop()
    if _NO_MATTER.search(matter) or _is_pointing(matter) or matter.lower() in title.lower():
        return title
    full = f"{title[: found.end('paper')]} on {matter}{title[found.end('paper') :]}"
    return full if len(full.split()) <= COMPLETED else title


def _is_far(text: str, begin: int, end: int) -> bool:
    """Whether something else is told between talks and a paper: "Then Ana Paz came, and a treaty …"."""
    breaks = list(_BREAK.finditer(text, begin, end))
    return len(breaks) > 1 or (breaks != [] and _MEANWHILE.search(text, breaks[0].end(), end) is not None)


def _is_pointing(matter: str) -> bool:
    words = matter.lower().split()
    return not _POINTING.isdisjoint(words) or words[-1] in _VAGUE


_PAPERS = "agreement|accord|treaty|convention|protocol|memorandum|pact|deal"
PAPERS = frozenset(_PAPERS.split("|"))
"""What a title tells the signing of that gets a matter."""
_SIGNED = re.compile(
    rf"(?P<paper>(?i:{_PAPERS})) (?:is )?(?:signed|concluded|reached|initialled|comes into force)\b"
)
_SIGNS = re.compile(
    rf" (?:sign|signs|conclude|concludes|reach|reaches|initial|initials) an? (?P<paper>{_PAPERS})$"
)
_WITH = re.compile(r" (?:with|between|on) ")
_FAR = 350
"""Characters before a paper within which the talks that it ended are told of."""
_NAMES = r"(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
_TALKS = re.compile(
    rf"\b(?:[Tt]alks|[Nn]egotiations) (?:(?:with|between) {_NAMES}(?: and {_NAMES})? )?(?:on|about|over) "
    r"(?P<matter>[^\W\d][\w'’-]*(?: [\w'’-]+){0,5}?)"
    r"(?=[,.;]| (?:was|were|had|began|begin|started|opened|took|ended|resumed|went|led|followed)\b"
    r"| (?:with|between)\b| (?:in|at) [A-Z\d])"
)
"""Talks and what they were on."""
_ENDED = re.compile(
    rf"\b(?:fail(?:ed|ure)?|broke|broken|collapsed?|stalled|deadlock|suspended|rejected|without|abandoned|"
    rf"{_PAPERS}|treaties|agreements)\b"
)
"""What says that talks led to nothing, or another paper than the one that ended them."""
_NO_MATTER = re.compile(
    r"(?i)^(?:board|behalf|how|whether|what|who|when|why|several|various|many|some|numerous|both|all)\b"
    r"|^the (?:sidelines|margins|eve|occasion|fringes|spot|phone|telephone|initiative)\b|\b\w+ed\b"
    r"|\b(?:came|fell|got|made|gave|met|held|became|brought|proved|ran|were|was|did|lasts?)\b"
)
"""What behind "on" says where or how talks were, or leaves open what about; a verb ends what they were on."""
_VAGUE = word_set(
    "same matter matters subject subjects issue issues question questions topic topics problem problems"
)
_BREAK = re.compile(r"[.;] |,? (?:and|but) (?![A-Z])|\b[a-z\d][\w’'-]*,? and (?=[A-Z])")
"""Where another clause begins, not a name's "Ana Paz and Juan Roca"."""
_MEANWHILE = re.compile(
    r"(?i)\b(?:during|when|while|after|as|before|visit|summit|meeting|also|another|second)\b"
)
_POINTING = word_set(
    """its their his her this that these those it them both such other
    monday tuesday wednesday thursday friday saturday sunday"""
)
