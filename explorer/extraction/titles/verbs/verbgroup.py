"""Verb groups of headlines: past tenses become the present, passives lose their auxiliary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.tokens import is_adverb, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    FRESH,
    MODALS,
    NUMBERS,
    OBJECT_PRONOUNS,
    PARTICLES,
    REFLEXIVE,
    is_idle,
)
from explorer.extraction.titles.word import Word, lower_of, plain_word


class Predicate(NamedTuple):
    """The words of a verb group as a headline has them, what follows, and the verb's base.

    ``finite`` is false for a bare participle; ``bare`` says that the verb itself is a form of "be".
    """

    head: Sequence[Word]
    tail: Sequence[Word]
    base: str
    finite: bool = True
    bare: bool = False


def predicate(
    verb: Word,
    rest: Sequence[Word],
    verbs: VerbTable,
    *,
    plural: bool,
    passive: bool = False,
    reached: bool = False,
) -> Predicate | None:
    """The verb group in the tense of headlines; None when a form cannot be inflected with certainty.

    ``reached`` leaves what had been done by then in the perfect.
    """
    form = verb.lower
    if form == "been" and rest and verbs.base_of_participle(rest[0].lower):
        return predicate(rest[0], rest[1:], verbs, plural=plural, passive=True)
    base = verbs.base_of_participle(form)
    if passive and base and form not in verbs.strong:
        small = verb if verb.text.islower() else Word(form)  # "Besieged by the tribes, the sultan …"
        return Predicate([small], rest, base, finite=False)
    group, tail, how = _group(verb, rest, verbs)
    if form in AUXILIARIES:
        return _limited(_auxiliary(form, group, tail, verbs, plural=plural, reached=reached), how)
    if form == "used" and tail and tail[0].lower == "to":
        return Predicate([verb], tail, "use")  # no present says what "used to" does
    now = verbs.others.get(form)
    if now and form in (now, present(now, plural=False)) and form not in verbs.past:
        tail = _going_on(tail, verbs, plural=plural)
        return Predicate([_inflected(now, plural=plural)], tail, now)
    sure = verbs.sure_base(form)
    if sure is None or form in verbs.participles:
        return None
    shown = _inflected(sure, plural=plural)
    if group[-1].comma and tail and tail[0].lower.endswith("ing") and tail[0].lower in verbs.others:
        shown = shown._replace(comma=True)  # "invaded, | declaring war"
    return Predicate([shown], tail, sure)


def _group(verb: Word, rest: Sequence[Word], verbs: VerbTable) -> tuple[list[Word], list[Word], list[Word]]:
    """The verb with "not", "been" and "being", the rest without adverbs in between, and one of these to keep.

    That says how far something was done, or how far not: "was | partly | stopped".
    """
    group, tail = [verb], list(rest)
    how: list[Word] = []
    helps = verb.lower in AUXILIARIES
    while tail:
        word = tail[0].lower
        compares = word == "still" and [one.lower for one in tail[1:]] in _COMPARING
        if helps and len(tail) > 2 and (word, tail[1].lower) in _PASSING:
            del tail[:2]
            continue
        if helps and tail[1:] and _is_stress(verb.lower, word, tail[1].lower, verbs):
            tail.pop(0)
            continue
        if helps and word == "for" and len(tail) > _OWN_PART and tail[2].lower == "part":
            del tail[:_OWN_PART]  # "had for its part | joined"
            continue
        measures = word in _NEARLY and tail[1:] and tail[1].lower in _MEASURED
        denied = tail[1:] and tail[1].lower in {"not", "never", "always"}
        limits = helps and word in LIMITING and not denied
        loose = (is_idle(word) or limits) and word != "again" and not compares and not measures
        if loose and len(tail) > 1 and not group[-1].comma:
            if limits or (helps and not denied and group[-1].lower == "not" and is_adverb(word)):
                how = tail[:1]
            tail.pop(0)
        elif word in _OF_GROUP and helps:
            group.append(tail.pop(0))
        else:
            break
    return group, tail, how


def _going_on(tail: list[Word], verbs: VerbTable, *, plural: bool) -> list[Word]:
    """What follows a participle told in the present, its second one so too: "besieges | and capturing"."""
    if len(tail) < 3 or tail[0].lower != "and" or not tail[1].lower.endswith("ing"):
        return tail
    base = verbs.others.get(tail[1].lower)
    return [tail[0], _inflected(base, plural=plural), *tail[2:]] if base else tail


_PASSING = {("in", "fact"), ("in", "turn"), ("at", "last"), ("of", "course"), ("by", "then"), ("by", "now")}
"""Phrases between an auxiliary and its verb that a headline does without, as adverbs."""


_OWN_PART = 3


def _is_stress(form: str, word: str, behind: str, verbs: VerbTable) -> bool:
    """Whether a word before a participle only stresses the subject: "had | both | declared".

    Who "had himself crowned" had another crown him.
    """
    if word in REFLEXIVE:
        return behind == "been" or (form in BE and verbs.base_of_participle(behind) is not None)
    return word == "both" and (behind == "been" or verbs.base_of_participle(behind) is not None)


def _limited(told: Predicate, how: Sequence[Word]) -> Predicate:
    """A verb group with the adverb that says how far something was done."""
    if not how:
        return told
    before = told.finite and (told.bare or told.base == "be" or told.head[-1].lower in _OF_GROUP | MODALS)
    head = [*told.head, *how] if before else [*told.head[:-1], *how, told.head[-1]]
    return told._replace(head=head)


LIMITING = word_set(
    "partly partially mainly largely mostly nearly almost virtually barely scarcely hardly rarely seldom"
)
"""Adverbs of degree without which a title would say that all was done."""
_NEARLY = word_set("nearly almost virtually barely")
_MEASURED = word_set("the all every half whole a an no") | NUMBERS
"""What they say more of than of a verb: "lost nearly | half of it"."""

_STRESSING = {("more", "than"), ("all", "but"), ("less", "than")}
"""Words between an auxiliary and its participle that say how far something went: "had more than doubled"."""
_COMPARING = (["more"], ["further"])
"""What "still" belongs to at the end: "worsened still more"."""
_OF_GROUP = word_set("not been be being never")
"""Words that belong to the auxiliary before them; behind a full verb they open what it goes on with."""


def _auxiliary(
    form: str,
    group: Sequence[Word],
    tail: list[Word],
    verbs: VerbTable,
    *,
    plural: bool,
    reached: bool = False,
) -> Predicate:
    stressed = len(tail) > 2 and (tail[0].lower, tail[1].lower) in _STRESSING
    if stressed and verbs.base_of_participle(tail[2].lower) is not None:
        inner = _auxiliary(form, group, tail[2:], verbs, plural=plural, reached=reached)
        return inner._replace(head=[*tail[:2], *inner.head])
    told = [word.lower for word in group]
    negation = [Word("not")] if "not" in told else [Word("never")] if "never" in told else []
    if form in MODALS:
        return _modal(form, negation, tail, verbs, be="be" in told)
    if form in _DOING:
        return _doing(negation, tail, verbs, plural=plural)
    following = tail[0].lower if tail else ""
    is_passive = form in BE or "been" in told
    if form in BE and [word.lower for word in tail[:2]] == ["to", "have"]:
        return Predicate([Word("were" if plural else "was"), *negation], tail, "be")  # it did not happen
    base = verbs.base_of_participle(following) if following not in verbs.strong else None
    if is_passive and not negation and (done := _done(tail, base, verbs)):
        return done
    if is_passive:
        be = present("be", plural=plural)
        progress = following.endswith("ing") and verbs.others.get(following)
        if "been" in told and progress:
            return Predicate([Word(present(progress, plural=plural))], tail[1:], progress)
        return Predicate([Word(be), *negation], tail, "be", bare=not base)
    if base:
        if negation or reached:
            return Predicate([Word("have" if plural else "has"), *negation], tail, base)
        return Predicate(
            [_inflected(base, plural=plural)], _joined_deeds(tail[1:], verbs, plural=plural), base
        )
    return Predicate([Word("have" if plural else "has"), *negation], tail, "have")


def _done(tail: Sequence[Word], base: str | None, verbs: VerbTable) -> Predicate | None:
    """What was done, by the participle of that ``base`` that ``tail`` begins with, or has behind "again"."""
    if base:
        return Predicate([tail[0]], tail[1:], base, finite=False)
    first = tail[0].lower if tail else ""
    behind = 1 if first in _ANEW else 2 if first == "no" and tail[1:] and tail[1].lower == "longer" else 0
    form = tail[behind].lower if 0 < behind < len(tail) else ""
    anew = verbs.base_of_participle(form) if form not in verbs.strong else None
    return Predicate(tail[: behind + 1], tail[behind + 1 :], anew, finite=False) if anew else None


_ANEW = word_set("again first")
"""What a participle keeps before it in a headline."""


def _doing(negation: Sequence[Word], tail: list[Word], verbs: VerbTable, *, plural: bool) -> Predicate:
    """The group of "did", which may only stress its verb: "did recall its envoy", not "did damage to"."""
    verb = tail[0].lower if len(tail) > 1 else ""
    stressed = verbs.is_base(verb) and verb not in _DONE and not negation
    if stressed and not (verbs.past_of(verb).endswith("ed") and _names_what(tail[1], verbs)):
        return Predicate([_inflected(verb, plural=plural)], tail[1:], verb)
    helper = Word("do" if plural else "does")
    return Predicate([helper, *negation], tail, tail[0].lower if tail else "do")


def _names_what(word: Word, verbs: VerbTable) -> bool:
    """Whether a word is a bare noun, so that what stands before it may be one too: "did guard | duty"."""
    if not word.text.islower() or word.lower in _NO_NOUN or is_idle(word.lower):
        return False
    return verbs.base_of_participle(word.lower) is None


_NO_NOUN = (PREPOSITIONS | FRESH | CLAUSE_OPENERS | OBJECT_PRONOUNS | REFLEXIVE | PARTICLES) | {"to", "one"}
_DOING = word_set("did do does")
_DONE = word_set("business battle damage harm work trade research service duty credit time honour favour")
"""Nouns that are verbs too, which one does."""


def _joined_deeds(tail: Sequence[Word], verbs: VerbTable, *, plural: bool) -> Sequence[Word]:
    """What follows "had taken" with a second participle in the present: "the port | and begun a siege"."""
    places = [at + 1 for at in places_of(_AND, lower_of(tail[:-1]))]
    joined = [at for at in places if tail[at].lower in verbs.participles and _is_deed(tail[at:], verbs)]
    if not joined:
        return tail
    shown = list(tail)
    for at in joined:
        base = verbs.participles[tail[at].lower]
        shown[at] = _inflected(base, plural=plural)._replace(comma=tail[at].comma)
    return shown


def _is_deed(words: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a participle tells what was done and describes no noun: "begun a siege", not "frozen fish"."""
    return words[0].lower in _NO_ATTRIBUTES or not words[1:] or not _names_what(words[1], verbs)


_NO_ATTRIBUTES = word_set("been begun become gone seen shown done taken overthrown undertaken undergone")
"""Participles that stand before no noun."""
_AND = word_set("and")


def _modal(form: str, negation: Sequence[Word], tail: list[Word], verbs: VerbTable, *, be: bool) -> Predicate:
    lower = [word.lower for word in tail[:3]]
    at = lower[:2].index("have") if "have" in lower[:2] else -1
    supposed = at >= 0 and lower[at + 1 : at + 2] != ["to"]  # "would have won": it did not happen
    shown = form if supposed else _PRESENT_MODALS.get(form, form)
    lead = [Word(shown), *negation, *([Word("be")] if be else [])]
    if tail and tail[0].lower == "have":
        return Predicate(lead, tail, "have")
    if not tail:
        return Predicate(lead, tail, "")
    return Predicate([*lead, tail[0]], tail[1:], verbs.lemma(tail[0].lower), bare=be)


_PRESENT_MODALS = {"would": "will", "could": "can", "might": "may"}


def _inflected(base: str, *, plural: bool) -> Word:
    return plain_word(present(base, plural=plural))


_DENYING = word_set("neither nor")
"""Words before a verb that deny it."""


def hedged(told: Predicate, hedge: str, *, plural: bool) -> Predicate | None:
    """The verb group with the adverb ``hedge`` before it, "neither" as "not"; None where it cannot be."""
    if hedge not in _DENYING:
        return told._replace(head=[Word(hedge), *told.head]) if hedge else told
    if not told.finite or told.bare or len(told.head) != 1 or told.base in {"be", "have", "do"}:
        return None
    helper = Word("do" if plural else "does")
    return told._replace(head=[helper, Word("not"), Word(told.base)])
