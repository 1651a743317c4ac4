"""Sentences that put what they tell behind "was": "What Peru wanted was a port" says it wanted one.

"It was the first time that the two met" says that they met for the first time.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS, NUMBERS, is_idle
from explorer.extraction.titles.word import Word, finite_in, is_dated, lower_of

_BE = word_set("was were is are")
_SHORTEST = 5


def without_what_cleft(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with "What was agreed was a truce" told as "a truce was agreed".

    They are as they were without such a frame. A rule of English grammar: the clause behind "what" lacks its
    subject or its object, and the noun phrase behind the main verb "be" is that.
    """
    if len(words) < _SHORTEST or words[0].lower != "what":
        return words
    finite = finite_in(words)
    main = next((at for at in finite[1:] if words[at].lower in _BE), 0)
    if not main or main + 1 >= len(words) or any(word.comma for word in words[: main - 1]):
        return words
    named = words[main + 1 : _end(words, main + 1)]
    told = list(words[1:main])
    if not _is_noun_phrase(named) or not told:
        return words
    behind = words[main + 1 + len(named) :]
    told[-1] = told[-1]._replace(dated=told[-1].dated or words[main].dated, comma=bool(behind))
    if finite[0] == 1:
        last = named[-1]._replace(comma=False)
        return [*named[:-1], last, *told, *behind]  # "What drove them to revolt | was a tax"
    verb = finite[0] - 1
    if told[verb].lower in AUXILIARIES or verbs.base_of_past(told[verb].lower) is None:
        return words
    return [*told[: verb + 1], *named, *behind]  # "What Peru wanted | was a port"


def without_first_time(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "It was the first time that X met Y" told as "X met Y for the first time".

    They are as they were without such a frame: "the first time" behind a main verb "was" or "marked".
    """
    lower = lower_of(words)
    time = next((at for at in places_of(_TIME, lower) if lower[max(0, at - 2) : at] in _NTH), 0)
    verb = time - 3
    if verb < 1 or lower[verb] not in _PRESENTING or finite_in(words[:verb]) or words[time].comma:
        return words
    that = next((at for at in range(time + 1, min(time + _FAR, len(words))) if lower[at] == "that"), 0)
    begin = that + 1 if that else time + 1
    end = _end(words, begin)
    told = [word for word in words[begin:end] if word.lower != "ever"]
    if len(told) < _LEAST or finite_in(words[time:begin]) or not finite_in(told[1:]) or told[0].finite:
        return words
    if not that and told[0].lower not in DETERMINERS and not told[0].text[0].isupper():
        return words  # "was the first time in years"
    if is_dated(words[:begin]):
        told[-1] = told[-1]._replace(dated=True)
    told[-1] = told[-1]._replace(comma=False)
    return [*told, *(Word(word) for word in ("for", *lower[time - 2 : time + 1])), *words[end:]]


_TIME = word_set("time")
_NTH = [["the", nth] for nth in ("first", "last", "second", "third", "only")]
_PRESENTING = _BE | word_set("marked marks")
_FAR = 8
"""Words behind "the first time" among which its "that" stands: "the first time in forty years that"."""
_LEAST = 3


def without_seeing(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with "The year saw Peru leave the league" told as "Peru left the league".

    They are as they were where no time saw it, and without the time where what it saw is a noun.
    """
    lower = lower_of(words)
    saw = next((at for at in places_of(SEEING, lower) if words[at].finite), -1)
    if saw < 0 or any(word not in _TIMES for word in lower[:saw]):
        return words
    for at in range(saw + 2, min(saw + _FAR, len(words))):
        before = words[at - 1]
        if words[at].finite or before.comma:
            break
        if before.lower == "to" or _is_left_open(words, at, verbs):
            continue
        behind = lower[at + 1] if at + 1 < len(words) else ""
        takes = behind in DETERMINERS  # "the king sign | the treaty"
        takes = takes or (lower[at], behind) in _DEEDS
        acts = takes or before.text[0].isupper() or before.lower.endswith("s")
        base = verbs.others.get(lower[at])
        # "the rebels advancing | on", "ships shelling | Turku"
        named = bool(behind) and words[at + 1].text[0].isupper() and before.text[0].islower()
        many = before.lower.endswith("s") and (behind in PREPOSITIONS or named)
        sure = at == saw + 2 or (lower[saw + 1] == "the" and PREPOSITIONS.isdisjoint(lower[saw + 1 : at]))
        sure = sure and before.lower not in DETERMINERS  # not "a | rise in prices"
        sure = sure and (behind in PREPOSITIONS or named)  # "the king leaving | Peru", "trade growing | to"
        going = lower[at].endswith("ing") and (takes or behind == "to" or many or sure)
        going = going and before.lower not in DETERMINERS
        if base and (acts or sure) and (going or base == lower[at]) and behind != "of":
            past = verbs.past_of(base)
            told = words[at]._replace(text=past, lower=past, finite=True, dated=True)
            rest = _with_joined(words[at + 1 :], verbs) if going else words[at + 1 :]
            return [*words[saw + 1 : at], told, *rest] if past else words
    return words[saw:]  # no time is told to see


def _with_joined(words: Sequence[Word], verbs: VerbTable) -> list[Word]:
    """The words with what "and" joins to a form in -ing as a deed: "continuing to fight | and raiding"."""
    told = list(words)
    for at in range(2, len(words)):
        joined = words[at - 1].lower == "and" and not words[at - 2].lower.endswith("ing")
        base = verbs.others.get(words[at].lower) if joined else None
        past = verbs.past_of(base) if base and words[at].lower.endswith("ing") else ""
        if past:
            told[at] = words[at]._replace(text=past, lower=past, finite=True)
    return told


_DEEDS = {
    ("change", "hands"),
    ("gain", "ground"),
    ("gain", "independence"),
    ("join", "forces"),
    ("lose", "ground"),
    ("make", "peace"),
    ("make", "progress"),
    ("seize", "power"),
    ("take", "control"),
    ("take", "effect"),
    ("take", "office"),
    ("take", "part"),
    ("take", "place"),
    ("take", "power"),
    ("take", "shape"),
}
"""Verbs with the bare nouns that are one deed with them."""


def _is_left_open(words: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether a form in -ing only says who is meant, as the deed follows: "Finns living in Oulu | vote".

    The deed is an infinitive that ends the clause or has its object or a preposition behind, or a participle
    at the end: "the treaty ending the war | signed".
    """
    if not words[at].lower.endswith("ing"):
        return False
    end = _end(words, at)
    last = words[end - 1]
    if last.text.islower() and last.lower.endswith("ed") and verbs.base_of_participle(last.lower):
        return end - 1 > at + 1
    if not words[at - 1].lower.endswith("s"):
        return False
    for place in range(at + 2, min(end, at + _FAR)):
        word, before = words[place], words[place - 1]
        closed = before.text[0].isupper() or before.lower.endswith("s")
        behind = words[place + 1].lower if place + 1 < end else ""
        opens = not behind or behind in DETERMINERS or behind in PREPOSITIONS - {"of"}
        if closed and opens and verbs.is_base(word.lower) and word.lower not in _PLACES:
            return True
    return False


_PLACES = word_set("harbour harbor port station bridge airport fort camp bank mine school market")
"""Nouns that stand behind the name of a town and look like infinitives: "shelling Oulu | harbour"."""


SEEING = word_set("saw witnessed")
_TIMES = word_set(
    """and but so thus then the that this same next following year decade century month week day summer winter
    spring autumn also"""
)


def _end(words: Sequence[Word], start: int) -> int:
    return next((at + 1 for at in range(start, len(words)) if words[at].comma), len(words))


def _is_noun_phrase(words: Sequence[Word]) -> bool:
    """Whether words begin as a noun phrase does: not with an adjective or a participle."""
    first = next((word for word in words if not is_idle(word.lower)), None)
    if first is None or finite_in(words):
        return False
    return first.lower in DETERMINERS or first.lower in NUMBERS or first.text[0].isupper()
