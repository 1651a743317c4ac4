"""Pieces of a telling: the words between commas, and which of them only say who speaks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from explorer.extraction.clauses.described import example_in
from explorer.extraction.clauses.phrases import is_compound, is_participle, last_phrase, without_lead
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    CONTRASTING,
    COORDINATORS,
    DETERMINERS,
    INTRODUCTIONS,
    OBJECT_PRONOUNS,
    PAIRED_ADVERBS,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.word import Word, commas_in, finite_in, has_finite


def behind_hardly(words: Sequence[Word]) -> Sequence[Word]:
    """Without "No sooner was the harvest in than", which only says when."""
    first = words[0].lower if words else ""
    if first in {"hardly", "scarcely"} or (first == "no" and words[1:2] and words[1].lower == "sooner"):
        than = [at for at, word in enumerate(words) if word.lower in {"than", "when"}]
        return words[than[0] + 1 :] if than else words
    return words


def with_paired_adverbs(words: Sequence[Word]) -> Sequence[Word]:
    """The words with two that are one adverb before a verb of its own as one: "trade | all but | ceased"."""
    told = list(words)
    for at in range(len(words) - 2, 1, -1):
        adverb = PAIRED_ADVERBS.get((words[at - 1].lower, words[at].lower))
        if adverb is None or not words[at + 1].finite:
            continue
        before = words[at - 2]
        if not before.comma and before.lower not in COORDINATORS | AUXILIARIES:
            told[at - 1 : at + 1] = [words[at]._replace(text=adverb, lower=adverb)]
    return told


def pieces_of(words: Sequence[Word]) -> list[Sequence[Word]]:
    """The words between commas, without conjunctions before them."""
    ends = [at + 1 for at in commas_in(words)]
    if not ends:
        return [_without_conjunction(words)] if words else []
    pieces = [words[start:end] for start, end in pairwise([0, *ends, len(words)]) if start < end]
    pieces = [piece for piece in pieces if len(piece) > 1 or piece[0].lower not in COORDINATORS] or pieces
    return [_without_conjunction(piece) if piece[0].lower in _OPENING else piece for piece in pieces]


_JOINING = COORDINATORS | {"however", "then", "whereupon"}
_OPENING = _JOINING | {"that"}
"""Words that may be left out before a piece."""


def _without_conjunction(piece: Sequence[Word]) -> Sequence[Word]:
    while len(piece) > 1 and piece[0].lower in _JOINING:
        piece = piece[1:]
    if len(piece) > 2 and piece[0].lower == "that" and not piece[1].finite:
        return piece[1:]
    return piece


def with_asides_parted(pieces: Sequence[Sequence[Word]], verbs: VerbTable) -> list[Sequence[Word]]:
    """The pieces, participles parted from what they lead to: "deposed by his army | while he was away".

    A reason loses its "for". Before a subject those that "and" joins are parted as by commas.
    """
    leads = _leads(pieces, verbs)
    parted = [part for piece in pieces[:leads] for part in _done_each(piece, verbs)] or list(pieces[:1])
    for piece in pieces[max(1, leads) :]:
        if piece[0].lower == "for":
            piece = _behind_reason(piece, verbs)
        begins = _subordinate(piece) if is_participle(piece, verbs) else 0
        parted += [piece[:begins], piece[begins:]] if begins else [piece]
    return parted


def _leads(pieces: Sequence[Sequence[Word]], verbs: VerbTable) -> int:
    """How many pieces with a participle stand before a subject: "Begun in 1990, halted in 1992,"."""
    if len(pieces) < 2 or not pieces[0] or not pieces[0][0].initial:
        return 0
    first = next((at for at, piece in enumerate(pieces) if not _is_done(piece, verbs)), 0)
    return first if first and has_finite(pieces[first]) else 0


def _is_done(piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a piece begins with a participle, or with one that has lost its date: "Elected | and"."""
    bare = len(piece) == 1 or piece[1].lower in COORDINATORS
    return (bare and verbs.base_of_participle(piece[0].lower) is not None) or is_participle(piece, verbs)


def _done_each(piece: Sequence[Word], verbs: VerbTable) -> Iterator[Sequence[Word]]:
    """A piece with a participle, parted before what "and" joins to it: "Signed in May | ratified in June"."""
    begun = 0
    for at in range(1, len(piece) - 1):
        word, done = piece[at], piece[at + 1]
        if word.lower in COORDINATORS and done.text.islower() and _is_done(piece[at + 1 :], verbs):
            yield piece[begun:at]
            begun = at + 1
            piece = [*piece[:begun], done._replace(finite=False), *piece[begun + 1 :]]
    yield piece[begun:]


def _behind_reason(piece: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """A clause without the "for" that gives it as a reason: ", for | the treaty had been signed".

    Only a verb that can be no participle tells that one follows: "for the sum agreed in Lima" is a phrase.
    """
    verb = next(iter(finite_in(piece)), 0)
    if verb < 2 or not (piece[1].lower in DETERMINERS | PERSONAL or piece[1].text[0].isupper()):
        return piece
    told = piece[verb].lower
    sure = told in AUXILIARIES or verbs.base_of_participle(told) is None or told in _ENDING
    takes = piece[verb + 1 : verb + 2] and piece[verb + 1].lower in DETERMINERS
    opened = any(word.lower in _NO_REASON for word in piece[1:verb])
    return piece[1:] if (sure or takes) and not opened else piece


_ENDING = word_set("ended expired lapsed collapsed died arrived happened occurred")
"""Pasts of verbs that take no object, whose participles stand behind no noun."""
_NO_REASON = RELATIVES | SUBORDINATORS


def _subordinate(piece: Sequence[Word]) -> int:
    """Where "while" or "because" opens a clause in a piece that has no verb before it, else 0."""
    opens = next((at for at, word in enumerate(piece) if word.lower in _SURELY_OPENING), 0)
    return opens if opens > 1 and has_finite(piece[opens:]) and not has_finite(piece[1:opens]) else 0


_SURELY_OPENING = word_set("while when because although though where")


def introduces(piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a piece without a verb only leads up to a clause ("following protests", "speaking to X")."""
    first = piece[0].lower
    if first in INTRODUCTIONS or first in RELATIVES or is_idle(first) or example_in(piece):
        return True
    if is_compound(piece):
        return True
    return (first.endswith("ing") and verbs.is_form(first)) or is_participle(piece, verbs)


def behind_lead(piece: Sequence[Word]) -> list[Sequence[Word]]:
    """The noun behind a leading phrase, in a list: "During the war | the captain, aided by X, took Y"."""
    if piece[0].lower in _SURELY_OPENING | CONTRASTING:
        leads = len(piece) > 1 and piece[1].lower in PREPOSITIONS | {"of"}
        noun = without_lead(piece[1:]) if leads else piece[1:]  # "while in Lima | Ana Paz, then consul, …"
        return [noun] if noun else []
    noun = without_lead(piece) if piece[0].lower in PREPOSITIONS else ()
    return [noun] if noun and not _is_of_gerund(piece[1 : len(piece) - len(noun)]) else []


def _is_of_gerund(words: Sequence[Word]) -> bool:
    """Whether a noun behind a lead is what is done in it: "after having done | no fighting"."""
    if not words or not words[0].lower.endswith("ing"):
        return False
    done = words[1:] if words[0].lower == "having" else ()
    between = done[1:] if done else words[1:]
    return all(is_idle(word.lower) or word.lower in _HARDLY for word in between)


_HARDLY = word_set("almost nearly hardly")


_THOUGHT = word_set(
    "said added recalled warned wrote noted claimed argued replied declared explained believed saw"
)


def before_next_clause(later: Sequence[Sequence[Word]], joined: Collection[int]) -> Sequence[Sequence[Word]]:
    """The pieces behind a clause up to one that begins the next: "opened, | and of 33, 27 were closed".

    ``joined`` are the words behind a conjunction, by their identity.
    """
    for at, piece in enumerate(later):
        if id(piece[0]) in joined and (_has_own_verb(piece) or _leads_to(piece, later[at + 1 :])):
            return later[:at]
    return later


def _has_own_verb(piece: Sequence[Word]) -> bool:
    """Whether a subject and its verb surely stand in a piece: "the pandemic | delayed it"."""
    verb = next(iter(finite_in(piece)), 0)
    if not verb or verb + 1 == len(piece) or any(word.lower in _NO_REASON for word in piece[:verb]):
        return False
    behind = piece[verb + 1].lower
    return piece[verb].lower in AUXILIARIES or behind in DETERMINERS or behind in OBJECT_PRONOUNS


def _leads_to(piece: Sequence[Word], behind: Sequence[Sequence[Word]]) -> bool:
    """Whether a phrase leads up to the clause behind it: "of 33 chapters, | 27 had been closed"."""
    if piece[0].lower not in PREPOSITIONS or has_finite(piece) or not behind:
        return False
    return _has_own_verb(behind[0]) and behind[0][0].lower not in _NO_REASON


def is_parenthesis(piece: Sequence[Word], pieces: Sequence[Sequence[Word]]) -> bool:
    """Whether a piece only says who speaks: ", he recalled," or "As the ministry saw it,"."""
    if len(pieces) < 2:
        return False
    told_as, ends = piece[0].lower == "as", piece[-1].finite
    if not (told_as or ends):
        return False
    verbs = finite_in(piece)
    if len(verbs) != 1 or piece[verbs[0]].lower not in _THOUGHT:
        return False
    others = any(has_finite(other) for other in pieces if other is not piece)
    return others and (told_as or (ends and len(piece) < 5))


def is_beside_object(piece: Sequence[Word], before: Sequence[Word]) -> bool:
    """Whether a name only says who an object is: "arrested the governor, | Ana Paz, …"."""
    if not has_finite(before) or not before[-1].text.islower():
        return False
    if before[0].initial and before[0].lower in SUBORDINATORS:
        return False  # "Since the banks were shut, | Ana Paz, the consul, left"
    object_ = last_phrase(before)
    named = all(word.text[0].isupper() for word in piece)
    return named and bool(object_) and object_[0].lower in DETERMINERS
