"""What "which" tells of a dated noun: "the storm of ⟦May 1990⟧, | which killed six, | hurt trade"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.describedleads import PAPERED
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, INTRANSITIVE, SUBORDINATORS, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.word import Word, dated_in, has_finite, lower_of


def dated_by_which(
    telling: Telling, words: Sequence[Word], clauses: list[Clause], verbs: VerbTable
) -> list[Clause]:
    """The clauses, that one as dated which tells what the dated noun before the main verb did or brought.

    The date is the noun's own, and what the main verb tells came of it later, unless it tells how the noun
    came about ("was signed"). Of the relative clause only how it did so, what it did itself, or what
    happened in or by it is of its date: what else others did to it ("which Peru denied", "which was
    drafted"), what "later" or "never" was done, had been before or was to be may be of any time.
    """
    if len(clauses) < 2:
        return clauses
    view, at = telling.view, telling.at
    behind = view.behind_date(at)
    opening = view.lower[behind : behind + 2]
    if opening[:1] != (",",) or _OPENING.isdisjoint(opening):
        return clauses
    if any(one.dated for one in clauses):
        return clauses
    dated = next((place for place in dated_in(words) if words[place].comma), len(words))
    opener = lower_of(words[dated + 1 : dated + 3])
    link = next((place for place, word in enumerate(opener) if word in _LINKS), -1)
    if link < 0 or has_finite(words[:dated]) or words[0].lower in _LEADING:
        return clauses
    verb = next((word for word in words[dated:] if word.finite), None)
    place = next((place for place, one in enumerate(clauses) if one.verb is verb), len(clauses))
    main = next((one for one in clauses[place + 1 :] if one.role is Role.MAIN), None)
    if main is None or clauses[place].role is not Role.RELATIVE or _tells_of_making(main, verbs):
        return clauses
    said = lower_of(words[dated + link + 2 : _comma_behind(words, dated + link + 2)])
    told = clauses[place]
    itself = opener[0] == "which"
    won = verbs.lemma(told.verb.lower) in _WINNING
    if itself and not (won or _is_done_by_it(told, said, verbs) or _tells_of_making(told, verbs)):
        return clauses
    if not _is_deed(told, verbs):
        return clauses
    if not _THEN.isdisjoint(said) or said[0] in _NOBODY or _is_dated_otherwise(telling, behind + 1):
        return clauses
    told = told._replace(dated=True, beside=True)
    if itself and lower_of(main.subject[-len(told.subject) :]) == lower_of(told.subject):
        told = told._replace(subject=main.subject)  # "the fire at the port of May, which", not the port
    return [*clauses[:place], told, *clauses[place + 1 :]]


_LINKS = word_set("which where")
_OPENING = _LINKS | word_set("by through in at during")
_LEADING = PREPOSITIONS | SUBORDINATORS
_NOBODY = word_set("no none neither nobody nothing time")
"""Words behind "in which" of whom nothing is told, and "time" of "by which time"."""
_THEN = word_set(
    """never after until till since once later soon eventually ultimately finally subsequently
    afterwards afterward shortly thereafter already previously earlier still always often"""
)
"""Words by which a clause is of another time than the noun it describes, or of none."""


def _comma_behind(words: Sequence[Word], at: int) -> int:
    """The place behind the first comma from ``at`` on."""
    return next((place + 1 for place in range(at, len(words)) if words[place].comma), len(words))


def _tells_of_making(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells how a paper or a meeting came about: "was signed", "which Peru signed"."""
    if clause.verb.lower in _WERE:
        return not _MADE.isdisjoint(lower_of(clause.rest[:2]))
    return verbs.participle_of(verbs.lemma(clause.verb.lower)) in _MADE and not _takes(lower_of(clause.rest))


_MADE = word_set("held fought") | PAPERED - word_set(
    "ratified approved delivered given handed read drawn negotiated made"
)
"""How battles, meetings and papers come about, without what may be done to papers before or later."""


def _is_dated_otherwise(telling: Telling, start: int) -> bool:
    """Whether another date stands between a token and the next comma; "six weeks" is none."""
    view, own = telling.view, telling.view.dates[telling.at]
    end = view.lower.index(",", start) if "," in view.lower[start:] else len(view.lower)
    others = {date for date in view.dates[start:end] if date not in (-1, own)}
    return any(view.expressions[date].kind != "duration" for date in others)


def _is_done_by_it(clause: Clause, said: Sequence[str], verbs: VerbTable) -> bool:
    """Whether what stands behind "which" tells what the noun did, and neither how it was nor how it ended."""
    verb = next((at for at, word in enumerate(said) if not is_idle(word)), len(said))
    if said[verb : verb + 1] != [clause.verb.lower] or said[verb + 1 : verb + 2] == ["that"]:
        return False  # "which Peru denied", "which followed that of Lima"
    lemma = verbs.lemma(clause.verb.lower)
    if lemma in INTRANSITIVE - _BEGINNING and not _takes(said[verb + 1 :]):
        return False  # "which lapsed with the fall", "which ended in defeat"
    return clause.verb.lower not in _WERE and lemma not in _ORDERING


def _takes(behind: Sequence[str]) -> bool:
    """Whether an object may stand behind a verb."""
    return bool(behind) and behind[0] not in PREPOSITIONS and not is_idle(behind[0])


_WINNING = word_set("win lose")
"""What others did to a vote, a war or a game is of its date, too."""
_BEGINNING = word_set("begin start")
_ORDERING = word_set("precede follow succeed cease")
"""Verbs of what came before or after a noun, and of its end."""


def _is_deed(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells what happened, and not what was so, had been so or was to be."""
    verb, rest = clause.verb.lower, lower_of(clause.rest[:2])
    if verb in _WERE:
        done = next((base for base in map(verbs.base_of_participle, rest) if base is not None), None)
        return rest[:1] != ["to"] and done is not None and done not in _STATES
    return verb not in AUXILIARIES and rest[:1] != ["not"] and verbs.lemma(verb) not in _WISHING | _STATES


_WERE = word_set("was were")
_STATES = word_set(
    """contain comprise include concern involve cover lack bear mean seem resemble reflect represent belong
    remain last continue stay believe think consider regard see view"""
)
"""Verbs of what something was like, for how long, who had to do with it, and what was thought of it."""
_WISHING = word_set("try seek attempt want wish hope expect intend plan refuse decline")
