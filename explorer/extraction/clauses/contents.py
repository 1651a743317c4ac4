"""Whether "that" opens what is said, believed or laid down, rather than a relative clause."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BARE_PARTICLES,
    BE,
    COORDINATORS,
    DETERMINERS,
    FRESH,
    INTRANSITIVE,
    PARTICLES,
    is_idle,
)
from explorer.extraction.titles.word import Word, finite_in, has_finite

STATING = word_set(
    """agree complain explain announce report promise declare say state write confirm admit insist rule decide
    stipulate provide lay warn argue claim stress note reply suggest vow pledge conclude find hold hint hope
    fear believe think demand propose recommend resolve contend answer
    intimate assert affirm reaffirm acknowledge concede remark reiterate testify signal indicate"""
)
"""Verbs that open a clause with "that" and tell in it what is said, found or laid down."""
TELLING = word_set("tell warn inform assure remind notify convince persuade promise")
"""Those with one who is told before "that"."""
TOLD = word_set("told warned informed assured reminded notified convinced persuaded promised")
"""Their participles."""
_SAID = word_set("that how why whether if as")
_ABOUT = word_set("of about")
GIVEN = word_set(
    """order orders promise promises assurance assurances guarantee guarantees warning decree decision ruling
    belief opinion view claim demand request proposal declaration statement announcement admission"""
)
"""Nouns whose clause behind "that" tells what is ordered, promised or thought."""
GROUNDS = word_set("condition grounds ground pretext hope understanding fear assumption proviso remark care")
"""Nouns that say nothing without the clause behind "that"."""
SURE = word_set(
    """aware unaware afraid sure certain confident conscious doubtful glad hopeful sceptical skeptical anxious
    worried"""
)
"""Adjectives behind which "that" tells what somebody knows or fears."""
WAITING = GROUNDS | SURE
"""Words that ask for the "that" behind them."""
_KNOWN = SURE | word_set("known clear public plain know understand believe realise realize notice word")
"""Words right before "that" which a verb and its object lead to: "made it known", "let him understand"."""


def opens_content(piece: Sequence[Word], verb: int, start: int, verbs: VerbTable) -> bool:
    """Whether the word at ``start`` opens what the verb at ``verb`` tells, and no clause of its own."""
    opener = piece[start].lower
    if opener not in _SAID:
        return False
    if start == verb + 1:
        return True
    if opener != "that":
        return False
    describes = has_finite(piece[start + 1 : start + 2])  # "a decree | that placed the port under guard"
    if piece[start - 1].lower in COORDINATORS and not describes:
        return _goes_on(piece, start, verbs)
    full = full_verb(piece, verb, verbs)
    about = piece[start - 1].lower in _ABOUT or piece[min(full + 1, start)].lower in _ABOUT
    told = verbs.lemma(piece[full].lower) in TELLING and not about
    if told or piece[start - 1].lower in _KNOWN or _is_addressed(piece, full, start, verbs):
        return True
    if piece[start - 2].lower == "to" and verbs.is_base(piece[start - 1].lower):
        return True  # "telephoned to say | that"
    if describes:
        return False
    between = [word.lower for word in piece[verb + 1 : start] if not is_idle(word.lower)]
    if between and all(word.text[0].isupper() and not word.comma for word in piece[full + 1 : start]):
        return True  # "cabled Ana Paz | that": a name needs no clause that says which
    if len(between) == 1 and (between[0] in BARE_PARTICLES or verbs.base_of_participle(between[0])):
        return True  # "pointed out | that the toll was higher"
    return piece[start - 1].lower in GIVEN | GROUNDS and _is_whole(piece, start, verbs)


def _goes_on(piece: Sequence[Word], start: int, verbs: VerbTable) -> bool:
    """Whether "and that" goes on with what is said: "ruled that X was void | and that Y was bound by it"."""
    first = next((at for at in range(1, start - 1) if piece[at].lower == "that"), 0)
    return any(word.finite and verbs.lemma(word.lower) in STATING | TELLING for word in piece[:first])


def is_only_said(piece: Sequence[Word], start: int, verbs: VerbTable) -> bool:
    """Whether "that" follows a participle that no verb leads to: "having heard | that the war was over"."""
    if piece[start].lower != "that" or not start or any(word.finite for word in piece[:start]):
        return False
    before = piece[start - 1].lower
    if start > 1 and before in _THINKING and piece[start - 2].lower.endswith("s"):
        return True  # "many historians doubt | that it took place"
    saying = before.endswith("ing")  # a noun is followed by a relative clause: "the claim | that Peru made"
    base = verbs.others.get(before) if saying else verbs.base_of_participle(before)
    return base in STATING or base in TELLING


_THINKING = word_set("doubt think believe argue claim deny assume suspect suggest dispute hold")


def says(word: Word, verbs: VerbTable) -> bool:
    """Whether a word is a verb of saying or finding."""
    return verbs.lemma(word.lower) in STATING


def full_verb(piece: Sequence[Word], verb: int, verbs: VerbTable) -> int:
    """The verb that an auxiliary leads to: "had | told", "would not | tell"; else the verb itself."""
    if piece[verb].lower not in AUXILIARIES:
        return verb
    at = verb + 1
    while at < len(piece) and (piece[at].lower in _WITHIN or is_idle(piece[at].lower)):
        at += 1
    return at if at < len(piece) and verbs.is_form(piece[at].lower) else verb


_WITHIN = word_set("not never been be being")


def _is_addressed(piece: Sequence[Word], verb: int, that: int, verbs: VerbTable) -> bool:
    """Whether no object of a verb of saying stands before "that": "agreed with Ana Paz | that the war …".

    Behind where or how it is said ("ruled by a large majority | that …") the noun before "that" might be what
    it tells of ("at a summit that Togo hosted"), unless its clause lacks nothing.
    """
    begins = verb + 1 + (piece[verb + 1].lower in BARE_PARTICLES)
    between = piece[begins:that]
    if not 1 < len(between) < _LONGEST_ADDRESS or between[-1].comma:
        return False
    if verbs.lemma(piece[verb].lower) not in STATING or between[0].lower not in PREPOSITIONS:
        return False
    return between[0].lower in {"with", "to"} or _lacks_nothing(piece, that, verbs)


def _lacks_nothing(piece: Sequence[Word], that: int, verbs: VerbTable) -> bool:
    """Whether the clause behind "that" has a subject of its own and whatever its verb asks for.

    A verb that ends it behind "had" or "would" asks for an object: "on a plan that Togo had proposed".
    """
    verb = next((at for at in finite_in(piece) if at > that), that)
    if verb <= that + 1 or verb + 1 >= len(piece):
        return False
    behind = piece[verb + 1]
    if piece[verb].lower not in AUXILIARIES:
        return behind.lower in FRESH or behind.text[0].isupper() or _wants(piece, verb, verbs)
    ends = behind.comma or verb + 2 == len(piece)
    return piece[verb].lower in BE or not ends or verbs.lemma(behind.lower) in INTRANSITIVE


def _wants(piece: Sequence[Word], verb: int, verbs: VerbTable) -> bool:
    """Whether an infinitive with an object of its own follows: "intended | to repeal the act"."""
    to = piece[verb + 1 : verb + 4]
    goes = len(to) == 3 and to[0].lower == "to" and verbs.is_base(to[1].lower)
    return goes and (to[2].lower in FRESH or to[2].text[0].isupper())


def _is_whole(piece: Sequence[Word], that: int, verbs: VerbTable) -> bool:
    """Whether the clause behind a noun and "that" has a subject and an object, or a verb that takes none."""
    verb = next((at for at in finite_in(piece) if at > that), that)
    if verb <= that + 1:
        return False
    full = full_verb(piece, verb, verbs)
    passive = verb < full and verbs.base_of_participle(piece[full].lower) is not None
    passive = passive and any(word.lower in BE | {"be", "been"} for word in piece[verb:full])
    if passive or verbs.lemma(piece[full].lower) in INTRANSITIVE | {"be"}:
        return True
    behind = [word for word in piece[full + 1 : full + 3] if word.lower not in PARTICLES]
    return bool(behind) and (behind[0].lower in DETERMINERS or behind[0].text[0].isupper())


_LONGEST_ADDRESS = 8
