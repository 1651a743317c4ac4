"""Titles whose subject lost its "its" or "their", with whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.antecedents.meaning import Called
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, COORDINATORS, GREAT_NUMBERS, OWNERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.pointing import is_sure, may_name
from explorer.extraction.titles.finishing.standing import standing
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.subjects.actors import genitive, is_full_person


def with_owner(title: str, telling: Telling, heading: Heading) -> str:
    """A title with whose its subject is: "Last troops leave" as "Last troops of the Turku Mission leave".

    Both of an article's states, whom a reader sees above it, are named only where they make war together.
    """
    if _OWNING.match(title):
        return _with_owner_in_full(title, telling, heading)
    words = title.split()
    at, behind = _owner_before(words, telling, heading)
    called = heading.meant(at) if at >= 0 else None
    if called is None or any(map(str.isdigit, called.name)):
        return title
    if _is_told_above(called.name, heading) and words[behind - 1].lower() not in _FORCES:
        return title
    owner = telling.view.lower[at]
    if owner == "its" and is_full_person(called.name, heading.is_person):
        return title  # nobody is "it"
    sure = is_sure(owner, called) or _commands(called, words[behind - 1].lower())
    if not sure or not may_name(called.name, title):
        return title
    said = _owned(words, behind, called)
    return " ".join(said) if said and len(said) <= COMPLETED else title


_FORCES = word_set("troops forces soldiers armies fleets")
"""What acts in war, where both together are less a matter of course."""


def _commands(called: Called, noun: str) -> bool:
    """Whether what is most likely meant is a body of soldiers, and they are what it owns."""
    return noun in _SOLDIERS and called.head.lower() in _BODIES and called.sure > 0


_SOLDIERS = word_set("troops soldiers men units personnel contingents battalions")
_BODIES = word_set("force forces army corps brigade battalion regiment division legion militia expedition")


_OWNING = re.compile(r"\w+['’]s ")


def _with_owner_in_full(title: str, telling: Telling, heading: Heading) -> str:
    """A title of a bare owner that "its" meant, with what the text calls that: "Plant's licence" of which.

    "Licence of the plant for dyes renewed", where a name or what it is made for does not stand before it.
    """
    first, _, rest = title.partition(" ")
    noun, words, view = first[:-2].lower(), rest.split(), telling.view
    if noun in view.lower:
        return title
    first_of_rest = (words[0].lower(),)
    places = places_of(OWNERS, view.lower)
    at = next((at for at in places if view.lower[at + 1 : at + 2] == first_of_rest), -1)
    full = heading.named(at, noun) if at >= 0 else None
    if full is None or not full.noun.islower():
        return title
    if full.before or full.name:
        owner = " ".join([*full.before, full.noun, *full.name])
        longer = f"{owner[0].upper()}{genitive(owner)[1:]} {rest}"
    else:
        found = standing(title.split(), telling, heading.verbs)
        end = found.at - 1 if found is not None else 0
        if not end or not full.behind or any(word in PREPOSITIONS for word in words[:end]):
            return title
        owned = [words[0][0].upper() + words[0][1:], *words[1:end]]
        longer = " ".join([*owned, "of the", noun, *full.behind[0], *words[end:]])
    return longer if len(longer.split()) <= COMPLETED else title


def _is_told_above(name: str, heading: Heading) -> bool:
    """Whether a name is that of two states, as a reader sees them above an article."""
    first, joint, second = name.partition(" and ")
    return bool(joint) and first in heading.states and second in heading.states


def _owner_before(words: Sequence[str], telling: Telling, heading: Heading) -> tuple[int, int]:
    """The token of the owner before a title's subject, and how many words that has; -1 without one."""
    view = telling.view
    first = words[0].lower()
    for at in places_of(OWNERS, view.lower):
        if view.lower[at + 1 : at + 2] == (first,):
            count = _alike(words, view, at + 1)
            if count < len(words) and _is_subject(words, at + count, count, telling, heading):
                return at, count
    return -1, 0


def _alike(words: Sequence[str], view: SentenceView, start: int) -> int:
    """How many words of a title stand one by one in its sentence from ``start`` on, up to its verb."""
    count = 0
    behind = zip(words, view.lower[start:], view.finite[start:], strict=False)
    for word, token, finite in behind:
        if word.lower() != token or finite:
            break
        count += 1
    return count


def _is_subject(words: Sequence[str], last: int, count: int, telling: Telling, heading: Heading) -> bool:
    """Whether the ``count`` first words of a title are its subject, which ends with token ``last``."""
    subject = words[:count]
    if not count or any(word[0].isupper() for word in subject[1:]) or "," in subject[-1]:
        return False
    found = standing(words, telling, heading.verbs)
    if found is None:
        return words[count] in _ARE and not BE.isdisjoint(telling.view.lower[last + 1 : last + 2])
    return found.at == count and found.subject == last


_ARE = word_set("is are")


def _owned(words: Sequence[str], behind: int, called: Called) -> Sequence[str]:
    """A title's words with whose the first ``behind`` of them are; none where there is no room for that."""
    name = [word for word in called.name.split() if word not in GREAT_NUMBERS]
    first = words[0] if words[0].isupper() else words[0][0].lower() + words[0][1:]
    alone = COORDINATORS.isdisjoint(word.lower() for word in name)
    if called.owns and alone and len(name) - (name[0] == "the") <= _SHORT:
        owner = genitive(" ".join(name).removeprefix("the "))
        return [*(owner[0].upper() + owner[1:]).split(), first, *words[1:]]
    hung = any(word in PREPOSITIONS for word in words[1:behind])
    bare = len(name) - (name[0] == "the") == 1 and name[-1].islower()  # "of the owners" tells nothing
    return [] if hung or bare or len(name) > _LONGEST else [*words[:behind], "of", *name, *words[behind:]]


_SHORT = 3
_LONGEST = 6
"""Words of the longest name that is told behind "of"."""
