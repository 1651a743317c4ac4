"""What "takes place" or "follows", told by the verb of its noun: "Chile's entry into NATO takes place"."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS, OWNERS
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.nominals import NAME_ALONE
from explorer.extraction.titles.nouns.nountitles import clause_title
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.subjects.offices import without_office


def by_its_verb(title: str, heading: Heading) -> str:
    """A title with the verb of its noun, where it is sure who did what; else the title itself.

    "Admission of Chile to the League takes place" is "Chile admitted to the League".
    """
    if " take" not in title and " follow" not in title and " occur" not in title:
        return title
    found = _TAKING_PLACE.fullmatch(title)
    named = _named(found["noun"], heading) if found is not None else None
    told = clause_title(named, heading) if named is not None else ""
    if not told or found is None:
        return title
    return f"{told[0].upper()}{told[1:]}{found['place'] or ''}"


def by_its_noun(title: str, heading: Heading) -> str:
    """The title of an item or a cell that opens with the noun of a deed, told by its verb; else the title.

    "Signing of a trade agreement" is "Trade agreement signed", "Ana Paz in Lima" is a visit.
    """
    title = title.removeprefix("The ") if title.startswith("The ") and " of " in title else title
    first, _, rest = title.partition(" ")
    if heading.home and first.endswith("ing") and (done := _doing(first.lower(), rest, heading)):
        return done
    if first.lower() in DEVERBAL and rest.startswith("of "):
        named = _named(title, heading)
        told = clause_title(named, heading) if named is not None else ""
        return f"{told[0].upper()}{told[1:]}" if told else title
    if heading.kind == "relations" and _RELATIONS.fullmatch(title) is not None:
        return f"{title} established"
    if heading.kind == "visit" and (found := _SOMEWHERE.fullmatch(title)) is not None:
        name = without_office(found["who"])
        known = NAME_ALONE.fullmatch(name) is not None and heading.is_person(name)
        return f"{found['who']} visits {found['place']}" if known else title
    return title


def _doing(form: str, rest: str, heading: Heading) -> str:
    """What the state of an overview did, by an item that opens with its verb: "joining the bank".

    "Being elected to the council" was done to it. A form in -ing may also describe a bare noun: "fishing
    treaty", "growing tensions".
    """
    words, base = rest.split(), heading.verbs.others.get(form)
    if words and form == "being":
        done = heading.verbs.base_of_participle(words[0].lower()) is not None
        return f"{heading.home} {rest}" if done else ""
    if not words or form in _DESCRIBING or base is None:
        return ""
    first = words[0].lower()
    told = first in DETERMINERS or first in OWNERS or words[0][0].isupper() or base == "become"
    told = (told or base in _WITH_OBJECT) and first not in PREPOSITIONS
    return f"{heading.home} {present(base, plural=False)} {rest}" if told else ""


_WITH_OBJECT = word_set("establish sign ratify sever restore resume conclude")
"""Verbs behind whose form in -ing stands what is done, also where that is bare."""
_DESCRIBING = word_set(
    """fishing trading mining shipping working banking training farming housing meeting visiting leading
    ruling governing founding existing outstanding pending following remaining standing during
    having including"""
)
"""Forms in -ing that mostly describe the noun behind them, or lead to one."""
_RELATIONS = re.compile(
    r"(?:Full |Formal )?(?:Diplomatic|Consular|Full|Formal) relations"
    r"(?: with (?:(?!\b(?:broken|severed|cut|suspended|restored|resumed)\b).)+)?",
    re.IGNORECASE,
)
_SOMEWHERE = re.compile(
    rf"(?P<who>{CAPITAL}[^,:]+) in (?P<place>{CAPITAL}[\w'’-]+(?: {CAPITAL}[\w'’-]+){{0,2}})"
)
"""A guest with where he was: "President Ana Paz in Lima"."""
_TAKING_PLACE = re.compile(
    r"(?P<noun>.+?) (?:takes? place|occurs?|follows?)(?P<place> (?:in|at|on|near|aboard) .+)?"
)
_OWNED = re.compile(r"(?P<owner>.*\w)(?:['’]s|(?<=s)['’])(?: (?P<before>.*))?")


def _named(phrase: str, heading: Heading) -> Named | None:
    """The parts of a phrase around the noun that tells a deed; None where none does, or it has a verb."""
    words = phrase.split()
    lower = [word.lower() for word in words]
    if not _UNTOLD.isdisjoint(lower) or lower[-1] == "to":
        return None
    at = next((at for at, word in enumerate(lower) if word in DEVERBAL), -1)
    if at < 0 or (at and words[at][0].isupper()):
        return None  # "Geneva Summit" is a name
    before = " ".join(words[:at])
    owned = _OWNED.fullmatch(before)
    owner, before = (owned["owner"], owned["before"] or "") if owned is not None else ("", before)
    behind = " ".join(words[at + 1 :])
    if (before and lower[at] in _PERSONAL) or _is_unlike(lower[at], behind, heading):
        return None
    told = owner or before or behind.startswith(("of ", "between ", "by "))
    return Named(owner, before, lower[at], behind) if told else None


def _is_unlike(noun: str, behind: str, heading: Heading) -> bool:
    """Whether a thing is returned by somebody, or may be one or many: "return of papers", "of aircraft"."""
    whose = _WHOSE.match(behind)
    if whose is None:
        return False
    last = whose["whose"].rpartition(" ")[2]
    goes = (
        last in _GOING
        or is_person_noun(singular(last))
        or (" " in whose["whose"] and heading.is_person(whose["whose"]))
    )
    return last in _ONE_OR_MANY or (noun == "return" and not goes)


_WHOSE = re.compile(r"of (?P<whose>.+?)(?= (?:to|from|in|at|by|on|into|with|after|for|of)\b|$)")
_PERSONAL = word_set("visit election appointment nomination coronation inauguration birth death burial")
"""What befalls persons, not the state whose adjective stands before it: "the Finnish election"."""
_GOING = word_set("troops forces army fleet family exiles delegation mission expedition party")
_ONE_OR_MANY = word_set("aircraft spacecraft hovercraft craft series sheep fish species headquarters")


_UNTOLD = AUXILIARIES | {"not", "never", "and", "that", "which", "who", "full"}
"""Words of a title that tell that nothing took place, of more than one deed, or how far one went."""
