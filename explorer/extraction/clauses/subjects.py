"""The whole subject of a clause: with an office before a name, the first names of a list, an apposition."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.openings import Opening
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.phrases import SHARES, is_participle, without_lead
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, INDEFINITE, NUMBERS, OWNERS
from explorer.extraction.titles.word import Word, lower_of

_OFFICE_ENDS = word_set(
    """President Minister Secretary Ambassador King Queen Emperor Chancellor Premier Pope Shah Sultan Affairs
    Vice-President Chairman Speaker"""
)


def whole_subject(own: Sequence[Word], nouns: Sequence[Sequence[Word]], verbs: VerbTable) -> Sequence[Word]:
    """The subject with what a comma parted from it: an office, the first names of a list, an apposition."""
    nouns = nouns[1:] if nouns and _measures(nouns[0]) else nouns
    if nouns and is_participle(own, verbs):
        return nouns[0]
    if nouns and len(own) == 1 and nouns[-1][0].lower == "of" and own[0].lower in SHARES:
        rough = [word for word in nouns[-1][1:] if word.lower not in {"some", "about"}]
        return [*own, Word("of"), *rough]  # "Of some 300 men, most"
    own = without_lead(own)
    if not own:
        return _apart_from_verb([noun for noun in nouns if not _is_only_participle(noun, verbs)])
    if not nouns:
        hangs = len(own) > 2 and own[1].lower in PREPOSITIONS and is_participle(own, verbs)
        behind = without_lead(own[1:]) if hangs else ()
        return behind or own  # "Pressed by the colonies | Peru"
    if nouns[-1][-1].text in _OFFICE_ENDS and own[0].text[0].isupper():
        return [*_closed(nouns[-1]), *own]
    joined = any(word.lower == "and" for word in own)
    names = _list_of_names(own, nouns) if joined else _with_others(own, nouns)
    if names:
        return names
    plain = own[0].text[0].islower() and own[0].lower not in DETERMINERS
    listed = joined and plain and any(word.lower in _LISTING for word in nouns[0][1:])
    if listed and all(len(noun) < _LONGEST_ITEM for noun in nouns[1:]):
        whole = [*(word for noun in nouns for word in noun), *own]  # "pacts on peace, trade and navigation"
        return whole if len(whole) <= _LONGEST_LIST else _closed(nouns[0])
    return own


def named_before(own: Sequence[Word], noun: Sequence[Word]) -> Sequence[Word]:
    """What something was done to, by its name before: "the Maid of Lima, | a statue (carried off)"."""
    if (
        own[0].lower not in INDEFINITE
        or not own[-1].text.islower()
        or not (noun[-1].comma and noun[0].initial)
    ):
        return own
    named = all(word.text[0].isupper() or word.lower in NAME_PARTICLES or word.lower == "of" for word in noun)
    return _closed(noun) if named else own


def _list_of_names(own: Sequence[Word], nouns: Sequence[Sequence[Word]]) -> Sequence[Word]:
    """The names before a comma with the last of them; none where they are no list."""
    whole = [*(word for noun in nouns for word in noun), *own]
    if own[0].text[0].isupper():
        if all(len(noun) < 6 for noun in nouns):
            return whole
        if _ends_in_name(nouns[0]) and all(map(_is_name, nouns[1:])):
            many = len(whole) > _LONGEST_LIST and _are_many(nouns[0])
            return whole[len(nouns[0]) - 1 :] if many else whole  # "talks of Peru, Chile and Cuba"
    return whole if _is_list_of_names(own, nouns) else ()


def _with_others(own: Sequence[Word], nouns: Sequence[Sequence[Word]]) -> Sequence[Word]:
    """The names that "other" sums up behind a comma: "the Rojo Club, the Neo Club, | and other societies"."""
    if own[0].lower != "other" or len(nouns) == 1:
        return ()
    return _list_of_names([Word("and"), *own], [*nouns[:-1], _closed(nouns[-1])])


def _is_list_of_names(own: Sequence[Word], nouns: Sequence[Sequence[Word]]) -> bool:
    """Whether all of a list are names behind "the": "heads of the Azul Party, | the Neo Club and the FLN".

    What is said of one, "the mayor of Lima, | the Bishop and the Consul", is no list of what is of him.
    """
    if _is_of_one(nouns[0]):
        return False
    last = _without_others(own)
    more = all(map(_names_more, [*nouns[1:], *([last] if last else [])]))
    return more and _ends_on_name(nouns[0])


def _is_of_one(noun: Sequence[Word]) -> bool:
    """Whether a phrase is of one person with "of" behind it: "the mayor of Lima"."""
    of = next((at for at, word in enumerate(noun) if at and word.lower == "of"), 0)
    return of > 0 and is_person_noun(noun[of - 1].lower)


def _without_others(own: Sequence[Word]) -> Sequence[Word]:
    """A list without what sums up the rest of it: "the Rojo Club | and other societies".

    Nothing is left where a comma parts the names from it.
    """
    at = lower_of(own).index("and")
    return own[:at] if lower_of(own[at + 1 : at + 2]) == ["other"] else own


def _names_more(words: Sequence[Word]) -> bool:
    """Whether words go on with a list of names behind "the": "the Neo Club", "the Neo Club and the FLN"."""
    bare = [word for word in words if word.lower not in _IN_NAMES]
    named = words[0].lower == "the" and words[1:] and words[1].text[0].isupper()
    return bool(named) and all(word.text[0].isupper() for word in bare) and words[-1].text[0].isupper()


_IN_NAMES = NAME_PARTICLES | word_set("the of and for")


def _ends_on_name(noun: Sequence[Word]) -> bool:
    """Whether a list of names begins with "the" or behind that: "the Azul Party", "heads of the FLN"."""
    if _ends_in_name(noun):
        return True
    the = next((at for at in range(len(noun) - 1, -1, -1) if noun[at].lower == "the"), -1)
    named = the >= 0 and _names_more(noun[the:])
    return named and (the == 0 or noun[the - 1].lower in _LISTING)


def _measures(noun: Sequence[Word]) -> bool:
    """Whether a phrase only says how long before or after: "six months before the war"."""
    counts = noun[0].lower in NUMBERS or noun[0].text[0].isdigit()
    return counts and len(noun) > 2 and not _FROM_THEN.isdisjoint(word.lower for word in noun[2:3])


_FROM_THEN = word_set("before after")


def _is_only_participle(own: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a participle alone stands between commas before the verb: "Paz, overthrown, | was exiled"."""
    if len(own) != 1 or own[0].text[0].isupper() or own[0].lower in verbs.others:
        return False
    return own[0].lower in verbs.participles or own[0].lower in verbs.past


def _ends_in_name(noun: Sequence[Word]) -> bool:
    """Whether a list of names begins behind a preposition: "talks of the leaders of | Peru"."""
    return len(noun) > 2 and noun[-1].text[0].isupper() and noun[-2].lower in _LISTING


def _are_many(noun: Sequence[Word]) -> bool:
    """Whether the noun before "of" is of many, for whom their states stand: "the heads of government of"."""
    of = next((at for at, word in enumerate(noun) if word.lower == "of"), 0)
    return of > 0 and noun[of - 1].text.islower() and noun[of - 1].lower.endswith("s")


_LISTING = word_set("of on for with between about over against")
"""Prepositions behind which a list of things tells what the noun before them is about."""
_LONGEST_ITEM = 4
_LONGEST_LIST = 11
"""Words of a subject with its whole list that a title has room for."""


def _apart_from_verb(nouns: Sequence[Sequence[Word]]) -> Sequence[Word]:
    """The subject of a verb that a comma parts from it: the first noun, with or without those beside it."""
    if len(nouns) == 2 and nouns[0][0].lower in OWNERS and is_full_name(nouns[1]):
        return nouns[1]  # "His successor, Ana Paz,"
    apart = next((at for at, noun in enumerate(nouns[:-1], 1) if lower_of(noun[-2:]) in _OF_THOSE), 0)
    if apart and nouns[apart][-1].lower not in _ORDINALS:
        return nouns[apart]  # "Part of these, the pact on fishing, | was signed"
    if len(nouns) > 1 and nouns[0][-1].text in _OFFICE_ENDS and nouns[1][0].text[0].isupper():
        return [*_closed(nouns[0]), *nouns[1]]
    listed = len(nouns) > 1 and any(word.lower == "and" for word in nouns[-1])
    if listed and all(map(_is_name, nouns)):
        return [word for noun in nouns for word in noun]  # "Peru, Chile and Cuba, unasked, agreed"
    return nouns[0] if nouns else []


_ORDINALS = word_set("first second third fourth fifth sixth last latter former other younger elder")
_OF_THOSE = tuple(["of", word] for word in ("these", "those", "them", "which"))


def is_full_name(words: Sequence[Word]) -> bool:
    """Whether words are names and nothing else, two or more: "Ana Paz"."""
    named = all(word.text[0].isupper() or word.lower in NAME_PARTICLES for word in words)
    return named and 1 < len(words) < 6 and words[0].lower not in DETERMINERS


def _is_name(noun: Sequence[Word]) -> bool:
    """Whether a piece is a name or two, and no "The ministers" or "Two brothers" that names stand beside."""
    first = noun[0]
    return first.text[0].isupper() and first.lower not in DETERMINERS | NUMBERS and len(noun) < 6


def with_serial_list(
    piece: Sequence[Word], nouns: list[Sequence[Word]], joined: Collection[int]
) -> tuple[Sequence[Word], list[Sequence[Word]]]:
    """The piece with those a comma parts from the last: "the FLN, the KPA, | and the Turku Club met".

    ``nouns`` are those before it, ``joined`` the words behind "and". Else both are as they were.
    """
    if len(nouns) < _FEWEST or id(piece[0]) not in joined or not all(map(_is_item, nouns)):
        return piece, nouns
    if all(noun[0].lower in _ONE for noun in nouns[1:]) or nouns[0][-1].lower in _SPANS:
        return piece, nouns  # "Juan Paz, an engineer, a poet, and | the founder"
    listed = [noun[-1]._replace(text=f"{noun[-1].text},", comma=False) for noun in nouns[:-1]]
    names = [word for noun, last in zip(nouns, listed, strict=False) for word in (*noun[:-1], last)]
    return [*names, *_closed(nouns[-1]), Word("and"), *piece], []


_ONE = word_set("a an")
_SPANS = word_set("day week month year decade century season morning evening night")
_FEWEST = 2
"""Those named before the last at least: of one the comma is no list's."""


def _is_item(noun: Sequence[Word]) -> bool:
    """Whether words that a comma ends may be one of a list, with nothing that hangs on it."""
    return noun[-1].comma and len(noun) <= _LONGEST_ITEM and PREPOSITIONS.isdisjoint(lower_of(noun))


def with_first_named(
    piece: Sequence[Word],
    nouns: list[Sequence[Word]],
    asides: Sequence[Sequence[Word]],
    joined: Collection[int],
) -> tuple[Sequence[Word], list[Sequence[Word]]]:
    """The piece behind the first of two whom what he is parts from it: "Laos, then at war, | and Siam left".

    ``nouns`` are the name and what it is, ``asides`` the last of these, ``joined`` the words behind "and".
    Else both are as they were.
    """
    if not (nouns and asides) or id(piece[0]) not in joined or not _is_name(nouns[0]):
        return piece, nouns
    verb = next((at for at, word in enumerate(piece) if word.finite), 0)
    names = verb > 0 and all(word.text[0].isupper() for word in [*nouns[0], *piece[:verb]])
    if not names or any(one[0].text[0].isupper() for one in [*nouns[1:], *asides]):
        return piece, nouns
    return [*_closed(nouns[0]), Word("and"), *piece], []


def _closed(words: Sequence[Word]) -> Sequence[Word]:
    return [*words[:-1], words[-1]._replace(comma=False)] if words else words


def tells_which(piece: Sequence[Word], aside: Opening, mark: Opening, verbs: VerbTable) -> bool:
    """Whether a bare participle right before a verb says who is meant: "the number of men killed | was"."""
    if _COUNTS.isdisjoint(lower_of(piece[:2])) or not aside.passive or aside.verb + 1 != mark.verb:
        return False
    behind = piece[mark.verb + 1].lower if mark.verb + 1 < len(piece) else ""
    return behind != "" and verbs.base_of_participle(behind) is None


_COUNTS = word_set("number total share proportion")
