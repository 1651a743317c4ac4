"""A second reading of a doubtful telling: the verb that its date stands beside, and the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.contents import full_verb
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.objects import ALWAYS_TAKING
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    NUMBERS,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.word import Word, dated_in, finite_in, has_finite

_OPENERS = RELATIVES | SUBORDINATORS | word_set("that whether")


def nearest_clause(words: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """The clause of the verb beside the date; None where its subject does not stand right before it.

    Where no date is marked, it is the clause of the first verb, if that is a main one.
    """
    words = _without_reports(words)
    verb = _verb_beside_date(words, verbs)
    if verb is None:
        return None
    start = _subject_start(words, verb)
    subject = _plain(words[start:verb])
    if not _names_somebody(subject, verbs):
        return None
    behind = words[verb + 1 :]
    rest = behind[: _end_of_rest(behind)]
    if not rest or words[verb].comma:
        rest = _behind_aside(words, verb, verbs)
    if _lacks_object(words, start, verb, verbs):
        return None
    only_frames = words[verb].lower in BE and [word.lower for word in rest[:2]] == ["one", "that"]
    if only_frames or _runs_on(rest[1:]):
        return None
    return Clause(Role.MAIN, subject, words[verb], rest, dated=True)


def _lacks_object(words: Sequence[Word], start: int, verb: int, verbs: VerbTable) -> bool:
    """Whether a relative word before the subject is the verb's object: "deposits that | Peru made with"."""
    if not start or words[start - 1].lower not in _OBJECT_RELATIVES:
        return False
    full = verb + full_verb(words[verb:], 0, verbs)
    behind = words[full + 1 : full + 2]
    takes = verbs.lemma(words[full].lower) in ALWAYS_TAKING
    return takes and (not behind or behind[0].lower in PREPOSITIONS)


_OBJECT_RELATIVES = word_set("that which whom")


_REPORTED = word_set(
    "reported said claimed thought believed rumoured rumored feared alleged understood hoped"
)


def _without_reports(words: Sequence[Word]) -> Sequence[Word]:
    """The words without ", it was reported," between subject and verb."""
    for at in range(1, len(words) - 3):
        three = [word.lower for word in words[at : at + 3]]
        told = three[0] == "it" and three[1] in {"was", "is"} and three[2] in _REPORTED
        if told and words[at - 1].comma and words[at + 2].comma:
            dated = words[at + 2].dated
            before = words[at - 1]._replace(comma=False, dated=words[at - 1].dated or dated)
            return [*words[: at - 1], before, *words[at + 3 :]]
    return words


def _verb_beside_date(words: Sequence[Word], verbs: VerbTable) -> int | None:
    finite = [at for at in finite_in(words) if not _describes(words, at, verbs)]
    dated = next(iter(dated_in(words)), None)
    if dated is None:
        return finite[0] if finite and not _opens_between(words, -1, finite[0]) else None
    before = [at for at in finite if at <= dated and not _opens_between(words, at, dated)]
    if before:
        return _waiting(words, before[-1])
    opens = not dated or words[dated - 1].comma or words[dated - 1].lower in COORDINATORS
    behind = [at for at in finite if at > dated and not _opens_between(words, dated, at)]
    return behind[0] if behind and opens else None


def _waiting(words: Sequence[Word], verb: int) -> int:
    """The auxiliary before an aside in which a form stands: "was, | by an award made in Rome,"."""
    start = next((at for at in range(verb, 0, -1) if words[at - 1].comma), 0)
    waits = start and words[start - 1].lower in AUXILIARIES and words[start].lower in PREPOSITIONS
    return start - 1 if waits else verb


def _describes(words: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether a form taken for a verb describes the noun behind it: "and protracted | negotiations began"."""
    if verbs.base_of_participle(words[at].lower) is None or words[at].comma or at + 1 >= len(words):
        return False
    first = not at or words[at - 1].comma or words[at - 1].lower in COORDINATORS
    noun = words[at + 1].lower
    plain = words[at + 1].text[0].islower() and noun not in PREPOSITIONS and noun not in DETERMINERS
    return first and plain and not is_idle(noun) and has_finite(words[at + 2 : at + 6])


def _opens_between(words: Sequence[Word], first: int, last: int) -> bool:
    return any(word.lower in _OPENERS or word.lower in {"and", "but"} for word in words[first + 1 : last])


def _subject_start(words: Sequence[Word], verb: int) -> int:
    """Where the subject begins that stands before a verb within the same piece."""
    start = verb
    while start and not words[start - 1].comma and words[start - 1].lower not in _OPENERS:
        joins = words[start - 1].lower in COORDINATORS and has_finite(words[:start])
        if joins or (words[start - 1].finite and start < verb):
            break
        start -= 1
    while start < verb and words[start].lower in COORDINATORS:
        start += 1
    return start


def _plain(words: Sequence[Word]) -> list[Word]:
    """A subject without adverbs, and without the absolute clause behind it: "the corps | being back".

    Nor does it say that its name is of today: "what is | now Tacna".
    """
    words = words[1:] if words and words[0].lower in _OF_TODAY else words
    ends = (at for at, word in enumerate(words) if at and word.lower in _ABSOLUTE)
    kept = words[: next(ends, len(words))]
    return [word for word in kept if not is_idle(word.lower) or word.text[0].isupper()]


_ABSOLUTE = word_set("being having")
_OF_TODAY = word_set("now today")


def _names_somebody(subject: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether words can be nothing but a noun phrase, however it is shortened later."""
    if not subject:
        return False
    first = subject[0]
    opens = first.lower in DETERMINERS or first.lower in NUMBERS or first.text[0].isdigit()
    named = first.text[0].isupper() and not first.initial
    plain = first.lower not in PREPOSITIONS and (named or first.initial or not verbs.is_form(first.lower))
    return (opens or plain) and first.lower not in _LASTING and not has_finite(subject)


_LASTING = word_set("long ever never not always often")
"""Adverbs between an auxiliary and its verb: "had | long tried"."""


def _end_of_rest(behind: Sequence[Word]) -> int:
    """Where what follows a verb ends: at a comma, or before a word that opens another clause."""
    for at, word in enumerate(behind):
        if word.lower in SUBORDINATORS and has_finite(behind[at:]):
            return at
        if word.lower in COORDINATORS and has_finite(behind[at + 1 : at + 3]):
            return at
        if word.comma:
            return at + 1
    return len(behind)


def _runs_on(rest: Sequence[Word]) -> bool:
    """Whether another verb follows that nothing leads to: "an envoy sent to Lima | achieved little"."""
    verb = next(iter(finite_in(rest)), None)
    return verb is not None and not any(word.lower in _OPENERS for word in rest[:verb])


def _behind_aside(words: Sequence[Word], verb: int, verbs: VerbTable) -> Sequence[Word]:
    """What a verb waits for behind ", by a treaty made in Rome,": its participle or its object."""
    behind = words[verb + 1 :]
    passive = words[verb].lower in AUXILIARIES
    takes = verbs.sure_base(words[verb].lower) in ALWAYS_TAKING
    for at in range(1, len(behind)):
        if not behind[at - 1].comma:
            continue
        done = passive and verbs.base_of_participle(behind[at].lower) is not None
        if done or (takes and not passive and behind[at].lower in DETERMINERS):
            return behind[at : at + _end_of_rest(behind[at:])]
    return ()
