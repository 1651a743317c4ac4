"""What was asked for, promised, said or refused before, told as done: "asked Peru to leave" as "left"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.phrases import object_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import BE, PERSONAL
from explorer.extraction.titles.word import Word, has_finite, lower_of


def asked_for(told: Clause, verbs: VerbTable, *, own: bool, turned: bool) -> Clause | None:
    """What somebody was asked to do, or meant or said to do, as done; None where ``told`` is nothing such.

    ``own`` says that he who does it is the one of whom ``told`` tells: what another promised, nobody else
    does. ``turned`` says that it was done in spite of what is told: what was refused, as in "but did so".
    """
    rest, lower = told.rest, lower_of(told.rest)
    passive = told.passive or told.verb.lower in BE
    verb = rest[0].lower if passive and not told.passive and rest else told.verb.lower
    base = verbs.base_of_participle(verb) if passive else verbs.sure_base(verb)
    said = _said_at(lower, base or "")
    at = said if said > 0 else next((at for at, word in enumerate(lower) if word == "to"), -1)
    doing = lower[at + 1] if -1 < at < len(lower) - 1 else ""
    meant = base in _MEANING or (turned and base in _REFUSING)
    if not doing or verbs.lemma(doing) != doing or not (said > 0 or base in _ASKING or meant):
        return None
    if said < 0 and meant and (passive or at > 0 or not (own or turned)):
        return None
    himself = said > 0 or passive or base not in _ASKING
    asked = () if himself else [word for word in rest[:at] if word.lower not in _UPON]
    did = Word(verbs.past_of(doing) or present(doing, plural=False), finite=True)
    return told._replace(subject=asked, verb=did, rest=_done(rest, at + 2), passive=False)


_ASKING = word_set("ask tell urge call invite order instruct permit oblige press require advise")
_MEANING = word_set(
    "promise agree decide pledge vow threaten intend undertake offer hope want wish plan prepare choose"
)
_REFUSING = word_set("refuse decline fail hesitate")
_UPON = word_set("on upon")


def is_asked(told: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells what somebody was asked to do, or meant or said to do."""
    return asked_for(told, verbs, own=True, turned=False) is not None


def is_undone(told: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells what somebody would not or only wished to do: "refused to sign".

    Wishing is nothing that is done, so that "did so" does not stand for it.
    """
    base, lower = verbs.sure_base(told.verb.lower), lower_of(told.rest[:1])
    if base in _PUTTING_OFF:
        return bool(lower) and lower[0].endswith("ing")
    return base in _REFUSING | _WISHING and lower == ["to"]


_WISHING = word_set("hope want wish intend plan prepare")
_PUTTING_OFF = word_set("avoid consider delay discuss postpone suggest")


def _said_at(lower: Sequence[str], base: str) -> int:
    """The place of "would" in what was said: "that it would", "it would", "Peru that it would"; else -1."""
    at = next((at for at, word in enumerate(lower) if word == "would"), -1)
    if at < 1 or lower[0] == "that":
        return at if at > 0 else -1
    if lower[at - 1] not in PERSONAL:
        return -1
    heard = lower[: at - 1]
    return at if not heard or (base in _TELLING_TO and PREPOSITIONS.isdisjoint(heard)) else -1


_TELLING_TO = word_set("tell inform assure promise notify warn")


def _done(rest: Sequence[Word], begin: int) -> list[Word]:
    """What was done, up to a sign, or its object alone where that is long."""
    end = next((place + 1 for place in range(begin, len(rest)) if rest[place].comma), len(rest))
    done = list(rest[begin:end])
    while done and done[-1].lower in _ENDING:
        done.pop()
    if len(done) > _LONG or has_finite(done):
        done = list(object_of(done))
    return [word._replace(comma=False, dated=False) for word in done]


_ENDING = word_set("instead too also once immediately at")
_LONG = 6
"""Words of what was asked for that are told whole."""
