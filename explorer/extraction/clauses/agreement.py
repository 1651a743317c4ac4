"""Number of subjects: whether "Morales", "gas", "First Ladies" or "34% of them" take a verb in -s."""

from __future__ import annotations

import re
from collections.abc import Container

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular

_SINGULAR_NAMES = word_set(
    """States Nations Netherlands Philippines Emirates Maldives Seychelles Islands Bahamas Indies"""
)
_ONE_IN_S = word_set(
    """gas news politics economics crisis basis bus campus census consensus status means headquarters
    mathematics physics logistics atlas canvas chaos ethos bias series congress"""
)
_MANY = word_set(
    """people them us police officials both troops aircraft men women they children cattle these those media
    data clergy many few several most guerrillas militias commandos"""
)
_QUANTIFIERS = word_set(
    """most many some all half several few none majority number third thirds percent two three"""
)
_BOUNDS = word_set(
    """of from in with between to for on by at within under over against about after before near that
    which who whom where"""
)


def is_plural(subject: str, plurals: Container[str], singulars: Container[str]) -> bool:
    """Whether the head of a subject is plural: two joined by "and", a people, a number or a noun in -s.

    ``plurals`` are names of peoples ("the Dutch"), ``singulars`` parts of names of persons.
    """
    words = subject.split()
    if len(words) == 2 and words[1].endswith("s") and singular(words[1].lower()) in _ARMED:
        return True  # "Red Guards", which may have been taken for a person's name
    if not words or subject in singulars:
        return False
    if subject in plurals and subject not in singulars:
        return True
    bound = next((at for at, word in enumerate(words) if word.lower() in _BOUNDS), len(words))
    head = words[:bound]
    if not head:
        return False
    while len(head) > 1 and head[-1].endswith(("ed", "en")) and head[-1].lower() not in _MANY:
        if head[-1][0].isupper() or head[-1].endswith("men"):
            break
        head.pop()  # "jewels stolen", "agreements signed"
    if "and" in words and _TWO_NAMED.search(subject):
        return True
    counted = words[bound : bound + 1] == ["of"] and head[-1].lower() in _QUANTIFIERS
    if counted or head[-1].endswith("%") or head[-1] == "percent":
        of = " ".join(words[bound + 1 :]).removeprefix("the ").removeprefix("his ")
        return not of or of[0].isdigit() or is_plural(of, plurals, singulars)
    return ("and" in head[1:] and not _describes_twice(head)) or _is_many(head, plurals, singulars)


def _describes_twice(head: list[str]) -> bool:
    """Whether "and" joins two adjectives of one noun: "third and bitterest dispute"."""
    at = head.index("and", 1)
    pair = (head[at - 1], *head[at + 1 : at + 2])
    return len(head) == at + 3 and len(pair) == 2 and all(map(_ADJECTIVE.match, pair))


_ADJECTIVE = re.compile(
    r"(?:first|second|third|fourth|fifth|last|final|long|short|new|[a-z]{2,}(?:est|ic|ical|tional|ous|ive|ary|able|ful|"
    r"less|cial|tial|ural))$",
    re.IGNORECASE,
)


def _is_many(head: list[str], plurals: Container[str], singulars: Container[str]) -> bool:
    last = head[-1].strip('"“”')
    lower = last.lower()
    if lower in _MANY or (lower.endswith("s") and any(map(_COUNT.match, head[:-1]))):
        return True
    if last in plurals and _COUNT.match(head[0]) and len(head) == 2:
        return True  # "317,000 Sudanese"
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


_TWO_NAMED = re.compile(r"^[A-ZÀ-Þ]\S+(?: [IVX]+)? of [A-ZÀ-Þ]\S+ and [A-ZÀ-Þ]\S+(?: [IVX]+)? of [A-ZÀ-Þ]")
"""Two rulers with their lands: "Charles of Sweden and Peter of Russia"."""
_COUNT = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|"
    r"nine)ty(?:-\w+)?|dozens|\d[\d.,]*)$",
    re.IGNORECASE,
)
_SINGULAR_ENDS = ("ss", "us", "is", "'s", "’s")
_BEARERS = ("ists", "ians", "ites", "ards", "eers", "men")
"""How names of people who hold something in common end: "Communists", "Spaniards"."""
_NOT_BESIDE = word_set("the of and new old many most all some three two four five six")


_ARMED = word_set("guard soldier troop rebel commando marine volunteer official settler")
_OFFICES = word_set(
    """president minister ambassador king queen prince senator general officer lady force troop rebel
    guard leader official soldier trader worker party power state pact treaty accord delegate
    commissioner consul envoy ally marine commando fighter tiger commoner lord baron knight noble citizen
    delegation volunteer nation republican democrat nationalist settler islander"""
)
