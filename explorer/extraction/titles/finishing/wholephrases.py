"""The longest phrase that words begin with and that a title has room for."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.contents import GROUNDS
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, RELATIVES, SUBORDINATORS, points_on
from explorer.extraction.titles.form.articles import without_spare
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.form.frames import FRAMES
from explorer.extraction.titles.form.subjectcuts import leads_on
from explorer.extraction.titles.word import Word, has_finite, lower_of


def phrase(
    words: Sequence[Word],
    room: int,
    least: int = 2,
    *,
    own: bool = False,
    known: frozenset[str] = frozenset(),
) -> list[Word]:
    """The longest whole phrase of ``least`` to ``room`` words that ``words`` begin with; [] for none.

    Spare articles do not count. What points elsewhere ("on that account", "with them") is no whole phrase;
    ``own`` says that "its" points to the subject before, ``known`` are other words that mean what is told.
    """
    end, ended = _end_of(words)
    kept = list(words[:end])
    if _breaks_clause(kept):
        return []
    if kept[-1].lower in GROUNDS and end < len(words):
        return []  # "closed on terms | that ruined the town"
    told_by_clause = lower_of(kept)[-2:-1] == ["the"] and not RELATIVES.isdisjoint(
        lower_of(words[end : end + 2])
    )
    pointing = (_ELSEWHERE if own else POINTING) - known
    for at in range(len(kept), least - 1, -1):
        cut = at < len(kept)
        if told_by_clause and not cut:
            continue  # "on the point | at which their borders meet"
        likens = at > 1 and kept[at - 2].lower == "as" and kept[at - 1].lower in _AS_LONG
        if likens or points_on(kept[at - 1].lower) or not (_may_cut(kept, at) if cut else ended):
            continue
        if counted_in(kept[:at]) <= room and pointing.isdisjoint(lower_of(kept[:at])):
            return [*kept[: at - 1], kept[at - 1]._replace(comma=False)]
    return []


_AS_LONG = word_set("long far soon much many well")
"""Words behind "as" that a second "as" goes on with."""


def loses_its_end(kept: Sequence[Word], rest: Sequence[Word], base: str) -> bool:
    """Whether a verb of that base loses what it asks for, or its last noun what says which one is meant.

    ``kept`` of the words ``rest`` behind the verb are told: "allows the men | from Turku to leave", "leaves
    the house | in which Ana Paz died".
    """
    told, left = lower_of(kept), lower_of(rest[len(kept) :])
    asked = _LEFT if base == "leave" else FRAMES.get(base, _NOTHING)
    if not asked.isdisjoint(left) and asked.isdisjoint(told):
        return True
    if base in _GIVING and len(told) == 1 and left:
        return True  # "giving goods | of its making free entry"
    return told[-2:-1] == ["the"] and not RELATIVES.isdisjoint(left[:2])


_GIVING = word_set("give grant")
_NOTHING, _LEFT = frozenset[str](), FRAMES["leave"] | {"to"}


def counted_in(words: Sequence[Word]) -> int:
    """How many words a title counts of these inside it: all but spare articles."""
    return len(without_spare([_OUTER, *words, _OUTER], 0)) - 2


def room_for(words: Sequence[Word]) -> int:
    """How many words may be added to a title."""
    return LONGEST - len(words)


_OUTER = Word("x")
POINTING = word_set(
    """it he she they him them this these those there here its their his her former latter such both ones
    same so one each"""
)
"""Words that mean something told elsewhere."""
_ELSEWHERE = POINTING - {"its", "their", "his", "her"}
"""Those that do where who does it is told before them."""


def _end_of(words: Sequence[Word]) -> tuple[int, bool]:
    """Where the first phrase among words ends, and whether it is whole there.

    It ends at a comma, unless that parts things of a list, and before another clause; before a verb of its
    own it is not whole.
    """
    opened = "that" in lower_of(words[:2])
    for at, word in enumerate(words):
        if at > 1 and word.lower in COORDINATORS and has_finite(words[at + 1 : at + 3]):
            return at, True
        if at > 1 and word.lower == "so":
            return at, False  # "on terms so hard that no one could keep them"
        if at > 1 and word.lower in OPENING:
            return (at - 1 if words[at - 1].lower in PREPOSITIONS else at), True
        if at and word.finite and not opened:
            return at, False
        if word.comma and not is_listed(words[at + 1 :]):
            return at + 1, opened or not _ends_aside(words[at + 1 :])
    return len(words), True


OPENING = (RELATIVES | SUBORDINATORS - PREPOSITIONS | word_set("but")) - {"that"}
"""Words that open another clause."""


def _ends_aside(words: Sequence[Word]) -> bool:
    """Whether a verb follows an aside without a subject of its own: "after Ana Paz, a teacher, | had"."""
    aside = next((at for at, word in enumerate(words) if word.comma), -1)
    return aside >= 0 and has_finite(words[aside + 1 : aside + 2])


def is_listed(words: Sequence[Word]) -> bool:
    """Whether a comma before these parts two of several things: "Lima, | Cusco and Puno"."""
    for at, word in enumerate(words[:_LISTED]):
        if word.finite or word.lower in _PARTING:
            return False
        if at and word.lower == "and":
            return not has_finite(words[at + 1 : at + 3])
    return False


_LISTED = 6
"""Words of the things of a list up to "and"."""


def _breaks_clause(words: Sequence[Word]) -> bool:
    """Whether "that" or "which" waits for a verb that is not there."""
    lower = lower_of(words)
    at = next((at for at, word in enumerate(lower) if word in _WAITING), -1)
    return at >= 0 and not (has_finite(words[at + 1 :]) or not _BASES.isdisjoint(lower[at:]))


_BASES = word_set("be ought")
"""Verbs of a clause that are no past form."""
_WAITING = word_set("that which whom")


def _may_cut(words: Sequence[Word], at: int) -> bool:
    """Whether a phrase may end before the preposition ``at``, though not inside a name with "for"."""
    before = words[at - 1]
    if leads_on(before.lower, words[at].lower):
        return False
    named = words[at].lower == "for" and before.text[0].isupper()
    followed = len(words) > at + 1 and words[at + 1].lower in PREPOSITIONS  # "fired | on in the valley"
    verb = before.finite or (at > 1 and words[at - 2].lower == "to")  # "to watch | over it"
    whole = not (named or followed or verb or before.lower in PREPOSITIONS)
    return words[at].lower in _CUTTING and whole


_PARTING = PREPOSITIONS | RELATIVES
_CUTTING = PREPOSITIONS - word_set("of between to per")
