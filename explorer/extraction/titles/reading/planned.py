"""What a date is told of: what became of a plan ("set for May but put off"), and what was done in the end."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from itertools import pairwise

from explorer.extraction.clauses.doneso import stands_for_deed
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.persons import SURELY_PERSONS
from explorer.extraction.clauses.phrases import object_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, present, singular
from explorer.extraction.clauses.wordlists import AUXILIARIES, BE, HAVE, core_length, is_idle
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, is_dated, lower_of


def behind_setting(clauses: list[Clause]) -> list[Clause]:
    """The clauses with the date given to the main one where "when" only says what went on: "was starving"."""
    for at, (main, below) in enumerate(pairwise(clauses)):
        going = below.dated and below.role is Role.BELOW and below.verb.lower in BE and bool(below.rest)
        going = going and below.rest[0].lower.endswith("ing") and below.rest[0].lower != "being"
        if main.dated or main.role is Role.RELATIVE or not going:
            continue
        return [*clauses[:at], main._replace(dated=True), below._replace(dated=False), *clauses[at + 2 :]]
    return clauses


def as_it_came(clauses: list[Clause], verbs: VerbTable, *, ahead: bool) -> list[Clause]:
    """The clauses with the date given to that which says that the thing planned for it did not come about.

    It has no subject of its own where the plan was made ``ahead`` of the date ("set for May"), or is the
    main clause of a relative one that tells the plan.
    """
    at = next((at for at, one in enumerate(clauses) if one.dated and _done(one, verbs) in _PLANNING), -1)
    behind = clauses[at + 1] if -1 < at < len(clauses) - 1 else None
    if behind is None or behind.dated or not _is_off(behind, verbs):
        return clauses
    same = (ahead and not behind.subject) or (clauses[at].role is Role.RELATIVE and behind.role is Role.MAIN)
    if not same:
        return clauses
    told = behind._replace(dated=True, beside=True)
    return [*clauses[:at], clauses[at]._replace(dated=False), told, *clauses[at + 2 :]]


def done_in_the_end(clauses: list[Clause], verbs: VerbTable, names: Container[str]) -> list[Clause]:
    """The clauses with what a date behind "before" dates: "was held for years before being freed in May".

    ``names`` are those of persons and states: the capital of the first word of a sentence says nothing.
    """
    for at, one in enumerate(clauses):
        lower = lower_of(one.rest) if one.dated and len(one.rest) > _SHORTEST else ()
        before = lower.index("before", 1) if "before" in lower[1:] else 0
        doing = lower[before + 1] if 0 < before < len(lower) - 2 else ""
        base = "be" if doing == "being" else verbs.others.get(doing, "") if doing.endswith("ing") else ""
        if not base or not is_dated(one.rest[before:]) or (base != "be" and not _may_act(one, verbs, names)):
            continue  # "in ⟦May⟧ the council informed Peru before building a dam"
        verb = Word("was" if base == "be" else present(base, plural=False), finite=True)
        rest = one.rest[before + 2 :]
        last = one._replace(role=Role.AGAIN, verb=verb, rest=rest, passive=False, hedge="", apart=())
        return [*clauses[:at], one._replace(dated=False), last, *clauses[at + 1 :]]
    return clauses


def done_later(clauses: list[Clause], verbs: VerbTable) -> list[Clause]:
    """The clauses with what an adverb parts in time from the passive that "and" joins it to.

    "Was seized by rebels and later freed by Peru in ⟦May⟧" tells of May that he was freed, and "was restored
    by Holm and broken off once more in ⟦May⟧" that something was broken off.
    """
    for at, one in enumerate(clauses):
        if not one.dated or one.verb.lower not in _DONE or len(one.rest) <= _SHORTEST:
            continue
        lower = lower_of(one.rest)
        joint = lower.index("and", 1) if "and" in lower[1:] else 0
        done = joint + 1 + (lower[joint + 1 : joint + 2] != [] and lower[joint + 1] in _THEN)
        if not joint or done >= len(lower) or not _are_parted(lower, joint, done):
            continue
        if not is_dated(one.rest[done:]) or not _are_done((lower[0], lower[done]), verbs):
            continue  # "in ⟦May⟧ it was seized by rebels and later freed"
        last = one._replace(role=Role.AGAIN, rest=one.rest[done:], hedge="", apart=())
        return [*clauses[:at], one._replace(rest=one.rest[:joint], dated=False), last, *clauses[at + 1 :]]
    return clauses


_DONE = word_set("was were")
_THEN = word_set("later then finally eventually subsequently afterwards soon ultimately")


def _are_parted(lower: Sequence[str], joint: int, done: int) -> bool:
    """Whether an adverb says that what "and" joins at a place was done after what stands before it."""
    again = "again" in lower[done + 1 : done + 4] or ("once", "more") in pairwise(lower[done:])
    return done > joint + 1 or again


def _are_done(forms: Sequence[str], verbs: VerbTable) -> bool:
    return all(verbs.base_of_participle(form) is not None for form in forms)


def _may_act(clause: Clause, verbs: VerbTable, names: Container[str]) -> bool:
    """Whether a subject may have done what follows "before", and not somebody unnamed who acts upon it.

    "Otieno was held for years before leaving", but not "a vote was held before leaving".
    """
    lower = lower_of(clause.rest[:2])
    if not clause.passive and (clause.verb.lower not in BE and lower[:1] != ["been"]):
        return (verbs.lemma(clause.verb.lower), *lower[:1]) != ("take", "place")
    done = _done(clause, verbs)
    if not done:
        return True
    subject = clause.subject
    if not subject or done in _ASKING:
        return False
    behind = core_length(lower_of(subject))
    noun = subject[behind - 1]
    named = noun.text[0].isupper() and (not noun.initial or noun.text in names)
    return named or noun.lower in _ACTING or singular(noun.lower) in _ACTING


_ACTING = SURELY_PERSONS | word_set(
    "he she they who prisoner hostage refugee migrant worker settler villager child children crew troop"
)
"""Pronouns and nouns of those who act, whatever is done to them."""
_ASKING = word_set("ask consult inform tell notify warn hear thank pay")
"""What is done to somebody before others act."""


def done_likewise(clauses: list[Clause], before: Callable[[], Sequence[Clause]]) -> list[Clause]:
    """The clause behind "as" that says "had done" or "did" with the verb and object that it stands for.

    "Dropped bombs on Oulu, | as they had done at Ii" tells that they dropped bombs at Ii.
    """
    one = clauses[0] if len(clauses) == 1 else None
    if one is None or one.role is not Role.BELOW or not one.subject:
        return clauses
    done = one.verb.lower in HAVE and lower_of(one.rest[:1]) == ["done"]
    deeds = (each for each in reversed(before()) if each.role is Role.MAIN and not stands_for_deed(each))
    main = next(deeds, None)
    if (
        not (done or one.verb.lower == "did")
        or main is None
        or main.passive
        or main.verb.lower in AUXILIARIES
    ):
        return clauses
    dated = one.verb._replace(text=main.verb.text, lower=main.verb.lower)
    return [one._replace(verb=dated, rest=[*object_of(main.rest), *one.rest[done:]])]


_SHORTEST = 2
"""Words of "home before falling" that one needs at least."""
_PLANNING = word_set("plan schedule expect set fix slate promise foresee envisage")
"""What is done before a thing, so that its date is the thing's: not "announced in May", which is of that."""
_CANCELLING = word_set("cancel postpone abandon drop defer delay suspend shelve scrap")


def _done(clause: Clause, verbs: VerbTable) -> str:
    """The base of the verb of a passive; "" for others."""
    if clause.passive:
        return verbs.lemma(clause.verb.lower)
    if clause.verb.lower not in AUXILIARIES:
        return ""
    words = [word for word in lower_of(clause.rest) if word != "been" and not is_idle(word)]
    return verbs.base_of_participle(words[0]) or "" if words else ""


def _is_off(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause denies what it tells, or says that it was given up or put off."""
    lower = lower_of(clause.rest)
    if "not" in lower[:1] or "never" in lower[:1]:
        return True
    base = _done(clause, verbs)
    return base in _CANCELLING or (base in {"put", "call"} and "off" in lower[:3])
