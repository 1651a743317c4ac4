"""What hangs loosely on the end of a clause, and is left out or told whole: never cut in the middle."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.absolutes import LINKING
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, OBJECT_PRONOUNS, SUPPOSING
from explorer.extraction.titles.word import Word, lower_of


def without_hanging(rest: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """What follows a verb without what only hangs on it.

    "Invades Peru | allegedly to restore order", "signs a pact | further improving relations", "proclaim
    independence | with only Peru recognising it", "observes the treaty | from the outset", "will start |
    provided" that something else comes true.
    """
    lower = lower_of(rest)
    if _OPENING.isdisjoint(lower):
        return rest
    end = next((at for at in range(1, len(rest)) if _hangs(lower, at, verbs)), len(rest))
    for phrase in _AT_END:
        if end > len(phrase) and lower[end - len(phrase) : end] == list(phrase):
            end -= len(phrase)
    return rest if end == len(rest) else [*rest[: end - 1], rest[end - 1]._replace(comma=False)]


_FURTHERING = word_set("further thereby thus hence")
_AT_END: Sequence[Sequence[str]] = (
    *(("to", "the", "present", time) for time in ("date", "day", "time")),
    *(("from", "the", begin) for begin in ("outset", "start", "beginning", "onset")),
    ("provided",),
    ("to", "date"),
)
_OPENING_TERMS = word_set("whereby wherein")
"""Words that open what a paper says."""
_OPENING = SUPPOSING | _FURTHERING | _OPENING_TERMS | {"with"} | {phrase[-1] for phrase in _AT_END}


def _hangs(lower: Sequence[str], at: int, verbs: VerbTable) -> bool:
    """Whether the word at a place opens what only hangs on the clause."""
    word, behind = lower[at], lower[at + 1] if at + 1 < len(lower) else ""
    if word in SUPPOSING:
        return behind == "to" or lower[at + 1 : at + 3] == ["in", "order"]
    if word in _FURTHERING:
        acts = behind.endswith("ing") and behind in verbs.others
        return acts and (word != "further" or _goes_further(lower, at, verbs))
    return word in _OPENING_TERMS or (word == "with" and _is_absolute(lower, at, verbs))


def _goes_further(lower: Sequence[str], at: int, verbs: VerbTable) -> bool:
    """Whether "further" goes with a verb and its object: not "agrees to | further teaching"."""
    behind = lower[at + 2 : at + 3]
    before = lower[at - 1]
    governs = before in PREPOSITIONS or before == "to"
    governs |= at > 1 and lower[at - 2] == "to" and verbs.is_base(before)
    return bool(behind) and behind[0] not in PREPOSITIONS and not governs


def _is_absolute(lower: Sequence[str], at: int, verbs: VerbTable) -> bool:
    """Whether "with" leads to somebody else's deed that says little alone: "with only Peru | backing it".

    "Only" and "no" before a name, or "between" before "with", say that it is no partner.
    """
    reach = range(at + 2, min(at + _REACH, len(lower)))
    place = next((one for one in reach if lower[one].endswith("ing") and lower[one] in verbs.others), 0)
    if not place or lower[place] in LINKING or not _PARTING.isdisjoint(lower[at + 1 : place]):
        return False
    if "between" in lower[:at]:
        return True
    alone = lower[at + 1] in _HOW_MANY or lower[place - 1] == "alone"
    return alone and not OBJECT_PRONOUNS.isdisjoint(lower[place + 1 : place + 2])


_REACH = 8
"""Words behind "with" among which the participle stands."""
_HOW_MANY = word_set("only no all both neither most many few several some none")
_PARTING = (PREPOSITIONS - {"of"}) | COORDINATORS
