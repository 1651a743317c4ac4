"""Clauses whose auxiliary stands before its subject, read in plain order: "Not only did Peru sign it".

They are read as "Peru signed it". What puts the auxiliary first ("not only") is an adverb for the rules, and
so is the auxiliary; behind what else came first it is a comma: "Only in May did Peru sign" is read as
"In May, Peru signed". What denies ("nor did Peru sign") is left as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from explorer.extraction.clauses.historical import is_adjective
from explorer.extraction.clauses.tokens import Columns, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    IDLE,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    UNTIL,
)

_HELPERS = word_set("did does had has have")
_ADVERB = "thus"
"""What a word is read as that only says how a clause is joined to others."""
_SECOND = {"not": UNTIL | {"only"}, "no": frozenset({"sooner"})}
_FIRST = _SECOND.keys() | word_set("only hardly scarcely")
_BEFORE = COORDINATORS | word_set(", ; : ( that")
_REACH = 12
"""Tokens of a subject before its verb."""


def in_plain_order(columns: Columns, dates: Sequence[int], verbs: VerbTable) -> Columns:
    """The columns with such clauses read as those that begin with their subject."""
    if _FIRST.isdisjoint(columns.lower) or _HELPERS.isdisjoint(columns.lower):
        return columns
    changed: dict[int, str] = {}
    for helper in places_of(_HELPERS, columns.lower):
        first = _first_before(columns, dates, helper)
        told = _verbs_behind(columns, dates, helper, verbs) if first >= 0 else {}
        if told:
            changed |= _opening(columns.lower, dates, first, helper) | told
            changed |= _joint(columns.lower, first, max(told))
    return _changed(columns, changed) if changed else columns


def _changed(columns: Columns, changed: Mapping[int, str]) -> Columns:
    lower = tuple(changed.get(at, word) for at, word in enumerate(columns.lower))
    text = [
        changed[at].capitalize() if at in changed and columns.is_capital[at] else changed.get(at, word)
        for at, word in enumerate(columns.text)
    ]
    letters = {at: word.isalpha() for at, word in changed.items()}
    words, plain = (
        [letters.get(at, known) for at, known in enumerate(column)]
        for column in (columns.is_word, columns.plain)
    )
    return columns._replace(text=text, lower=lower, is_word=words, plain=plain)


def _first_before(columns: Columns, dates: Sequence[int], helper: int) -> int:
    """The first token of what puts a helper before its subject; -1 where nothing does."""
    lower = columns.lower
    for at in range(helper - 1, -1, -1):
        if lower[at] == ";":
            return -1
        if lower[at] not in _FIRST or (at and lower[at - 1] not in _BEFORE):
            continue
        if lower[at] not in _SECOND or lower[at + 1] in _SECOND[lower[at]]:
            return at if _puts_first(columns, dates, at, helper) else -1
    return -1


def _puts_first(columns: Columns, dates: Sequence[int], first: int, helper: int) -> bool:
    """Whether "only" or the like stands before a helper, or before when or where, and then the helper."""
    lower = columns.lower
    behind = first + 1 + (lower[first] in _SECOND)
    if behind == helper:
        return lower[first] != "only"
    leads = lower[behind] in _LEADING or dates[behind] >= 0 or lower[behind - 1] in UNTIL
    return leads and lower[first] in {"only", "not"} and not _has_subject(columns, dates, helper)


_LEADING = PREPOSITIONS | SUBORDINATORS | IDLE


def _has_subject(columns: Columns, dates: Sequence[int], helper: int) -> bool:
    """Whether a helper goes on with what stands before it: "Only after Peru | had left did Chile sign"."""
    before = columns.lower[helper - 1]
    if columns.lower[helper] in _DOING:
        return before in _SUBJECTS
    return before != "," and before not in IDLE and dates[helper - 1] < 0


_SUBJECTS = PERSONAL | RELATIVES


def _opening(lower: Sequence[str], dates: Sequence[int], first: int, helper: int) -> dict[int, str]:
    """What the words before the subject are read as, by their places."""
    last = first + (lower[first] in _SECOND)
    read = dict.fromkeys(range(first, last + 1), _ADVERB)
    read[helper] = _ADVERB if last + 1 == helper or lower[helper - 1] == "," else ","
    if lower[last] in UNTIL:
        read[last] = "in" if dates[last + 1] >= 0 else "after"
    return read


def _joint(lower: Sequence[str], first: int, verb: int) -> dict[int, str]:
    """What joins the next clause to "no sooner had they met" and "hardly had they met", read as "and"."""
    if lower[first] not in _JOINED:
        return {}
    joints = (at for at in range(verb + 1, len(lower)) if lower[at] in _JOINED[lower[first]])
    return dict.fromkeys(islice(joints, 1), "and")


_JOINED = {"no": frozenset({"than"}), **dict.fromkeys(("hardly", "scarcely"), word_set("when before"))}


def _verbs_behind(columns: Columns, dates: Sequence[int], helper: int, verbs: VerbTable) -> dict[int, str]:
    """The verbs behind the subject of a helper, each with its past form."""
    lower, does = columns.lower, columns.lower[helper] in _DOING
    end = min(helper + _REACH, len(lower))
    if not does and "been" in lower[helper + 1 : end]:
        return {lower.index("been", helper): "was"}
    for at in range(helper + 2, end):
        past = _past(lower[at], verbs, does=does) if dates[at] < 0 and not columns.is_capital[at] else ""
        if not past or lower[at - 1] in _BEFORE_NOUNS:
            continue
        follows = lower[at + 1] if does and at + 1 < len(lower) else ""
        subject = columns.is_capital[at - 1] and not is_adjective(columns, at - 1)
        if follows and not subject and _past(follows, verbs, does=True):
            continue  # "did Cuban | trade | recover"
        return {at: past} | (_second(columns, at, verbs) if does else {})
    return {}


def _second(columns: Columns, verb: int, verbs: VerbTable) -> dict[int, str]:
    """A second verb that "did" is told with: "did Peru sign the pact and | reopen its port"."""
    lower = columns.lower
    ends = (at for at in range(verb + 1, len(lower) - 2) if lower[at] in _ENDING)
    at = next(ends, -1)
    if at < 0 or lower[at] not in COORDINATORS or lower[at + 2] not in DETERMINERS | ARTICLES:
        return {}
    past = _past(lower[at + 1], verbs, does=True)
    return {at + 1: past} if past and not columns.is_capital[at + 1] else {}


_ENDING = COORDINATORS | RELATIVES | {"to", ",", ";", "."}
_DOING = word_set("did does")
_BEFORE_NOUNS = DETERMINERS | PREPOSITIONS | ARTICLES


def _past(word: str, verbs: VerbTable, *, does: bool) -> str:
    """The past form that tells what an auxiliary with this form told; "" where the word is no such form."""
    if not does:
        base = verbs.base_of_participle(word)
        return (verbs.past_of(base) or word) if base else ""
    if verbs.others.get(present(word, plural=False)) != word:
        return ""
    return verbs.past_of(word) or (f"{word}d" if word.endswith("e") else f"{word}ed")


def goes_on(lower: Sequence[str], first: int, at: int) -> bool:
    """Whether a clause goes on behind a comma from one read so, or denies: ", | nor did they".

    The one read so begins at ``first``: "Not only did they meet in May, | they signed".
    """
    behind = lower[at + 1 : at + 3]
    if lower[at] != "," or len(behind) < _NEAR:
        return False
    if behind[0] == "nor":
        return behind[1] in AUXILIARIES
    return lower[first : first + 3] == _TWICE and behind[0] in PERSONAL


_TWICE = (_ADVERB,) * 3
_NEAR = 2
