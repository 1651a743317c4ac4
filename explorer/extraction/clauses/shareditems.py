"""What an item shares with the one before it behind their verb: an object, or what leads up to one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.phrases import first_phrase
from explorer.extraction.clauses.secondactors import first_piece
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, LINKS, is_idle
from explorer.extraction.titles.word import Word, has_finite, lower_of


def led_up_to(item: Sequence[Word], other: Sequence[Word], *, owned: bool) -> Sequence[Word]:
    """What leads up to an item that shares more than a verb: "for the first and the second elections".

    ``owned`` says that both are tied to their dates: "to watch the vote of 1972 and the election of 1976".
    """
    if not item or not other or item[0].lower not in DETERMINERS:
        return ()
    if owned:
        first = other[: next((at + 1 for at, word in enumerate(other) if word.comma), len(other))]
        begin = max((at for at, word in enumerate(first) if word.lower in DETERMINERS), default=0)
        return first[:begin]
    object_ = first_phrase(other)
    links = [word for word in other[len(object_) :] if word.lower in PREPOSITIONS]
    if any(word.lower in _FOR_EXAMPLE for word in other):
        return [*object_, links[0]] if object_ and links else ()
    last, same = item[-1].lower, other[-1].lower
    alike = (last == same or {last, same} <= _VOTES) and links and links[-1].lower != "of"
    return [*object_, links[-1]] if object_ and alike else ()


_FOR_EXAMPLE = word_set("including namely")
"""What opens examples, so that an item is one of those before: "missions to several votes, including …"."""
_VOTES = word_set("elections referendums referendum election polls poll vote votes")
"""Things of one sort, which are done the same to."""


def object_before(item: Sequence[Word], other: Sequence[Word], *, passive: bool) -> Sequence[Word]:
    """The object that an item shares which only leads on from it: "an envoy to Lima | to Rome".

    The item may say in another way how or where: "the senate by letter | in person".
    """
    first = next((word.lower for word in item if word.lower != "again"), "")
    if passive or first not in PREPOSITIONS - {"of", "by"}:
        return ()
    place = next((at for at, word in enumerate(other) if word.lower in PREPOSITIONS - {"of"}), 0)
    if not place:  # "went to war with Peru | with Chile"
        plain = list(takewhile(lambda word: not word.text[0].isupper() and not word.comma, other))
        place = next((at for at, word in enumerate(plain) if word.lower == first), 0)
    alike = place > 0 and (other[place].lower == first or item[0].lower == "again" or _tells_how(item, other))
    whole = alike and not has_finite(other[:place]) and not any(word.comma for word in other[:place])
    return other[:place] if whole else ()


def _tells_how(item: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether an item of two words says how or where something was done, behind an object of nouns."""
    place = next(at for at, word in enumerate(other) if word.lower in PREPOSITIONS - {"of"})
    plain = len(item) == 2 and item[0].lower in _HOW and item[1].text[0].isalpha()
    ends = not any(word.comma or word.lower in PREPOSITIONS for word in other[place + 1 : -1])
    return plain and bool(first_phrase(other[:place])) and ends


_HOW = word_set("in by at on via through")


def phrase_before(item: Sequence[Word], other: Sequence[Word], base: str) -> Sequence[Word]:
    """What leads up to an item behind a verb that takes no object: "led | to the wars of | Lima".

    ``base`` is the verb's. Behind those that nothing but "to" completes the item may be any noun: "led | to
    a protest | and | a boycott".
    """
    if base in _COMING_TO and item and not _are_names(item) and other[:1] and other[0].lower == "to":
        own = item[: next((at + 1 for at, word in enumerate(item) if word.comma), len(item))]
        links = [word for word in (*other[1:], *own) if word.lower in PREPOSITIONS - _WITHIN]
        fresh = item[0].lower in DETERMINERS or item[0].text[0].isupper()
        whole = not _object_behind(other[1:]) and not any(word.comma for word in other[:-1])
        return other[:1] if fresh and whole and not links else ()
    if not item or not _are_names(item):
        return ()
    begin = next((at for at, word in enumerate(other) if not is_idle(word.lower)), len(other))
    told = [word for word in other[begin:] if word.lower != "and"]
    last = len(told)
    while last and told[last - 1].text[0].isupper():
        last -= 1
    leads = 0 < last < len(told) and told[0].lower in PREPOSITIONS and told[last - 1].lower in PREPOSITIONS
    return told[:last] if leads and not has_finite(told) and not any(w.comma for w in told[:-1]) else ()


def led_to_name(item: Sequence[Word], other: Sequence[Word]) -> Sequence[Word]:
    """What leads up to a name where another stands behind a noun: "took | part in | Fiji and the Isles".

    "Became | a member of | the League in 1920 and the Bank in 1945". [] where the noun may be all that the
    verb's object is, so that the item may be another: "sent an army to Chile in 1880 and | the Navy".
    """
    piece = first_piece(other)
    names = _name_start(piece)
    if not 1 < names < len(piece) or _name_start(item):
        return ()
    if not any(lower_of(piece[: len(lead)]) == list(lead) for lead in _NO_OBJECTS):
        return ()
    if piece[names - 1].lower not in PREPOSITIONS - {"by"}:
        return ()
    other_thing = any(word.comma for word in item[:-1]) or not OFFICES.isdisjoint(lower_of(item))
    return () if other_thing or has_finite(piece) else piece[:names]


_NO_OBJECTS = (("part", "in"), ("refuge", "in"), ("a", "member", "of"), ("a", "party", "to"))
"""Nouns that no verb has alone, with the words that belong to them."""


def _name_start(words: Sequence[Word]) -> int:
    """Where a name begins that words end on, with its article: "part in | the Union of Isles"."""
    start = len(words)
    while start and (words[start - 1].text[0].isupper() or words[start - 1].lower in _IN_NAMES):
        start -= 1
    while start < len(words) and not words[start].text[0].isupper():
        start += 1
    return start - (0 < start < len(words) and words[start - 1].lower == "the")


_IN_NAMES = word_set("of the")


def are_names_behind(other: Sequence[Word]) -> bool:
    """Whether only a name stands behind the first one's object: "left the pact in May, | Peru in June"."""
    first = next((at + 1 for at, word in enumerate(other) if word.comma), len(other))
    behind = [word for word in other[first:] if word.lower != "the"]
    return bool(behind) and _are_names(behind)


def did_so_too(item: Sequence[Word], shared: Sequence[Word], other: Sequence[Word]) -> list[Word]:
    """What another did where "did so" tells it of the first: "Peru did so in May, | Chile in June"."""
    so = bool(other) and other[0].lower in _SO and [word.lower for word in shared] == ["did"]
    name = item[1:] if item and item[0].lower == "the" else item
    if not so or not name or not _are_names(name):
        return []
    return [*item[:-1], item[-1]._replace(comma=False), *shared, other[0]._replace(comma=False)]


_SO = word_set("so likewise")


_OPEN = LINKS | DETERMINERS


def _object_behind(words: Sequence[Word]) -> bool:
    """Whether the verb's own object follows what "to" leads to: "led to victory | a team"."""
    return any(word.lower in DETERMINERS and before.lower not in _OPEN for before, word in pairwise(words))


def _are_names(words: Sequence[Word]) -> bool:
    return all(word.text[0].isupper() for word in words)


_COMING_TO = frozenset({"lead", "contribute", "amount"})
"""Verbs behind which "to" opens what came of their subject, and an item is more of that."""
_WITHIN = word_set("of in on for")
"""Prepositions that may stand within what came of something: "a rise in prices"."""
