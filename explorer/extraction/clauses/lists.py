"""Commas within a list, which end no piece: "a treaty of peace, trade and borders, | signed in May"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.phrases import without_lead
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    DETERMINERS,
    INTRODUCTIONS,
    NUMBERS,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.titles.word import Word, commas_in, has_comma, has_finite, lower_of

_LONGEST_MEMBER = 5


def with_lists(words: Sequence[Word]) -> Sequence[Word]:
    """The words with no comma that a list has within: it ends no piece."""
    ends = commas_in(words)
    if not ends:
        return words
    words = _with_names_below(_with_those_between(words, ends))
    ends = commas_in(words)
    if not ends:
        return words
    return _with_lists_behind_verbs(_with_open_list(_with_closed_lists(words, ends)))


def _with_those_between(words: Sequence[Word], ends: Sequence[int]) -> Sequence[Word]:
    """The words with the commas among those "between" whom something is as signs of words.

    "A pact between Peru, its neighbours and Spain was signed": "between" asks for the "and" of its last one.
    One comma alone before "and" may part a clause ("between the two, and Peru left"), and "between the two
    states, Peru and Chile," says who the two are.
    """
    lower = lower_of(words)
    inner: set[int] = set()
    for at in places_of(_AMONG, lower):
        joint = next((to for to in range(at + 2, len(words)) if lower[to] == "and"), 0)
        commas = [end for end in ends if at < end < joint]
        if not commas or commas == [joint - 1] or has_finite(words[at:joint]):
            continue
        if has_finite(words[:at]) or not has_finite(words[joint:]):
            continue  # no verb behind whose subject one of them could be taken for
        named = words[commas[0] + 1].text[0].isupper() and not _SUMMED.isdisjoint(lower[at : commas[0] + 1])
        if not named and _PARTING.isdisjoint(lower[at + 1 : joint]):
            inner.update(commas)
    return [
        word._replace(text=f"{word.text},", comma=False) if at in inner else word
        for at, word in enumerate(words)
    ]


_AMONG = word_set("between among amongst")
_SUMMED = NUMBERS | word_set("both them themselves others")
"""Words for several who are named behind the comma."""
_PARTING = RELATIVES | SUBORDINATORS


def _with_names_below(words: Sequence[Word]) -> Sequence[Word]:
    """The words with the commas among names that are a subject as signs of words.

    "When Peru, Chile, and Fiji joined": behind "when" a comma ends no clause before its verb has come. So
    it is with names that come first: "Peru, Chile and Fiji, then at war, joined".
    """
    lower = lower_of(words)
    inner: set[int] = set()
    for at in [-1, *places_of(_BELOW | _PERHAPS_BELOW, lower), *_ends_of_clauses(words, lower)]:
        inner.update(_commas_of_names(words, lower, at))
    return [
        word._replace(text=word.text + "," * (lower[at + 1] != "and"), comma=False) if at in inner else word
        for at, word in enumerate(words)
    ]


def _ends_of_clauses(words: Sequence[Word], lower: Sequence[str]) -> Iterator[int]:
    """The words behind which a clause begins: those before a colon, and the comma of a clause before."""
    begun = 0
    for at, word in enumerate(words):
        joins = at > 0 and word.lower in COORDINATORS and words[at - 1].comma
        if joins or word.text[-1:] == ":" or (word.comma and has_finite(words[begun:at])):
            yield at
        begun = at + 1 if word.comma else begun


def _commas_of_names(words: Sequence[Word], lower: Sequence[str], at: int) -> Sequence[int]:
    """The commas among names behind the word ``at`` that have one verb; none where they are no such list."""
    verb = next((to for to in range(at + 1, len(words)) if words[to].finite), 0)
    joint = next((to for to in range(at + 1, verb) if lower[to] == "and"), 0)
    commas = [end for end in commas_in(words) if at < end < joint]
    if not joint or not commas or lower[at + 1] in INTRODUCTIONS:
        return ()  # "When in Lima, | Roca, Paz and Sol met", "Unlike Peru, | Chile and Togo left"
    directly = at < 0 or lower[at] not in _BELOW
    if directly and (
        commas == [joint - 1] or _may_be_named_behind(words[at + 1 : joint], commas[0] - at - 1)
    ):
        return ()
    led = at if directly else next((to for to in range(commas[0], at, -1) if lower[to] in _LISTING), at)
    end = next((to + 1 for to in range(joint, verb) if words[to].comma), verb)
    if (end < verb and not directly) or (at >= 0 and lower[at] in _LEADING_UP and _leads(words, at, verb)):
        return ()
    ends = [led, *commas, *([joint] if commas[-1] < joint - 1 else [])]
    members = [words[one + 1 : to + (to != joint)] for one, to in pairwise(ends)]
    named = all(map(_names_one, [*members, words[joint + 1 : end]]))
    titled = directly and any(word.lower in OFFICES or word.lower == "of" for word in words[led + 1 : end])
    return commas if named and not titled else ()


def _may_be_named_behind(words: Sequence[Word], comma: int) -> bool:
    """Whether a comma may part several from who they are, and a time: "Two monks, | Juan Paz and Ana Sol"."""
    first = words[: comma + 1]
    several = first[0].lower in NUMBERS or (
        first[-1].lower.endswith("s") and not has_comma(words[comma + 1 :])
    )
    return several or any(word.dated for word in words)


def _leads(words: Sequence[Word], at: int, verb: int) -> bool:
    """Whether "after" leads with one name up to a main clause: "After Waterloo, | Russia and Spain left"."""
    if not words[0].initial or (
        at > 0 and not words[at - 1].comma and words[at - 1].lower not in COORDINATORS
    ):
        return False
    comma = next((to for to in range(verb, len(words)) if words[to].comma), len(words))
    return not has_finite(words[comma + 1 :])


_BELOW = word_set("when while because although though whereas if unless")
_LEADING_UP = word_set("after before until since")
_PERHAPS_BELOW = _LEADING_UP | word_set("once that which whom yet")
"""Words that may stand before a clause whose subject only names are."""


def _with_lists_behind_verbs(words: Sequence[Word]) -> Sequence[Word]:
    """The words with the commas of a list behind a preposition as signs of words, where a comma ends it.

    "Attended the games of Finland, Latvia and Kenya, | held in May": no member is a noun of its own.
    """
    ends = commas_in(words)
    for last in range(len(ends) - 1, 0, -1):
        if ends[last] + 1 == len(words):
            continue
        first = _list_start(words, ends, last)
        if first < last:
            inner = set(ends[first:last])
            return [
                word._replace(text=f"{word.text},", comma=False) if at in inner else word
                for at, word in enumerate(words)
            ]
    return words


def _list_start(words: Sequence[Word], ends: Sequence[int], last: int) -> int:
    """Which comma ends the first member of the list that the comma ``last`` ends; ``last`` without one."""
    piece = words[ends[last - 1] + 1 : ends[last] + 1]
    joint = next((at for at, word in enumerate(piece) if word.lower == "and"), 0)
    members = [piece[:joint], piece[joint + 1 :]]
    for at in range(last - 1, -1, -1):
        before = words[ends[at - 1] + 1 if at else 0 : ends[at] + 1]
        led = next((one for one in range(len(before) - 2, 0, -1) if before[one].lower in PREPOSITIONS), 0)
        opens = led > 0 and before[led].lower in _LISTING
        if opens and not has_finite(words[: ends[at]]) and _waits(words, ends[last], before[led].lower):
            return last
        members = [before[led + 1 :] if opens else before, *members]
        if not (all(map(_names_one, members)) or all(map(_is_thing, members))):
            return last
        if opens:
            return at
    return last


def _waits(words: Sequence[Word], last: int, link: str) -> bool:
    """Whether what looks like the members of a list may have a verb behind the comma that ends them.

    "Two sons of Juan, | Peru and Ana, fled", "After the visit of Paz, | Peru and Chile, then allies, met".
    """
    behind = words[last + 1 :]
    if not any(word.lower in PREPOSITIONS for word in (words[0], *words[1:2][: words[0].lower in _FOCUS])):
        return behind[0].finite and link != "by"
    ends = commas_in(behind)[:1]
    after = behind[ends[0] + 1 :] if ends else ()
    own = bool(after) and (after[0].text[0].isupper() or after[0].lower in DETERMINERS)
    return has_finite(behind) and not (own and not has_finite(behind[: ends[0]]))


_FOCUS = word_set("just long only shortly soon immediately right even directly months weeks days years")
_LISTING = word_set("of on in for with between about over against to from by among at concerning")


def _names_one(words: Sequence[Word]) -> bool:
    """Whether words are a name, with "the" or without: "the African Union", "Peru"."""
    own = words[1:] if words and words[0].lower == "the" else words
    named = all(word.text[0].isupper() or word.lower in _IN_NAMES for word in own)
    bare = own and own[0].text[0].isupper() and own[-1].text[0].isupper() and own[0].lower not in _NO_MEMBERS
    return bool(bare) and named and len(own) <= _LONGEST_MEMBER


_IN_NAMES = word_set("of for the")


def _is_thing(words: Sequence[Word]) -> bool:
    """Whether words may be a member of a list of things: "commerce", "the climate"."""
    return _is_plain(words[1:] if words and words[0].lower == "the" else words)


def _with_closed_lists(words: Sequence[Word], ends: Sequence[int]) -> Sequence[Word]:
    """The words without the comma before the "and" of a list of names: "Peru, Chile, and Cuba".

    ``ends`` are the places of the commas.
    """
    kept = list(words)
    for before, end in pairwise([-1, *ends]):
        joins = end + 2 < len(kept) and kept[end + 1].lower == "and"
        if joins and _is_member(kept, before, end):
            kept[end] = kept[end]._replace(comma=False)
    return kept


def _with_open_list(words: Sequence[Word]) -> Sequence[Word]:
    """The words with the commas of a list that belongs to a noun behind a leading phrase as signs of words.

    "In Lima a treaty of peace, trade and borders was signed": the comma does not end what leads up.
    """
    ends = commas_in(words) if words[0].lower in PREPOSITIONS else ()
    if not ends or has_finite(words[: ends[0] + 1]):
        return words
    noun = without_lead(words[: ends[0] + 1])
    of = next((at for at in range(len(noun) - 1, 0, -1) if noun[at].lower in PREPOSITIONS), 0)
    if not of or noun[0].lower not in DETERMINERS or not _is_plain(noun[of + 1 :]):
        return words
    start = ends[0] + 1
    joint = next((at for at in range(start, len(words)) if words[at].lower in COORDINATORS), len(words) - 1)
    members = [
        words[one + 1 : end + 1] for one, end in pairwise([*(at for at in ends if at < joint), joint - 1])
    ]
    verb = next((at for at in range(start, len(words)) if words[at].finite), joint)
    added = words[joint + 1 : min(verb, joint + 1 + _LONGEST_MEMBER)]
    if words[joint].lower != "and" or verb < joint + 2 or not all(map(_is_plain, members)):
        return words
    if not _is_plain(added[:1]) or any(word.comma for word in words[joint:verb]):
        return words
    told = [
        word._replace(text=f"{word.text},", comma=False) if word.comma else word for word in words[:joint]
    ]
    return [*told, *words[joint:]]


def _is_plain(words: Sequence[Word]) -> bool:
    """Whether words may be a bare member of a list: "commerce", "visas", "double taxation"."""
    bare = all(word.text[0].islower() and not word.finite for word in words)
    return 0 < len(words) <= _LONGEST_PLAIN and bare and words[0].lower not in _NO_MEMBERS


_LONGEST_PLAIN = 3
_NO_MEMBERS = DETERMINERS | PREPOSITIONS | PERSONAL | RELATIVES | SUBORDINATORS


def _is_member(words: Sequence[Word], before: int, end: int) -> bool:
    """Whether what a comma ends at ``end`` is a name in a list, and what "and" adds is no new clause."""
    member = words[before + 1 : end + 1]
    if before < 0 or len(member) > _LONGEST_MEMBER or has_finite(member):
        return False
    if not (member[0].text[0].isupper() and words[before].text[0].isupper()):
        return False
    stop = next((at for at in range(end + 2, len(words)) if words[at].comma), len(words) - 1)
    added = words[end + 2 : stop + 1]
    told = has_finite(words[: before + 1])
    named = added[0].text[0].isupper() or (
        added[0].lower == "the" and added[1:2] and added[1].text[0].isupper()
    )
    return bool(named) and told != has_finite(added)
