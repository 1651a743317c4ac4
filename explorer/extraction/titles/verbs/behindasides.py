"""What belongs to a verb that an aside parts from it: a second object, or what the first becomes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.objects import ALWAYS_TAKING, is_paper_done_to
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ACCOMPANYING,
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    INTRANSITIVE,
    LINKS,
    NUMBERS,
    PARTICLES,
    RELATIVES,
    is_idle,
)
from explorer.extraction.titles.word import Word, commas_in, finite_in, has_comma, has_finite, lower_of

_GIVING = word_set("give grant award offer promise deny lend send pay cost allow owe assure")
"""Verbs with a person and a thing as objects: "granted the town, by a charter, | the rights of a port"."""
_TURNING = word_set("leave declare call make render find proclaim consider deem keep hold have see")
"""Verbs that say what their object becomes or is: "left a soldier, Juan Roca, | dead"."""
_PARTING = word_set("from with on in at upon under among between by through after before during")
"""Prepositions of the phrases that stand between a verb and its object."""
_MOVING = word_set("drive force push chase drag carry bring move lead pull haul")
_WHITHER = word_set("into onto across to through")
"""Where those are moved to of whom an aside tells more: "drove peasants, most of them poor, | into Peru"."""
_FRESH = DETERMINERS | NUMBERS


def with_behind_asides(clause: Clause, tail: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words up to an aside and those behind it that the verb asks for; () where none are."""
    if clause.passive or not (clause.further or has_comma(tail[:-1])):
        return ()
    first, *further = [tail, *clause.further] if clause.further else _pieces(tail)
    waits = first[-1].comma and not has_finite(first) and not is_paper_done_to(clause, verbs)
    asked = _behind(clause.verb, first, further, verbs) if waits else ()
    return [*first[:-1], first[-1]._replace(comma=False), *asked] if asked else ()


def _pieces(words: Sequence[Word]) -> list[Sequence[Word]]:
    """The words parted behind their commas."""
    ends = [at + 1 for at in commas_in(words) if at + 1 < len(words)]
    return [words[begin:end] for begin, end in pairwise([0, *ends, len(words)])]


def _behind(
    verb: Word, first: Sequence[Word], further: Sequence[Sequence[Word]], verbs: VerbTable
) -> Sequence[Word]:
    """The piece behind an aside that a verb asks for."""
    base = verbs.sure_base(verb.lower) or ""
    to = next((at for at in range(len(first) - 2, -1, -1) if first[at].lower == "to"), -1)
    if to >= 0 and verbs.others.get(first[to + 1].lower) in _TURNING and further[1:]:
        aside, piece = further[:2]  # "decided to make Ana Paz, a soldier, | president"
        return _office(piece) if not has_finite(aside) else ()
    if first[0].lower in _PARTING:
        asks = base in ALWAYS_TAKING and verb.lower not in AUXILIARIES
        placed = further[0][0].lower in _PARTING and not has_finite(further[0])
        object_ = _as_piece(further[1]) if placed and further[1:] else further[0]
        asks = asks and not _has_object(first)
        return object_ if asks and _is_object(object_) else ()  # "with Paz, in Lima, | a pact"
    if len(further) < 2:
        return ()
    aside, piece = further[:2]
    if base in _GIVING:
        hangs = aside[0].lower in PREPOSITIONS | ACCOMPANYING and not has_finite(aside)
        return piece if hangs and _is_object(piece) else ()
    if base in _TURNING:
        hangs = aside[0].lower in RELATIVES or not has_finite(aside)
        return piece if hangs and _is_state(piece, aside, verbs) else ()
    if base in _MOVING and piece and piece[0].lower in _WHITHER and not has_finite([*aside, *piece]):
        return piece
    return ()


def _has_object(words: Sequence[Word]) -> bool:
    """Whether an object stands behind a phrase with a preposition: "by decree | the road to Kobe"."""
    pairs = pairwise(lower_of(words))
    return any(word in DETERMINERS and before not in LINKS for before, word in pairs)


def _office(piece: Sequence[Word]) -> Sequence[Word]:
    """What somebody becomes, up to "and": "king of Peru | and to leave the rest to Chile"."""
    end = next((at for at, word in enumerate(piece) if word.lower == "and"), len(piece))
    office = piece[0].lower in OFFICES and not has_finite(piece[:end])
    return piece[:end] if office else ()


def _as_piece(piece: Sequence[Word]) -> Sequence[Word]:
    """A piece without the comma that ends it."""
    return [*piece[:-1], piece[-1]._replace(comma=False)]


def _is_object(piece: Sequence[Word]) -> bool:
    plain = not has_finite(piece) and not any(word.lower in RELATIVES for word in piece)
    return plain and piece[0].lower in _FRESH and not piece[-1].comma


def _is_state(piece: Sequence[Word], aside: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether the last piece says what something becomes: "dead", "dissolved", "a free city"."""
    if piece[-1].comma or has_finite(piece) or piece[0].text[0].isupper():
        return False
    alone = len(piece) == 1 and piece[0].text.isalpha() and piece[0].lower not in PREPOSITIONS
    done = alone and (piece[0].lower in _STATES or verbs.base_of_participle(piece[0].lower) is not None)
    named = aside[0].lower in RELATIVES and piece[0].lower in {"a", "an"}
    return done or named


_STATES = word_set(
    """dead alive free void null empty independent responsible guilty open shut illegal unlawful invalid
    wounded homeless unharmed powerless isolated bankrupt vacant unmoved untouched sovereign neutral dry"""
)


def between_two(tail: list[Word], further: Sequence[Sequence[Word]]) -> list[Word]:
    """The words with the second of two behind an aside: "between Ana Paz, a judge, | and Juan Roca"."""
    lower = lower_of(tail[:-1])
    if "between" not in lower:
        return tail
    begins = max(at for at, word in enumerate(lower) if word == "between") + 1
    if not tail[begins].text[0].isupper() or "and" in lower[begins:]:
        return tail
    for aside, piece in pairwise(further):
        if has_finite(aside):
            break
        if piece[0].text[0].isupper() and not has_finite(piece[:_NAME]):
            ends = (at for at, word in enumerate(piece) if word.finite or word.lower in _PARTING)
            end = next(ends, len(piece))
            return [*tail[:-1], tail[-1]._replace(comma=False), Word("and"), *_as_piece(piece[:end])]
    return tail


_NAME = 3
"""Words of a name behind which its verb would follow."""


def without_broken_clause(tail: list[Word], further: Sequence[Sequence[Word]], *, alone: bool) -> list[Word]:
    """The words before "after Ana Paz, | a teacher, had been seized", whose verb an aside parts from it.

    ``alone`` says that no other subject can wait for that verb, so that "and" may lead to its subject too:
    "was signed | and Arica, a port, was ceded".
    """
    waits = len(further) > 1 and further[1][0].finite and not has_finite(_behind_participle(further[0]))
    if not waits:
        return tail
    opens = next((at for at in range(len(tail) - 1, 0, -1) if tail[at].lower in _CONJOINING), 0)
    if not opens and alone:
        return tail[: _second_subject(tail) or len(tail)]
    if tail[opens].lower == "before" and not _TAKING_BEFORE.isdisjoint(lower_of(tail[:opens])):
        return tail  # "to bring the case before the court"
    return tail[:opens] if opens and not has_finite(tail[opens:]) else tail


def _behind_participle(aside: Sequence[Word]) -> Sequence[Word]:
    """An aside without the participle that it opens with, which looks finite: "long governed | by"."""
    opens = next((at for at, word in enumerate(aside) if not is_idle(word.lower)), 0)
    return aside[opens + 1 :] if opens + 1 < len(aside) and aside[opens].lower.endswith("ed") else aside


def _second_subject(tail: Sequence[Word]) -> int:
    """The place of the "and" of another subject; 0 without one, and where it may join two of a kind."""
    joint = max((at for at, word in enumerate(tail) if word.lower == "and"), default=0)
    if not joint or joint + 1 == len(tail) or has_finite(tail):
        return 0
    first, before = tail[joint + 1], tail[:joint]
    if first.lower in DETERMINERS:
        return joint if not any(word.lower in DETERMINERS for word in before) else 0
    return joint if first.text[0].isupper() and not any(word.text[0].isupper() for word in before) else 0


_TAKING_BEFORE = word_set("bring lay put take come go appear")
"""Verbs that take a matter before a body."""
_CONJOINING = word_set("after before until since when while because as although though once")


def object_behind_aside(clause: Clause, verbs: VerbTable) -> list[Word]:
    """The object that an aside parts from its verb: "approved, by a narrow margin, the treaty"."""
    base = verbs.sure_base(clause.verb.lower)
    if not clause.verb.comma or not clause.further or base is None or base in INTRANSITIVE:
        return []
    aside, *behind = clause.further
    if aside[0].dated and aside[0].lower in _FRESH:
        behind = [aside]  # "opened, [in May,] | an embassy"
    elif not behind or aside[0].lower not in PREPOSITIONS or has_finite(aside):
        return []
    object_ = behind[behind[1:] != [] and _is_beside_name(aside, behind[0], behind[1])]
    first = object_[0]
    begins = first.lower in DETERMINERS or first.lower in NUMBERS or _is_noun(first, base)
    verb = next(iter(finite_in(object_)), len(object_))
    relative = any(word.lower in RELATIVES for word in object_[:verb])
    return list(object_) if begins and (relative or verb == len(object_)) else []


def _is_beside_name(aside: Sequence[Word], piece: Sequence[Word], object_: Sequence[Word]) -> bool:
    """Whether a piece only says who is named before it: "opened, with Ana Paz, | his host, | a bridge"."""
    named = aside[-1].text[0].isupper() and piece[0].lower in DETERMINERS and not has_finite(piece)
    return named and len(piece) < _LONGEST_BESIDE and object_[0].lower in _FRESH


_LONGEST_BESIDE = 6


def _is_noun(word: Word, base: str) -> bool:
    """Whether a word begins the object that a verb always has: "considered, for once, | laws on trade"."""
    loose = word.lower in _LOOSE or word.lower.endswith(("ing", "ed")) or is_idle(word.lower)
    return base in ALWAYS_TAKING and word.text.islower() and not loose


_LOOSE = PREPOSITIONS | CLAUSE_OPENERS | PARTICLES | {"to", "not"}
