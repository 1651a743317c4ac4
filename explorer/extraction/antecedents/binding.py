"""What a pronoun cannot mean by its place: its own verb's subject, and the phrase that it stands within."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.antecedents.asked import Asked
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.antecedents.towards import is_asked, is_towards_another
from explorer.extraction.antecedents.unfit import is_unfit
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    CONTRASTING,
    COORDINATORS,
    IDLE,
    RELATIVES,
    SUBORDINATORS,
)


def is_barred(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase of the pronoun's own sentence is one that it cannot mean.

    These are rules of English grammar: an object that is the subject too would be "itself", and nothing is
    told of by a pronoun within its own phrase ("an attempt to replace it").
    """
    if is_unfit(one, asked):
        return True
    if one.phrase.owner or not one.is_in(asked.view):
        return False
    return any(bars(one, asked) for bars in _BARRING)


def _acts_on_it(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is the subject of the verb whose object the pronoun is: "saw it", "relied on it"."""
    view, behind = asked.view, one.phrase.last + 1
    if asked.role != "object" and not _is_led_by_verb(asked):
        return False
    if one.role not in SUBJECTS and not _opens_relative(view.lower[behind : behind + 2]):
        return False
    verbs = [at for at in range(behind, asked.at) if view.finite[at]]
    if not verbs:
        return False
    lead = view.lower[behind : verbs[0]]
    if not _PARTING.isdisjoint(lead[_opens_relative(lead) :]):
        return False
    return all(_goes_on(view, at) for at in verbs[1:]) and _NEW.isdisjoint(view.lower[verbs[0] : asked.at])


def _acts_towards_him(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase does to a person what nobody is said to do to himself: "Paz paid tribute to | him"."""
    if asked.who != "he" or asked.role not in _TO_WHOM or one.role not in SUBJECTS:
        return False
    behind = one.phrase.last + 1
    return _is_in_clause(behind, asked) and _NEW.isdisjoint(asked.view.lower[behind : asked.at - 1])


_TO_WHOM = word_set("to against from of")


def _is_led_by_verb(asked: Asked) -> bool:
    """Whether a preposition parts the pronoun from its verb, which has no object: "sailed | round | it"."""
    view, verb = asked.view, asked.at - 2
    if asked.role in _PLAIN or verb < 1:
        return False
    return view.finite[verb] or (view.finite[verb - 1] and view.lower[verb - 1] in AUXILIARIES)


def _opens_relative(lead: tuple[str, ...]) -> int:
    """How many words behind a phrase open what is told of it: ", who"."""
    comma = lead[:1] == (",",)
    return 1 + comma if lead[comma : comma + 1] in _RELATIVE else 0


def goes_on_by_who(one: Candidate) -> bool:
    """Whether a relative clause of which it is the subject goes on from a phrase: "Paz, who was deposed"."""
    if one.view is None:
        return False
    behind = one.phrase.last + 1
    at = behind + _opens_relative(one.view.lower[behind : behind + 2])
    return behind < at < len(one.view.lower) and one.view.finite[at]


def done_to_before(asked: Asked, found: Sequence[Candidate], verbs: VerbTable) -> Candidate | None:
    """The object of the verb that a passive repeats: "agreed to admit | Japan; it was admitted in May"."""
    if not asked.done or asked.role != "subject":
        return None
    told = (one for one in found if one.is_in(asked.view) and one.role == "object")
    return next((one for one in told if verb_before(one, verbs) == asked.verb), None)


def verb_before(one: Candidate, verbs: VerbTable) -> str:
    """The verb right before an object, "" where none stands there."""
    return verbs.lemma(one.view.lower[one.phrase.begin - 1]) if one.view and one.phrase.begin else ""


_RELATIVE = (("who",), ("which",), ("that",))


def _goes_on(view: SentenceView, at: int) -> bool:
    """Whether a finite verb has the subject of the one before: "met Paz and | freed him"."""
    at -= 1
    if view.dated[at]:
        while at and (view.dated[at] or view.lower[at] in _BEFORE_DATES):
            at -= 1
    while at and (is_adverb(view.lower[at]) or view.lower[at] in IDLE):
        at -= 1
    return view.lower[at] in COORDINATORS or view.lower[at] == ","


_BEFORE_DATES = PREPOSITIONS | word_set("the early late end beginning of mid")


def only_follows(one: Candidate, asked: Asked, view: SentenceView, at: int) -> bool:
    """Whether a phrase follows the verb of the same subject, at a token before: "it had | ice; it fell"."""
    if asked.who == "he" or asked.role != "subject" or one.role in SUBJECTS or not one.is_in(view):
        return False
    again = view.sentence == asked.view.sentence and view.lower[at] == asked.word
    return again and one.phrase.begin > at and view.finite[at + 1]


def first_object(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The object of the first of two verbs that share a subject, which that of the second means.

    "Holm, sent by Paz, met Roca and | freed him".
    """
    view, at = asked.view, asked.at - 1
    if asked.role != "object" or at < 1 or not view.finite[at]:
        return None
    told = (one for one in found if one.is_in(view) and not is_barred(one, asked))
    if view.lower[at - 1] == "and":
        objects = (one for one in told if one.role == "object")
        return next((one for one in objects if not view.has_finite(one.phrase.last + 1, at)), None)
    beside = (
        one
        for one in told
        if one.phrase.last + 2 == at
        and one.role in _BEHIND_VERBS
        and view.lower[one.phrase.begin - 1] not in _JOINING
    )
    return next(beside, None) if view.lower[at - 1] == "," else None  # "who won the war, | lost it"


_BEHIND_VERBS = word_set("object other")
_JOINING = COORDINATORS | {","}
"""What stands before one of those named beside a subject: "the ministers, Paz | and Roca, | signed it"."""


def contrasted(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The subject behind "while", of which a clause that "and" joins to it tells more: "and then it fell"."""
    lower = asked.view.lower
    if asked.role != "subject" or asked.who != "it" or CONTRASTING.isdisjoint(lower[: asked.at]):
        return None
    at = asked.at - 1
    while at > 0 and (asked.view.dated[at] or lower[at] in _BEFORE_IT or is_adverb(lower[at])):
        at -= 1
    if lower[at] != "and":
        return None
    told = (one for one in found if one.is_in(asked.view) and one.phrase.last < at and one.role in SUBJECTS)
    behind = (one for one in told if lower[one.phrase.begin - 1] in CONTRASTING)
    finite = asked.view.finite
    return next((one for one in behind if finite[one.phrase.last + 1 : at].count(True) == 1), None)


_BEFORE_IT = IDLE | word_set("in on by from later then , the")

_PARTING = CLAUSE_OPENERS | {";"}
_NEW = RELATIVES | SUBORDINATORS | word_set("; to")
"""What opens a clause with a subject of its own, or one that is told of another."""


def _holds_it(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase that opens its clause goes on to the pronoun without a verb, date or sign."""
    view, behind = asked.view, one.phrase.last + 1
    if one.kind in _OWNING or one.head != one.head.lower():
        return False
    if behind + 1 == asked.at and view.lower[behind] == "of":
        return True  # "some thousand | of them"
    before = view.lower[one.phrase.begin - 1] if one.phrase.begin else ""
    if behind >= asked.at or before not in _OPENERS or view.lower[behind] not in _WITHIN:
        return False
    between = slice(behind, asked.at)
    told = True in view.finite[between] or True in view.dated[between]
    return not told and _SIGNS.isdisjoint(view.lower[between])


def _is_one_of_two(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is one of two that are the subject: "Paz and | Roca | met in his palace"."""
    if asked.who == "they" or one.phrase.parts or not asked.view.tokens[one.phrase.begin].is_capital:
        return False
    view, begin, behind = asked.view, one.phrase.begin, one.phrase.last + 1
    second = begin > 1 and view.lower[begin - 1] == "and" and view.tokens[begin - 2].is_capital
    first = view.lower[behind] == "and" and view.tokens[behind + 1].is_capital
    if first and (not begin or view.dated[begin - 1] or view.lower[begin - 1] in _OPENERS):
        behind = next((at for at in range(behind + 1, asked.at) if not view.tokens[at].is_capital), asked.at)
    elif not second or one.role not in SUBJECTS:
        return False
    return view.finite[behind] and _is_in_clause(behind, asked)


def _is_said_to_be(one: Candidate, asked: Asked) -> bool:
    """Whether a pronoun owns what a subject is said to be: "Paz became | its first president"."""
    if asked.role != "owner" or one.role not in SUBJECTS or asked.view.lower[asked.at - 1] not in _BEING:
        return False
    return _is_in_clause(one.phrase.last + 1, asked)


def _acts_towards_another(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is the subject of what one does only towards another's: "Peru vetoed | its entry"."""
    view, at = asked.view, asked.at
    if asked.role != "owner" or one.phrase.begin > at or not is_towards_another(view, at):
        return False
    verbs = [place for place in range(one.phrase.last + 1, at) if view.finite[place]]
    acts = one.role in SUBJECTS and bool(verbs) and all(_goes_on(view, place) for place in verbs[1:])
    return acts or is_asked(one, view, at)


def _is_in_clause(behind: int, asked: Asked) -> bool:
    """Whether the words behind a subject are of the clause in which the pronoun stands."""
    between = slice(behind, asked.at)
    told = asked.view.finite[between].count(True) == 1
    return told and _PARTING.isdisjoint(asked.view.lower[between]) and "," not in asked.view.lower[between]


def _stands_before(one: Candidate, asked: Asked) -> bool:
    """Whether only a preposition parts a phrase from the pronoun: "built | schools | for them".

    Or that is the phrase itself, "sailed | round | it".
    """
    return asked.role not in _PLAIN and asked.at - 2 <= one.phrase.last < asked.at


_PLAIN = word_set("subject object owner")
"""The roles of a pronoun that no preposition leads to."""
_BARRING = (
    _acts_on_it,
    _acts_towards_him,
    _holds_it,
    _is_one_of_two,
    _is_said_to_be,
    _stands_before,
    _acts_towards_another,
)

_BEING = word_set("became becomes become is was are were remained remains")
_OWNING = word_set("person called people state body both")
_OPENERS = SUBORDINATORS | frozenset({"", ";", ","})
_WITHIN = (PREPOSITIONS | word_set("to")) - word_set("with under by")
_SIGNS = COORDINATORS | frozenset({",", ";", "("})
