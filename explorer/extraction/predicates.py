"""Predicates of headlines: the verb in the present tense, and as much of what follows as belongs to it."""

from __future__ import annotations

from collections.abc import Container, Sequence

from explorer.extraction.headline import Word
from explorer.extraction.tokens import is_adverb, word_set
from explorer.extraction.verbs import VerbTable, present

_BE = frozenset({"was", "were", "is", "are"})
_HAVE = frozenset({"has", "have", "had"})
_SINGULAR_NAMES = word_set(
    "States Nations Netherlands Philippines Emirates Maldives Seychelles Islands Bahamas"
)
_PLURAL_NOUNS = frozenset(
    {"people", "police", "officials", "both", "troops", "aircraft", "men", "women", "they"}
)
_CLAUSE_WORDS = word_set("and but which who where when while as after before whose whom or until")


def predicate(
    verb: Word,
    rest: Sequence[Word],
    verbs: VerbTable,
    speech_verbs: frozenset[str],
    *,
    plural: bool,
    passive: bool = False,
) -> list[Word]:
    """The verb of a headline with what belongs to it. A passive loses its auxiliary, a past its pastness.

    ``passive`` says that the verb shares the auxiliary of a passive before it ("was signed and revised").
    """
    rest = _without_adverbs(rest)
    form = verb.lower
    spoken = (verbs.base_of_past(form) or "") in speech_verbs
    if passive and form not in _BE | _HAVE and verbs.base_of_participle(form):
        return [verb, *_until_next_clause(rest)]
    head, tail = _verb_group(form, verb, rest, verbs, plural=plural)
    return [*head, *(tail if spoken else _until_next_clause(tail))]


def _without_adverbs(rest: Sequence[Word]) -> Sequence[Word]:
    while rest and (
        rest[0].lower in {"also", "then", "again", "thus", "later", "soon"} or is_adverb(rest[0].lower)
    ):
        rest = rest[1:]
    return rest


def _verb_group(
    form: str, verb: Word, rest: Sequence[Word], verbs: VerbTable, *, plural: bool
) -> tuple[list[Word], Sequence[Word]]:
    following = rest[0].lower if rest else ""
    if form in _HAVE and following == "been":
        return _been(rest[1:], verbs, plural=plural)
    base = verbs.base_of_participle(following) if following else None
    if form in _HAVE and base:
        return [Word(present(base, plural=plural))], rest[1:]
    if form in _BE and base:
        return [rest[0]], rest[1:]
    if form == "did" and following == "not":
        return [Word("do" if plural else "does"), rest[0]], rest[1:]
    if form in _BE:
        return [Word(present("be", plural=plural))], rest
    if form == "used" and following == "to":
        return [verb], rest
    own = "have" if form == "had" else verbs.base_of_past(form)
    return [Word(present(own, plural=plural), comma=verb.comma) if own else verb], rest


def _been(rest: Sequence[Word], verbs: VerbTable, *, plural: bool) -> tuple[list[Word], Sequence[Word]]:
    """The verb behind "been": "has been providing" gives "provides", "have been severed" gives "severed"."""
    if rest and rest[0].lower in verbs.others and rest[0].lower.endswith("ing"):
        return [Word(present(verbs.others[rest[0].lower], plural=plural))], rest[1:]
    if rest and verbs.base_of_participle(rest[0].lower):
        return [rest[0]], rest[1:]
    return [Word(present("be", plural=plural))], rest


def _until_next_clause(words: Sequence[Word]) -> Sequence[Word]:
    """The words up to the clause of the next finite verb, where enough stand before it."""
    verb = next((index for index, word in enumerate(words) if word.finite and index), None)
    if verb is None:
        return words
    start = next((index for index in range(verb, 0, -1) if words[index].lower in _CLAUSE_WORDS), None)
    if start is None:
        return words
    if start > 2 and words[start - 1].lower in _LENGTHS:  # "four weeks after it began"
        start -= 2
    return words[:start]


_LENGTHS = word_set("day days week weeks month months year years")


def is_plural(subject: str, plurals: Container[str], singulars: Container[str]) -> bool:
    """Whether the head of a subject is plural: two joined by "and", a people, or a noun in -s.

    ``plurals`` are names of peoples ("the Dutch"), ``singulars`` names of persons.
    """
    if subject in plurals or subject in singulars:
        return subject in plurals
    head: list[str] = []
    for word in subject.split():
        if word.lower() in {
            "of",
            "from",
            "in",
            "with",
            "between",
            "to",
            "for",
            "on",
            "by",
            "at",
            "within",
            "under",
        }:
            break
        head.append(word)
    if not head or "and" in head:
        return bool(head)
    last = head[-1]
    if last in _SINGULAR_NAMES or (last[0].isupper() and len(head) > 1):
        return False
    lower = last.lower()
    return lower in _PLURAL_NOUNS or (lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s")))
