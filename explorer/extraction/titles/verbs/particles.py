"""Particles right behind their verb: parted from it ("takes over the firm"), or lost ("sworn in in 1990")."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, OBJECT_PRONOUNS, OWNERS, REFLEXIVE
from explorer.extraction.titles.verbs.verbgroup import Predicate
from explorer.extraction.titles.word import Word, lower_of, plain_words


def with_particle_first(told: Predicate) -> Predicate:
    """A predicate with the particle of its verb before the object: "turns | the plan down" "turns down …"."""
    particles = _PARTED.get(told.base)
    if particles is None or not told.finite or told.head[-1].comma:
        return told
    lower = lower_of(told.tail[:_LONGEST])
    at = next((at for at, word in enumerate(lower) if word in particles), 0)
    object_, behind = told.tail[:at], told.tail[at + 1 : at + 2]
    if not at or not _NO_OBJECTS.isdisjoint(lower[:at]) or any(word.comma for word in object_):
        return told
    if behind and not told.tail[at].comma and behind[0].lower not in _GOING_ON:
        return told  # "takes the road | over the pass"
    if _are_two(told.base, object_) or (behind and behind[0].lower in _OTHERWISE.get(told.base, ())):
        return told  # "gives Chile the islands back", "puts the guest down as a spy"
    last = object_[-1]._replace(comma=told.tail[at].comma)
    particle = told.tail[at]._replace(comma=False)
    return told._replace(tail=[particle, *object_[:-1], last, *told.tail[at + 1 :]])


def with_lost_particle(told: Predicate, subject: str, is_person: Callable[[str], bool]) -> Predicate:
    """A predicate of a person with the "in" of "was sworn in" that was taken for the one before a date."""
    if told.base != "swear":
        return told
    last = told.head[-1]
    before = told.tail[0].lower if told.tail else "as"
    if last.lower != "sworn" or last.comma or before not in _BEHIND_SWORN or not is_person(subject):
        return told
    return told._replace(tail=[*plain_words(["in"]), *told.tail])


def _are_two(base: str, object_: Sequence[Word]) -> bool:
    """Whether what stands before a particle is two things: "gave | Chile | the islands | back"."""
    if base not in _GIVING:
        return False
    inner = any(
        word.lower in _DETERMINING and before.lower not in _LINKS for before, word in pairwise(object_)
    )
    name = object_[0].text[0].isupper() and not object_[0].lower.endswith(("'s", "’s", "s'", "s’"))
    goods = any(
        word.text.islower() and word.lower not in _LINKS and before.lower not in _LINKS
        for before, word in pairwise(object_)
    )
    return inner or (name and goods)


_DETERMINING, _LINKS = DETERMINERS | OWNERS, word_set("and of or both all")
_GIVING = word_set("give hand pay win sign")
_OTHERWISE: Mapping[str, frozenset[str]] = {"put": word_set("as for to"), "cut": word_set("to")}
"""What stands behind another sense of a verb with its particle: "cut the fee down | to 5 pence"."""
_BEHIND_SWORN = word_set("as at on before")


_LONGEST = 9
"""Words of the longest object that a particle stands behind."""
_NO_OBJECTS = (PREPOSITIONS - {"of"}) | (OBJECT_PRONOUNS - OWNERS - {"this", "these"}) | REFLEXIVE
_GOING_ON = (PREPOSITIONS - word_set("of over up down off")) | {"when"}
_PARTED: Mapping[str, frozenset[str]] = {
    verb: word_set(particles)
    for verb, particles in (
        ("beat", "off"),
        ("blow", "up"),
        ("break", "off up"),
        ("bring", "down"),
        ("buy", "out up"),
        ("call", "off"),
        ("carry", "out"),
        ("cut", "off down"),
        ("draw", "up"),
        ("fight", "off"),
        ("give", "up back"),
        ("hand", "over back"),
        ("pay", "off"),
        ("phase", "out"),
        ("pull", "down"),
        ("put", "down off"),
        ("rule", "out"),
        ("set", "up"),
        ("shoot", "down"),
        ("shut", "down"),
        ("sign", "over away"),
        ("take", "over"),
        ("throw", "out"),
        ("turn", "down"),
        ("win", "back over"),
        ("wind", "up"),
        ("write", "off"),
    )
}
"""Particles by the base of the verb that they make another verb of, whose object may stand behind them."""
