"""Pieces of a telling: the words between commas, and which of them only say who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.phrases import is_participle, last_phrase, without_lead
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ALL_BUT,
    AUXILIARIES,
    CONTRASTING,
    COORDINATORS,
    DETERMINERS,
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


def with_all_but(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "all but" before a verb of its own as one adverb: "trade | all but | ceased"."""
    told = list(words)
    for at in range(len(words) - 2, 1, -1):
        led, before = words[at].lower == "but" and words[at - 1].lower == "all", words[at - 2]
        named = not before.comma and before.lower not in COORDINATORS | AUXILIARIES
        if led and named and words[at + 1].finite:
            told[at - 1 : at + 1] = [words[at]._replace(text=ALL_BUT, lower=ALL_BUT)]
    return told


def pieces_of(words: Sequence[Word]) -> list[Sequence[Word]]:
    """The words between commas, without conjunctions before them."""
    ends = [at + 1 for at in commas_in(words)]
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

    A reason loses its "for".
    """
    parted: list[Sequence[Word]] = list(pieces[:1])
    for piece in pieces[1:]:
        if piece[0].lower == "for":
            piece = _behind_reason(piece, verbs)
        begins = _subordinate(piece) if is_participle(piece, verbs) else 0
        parted += [piece[:begins], piece[begins:]] if begins else [piece]
    return parted


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
    object_ = last_phrase(before)
    named = all(word.text[0].isupper() for word in piece)
    return named and bool(object_) and object_[0].lower in DETERMINERS


_LONGEST_MEMBER = 5


def with_lists(words: Sequence[Word]) -> Sequence[Word]:
    """The words with no comma that a list has within: it ends no piece."""
    return _with_open_list(_with_closed_lists(words)) if commas_in(words) else words


def _with_closed_lists(words: Sequence[Word]) -> Sequence[Word]:
    """The words without the comma before the "and" of a list of names: "Peru, Chile, and Cuba"."""
    kept = list(words)
    for before, end in pairwise([-1, *commas_in(words)]):
        joins = end + 2 < len(kept) and kept[end + 1].lower == "and"
        if joins and _is_member(kept, before, end):
            kept[end] = kept[end]._replace(comma=False)
    return kept


def _with_open_list(words: Sequence[Word]) -> Sequence[Word]:
    """The words with the commas of a list that belongs to a noun behind a leading phrase as signs of words.

    "In Lima a treaty of peace, trade and borders was signed": the comma does not end what leads up.
    """
    ends = commas_in(words)
    if not ends or words[0].lower not in PREPOSITIONS or has_finite(words[: ends[0] + 1]):
        return words
    noun = without_lead(words[: ends[0] + 1])
    of = next((at for at in range(len(noun) - 1, 0, -1) if noun[at].lower in PREPOSITIONS), 0)
    if not of or noun[0].lower not in DETERMINERS or not _is_plain(noun[of + 1 :]):
        return words
    start = ends[0] + 1
    joint = next((at for at in range(start, len(words)) if words[at].lower in COORDINATORS), len(words) - 1)
    members = [
        words[one + 1 : end + 1] for one, end in pairwise([*(at for at in ends if at < joint), joint - 1])
    ]
    verb = next((at for at in range(start, len(words)) if words[at].finite), joint)
    added = words[joint + 1 : min(verb, joint + 1 + _LONGEST_MEMBER)]
    if words[joint].lower != "and" or verb < joint + 2 or not all(map(_is_plain, members)):
        return words
    if not _is_plain(added[:1]) or any(word.comma for word in words[joint:verb]):
        return words
    told = [
        word._replace(text=f"{word.text},", comma=False) if word.comma else word for word in words[:joint]
    ]
    return [*told, *words[joint:]]


def _is_plain(words: Sequence[Word]) -> bool:
    """Whether words may be a bare member of a list: "commerce", "visas", "double taxation"."""
    bare = all(word.text[0].islower() and not word.finite for word in words)
    return 0 < len(words) <= _LONGEST_PLAIN and bare and words[0].lower not in _NO_MEMBERS


_LONGEST_PLAIN = 3
_NO_MEMBERS = DETERMINERS | PREPOSITIONS | PERSONAL | RELATIVES | SUBORDINATORS


def _is_member(words: Sequence[Word], before: int, end: int) -> bool:
    """Whether what a comma ends at ``end`` is a name in a list, and what "and" adds is no new clause."""
    member = words[before + 1 : end + 1]
    if before < 0 or len(member) > _LONGEST_MEMBER or has_finite(member):
        return False
    if not (member[0].text[0].isupper() and words[before].text[0].isupper()):
        return False
    stop = next((at for at in range(end + 2, len(words)) if words[at].comma), len(words) - 1)
    added = words[end + 2 : stop + 1]
    told = has_finite(words[: before + 1])
    named = added[0].text[0].isupper() or (
        added[0].lower == "the" and added[1:2] and added[1].text[0].isupper()
    )
    return bool(named) and told != has_finite(added)
