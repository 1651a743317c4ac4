"""Subjects that leave out their noun: "another followed", "that on trade lapsed", "many were deported"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.persons import is_of_persons
from explorer.extraction.clauses.phrases import OF_NATIONS, SHARES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import indefinite, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, NUMBERS, ORDINALS, PERSONAL, RELATIVES
from explorer.extraction.titles.word import Word, has_finite, lacks_all, lower_of

_POINTING = word_set("that those one")
_ENDS_OF_ROW = word_set("first last")
_ORDINALS = ORDINALS | word_set("further similar new")
_AMOUNTS = word_set("handful number group minority majority rest remainder")
"""Nouns that say how many of those told before: "a handful of them"."""
COUNTS = (
    NUMBERS
    | _AMOUNTS
    | word_set(
        """hundreds thousands dozens half hundred thousand million dozen fifteen twenty thirty forty fifty
        sixty seventy eighty ninety few"""
    )
)
_ROUGHLY = word_set(
    """about around some nearly almost over at least more fewer less than up to another further
    additional extra a an the"""
)
_OF_THEM = word_set("of them these those whom")
_MEANING_OTHERS = _POINTING | {"another"}
_BEHIND_FIRST = _ROUGHLY | COUNTS | _ORDINALS | _ENDS_OF_ROW | {"of", "one"}
"""One of these stands behind the first word of a subject of several words that leaves out its noun."""
_ONE = word_set("one")
_OPENING = DETERMINERS | _POINTING | _ROUGHLY | COUNTS
"""The first words of subjects that may leave out their noun."""
_LEADING = DETERMINERS | _ORDINALS | NUMBERS | word_set("the a an first two one")


def lacks_noun(subject: Sequence[Word]) -> bool:
    """Whether a subject leaves out a noun told before."""
    first = subject[0].lower if subject else ""
    if (first not in _OPENING and not first[:1].isdigit()) or _names_noun(first, subject):
        return False
    return is_new_one(subject) or _is_pointing(subject) or _is_ordinal(subject) or is_count(subject)


def _names_noun(first: str, subject: Sequence[Word]) -> bool:
    """Whether a subject has its noun right behind an article or the like, as most have."""
    second = subject[1].lower if len(subject) > 1 else ""
    leaves = first in _MEANING_OTHERS or not second or second in _BEHIND_FIRST or second[0].isdigit()
    return not leaves and lacks_all(subject[2:_LONG_ONE], _ONE)


def is_new_one(subject: Sequence[Word]) -> bool:
    """Whether a subject is only "a new one", "another one" or "the Finnish one in Osaka"."""
    at = _one_in(subject)
    if at < 1 or subject[0].lower not in _A:
        return False
    if subject[0].lower == "the" and (at < _MODIFIED or not subject[1].text[0].isupper()):
        return False
    return not any(word.comma or word.finite or word.lower in PREPOSITIONS for word in subject[:at])


def _one_in(subject: Sequence[Word]) -> int:
    """The place of "one" among the first words of a subject, -1 where it is not its noun."""
    at = next((at for at, word in enumerate(subject[:_LONG_ONE]) if word.lower == "one"), -1)
    ends = at + 1 == len(subject) or subject[at + 1].lower in _BEHIND_ONE
    return at if at >= 0 and ends else -1


_BEHIND_ONE = PREPOSITIONS - {"of"}
_MODIFIED = 2
_A, _LONG_ONE = word_set("a an another the"), 4


def _is_pointing(subject: Sequence[Word]) -> bool:
    """Whether a subject only points and adds what tells it apart: "those | with Peru"."""
    return len(subject) > 2 and subject[0].lower in _POINTING and subject[1].lower in PREPOSITIONS


def _is_ordinal(subject: Sequence[Word]) -> bool:
    """Whether a subject is only "another" or "a second", perhaps with what tells it apart: "of 1912"."""
    lower = lower_of(subject)
    if lower[0] != "another" and (_ORDINALS | _ENDS_OF_ROW).isdisjoint(lower[1:2]):
        return False
    if lower[0] == "another" and subject[0].comma:
        return True  # "another, on trade,"
    if any(word.comma for word in subject):
        return False
    hangs = next((at for at, word in enumerate(lower) if at and word in _TELLING_APART), len(lower))
    if not _ENDS_OF_ROW.isdisjoint(lower[1:2]):
        return lower[0] == "the" and _OF_THEM.issuperset(lower[2:])  # "the last of these"
    lower = lower[:hangs]
    return lower == ["another"] or (len(lower) == 2 and lower[0] in DETERMINERS and lower[1] in _ORDINALS)


_TELLING_APART = word_set("of with on for worth")
"""Words behind "a second" that tell what it was of: "a second | of 498 million"."""


def is_count(subject: Sequence[Word]) -> bool:
    """Whether a subject is only so many: "more than ten thousand", "some of them"."""
    lower = lower_of(subject)
    of = lower.index("of") if "of" in lower else len(lower)
    if not _OF_THEM.issuperset(lower[of:]) or of == 0 or (len(lower) == 1 and lower[0] in SHARES):
        return False
    if of == len(lower) and not _AMOUNTS.isdisjoint(lower):
        return False
    counted = [word for word in lower[:of] if word not in _ROUGHLY or word == "some"]
    return bool(counted) and all(
        word in COUNTS or (word[:1].isdigit() and word not in ORDINALS) for word in counted
    )


def with_noun(
    subject: Sequence[Word],
    told: Sequence[Sequence[Word]],
    plurals: Container[str],
    singulars: Container[str],
) -> Sequence[Word]:
    """``subject`` with the noun it leaves out, by the phrases ``told`` before, the last first to be asked."""
    if is_new_one(subject):
        return _with_one(subject, told, plurals, singulars)
    counted = is_count(subject)
    if counted and subject[-1].lower in _MANY and _MORE.isdisjoint(lower_of(subject)):
        return subject  # "two bishops met | and hundreds protested"
    many = counted or subject[0].lower == "those"
    link = subject[1].lower if _is_pointing(subject) else ""
    for noun in _nouns(_counted_last(told) if counted else told, link):
        text = " ".join(word.text for word in noun)
        if " and " in text or lower_of(noun)[-1] in _ENDS_OF_ROW:
            continue
        if is_plural(text, plurals, singulars) is not many:
            noun = _without_number(noun)
            if _ENDS_OF_ROW.isdisjoint(lower_of(subject[1:2])) or not noun:
                continue
            one = singular(noun[-1].lower)
            noun = [*noun[:-1], noun[-1]._replace(text=one, lower=one)]  # "the last | agreement"
        noun = (_without_number(noun) if counted else noun) or noun
        if counted and subject[-1].lower in _MANY and not is_of_persons(noun[-1].lower):
            continue  # "villages were burned and hundreds died"
        if link:
            return [*noun, *subject[1:]]
        if subject[0].comma:
            return [subject[0]._replace(comma=False), *_with_comma(noun), *subject[1:]]
        of = next((at for at, word in enumerate(subject) if word.lower in _TELLING_APART), len(subject))
        amount = of < len(subject) and subject[of - 1].lower in _AMOUNTS
        apart = _is_ordinal(subject) and not _OF_THEM.issuperset(lower_of(subject[of:]))
        whose = [Word("of")] if subject[of - 1].lower in _MANY else []  # "hundreds | of men"
        return [*subject[: of + amount], *whose, *noun, *(subject[of:] if apart else ())]
    return subject


def _counted_last(told: Sequence[Sequence[Word]]) -> Sequence[Sequence[Word]]:
    """Phrases with those last of which a number is told, as so many more are of the same."""
    return sorted(told, key=is_counted)


def is_counted(phrase: Sequence[Word]) -> bool:
    """Whether a phrase tells how many are meant: "some 300 men", "twelve doctors", not "the two states"."""
    lower = lower_of(phrase[:_NEAR])
    at = next((at for at, word in enumerate(lower) if word in NUMBERS or word[:1].isdigit()), len(phrase))
    return at + 1 < len(phrase) and PREPOSITIONS.isdisjoint(lower[1 : at + 1]) and not phrase[at].dated


_NEAR = 3


def _without_number(noun: Sequence[Word]) -> Sequence[Word]:
    """A noun without how many there were, which says nothing of one; none where it was only a number."""
    lower = lower_of(noun)
    told = (at for at in range(len(lower), 0, -1) if lower[at - 1][0].isdigit())
    at = next(told, 0)  # "Peru | 200 | tanks"
    while at < len(noun) and lower[at].split("-")[0] in _NUMBERING:
        at += 1
    return noun[at:]


_MANY = word_set("hundreds thousands dozens millions scores")
_MORE = word_set("more another further additional other extra")
_NUMBERING = _ROUGHLY | COUNTS | _ENDS_OF_ROW


def _with_one(
    subject: Sequence[Word],
    told: Sequence[Sequence[Word]],
    plurals: Container[str],
    singulars: Container[str],
) -> Sequence[Word]:
    """What "a new one" is in full: with the last noun of one thing, else with one of the many told of."""
    nouns = list(_nouns(told, ""))
    many = [is_plural(" ".join(word.text for word in noun), plurals, singulars) for noun in nouns]
    one = next((noun for noun, plural in zip(nouns, many, strict=True) if not plural), ())
    if not one and nouns:
        last = nouns[0][-1]
        one = [last._replace(text=singular(last.text), lower=singular(last.lower))]
    at = _one_in(subject)
    named = one[-1:] if subject[at - 1].text[0].isupper() else one
    return [*subject[:at], *named, *subject[at + 1 :]] if one else subject


def _with_comma(noun: Sequence[Word]) -> Sequence[Word]:
    return [*noun[:-1], noun[-1]._replace(comma=True)]


def in_place_of_one(told: Sequence[Sequence[Word]]) -> Sequence[Word]:
    """What "one" stands for behind a verb, by what was told before: "a high commission"; else "one"."""
    for phrase in reversed(told):
        lower = lower_of(phrase)
        stop = next((at for at, word in enumerate(lower) if word in _ENDS or phrase[at].finite), len(phrase))
        noun = list(phrase[:stop])
        while noun and (noun[0].lower in DETERMINERS | _ORDINALS | {"first"} or _is_of_nation(noun)):
            noun = noun[1:]
        if noun and noun[-1].text.islower() and not noun[-1].lower.endswith("s") and len(noun) < _LONG_NOUN:
            article = indefinite(noun[0].lower)
            return [Word(article), *(word._replace(comma=False, dated=False) for word in noun)]
    return [Word("one")]


def _is_of_nation(noun: Sequence[Word]) -> bool:
    """Whether a noun has a name before it, which the one in its place need not have: "a Finnish post"."""
    return noun[0].text[0].isupper() and noun[-1].text.islower()


_LONG_NOUN = 4


def last_noun(told: Sequence[Sequence[Word]], *, one: bool = False) -> Sequence[Word]:
    """The noun of the last of the phrases ``told``, of ``one`` thing; none where they hold no common noun."""
    nouns = _nouns(told, "")
    return next((noun for noun in nouns if not one or singular(noun[-1].lower) == noun[-1].lower), ())


def _nouns(told: Sequence[Sequence[Word]], link: str) -> Iterator[Sequence[Word]]:
    """The nouns of phrases, without what stands before them and hangs on them; those with ``link`` alone."""
    for phrase in reversed(told):
        lower = lower_of(phrase)
        if (link and link not in lower) or is_count(phrase):
            continue
        stop = next((at for at, word in enumerate(lower) if at and word in _ENDS), len(phrase))
        start = 0
        while start < stop and lower[start] in _LEADING:
            start += 1
        noun = [word._replace(comma=False, dated=False) for word in phrase[start:stop]]
        common = bool(noun) and (noun[-1].text[0].islower() or (len(noun) == 1 and noun[0].initial))
        if common and not has_finite(noun) and noun[0].lower not in PERSONAL and not noun[-1].lower.isdigit():
            yield [_uncapitalised(noun[0]), *noun[1:]]


_ENDS = PREPOSITIONS | RELATIVES | {"worth", "that"}


def _uncapitalised(word: Word) -> Word:
    """A word without the capital that only says that a sentence begins."""
    plain = word.initial and word.text.istitle() and not word.text.endswith(OF_NATIONS)
    return word._replace(text=word.lower) if plain else word
