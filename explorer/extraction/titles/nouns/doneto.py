"""Happenings told by a noun, as clauses: "resignation of X" is "X resigns", "dissolution of X" a passive."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.wordlists import INTRANSITIVE
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.nounverbs import DOES, DONE, PROMISING, TO_DO, TOGETHER, TOWARDS

_TO_OWNER = word_set(
    """abduction admission appointment arrest assassination birth bombardment burial capture conviction
    coronation defeat deportation deposition dismissal election elevation execution exclusion expulsion
    extradition impeachment imprisonment inauguration internment kidnapping killing liberation murder
    nomination ouster overthrow promotion readmission recall reinstatement release removal rescue
    reunification"""
)
"""Those that are done to the one whose they are: "Paz's arrest", but "Paz's announcement"."""
_TO_PERSONS = word_set("election inauguration coronation")


class Named(NamedTuple):
    """A noun that tells a happening, by whose it is, what stands before it, and what follows it.

    ``resolved`` says that a pronoun told whose, ``proper`` that the noun is part of a name.
    """

    owner: str
    before: str
    noun: str
    behind: str
    resolved: bool = False
    proper: bool = False


class _Parts(NamedTuple):
    """Who did what a noun tells, what it was done to, and what is said besides; "" for what is not told.

    ``own`` says that who did it stands before the noun.
    """

    actor: str
    object: str
    rest: str
    own: bool


_MORE = (
    r"(?:in|at|on|near|from|to|into|over|against|upon|between|during|under|before|after|for|towards?|across"
    r"|within)"
)
"""Prepositions that lead on from who did something, or from what it was done to."""
_OF = re.compile(rf"of (?:the |an? )?(?P<whom>.+?)(?P<rest> (?:by|as|with|{_MORE}) .+)?")
_BY = re.compile(rf"(?:(?P<rest>.+) )?by (?:the |an? )?(?P<whom>.+?)(?P<more> (?:{_MORE}) .+)?")
_OF_ANOTHER = re.compile(rf"(?:.+ )?(?:by|with|{_MORE})(?: [A-Z][\w’'-]*)+ of .+")
"""An "of" that is the noun's own behind another phrase: "the sale to Japan of ships"."""
_UNTOLD = ("his ", "her ", "its ", "their ", "no ", "any ", "few ", "neither ", "another ")
"""What it begins with where it is not told whose or which, or nothing was done to it."""
_PASSING = word_set("own sudden formal official final full eventual subsequent violent successful brief")
"""Adjectives before a noun without which as much happened."""


def clause_of_noun(named: Named, heading: Heading) -> str:
    """The clause that a noun phrase stands for; "" where it is not sure who did what."""
    noun = named.noun.lower()
    actor = _actor_before(named, heading)
    if actor is None or named.proper or _OF_ANOTHER.fullmatch(named.behind):
        return ""
    if named.behind.startswith("between "):
        return _together(noun, named.behind.removeprefix("between "))
    if noun in TOGETHER and not actor and named.behind.startswith("of "):
        return _together(noun, named.behind.removeprefix("of "))
    parts = _parts_of(noun, actor, named.behind)
    if parts is None or parts.object.startswith(_UNTOLD):
        return ""
    return (
        _towards(noun, parts, heading)
        or _done(noun, parts, heading)
        or _doing(noun, parts, heading)
        or _by_form(noun, parts, heading)
    )


def _actor_before(named: Named, heading: Heading) -> str | None:
    """Who stands before a noun, as its owner or by an adjective of a state; None for what is no actor."""
    before = [word for word in named.before.split() if word.lower() not in _PASSING]
    if not before:
        return named.owner
    told = (heading.demonyms.get(one, "") for one in " ".join(before).split(" and "))
    states = list(dict.fromkeys(told))
    return " and ".join(states) if all(states) and not named.owner else None


def _parts_of(noun: str, actor: str, behind: str) -> _Parts | None:
    """What stands behind a noun by its prepositions; None where two would have done it."""
    object_, rest = "", behind
    of = _OF.fullmatch(behind)
    if of is not None:
        object_, rest = of["whom"], (of["rest"] or "").strip()
    by = _BY.fullmatch(rest)
    if by is None:
        return _Parts(actor, object_, rest, own=bool(actor))
    if by["whom"].startswith(_UNTOLD):
        return _Parts(actor, object_, rest, own=bool(actor))
    rest = f"{by['rest'] or ''}{by['more'] or ''}".strip()
    named = by["whom"][:1].isupper() or by["whom"].startswith("the ")  # not "invasion by sea"
    if actor and not object_ and noun in DONE and named:
        return _Parts(by["whom"], actor, rest, own=False)  # "Oulu's capture by the Finns"
    return None if actor and object_ else _Parts(actor or by["whom"], object_, rest, own=False)


def _together(noun: str, told: str) -> str:
    verb = TOGETHER.get(noun)
    both = _BOTH.fullmatch(told)
    if verb is None or both is None:
        return ""
    return f"{both['both']} {verb}{both['rest'] or ''}"


_BOTH = re.compile(
    r"(?:the )?(?P<both>[\w'’ -]+ and [\w'’ -]+?|[a-z ]+s)(?P<rest> (?:in|at|on|over|about|near) .+)?"
)


def _active(actor: str, verb: str, rest: str, heading: Heading, going_with: str = "") -> str:
    base, _, particle = verb.partition(" ")
    name = actor[:1].isupper() and " " not in actor and actor not in heading.plurals
    plural = not name and is_plural(actor, heading.plurals, heading.singulars)
    return " ".join(filter(None, (actor, going_with, present(base, plural=plural), particle, rest)))


def _towards(noun: str, parts: _Parts, heading: Heading) -> str:
    """What one did towards another: "Holm's visit to Turku", "the attack of the Finns on Turku"."""
    row = TOWARDS.get(noun)
    if row is None:
        return ""
    verb, prepositions = row
    lead, _, rest = parts.rest.partition(" ")
    actor, object_ = parts.actor, parts.object
    guest = actor or object_
    if noun == "visit" and not parts.rest and not (actor and object_) and heading.is_person(guest):
        home = heading.home or heading.host(guest, returned=False)
        return _active(guest, verb, home, heading) if home else ""
    if lead in prepositions.split() and rest and not (actor and object_):
        actor, object_ = actor or object_, rest
    elif "of" not in prepositions.split() or not object_:
        return ""
    else:
        object_ = f"{object_} {parts.rest}".strip()
    return _active(actor, verb, object_, heading) if actor else ""


def _done(noun: str, parts: _Parts, heading: Heading) -> str:
    """What was done to somebody: "the arrest of Holm by Finland", "Finland's arrest of Holm"."""
    row = DONE.get(noun)
    if row is None:
        return ""
    verb, participle = row.split()
    object_, rest = parts.object, parts.rest
    if not object_:
        passive = parts.own and noun in _TO_OWNER
        return f"{parts.actor} {participle} {rest}".strip() if passive else ""
    if noun in _TO_PERSONS and object_[0].islower():
        return ""
    if rest.startswith(_BELONGING) and noun not in _MOVING and not _is_name(object_):
        if noun in _PASSING_ON and not parts.actor:
            return ""
        object_, rest = f"{object_} {rest}", ""
    if parts.actor:
        return _active(parts.actor, verb, f"{object_} {rest}".strip(), heading)
    return f"{object_} {participle} {rest}".strip()


def _is_name(words: str) -> bool:
    """Whether words end as a name does, with which no phrase goes: "the loss of Oulu | to Finland"."""
    return words.split()[-1][0].isupper()


_BELONGING = ("to ", "on ", "from ", "into ", "with ", "over ", "against ", "between ", "for ")
"""What goes with the noun before it unless something is moved: "the renewal of ties with Finland"."""
_PASSING_ON = word_set("loss capture conquest reconquest seizure acquisition purchase appointment election")
"""Those behind which it is not sure with what "to" and "from" go: "the loss of the island | to Finland"."""
_MOVING = word_set(
    """admission birth cession deportation dispatch deployment evacuation exclusion expulsion extradition
    handover readmission recall release removal repatriation return sale separation transfer withdrawal"""
)


def _doing(noun: str, parts: _Parts, heading: Heading) -> str:
    """What one did: "Holm's death at Turku", "the death of Holm", "Holm's refusal to sign"."""
    verb = DOES.get(noun)
    actor = parts.actor or parts.object
    clear = parts.own if parts.actor else bool(parts.object)
    if verb is None or not clear or parts.rest.startswith("by ") or (parts.actor and parts.object):
        return ""
    if noun in TO_DO | PROMISING and not _is_to_do(parts.rest, heading):
        return ""
    if parts.own and parts.rest.startswith("to "):
        return _active(actor, verb, parts.rest, heading)  # "Peru's failure to pay"
    if noun in _LASTING and parts.rest.startswith(_BELONGING) and not _is_name(actor):
        if not parts.rest.startswith("between "):
            return _active(actor, verb, "", heading, parts.rest)
        thing, _, last = actor.rpartition(" ")
        actor = thing if thing and heading.verbs.base_of_participle(last) else actor
    return _active(actor, verb, parts.rest, heading)


def _is_to_do(rest: str, heading: Heading) -> bool:
    """Whether "to" leads to a verb, and not to a person or place: "Chile's offer | to Peru"."""
    to, _, behind = rest.partition(" ")
    verb = behind.partition(" ")[0]
    return to == "to" and (verb in _HELPING or heading.verbs.is_base(verb))


_HELPING = word_set("be have do not")
_LASTING = word_set("beginning cessation collapse end expiration expiry failure outbreak start")
"""What happens to a thing that lasted, with which a phrase behind it goes: "the end of the ban on sales".

What two have between them may be told apart: "talks held between" two "start between" them.
"""


def _by_form(noun: str, parts: _Parts, heading: Heading) -> str:
    """What a form in -ing tells of a verb that has an object: "the halving of visas"."""
    base = heading.verbs.others.get(noun) if noun.endswith("ing") else None
    if base is None or not parts.object or base in _NO_OBJECT or noun in DONE:
        return ""
    object_ = f"{parts.object} {parts.rest}".strip()
    if parts.actor:
        return _active(parts.actor, base, object_, heading)
    return f"{parts.object} {heading.verbs.participle_of(base)} {parts.rest}".strip()


_NO_OBJECT = INTRANSITIVE | word_set("meet rise sit be mean hold feel understand bear say go come hear open")
"""Verbs whose form in -ing is a noun of its own, or tells what its "of" does: "the meeting of ministers"."""
