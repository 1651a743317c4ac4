"""Noun phrases around verbs: whole subjects, what relative words stand for, the first and last phrase."""

from __future__ import annotations

from collections.abc import Container, Sequence

from explorer.extraction.clauses.eventnames import begins_anew
from explorer.extraction.clauses.namedphrases import (
    NAME_PARTICLES,
    is_listed,
    is_owned,
    joins_names,
    names_noun,
)
from explorer.extraction.clauses.timephrases import SEASONS
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    COMPOUND_LEADS,
    COORDINATORS,
    DETERMINERS,
    EXCEPTING,
    FRESH,
    HAVE,
    HEDGES,
    NUMBERS,
    PARTICLES,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.word import Word, has_finite, lower_of


def is_participle(piece: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether words begin with a participle and what hangs on it: "led by the ministry"."""
    if not piece or verbs.base_of_participle(piece[0].lower) is None:
        return False
    hangs = piece[0].dated or (piece[1].lower in PREPOSITIONS if len(piece) > 1 else piece[0].initial)
    if not hangs and len(piece) > 1 and (piece[1].dated or piece[1].lower in PARTICLES):
        hangs = _ends_on_particle(piece)
    return hangs


def _ends_on_particle(piece: Sequence[Word]) -> bool:
    """Whether nothing but a date or a phrase follows a form with its particle: "carried out | by rebels".

    So it is with an adverb and with what "un-" denies before a date: "freed unhurt [in May]".
    """
    word = piece[1].lower
    parted = piece[1].dated or len(piece) < _WITH_MORE or piece[2].lower in PREPOSITIONS
    how = piece[1].dated and (is_idle(word) or (word.startswith("un") and piece[1].text.islower()))
    return (parted and word in PARTICLES) or how


_WITH_MORE = 3


def antecedent(
    behind: Sequence[Word], nouns: Sequence[Sequence[Word]], before: Sequence[Word], *, whole: bool
) -> Sequence[Word]:
    """What "which" or "who" stands for: the last noun phrase before it, or the name it is put beside."""
    words = behind or (nouns[0] if nouns else before)
    name = _last_name(before) if behind and before else []
    if name and words[0].lower in {"a", "an", "the"} and not has_finite(words):
        return name
    return last_phrase(words, whole=whole)


def _is_noun_phrase(words: Sequence[Word]) -> bool:
    """Whether words are one phrase about an event between two, and no clause."""
    if words[0].lower not in DETERMINERS or any(word.finite for word in words):
        return False
    return any(word.lower == "between" for word in words) and len(words) < LONGEST_PHRASE


LONGEST_PHRASE = 12


def the_one_of(words: Sequence[Word]) -> Sequence[Word]:
    """The one person whom a singular verb tells of: "followers of | Ana Paz, who was arrested"."""
    of = next((at for at in range(len(words) - 1, 0, -1) if words[at].lower == "of"), 0)
    named = words[of + 1 :]
    many = of and words[of - 1].text[0].islower() and words[of - 1].lower.endswith("s")
    return named if many and named and all(word.text[0].isupper() for word in named) else words


SHARES = word_set("most many some several few half all both two three four five six seven eight nine ten")
"""Words for so many of those told of before."""


def _last_name(words: Sequence[Word]) -> Sequence[Word]:
    start = len(words)
    while start and (words[start - 1].text[0].isupper() or words[start - 1].lower in NAME_PARTICLES):
        start -= 1
    return words[start:] if len(words) - start > 1 else []


def last_phrase(words: Sequence[Word], *, whole: bool = False) -> Sequence[Word]:
    """The last noun phrase of the words with what "of" hangs on it; if ``whole``, also a place behind it."""
    if whole and words and _is_noun_phrase(words):
        return words  # "a war between A and B over C, which had begun"
    start = _behind_leads(words, phrase_start(words, len(words)))
    if words[start:] and words[start].lower in COORDINATORS:
        return []  # half a list: "to Peru | and Chile, for which"
    behind = start > 1 and words[start - 1].lower in PREPOSITIONS
    near = behind and not (words[start - 2].comma or words[start - 2].finite)  # "settled in | Turku"
    if whole and near and words[start:] and words[start].lower not in DETERMINERS:
        placed = phrase_start(words, start - 1)
        kept = (
            placed
            and words[placed - 1].finite
            and not _KEPT.isdisjoint(lower_of(words[placed - 1 : placed + 1]))
        )
        start = start if kept else placed  # "has kept Peru in | Mercosur, which"
    done = start > 1 and words[start - 1].lower in {"was", "were"} and words[start:]
    if done and words[start].text[0].islower() and words[start].lower not in DETERMINERS:
        told = words[: start - 1]  # "talks were | held in Rome, which failed"
        opens = (at + 1 for at, word in enumerate(told) if word.comma or word.lower in SUBORDINATORS)
        return told[max(phrase_start(told, len(told)), *opens, 0) :]
    return words[start:]


_KEPT = word_set("kept brought put taken took led sent admitted left included accepted")
"""Verbs with an object and where it is or goes, which is no part of that."""


def _behind_leads(words: Sequence[Word], start: int) -> int:
    """Where a phrase begins without "ahead of" or the participle before it: "had already taken | Lima"."""
    end = len(words)
    if start + 2 < end and words[start].lower in LEADING_OF and words[start + 1].lower == "of":
        return start + 2
    at = start
    while at < end and is_idle(words[at].lower):
        at += 1
    had = at + 1 < end and start and words[start - 1].finite and words[start - 1].lower in HAVE
    opens = had and (words[at + 1].text[0].isupper() or words[at + 1].lower in DETERMINERS)
    return at + 1 if opens and words[at].text[0].islower() and words[at].lower not in DETERMINERS else start


LEADING_OF = word_set("ahead because instead inside outside regardless irrespective short")
"""Words that are a preposition together with "of"."""


def phrase_start(words: Sequence[Word], end: int) -> int:
    """Where the noun phrase begins that ends before ``end``."""
    for place in range(end - 1, -1, -1):
        word = words[place].lower
        if (word in PREPOSITIONS and word != "of") or words[place].finite or word in _BEFORE_PHRASE:
            down = words[place].finite and place + 2 < end and words[place + 1].lower in PARTICLES
            return place + 1 + down  # "brought down | Ana Paz"
        if word in DETERMINERS:
            if not place or not (words[place - 1].lower == "of" or is_listed(words, place - 1)):
                return place
            continue
        if word in _ASKING and place + 2 < end and words[place + 1].lower.endswith("ing"):
            return place + 2  # "accused Peru of training | followers of X, who …"
        lower = words[place].text.islower()  # "Karim al-Fassi" is one name
        if (
            place
            and lower
            and words[place - 1].text[0].isupper()
            and words[place - 1].lower not in DETERMINERS
            and words[place].lower not in _WITHIN_NAMES
            and not is_owned(words, place)
            and not joins_names(words, place, end)
            and place < end
            and not names_noun(words, place)
        ):
            return place
    return 0


_ASKING = word_set("of without by after before")
"""Prepositions that a form in -ing often follows, which has an object of its own."""
_WITHIN_NAMES = NAME_PARTICLES | {"of"}
_BEFORE_PHRASE = PERSONAL | word_set("him them like unlike")
_BOUNDS = (PREPOSITIONS - {"of", "with"}) | RELATIVES | COORDINATORS | {"to"}


def object_of(rest: Sequence[Word]) -> Sequence[Word]:
    """The object that follows a verb, without a particle or "with" before it: "broke off | relations"."""
    if rest and rest[0].lower == "that":
        rest = rest[1:]  # "hinted that | the districts were theirs": what "them" behind it means
    phrase = first_phrase(rest)
    leads = len(phrase) > 1 and phrase[0].lower in _BEFORE_OBJECTS
    return phrase[1:] if leads else phrase


WHITHER = word_set("ashore aboard abroad home inland overseas northward southward eastward westward")
"""Adverbs of place that stand behind a verb as an object does."""
_BEFORE_OBJECTS = word_set("with off down back away up out over forward")


def name_of(words: Sequence[Word]) -> str:
    """Words as a name, without the article before it: "the Sudan" as "Sudan"."""
    return " ".join(word.text for word in words).removeprefix("The ").removeprefix("the ")


def name_end(texts: Sequence[str], at: int, names: Container[str]) -> int:
    """Where the longest of some names ends that begins at a word; 0 where none does."""
    ends = range(min(len(texts), at + _LONGEST_NAME), at, -1)
    return next((end for end in ends if " ".join(texts[at:end]) in names), 0)


_LONGEST_NAME = 4


def first_phrase(words: Sequence[Word]) -> Sequence[Word]:
    """The noun phrase that words begin with, with what "of" or "with" hangs on it."""
    for place, word in enumerate(words):
        if word.lower in _BOUNDS or word.finite or is_idle(word.lower):
            return words[:place]
        if word.comma:
            return words[: place + 1]
    return words


def _is_count(words: Sequence[Word]) -> bool:
    """Whether words begin with a rough number: "over 700 civilians", "at least 165"."""
    behind = words[1].lower if len(words) > 1 else ""
    roughly = words[0].lower in {"about", "around", "over"} and behind in _ROUGH_NUMBERS
    return roughly or behind[:1].isdigit() or behind in {"least", "most"}


_ROUGH_NUMBERS = NUMBERS | word_set("half thirty forty fifty sixty seventy eighty ninety")
_TIMES = word_set("twice thrice")
_MEASURES = word_set("number size amount sum price rate share length area")
"""What "twice the" tells the measure of."""


def without_lead(words: Sequence[Word]) -> Sequence[Word]:
    """The words without a leading phrase that has no comma ("In Ottawa the governments signed")."""
    if len(words) > 1 and words[0].lower == "out" and words[1].lower == "of":
        words = words[1:]
    words = words[1:] if is_compound(words) else words
    words = _without_stress(words) if len(words) > 2 else words
    if len(words) > 1 and words[0].lower in _TIMES and (not words[2:] or words[2].lower not in _MEASURES):
        words = words[1:]  # "Twice | the king fled"
    if len(words) == 1 and words[0].lower == "now":
        return []  # "the army, now | allied with Peru"
    if not words or words[0].lower not in PREPOSITIONS or _is_count(words):
        return words
    for place in range(2, len(words)):
        word, last = words[place], words[place - 1]
        part = place == _BEHIND_ADJECTIVE and last.text.endswith(_OF_PARTS) and last.text[0].islower()
        if last.lower in _LEADING_ON or part:
            continue  # "In northern | Peru"
        fresh = word.lower in FRESH or word.text.endswith(("'s", "’s"))
        timed = last.dated and last.lower not in SEASONS and word.lower not in PREPOSITIONS
        fresh = fresh or timed or begins_anew(words, place)  # "after the Coup [of 1952] | Peru"
        if fresh or (word.text[0].isupper() and last.text[0].islower()):
            return words[place:]
    last_two = words[-2:]
    bare = len(words) > 2 and last_two[1].lower.endswith("s") and last_two[1].text[0].islower()
    if bare and last_two[0].text[0].isupper() and not last_two[0].text.endswith(OF_NATIONS):
        return words[-1:]  # "Through the good offices of Norway | relations"
    return []


def is_compound(words: Sequence[Word]) -> bool:
    """Whether words begin with a preposition of two: "similar to an offer", "together with Peru"."""
    second = COMPOUND_LEADS.get(words[0].lower) if words else None
    return second is not None and lower_of(words[1:2]) == [second]


def without_hedge(words: list[Word], least: int) -> list[Word]:
    """The words without a hedge before their verb: "the dispute, | almost | led to", but "neither | left".

    A subject has at least so many words; behind a careless comma it has none.
    """
    hedges = HEDGES if len(words) > least else HEDGES - {"neither", "nor"}
    return words[:-1] if words and words[-1].lower in hedges else words


def _without_stress(words: Sequence[Word]) -> Sequence[Word]:
    """The words without what stresses a phrase or sets it apart: "Even | in the north", "Except for | a"."""
    if words[0].lower in EXCEPTING:
        return words[1 + (words[1].lower in {"for", "from"}) :]
    stressed = words[0].lower in _STRESSING and words[1].lower in PREPOSITIONS
    return words[1:] if stressed else words


_BEHIND_ADJECTIVE = 2
_LEADING_ON = PREPOSITIONS | DETERMINERS | {"and"}
_OF_PARTS = ("ern", "central", "upper", "lower", "rural", "mainland", "neighbouring", "neighboring")
"""How adjectives end that say which part of a country is meant, or what it is."""
_STRESSING = word_set("even only just especially particularly")
OF_NATIONS = ("ish", "ian", "ese", "ean", "ch", "ic", "can", "man", "ban", "yan", "oviet", "'s", "’s")
"""How adjectives of peoples end, which go with the noun behind them."""
