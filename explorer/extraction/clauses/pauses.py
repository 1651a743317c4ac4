"""Commas that a sentence does without: "After the war with Peru | she fled"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.tokens import places_of, places_of_word, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    CLAUSE_OPENERS,
    COORDINATORS,
    NUMBERS,
    PERSONAL,
    SUBORDINATORS,
    TAKING_TWO,
    is_idle,
)
from explorer.extraction.titles.word import Word

_SUBJECTS = PERSONAL | {"we"}
"""Pronouns with which a clause begins."""


def with_pauses(words: Sequence[Word], lower: Sequence[str], verbs: VerbTable) -> Sequence[Word]:
    """The words with the commas that may be wanting before a pronoun and before "who"."""
    first = _behind_joints(lower)
    words = _before_number(_before_pronoun(words, lower), lower, first)
    return _before_who(_before_noun(words, lower, first, verbs), lower, verbs)


def _before_who(words: Sequence[Word], lower: Sequence[str], verbs: VerbTable) -> Sequence[Word]:
    """The words with a comma between what was done on the date to somebody, in an aside, and "who".

    "Ana Paz, a painter born in Lima [in ⟦1700⟧] | who taught in Kobe, died": she did not teach in that year.
    """
    for at in places_of_word("who", lower):
        if at < _LEAST or not words[at - 1].dated or words[at - 1].comma:
            continue
        begin = next((place + 1 for place in range(at - 2, -1, -1) if words[place].comma), 0)
        aside = words[begin:at]
        if not begin or lower[begin] not in ARTICLES or any(word.finite for word in aside):
            continue
        if any(verbs.base_of_participle(word.lower) for word in aside):
            return [*words[: at - 1], words[at - 1]._replace(comma=True), *words[at:]]
    return words


_LEAST = 4


def _before_pronoun(words: Sequence[Word], lower: Sequence[str]) -> Sequence[Word]:
    """The words with a comma before the pronoun with which the main clause begins behind what opens it.

    Nothing else tells where "When unrest broke out in Chile she fled" goes on, and what stands before the
    pronoun would be taken for the subject.
    """
    if _SUBJECTS.isdisjoint(lower):
        return words
    first = next((at for at, word in enumerate(lower) if word not in COORDINATORS and not is_idle(word)), 0)
    if lower[first] not in PREPOSITIONS and lower[first] not in SUBORDINATORS:
        return words
    end = next((at + 1 for at in range(first, len(words)) if words[at].comma), len(words))
    for at in places_of(_SUBJECTS, lower[:end]):
        if at > first + 1 and _begins_main(words, lower, first, at, end):
            return [*words[: at - 1], words[at - 1]._replace(comma=True), *words[at:]]
    return words


def _before_noun(words: Sequence[Word], lower: Sequence[str], first: int, verbs: VerbTable) -> Sequence[Word]:
    """The words with a comma before the noun of the main clause behind one of time or reason.

    "After Chile left the union | the treaty was annulled", "when it asked for help | the first ship, the
    Aurora, was sent". What somebody is told or given is no main clause.
    """
    if not lower or lower[first] not in _TIMING:
        return words
    own = next((at for at in range(first + 2, len(words)) if words[at].finite), len(words))
    end = next((at + 1 for at in range(first, len(words)) if words[at].comma), len(words))
    base = verbs.base_of_past(lower[own]) if own < end else None
    if base is None or base in TAKING_TWO or base in TELLING or base in STATING:
        return words
    for at in places_of(_LEADING_NOUNS, lower[:end]):
        if at > own + 1 and "time" not in lower[at : at + 3] and _is_main_noun(words, lower, own, at, end):
            return [*words[: at - 1], words[at - 1]._replace(comma=True), *words[at:]]
    return words


def _before_number(words: Sequence[Word], lower: Sequence[str], first: int) -> Sequence[Word]:
    """The words with a comma before the number of many who act behind a phrase that leads up to it.

    "Under the pact | more than 200 potters were trained", "in the war | at least 40 ships were lost".
    """
    if not lower or lower[first] not in PREPOSITIONS or _NEARLY.isdisjoint(lower):
        return words
    verb = next((at for at in range(first, len(words)) if words[at].finite), len(words))
    for at in places_of(_NEARLY, lower[: verb - 1]):
        number = at + 1 + (lower[at + 1] in _SECOND)
        if at > first + 1 and _acts(words, lower, at, number, verb):
            return [*words[: at - 1], words[at - 1]._replace(comma=True), *words[at:]]
    return words


def _behind_joints(lower: Sequence[str]) -> int:
    """The place of the first word that is no conjunction; 0 where there is none."""
    if lower[:1] and lower[0] not in COORDINATORS:
        return 0  # so most begin
    return next((at for at, word in enumerate(lower) if word not in COORDINATORS), 0)


def _acts(words: Sequence[Word], lower: Sequence[str], at: int, number: int, verb: int) -> bool:
    """Whether so many act: behind the number at ``number`` stands but their noun with its phrase."""
    before = lower[at - 1]
    hangs = before in _NO_NOUNS or is_idle(before) or before.endswith("ing") or before in ARTICLES
    counted = number < verb < len(words) and (lower[number][0].isdigit() or lower[number] in NUMBERS)
    if hangs or not counted or any(word.comma or word.dated for word in words[at - 1 : verb]):
        return False
    head = next((one for one in range(number + 1, verb) if lower[one] in PREPOSITIONS), verb) - 1
    fresh = any(lower[one] in ARTICLES and lower[one - 1] != "of" for one in range(number, verb))
    many = head > number and (lower[head].endswith("s") or lower[head] in _MANY)
    return many and not fresh and lower[head] not in _UNITS


_NEARLY = word_set("more fewer less at up over some about around nearly almost as")
_SECOND = word_set("than least most to many")
_MANY = word_set("people men women children troops police")
_UNITS = word_set(
    """miles kilometres kilometers metres meters yards feet acres hectares tons tonnes years months weeks days
    hours minutes times dollars pounds francs euros pesos percent"""
)
"""Nouns of what is only measured, which does nothing."""


def _is_main_noun(words: Sequence[Word], lower: Sequence[str], own: int, at: int, end: int) -> bool:
    """Whether the noun behind the article at ``at`` has the main verb, the only one but that at ``own``."""
    before = lower[at - 1]
    if before in _NO_NOUNS or is_idle(before) or words[at - 1].dated:
        return False
    if not _JOINTS.isdisjoint(lower[own + 1 : at]) or any(word.finite for word in words[own + 1 : at]):
        return False
    verb = next((place for place in range(at + 2, end) if words[place].finite), end)
    if not _JOINTS.isdisjoint(lower[at:verb]):
        return False
    if verb < end:
        return not any(word.finite for word in words[verb + 2 : end]) and not _goes_on(words, lower, end)
    behind = next((place + 1 for place in range(end, len(words)) if words[place].comma), len(words))
    return behind < len(words) and words[behind].finite and _is_aside(words, lower, end, behind)


def _is_aside(words: Sequence[Word], lower: Sequence[str], start: int, end: int) -> bool:
    """Whether words between commas only say more of the noun before them."""
    plain = lower[start] not in CLAUSE_OPENERS and lower[start] not in PREPOSITIONS
    return lower[start] in _RELATIVE or (plain and not any(word.finite for word in words[start:end]))


_RELATIVE = word_set("which who")
_TIMING = word_set("after when once because although though as since before until while")
_LEADING_NOUNS = ARTICLES | word_set("its his her their this these")


def _begins_main(words: Sequence[Word], lower: Sequence[str], first: int, at: int, end: int) -> bool:
    """Whether a pronoun is the subject of the main clause, and not of one that hangs on the noun before it.

    ``first`` to ``end`` are the words up to the next comma.
    """
    before = words[at - 1]
    if before.finite or lower[at - 1] in _NO_NOUNS or is_idle(lower[at - 1]):
        return False
    verb = next((place for place in range(at + 1, end) if not is_idle(lower[place])), end)
    if verb == end or not words[verb].finite:
        return False
    if lower[first] not in SUBORDINATORS and any(word.finite for word in words[first:at]):
        return False  # "In May Ana Paz told Peru | she would leave"
    second = next((place for place in range(verb + 2, end) if words[place].finite), end)
    if second < end and _JOINTS.isdisjoint(lower[verb + 1 : second]):
        return False  # "In the war she had lost Peru gave up Tacna"
    return not _goes_on(words, lower, end)


_NO_NOUNS = PREPOSITIONS | CLAUSE_OPENERS | word_set("not than to such so only even both all")
_JOINTS = CLAUSE_OPENERS | _SUBJECTS


def _goes_on(words: Sequence[Word], lower: Sequence[str], end: int) -> bool:
    """Whether the main clause begins only behind the comma: "In the war she lost, | Peru gave up Tacna"."""
    if end == len(words) or lower[end] in CLAUSE_OPENERS or lower[end] in PREPOSITIONS:
        return False
    stop = next((at + 1 for at in range(end, len(words)) if words[at].comma), len(words))
    return any(word.finite for word in words[end + 1 : stop])
