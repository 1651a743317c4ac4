"""What a clause tells of the end beside its verb: "only to be beaten in June", "not to reopen until 1995"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    BE,
    DETERMINERS,
    INTRANSITIVE,
    OBJECT_PRONOUNS,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, lower_of


def shown(word: Word, text: str) -> Word:
    """A word shown as a finite verb with this text."""
    return word._replace(text=text, lower=text, finite=True)


def in_the_end(piece: Sequence[Word], found: Sequence[Clause], verbs: VerbTable) -> Clause | None:
    """The clause of ", only to be beaten in June" behind the clause that tells of the same subject.

    What is "not to be restored until June" is the object before it: "cut ties with Chile".
    """
    again = piece[0].lower != "only"
    if len(piece) < _ONLY_TO_DO - again or not found:
        return None
    if piece[1].lower == "for":
        return _of_another(piece, verbs)
    if piece[1].lower != "to":
        return None
    mains = [clause for clause in found if clause.role is Role.MAIN and clause.subject]
    subject = mains[-1].subject if mains and not _is_made_to(mains[-1], verbs) else ()
    passive = piece[2].lower == "be"
    if subject and again:
        subject = _came_again(mains[-1], verbs, "" if passive else piece[2].lower)
    place = 2 + passive
    base = verbs.base_of_participle(piece[place].lower) if passive else piece[2].lower
    if base is None or not subject or (not passive and base not in verbs.others):
        return None
    verb = piece[place] if passive else shown(piece[2], present(base, plural=False))
    return Clause(Role.RELATIVE, subject, verb, piece[place + 1 :], passive=passive, dated=True, beside=True)


def resumes(lower: Sequence[str], verbs: VerbTable) -> bool:
    """Whether ", (not) to be restored (until June)" tells what came again in the end, and no purpose."""
    passive = len(lower) > 2 and lower[1] == "be"
    base = verbs.base_of_participle(lower[2]) if passive else "".join(lower[1:2])
    return base in (_RESUMING if passive else _RETURNING)


_RESUMING = word_set("resume restore reopen re-open re-establish reestablish revive reinstate renew rebuild")
_RETURNING = word_set("return reopen resume reappear")


def _came_again(main: Clause, verbs: VerbTable, going: str) -> Sequence[Word]:
    """What came again behind a clause: its object, or its subject where that lapsed or suffered the deed.

    ``going`` is the verb of what came again by itself: who left Lima may return. () where it is not named.
    """
    base = verbs.sure_base(main.verb.lower)
    done = main.passive or main.verb.lower in BE
    object_ = () if done else _object_of(main)
    if going in _COMING_BACK:
        return main.subject if done or not object_ or base in _LEAVING else ()
    if object_:
        return object_ if object_[0].lower not in OBJECT_PRONOUNS else ()
    lapsed = base in INTRANSITIVE and main.subject[0].lower in DETERMINERS
    return main.subject if done or lapsed or (going and not main.rest) else ()


_COMING_BACK = word_set("return reappear")
_LEAVING = word_set("leave flee quit abandon desert")


def _object_of(clause: Clause) -> Sequence[Word]:
    """The object of a clause up to its date, without a particle: "broke off | ties with Chile"."""
    rest = clause.rest[bool(clause.rest) and clause.rest[0].lower in PARTICLES :]
    end = next((at + 1 for at, word in enumerate(rest) if word.dated or word.comma), len(rest))
    end = next(
        (at for at, word in enumerate(rest[:end]) if word.lower in _BEYOND or is_idle(word.lower)), end
    )
    while end and rest[end - 1].lower in PREPOSITIONS:
        end -= 1
    if not end or rest[0].lower in PREPOSITIONS:
        return ()
    return [*rest[: end - 1], rest[end - 1]._replace(comma=False, dated=False)]


_BEYOND = SUBORDINATORS | RELATIVES | (PREPOSITIONS - word_set("with of to in at between on for"))
"""Words behind an object that are no part of its name."""


def _of_another(piece: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """The clause of ", only for the port to be shut in June" behind a clause of another subject."""
    to = next((at for at, word in enumerate(piece) if word.lower == "to"), 0)
    passive = lower_of(piece[to + 1 : to + 2]) == ["be"]
    place = to + 1 + passive
    if to < 3 or place >= len(piece):
        return None
    verb = piece[place]
    base = verbs.base_of_participle(verb.lower) if passive else verb.lower
    if base is None or (not passive and not verbs.is_base(base)):
        return None
    verb = verb if passive else shown(verb, present(base, plural=False))
    subject, rest = piece[2:to], piece[place + 1 :]
    if subject[0].lower in _AS_SUBJECTS:
        subject = [
            subject[0]._replace(text=_AS_SUBJECTS[subject[0].lower], lower=_AS_SUBJECTS[subject[0].lower])
        ]
    return Clause(Role.RELATIVE, subject, verb, rest, passive=passive, dated=True, beside=True)


_AS_SUBJECTS = {"him": "he", "them": "they"}


def _is_made_to(clause: Clause, verbs: VerbTable) -> bool:
    """Whether another than the subject acts in the end: "the note induced Aoki to leave, only to return"."""
    lower = lower_of(clause.rest)
    return any(one == "to" and verbs.is_base(base) for one, base in pairwise(lower))


_ONLY_TO_DO = 4
"""Words of the shortest "only to be beaten"; "to reopen" has one less with its "to" told twice."""
