"""Undated clauses that tell no happening of the date before them: states, courses, and what came earlier."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence, Set
from enum import Enum

from explorer.chronicle.dates.date import Precision
from explorer.extraction.clauses.clause import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    BE,
    HAVE,
    MODALS,
    NUMBERS,
    OWNERS,
    RELATIVES,
    SUBORDINATORS,
    UNTIL,
    is_idle,
)


class NoDeed(Enum):
    """What a clause tells that tells no happening of the date before it."""

    STATE = "how something was, or a whole deed that never came about; what is joined to it may be a deed"
    OTHERWISE = "what had been before, nobody did or hardly came about; so is what is joined to it"


def no_deed(
    view: SentenceView, clause: Clause, dated: tuple[int, int], event_nouns: Set[str]
) -> NoDeed | None:
    """Whether an undated clause tells a state, a course or something earlier than what is dated before it.

    What is dated are the tokens ``dated``; ``event_nouns`` name happenings, which one "had" or which
    something "was": "had a meeting", "was a visit". "The works opened in ⟦May⟧ and had 700 workers" tells no
    second happening of May, nor does "…, but the trade never came to much".
    """
    verb = view.finite.index(True, clause.start, clause.end)
    before = view.lower[clause.start : verb]
    if not RELATIVES.isdisjoint(before):
        return None  # the verb may be that of a clause inside: "the king, who had fled, came back"
    word = view.lower[verb]
    if view.lower[clause.start] in _AGAINST and view.lower[verb : verb + 2] == ("did", "not"):
        return NoDeed.OTHERWISE  # "but it did not declare war"
    if _is_of_none(before, word):
        found = word in BE and not _DECIDED.isdisjoint(view.lower[verb + 1 : verb + 2])
        return None if found else NoDeed.OTHERWISE  # "no vote was taken"
    if _is_of_course(before):
        whole = "never" in before and verb + 1 < clause.end  # not "never | debated and ratified it"
        return NoDeed.STATE if whole else NoDeed.OTHERWISE
    if word in _THEN and "while" in before and _is_going_on(view, verb, clause.end):
        return NoDeed.STATE
    if word in _STATES:
        return _of_state(view, clause, dated, verb, event_nouns)
    return NoDeed.STATE if word in _LASTING else None


def bounds_alone(view: SentenceView, start: int, dates: Sequence[int]) -> bool:
    """Whether a date says nothing of when what is joined to its clause was done.

    "It was all they sold until ⟦the 1990s⟧, and the port grew", "the siege of ⟦May⟧ is forgotten; Paz fled",
    "left out the plan of ⟦the 1990s⟧, and its aid was given by others". The clause begins at ``start``.
    """
    if len(dates) != 1:
        return False
    at = view.dates.index(dates[0])
    behind = at + view.dates[at:].count(dates[0])
    led = view.lower[at - 1] if at else ""
    if led == "since" and "had" in view.lower[start:at] and "when" not in view.lower[behind : behind + 2]:
        return True  # "had been neutral since ⟦1955⟧, but the rebels used its ports"
    if led in UNTIL and _is_possible(view.lower[start:at]) and "when" not in view.lower[behind : behind + 2]:
        return True  # "could fight until ⟦May⟧, and Paz advised peace"
    if _is_of_paper(view, start, at, behind):
        return True
    if (led in UNTIL or led == "of") and view.lower[behind : behind + 1] == (",",):
        date = view.expressions[dates[0]].date
        return date is not None and date.precision in _LONG
    return view.lower[behind : behind + 1] in _BEING_NOW


def _is_possible(words: Sequence[str]) -> bool:
    """Whether words tell what could be done, not what would not be done before a time: "could not leave"."""
    return not MODALS.isdisjoint(words) and _DENYING.isdisjoint(words)


_DENYING = word_set("not never no cannot")


def _is_of_paper(view: SentenceView, start: int, at: int, behind: int) -> bool:
    """Whether a date is that of a paper of which more is told: "broke its ⟦1920⟧ treaty and attacked"."""
    if not at or view.lower[at - 1] not in OWNERS | {"the"}:
        return False
    paper = not _PAPERS.isdisjoint(view.lower[behind : behind + 2])
    return paper and _MAKING.isdisjoint(view.lower[start:at])


_PAPERS = word_set("treaty agreement accord accords pact protocol truce armistice")  # a convention may meet
_MAKING = word_set(
    "signed sign concluded ratified made negotiated initialled initialed approved passed under joined "
    "entered accepted supported opposed"
)
_LONG = frozenset({Precision.DECADE, Precision.CENTURY})
_BEING_NOW = (("is",), ("are",), ("remains",), ("remain",))


def _is_going_on(view: SentenceView, verb: int, end: int) -> bool:
    """Whether "was" and a form in -ing tell what went on: "while Peru | was still fighting Spain"."""
    near = (word for word in view.lower[verb + 1 : end] if not is_idle(word))
    return next(near, "").endswith("ing")


def is_of_now(view: SentenceView, clause: Clause, dated: tuple[int, int]) -> bool:
    """Whether an undated clause tells what is or has been up to now, beside a past that is dated.

    "Won a share in ⟦May⟧; it has since handed it back", "signed a pact in ⟦May⟧, and this is counted as …".
    """
    verb = view.finite.index(True, clause.start, clause.end)
    if not RELATIVES.isdisjoint(view.lower[clause.start : verb]):
        inner, verb = verb, next((at for at in range(verb + 1, clause.end) if view.finite[at]), verb)
        if verb == inner or not RELATIVES.isdisjoint(view.lower[inner + 1 : verb]):
            return False  # none behind the one inside: "the plan that Peru made | has been given up"
    if view.lower[verb] not in _NOW:
        return False
    behind = view.lower[verb + 1 : clause.end]
    if not _SAYING.isdisjoint(behind[:2]) or "ever" in behind:
        return False  # "is said to have sent a warning", "has praised it ever since": from that day on
    since = "since" in behind and not any(view.dated[verb : clause.end])
    return since or any(_is_past(view, at) for at in range(*dated) if view.finite[at])


def _is_past(view: SentenceView, at: int) -> bool:
    """Whether a finite verb is in the past: no participle behind "has", no "recalls" of a chronicle."""
    word = view.lower[at]
    if word in _THEN or word in _NOW:
        return word in _THEN
    return bool(view.bases[at]) and not word.endswith("s") and view.lower[at - 1] not in _NOW


def _of_state(
    view: SentenceView, clause: Clause, dated: tuple[int, int], verb: int, event_nouns: Set[str]
) -> NoDeed | None:
    """The same of a clause whose first verb, at a place, is "was", "were" or "had"."""
    word = view.lower[verb]
    behind = next((at for at in range(verb + 1, clause.end) if not is_idle(view.lower[at])), verb)
    told = view.lower[behind : clause.end]
    if view.lower[clause.start] in _MEANWHILE and word in BE and told[0].endswith("ing"):
        return NoDeed.STATE  # "while Peru was fighting in the south"
    if told[0] == "not" and word in BE and told[1:2] and told[1] in _PLACES:
        return NoDeed.STATE  # "and so was not among the founders"
    if told[0] in _COURSES:
        return None if "by" in told else NoDeed.OTHERWISE  # "was never ratified by the senate"
    if word == "had":
        if told[0] not in DETERMINERS and told[0].endswith(_ENDINGS):
            of_then = _is_of_then(view, dated, (verb, behind)) or _is_stand(view, clause, verb)
            return None if of_then else NoDeed.OTHERWISE
        if "to" in told[:5] or _is_done_to(view, behind, clause.end):
            return None  # "had a day to leave", "had the bridge destroyed"
    elif told[0] == "one" and _is_done_to(view, behind, clause.end, _EXCELLING):
        return None  # "was one of the forty killed"
    held = told[0] in _STATES[word] or (word == "had" and told[0][0].isdigit())
    known = "it" in view.lower[clause.start : verb] or not event_nouns.isdisjoint(told)
    return NoDeed.STATE if held and not known and _RANKS.isdisjoint(told[:4]) else None


def _is_of_none(before: tuple[str, ...], verb: str) -> bool:
    """Whether the subject is nobody, of whom is told what was not done: "and no contract was signed"."""
    at = before.index("no") if "no" in before[:2] else -1
    if at >= 0:
        return (
            (verb in _BEING or verb in _COMING)
            and before[at + 1 : at + 2] != ("one",)
            and "than" not in before[at + 2 : at + 3]
        )
    denial = next((at for at in range(len(before[:2])) if before[at] in _NONE), -1)
    return denial >= 0 and before[denial + 1 : denial + 2] not in _NO_DENIALS


def _is_of_course(before: tuple[str, ...]) -> bool:
    """Whether an adverb right before a verb says that it hardly came about, not one within the subject.

    "The trade never | paid", but "the never ratified treaty | was denounced".
    """
    at = len(before) - 1
    while at >= 0 and before[at] not in _COURSES and is_idle(before[at]):
        at -= 1
    if at < 0 or before[at] not in _COURSES:
        return False
    while at > 0 and is_idle(before[at - 1]):
        at -= 1
    return at == 0 or before[at - 1] not in DETERMINERS


def _is_done_to(view: SentenceView, start: int, end: int, but: Set[str] = frozenset()) -> bool:
    """Whether a participle says behind a noun what is done to it: "had a spy | shot", "had a red flag" not.

    The tokens ``start`` to ``end`` begin with the noun's article; with words of ``but`` they tell a state.
    """
    for at in range(start + 2, end):
        word = view.lower[at]
        if word in RELATIVES or word in but or (but and word.endswith("est")):
            return False
        if (view.finite[at] or word in _DONE or word.endswith("ed")) and _is_last(view, at + 1, end):
            return True
    return False


def _is_last(view: SentenceView, at: int, end: int) -> bool:
    """Whether no noun stands at a place, which a participle before it would describe."""
    if at >= end or view.dated[at] or not view.tokens[at].is_word:
        return True
    return view.lower[at] in _BEHIND or is_idle(view.lower[at])


def _is_stand(view: SentenceView, clause: Clause, had: int) -> bool:
    """Whether what "had" been done is a stand on what is dated: "whereas Peru had | spoken against it"."""
    return view.lower[clause.start] == "whereas" and view.lower[had + 2 : had + 3] == ("against",)


def _is_of_then(view: SentenceView, dated: tuple[int, int], had: tuple[int, int]) -> bool:
    """Whether what "had" been done is told beside other such things, or as of the date: "By ⟦May⟧ …".

    ``had`` are the places of that word and of the participle behind it.
    """
    start, end = dated
    if "had" in view.lower[start:end] or not _SOON.isdisjoint(view.lower[had[0] : had[1]]):
        return True
    return any(
        (view.lower[at] == "by" and (view.dated[at + 1] or view.lower[at + 1] == "then"))
        or view.lower[at : at + 3] == ("by", "the", "time")
        for at in range(start, had[0])
    )


def leading_date(view: SentenceView, start: int, dates: Sequence[int]) -> tuple[int, ...]:
    """Which of the ``dates`` of the words from token ``start`` on what follows them has: the last verb's.

    "The law, drafted in 1930, was passed in ⟦1932⟧ and …", but "met in ⟦1930⟧ and 1932 and …".
    """
    leading, place = dates[0], view.dates.index(dates[0], start)
    for date in dates[1:]:
        at = view.dates.index(date, place)
        if view.expressions[date].date is not None and not view.hidden[at] and _is_next(view, place, at):
            leading, place = date, at
    return (leading,)


def _is_next(view: SentenceView, place: int, at: int) -> bool:
    """Whether the date ``at`` a later place has a verb behind the date before it, and not one of an aside.

    "In ⟦1957⟧ the minister, elected in 1955, resigned": what stands behind that comma goes on with 1957.
    """
    between = view.lower[place:at]
    if not view.has_finite(place, at) or between[-1] in _HANGING or not _OPENERS.isdisjoint(between):
        return False
    behind = view.dated.index(False, at) if False in view.dated[at:] else at
    return view.lower[behind] != "," or not any(view.finite[behind + 1 : behind + 2])


_HANGING = word_set("of from since until till to by before for the a")
"""Words before a date that is no happening's: "the law of | 1932"."""
_OPENERS = RELATIVES | SUBORDINATORS
_NOW = word_set("is are has have")
_THEN = word_set("was were had did")
_SAYING = word_set("said reported believed thought known supposed rumoured")
_BEING = BE | HAVE | MODALS
_STATES: Mapping[str, Container[str]] = {
    **dict.fromkeys(("was", "were"), word_set("a an one part the its their his her")),
    "had": DETERMINERS | (NUMBERS - {"no"}) | word_set("about nearly over"),
}
"""Words behind a verb with which it tells a state: "was | one of", "had | an office", but "had | said"."""
_ENDINGS = ("ed", "n", "t", "d", "ne", "me", "de", "ng")
"""How participles end; the nouns behind "had" that end so, without an article, tell no deed either."""
_AGAINST = word_set("but yet although though whereas")
"""Words that lead from what happened to what, for all that, did not."""
_RANKS = word_set("first second third last only time guest guests host hosts")
"""What somebody "was" by doing something: "was the first to arrive", "was a guest in Lima"."""
_LASTING = word_set("remained belonged existed lasted")
_MEANWHILE = frozenset({"while", "whilst"})
_PLACES = DETERMINERS | word_set("among in at on of one part")
_COURSES = word_set("never seldom rarely hardly scarcely")
_NONE = word_set("none nothing neither")
_DECIDED = frozenset({"taken", "reached"})
"""What is said of a vote, a decision or an agreement: that there was none is how a meeting ended."""
_COMING = word_set("followed resulted ensued came materialised materialized")
"""Verbs that tell of nothing that it came about: "though no sanctions | followed"."""
_NO_DENIALS = (("the",), ("other",))
"""Words with which those deny nothing: "none the less", "none other than"."""
_SOON = word_set("quickly swiftly promptly")
"""Adverbs behind "had" for what came after what is dated: "and Peru had soon | lost the port"."""
_EXCELLING = word_set("most ever")
_DONE = word_set(
    "sunk taken given written driven torn thrown drawn broken stolen beaten withdrawn sworn chosen hanged"
)
"""Strong participles that are no past forms, which nothing marks as verbs."""
_BEHIND = PREPOSITIONS | DETERMINERS | word_set("and but or as")
"""Words behind a participle that describes no noun: "had the bridge built | in wood"."""
