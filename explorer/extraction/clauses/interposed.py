"""Asides between a subject and its verb, as words of a telling: "The visit, planned for 1955, took place"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from explorer.extraction.clauses.hiddenverbs import is_plural_present
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    DETERMINERS,
    FRESH,
    INTRANSITIVE,
    INTRODUCTIONS,
    MODALS,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    TAKING_TWO,
    is_idle,
)
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, finite_in, has_finite, is_dated, lower_of

_INVERTED = MODALS | {"had", "did"}


def is_aside(piece: Sequence[Word], later: Sequence[Sequence[Word]], verbs: VerbTable) -> bool:
    """Whether a piece is ", signed in Lima," because a later piece begins with the verb of the subject."""
    finite = [word for word in piece if word.finite]
    form = finite[0].lower
    base = verbs.base_of_participle(form)
    if form in AUXILIARIES or form in verbs.strong or base is None or base in _OWN_DEEDS:
        return False
    if piece[0].lower in SUBORDINATORS and not piece[1].finite:
        return False  # ", though they never found favour,"
    if not RELATIVES.isdisjoint(lower_of(piece[: 1 + (piece[0].lower in PREPOSITIONS)])):
        return False  # ", which led to a dispute," and ", by which Peru ceded the port,"
    if piece[0].finite:
        others = (at for at in _out_of_row(piece) if not _is_reduced(piece, at, verbs))
        finite = [piece[0], *(piece[at] for at in others)]
    if len(finite) > 1 and not (
        piece[0].finite and (piece[1].lower in SUBORDINATORS or not _out_of_row(piece))
    ):
        return False
    waits = [one for one in later if first_verb(one) and not _is_inverted(one)]
    if _is_part_of_them(piece) and base not in INTRANSITIVE:
        return bool(waits) and not _takes_object(piece)
    if piece[0].finite:
        object_ = len(piece) > 1 and (piece[1].lower in DETERMINERS or piece[1].text[0].isupper())
        given = verbs.base_of_participle(form) in TAKING_TWO or piece[0].dated
        return bool(waits) and (given or not object_)
    if waits and piece[0].lower in DETERMINERS and verbs.base_of_participle(form) in TAKING_TWO:
        return not _takes_object(piece)  # "the astronomer appointed governor in 1797"
    return any(one[0].lower in AUXILIARIES for one in waits)


def _is_part_of_them(piece: Sequence[Word]) -> bool:
    """Whether a piece begins with some of those who wait for their verb: "many of them | trained in Lima"."""
    at = finite_in(piece)[0]
    return at > 1 and lower_of(piece[at - 2 : at]) == _OF_THEM and at <= _SHORT_PART


_OF_THEM = ["of", "them"]
_SHORT_PART = 5
"""Where the participle stands in the longest piece of that kind: "a good number of them |"."""


_OWN_DEEDS = word_set("appear arrive die disappear emerge happen occur remain stay exist")
"""Verbs that are never done to anybody, so that their forms in -ed describe nobody."""


def _takes_object(piece: Sequence[Word]) -> bool:
    """Whether an object with an article, or a name, follows the verb of a piece."""
    behind = piece[finite_in(piece)[0] + 1 :]
    return bool(behind) and (behind[0].lower in DETERMINERS or behind[0].text[0].isupper())


def opened_by_relative(piece: Sequence[Word]) -> int:
    """Where the subject begins in "to which Peru" that an aside parts from its verb; else 0."""
    at = int(bool(piece) and piece[0].lower in PREPOSITIONS)
    if len(piece) < at + 2 or piece[at].lower not in _OBJECT_RELATIVES or has_finite(piece):
        return 0
    behind = piece[at + 1]
    return at + 1 if behind.lower in FRESH or behind.text[0].isupper() else 0


_OBJECT_RELATIVES = word_set("which whom that")


def tells_all(words: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a clause without a past form has a verb, in the present of many: "two states | take part"."""
    return any(
        before.lower.endswith("s") and is_plural_present(word.lower, verbs)
        for before, word in pairwise(words)
        if word.text[0].islower()
    )


def describes(piece: Sequence[Word]) -> bool:
    """Whether the verbs behind a participle only describe nouns: "founded under a plan that X rejected"."""
    told = next((at for at, word in enumerate(piece) if at and word.lower in RELATIVES), len(piece))
    return is_dated(piece[:told]) and not has_finite(piece[:told])


def participles_in(piece: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """An aside in the parts that "and" joins, each with a participle of its own."""
    joints = [at for at, word in enumerate(piece) if at and word.lower == "and" and _verb_behind(piece, at)]
    for start, end in pairwise([-1, *joints, len(piece)]):
        yield piece[start + 1 : end]


def _verb_behind(piece: Sequence[Word], at: int) -> bool:
    """Whether a verb stands behind "and", with adverbs before it or none."""
    behind = next((word for word in piece[at + 1 :] if not is_idle(word.lower)), None)
    return behind is not None and behind.finite


def is_only_aside(pieces: Sequence[Sequence[Word]], verbs: VerbTable) -> bool:
    """Whether a noun and what was done to it are all there is, as no comma parts a subject from its verb.

    So it is with "The visit, planned [for 1955]", but not where the date stands between the commas: "The
    fighting, [from May,] killed forty".
    """
    if len(pieces) < 2 or not pieces[1][0].finite or not all(map(_hangs, pieces[2:])):
        return False
    if not all(_is_reduced(pieces[1], at, verbs) for at in _out_of_row(pieces[1])):
        return False
    (first, *_), (verb, *behind) = pieces[:2]
    base = verbs.sure_base(verb.lower)
    strong = verb.lower in AUXILIARIES or verb.lower in verbs.strong
    if strong or base is None or (base in INTRANSITIVE and base != "agree"):
        return False
    scored = len(behind) > 2 and behind[0].text[0].isdigit() and behind[1].lower == "by"  # "won 16–3 by Peru"
    # The first word of an item may bear the date before it: "1990: | the Cup, won 3–1 by Peru".
    if first.lower in INTRODUCTIONS or is_dated(pieces[0][scored and len(pieces[0]) > 1 :]):
        return False
    if not behind:
        return pieces[0][-1].text.islower() or pieces[0][-1].initial
    return (scored or behind[0].lower in PREPOSITIONS | PARTICLES) and not verb.dated


def _hangs(piece: Sequence[Word]) -> bool:
    """Whether a piece says when, where or why, so that no verb of the subject stands in it."""
    return piece[0].lower in SUBORDINATORS | PREPOSITIONS


def _out_of_row(piece: Sequence[Word]) -> list[int]:
    """The verbs of a piece but the first, those behind "and" and those of a clause that describes a noun.

    So there are none in "planned in May and put off" and "founded under a plan that the court rejected".
    """
    told = next((at for at, word in enumerate(piece) if at and word.lower in RELATIVES), len(piece))
    later = finite_in(piece[:told])[1:]
    return [at for at in later if piece[at - 1].lower != "and" and not _is_noun(piece, at)]


def _is_noun(piece: Sequence[Word], at: int) -> bool:
    """Whether a form stands behind a preposition, so that it is a noun: "at joint | cost"."""
    near = lower_of(piece[max(1, at - 2) : at])
    return piece[at].lower in _SAME_IN_PAST and not PREPOSITIONS.isdisjoint(near)


_SAME_IN_PAST = word_set("cost cut put set hit let shut spread split cast bid bet burst hurt thrust")
"""Past forms that are their own base, and nouns as well."""


def _is_reduced(piece: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether a form is a participle behind its noun: "under a treaty concluded | in Rome"."""
    ends = at + 1 == len(piece) or piece[at + 1].lower in PREPOSITIONS
    return (
        ends and piece[at].lower not in AUXILIARIES and verbs.base_of_participle(piece[at].lower) is not None
    )


def _is_inverted(piece: Sequence[Word]) -> bool:
    """Whether a piece is turned round ("had he known", "did the army"), and no verb that a subject awaits."""
    behind = piece[1] if len(piece) > 1 else piece[0]
    fresh = behind.lower in FRESH or behind.text[0].isupper()
    return piece[0].lower in _INVERTED and fresh


def first_verb(piece: Sequence[Word]) -> bool:
    """Whether a piece begins with a verb, which a subject before it may wait for."""
    return piece[0].finite or (len(piece) > 1 and _is_light(piece[0].lower) and piece[1].finite)


def _is_light(word: str) -> bool:
    return word == "likewise" or is_idle(word)


def aside_clause(subject: Sequence[Word], piece: Sequence[Word], later: Sequence[Sequence[Word]]) -> Clause:
    """The clause of such an aside, which tells what was done to the subject it stands beside."""
    place = next(iter(finite_in(piece)), 0)
    dated = is_dated(piece)
    adverbial = all(is_idle(word.lower) or word.lower == "first" for word in piece[:place])
    name = subject[1:] if subject[0].lower == "the" and len(subject) > 1 else subject
    named = name[0].text[0].isupper() and name[0].lower not in DETERMINERS
    who = subject if adverbial or named else piece[:place]
    further = later[:1] if later and not has_finite(later[0]) else ()
    return Clause(
        Role.RELATIVE, who, piece[place], piece[place + 1 :], further=further, passive=True, dated=dated
    )
