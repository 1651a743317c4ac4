"""Clauses within the words of a telling: who acts, by which verb, in a main or a dependent clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.contents import is_only_said
from explorer.extraction.clauses.dateowners import dated_clauses
from explorer.extraction.clauses.described import led_by_participle
from explorer.extraction.clauses.ends import ended
from explorer.extraction.clauses.hiddenverbs import with_hidden_verbs, without_complements
from explorer.extraction.clauses.interposed import (
    aside_clause,
    describes,
    first_verb,
    is_aside,
    is_only_aside,
    opened_by_relative,
    participles_in,
    tells_all,
)
from explorer.extraction.clauses.lists import with_lists
from explorer.extraction.clauses.openings import Opening, Role, openings
from explorer.extraction.clauses.participles import by_participle, done_first, done_in_passing
from explorer.extraction.clauses.pauses import with_pauses
from explorer.extraction.clauses.phrases import antecedent, is_participle, without_hedge, without_lead
from explorer.extraction.clauses.pieces import (
    before_next_clause,
    behind_hardly,
    behind_lead,
    introduces,
    is_beside_object,
    is_parenthesis,
    pieces_of,
    with_asides_parted,
    with_paired_adverbs,
)
from explorer.extraction.clauses.presentverbs import before_present
from explorer.extraction.clauses.relativesubject import Parts, noun_of_owner, relative_subject
from explorer.extraction.clauses.subjects import (
    named_before,
    tells_which,
    whole_subject,
    with_first_named,
    with_serial_list,
)
from explorer.extraction.clauses.tokens import places_of
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    DETERMINERS,
    HEDGES,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, dated_in, describes_behind, finite_in, has_finite, lower_of

__all__ = ["Clause", "clauses_in"]


def clauses_in(words: Sequence[Word], verbs: VerbTable) -> list[Clause]:
    """The clauses of a telling in the order of their verbs."""
    words = _with_verbs_marked(with_lists(behind_hardly(words)), verbs)
    pieces = _with_waiting_verbs(with_asides_parted(pieces_of(words), verbs), verbs)
    joined = {id(words[at + 1]) for at in places_of(COORDINATORS, lower_of(words[:-1]))}
    found: list[Clause] = []
    nouns: list[Sequence[Word]] = []
    waiting = _NOBODY
    for place, piece in enumerate(pieces):
        before, later = pieces[place - 1] if place else (), pieces[place + 1 :]
        if is_parenthesis(piece, pieces):
            continue
        if opened_by_relative(piece):
            waiting = _NOBODY if tells_all(piece[2:], verbs) else _waiting(piece, nouns, before)
            continue
        if not has_finite(piece) or (nouns and _only_describes(piece, later, verbs)):
            had = by_participle(piece, nouns, found, before, verbs)
            found += [had] if had is not None else []
            owner = piece[0].lower == "whose" and len(piece) > 1  # "whose contract, extended in 1894"
            if place > 1 and not had and _goes_on(pieces[place - 1], piece, verbs):
                continue
            apart = place and id(piece[0]) not in joined and not nouns
            if apart and is_beside_object(piece, pieces[place - 1]):
                continue
            piece = noun_of_owner(piece, nouns, before) if owner else piece
            nouns += _named(piece, later, verbs, owner=owner) if had is None else []
            continue
        if nouns and (is_aside(piece, later, verbs) or is_only_aside(pieces, verbs)):
            found += [aside_clause(nouns[-1], part, later) for part in participles_in(piece)]
            continue
        done = None if id(piece[0]) in joined else _done_beside(pieces, place, nouns, found, verbs)
        if done is not None:
            found.append(done)
            continue
        piece, nouns = with_first_named(piece, nouns, pieces[max(1, place - 1) : place], joined)
        piece, nouns = with_serial_list(piece, nouns, joined) if not found else (piece, nouns)
        own_later = before_next_clause(later, joined) if joined else later
        told, waiting = _told_in(piece, waiting, nouns, before, own_later, verbs)
        found.extend(told)
        if told and (told[0].role in _MAIN or Role.MAIN in [clause.role for clause in told]):
            nouns = []
    return [*done_first(pieces, found, verbs), *found] if found else []


_MAIN = (Role.MAIN, Role.AGAIN)


def _only_describes(piece: Sequence[Word], later: Sequence[Sequence[Word]], verbs: VerbTable) -> bool:
    """Whether no verb of a piece is told of the noun before it: "Paz, the first since Roca fell, came"."""
    if piece[0].lower not in DETERMINERS:
        return is_participle(piece, verbs) and describes(piece)
    if dated_in(piece):
        return False  # "Paz, a boy when his father died in ⟦1952⟧, came"
    verb = finite_in(piece)[0]
    return not SUBORDINATORS.isdisjoint(lower_of(piece[1:verb])) and any(map(first_verb, later))


def _done_beside(
    pieces: Sequence[Sequence[Word]],
    place: int,
    nouns: Sequence[Sequence[Word]],
    found: Sequence[Clause],
    verbs: VerbTable,
) -> Clause | None:
    """The clause of a piece that only says what was done to something named before it; else None."""
    if found:
        return None if nouns else done_in_passing(pieces[place], found[-1], verbs, pieces[place - 1])
    leads = place == 1 and not any(map(first_verb, pieces[2:]))  # else a subject waits for that verb
    return led_by_participle(pieces[1], pieces[0], verbs) if leads else None


def _with_verbs_marked(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with all finite verbs marked as such, and no others."""
    if "but" in (lower := lower_of(words)) or "longer" in lower:
        words = with_paired_adverbs(words)
        lower = lower_of(words)
    marked = without_complements(with_hidden_verbs(words, lower, verbs), lower, verbs)
    return with_pauses(marked, lower, verbs)


_NOBODY: Parts = ((), ())


def _waiting(piece: Sequence[Word], nouns: Sequence[Sequence[Word]], before: Sequence[Word]) -> Parts:
    """Who acts behind an aside that parts "to which Peru" from its verb, and what "to which" stands for."""
    begins = opened_by_relative(piece)
    meant = antecedent((), nouns, before, whole=True) if before else ()
    return piece[begins:], [*piece[: begins - 1], *meant] if meant else ()


def _told_in(
    piece: Sequence[Word],
    waiting: Parts,
    nouns: Sequence[Sequence[Word]],
    before: Sequence[Word],
    later: Sequence[Sequence[Word]],
    verbs: VerbTable,
) -> tuple[list[Clause], Parts]:
    """The clauses of a piece, whose first one a subject may have waited for, and who waits still."""
    actor, apart = waiting
    told = list(_inside(piece, [actor] if actor else nouns, before, later, verbs))
    if actor and told and told[0].role is Role.MAIN:
        return [told[0]._replace(role=Role.RELATIVE, apart=apart), *told[1:]], _NOBODY
    return told, waiting


def _goes_on(before: Sequence[Word], piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a piece ends a list of names in an aside: "bound by a pact between Peru, | Cuba and Chile,"."""
    listed = before[-1].text[0].isupper() and piece[0].text[0].isupper() and not has_finite(before)
    joined = any(word.lower == "and" for word in piece) and len(piece) < _LONGEST_ASIDE
    return listed and joined and is_participle(before, verbs) and "between" in lower_of(before)


_LONGEST_ASIDE = 6


def _with_waiting_verbs(pieces: Sequence[Sequence[Word]], verbs: VerbTable) -> list[Sequence[Word]]:
    """The pieces with the verb marked that a subject waits for behind ", signed in Rome,"."""
    marked = list(pieces)
    for place in range(2, len(marked)):
        piece, aside = marked[place], marked[place - 1]
        if piece[0].lower not in verbs.past or piece[0].text[0].isupper():
            continue
        joined = all(piece[at - 1].lower == "and" for at in finite_in(piece))
        told = not joined or any(map(first_verb, marked[place + 1 :]))
        hangs = aside[0].finite or aside[0].lower in RELATIVES or is_participle(aside, verbs)
        if not hangs and not told and not has_finite(aside) and not any(map(has_finite, marked[:place])):
            # "A Swede, Count Holm, | led the rescue": nothing else can be the verb
            hangs = aside[0].lower in DETERMINERS or aside[0].text[0].isupper()
        alone = len(piece) < 2 or piece[1].lower in PREPOSITIONS
        if hangs and not told and not alone:
            marked[place] = [piece[0]._replace(finite=True), *piece[1:]]
    return marked


def _named(
    piece: Sequence[Word], later: Sequence[Sequence[Word]], verbs: VerbTable, *, owner: bool
) -> list[Sequence[Word]]:
    """The noun phrase of a piece without a verb, in a list; none where it only leads up to a clause."""
    named = len(piece) == 1 and bool(later) and later[0][0].lower == "which"  # "Fighting, which cost lives,"
    if owner or named or not introduces(piece, verbs):
        return [piece]
    return behind_lead(piece) if any(map(first_verb, later)) else []  # else no verb waits for a subject


def _inside(
    piece: Sequence[Word],
    nouns: Sequence[Sequence[Word]],
    before: Sequence[Word],
    behind: Sequence[Sequence[Word]],
    verbs: VerbTable,
) -> Iterator[Clause]:
    """The clauses of a piece, each with its subject and what follows its verb; the last may go on behind."""
    marks = openings(piece, verbs)
    if not marks:
        return
    owners = dated_clauses(marks, piece, behind, verbs)
    for place, mark in enumerate(marks, start=1):
        later = marks[place:]
        end, next_ = _end_before(later, mark.verb) if later else (len(piece), ())
        subject, apart = _subject(piece, mark, marks, nouns, before, verbs)
        yield Clause(
            mark.role,
            subject,
            piece[mark.verb],
            ended(piece, mark.verb + 1, end, next_, verbs),
            further=() if later else behind,
            passive=mark.passive,
            dated=mark in owners,
            apart=apart,
            hedge=_hedge(piece, mark.verb),
            unreal=(mark.role is Role.BELOW and piece[mark.start].lower in {"if", "unless"})
            or (mark.start > 0 and is_only_said(piece, mark.start, verbs)),
        )


def _end_before(later: Sequence[Opening], verb: int) -> tuple[int, Sequence[Opening]]:
    """Where the words behind a verb end before the clauses that begin later, and those that begin there."""
    end = min([one.start if one.start > verb else one.verb for one in later])
    return end, [one for one in later if one.start >= end]


def _hedge(piece: Sequence[Word], verb: int) -> str:
    word = piece[verb - 1].lower if verb else ""
    # "Neither trusted the other", "that neither had closed": a subject
    alone = word == "neither" and (verb == 1 or piece[verb - 2].lower in RELATIVES)
    return word if word in HEDGES and not alone else ""


def _plain(words: Sequence[Word]) -> list[Word]:
    """The words without adverbs that only place a clause in its story, "at once" among them."""
    lower = lower_of(words)
    if True not in map(is_idle, lower) and "at" not in lower:
        return list(words)  # most hold neither
    return [
        word
        for place, word in enumerate(words)
        if (not is_idle(word.lower) or describes_behind(words, place))
        and not (word.lower == "at" and words[place + 1 : place + 2] and words[place + 1].lower == "once")
    ]


def _subject(
    piece: Sequence[Word],
    mark: Opening,
    marks: Sequence[Opening],
    nouns: Sequence[Sequence[Word]],
    before: Sequence[Word],
    verbs: VerbTable,
) -> Parts:
    """The words of a subject, and what a relative word stands for beside it."""
    if mark.passive:
        first = max((one.verb + 1 for one in marks if one.verb < mark.verb), default=0)
        return without_lead(piece[first : mark.verb]), ()
    below = mark.role not in (Role.MAIN, Role.RELATIVE)
    words = without_hedge(_plain(piece[mark.start + below : mark.verb]), 1 + (mark.role is Role.RELATIVE))
    if mark.role is Role.RELATIVE:
        return relative_subject(words, piece, mark, nouns, before, verbs)
    if below:
        return without_lead(words), ()
    within = marks if len(marks) > 1 else ()
    aside = [one for one in within if one.role is Role.RELATIVE and mark.start < one.start < mark.verb]
    aside = [] if aside and tells_which(piece, aside[0], mark, verbs) else aside
    own = _plain(piece[mark.start : aside[0].start]) if aside else before_present(words, verbs)
    sided = len(nouns) == 1 and own and verbs.base_of_participle(piece[mark.verb].lower)
    return whole_subject(named_before(own, nouns[0]) if sided else own, nouns, verbs), ()
