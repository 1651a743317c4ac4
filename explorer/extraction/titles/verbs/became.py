"""What has been so, or has been done again and again, as what it became or was first done."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, NUMBERS, core_length, is_idle
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.verbs.intobeing import is_in_town
from explorer.extraction.titles.word import Word, lower_of


def come_to_be(clause: Clause, said: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """What follows "have" where something became what it has been, or was first done to it."""
    lower = lower_of(said)
    if not lower:
        return ()
    if lower[0] == "under" and not _RULES.isdisjoint(lower):
        return [Word("come"), *said]
    if is_in_town(said):
        return [Word("come"), Word("to"), *said[1:]]
    if lower[0] in PREPOSITIONS | {"out"}:
        phrase = next((size for size in (2, 3) if " ".join(lower[:size]) in _TURNING), 0)
        return [*map(Word, _TURNING[" ".join(lower[:phrase])].split()), *said[phrase:]] if phrase else ()
    if lower[0].endswith("ing"):
        return _begun_doing(clause, said, verbs)
    base = verbs.base_of_participle(lower[0])
    if base is not None:
        said = _without_frequency(said)
        lower = lower_of(said)
        counted = counts_some(clause.subject) or is_counted(said)
        first = not counted and _is_done_again(base, clause.subject, lower)
        return [Word("been"), Word("first"), *said] if first else ()
    if ("to" in lower[:2] and lower[0] not in OFFICES) or lower[0].endswith("ly") or lower[0] in _NO_STATES:
        return ()
    if _is_measured(lower) or _is_only_named(clause.subject, said):
        return ()
    return [Word("become"), *said]


def _begun_doing(clause: Clause, said: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """What follows "have" where somebody began what he has been doing: "been | teaching crafts"."""
    base = verbs.others.get(said[0].lower)
    if base is None or base in _NOT_BEGUN or counts_some(clause.subject) or is_counted(said):
        return ()
    return [Word("begun"), Word("to"), Word(base), *said[1:]]


_NOT_BEGUN = word_set(
    """await be belong continue do go have hold hope keep lack last leave lie live miss owe own pend persist
    remain reside run seek sit stand stay suffer try visit wait want"""
)
"""Verbs of how one is for a time, which nobody begins to be, and of what may have been done but once."""


def _without_frequency(said: Sequence[Word]) -> Sequence[Word]:
    """A participle without how often it has been so, which it was not the first time: "held | every year"."""
    lower = lower_of(said)
    if lower[1:2] not in (["every"], ["each"]):
        return said
    end = 3 + (len(lower) > 3 and lower[2] in _SO_MANY)
    return [said[0], *said[end:]]


_SO_MANY = NUMBERS | word_set("second third few other")


def _is_measured(lower: Sequence[str]) -> bool:
    """Whether words say how much or how often something was so: "300 km long", "president twice"."""
    return lower[0][0].isdigit() or lower[0] in _NUMBERED or not _OFTEN.isdisjoint(lower)


_NUMBERED = NUMBERS - {"most"}
_OFTEN = word_set("twice thrice times occasions")


def _is_only_named(subject: Sequence[Word], said: Sequence[Word]) -> bool:
    """Whether words only name whom or what a noun means: "the consul has been | Ana Paz"."""
    named = bool(subject) and all(word.text[0].isupper() for word in said)
    head = _head(subject).text if named else ""
    return head.islower() and (len(said) > 1 or is_person_noun(singular(head)))


_NO_STATES = word_set(
    "so such as that because due only not no never able again here there back away home up open dead alive "
    "first last both all each also among"
)
"""Words behind "been" that begin nothing that one becomes."""
_RULES = word_set(
    "administration command control government influence jurisdiction management mandate occupation "
    "protection protectorate rule sovereignty suzerainty"
)
"""What one comes under."""
_TURNING = {
    "in force": "come into force",
    "in effect": "taken effect",
    "in use": "come into use",
    "in operation": "gone into operation",
    "in existence": "come into existence",
    "in service": "entered service",
    "in power": "come to power",
    "in office": "taken office",
    "in exile": "gone into exile",
    "at war": "gone to war",
    "at peace": "made peace",
    "under way": "begun",
    "out of use": "fallen out of use",
}
"""How what has been so came to be so."""


def _is_done_again(base: str, subject: Sequence[Word], said: Sequence[str]) -> bool:
    """Whether a participle tells what is done again and again, so that it was first done on a date."""
    if "every" in said:
        return False  # "held in Lima every year": that was not so the first time
    if base in _OF_DAYS:
        of_day = any(singular(word.lower) in MEETINGS for word in subject)
        return of_day and "by" not in said and (not said[1:] or said[1] in _BESIDE or _is_light(said[1]))
    if base in _ONE_BY_ONE:
        return _is_of_kind(subject)
    return base in _REPEATED


def _is_light(word: str) -> bool:
    return is_idle(word) or word in {"there", "here"}


def _is_of_kind(subject: Sequence[Word]) -> bool:
    """Whether a subject is of all or any of a kind: "cheap gas", "workers", but not "Tacna" or "the ship"."""
    if not subject or subject[0].lower in DETERMINERS:
        return False
    if any(word.lower.endswith(("'s", "’s", "s'", "s’")) for word in subject):
        return False
    head = _head(subject)
    return head.text.islower() or singular(head.lower) != head.lower


def _head(words: Sequence[Word]) -> Word:
    """The noun that a phrase is about: "ports" of "the ports of Peru"."""
    end = core_length(lower_of(words))
    return words[end - 1]


_REPEATED = word_set(
    "apply broadcast celebrate export grow import observe offer organise organize print produce publish teach"
)
_ONE_BY_ONE = word_set("admit award deliver sell send show")
"""Verbs of which this is so where they are of a kind of things or persons."""
_OF_DAYS = word_set("hold keep mark stage")
"""Verbs of which this is so where they are of days and meetings, not of prisoners or isles."""
_BESIDE = PREPOSITIONS - word_set("up over off down out to")
"""Words that lead from such a verb to a place or time; "held up" and "held to be" are other verbs."""
MEETINGS = word_set(
    "ceremony competition conference contest consultation cup day dialogue election exercise exhibition fair "
    "festival forum game holiday manoeuvre meeting month race session summit talk tournament vote week"
)
"""What is held on days."""


def is_counted(words: Sequence[Word]) -> bool:
    """Whether words count what there has been by now: "more than 5,000 children", "on two occasions"."""
    return any(word.lower in _COUNTING or word.text[0].isdigit() for word in words)


def counts_some(subject: Sequence[Word]) -> bool:
    """Whether a subject counts those of whom something is told by now, and not all that there are."""
    return is_counted(subject) and subject[0].lower not in _OF_ALL


_COUNTING = (NUMBERS - {"all", "some", "no"}) | word_set("once twice times occasions hundreds thousands")
_OF_ALL = word_set("the both")
"""Words before a number of all that there are: "the two houses"."""
