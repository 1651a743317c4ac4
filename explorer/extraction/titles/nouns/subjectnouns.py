"""Titles of dates that are of the subject while its verb has its own: "the treaty of 1907 lapsed in 1989"."""

from __future__ import annotations

from explorer.extraction.clauses.phrases import last_phrase
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, RELATIVES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.nominals import AGREEMENT, agreement_title, as_text, trimmed


def subject_noun_title(text: str, telling: Telling, heading: Heading) -> str:
    """What the noun names that such a date is of; "" where the date is of the verb, or the noun no happening.

    The title of the clause would be told twice, and falsely at the date of the noun.
    """
    view = telling.view
    at = telling.at
    if at > 1 and view.lower[at - 1] == "of" and view.lower[at - 2] in _STANDING_IN:
        return _earlier(telling, at, heading)
    if paper := _undone(telling):
        words = words_of(text, view, *paper)
        return agreement_title(as_text(words), heading.verbs)
    if not _is_of_subject(telling):
        return ""
    words = words_of(text, view, telling.start, at - 1)
    start = len(words) - len(last_phrase(words))
    phrase = words[start - (start > 0 and words[start - 1].text.endswith(_OWNING)) :]
    while phrase and phrase[0].lower in DETERMINERS:
        phrase = phrase[1:]
    head = phrase[-1].lower if phrase else ""
    if AGREEMENT.match(head):
        return agreement_title(as_text(phrase), heading.verbs)
    if head not in heading.event_nouns or not heading.who:
        return ""
    return trimmed(phrase, heading.verbs) if len(phrase) > 1 else f"{head}: {heading.who}"


def _earlier(telling: Telling, at: int, heading: Heading) -> str:
    """The paper that "one" is in "a treaty replacing an earlier one of 1974"; "" for other things."""
    view = telling.view
    if not view.has_finite(telling.start, at) or not _REPLACING.intersection(view.lower[telling.start : at]):
        return ""
    noun = next((word for word in reversed(view.lower[telling.start : at]) if AGREEMENT.match(word)), "")
    return agreement_title(f"Earlier {noun}", heading.verbs) if noun else ""


_PASSIVES = frozenset({"was", "were"})
_CHANGED = frozenset(
    {"renegotiated", "renewed", "replaced", "amended", "revised", "extended", "terminated", "denounced"}
    | {"superseded", "cancelled", "abrogated", "annulled", "prolonged", "suspended", "supplemented"}
    | {"repudiated", "revoked"}
)
"""What is done to a paper only after its own date: "the treaty of 1907 was renewed"."""
_PAPERS = frozenset({"treaty", "agreement", "accord", "pact", "protocol", "memorandum"})
_RUNNING_OUT = frozenset({"expired", "lapsed"})
_UNBROKEN = RELATIVES | frozenset(",;:()")
_STANDING_IN = frozenset({"one", "that"})
_REPLACING = frozenset({"replacing", "replaced", "replaces", "superseding", "superseded", "supplanted"})
_OWNING = ("'s", "’s", "s'")


def _undone(telling: Telling) -> tuple[int, int] | None:
    """The tokens of a paper behind its year that was changed or ended: "the ⟦1907⟧ treaty | was renewed"."""
    view, at = telling.view, telling.at
    behind = view.behind_date(at)
    if at != telling.start + 1 or view.lower[at - 1] != "the" or view.cells:
        return None
    verb = next((place for place in range(behind, telling.end) if view.finite[place]), 0)
    head = next((place for place in range(behind, verb) if view.lower[place] in PREPOSITIONS), verb) - 1
    if head < behind or view.lower[head] not in _PAPERS or "soon" in view.lower[verb : verb + 3]:
        return None
    if not _UNBROKEN.isdisjoint(view.lower[behind:verb]) or any(view.dated[behind : telling.end]):
        return None
    return (behind, verb) if _tells_end(telling, verb) else None


def _tells_end(telling: Telling, verb: int) -> bool:
    """Whether a verb says that a paper was changed or ended."""
    view = telling.view
    if view.lower[verb] in _RUNNING_OUT:
        return True
    return view.lower[verb] in _PASSIVES and bool(_CHANGED.intersection(view.lower[verb + 1 : verb + 3]))


def _is_of_subject(telling: Telling) -> bool:
    view, at = telling.view, telling.at
    if view.cells or at <= telling.start or view.lower[at - 1] != "of" or view.dates[at] < 0:
        return False
    behind = view.behind_date(at)
    verb = behind < telling.end and view.finite[behind] and not view.has_finite(telling.start, at)
    if verb and _tells_end(telling, behind):
        return True
    others = set(view.dates[behind : telling.end]) - {-1, view.dates[at]}
    return verb and any(
        view.expressions[other].date is not None and view.lower[view.dates.index(other) - 1] != "of"
        for other in others
    )
