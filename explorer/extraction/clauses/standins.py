"""Words that stand for what was named before: "the former", "most of whom", "in force"."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.doneso import stands_for_deed
from explorer.extraction.clauses.ellipsis import (
    is_counted,
    is_new_one,
    lacks_noun,
    last_noun,
    with_noun,
)
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.phrases import SHARES, last_phrase, object_of
from explorer.extraction.clauses.somore import is_more, noun_left_out
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DEFINITE,
    DETERMINERS,
    INDEFINITE,
    NUMBERS,
    OF_TWO,
    PARTICLES,
    RELATIVES,
)
from explorer.extraction.titles.word import Word, dated_in, finite_in, has_finite, lower_of

_LOOKED_BACK = 500
"""Characters before a clause in which the two are looked for of whom it tells one."""
_NAME_WORD = rf"(?:{CAPITAL}\.|{CAPITAL}[\w'’.-]*\w)"
_NAME = rf"{_NAME_WORD}(?: (?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|of|the) )*{_NAME_WORD})*"
_TWO = re.compile(rf"({_NAME}) and (?:the )?({_NAME})")


def with_the_two_named(words: Sequence[Word], text: str, start: int) -> Sequence[Word]:
    """The words with "the former" and "the latter" named after the last "A and B" before ``start``."""
    if OF_TWO.keys().isdisjoint(lower_of(words)):
        return words
    two = _told_of_two(text, start)
    if not two:
        return words
    told: list[Word] = []
    at = 0
    while at < len(words):
        place = _place_named(words, at)
        if place >= 0:
            named = [Word(part) for part in two[place].split()]
            told += [*named[:-1], named[-1]._replace(dated=words[at + 1].dated)]
            at += 2
        else:
            told.append(words[at])
            at += 1
    return told


def with_each_other(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "each recognised the other" told of both: "both recognised each other"."""
    at = next((at for at, word in enumerate(words) if word.lower == "each"), len(words))
    told = len(words) > at + 3 and (not at or words[at - 1].comma) and words[at + 1].finite
    if not told or [word.lower for word in words[at + 2 : at + 4]] != ["the", "other"]:
        return words
    each, other = words[at + 2]._replace(text="each", lower="each"), words[at + 3]
    both = words[at]._replace(text="both", lower="both")
    return [*words[:at], both, words[at + 1], each, other, *words[at + 4 :]]


def _place_named(words: Sequence[Word], at: int) -> int:
    """Which of two "the former" or "the latter" before a verb means; -1 where neither begins at ``at``."""
    stands = at + 2 < len(words) and words[at].lower == "the" and words[at + 2].finite
    return OF_TWO.get(words[at + 1].lower, -1) if stands else -1


def _told_of_two(text: str, start: int) -> Sequence[str]:
    """The two that are named or told of last before ``start``; none where there are none."""
    found: list[re.Match[str]] = []
    for two in (_TWO, _TWO_THINGS):
        found += list(two.finditer(text, max(0, start - _LOOKED_BACK), start))[-1:]
    last = max(found, key=lambda match: match.end(), default=None)
    return last.groups() if last is not None else ()


_NOUN_WORD = rf"(?!(?:{'|'.join(sorted(PREPOSITIONS | COORDINATORS | RELATIVES))})\b)[A-Za-z][\w-]*"
_LINK = "(?:on|of|in|at|for|with|to|from|over|across|between|against)"
_THING = rf"{_NOUN_WORD}(?: {_NOUN_WORD}){{0,2}}(?: of (?:[a-z]+ )?[A-Za-z][\w-]+(?: and [A-Z]\w+)?)?"
_TWO_THINGS = re.compile(
    rf"\ban? ({_THING})(?: {_LINK} [^,;.]{{3,60}})? and an? ({_THING})(?=[,;.]| {_LINK}\b)"
)
"""Two things told of alike: "a pact on trade and a customs union"."""


def with_that_named(words: list[Word], before: Sequence[Clause]) -> list[Word]:
    """The words with "that of Peru" told as "the congress of Peru", by the subject of a clause before."""
    at = int(words[0].lower in COORDINATORS)
    told = next((one.subject for one in reversed(before) if len(one.subject) > 1), ())
    noun = _noun_of(told)
    if not noun or has_finite(noun):
        return words
    return [*words[:at], *(Word(word.text) for word in noun), *words[at + 1 :]]


def _noun_of(subject: Sequence[Word]) -> Sequence[Word]:
    """The noun of a subject without whose it is: "the | congress | of Peru", "the Peruvian | congress"."""
    end = next((at for at, word in enumerate(subject) if word.lower in _OF_WHAT), len(subject))
    if end == 1 < len(subject) and subject[0].initial:
        return [Word(subject[0].lower)]  # "Trade | with Peru"
    begin = next((at for at, word in enumerate(subject) if at < end and word.text.islower()), end)
    if begin + 1 < end and subject[begin].lower in ARTICLES:
        begin = next((at for at in range(begin + 1, end) if subject[at].text.islower()), end)
    return subject[begin:end] if begin or end < len(subject) else ()


def opens_with_that(words: Sequence[Word]) -> bool:
    """Whether words begin with "that of", which stands for the noun of a subject before."""
    at = int(bool(words) and words[0].lower in COORDINATORS)
    return len(words) > at + 2 and words[at].lower == "that" and words[at + 1].lower in _OF_WHAT


_OF_WHAT = word_set("of in at on with against")


def needs_more(clause: Clause) -> bool:
    """Whether a clause leaves out what the one before said: its verb, what is owned, or who "most" are."""
    subject = clause.subject
    owner = bool(subject) and subject[-1].lower.endswith(_OWNING)
    share = len(subject) == 1 and subject[0].lower in _SHARES
    return owner or share or stands_for_deed(clause) or lacks_noun(subject) or noun_left_out(clause.rest) > 0


_OWNING = ("'s", "’s")


def completed(
    clause: Clause,
    before: Sequence[Clause],
    they: str,
    plurals: Container[str],
    singulars: Container[str],
) -> Clause:
    """A clause with what it leaves out, as the clauses ``before`` say it; ``they`` is who that means."""
    if clause.subject and clause.subject[-1].lower.endswith(_OWNING):
        clause = clause._replace(subject=_with_owned(clause.subject, before))
    at = noun_left_out(clause.rest)
    if at:
        told = [_done_to(one) for one in before]
        own, behind = clause.rest[:at], clause.rest[at:]
        whole: Sequence[Word] = [*own, *last_noun(told, one=at == 1)]
        if is_more(own):
            counted = [phrase for one in before for phrase in (one.subject, _object(one))]
            whole = with_noun(own, counted, plurals, singulars)
        clause = clause._replace(rest=[*whole, *behind])
    if lacks_noun(clause.subject):
        done = [one for one in before if one.verb.lower not in AUXILIARIES and not _takes_place(one)]
        told = [phrase for one in before for phrase in (one.subject, _object(one) if one in done else ())]
        if is_new_one(clause.subject):
            named = [one.subject for one in before]
            clause = clause._replace(subject=with_noun(clause.subject, named, plurals, singulars))
        if they and " and " not in they:
            told.insert(0, [Word(part) for part in they.split()])
        if lacks_noun(clause.subject):
            clause = clause._replace(subject=with_noun(clause.subject, told, plurals, singulars))
    return clause._replace(subject=_share_of(clause.subject, before, they, plurals, singulars))


def _takes_place(clause: Clause) -> bool:
    return lower_of(clause.rest[:1]) == ["place"]


def told_of_one(clause: Clause, earlier: Callable[[], Sequence[Clause]]) -> Sequence[Clause]:
    """The clause of a sentence that tells the only thing of which a later one tells another, or so many more.

    "A convoy was stopped in May. | Another was let through in June"; "sent 300 men. | A further ten came".
    None where there is none, or two.
    """
    own = clause.rest[: noun_left_out(clause.rest)]
    more = is_more(clause.subject) or is_more(own)
    if not more and lower_of(clause.subject) != ["another"]:
        return []
    told = [(one, phrase) for one in earlier() for phrase in (one.subject, _object(one))]
    found = [
        one._replace(subject=phrase, rest=())
        for one, phrase in told
        if (_is_new_count(phrase) if more else _is_one(phrase))
    ]
    return found if len(found) == 1 else []


def _is_new_count(phrase: Sequence[Word]) -> bool:
    return is_counted(phrase) and phrase[0].lower not in DEFINITE


def _is_one(phrase: Sequence[Word]) -> bool:
    return len(phrase) > 1 and phrase[0].lower in INDEFINITE and phrase[1].text.islower()


def _done_to(clause: Clause) -> Sequence[Word]:
    """To what something is done in a clause: its object, the subject of a passive."""
    return clause.subject if clause.verb.lower in BE else _object(clause)


def _share_of(
    words: Sequence[Word],
    before: Sequence[Clause],
    they: str,
    plurals: Container[str],
    singulars: Container[str],
) -> Sequence[Word]:
    """A subject that is only "most" or "some", with those it is a share of; itself where none were told."""
    if len(words) != 1 or words[0].lower not in _SHARES:
        return words
    told = [phrase for clause in before for phrase in (clause.subject, _object(clause))]
    names = [" ".join(word.text for word in phrase if word.lower not in DETERMINERS) for phrase in told]
    name = next((one for one in reversed(names) if is_plural(one, plurals, singulars)), they)
    if words[0].lower == "one" and before and (single := _single_wanted(before[-1])):
        return single
    if not name or " and " in name:
        return words
    if words[0].lower == "both" and name.lower().startswith("two "):
        return [*words, *(Word(part) for part in name.split()[1:])]
    number, _, counts = name.partition(" ")
    counted = name[0].isdigit() or number.lower() in NUMBERS
    name = f"{number.lower()} {counts}" if number.lower() in NUMBERS else name
    if counted and _COUNT.get(words[0].lower, 0) >= _COUNT.get(number.lower(), _MANY):
        return [*words, *(Word(part) for part in counts.split())]  # "four schools in May, | six in June"
    lead = [*words, Word("of"), Word("the")] if counted or words[0].lower == "one" else words
    return [*lead, *(Word(part) for part in name.split())]


def _single_wanted(clause: Clause) -> Sequence[Word]:
    """What "one" is behind a clause that wanted or sought it: "tried to broker | a truce; one was signed"."""
    lower = lower_of(clause.rest)
    at = next((at for at, word in enumerate(lower) if word in {"a", "an"}), len(lower))
    noun = clause.rest[at + 1 :]
    wanted = clause.verb.lower in _WANTING or not _WANTING.isdisjoint(lower[:at])
    return noun if wanted and 0 < len(noun) < 3 and PREPOSITIONS.isdisjoint(lower[at + 1 :]) else ()


_WANTING = word_set(
    """broker negotiate seek sought arrange asked ask requested request proposed propose demanded demand
    wanted suggested offered"""
)


_SHARES = SHARES | {"one"}
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_MANY = 99


def _with_owned(owner: Sequence[Word], before: Sequence[Clause]) -> Sequence[Word]:
    """An owner with what the subject before says he owns: behind "Roca's cabinet" "Paz's" is her cabinet."""
    for clause in reversed(before):
        words = clause.subject
        at = next((at for at, word in enumerate(words) if word.lower.endswith(_OWNING)), len(words))
        if words[at + 1 :]:
            return [*owner, *words[at + 1 :]]
    return owner


def _object(clause: Clause) -> Sequence[Word]:
    rest = clause.rest
    return object_of(rest[1:] if rest and rest[0].lower in PARTICLES else rest)


def told_in_force(words: Sequence[Word], subject: Sequence[Word]) -> Sequence[Word]:
    """The agreement of which the happening's date only says since when it is in force; none where it is told.

    ``subject`` is what a clause without one is about.
    """
    at = next((at for at in dated_in(words) if words[at].lower == "force"), 0)
    if not at or words[at - 1].lower != "in" or (at > 1 and words[at - 2].lower in _COMING):
        return ()
    before = list(words[: at - 1])
    while before and before[-1].lower in {"and", "but", "now"}:
        before.pop()
    finite = finite_in(before)
    if before and before[-1].comma and finite and finite[-1] + 1 < len(before):
        before = list(last_phrase(before, whole=True))
    elif finite:
        before = before[: finite[0]]
    phrase = [word for word in before or subject if word.lower not in ARTICLES]
    named = phrase and not any(word.finite or word.lower in AUXILIARIES for word in phrase)
    return phrase if named and len(phrase) < _LONGEST else ()


_COMING = word_set(
    "been was is were are be come came comes enter entered put remain remained still stay stayed"
)
_LONGEST = 8
"""Words of the longest agreement that leaves room for "comes into force"."""
