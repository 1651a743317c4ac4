"""Past forms that are no verbs: "At talks held in Lima, Peru …", "lost 300 dead and wounded"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import Columns, is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import ARTICLES, DETERMINERS, PREPOSITIONS

_PREPOSITIONS = word_set("in at by under during following through via despite upon")
LEADING = ARTICLES | _PREPOSITIONS
"""What stands two words before such a form."""
_ENDING = frozenset(",;:")


def hangs_in_lead(columns: Columns, dates: Sequence[int], index: int, verbs: VerbTable) -> bool:
    """Whether the form at ``index`` describes the noun before it, to which a preposition leads.

    A rule of English grammar: what a preposition leads to is no subject. "In London talks | held" has one
    behind the place, so the noun must follow the preposition or its article. Behind a place, and before who
    did it, stands a verb: "In Lima landed 300 men", "in the port died a consul".
    """
    lower = columns.lower
    first = index - 2 - (lower[index - 2] in ARTICLES)
    if first < 0 or lower[first] not in _PREPOSITIONS or lower[index] in verbs.strong:
        return False
    if columns.is_capital[index - 1] or _tells_who(columns, dates, index):
        return False
    opens = not first or lower[first - 1] in _ENDING
    return opens and lower[index - 1].isalpha() and max(dates[first:index]) < 0


def _tells_who(columns: Columns, dates: Sequence[int], index: int) -> bool:
    """Whether what follows a form may be who did it, and is not what the noun before it is called."""
    lower = columns.lower
    if index + 1 == len(lower) or dates[index + 1] >= 0 or lower[index] in _NAMING:
        return False
    after = lower[index + 1]
    return after in _FIRST or after[0].isdigit() or columns.is_capital[index + 1]


_FIRST = ARTICLES | word_set(
    """his her its their some several many most both all no another two three four five six seven eight nine
    ten twelve twenty thirty forty fifty hundreds thousands"""
)
_NAMING = word_set("called named dubbed styled titled entitled nicknamed codenamed")


def is_only_dated(lower: Sequence[str], dates: Sequence[int], end: int) -> bool:
    """Whether a clause has only said when before token ``end``: "In May 1911, |", not "Peru in May 1911 |".

    A rule of English grammar: nothing there can be the subject of a verb behind it.
    """
    last = end - 1 - (end > 1 and lower[end - 1] == ",")
    at = last
    while at >= 0 and (dates[at] >= 0 or (at < last and lower[at] in _DATING)):
        at -= 1
    return at < last and (at < 0 or lower[at] in _CLAUSES or (at == 0 and lower[0] in _LINKS))


_DATING = word_set(
    "in on at by during from since after before until till within around about of the early late"
)
_CLAUSES = word_set("; when while")
_LINKS = word_set("but and yet then so")
"""What links a sentence to the one before it."""


HURT = word_set("wounded injured maimed missing captured")
"""What those are who are told with the dead."""


def is_hurt(lower: Sequence[str], dates: Sequence[int], index: int) -> bool:
    """Whether such a form goes with the dead: "lost 30 dead and wounded", not "left 3 dead and wounded 9"."""
    if index < 2 or lower[index - 1] not in {"and", "or"} or lower[index - 2] != "dead":
        return False
    if index + 1 >= len(lower) or dates[index + 1] >= 0:
        return True
    after = lower[index + 1]
    if after == "at" and index + 2 < len(lower) and lower[index + 2] in {"least", "most"}:
        return False  # "wounded at least forty"
    if after == "," and _object_behind_aside(lower, index + 2):
        return False
    if after == "to" and _object_behind_manner(lower[index + 2 :]):
        return False
    return not after[0].isalnum() or after in _BEHIND_HURT


def _object_behind_aside(lower: Sequence[str], first: int) -> bool:
    """Whether a phrase between commas parts a verb from its object: "captured, in May, | the town"."""
    if first >= len(lower) or lower[first] not in _PREPOSITIONS | {"on"} or "," not in lower[first:-1]:
        return False
    behind = lower[lower.index(",", first) + 1]
    return behind in _FIRST or behind[0].isdigit()


def _object_behind_manner(lower: Sequence[str]) -> bool:
    """Whether a phrase without an article parts a verb from its object: "wounded to some degree | 30 men"."""
    for before, word in pairwise(lower):
        if word in _PREPOSITIONS or not before.isalpha():
            return False
        if word[0].isdigit() or (word in _FIRST and before not in _FIRST | {"of", "and", "or"}):
            return True
    return False


_BEHIND_HURT = word_set("in on at during by from before after near to and or but while when of as for with")


def helped(lower: Sequence[str], index: int, base: str) -> bool:
    """Whether "help" before a form is a verb: "to help | cut costs", but "Peruvian help | cut costs"."""
    return lower[index] == base and index > 1 and lower[index - 2] in _BEFORE_INFINITIVES


_BEFORE_INFINITIVES = word_set("to not did would could will can may might must shall should")
"""Words behind which "help" is a verb."""


_HELPING = word_set("having being")
"""Forms that are not finite, behind which neither is a participle."""


_BEFORE_NOUN = word_set("time human")
"""Words behind which "being" is a noun."""
_BEING = word_set("was were is are be been")
BETWEEN = word_set(
    "first then also later soon never not again once thus both neither either only just still now"
)
"""Words between a form of "be" and the participle of its passive: "was | never | closed"."""
_ALREADY = BETWEEN | word_set("already long")
"""What besides adverbs in -ly stands between "having" and its participle."""
_GRADES = word_set("more less")


def before_verb(lower: Sequence[str], index: int) -> str:
    """The word before one, before "no longer" or an adverb: "be | no longer held", "having | finally left".

    So too before "more than": "trade | more than doubled".
    """
    before = lower[index - 1] if index else ""
    if index > 1 and lower[index - 2] in _BEING and (is_adverb(before) or before in BETWEEN):
        return lower[index - 2]
    if index > 2 and before == "only" and lower[index - 2] == "not" and lower[index - 3] in _BEING:
        return lower[index - 3]
    if index > 1 and lower[index - 2] in _HELPING and (is_adverb(before) or before in _ALREADY):
        thing = lower[index - 3] if index > 2 else ""  # "for the time | being"
        return before if thing in _BEFORE_NOUN or thing in DETERMINERS else lower[index - 2]
    if before == "well" and _is_well(lower, index):
        return ""
    if index > 2 and before == "than" and lower[index - 2] in _GRADES:
        return lower[index - 3]
    return lower[index - 3] if before == "longer" and index > 2 and lower[index - 2] == "no" else before


def _is_well(lower: Sequence[str], index: int) -> bool:
    """Whether the "well" before a form is a thing: "the well | collapsed", not "the well | equipped men"."""
    noun = index + 1 < len(lower) and lower[index + 1].isalpha()
    return index > 1 and lower[index - 2] in DETERMINERS and not noun


def is_no_past(before: str, word: str, after: str, verbs: VerbTable) -> bool:
    """Whether a form is no past by the words beside it: "bound | for", "the wound | was", "than | asked"."""
    graded = before in _GRADING and not (after in PREPOSITIONS or after in DETERMINERS or after == "to")
    if word not in verbs.strong and (graded or before in _NEVER_BEFORE):
        return True
    if word in _NAMING and after in _QUOTED:
        return True  # "an exhibition | titled "Silk"": who calls something so says what before the name
    return (word == "bound" and after == "for") or (word == "wound" and after not in _WINDING)


_QUOTED = frozenset({'"', "“", "‘"})
_NEVER_BEFORE = word_set("though although while whereas because unless than")
"""Words right behind which no subject stands, so that a form in -ed is a participle: "though | wounded"."""
_GRADING = word_set("better best well ill worse worst")
"""Adverbs of participles before a noun: "a larger and better | equipped force"."""
_WINDING = word_set("up down its their back")
