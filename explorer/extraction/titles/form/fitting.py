"""Where a headline may end: at the boundary of a phrase, with nothing left that asks for more."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.borders import STRAYS
from explorer.extraction.clauses.contents import GROUNDS, STATING
from explorer.extraction.clauses.tokens import is_adverb, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    COORDINATORS,
    DEFINITE,
    INTRANSITIVE,
    OBJECT_PRONOUNS,
    PARTICLES,
    REFLEXIVE,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
    points_on,
)
from explorer.extraction.titles.form.articles import counted, without_spare
from explorer.extraction.titles.form.frames import FRAMES, NEEDS_MORE
from explorer.extraction.titles.form.lastwords import ends_all_the_same
from explorer.extraction.titles.form.losses import DEMANDING, NOTHING, Cut, cost_of_cut
from explorer.extraction.titles.form.unsound import leads_on
from explorer.extraction.titles.word import Word, commas_in, has_finite, lower_of

LONGEST = 16
"""The most words a title has, but for one that would break off or lose what its verb asks for.

Of 85 titles shown blind beside such of at most twelve words, those of up to sixteen were better in 40 and
worse in 5; of 150 of denser articles better in 48 and worse in 12. Articles that may be dropped do not
count.
"""
ROOMY = 12
"""The most words with which a title keeps all its articles."""
AT_MOST = 18
"""The most words of a title that would otherwise break off."""
COMPLETED = 17
"""The most words of a title to which a name or a partner is added."""
_DEAR_CUT = 2.0
"""What a cut costs from which on longer titles are tried."""
_OVERLONG = 3.0
"""What a longer title costs besides, so that any sound shorter one is preferred."""


PER_WORD = 0.15
"""What each word of a tail that is kept gains; nothing else makes a title cheaper."""


class Fit(NamedTuple):
    """How many words of a tail to keep, and what the cut costs; a whole phrase costs nothing."""

    kept: int
    cost: float


def best_fit(
    fixed: Sequence[Word], tail: Sequence[Word], base: str, verbs: VerbTable, *, active: bool
) -> Fit | None:
    """The best number of words of ``tail`` to keep behind ``fixed``; None if none will do.

    ``fixed`` are subject and verb group, ``base`` is the verb's base, ``active`` whether it takes an object.
    """
    cut = Cut(
        [*fixed, *tail],
        len(fixed),
        tail,
        lower_of(tail),
        base,
        active,
        FRAMES.get(base, NOTHING),
        1.5 if active and not tail and base in NEEDS_MORE else 0.0,
    )
    if len(cut.words) <= ROOMY:
        return _fit(cut, range(len(cut.words) + 1), 0, len(tail), verbs)
    room = counted(cut.words)
    best = _fit(cut, room, 0, _within(room, LONGEST) - len(fixed), verbs)
    if best is not None and best.kept and cut.lower[best.kept : best.kept + 1] == ["between"]:
        best = _with_both(cut, best, _within(room, AT_MOST) - len(fixed), verbs)
    if (best is None or best.cost > _DEAR_CUT) and room[-1] > LONGEST:
        least, most = _within(room, LONGEST) + 1, _within(room, AT_MOST)
        longer = _fit(cut, room, max(0, least - len(fixed)), most - len(fixed), verbs)
        if longer is not None and (best is None or longer.cost + _OVERLONG < best.cost):
            return Fit(longer.kept, longer.cost + _OVERLONG)
    return best


def _with_both(cut: Cut, best: Fit, most: int, verbs: VerbTable) -> Fit:
    """The best number of words with "between the court and the union" behind it, where that has room.

    Talks and disputes are told by whose they are; of ties and trade an article on two says that itself.
    """
    joint = next((at for at in range(best.kept, min(most, len(cut.tail))) if cut.lower[at] == "and"), 0)
    if not joint or cut.lower[best.kept - 1] in _OF_TWO or has_finite(cut.tail[best.kept : joint]):
        return best
    for kept in range(joint + 2, min(most, len(cut.tail)) + 1):
        cost = _cost_of_end(cut) if kept == len(cut.tail) else cost_of_cut(cut, kept, verbs)
        if cost is not None and cost <= _DEAR_CUT:
            return Fit(kept, min(best.cost, cost))
    return best


_OF_TWO = word_set("relations ties trade commerce links contacts cooperation friendship difference distance")


def shown(fixed: Sequence[Word], tail: Sequence[Word], fit: Fit) -> list[Word]:
    """The words of a headline, without articles where it has no room for them."""
    return without_spare([*fixed, *tail[: fit.kept]], ROOMY)


def _within(room: Sequence[int], most: int) -> int:
    """How many words there may be where ``most`` are counted, and ``room`` tells how many of each number."""
    return bisect_right(room, most) - 1


def _fit(cut: Cut, room: Sequence[int], least: int, most: int, verbs: VerbTable) -> Fit | None:
    """The best number of words of the tail to keep, from ``least`` to ``most``; None if none will do."""
    fixed, best = cut.fixed, None
    for kept in range(min(most, len(cut.tail)), least - 1, -1):
        bound = _cost_of_length(cut, kept, room[fixed + kept])
        if best is not None and best.cost <= bound:
            if fixed + kept <= _LONG:
                break  # still shorter ones cost still more
            continue  # what else it costs can only add to that
        more = _cost_of_words(cut, kept, verbs)
        if more is not None and (best is None or more + bound < best.cost):
            best = Fit(kept, more + bound)
    return best


def _cost_of_words(cut: Cut, kept: int, verbs: VerbTable) -> float | None:
    """What it costs to keep these words of the tail, however many; None where they cannot stand."""
    tail, at = cut.tail, cut.fixed + kept
    bare = cut.active and not kept and (_object_follows(tail) or (tail and cut.base in NEEDS_MORE))
    if bare or at < 2 or (not tail and cut.active and cut.base in _DURING):
        return None
    last = cut.words[at - 1]
    open_end = points_on(last.lower) and not ends_all_the_same(cut, kept, last, verbs)
    open_end = open_end or cut.lower[max(0, kept - 2) : kept] == ["and", "again"]
    open_end = open_end or (kept > 1 and cut.lower[kept - 2] in ARTICLES and is_adverb(last.lower))
    open_end = open_end or (0 < kept < len(tail) and not last.comma and leads_on(last.text, cut.lower[kept]))
    whole = kept == len(tail) and cut.base in DEMANDING  # "demands that Peru pull out"
    if open_end or (kept and not whole and _leaves_open(tail, cut.lower, kept, verbs)):
        return None
    boundary = _cost_of_end(cut) if kept == len(tail) else cost_of_cut(cut, kept, verbs)
    if boundary is None:
        return None
    strange = 4.0 if whole and cut.base in _ASSERTING and _lacks_what_is_said(cut) else 0.0
    if not _STRANGE.isdisjoint(cut.lower[:kept]):
        strange += 2.5 * sum(word in _NAMELESS for word in cut.lower[:kept])
        strange += 1.0 * _tells_past(tail, cut.lower, kept)
    return boundary + strange + (_cost_of_asides(tail, cut.lower, kept) if cut.base else 0.0)


def _lacks_what_is_said(cut: Cut) -> bool:
    """Whether the verb behind "that" stands in another telling: "announces that 4,000 men | whose terms"."""
    that = cut.lower.index("that") if "that" in cut.lower else len(cut.lower)
    behind = cut.tail[that + 1 :]
    return bool(behind) and not has_finite(behind) and "be" not in cut.lower[that:]


_ASSERTING = word_set("announce state claim say report declare warn reveal")
"""Verbs that say what is or will be, so that a finite verb stands behind their "that"."""


def _cost_of_asides(tail: Sequence[Word], lower: Sequence[str], kept: int) -> float:
    """What it costs to go on behind a comma that begins no list: "amid charges, | denied by Peru"."""
    commas = commas_in(tail[: kept - 1]) if kept else ()
    return 0.8 if commas and COORDINATORS.isdisjoint(lower[commas[0] : kept]) else 0.0


def _cost_of_end(cut: Cut) -> float:
    """What it costs to keep all words where their clause goes on in another telling: "is to say" what."""
    end = cut.lower[-2:]
    if cut.base == "find" and len(end) == 1 and end[0] in REFLEXIVE:
        return 4.0  # "finds itself" how or where
    if len(end) < 2:
        return 0.0
    waits = end[0] == "to" and end[1] in _WAITING_VERBS
    leads = end[0] if end[0] != "the" or end[1] == "ground" else cut.lower[-3:][0]  # "fights on the ground"
    grounds = leads in PREPOSITIONS and end[1] in GROUNDS  # "agrees to leave on condition"
    likens = end[0] == "as" and end[1] in _AS_LONG  # "stays shut as long" as what
    return 3.0 if waits or grounds or likens or end[0] == "so" else 0.0


_WAITING_VERBS = word_set("say know announce declare claim demand see find ensure")


def _cost_of_length(cut: Cut, kept: int, count: int) -> float:
    """What it costs that a headline is short or long, whatever its words, of which ``count`` are counted."""
    at = cut.fixed + kept
    short, long = _SHORT[at] if at < 4 else 0.0, 0.3 * (count - _LONG) if count > _LONG else 0.0
    bare = _BARE_WORDS if at > ROOMY and count < at else 0.0
    return cut.alone + short + long + bare - PER_WORD * kept


_BARE_WORDS = 0.25
"""What it costs to drop articles, without which a headline reads less well."""
_LONG = 11
"""Words from which on a headline is long."""
_SHORT = tuple(0.4 * (4 - at) for at in range(4))
"""What it costs that a headline has fewer than four words, by their number."""


_NAMELESS = OBJECT_PRONOUNS - DEFINITE


def _tells_past(tail: Sequence[Word], lower: Sequence[str], kept: int) -> bool:
    """Whether a clause of time stands in its own past tense: "surrenders as the army marched"."""
    at = next((at for at in range(kept) if lower[at] in OF_TIME), kept)
    return has_finite(tail[at:kept])


OF_TIME = word_set("when while because as although though")
"""Words that open a clause of time or reason, which may tell of another time than the verb before it."""
_STRANGE = _NAMELESS | OF_TIME
"""Words without which a headline names whom it tells of, and tells of one time."""


def _object_follows(tail: Sequence[Word]) -> bool:
    """Whether the verb's object or complement comes next, so that the verb cannot end a title."""
    if not tail:
        return False
    first = tail[0].lower
    ends = first in STRAYS or first in SUBORDINATORS or first in _LOOSE
    return not ends and not is_idle(first)


_LOOSE = word_set("with over from only away")


def _leaves_open(tail: Sequence[Word], lower: Sequence[str], kept: int, verbs: VerbTable) -> bool:
    """Whether "between A" waits for its "and B", or "that" and "what" for their verb."""
    here = lower[:kept]
    if _WAITING.isdisjoint(here):
        return False
    for opener in ("between", "both"):
        behind = here[here.index(opener) :] if opener in here else []
        if behind and "and" not in behind and "and" in lower[kept:]:
            return True
    if _parts_clause(tail, lower, kept):
        return True
    if kept > 1 and kept < len(tail) and tail[kept - 1].finite and verbs.lemma(lower[kept - 1]) in STATING:
        return True  # "when the minister announced | that the port was shut"
    for place, word in enumerate(here):
        asks = word in _ASKING and here[place + 1 : place + 2] not in (["of"], ["with"], ["to"])
        if asks and not any(one.finite or one.lower == "be" for one in tail[place:kept]):
            return True
    return kept > 1 and here[-2] == "to" and kept < len(tail) and _takes_next(tail, lower, kept, verbs)


def _parts_clause(tail: Sequence[Word], lower: Sequence[str], kept: int) -> bool:
    """Whether a cut parts "after" and a subject from their verb: "leaves after the men | in Lima had fled".

    A relative word, another conjunction or a comma between says that "after" stands before a noun alone.
    """
    opening = places_of(_CONJOINING, lower[:kept])
    if not opening or has_finite(tail[opening[-1] : kept]):
        return False
    for at in range(opening[-1] + 1, min(kept + _CLAUSE_REACH, len(tail))):
        if tail[at].finite:
            return at >= kept
        if lower[at] in _PARTING or (at < kept - 1 and tail[at].comma):
            return False
    return False


_AS_LONG = word_set("long soon far")
_CONJOINING = word_set("after before until since once as although though where whereas")
_CLAUSE_REACH = 9
"""Words behind a cut among which the verb of a clause that it parts stands."""
_PARTING = RELATIVES | SUBORDINATORS | word_set("and or but to")


def _takes_next(tail: Sequence[Word], lower: Sequence[str], kept: int, verbs: VerbTable) -> bool:
    """Whether an infinitive has its object behind the cut: "to plan | a landing"."""
    verb = lower[kept - 1]
    if verb in _BARE:
        return True
    ends = tail[kept - 1].comma or tail[kept].finite or lower[kept] in _HANGING or is_idle(lower[kept])
    return not ends and verbs.is_base(verb) and verb not in INTRANSITIVE


_HANGING = PREPOSITIONS | SUBORDINATORS | COORDINATORS | PARTICLES
_ASKING = word_set("that what how why whether when while because if unless which who whom")
_WAITING = _ASKING | _CONJOINING | _AS_LONG | {"between", "both", "to"}
_DURING = word_set("last remain become seem")
"""Verbs that say nothing with a time alone."""
_BARE = word_set(
    """try make take give have hold put send bring keep find call get let help cause force end use be look
    search wait prepare avoid prevent"""
)
