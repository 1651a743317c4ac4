"""Happenings told without a finite verb beside the main clause: "the treaty having lapsed in May".

Such a clause has its own subject before a participle; "only to be beaten in June" has that of the main
clause.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.intheend import in_the_end, resumes, shown
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    INTRODUCTIONS,
    OBJECT_PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, is_dated, lower_of

LINKING = word_set(
    """following including beginning starting according regarding concerning dating lasting resulting
    depending owing pending during considering counting numbering leading"""
)
"""Participles that lead to a noun like prepositions, or tell how long or what of."""
_NO_SUBJECTS = PREPOSITIONS | INTRODUCTIONS | RELATIVES | SUBORDINATORS | COORDINATORS | LINKING
_BEHIND_GOING = PREPOSITIONS | DETERMINERS | OBJECT_PRONOUNS


def beside_main(piece: Sequence[Word], found: Sequence[Clause], verbs: VerbTable) -> Clause | None:
    """The clause of a dated piece without a finite verb beside the clauses ``found``; None without one."""
    lower = lower_of(piece)
    if lower[0] == "only":
        return in_the_end(piece, found, verbs)
    if lower[0] == "to" and resumes(lower, verbs):
        return in_the_end([piece[0], *piece], found, verbs)
    return _again(piece, found, verbs) or absolute_clause(piece, verbs, behind=bool(found))


def _again(piece: Sequence[Word], found: Sequence[Clause], verbs: VerbTable) -> Clause | None:
    """The main clause again with a further object of its preposition: "signed by Peru, by Chile in May"."""
    main = found[-1] if found and found[-1].role is Role.MAIN else None
    lower = lower_of(piece)
    joins = lower[0] in COORDINATORS
    begin = joins + 2 * (lower[joins : joins + 2] == _FROM_THERE)
    if main is None or begin + 1 >= len(piece) or lower[begin] not in _LISTED:
        return None
    rest = main.rest
    told = lower_of(rest)
    if told[-3:-1] == ["and", "from"] and told[-1] == "there":
        rest, told = rest[:-3], told[:-3]  # "fled to Oulu and from there, in March, to Turku"
    if not begin and not COORDINATORS.isdisjoint(told[:-1]):
        return None  # "Turku passed to Peru and Oulu, in May, to Chile"
    place = int(len(rest) > 1 and verbs.base_of_participle(told[0]) is not None)
    if place + 1 >= len(rest) or told[place] != lower[begin]:
        return None
    if lower[begin] == "to" and told[place + 1] in verbs.others and lower[begin + 1] not in verbs.others:
        return None  # "continued to give aid (arms and food) | to Peru"
    again = [*rest[:place], *piece[begin:]]
    return Clause(Role.AGAIN, main.subject, main.verb, again, passive=main.passive, dated=True, beside=True)


_FROM_THERE = ["from", "there"]
_LISTED = word_set("to by with into against for from")
"""Prepositions of what a verb asks for, so that a further one with the same is another of the same sort."""


def absolute_clause(piece: Sequence[Word], verbs: VerbTable, *, behind: bool) -> Clause | None:
    """The clause of a dated piece with a subject of its own and no finite verb; None where it is no such one.

    ``behind`` says that a clause goes before it, without which only "having" and "being" are sure to be no
    part of a subject ("The treaty ending the war, …"). "With" may lead to it.
    """
    piece = piece[1:] if behind and piece[0].lower == "with" else piece
    lower = lower_of(piece)
    if not lower:
        return None  # a text may break off behind "with"
    place = next((at for at, word in enumerate(lower) if at and word in _HELPING), 0)
    helped = place > 0
    if helped and not behind and not is_dated(piece[1:]):
        return None  # "In May, the pact having lapsed, Peru left": it opens the main clause
    if not helped:
        place = _going_at(piece, verbs) if behind and lower[0] not in {"a", "an"} else 0
    if not _DOUBTING.isdisjoint(lower):
        return None
    told = (_helped if helped else _going)(piece, place, verbs) if place else None
    subject = [word for word in piece[:place] if not is_idle(word.lower)]
    if told is None or not _is_subject(subject) or lower[place - 1] in _OF_OTHERS:
        return None
    verb, rest, passive = told
    return Clause(Role.RELATIVE, subject, verb, rest, passive=passive, dated=True, beside=True)


_HELPING = word_set("having being")
_DOUBTING = word_set(
    "nearly almost hardly barely scarcely allegedly reportedly supposedly apparently possibly"
)
"""Adverbs without which what did not happen, or perhaps, would be told as done."""


_OF_OTHERS = word_set("them these those whom which")
"""Words that end a subject that is a part of others: "the last of them leaving"."""


def reduced_clause(words: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """The clause of a participle with a date of its own behind its noun: "controls set up by Peru in May".

    ``words`` are a subject before its verb. A participle that only says who leads or owns it has no date.
    """
    if not is_dated(words) or not _DOUBTING.isdisjoint(lower_of(words)):
        return None
    for place in range(len(words) - 1, 0, -1):
        word, behind = words[place], words[place + 1].lower if place + 1 < len(words) else ""
        if word.finite or word.comma or not (word.dated or behind in PREPOSITIONS):
            if word.comma:
                break
            continue
        base = verbs.base_of_participle(word.lower) if word.text.islower() else None
        if base is None or base in _LASTING or not is_dated(words[place:]) or _is_led(words[place - 1]):
            continue
        subject = words[words[0].lower in COORDINATORS : place]
        if not _is_subject(subject):
            return None
        return Clause(Role.RELATIVE, subject, word, words[place + 1 :], passive=True, dated=True, beside=True)
    return None


def _is_led(before: Word) -> bool:
    """Whether a form behind a word is no participle of a noun: "a | planned", "was | signed"."""
    return before.lower in _NO_SUBJECTS | DETERMINERS | _AUXILIARIES or is_idle(before.lower)


_AUXILIARIES = AUXILIARIES | word_set("be been being having")
_LASTING = word_set(
    """bear lead head command back support aid arm accompany own control rule govern inhabit chair run sponsor
    dominate favour favor desire want need require base call name know entitle title date style dub compose
    make contain include involve interest concern suppose intend mean say believe use locate situate"""
)
"""What is so for long, or only says which thing is meant."""


def _is_subject(words: Sequence[Word]) -> bool:
    if not words or words[0].lower in _NO_SUBJECTS or words[-1].lower in _NO_SUBJECTS | DETERMINERS - _ALONE:
        return False
    return words[0].lower in DETERMINERS or words[0].text[0].isupper() or words[-1].lower.endswith("s")


_ALONE = word_set("both all some many few most each")
"""Determiners that stand for those told of before."""


def _helped(piece: Sequence[Word], place: int, verbs: VerbTable) -> tuple[Word, Sequence[Word], bool] | None:
    """The verb of "having been beaten", "having lost" or "being sent", what follows, and if it is passive."""
    having = piece[place].lower == "having"
    behind = piece[place + 1 :]
    been = having and bool(behind) and behind[0].lower == "been"
    behind = [word for word in behind[been:] if not is_idle(word.lower)]
    if not behind:
        return None
    base = verbs.base_of_participle(behind[0].lower)
    if been and visits(behind):
        return Word("visited", finite=True), behind[1:], False
    if base is None:
        told_of = behind[0].lower in (DETERMINERS | _WHERE if been else DETERMINERS) and (been or not having)
        return (Word("was", finite=True), behind, False) if told_of else None
    if been or not having:
        return behind[0], behind[1:], True
    return shown(behind[0], present(base, plural=False)), behind[1:], False


_WHERE = word_set("behind under in at among near")
"""What says where somebody or something has been: "having been | behind the coup"."""


def _going(piece: Sequence[Word], place: int, verbs: VerbTable) -> tuple[Word, Sequence[Word], bool]:
    """The same of "voting in June"."""
    verb = present(verbs.others[piece[place].lower], plural=False)
    return shown(piece[place], verb), piece[place + 1 :], False


def visits(words: Sequence[Word]) -> bool:
    """Whether "having been" goes on with where somebody was: "having been | to Rome"."""
    return len(words) > 1 and words[0].lower == "to" and words[1].text[0].isupper()


def _going_at(piece: Sequence[Word], verbs: VerbTable) -> int:
    """Where the participle of "its parliament | voting in June" stands; 0 without one."""
    for place, word in enumerate(piece):
        if not word.lower.endswith("ing") or word.lower not in verbs.others or word.lower in LINKING:
            continue
        behind = piece[place + 1] if place + 1 < len(piece) else None
        goes_on = behind is not None and (word.dated or _goes_on_with(behind))
        before = piece[place - 1].lower
        led = before in _NO_SUBJECTS | DETERMINERS or before.endswith(("'s", "’s"))
        return place if place and word.text.islower() and not led and goes_on else 0
    return 0


_MONEY = frozenset("$£€")


def _goes_on_with(behind: Word) -> bool:
    first = behind.text[0]
    return behind.lower in _BEHIND_GOING or first.isupper() or first.isdigit() or first in _MONEY
