"""What is told of one of several dates, where "respectively" gives each member of a list its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.word import Word, finite_in, lower_of

IN_TURN = "respectively"


class _List(NamedTuple):
    """Members joined by commas and "and", in the place of which one of them may be told."""

    start: int
    end: int
    members: Sequence[Sequence[Word]]


def told_in_turn(words: Sequence[Word], telling: Telling) -> Sequence[Word]:
    """The words of a telling with that member of each list whose turn its date is.

    "Peru and Chile joined [in 1991 and 1993 respectively]" is "Peru joined" for 1991. Verbs are such a list
    too, with what goes with each. Lists of more or fewer members than there are dates stay.
    """
    turn, count = turn_of(telling)
    if count < 2:
        return words
    kept = [word for word in words if word.lower != IN_TURN]
    verbs = finite_in(kept)
    both = next((at for at in verbs[:-1] if kept[at + 1].lower == "and" and at + 2 in verbs), None)
    if both is not None and count == 2:
        return [*kept[:both], kept[both + 2 * turn], *kept[both + 3 :]]
    if count == 2 == len(verbs) and kept[verbs[1] - 1].lower == "and":
        return [*kept[: verbs[0]], *kept[verbs[1] :]] if turn else kept[: verbs[1] - 1]
    found = [one for one in _lists(kept) if len(one.members) == count]
    for one in reversed(found):
        kept[one.start : one.end] = one.members[turn]
    return _of_one(kept, found[0].start) if found else kept


def one_of_two(words: Sequence[Word], turn: int) -> Sequence[Word]:
    """The words with the first or the second of two that are their subject; none where no two are.

    Nor where "and" joins more behind the verb: "closed their embassy and consulate, the former in 1963".
    """
    verb = finite_in(words)[0]
    if any(word.lower == "and" for word in words[verb:]):
        return ()
    told = [word for at, word in enumerate(words) if at > verb or word.lower not in _OF_EACH]
    two = next((one for one in _lists(told) if len(one.members) == 2), None)
    if two is None or two.end != finite_in(told)[0]:
        return ()
    told[two.start : two.end] = two.members[turn]
    return as_one(_of_one(told, two.start))


_OF_EACH = word_set("both each")


def as_one(words: Sequence[Word]) -> Sequence[Word]:
    """The words with what several are or become said of one: "are | members" is "is | a member"."""
    verb = finite_in(words)[0]
    now = _OF_ONE.get(words[verb].lower, words[verb].text)
    told = [*words[:verb], Word(now, *words[verb][2:]), *words[verb + 1 :]]
    noun = verb + 1 + (lower_of(words[verb + 1 : verb + 2]) == ["been"])
    linked = noun > verb + 1 or words[verb].lower in _LINKING
    if not linked or noun >= len(told) or not told[noun].text.islower():
        return told
    one = _single(told[noun])
    article = "an" if one.lower[:1] in "aeio" else "a"
    return told if one is told[noun] else [*told[:noun], Word(article), one, *told[noun + 1 :]]


_OF_ONE = {"are": "is", "were": "was", "have": "has"}
_LINKING = word_set("are were became")


def turn_of(telling: Telling) -> tuple[int, int]:
    """Which date of its list a telling's own is, and how many these are; 0, 0 where it stands in none."""
    view, own = telling.view, telling.view.dates[telling.at]
    dates: list[int] = []
    for at in range(telling.start, telling.end):
        date = view.dates[at]
        if date >= 0 and view.expressions[date].date is not None:
            dates += [date] if date not in dates else []
        elif view.lower[at] not in _BETWEEN_DATES:
            if own in dates:
                break
            dates = []
    return (dates.index(own), len(dates)) if own in dates else (0, 0)


_BETWEEN_DATES = word_set("and , in on the")


def _lists(words: Sequence[Word]) -> Iterator[_List]:
    """The lists of names, of numbers and of nouns that all have their article."""
    for at in range(1, len(words) - 1):
        if words[at].lower == "and":
            found = _list_of_names(words, at) or _list_of_numbers(words, at) or _list_of_nouns(words, at)
            if found is not None:
                yield found


def _list_of_names(words: Sequence[Word], at: int) -> _List | None:
    """Names before and behind "and"; an office before the first in the plural is that of each."""
    end = at + 1 + (words[at + 1].lower == "the")
    last = end
    while last < len(words) and _is_name(words[last]) and not (last > end and words[last - 1].comma):
        last += 1
    cuts, start = [at], at
    while start and _is_name(words[start - 1]):
        start -= 1
        if start and words[start - 1].comma and _is_name(words[start - 1]):
            cuts.insert(0, start)
    if start == at or last == end or _is_within(words, start, last):
        return None
    article = start - (start > 0 and words[start - 1].lower == "the")
    head = next((i + 1 for i in range(start, cuts[0]) if _is_office(words[i])), start)
    if head == cuts[0]:
        return None
    shared = [_single(word) for word in words[start:head]]
    begins = [head, *cuts[:-1]]
    members = [[*shared, *_closed(words[one:two])] for one, two in zip(begins, cuts, strict=True)]
    members[0] = [*words[article:start], *members[0]]
    if any(word.lower.endswith(_OWNING) for word in words[start:last]):
        return None  # "Norway and Kenya's parliaments"
    return _List(article, last, [*members, [*shared, *words[at + 1 : last]]])


def _is_within(words: Sequence[Word], start: int, last: int) -> bool:
    """Whether a list is part of a longer name or list, says who others are, or is told of in a clause.

    "Trinidad and Tobago | and Kenya", "the Council of | Europe and Cuba", "the ministers, | Roca and Holm".
    """
    before = words[start - 1] if start else None
    behind = words[last].lower if last < len(words) else ""
    if behind in _GOING_ON:
        return True
    if before is None:
        return False
    name = before.lower == "of" and start > 1 and words[start - 2].text[0].isupper() and start > 2
    return before.comma or before.lower == "and" or name


_GOING_ON = word_set("and of who which whose whom")
_OWNING = ("'s", "’s")


def _is_name(word: Word) -> bool:
    return word.text[0].isupper() and not word.finite


def _is_office(word: Word) -> bool:
    """Whether a word is an office in the plural: "Presidents"."""
    return word.lower not in OFFICES and singular(word.lower) in OFFICES


def _list_of_numbers(words: Sequence[Word], at: int) -> _List | None:
    """Two numbers of the same things: "10 and 20 aircraft"."""
    one, two = words[at - 1], words[at + 1]
    if not (one.text[0].isdigit() and two.text[0].isdigit()):
        return None
    return _List(at - 1, at + 2, [[one], [two]])


def _list_of_nouns(words: Sequence[Word], at: int) -> _List | None:
    """Two nouns with their articles: "an embassy and a consulate"."""
    start = at - 1
    while start and words[start].lower not in DETERMINERS and not _bounds(words[start]):
        start -= 1
    last = at + 2
    while last < len(words) and not _bounds(words[last]) and not words[last - 1].comma:
        last += 1
    goes_on = last < len(words) and words[last].lower in _GOING_ON
    if {words[start].lower, words[at + 1].lower} <= DETERMINERS and at - start > 1 and not goes_on:
        return _List(start, last, [_closed(words[start:at]), words[at + 1 : last]])
    return None


def _bounds(word: Word) -> bool:
    return word.finite or word.lower in PREPOSITIONS


def _closed(words: Sequence[Word]) -> list[Word]:
    """The words of a member without the comma behind it."""
    return [*words[:-1], words[-1]._replace(comma=False)]


def _of_one(words: list[Word], first: int) -> list[Word]:
    """The words with what was said of all members said of one: "the ports of", "their ambassadors"."""
    verb = next(iter(finite_in(words)), len(words))
    nouns = range(first if first < verb else min(verb, 1))
    told = [_single(word) if at in nouns else word for at, word in enumerate(words)]
    for at in range(verb, len(told) - 1) if first < verb else ():
        if told[at].lower == "their":
            told[at : at + 2] = [Word("its", *told[at][2:]), _single(told[at + 1])]
    return told


def _single(word: Word) -> Word:
    """A word in the singular, if it is a plural without an owner's ending."""
    one = singular(word.text) if word.text.isalpha() else word.text
    return word if one == word.text else Word(one, *word[2:])
