"""Where a headline may end: at the boundary of a phrase, with nothing left that asks for more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.headline import Word
from explorer.extraction.tokens import word_set
from explorer.extraction.verbs import VerbTable
from explorer.extraction.view import PREPOSITIONS
from explorer.extraction.wordlists import (
    COORDINATORS,
    DEFINITE,
    DETERMINERS,
    OBJECT_PRONOUNS,
    PARTICLES,
    RELATIONAL,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
    points_on,
)

LONGEST = 10
"""The most words a title may have."""


class Fit(NamedTuple):
    """How many words of a tail to keep, and what the cut costs; a whole phrase costs nothing."""

    kept: int
    cost: float


_FRAME_ROWS = (
    ("accuse suspect convict deprive consist", "of"),
    ("charge deal", "with"),
    ("put", "on in at into under to up down out forward off an"),
    ("place", "on in under at"),
    ("appear", "as"),
    ("award", "to"),
    ("lay", "down out in on off claim siege"),
    ("bind", "by to"),
    ("lead raise elevate upgrade downgrade compel belong amount refer", "to"),
    ("allow permit enable urge persuade invite order try seek begin want help oblige", "to"),
    ("regard view describe treat act", "as"),
    ("convert", "into to"),
    ("turn", "into to over down away"),
    ("force", "to into out"),
    ("ask", "to for"),
    ("call", "on for off"),
    ("agree", "to on"),
    ("decide", "to on against"),
    ("prevent", "from"),
    ("inform assure", "of that"),
    ("depend rely", "on"),
    ("result", "in"),
    ("compare", "to with"),
    ("warn", "of against that"),
    ("bring", "to into in about down"),
    ("hand", "over to"),
    ("engage", "in with"),
    ("serve", "in as on under"),
    ("differ", "over from"),
)
_FRAMES = {verb: word_set(asked) for verbs, asked in _FRAME_ROWS for verb in verbs.split()}
"""What a verb asks for behind its object: a headline without it would mislead or break off."""
FRAMED_BY_TO = frozenset(verb for verb, asked in _FRAMES.items() if "to" in asked)
"""Verbs that go on with "to"."""
NEEDS_MORE = word_set(
    """accuse amount announce appear appoint argue ask attack attempt attend authorize award be bear become
    begin believe belong bring build buy call carry cause claim compel concern condemn conduct consider
    consist constitute contain continue cover create criticize cross declare defeat deliver demand
    depend describe destroy do elect employ enable establish exert expect express face fail find force
    gain get give grant hand have hold hope host impose include intend invade invoke issue keep last
    launch lay lead leave lend let lose maintain make manage mean name need note offer open pay place
    plan play pose praise present promise propose prove provide publish put raise reach recall receive
    refuse regard reject remain represent request require result say see seek seem send serve set show
    sign state stress supply take tell tend think treat try urge use view visit want warn wish"""
)
"""Verbs that say nothing by themselves in the active voice."""
_STRAYS = word_set(
    "in on at during after before under by near amid since until within via along without while"
)


def best_fit(
    fixed: Sequence[Word], tail: Sequence[Word], base: str, verbs: VerbTable, *, active: bool
) -> Fit | None:
    """The best number of words of ``tail`` to keep behind ``fixed`` in ``LONGEST``; None if none will do.

    ``fixed`` are subject and verb group, ``base`` is the verb's base, ``active`` whether it takes an object.
    """
    cut = _Cut(
        [*fixed, *tail],
        len(fixed),
        tail,
        [word.lower for word in tail],
        base,
        active,
        _FRAMES.get(base, _NOTHING),
    )
    fits = []
    for kept in range(min(LONGEST - len(fixed), len(tail)), -1, -1):
        cost = _cost(cut, kept, verbs)
        if cost is not None:
            fits.append(Fit(kept, cost))
    return min(fits, key=lambda fit: (fit.cost, -fit.kept), default=None)


class _Cut(NamedTuple):
    """What is the same wherever a tail is cut: all words, how many are fixed, the tail in lower case."""

    words: Sequence[Word]
    fixed: int
    tail: Sequence[Word]
    lower: Sequence[str]
    base: str
    active: bool
    frame: frozenset[str]


_NOTHING: frozenset[str] = frozenset()


def _cost(cut: _Cut, kept: int, verbs: VerbTable) -> float | None:
    """What it costs to keep so many words of the tail; None where they cannot stand."""
    tail, at = cut.tail, cut.fixed + kept
    needs = cut.base in NEEDS_MORE
    bare = cut.active and not kept and (_object_follows(tail) or (tail and needs))
    if bare or at < 2 or (not tail and cut.active and cut.base in _DURING):
        return None
    last = cut.words[at - 1]
    particle = kept == 1 and last.lower in PARTICLES and (last.lower != "over" or cut.base in _OVER)
    ends = particle or last.text[0].isupper() or cut.lower[max(0, kept - 2) : kept] in _EACH_OTHER
    open_end = points_on(last.lower) and not ends
    if open_end or (kept and _leaves_open(tail, cut.lower, kept)):
        return None
    boundary = 0.0 if kept == len(tail) else _boundary_of(cut, kept, verbs)
    if boundary is None:
        return None
    pronoun = 2.5 * sum(word in _NAMELESS for word in cut.lower[:kept])
    alone = 1.5 if cut.active and not tail and needs else 0.0
    short = alone + 0.4 * max(0, 4 - at) + (0.3 * max(0, at - 8)) - 0.15 * kept
    return boundary + pronoun + short


_EACH_OTHER = (["each", "other"], ["one", "another"])
_NAMELESS = OBJECT_PRONOUNS - DEFINITE


def _boundary_of(cut: _Cut, kept: int, verbs: VerbTable) -> float | None:
    """What a cut costs by the words around it, and by what the verb asks for and loses."""
    left = cut.lower[kept:]
    if not cut.active and left[0] == "of" and "of" in cut.frame:
        boundary: float | None = 0.8  # "accused by the ambassador | of …"
    else:
        boundary = _boundary(cut.words, cut.fixed + kept, verbs)
    if boundary is None:
        return None
    asked = cut.active and not cut.frame.isdisjoint(left)
    if asked and cut.frame.isdisjoint(cut.lower[:kept]):
        boundary += 4.0
    if cut.base in _DEMANDING and "that" in left and cut.lower[0] in PREPOSITIONS:
        boundary += 4.0
    if cut.base in _CAUSING and any(word in verbs.others for word in left):
        boundary += 4.0
    return boundary


def _object_follows(tail: Sequence[Word]) -> bool:
    """Whether the verb's object or complement comes next, so that the verb cannot end a title."""
    if not tail:
        return False
    first = tail[0].lower
    ends = first in _STRAYS or first in SUBORDINATORS or first in _LOOSE
    return not ends and not is_idle(first)


_LOOSE = word_set("with over from only away")


def _leaves_open(tail: Sequence[Word], lower: Sequence[str], kept: int) -> bool:
    """Whether "between A" waits for its "and B", or "that" and "what" for their verb."""
    here = lower[:kept]
    if _WAITING.isdisjoint(here):
        return False
    for opener in ("between", "both"):
        behind = here[here.index(opener) :] if opener in here else []
        if behind and "and" not in behind and "and" in lower[kept:]:
            return True
    for place, word in enumerate(here):
        asks = word in _ASKING and here[place + 1 : place + 2] not in (["of"], ["with"])
        if asks and not any(one.finite or one.lower == "be" for one in tail[place:kept]):
            return True
    again = here[-2:] == ["and", "again"]
    return again or (kept > 1 and here[-2] == "to" and here[-1] in _BARE and kept < len(tail))


_ASKING = word_set("that what how whether")
_WAITING = _ASKING | {"between", "both", "again", "to"}
_DURING = word_set("last remain become seem")
"""Verbs that say nothing with a time alone."""
_OVER = word_set("hand take turn sign cross")
_DEMANDING = word_set("demand insist propose declare agree announce state claim say ask request warn suggest")
"""Verbs that say nothing without the clause they open: "demands in a note | that …"."""
_CAUSING = word_set("make let")
"""Verbs whose object acts: a title needs both ("makes coca spread")."""
_BARE = word_set(
    "try make take give have hold put send bring keep find call get let help cause force end use be"
)


def _boundary(words: Sequence[Word], at: int, verbs: VerbTable) -> float | None:
    """What a cut before ``words[at]`` costs; None inside a phrase."""
    word, last = words[at].lower, words[at - 1]
    if last.comma:
        return 0.2
    if word == "of":
        return _cost_of(words, at)
    if last.lower in RELATIONAL and word in {"to", "for", "that"}:
        return None
    if last.lower in {"part", "hand", "share", "interest", "role"} and word == "in":
        return None
    if word == "to":
        goes = at + 1 < len(words) and words[at + 1].lower in verbs.others
        waits = verbs.lemma(last.lower) in _INFINITIVE or last.lower in _EAGER or last.lower == "used"
        return None if waits else 1.2 if goes else 2.5
    return _cost_before(words, at, verbs)


_EAGER = word_set(
    """able unable ready willing likely bound due free right eager open need wish plan intention decision
    attempt effort desire willingness readiness order duty agreement"""
)
_INFINITIVE = word_set(
    """try begin start seek want wish hope mean intend plan agree decide refuse fail manage threaten promise
    offer continue attempt oblige expect prepare vow pledge claim determine vote aim force compel allow permit
    enable urge persuade invite order ask help let serve tend use have"""
)


def _cost_of(words: Sequence[Word], at: int) -> float | None:
    """A noun stands without its "of" only where nothing says which one is meant."""
    last = words[at - 1]
    if last.lower in {"relations", "ties"}:
        return 1.0
    if last.lower in RELATIONAL or last.text[0].isupper():
        return None
    for word in reversed(words[max(0, at - 5) : at - 1]):
        if word.lower in DEFINITE:
            return 4.5
        if word.lower in PREPOSITIONS or word.finite:
            break
    return 3.0


def _cost_and(words: Sequence[Word], at: int) -> float:
    """A second verb or a second phrase with its own article may go; half of a pair of nouns may not."""
    behind = words[at + 1] if at + 1 < len(words) else None
    if words[at].lower == "but" or (behind is not None and (behind.finite or is_idle(behind.lower))):
        return 0.8
    if behind is not None and (behind.lower in DETERMINERS or behind.lower in PREPOSITIONS):
        return 1.2
    names = behind is not None and behind.text[0].isupper() and words[at - 1].text[0].isupper()
    return 2.8 if names else 1.7


_EMPTY = word_set("country one man woman person people state something those way")
"""Nouns that say nothing without the clause behind them."""


def _cost_before(words: Sequence[Word], at: int, verbs: VerbTable) -> float | None:
    word, last = words[at].lower, words[at - 1].lower
    if word == "than" or (word in {"that", "which"} and verbs.base_of_past(last)):
        return None
    if word in RELATIVES:
        return 3.0 if last in _EMPTY else 0.8
    if word in SUBORDINATORS:
        return 0.6
    if word in COORDINATORS:
        return _cost_and(words, at)
    if word in PREPOSITIONS or word == "off":
        agent = word == "by" and verbs.base_of_participle(last) is not None
        return 2.2 if agent else 1.2 if word in _STRAYS else 1.9
    if is_idle(word) or word in {"further", "still", "more", "even", "due", "owing", "there", "being"}:
        return 0.8
    if word in {"meeting", "building", "training", "funding", "hearing", "crossing", "mining", "fighting"}:
        return None
    participle = word.endswith("ing") or verbs.base_of_participle(word) is not None
    hangs = participle and verbs.is_form(word) and not words[at].text[0].isupper()
    return 1.4 if hangs and at > 1 and not points_on(last) else None
