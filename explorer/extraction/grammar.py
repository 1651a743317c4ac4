"""Clauses within the words of a telling: who acts, by which verb, in a main or a dependent clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from explorer.extraction.headline import Word
from explorer.extraction.openings import Opening, Role, openings
from explorer.extraction.tokens import word_set
from explorer.extraction.verbs import VerbTable
from explorer.extraction.view import PREPOSITIONS
from explorer.extraction.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    INTRODUCTIONS,
    MODALS,
    NUMBERS,
    PERSONAL,
    RELATIVES,
    is_idle,
)


class Clause(NamedTuple):
    """A finite clause: the words of its subject, its verb, and what follows up to the next clause.

    ``further`` are the pieces behind commas that may go on. ``passive`` says that the verb is a participle
    without its auxiliary, ``dated`` that the happening's own date stands in the clause. ``apart`` is what a
    relative word stands for where it is no subject: the object of "the aid that it cut".
    """

    role: Role
    subject: Sequence[Word]
    verb: Word
    rest: Sequence[Word]
    further: Sequence[Sequence[Word]] = ()
    passive: bool = False
    dated: bool = False
    apart: Sequence[Word] = ()


def clauses_in(words: Sequence[Word], verbs: VerbTable) -> list[Clause]:
    """The clauses of a telling in the order of their verbs."""
    pieces = _pieces(_with_hidden_verbs(words, verbs))
    found: list[Clause] = []
    nouns: list[Sequence[Word]] = []
    for place, piece in enumerate(pieces):
        later = pieces[place + 1 :]
        if _is_parenthesis(piece, pieces):
            continue
        piece = _with_verb(piece, later, nouns, verbs)
        if not any(word.finite for word in piece):
            if not _introduces(piece, verbs):
                nouns.append(piece)
            continue
        if nouns and _is_aside(piece, later, verbs):
            found.append(_aside(nouns[-1], piece))
            continue
        before = pieces[place - 1] if place else []
        told = list(_inside(piece, nouns, before, verbs))
        found.extend(clause._replace(further=later) if clause is told[-1] else clause for clause in told)
        if any(clause.role in (Role.MAIN, Role.AGAIN) for clause in told):
            nouns = []
    return found


def _with_hidden_verbs(words: Sequence[Word], verbs: VerbTable) -> list[Word]:
    """The words with verbs marked that stand right behind "that" or "who", or can be nothing but a past."""
    marked = list(words)
    for place in range(1, len(marked)):
        word, before = marked[place], marked[place - 1].lower
        if word.finite or not word.text[0].islower():
            continue
        relative = before in {"that", "which", "who"} and verbs.base_of_past(word.lower) is not None
        strong = word.lower in verbs.strong and before not in PREPOSITIONS | DETERMINERS | AUXILIARIES
        if relative or strong:
            marked[place] = word._replace(finite=True)
    return marked


def _pieces(words: Sequence[Word]) -> list[Sequence[Word]]:
    """The words between commas, without conjunctions before them."""
    pieces: list[list[Word]] = [[]]
    for word in words:
        pieces[-1].append(word)
        if word.comma:
            pieces.append([])
    return [piece for piece in map(_without_conjunction, pieces) if piece]


def _without_conjunction(piece: Sequence[Word]) -> Sequence[Word]:
    while len(piece) > 1 and piece[0].lower in COORDINATORS | {"however", "then", "whereupon"}:
        piece = piece[1:]
    if len(piece) > 2 and piece[0].lower == "that" and not piece[1].finite:
        return piece[1:]
    return piece


_THOUGHT = word_set(
    "said added recalled warned wrote noted claimed argued replied declared explained believed saw"
)


def _is_parenthesis(piece: Sequence[Word], pieces: Sequence[Sequence[Word]]) -> bool:
    """Whether a piece only says who speaks: ", he recalled," or "As the ministry saw it,"."""
    verbs = [place for place, word in enumerate(piece) if word.finite]
    if len(verbs) != 1 or len(pieces) < 2 or piece[verbs[0]].lower not in _THOUGHT:
        return False
    others = any(word.finite for other in pieces if other is not piece for word in other)
    return others and (piece[0].lower == "as" or (verbs[0] == len(piece) - 1 and len(piece) < 5))


def _with_verb(
    piece: Sequence[Word], later: Sequence[Sequence[Word]], nouns: Sequence[Sequence[Word]], verbs: VerbTable
) -> Sequence[Word]:
    """A piece that begins with the past form its subject waits for behind an aside, that verb marked."""
    first = piece[0]
    waits = nouns and not any(word.finite for word in piece) and not any(map(_first_verb, later))
    known = first.lower in verbs.past and not first.text[0].isupper()
    if not waits or not known or len(piece) < 2 or piece[1].lower in PREPOSITIONS:
        return piece
    return [first._replace(finite=True), *piece[1:]]


def _introduces(piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a piece without a verb only leads up to a clause ("following protests", "speaking to X")."""
    first = piece[0].lower
    if first in INTRODUCTIONS or first in RELATIVES or is_idle(first):
        return True
    return (first.endswith("ing") and verbs.is_form(first)) or _is_participle(piece, verbs)


def _is_participle(piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether words begin with a participle and what hangs on it: "led by the ministry"."""
    hangs = len(piece) > 1 and piece[1].lower in PREPOSITIONS
    return hangs and verbs.base_of_participle(piece[0].lower) is not None


def _is_aside(piece: Sequence[Word], later: Sequence[Sequence[Word]], verbs: VerbTable) -> bool:
    """Whether a piece is ", signed in Lima," because a later piece begins with the verb of the subject."""
    finite = [word for word in piece if word.finite]
    form = finite[0].lower
    if len(finite) > 1 or form in AUXILIARIES or verbs.base_of_participle(form) is None:
        return False
    waits = [one for one in later if _first_verb(one) and one[0].lower not in MODALS | {"had", "did"}]
    if piece[0].finite:
        return bool(waits)
    return any(one[0].lower in AUXILIARIES for one in waits)


def _first_verb(piece: Sequence[Word]) -> bool:
    return piece[0].finite or (len(piece) > 1 and is_idle(piece[0].lower) and piece[1].finite)


def _aside(subject: Sequence[Word], piece: Sequence[Word]) -> Clause:
    place = next(place for place, word in enumerate(piece) if word.finite)
    dated = any(word.dated for word in piece)
    who = piece[:place] or subject
    return Clause(Role.RELATIVE, who, piece[place], piece[place + 1 :], passive=True, dated=dated)


def _inside(
    piece: Sequence[Word], nouns: Sequence[Sequence[Word]], before: Sequence[Word], verbs: VerbTable
) -> Iterator[Clause]:
    """The clauses of a piece, each with its subject and what follows its verb."""
    marks = openings(piece, verbs)
    owners = {_owner(marks, place) for place, word in enumerate(piece) if word.dated}
    for mark in marks:
        end = min((other.start for other in marks if other.start > mark.verb), default=len(piece))
        subject, apart = _subject(piece, mark, marks, nouns, before, verbs)
        yield Clause(
            mark.role,
            subject,
            piece[mark.verb],
            piece[mark.verb + 1 : end],
            passive=mark.passive,
            dated=mark in owners,
            apart=apart,
        )


def _owner(marks: Sequence[Opening], place: int) -> Opening:
    """The clause that a word belongs to: the one whose verb, or whose beginning, stands last before it."""
    return max(
        (mark for mark in marks if mark.start <= place),
        key=lambda mark: mark.verb if mark.verb <= place else mark.start,
        default=marks[0],
    )


_Parts = tuple[Sequence[Word], Sequence[Word]]


def _subject(
    piece: Sequence[Word],
    mark: Opening,
    marks: Sequence[Opening],
    nouns: Sequence[Sequence[Word]],
    before: Sequence[Word],
    verbs: VerbTable,
) -> _Parts:
    """The words of a subject, and what a relative word stands for beside it."""
    if mark.passive:
        first = max((one.verb + 1 for one in marks if one.verb < mark.verb), default=0)
        return _without_lead(piece[first : mark.verb]), ()
    words = [word for word in piece[mark.start : mark.verb] if not is_idle(word.lower)]
    if mark.role is Role.RELATIVE:
        antecedent = _antecedent(piece[: mark.start], nouns, before)
        if piece[mark.start].lower == "where":
            named = antecedent and all(word.text[0].isupper() for word in antecedent)
            return words[1:], [Word("in"), *antecedent] if named else ()
        return (words[1:], antecedent) if words[1:] else (antecedent, ())
    if mark.role is not Role.MAIN:
        return _without_lead(words[1:]), ()
    aside = [one for one in marks if one.role is Role.RELATIVE and mark.start < one.start < mark.verb]
    own = piece[mark.start : aside[0].start] if aside else words
    return _whole_subject([word for word in own if not is_idle(word.lower)], nouns, verbs), ()


def _antecedent(
    behind: Sequence[Word], nouns: Sequence[Sequence[Word]], before: Sequence[Word]
) -> Sequence[Word]:
    """What "which" or "who" stands for: the last noun phrase before it, or the name it is put beside."""
    words = behind or (nouns[0] if nouns and not behind else before)
    name = _last_name(before) if behind and before else []
    if name and words[0].lower in {"a", "an", "the"} and not any(word.finite for word in words):
        return name
    return last_phrase(words)


def _last_name(words: Sequence[Word]) -> Sequence[Word]:
    start = len(words)
    while start and words[start - 1].text[0].isupper():
        start -= 1
    return words[start:] if len(words) - start > 1 else []


def last_phrase(words: Sequence[Word]) -> Sequence[Word]:
    """The last noun phrase of the words, with what "of" hangs on it."""
    for place in range(len(words) - 1, -1, -1):
        word = words[place].lower
        if (
            (word in PREPOSITIONS and word != "of")
            or words[place].finite
            or word in PERSONAL | {"him", "them"}
        ):
            return words[place + 1 :]
        if word in DETERMINERS and (not place or words[place - 1].lower != "of"):
            return words[place:]
    return words


_OFFICE_ENDS = word_set(
    """President Minister Secretary Ambassador King Queen Emperor Chancellor Premier Pope Shah Sultan Affairs
    Vice-President Chairman Speaker"""
)


def _whole_subject(own: Sequence[Word], nouns: Sequence[Sequence[Word]], verbs: VerbTable) -> Sequence[Word]:
    """The subject with what a comma parted from it: an office, the first names of a list, an apposition."""
    if nouns and _is_participle(own, verbs):
        return nouns[0]
    own = _without_lead(own)
    if not own:
        if len(nouns) > 1 and nouns[0][-1].text in _OFFICE_ENDS and nouns[1][0].text[0].isupper():
            return [*nouns[0], *nouns[1]]
        return nouns[0] if nouns else []
    if not nouns:
        return own
    if nouns[-1][-1].text in _OFFICE_ENDS and own[0].text[0].isupper():
        return [*nouns[-1], *own]
    listed = any(word.lower == "and" for word in own) and own[0].text[0].isupper()
    if listed and all(len(noun) < 4 for noun in nouns):
        return [*(word for noun in nouns for word in noun), *own]
    return own


def _without_lead(words: Sequence[Word]) -> Sequence[Word]:
    """The words without a leading phrase that has no comma ("In Ottawa the governments signed")."""
    if not words or words[0].lower not in PREPOSITIONS:
        return words
    for place in range(2, len(words)):
        word, last = words[place], words[place - 1]
        if last.lower in PREPOSITIONS | DETERMINERS | {"and"}:
            continue
        fresh = word.lower in DETERMINERS | PERSONAL | NUMBERS
        if fresh or (word.text[0].isupper() and last.text[0].islower()):
            return words[place:]
    return []
