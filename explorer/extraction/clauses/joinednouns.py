"""Whether "and" joins two nouns of one subject, and which forms are no verb of it."""

from __future__ import annotations

from explorer.extraction.clauses.describedleads import PAPERED
from explorer.extraction.clauses.describedsubjects import REACH
from explorer.extraction.clauses.joints import COORDINATORS, SUBORDINATORS
from explorer.extraction.clauses.reduced import LEADING_TO_PAPER
from explorer.extraction.clauses.series import joins_between_dashes
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import NUMBERS, OF_MANY, OF_ONE, PERSONAL


def ends_clause(view: SentenceView, index: int) -> bool:
    """Whether a sign or word ends what may be a subject."""
    word = view.lower[index]
    stops = word in COORDINATORS or word in SUBORDINATORS or word in {";", ","}
    return stops and view.dates[index] < 0 and not view.hidden[index]


def joins_subjects(view: SentenceView, begin: int, index: int) -> bool:
    """Whether "and" joins two names before their verb: "and he and President X signed".

    So does the one in "and relations between the two courts and their people were restored"; not one with a
    time behind it: "was held by Peru and Chile | and in 1912 it became free".
    """
    if view.lower[index] != "and" or view.has_finite(index + 1, index + 2):
        return False
    if _is_timed(view, index + 1) and not any(view.dated[begin:index]):
        return False
    before = range(begin, index)
    if _adds_two(view, begin, index):
        return True
    if any(view.lower[at] in {"between", "both"} for at in before) or _hangs_on_noun(view, begin, index):
        return True
    if _joins_matters(view, begin, index):
        return True
    return all(view.tokens[at].is_capital or view.lower[at] in {"he", "she", "the"} for at in before)


def _is_timed(view: SentenceView, at: int) -> bool:
    """Whether a date stands at a token, or behind the preposition there."""
    return any(view.dated[at + (view.lower[at] in PREPOSITIONS) :][:1]) if at < len(view.tokens) else False


def _joins_matters(view: SentenceView, begin: int, index: int) -> bool:
    """Whether "and" joins what a noun is of: "and a treaty of friendship | and trade was signed".

    The verb has the number of that noun, behind whose preposition plain nouns stand, and is an auxiliary: in
    "and a treaty of friendship and goods were sold" it has not.
    """
    led = next((at for at in range(begin + 1, index) if view.lower[at] in _MATTERING), 0)
    verb = next((at for at in range(index + 1, min(index + _FAR, len(view.tokens))) if view.finite[at]), 0)
    if not led or index < led + 2 or not verb or verb < index + 2:
        return False
    plain = [*range(led + 1, index), *range(index + 1, verb)]
    if any(view.tokens[at].is_capital or view.lower[at] in _NO_MATTERS for at in plain):
        return False
    many = view.lower[led - 1].endswith("s")
    one = view.lower[begin] in _OF_A
    return view.lower[verb] in (OF_MANY if many else OF_ONE) and (many or one)


def adds_matter(view: SentenceView, index: int) -> bool:
    """Whether "and" adds a bare noun to what a paper is of: "a treaty of peace | and commerce signed in May".

    The form behind is of papers, has no object and is no verb of that noun: trade does not sign.
    """
    if view.lower[index] != "and" or index < 3 or index + 3 >= len(view.tokens):
        return False
    last = min(index + _FAR, len(view.tokens) - 1)
    form = next((at for at in range(index + 2, last) if view.lower[at] in PAPERED), 0)
    behind = form + 1
    if not form or not (view.dated[behind] or view.lower[behind] in PREPOSITIONS):
        return False
    start = index - 1
    while start > 1 and index - start < _FAR and view.lower[start] not in _NO_MATTERS:
        start -= 1
    plain = [*range(start + 1, index), *range(index + 1, form)]
    bare = not any(view.finite[at] or view.lower[at] in _NO_MATTERS or view.dated[at] for at in plain)
    return bare and start + 1 < index and view.lower[start] in {"of", "on"}


_FAR = 4
_MATTERING = word_set("of on for between over about")
_OF_A = word_set("a an the its their his her this that another")
_NO_MATTERS = DETERMINERS | PREPOSITIONS | PERSONAL | COORDINATORS | SUBORDINATORS


def is_reduced_in(view: SentenceView, begin: int, at: int) -> bool:
    """Whether a form is the participle of an "a" behind "by": "and the coast by a pact | made in 1864".

    A date or a preposition follows, so that nothing else can be the clause's verb.
    """
    led = next(
        (one for one in range(at - 1, max(begin, at - _FAR - 1), -1) if view.lower[one] in LEADING_TO_PAPER),
        0,
    )
    if led <= begin or led + 2 >= at or view.lower[led + 1] not in {"a", "an"}:
        return False
    behind = view.lower[at + 1 : at + 2]
    done = view.lower[at].endswith(("ed", "en", "ne", "un")) or view.lower[at] in _PAPERED
    return done and bool(behind) and (view.dated[at + 1] or behind[0] in PREPOSITIONS)


_PAPERED = word_set("held made won led met")


def _adds_two(view: SentenceView, begin: int, index: int) -> bool:
    """Whether two nouns with one verb follow a comma: "fell, and | the king | and his court fled".

    The first has its article or number, and nothing hangs on it.
    """
    joint = next((at for at in (begin - 1, begin - 2) if view.lower[at] == "and"), 0)
    led = view.lower[begin] in _COUNTED or view.lower[begin][0].isdigit()
    if not joint or view.tokens[joint - 1].text != "," or not led or index < begin + 2:
        return False
    if not PREPOSITIONS.isdisjoint(view.lower[begin + 1 : index]) or view.finite[index - 1]:
        return False
    for at in range(index + 1, min(index + REACH, len(view.tokens))):
        if view.finite[at]:
            return at > index + 1 and view.lower[at] not in OF_ONE
        if ends_clause(view, at) or view.lower[at] in PREPOSITIONS:
            return False
    return False


_COUNTED = DETERMINERS | NUMBERS


def _hangs_on_noun(view: SentenceView, begin: int, index: int) -> bool:
    """Whether "and" joins two names behind a preposition: "and a dispute with Mexico and Spain followed"."""
    names = view.tokens[index - 1 : index + 2 : 2]
    if len(names) < 2 or not all(name.is_capital for name in names):
        return False
    first = index - 1
    while first > begin and view.tokens[first - 1].is_capital:
        first -= 1
    return first > begin and view.lower[first - 1] in {"with", "against", "from", "in", "of"}


def joins_names(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" joins two names that are one subject ("said that Finland and Japan had agreed")."""
    tokens = view.tokens
    if tokens[index].lower == "and" and tokens[index - 1].lower in PERSONAL:
        return True  # "which he and Ana Paz had signed"
    if tokens[index].lower != "and" or not tokens[index - 1].is_capital:
        return False
    begin = index - 1
    while begin > last and (tokens[begin - 1].is_capital or view.lower[begin - 1] in {"the", "of", ","}):
        begin -= 1
    if begin == last:
        return False
    if joins_between_dashes(view, begin - 1, index) or view.lower[begin - 1] in _BEFORE_NAMES:
        return True
    return _waits_behind(view, begin, last) and _have_verb(view, index + 1)


_BEFORE_NAMES = word_set(
    "that between when where both of after before until once since yet whereas while but whether if"
)
"""Words right before names that "and" joins; what only names stand behind is no time."""


def _waits_behind(view: SentenceView, begin: int, last: int) -> bool:
    """Whether names stand where only a subject can: "when he left, | Peru", "that in May | Peru"."""
    if view.lower[begin] == ",":
        return not _LEADING_UP.isdisjoint(view.lower[last:begin])
    if view.lower[begin - 2 : begin] in _JOINED:
        return True
    before = begin - 1
    while before > last and view.dated[before]:
        before -= 1
    return before < begin - 1 and view.lower[before - (view.lower[before] in PREPOSITIONS)] in _BEFORE_NAMES


_LEADING_UP = (SUBORDINATORS | COORDINATORS) - word_set("and or but then however")
_JOINED = ((",", "and"), (",", "but"), ("–", "and"))


def _have_verb(view: SentenceView, begin: int) -> bool:
    """Whether a name and its verb stand at a token."""
    at = begin + (view.lower[begin] == "the")
    behind = at
    while behind < len(view.tokens) and view.tokens[behind].is_capital:
        behind += 1
    return at < behind < len(view.tokens) and view.finite[behind]
