"""Happenings that a participle tells: "having closed the port in May", "completed by a firm in 1960"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.absolutes import LINKING, beside_main, visits
from explorer.extraction.clauses.described import (
    DESCRIBING,
    DONE_TO_PLACES,
    done_beside_passive,
    done_to,
    example_in,
    is_deed,
    is_made,
    led_by_participle,
)
from explorer.extraction.clauses.helpedforms import being_done, without_adverbs
from explorer.extraction.clauses.nexttold import next_told
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.phrases import is_participle, last_phrase
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HEDGES,
    INTRANSITIVE,
    PARTICLES,
    RELATIVES,
    is_idle,
)
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, finite_in, has_finite, is_dated, lower_of


def _goes_on(piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a piece tells by a participle what its date dates: "…, financing a dam from 1985"."""
    first = piece[0].lower
    base = verbs.others.get(first) if first.endswith("ing") and first not in LINKING else None
    return base is not None and len(piece) > 1


def _participial(found: Sequence[Clause], piece: Sequence[Word], verbs: VerbTable) -> Clause:
    """The clause of such a piece: who acts in the clause before goes on to do what the participle says."""
    verb = present(verbs.others[piece[0].lower], plural=False)
    return Clause(
        Role.AGAIN,
        found[-1].subject,
        piece[0]._replace(text=verb, lower=verb, finite=True),
        piece[1:],
        dated=True,
    )


def by_participle(
    piece: Sequence[Word],
    nouns: Sequence[Sequence[Word]],
    found: Sequence[Clause],
    before: Sequence[Word],
    verbs: VerbTable,
) -> Clause | None:
    """The clause of a piece without a verb that tells by a participle what its date dates; else None.

    ``before`` is the piece before it, whose object it may speak of: "financing a dam, begun in 1986".
    """
    if not is_dated(piece):
        return None
    piece = without_adverbs(piece, verbs)
    if piece[0].lower == "being":
        subject = _own_noun(nouns) or (found[-1].subject if found else ())
        return being_done(piece, subject, verbs)
    told = beside_main(piece, found, verbs)
    if told is not None:
        return told
    if piece[0].lower == "worth" and nouns:
        return Clause(Role.RELATIVE, nouns[-1], Word("was", finite=True), piece, dated=True)
    if piece[0].lower == "having":
        return _done_before(piece, nouns, found, verbs)
    follower = next_told(piece)
    if follower is not None:
        return follower
    if is_participle(piece, verbs) and piece[0].lower not in DESCRIBING:
        return _done_to_nearest(piece, nouns, found, before, verbs)
    at = _done_at(piece, verbs) if nouns else -1
    if at >= 0 and piece[at].lower not in DESCRIBING:
        return Clause(Role.RELATIVE, nouns[-1], piece[at], piece[at + 1 :], passive=True, dated=True)
    return _participial(found, piece, verbs) if found and _goes_on(piece, verbs) else None


def _done_to_nearest(
    piece: Sequence[Word],
    nouns: Sequence[Sequence[Word]],
    found: Sequence[Clause],
    before: Sequence[Word],
    verbs: VerbTable,
) -> Clause | None:
    """The clause of ", begun in 1986" behind a noun, a clause, or a phrase that leads up to one."""
    if before and _goes_on(before, verbs) and not has_finite(before) and not example_in(before):
        return Clause(Role.RELATIVE, last_phrase(before), piece[0], piece[1:], passive=True, dated=True)
    if nouns:
        return Clause(Role.RELATIVE, nouns[-1], piece[0], piece[1:], passive=True, dated=True)
    if found:
        return _done_to_object(found[-1], piece, verbs, example_in(before))
    return led_by_participle(piece, before, verbs)


def _done_at(piece: Sequence[Word], verbs: VerbTable) -> int:
    """Where the participle stands in "both | signed in May", "first | drawn up by Paz in May"; -1 without."""
    at = int(piece[0].lower in _BEFORE_DONE or is_idle(piece[0].lower))
    if at >= len(piece) or verbs.base_of_participle(piece[at].lower) is None or not piece[at].text.islower():
        return -1
    behind = piece[at + 1].lower if at + 1 < len(piece) else ""
    return at if piece[at].dated or behind in PREPOSITIONS | PARTICLES or is_adverb(behind) else -1


_BEFORE_DONE = word_set("both all each first since itself")
"""Words besides idle ones that may stand before a participle: ", | first | proposed by Paz in May,"."""


def _done_before(
    piece: Sequence[Word], nouns: Sequence[Sequence[Word]], found: Sequence[Clause], verbs: VerbTable
) -> Clause | None:
    """The clause of ", having closed the port in May,", which its subject waits before or told before."""
    subject = _own_noun(nouns) or (found[-1].subject if found else ())
    if len(piece) < 3 or not subject:
        return None
    passive = piece[1].lower == "been"
    place = 2 if passive else 1
    if passive and visits(piece[2:]):
        return Clause(Role.RELATIVE, subject, Word("visited", finite=True), piece[3:], dated=True)
    base = verbs.base_of_participle(piece[place].lower)
    if base is None and passive and (piece[2].lower in DETERMINERS or piece[2].lower in _AMONG):
        many = subject[0].lower in {"both", "they"} or any(word.lower == "and" for word in subject)
        was = Word("were" if many else "was", finite=True)
        return Clause(Role.RELATIVE, subject, was, piece[2:], dated=True)
    if base is None:
        return None
    shown = piece[place].lower if passive else present(base, plural=False)
    verb = piece[place]._replace(text=shown, lower=shown, finite=True)
    return Clause(Role.RELATIVE, subject, verb, piece[place + 1 :], passive=passive, dated=True)


def _own_noun(nouns: Sequence[Sequence[Word]]) -> Sequence[Word]:
    """The last of the noun phrases, without "now" or "then" before an office."""
    last = nouns[-1] if nouns else ()
    return last[1:] if len(last) > 1 and last[0].lower in {"now", "then"} else last


_AMONG = word_set("among under in at")


def _done_to_object(
    before: Clause, piece: Sequence[Word], verbs: VerbTable, example: Sequence[Word]
) -> Clause:
    """The clause of ", completed in 1960" behind the object of an active verb: "paid for the dam".

    So it is behind what somebody or something is: "was a member of the group, founded in 1977". An
    ``example`` stands nearer: "built houses, including | the theatre, completed in 1961".
    """
    if example:
        told = done_to(example, verbs.sure_base(piece[0].lower))
        return Clause(Role.RELATIVE, told, piece[0], piece[1:], passive=True, dated=True)
    first = before.rest[0].lower if before.rest else ""
    done = any(verbs.base_of_participle(word.lower) is not None for word in before.rest[:_NEAR])
    is_ = before.verb.lower in BE and (first in DETERMINERS or not done)
    active = bool(first) and (is_ or before.verb.lower not in AUXILIARIES)
    base = verbs.sure_base(piece[0].lower)
    passive = done and not is_ and before.verb.lower in BE
    subject = done_to(before.rest, base) if active else before.subject
    subject = (done_beside_passive(subject, before.rest, base) or subject) if passive else subject
    parted = is_ and (base in DONE_TO_PLACES or not is_deed(subject))
    of = next((at for at in range(len(subject) - 1, 0, -1) if parted and subject[at].lower == "of"), -1)
    subject = subject[of + 1 :]
    return Clause(Role.RELATIVE, subject, piece[0], piece[1:], passive=True, dated=True)


_NEAR = 3
"""Words behind "was" among which the participle of a passive stands."""


def done_in_passing(
    piece: Sequence[Word], before: Clause, verbs: VerbTable, near: Sequence[Word]
) -> Clause | None:
    """The clause of ", a sum reduced to 16 million" or ", inaugurated in May" behind a clause; else None.

    The form could be a past, but it has no object; the caller knows that no "and" goes before the piece.
    ``near`` is the piece before it.
    """
    places = finite_in(piece)
    if len(places) != 1 or before.role is not Role.MAIN:
        return None
    if before.verb.lower in AUXILIARIES and not _is_deed_of(before, piece[places[0]], verbs):
        return None
    verb, behind = piece[places[0]], piece[places[0] + 1 :]
    base = verbs.sure_base(verb.lower)
    passed = base in _DONE_TO_PAPERS and is_deed(done_to(before.rest, base))
    done = base is not None and (passed or base not in _HARDLY_DONE)
    done = done and verbs.base_of_participle(verb.lower) is not None
    if (
        not done
        or verb.lower in AUXILIARIES
        or verb.lower in verbs.strong
        or (behind and behind[0].lower not in PREPOSITIONS)
    ):
        return None
    if places[0] == 0:
        told = is_dated(piece) and before.rest
        return _done_to_object(before, piece, verbs, example_in(near)) if told else None
    if piece[0].lower not in {"a", "an"} or any(word.lower in RELATIVES for word in piece):
        return None
    return Clause(Role.RELATIVE, piece[: places[0]], verb, behind, passive=True, dated=is_dated(piece))


def _is_deed_of(before: Clause, done: Word, verbs: VerbTable) -> bool:
    """Whether a clause says that something is a deed or of one: "was the subject of a treaty, | signed".

    Behind a passive a further participle is no active verb: "was built by the Guild, | founded in May".
    """
    base = verbs.sure_base(done.lower)
    if before.verb.lower not in BE or not before.rest:
        return False
    if before.rest[0].lower in DETERMINERS:
        what = done_to(before.rest, base)
        return is_deed(what) or is_made(what, base)
    passive = verbs.base_of_participle(before.rest[0].lower) is not None
    return passive and bool(done_beside_passive(before.subject, before.rest, base))


_DONE_TO_PAPERS = word_set("agree pass")
"""Verbs that take an object where that is a paper: "a law, passed in May"."""
_HARDLY_DONE = INTRANSITIVE | {"follow"}


def done_first(pieces: Sequence[Sequence[Word]], found: Sequence[Clause], verbs: VerbTable) -> list[Clause]:
    """The clause of "Having closed the port in May," before the one whose subject did so.

    So it is with each of "Beaten at Turku in May, and freed in June, the king fled".
    """
    piece = pieces[0]
    done = piece[0].initial and is_participle(piece, verbs)
    if not done and piece[0].lower != "having":
        return []
    mains = [undenied(clause) for clause in found if clause.role is Role.MAIN]
    mains = [clause for clause in mains if lower_of(clause.subject) != _ALL_BUT]
    if done:
        begun = {id(part[part[0].lower in COORDINATORS and len(part) > 1]) for part in pieces}
        mains = [clause for clause in mains if id(clause.verb) not in begun and clause.subject]
        if not mains:
            return []
        piece, hedge = _dated_lead(pieces, mains[0], verbs)
        base = verbs.sure_base(piece[0].lower) if piece else None
        if base is None or base in INTRANSITIVE:
            return []
        verb = piece[0]._replace(text=piece[0].lower, finite=False)
        subject = mains[0].subject
        return [Clause(Role.RELATIVE, subject, verb, piece[1:], passive=True, dated=True, hedge=hedge)]
    if not mains or not is_dated(piece[1:]):
        return []
    had = _done_before(without_adverbs(piece, verbs), [], mains[:1], verbs)
    return [had] if had is not None else []


def undenied(clause: Clause) -> Clause:
    """A clause whose subject lacks what denies or limits its verb: "the treaty | never took effect"."""
    subject = clause.subject
    while len(subject) > 1 and subject[-1].lower in _DENYING:
        subject = subject[:-1]
    return clause._replace(subject=subject)


_DENYING = HEDGES | word_set("never seldom")
_ALL_BUT = ["all", "but"]


def _dated_lead(
    pieces: Sequence[Sequence[Word]], main: Clause, verbs: VerbTable
) -> tuple[Sequence[Word], str]:
    """The part with a participle that has a date, before the main clause, and if it was only nearly so.

    The date may stand behind who did it: "Held by order of the minister, Anna Paz, in May".
    """
    told: Sequence[Word] = ()
    hedge = ""
    for piece in pieces:
        if any(word is main.verb for word in piece):
            break
        lead = 1 if piece[0].lower in COORDINATORS else 0
        nearly = lower_of(piece[lead : lead + 2]) == _ALL_BUT
        if is_participle(piece[lead + 2 * nearly :], verbs):
            told, hedge = piece[lead + 2 * nearly :], "nearly" if nearly else ""
        elif not (piece[0].text[0].isupper() or piece[0].lower in DETERMINERS):
            told = ()
        if is_dated(piece):
            return told, hedge
    return (), ""
