"""What has existed or been somewhere since a date, or has not been so since, as what came about then."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from explorer.extraction.clauses.bordernames import BODIES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import INDEFINITE, NUMBERS, core_length, is_idle
from explorer.extraction.titles.word import Word, lower_of


def is_in_town(said: Sequence[Word]) -> bool:
    """Whether words say in which town or land somebody or something has been: "in Bray".

    What has its capital there may be a body or a language instead: "in NATO", "in Parliament", "in Thai".
    """
    if len(said) < 2 or said[0].lower not in _INSIDE or not said[1].text[0].isupper():
        return False
    end = next((at for at, word in enumerate(said) if at and not word.text[0].isupper()), len(said))
    if any(word.text.isupper() or word.lower in _NO_TOWNS for word in said[1:end]):
        return False
    ends = end == len(said) or said[end].lower in PREPOSITIONS
    return ends and not said[end - 1].lower.endswith(_OWNED_OR_SPOKEN)


_INSIDE = word_set("in at")
_NO_TOWNS = BODIES | word_set(
    """alliance arabic assembly association cabinet commonwealth dutch french german greek hebrew hindi latin
    league mercosur opposition parliament senate thai urdu"""
)
_OWNED_OR_SPOKEN = ("'s", "’s", "s'", "s’", "ish", "ese", "ian")
"""Ends of names of whose things one is in charge or possession, and of languages."""


def _come_into_being(subject: Sequence[Word], said: Sequence[Word], _: VerbTable) -> Sequence[Word]:
    """What follows "have" where something that has existed was set up, or began as ties and quarrels do."""
    if not subject or subject[0].lower in NUMBERS or subject[0].text[0].isdigit():
        return ()  # of two schools that have existed since, one may be older
    end = core_length(lower_of(subject))
    noun = subject[end - 1]
    if not _CHANGED.isdisjoint(lower_of(said)) or (len(subject) == 1 and _is_name(noun)):
        return ()
    if singular(noun.lower) in _SET_UP:
        return [Word("been"), Word("established"), *said]
    if not said and singular(noun.lower) in _BEGUN:
        return [Word("begun")]
    return [Word("come"), Word("into"), Word("existence"), *said]


_CHANGED = word_set("form paper name names shape guise")
"""What says that something older has existed otherwise since: "in its present form"."""
_BEGUN = word_set(
    """relation tie contact link dispute quarrel conflict rivalry feud friendship cooperation co-operation
    trade commerce traffic exchange dialogue partnership alliance flight connection tension disagreement"""
)
"""What begins, and is not made or founded."""


HOUSES = word_set(
    """branch bureau campus centre center clinic college consulate embassy factory gallery hospital institute
    legation library line mission museum office plant route school service shop station store"""
)
"""What somebody sets up and opens to others."""
_SET_UP = HOUSES | word_set(
    """agency association board cell chair chamber church club colony commission committee community company
    council course department faculty federation force forum foundation fund group institution lectureship
    link monastery mosque movement network organisation organization parish partnership party post programme
    program section settlement society synagogue system union university"""
)
"""What somebody sets up."""
_MADE = _SET_UP | _BEGUN


def _is_name(noun: Word) -> bool:
    """Whether one word with a capital may be a name: "Turku has existed since 1229", not "Contacts have"."""
    return noun.text[0].isupper() and singular(noun.lower) not in _MADE


def _ceased(_: Sequence[Word], said: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """What follows "have" where something has not been so since: "not needed a visa" is "ceased to need".

    Only what lasts is told so, for of what is done now and then it may have been done last long before.
    """
    lower = lower_of(said)
    if len(lower) < 2 or is_idle(lower[1]):
        return ()
    base = verbs.base_of_participle(lower[0])
    if lower[0] == "been":
        noun = lower[1] in INDEFINITE and not _BEEN.isdisjoint(lower) and _COUNTING.isdisjoint(lower)
        return [Word("ceased"), _TO, Word("be"), *said[1:]] if noun else ()
    lasts = base in _LASTING and lower[1] not in _TO_DO and _COUNTING.isdisjoint(lower)
    if base == "have":
        end = core_length(lower)
        lasts = singular(lower[end - 1]) in _LASTING_THINGS and _COUNTING.isdisjoint(lower)
    return [Word("ceased"), _TO, Word(base), *said[1:]] if lasts and base else ()


_TO = Word("to")
_LASTING = word_set("belong govern have need own possess require")
_TO_DO = word_set("to been")
"""Behind "have", words of what one has to do or has been."""
_COUNTING = word_set("first last any such")
_BEEN = word_set("member colony part party republic monarchy kingdom state protectorate province territory")
"""What something is for long: of a success or a visitor, one was last seen at that date."""
_LASTING_THINGS = word_set(
    """embassy consulate ambassador envoy legation mission representation representative relation tie contact
    border frontier army navy treaty agreement colony parliament king president monarchy currency railway"""
)
"""What one has for long: of a war or a guest one had the last then."""

CHANGES: Mapping[str, Callable[[Sequence[Word], Sequence[Word], VerbTable], Sequence[Word]]] = {
    "existed": _come_into_being,
    "not": _ceased,
}
"""What follows "have" where its first word is one of these, by the subject and the words behind that word."""
