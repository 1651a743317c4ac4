"""Number of subjects: whether "Morales", "gas", "First Ladies" or "34% of them" take a verb in -s."""

from __future__ import annotations

import re
from collections.abc import Container

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import DETERMINERS, OF_SEVERAL
from explorer.extraction.memo import Memo

_SINGULAR_NAMES = word_set(
    """States Nations Netherlands Philippines Emirates Maldives Seychelles Islands Bahamas Indies"""
)
_ONE_IN_S = word_set(
    """gas news politics economics crisis basis bus campus census consensus status means headquarters
    mathematics physics logistics atlas canvas chaos ethos bias series congress"""
)
_MANY = word_set(
    """people them us police officials both troops aircraft men women they children cattle these those media
    memoranda referenda data clergy many few several most some guerrillas militias commandos hundred
    thousand dozen mujahideen fedayeen filipinos latinos"""
)
_QUANTIFIERS = word_set(
    """most many some all half several few none majority number third thirds percent two three four five six
    seven eight nine ten eleven twelve dozen hundreds thousands handful"""
)
_BOUNDS = (PREPOSITIONS - word_set("per as following")) | word_set(
    "like out amongst beyond outside inside onto behind that which who whom where except but save"
)
"""What a noun ends before; not "per cent", "as many as 20 men" and "the following years"."""


def is_plural(subject: str, plurals: Container[str], singulars: Container[str]) -> bool:
    """Whether the head of a subject is plural: two joined by "and", a people, a number or a noun in -s.

    ``plurals`` are names of peoples ("the Dutch"), ``singulars`` parts of names of persons.
    """
    words = _behind_company(_UP_TO.sub("", _with_and(subject, plurals, singulars)).split())
    armed = len(words) == 2 and words[1].endswith("s") and singular(words[1].lower()) in _ARMED
    several = len(words) > 1 and words[0].lower() in OF_SEVERAL and words[1] not in {"a", "an"}
    if armed or several or (len(words) == 2 and words[0] in _UNITED and words[1] in {"Powers", "Allies"}):
        return True  # "Red Guards", "Central Powers", which may have been taken for the name of one
    if not words or subject in singulars:
        return bool(words) and _is_people(words[-1], plurals)
    if subject in plurals:
        return True
    bound = _bound_of(words)
    head = _to_noun(words[:bound])
    if not head:
        return False
    if _PEOPLE_DOING.match(subject) or (words[0][0].isdigit() and not _PERSONS.isdisjoint(words[1:2])):
        return True  # "165,000 people born in Peru"
    if words[0].lower() == "more" and (len(words) == 1 or _MORE_THAN.match(subject)):
        return True
    if _is_owned_by_name(words, bound) or ("and" in words and _joins_two(subject, words, bound)):
        return True
    number = head[-1].lower() in _QUANTIFIERS or _IS_COUNT[head[-1]] or head[-2:] == ["per", "cent"]
    counted = words[bound : bound + 1] == ["of"] and number
    if counted or head[-1].endswith("%") or head[-1] == "percent":
        of = _YEARLY.sub("", " ".join(words[bound + 1 :])).removeprefix("the ").removeprefix("his ")
        return not of or of[0].isdigit() or is_plural(of, plurals, singulars)
    return ("and" in head[1:] and not _describes_twice(head)) or _is_many(head, plurals, singulars)


def _with_and(subject: str, plurals: Container[str], singulars: Container[str]) -> str:
    """A subject with "&" as the "and" that it is read as, but in the names of firms.

    "Chile & Peru" are two, and so are "Ana Paz & Juan Roca" and "ministers & officials"; "Roca & Sons" and
    "Lima & Tacna Rail" are one.
    """
    if " & " not in subject:
        return subject
    sides = [one.split() for one in subject.split(" & ")]
    named = all(one and one[-1][0].isupper() for one in sides)
    known = all(one and (one[-1] in singulars or one[-1] in plurals) for one in sides)
    whole = known or all(len(one) > 1 and one[-2][0].isupper() for one in sides)
    return subject if named and (not whole or sides[0] == sides[1]) else subject.replace(" & ", " and ")


def _behind_company(words: list[str]) -> list[str]:
    """A subject without the phrase before it that says with whom: "together with Peru | the two states"."""
    if len(words) < 4 or words[0].lower() not in _COMPANY or words[1] != "with":
        return words
    at = next((at for at in range(3, len(words)) if words[at] in DETERMINERS), 0)
    return words[at:]


_UP_TO = re.compile(
    r"^(?:well over |(?:close|near) to (?=\d|[a-z]+ (?:hundred|thousand|million|in|out)\b)"
    r"|(?:some|about|around|over|nearly|almost|roughly|approximately|at least|up to|an estimated) (?!of\b))",
    re.IGNORECASE,
)
"""Words before a number that say how exact it is."""
_PERSONS = word_set("people men women children")
_COMPANY = word_set("together along jointly")


def _joins_two(subject: str, words: list[str], bound: int) -> bool:
    """Whether "and" joins two nouns that have each a phrase of its own: "Paz in Lima and Rey in Quito"."""
    if words[bound : bound + 1] == ["of"]:
        alike = bound and words[bound - 1] == words[-1]  # "University of Lima and Turku | University"
        if alike or _TWO_NAMED.search(subject) or _AND_OTHERS.search(subject):
            return True
    return _EACH_THERE.search(subject) is not None or _AND_ONE.search(subject) is not None


_YEARLY = re.compile(r" (?:an?|each|every) (?:day|week|month|year)$")
"""In what time so many of something are counted: "thousands of tons | a year"."""
_MORE_THAN = re.compile(
    r"more than (?!one\b)(?:\d|an? (?:million|hundred|thousand|dozen)|[a-z]+ [a-z]+s\b)", re.I
)
"""How a number of many begins: "more than a million Portuguese", "more than twenty ships"."""


def _is_people(word: str, plurals: Container[str]) -> bool:
    """Whether a name is that of a people in the plural, which may have been taken for a person's."""
    return word.endswith("ans") and word in plurals and word[:-1] in plurals


def _names_many(lower: str) -> bool:
    """Whether a word that may have been taken for a surname is a people or bearers of an office."""
    one = singular(lower)
    return lower.endswith(("ians", "icans", "alists", "unists")) or (
        len(lower) > _LONG_NAME and one != lower and one in _OFFICES
    )


_LONG_NAME = 7
"""Letters up to which an office may well be a surname: "Kings"."""


def _to_noun(head: list[str]) -> list[str]:
    """The head of a subject without adverbs and participles behind its noun."""
    kept = list(head)
    while len(kept) > 1 and (kept[-1] in _NOT_NOUNS or kept[-1].endswith(("ward", "wards"))):
        kept.pop()  # "nationalists never", "advances eastward"
    while len(kept) > 1 and kept[-1].endswith(("ed", "en")) and kept[-1].lower() not in _MANY:
        if kept[-1][0].isupper() or kept[-1].endswith("men"):
            break
        kept.pop()  # "jewels stolen", "agreements signed"
    if len(kept) > 1 and kept[-1] in _DONE:
        kept.pop()  # "bombers sent"
    while len(kept) > 1 and kept[-1].endswith("ing") and kept[-1].islower() and kept[-2].endswith("s"):
        kept.pop()  # "Italians living"
    return kept


def _bound_of(words: list[str]) -> int:
    """Where what hangs on the head of a subject begins: "of", or the participle in "events leading to"."""
    lower = list(map(str.lower, words))
    if "such" in lower[1:-1] and lower[(at := lower.index("such", 1)) + 1] == "as":
        return _bound_of(words[:at])
    if _BOUNDING.isdisjoint(lower):
        return len(words)
    for at, word in enumerate(lower):
        before, noun = words[at - 1], words[max(0, at - 2)]
        goes_on = at > 1 and before.endswith("ing") and before.islower() and noun.endswith("s")
        if word in _BOUNDS or (goes_on and word in DETERMINERS):
            return at - goes_on
    return len(words)


_BOUNDING = _BOUNDS | DETERMINERS


def _is_owned_by_name(words: list[str], bound: int) -> bool:
    """Whether "of" stands inside a name before its noun: "Republic of Arica forces"."""
    if words[bound : bound + 1] != ["of"] or not words[0][0].isupper() or len(words) < bound + 3:
        return False
    *name, last = words[bound + 1 :]
    named = all(word[0].isupper() or word == "the" for word in name)
    return named and last.islower() and singular(last) != last


_DONE = word_set("sent held made built led kept brought bought fought laid paid put struck caught sold told")
"""Participles that end in other ways than "ed" and "en"."""
_NOT_NOUNS = word_set("never not first all both anywhere everywhere there here together alone abroad")
"""Words that may stand between a subject and its verb."""


def _describes_twice(head: list[str]) -> bool:
    """Whether "and" joins adjectives of one noun: "third and bitterest dispute", "French and Thai raid"."""
    at = head.index("and", 1)
    pair = head[at - 1 : at + 2 : 2]
    of_nations = head[-1].islower() and all(map(_OF_NATION.match, pair))
    return len(head) > at + 2 and (of_nations or all(map(_is_adjective, pair)))


def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.match(word) is not None and word.lower() not in _IN_AL


_IN_AL = word_set("general marshal cardinal admiral rebel canal capital hospital proposal journal tribunal")
_OF_NATION = re.compile(r"[A-Z]\w*(?:an|ish|ese)$|(?:Soviet|French|Dutch|Greek|Czech|Swiss|Thai)$")
_ADJECTIVE = re.compile(
    r"(?:first|second|third|fourth|fifth|last|final|long|short|new|old|angry|bloody|civil|modern|joint|"
    r"[a-z]{2,}(?:est|ic|al|ous|ive|ary|able|ful|less))$",
    re.IGNORECASE,
)


def _is_many(head: list[str], plurals: Container[str], singulars: Container[str]) -> bool:
    last = _noun_of(head[-1].strip('"“”'))
    lower = last.lower()
    if lower in _MANY or (lower.endswith("s") and any(map(_IS_COUNT.__getitem__, head[:-1]))):
        return True
    if _is_counted(head, plurals) or (last[0].isupper() and _names_many(lower)):
        return True
    if last in singulars or last in _SINGULAR_NAMES or lower in _ONE_IN_S:
        return False
    if last.endswith("s") and last[:-1] in plurals:
        return True
    if last in plurals:  # "Dutch" alone is a people, "Swiss Confederation" is none
        return last.endswith("s") or len(head) == 1
    if last.endswith("men") and len(last) > 4:
        return True
    in_s = lower.endswith("s") and not lower.endswith(_SINGULAR_ENDS)
    if last[0].islower():
        return in_s or lower.endswith(("as", "os"))
    if len(head) == 1 or lower.endswith(("as", "os")):
        return in_s and not lower.endswith(("as", "os"))
    if head[-2][0].islower() and head[-2].lower() not in _NOT_BESIDE:
        return False  # "runner Philippides": a name put beside its noun
    return in_s and (singular(lower) in _OFFICES or lower.endswith(_BEARERS))


def _noun_of(word: str) -> str:
    """The noun that a compound is a kind of: "sons" of "sons-in-law"."""
    return word.split("-", 1)[0] if word.find("-") > 0 and _HEADED.search(word) else word


_HEADED = re.compile(r"-(?:in|of|de|to|at)-|-(?:general|by|on|elect|major|designate)$")
"""What stands behind the head of a noun written in one: "sons-in-law", "attorneys-general"."""


def _is_counted(head: list[str], plurals: Container[str]) -> bool:
    """Whether a number makes a head plural: "remaining three", "317,000 Peruvians", "B-52s"."""
    if _NUMBERED.fullmatch(head[-1]):
        return True
    if len(head) < 2:
        return _HUNDREDS.match(head[0]) is not None or (head[0][0].isalpha() and _IS_COUNT[head[0]])
    if len(head) == 2 and _HUNDREDS.match(head[0]) and head[1][0].isupper():
        return True  # "300 Suomi"
    if _IS_COUNT[head[-1]] and head[-2].lower() in _BEFORE_NUMBERS:
        return True
    return head[-1] in plurals and _IS_COUNT[head[0]] and len(head) == 2


_NUMBERED = re.compile(r"[A-Z][\w-]*\ds")
_HUNDREDS = re.compile(r"\d{2,3}(?:[ ,.]\d{3})*$|[2-9]$")
"""A number of many that is no year: "400", "55,000"."""
_BEFORE_NUMBERS = word_set("remaining last first other next final surviving these those")
"""Words behind which a number stands for so many people or things."""
_NAMED = rf"{CAPITAL}\S+(?: {CAPITAL}\S*){{0,3}} of (?:the )?{CAPITAL}"
_TWO_NAMED = re.compile(rf"^(?:[a-z]+ )*{_NAMED}\S+(?: {CAPITAL}\S+)? and (?:the )?{_NAMED}")
"""Two rulers with their lands: "Charles of Sweden and Peter of Russia"."""
_NAME = rf"{CAPITAL}\S*(?: {CAPITAL}\S*){{0,3}}"
_AND_OTHERS = re.compile(
    rf"^(?:[a-z]+ )*(?i:government|army|navy|president|king|emperor) of {_NAME} and the [a-z]"
)
"""A body or its head, and others: "the government of Peru and the rebels"."""
_EACH_THERE = re.compile(rf"^{_NAME} (in|at|for|from) {_NAME} and {_NAME} \1 {_NAME}")
_AND_ONE = re.compile(r"\b(on|with|for|of|between|about)\b.* and (?:one|another) \1\b")
"""A thing and a second of its kind: "a treaty on trade and one on fishing"."""
_COUNT = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|"
    r"nine)ty(?:-\w+)?|dozens|\d[\d.,]*)$",
    re.IGNORECASE,
)
_IS_COUNT = Memo[str, bool](lambda word: _COUNT.match(word) is not None)


def is_count(word: str) -> bool:
    """Whether a word is a number of many: "300", "twelve"."""
    return _IS_COUNT[word]


_PEOPLE_DOING = re.compile(
    r"(?i:(?:young|old|elderly|former|poor|rich|exiled|other|many) \w+s \w+ing\b|"
    r"(?:first|last) of (?:some |about |several |over )?(?:\d{2,}|\d+,\d|hundreds? |thousands? ))"
)
"""People by how they are, whose capital is of no name: "Young Finns living in Oulu", "First of 200 Finns"."""
_SINGULAR_ENDS, _UNITED = ("ss", "us", "is", "'s", "’s"), word_set("Allied Axis Central Great Western")
_BEARERS = ("ists", "ians", "icans", "ites", "ards", "eers", "men")
"""How names of people who hold something in common end: "Communists", "Spaniards"."""
_NOT_BESIDE = word_set("the of and new old many most all some three two four five six")
_ARMED = word_set("guard soldier troop rebel commando marine volunteer official settler")
_OFFICES = word_set(
    """president minister secretary ambassador king queen prince senator general officer lady force troop
    rebel guard leader official soldier trader worker party power state pact treaty accord delegate
    agreement arrangement convention protocol
    commissioner consul envoy ally marine commando fighter tiger commoner lord baron knight noble citizen
    delegation volunteer nation republican democrat nationalist settler islander raid train riot game talk
    strike protest clash chamber court tribunal brigade regiment battalion"""
)
