"""Titles with a pronoun behind their subject: whom or what it means, where the title does not say that."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from explorer.extraction.antecedents.meaning import Called
from explorer.extraction.antecedents.towards import is_towards_another
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.sexes import is_ship
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import LINKS, NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.standing import standing
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.subjects.actors import genitive

_OWNERS = {"his": 110, "her": 250, "its": 100, "their": 55}
OBJECTS = {"him": 35, "them": 35, "her": 60}
"""How surely a pronoun must mean a name to be replaced; "it" stands too often for what a clause says."""
_APART = 30
"""The same for a state as owner where the subject cannot be meant, which a reader would take it for."""
_THING = 100
"""How much surer it must mean a thing."""
PRONOUNS = _OWNERS.keys() | OBJECTS.keys()
"""The pronouns that a name may replace."""


def with_meant(title: str, telling: Telling, heading: Heading) -> str:
    """A title with the name of what a pronoun behind its first word means, if none of the words before.

    A pronoun that owns something means, by the rules of English grammar, most often the subject, where that
    agrees with it in number and is a person or none.
    """
    words = title.split()
    if PRONOUNS.isdisjoint(words[1:]):
        return title
    at = next(at for at, word in enumerate(words) if at and word in PRONOUNS)
    behind = words[at + 1 : at + 2]
    owner = words[at] in _OWNERS and not (words[at] == "her" and (not behind or behind[0] in PREPOSITIONS))
    if words[at - 1].lower() == "of" and not owner:
        return title  # "most of them"
    token = _token_of(words, at, telling)
    if token < 0 or behind in _NO_OWNED:
        return title
    apart = owner and is_towards_another(telling.view, token)
    if owner and not apart and _is_told(words, at, telling, heading):
        return title
    called = heading.meant(token)
    if called is None or not may_name(called.name, title):
        return title
    clear = apart and called.name in heading.states and called.sure >= _APART
    if not (clear or (is_sure(words[at], called) if owner else called.sure >= OBJECTS[words[at]])):
        return title
    if words[at - 1] in _TO_WHOM and is_of_two(called, words[at], title, heading):
        return title
    name = as_told(called)
    owned = partial(_owned, words[at:], name, heading.verbs)
    shown = owned(owns=called.owns) if owner else [name, *words[at + 1 :]]
    full = " ".join([*words[:at], *shown])
    return full if len(full.split()) <= _LONGEST else title


def is_of_two(called: Called, word: str, title: str, heading: Heading) -> bool:
    """Whether either of two persons may be meant: "Ana Paz met Eva Roca. Chile signed a truce with | her"."""
    if word not in _FOR_PERSONS:
        return False
    near = [head for head, ahead in called.ahead if ahead < _OF_TWO and head not in title]
    return any(head[0].isupper() and (head in heading.persons or heading.is_person(head)) for head in near)


_OF_TWO = 150
"""How much more surely "him" must mean one person than another told by name."""
_FOR_PERSONS = word_set("him her")


def is_sure(owner: str, called: Called) -> bool:
    """Whether an owner surely enough means what it was found to mean."""
    return called.sure >= _OWNERS[owner] + (_THING if not called.owns and called.head.islower() else 0)


_TO_WHOM = word_set("to against from of")
_NO_OWNED = (["own"], ["number"])
"""What stands behind an owner and is nothing owned."""
_LONGEST = COMPLETED + 1


def _token_of(words: Sequence[str], at: int, telling: Telling) -> int:
    """The token of the sentence that a title's word is, -1 where none or several may be."""
    lower = telling.view.lower
    behind = words[at + 1].lower().strip("\"“”'’,") if at + 1 < len(words) else ""
    alike = [place for place in range(telling.start, telling.end) if lower[place] == words[at]]
    found = [place for place in alike if not behind or lower[place + 1 : place + 2] == (behind,)] or alike
    return found[0] if len(found) == 1 else -1


def _is_told(words: Sequence[str], at: int, telling: Telling, heading: Heading) -> bool:
    """Whether an owner at word ``at`` may be one of the words before it in a title."""
    before = words[:at]
    if heading.verbs.base_of_participle(before[0].lower()) is not None:
        return True  # "murdered with his wife": whoever is not told was
    found = standing(words, telling, heading.verbs)
    if words[at] in {"his", "her"}:
        own = before[: found.at] if found is not None and found.at < at else []
        if "and" in own and own[-1][0].isupper():
            # "Paz and Roca met in his palace": two are no "he"
            return any(_is_living(word, heading) for word in before[len(own) :])
        if any(is_person_noun(word.lower()) for word in own) or (
            words[at] == "her" and is_ship(own or before)
        ):
            return True  # "the boy killed his father", "the frigate stopped on her way"
        return any(_is_living(word, heading) for word in before) or (
            _is_name(before[0], telling) and heading.is_person(before[0])
        )
    if words[at] == "their":
        if not _OF_MANY.isdisjoint(word.lower() for word in before):
            return True
        nouns = [word for place, word in enumerate(before) if found is None or place != found.at]
        return "and" in before or any(heading.is_plural(one) for one in nouns)
    if found is None or found.at > at:
        return found is None  # what stands within the subject was judged with it
    subject = " ".join(word for word in before[: found.at] if word not in _DENYING)
    person = any(word.strip(",") in heading.persons or word in OFFICES for word in before[: found.at])
    return not person and not heading.is_plural(subject)


def _is_living(word: str, heading: Heading) -> bool:
    """Whether a word of a title is a person's name or says what he is."""
    lower = word.lower().strip(",")
    if lower in PREPOSITIONS:
        return False  # "over"
    return word.strip(",") in heading.persons or lower in OFFICES or lower.endswith(_AGENTS)


_OF_MANY = word_set("crew majority enemy army navy garrison team family government public minority")
"""Nouns of one that are many, of whom "their" tells."""
_DENYING = word_set("does do not never no longer")
_AGENTS = ("er", "or", "ist", "man", "head", "chief")
"""How nouns end that say what a person is or does."""


def _is_name(word: str, telling: Telling) -> bool:
    """Whether a title's first word has its capital from the sentence, too."""
    return any(token.text == word for token in telling.view.tokens[1:])


def may_name(name: str, title: str) -> bool:
    """Whether a title says nothing yet of what a pronoun means, and that is a whole name."""
    told = {word.strip(",").removesuffix("'s").lower() for word in title.split()}
    words = name.removeprefix("the ").split()
    whole = words[:1] and words[0].lower() not in NAME_PARTICLES and words[-1].lower() not in _NO_NOUNS
    return bool(whole) and all(word.lower() not in told for word in (*filter(str.istitle, words), words[-1]))


_NO_NOUNS = word_set("first last one ones others two")


def as_told(called: Called) -> str:
    """What a name is behind other words: "two islands", which opened its sentence."""
    name = called.name.partition("'s ")[0] if called.head in called.name.partition("'s ")[0] else called.name
    first = name.split(" ", 1)[0].lower()
    return name[:1].lower() + name[1:] if first in NUMBERS else name


def _owned(words: Sequence[str], name: str, verbs: VerbTable, *, owns: bool) -> Sequence[str]:
    """What is owned with whose it is: "Peru's envoys", "the transfer of the islands"; else ``words``."""
    short = len(name.removeprefix("the ").split()) <= _SHORT and " and " not in name
    behind, lower = words[1:], [word.lower() for word in words[1:]]
    ends = (at for at, word in enumerate(lower) if word in LINKS or (at and verbs.is_form(word)))
    end = next(ends, len(lower))
    if (owns and short) or not 0 < end <= _SHORT:
        return [genitive(name), *behind] if short else words
    if any(word.endswith(",") for word in behind[:end]):
        return words
    return ["the", *behind[:end], "of", name, *behind[end:]]


_SHORT = 3
"""Words of a short phrase."""
