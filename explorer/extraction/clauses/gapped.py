"""Items that share a verb only in part: with a participle or an agent of their own, or by "again".

"Was built in May and burnt in June", "left in May, returning in June", "visited Oulu in May and again later".
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import dropwhile

from explorer.extraction.clauses.onceagain import says_again
from explorer.extraction.clauses.phrases import first_phrase
from explorer.extraction.clauses.tokens import is_adverb, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    DETERMINERS,
    OWNERS,
    PARTICLES,
    is_idle,
)
from explorer.extraction.titles.word import Word, lower_of, without_comma


def with_own_participle(
    item: Sequence[Word], subject: Sequence[Word], shared: Sequence[Word], verbs: VerbTable
) -> list[Word]:
    """An item that only shares "was" with the ``shared`` verb: "was built in May | and burnt in June"."""
    helping = [word for word in shared if word.lower in AUXILIARIES]
    main = next((word for word in shared if word not in helping and not is_idle(word.lower)), None)
    if not item or not helping or main is None or verbs.base_of_participle(main.lower) is None:
        return []
    at = next((at for at, word in enumerate(item) if not is_idle(word.lower)), len(item) - 1)
    if _is_done(item, at, verbs):
        passive = helping[0].lower not in _HAVING or "been" in lower_of(helping)
        return [*subject, *helping, *item] if passive else []
    last = item[-1]
    done = len(item) > 2 and item[0].lower in DETERMINERS and last.text.islower()
    if done and not is_idle(last.lower) and _is_participle(last.lower, verbs):
        return [*item[:-1], *helping, last]  # "was declared in March and the city | taken"
    return []


_HAVING = word_set("has have had")


def _is_done(item: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether an item begins with a participle that tells what was done and describes no noun."""
    if not item[at].text.islower() or not _is_participle(item[at].lower, verbs):
        return False
    if at + 1 == len(item):
        return True
    behind = item[at + 1]
    if at == 0 and item[0].lower in verbs.participles and behind.lower not in DETERMINERS:
        return True  # "was captured in May | and taken prisoner"
    return behind.text[0].isupper() or behind.lower in PREPOSITIONS | PARTICLES or is_idle(behind.lower)


def _is_participle(form: str, verbs: VerbTable) -> bool:
    return form not in verbs.strong and verbs.base_of_participle(form) is not None


def agent_last(item: Sequence[Word], shared: Sequence[Word]) -> list[Word]:
    """An item and the verb it shares, which stands before "by": "that on herring | was signed | by Roca"."""
    by = next((at for at, word in enumerate(item) if word.lower == "by"), len(item))
    return [*item[:by], *shared, *item[by:]]


def going_on(
    item: Sequence[Word], subject: Sequence[Word], verbs: VerbTable, events: Container[str]
) -> list[Word]:
    """What an item tells by a participle in -ing: "left in May, | returning in June".

    Of a subject among the ``events`` it is told that it results in something.
    """
    item = list(dropwhile(lambda word: is_adverb(word.lower), item))
    base = verbs.others.get(item[0].lower) if item and item[0].lower.endswith("ing") else None
    if not base:
        return []
    happens = any(word.lower in events for word in subject)
    if base == "result" and item[2:] and not happens and not _is_act(item[2:]):
        return list(item[2:])  # "closed the port in 1990, | resulting in riots in 1991"
    now = present(base, plural=False)
    return [*subject, item[0]._replace(text=now, lower=now, finite=True), *item[1:]]


def _is_act(words: Sequence[Word]) -> bool:
    """Whether words tell what somebody did, which is no noun: "Chile | taking | the coast"."""
    named = len(words) > 1 and words[0].text[0].isupper()
    return named and any(word.lower.endswith("ing") for word in words[1:])


def named_alone(item: list[Word]) -> list[Word]:
    """An item without what a name's owner calls it: "his successor | Juan Roca"."""
    owned = len(item) > 2 and item[0].lower in OWNERS and item[-1].text[0].isupper()
    return [word for word in item if word.text[0].isupper()] if owned else item


def as_again(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "once more" told as "again": "met | once more | in Lima"."""
    lower = lower_of(words)
    at = next((at for at in places_of(_ONCE, lower) if lower[at + 1 : at + 2] == ["more"]), -1)
    if at < 0 or lower[at + 2 : at + 3] == ["than"] or lower[at - 1 : at] == ["at"]:
        return words
    again, end = words[at + 1]._replace(text="again", lower="again"), at + 2
    while lower[at - 1 : at] in _BECOMING and end < len(words) and lower[end] not in PREPOSITIONS - {"of"}:
        end += 1  # "became | once more | allies"
        if words[end - 1].comma or words[end - 1].dated:
            return words
    return [*words[:at], *words[at + 2 : end], again, *words[end:]]


_ONCE = word_set("once")
_BECOMING = (["become"], ["became"], ["becomes"])


def done_again(
    item: Sequence[Word], subject: Sequence[Word], shared: Sequence[Word], other: Sequence[Word]
) -> list[Word]:
    """What was done again, with its object: "visited Oulu in May | and again in June".

    Instead of an object there may be what a preposition leads to: "sat on the board in May | and again".
    """
    again = says_again(tuple(lower_of(item)))
    more = item[again:]
    if not again or (more and not item[again - 1].comma) or "time" in lower_of(more):
        return []
    led = bool(other) and other[0].lower in PREPOSITIONS - {"by"}
    object_ = [*other[:1], *first_phrase(other[1:])] if led else first_phrase(other)
    if led and more and not item[again - 1].dated:
        return []  # "served in Lima in 1990 and again, at sea, in 1992"
    first = object_[0] if object_ else Word("")
    named = led or first.text[:1].isupper() or first.lower in DETERMINERS | OWNERS
    return [*subject, *shared, *object_[:-1], without_comma(object_[-1]), *item] if named else []
