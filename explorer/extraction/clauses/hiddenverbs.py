"""Finite verbs that their form hides: a present, a past behind "that", the participle of a shared passive."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from explorer.extraction.clauses.historical import ALSO_NOUNS, excepts
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS, DETERMINERS, REFLEXIVE
from explorer.extraction.titles.word import Word, has_finite, lower_of

_TELLS_ON = word_set("that which who")


def with_hidden_verbs(words: Sequence[Word], lower: Sequence[str], verbs: VerbTable) -> list[Word]:
    """The words with verbs marked that stand right behind "that" or "who", or can be nothing but a past.

    ``lower`` are they in small letters.
    """
    marked = list(words)
    telling = places_of(_telling(verbs.strong), lower)
    if not telling:
        return marked
    alone = _TELLS_ON.isdisjoint(lower)
    reach = telling if alone else {place for at in telling for place in (at - 1, at, at + 1)}
    for place in sorted(reach):
        if not 0 < place < len(words) or words[place].finite:
            continue
        word, before, after = words[place], lower[place - 1], lower[place + 1 : place + 2]
        behind_that, before_that = before in _TELLS_ON, after == ["that"]
        if not (behind_that or before_that or word.lower in verbs.strong):
            continue
        now = verbs.others.get(word.lower, "")
        is_present = bool(now) and word.lower == present(now, plural=False)
        said = (
            before == "that"
            and place > 1
            and (marked[place - 2].finite or lower[place - 2] in _LEADING_TO_SAID)
        )
        relative = behind_that and not said and (is_present or verbs.base_of_past(word.lower) is not None)
        bound = before in PREPOSITIONS or before in DETERMINERS or before in AUXILIARIES
        strong = word.lower in verbs.strong and not bound
        says = before_that and is_present and not (word.lower in ALSO_NOUNS and _is_led(lower, place))
        if word.text[0].islower() and (relative or strong or says):
            marked[place] = word._replace(finite=True)
    return marked


_LEADING_TO_SAID = word_set("out known clear")
"""Words before a "that" behind which no verb follows, as what is said has a subject: "turned out | that"."""


def _is_led(lower: Sequence[str], place: int) -> bool:
    """Whether a preposition leads to a word, so that it is a noun: "over logging | camps that burned"."""
    return not PREPOSITIONS.isdisjoint(lower[max(0, place - 2) : place])


def without_complements(words: Sequence[Word], lower: Sequence[str], verbs: VerbTable) -> Sequence[Word]:
    """The words without the mark of finite verbs on participles that complete another verb.

    They say what a thing is declared or left ("declared peace | restored") and what one feels oneself
    ("feeling himself | betrayed"), or stand behind "than" and "but" ("had more than | doubled"). ``lower``
    are the words in small letters.
    """
    if _TELLTALE.isdisjoint(lower):
        return words
    leading = places_of(_PRONOUNCING, lower)
    for than in places_of(_STRESSING, lower[:-1]):
        done = than > 1 and words[than + 1].finite and lower[than - 1] in {"more", "all"}
        if done and not AUXILIARIES.isdisjoint(lower[max(0, than - 4) : than - 1]):
            words = _unmarked(words, than + 1)
    for own in places_of(REFLEXIVE, lower[:-1]):
        if own and lower[own - 1].endswith("ing") and words[own + 1].finite:  # "feeling himself | betrayed"
            words = _unmarked(words, own + 1)
    for verb in leading:
        end = next((at for at in range(verb, len(words)) if words[at].comma), len(words) - 1)
        place = next((at for at in range(verb + 1, end + 1) if words[at].finite), None)
        if place is not None and _complements(words, verb, place, end, verbs):
            words = _unmarked(words, place)
    return words


def _unmarked(words: Sequence[Word], place: int) -> Sequence[Word]:
    """The words with the one at ``place`` no longer a finite verb."""
    return [*words[:place], words[place]._replace(finite=False), *words[place + 1 :]]


_STRESSING = word_set("than but")
"""Words before a participle whose auxiliary stands before "more" or "all": "had more than doubled"."""
_PRONOUNCING = word_set("declared pronounced left considered deemed kept")
_TELLTALE = _STRESSING | _PRONOUNCING | REFLEXIVE


def _complements(words: Sequence[Word], verb: int, place: int, end: int, verbs: VerbTable) -> bool:
    """Whether a participle follows the object of the verb and nothing but a phrase follows it."""
    between, word = words[verb + 1 : place], words[place]
    ends = place == end or words[place + 1].lower in PREPOSITIONS
    object_ = bool(between) and (between[0].lower in DETERMINERS or between[0].text[0].isupper())
    joined = any(one.lower in _TELLS_ON or one.lower in COORDINATORS for one in between)
    done = word.lower not in AUXILIARIES and word.lower not in verbs.strong
    return ends and object_ and done and not joined


@lru_cache(maxsize=8)
def _telling(strong: frozenset[str]) -> frozenset[str]:
    """Words at or beside which a verb may be hidden."""
    return strong | _TELLS_ON


def with_finite(words: Sequence[Word], verbs: VerbTable, *, passive: bool = False) -> list[Word]:
    """Words without a finite verb with the one marked that their tense hid: a present, a shared passive's.

    ``passive`` says that the first word may be the participle of a passive begun before.
    """
    marked = list(words)
    at = int(len(marked) > 1 and marked[0].lower in COORDINATORS)
    first = marked[at] if marked else Word("")
    if passive and not first.finite and first.text[:1].islower() and verbs.base_of_participle(first.lower):
        return [*marked[:at], first._replace(finite=True), *marked[at + 1 :]]
    if has_finite(marked):
        return marked
    for place, word in enumerate(marked):
        base = verbs.others.get(word.lower)
        now = bool(base) and word.lower == present(base or "", plural=False)
        many = base == word.lower and place > 0 and _tells_of_many(marked[place - 1], word)
        behind = marked[place + 1 : place + 2]
        back = base in _REACHING and place > 0 and "back" in lower_of(marked[place + 1 : place + 4])
        if back or (place and (now or many) and word.text[0].islower() and _takes(word, behind)):
            marked[place] = word._replace(finite=True)
            break
    return marked


_REACHING = word_set("go date reach stretch")
"""Verbs that before "back" say since when something is: "ties between Paz and Roca | go back to 1950"."""


def is_plural_present(word: str, verbs: VerbTable) -> bool:
    """Whether a form is the present of many, and hardly a noun: "take", not "visit"."""
    return verbs.is_base(word) and present(word, plural=False) not in ALSO_NOUNS


def _tells_of_many(before: Word, word: Word) -> bool:
    """Whether a verb in the present stands behind many: "a third of Peruvians | approve the plan"."""
    many = before.lower.endswith("s") and not before.lower.endswith(_NO_PLURALS) and not before.comma
    return many and word.text.islower()


_NO_PLURALS = ("ss", "us", "is", "'s", "’s")
_OPEN_OBJECTS = DETERMINERS | {"to", "that"}


def _takes(verb: Word, behind: Sequence[Word]) -> bool:
    """Whether an object or an infinitive may begin here, so that a verb stands before it."""
    word = behind[0] if behind else None
    if word is None or excepts(verb.lower, word.lower) or (word.lower == "to" and verb.lower in ALSO_NOUNS):
        return False
    return word.text[0].isupper() or word.lower in _OPEN_OBJECTS
