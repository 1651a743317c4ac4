"""Happenings told by a noun, as clauses: "resignation of X" is "X resigns", "dissolution of X" a passive."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.titles.heading import Heading

_DOES: Mapping[str, str] = {
    "abdication": "abdicate",
    "accession": "accede",
    "arrival": "arrive",
    "collapse": "collapse",
    "death": "die",
    "departure": "depart",
    "fall": "fall",
    "failure": "fail",
    "outbreak": "break out",
    "resignation": "resign",
    "return": "return",
    "surrender": "surrender",
}
"""What the one named behind "of" does."""

_DONE: Mapping[str, str] = {
    "abolition": "abolished",
    "adoption": "adopted",
    "announcement": "announced",
    "annexation": "annexed",
    "arrest": "arrested",
    "assassination": "assassinated",
    "bombardment": "bombarded",
    "bombing": "bombed",
    "capture": "captured",
    "closure": "closed",
    "conclusion": "concluded",
    "conquest": "conquered",
    "coronation": "crowned",
    "creation": "created",
    "defeat": "defeated",
    "dissolution": "dissolved",
    "election": "elected",
    "establishment": "established",
    "execution": "executed",
    "expulsion": "expelled",
    "founding": "founded",
    "foundation": "founded",
    "impeachment": "impeached",
    "inauguration": "inaugurated",
    "introduction": "introduced",
    "invasion": "invaded",
    "kidnapping": "kidnapped",
    "killing": "killed",
    "liberation": "liberated",
    "loss": "lost",
    "murder": "murdered",
    "nationalisation": "nationalised",
    "nationalization": "nationalized",
    "opening": "opened",
    "overthrow": "overthrown",
    "partition": "partitioned",
    "proclamation": "proclaimed",
    "publication": "published",
    "ratification": "ratified",
    "recognition": "recognised",
    "release": "released",
    "removal": "removed",
    "restoration": "restored",
    "resumption": "resumed",
    "severance": "severed",
    "signature": "signed",
    "signing": "signed",
    "sinking": "sunk",
    "suspension": "suspended",
}
"""What is done to what is named behind "of"."""

_TO_OWNER = word_set(
    """arrest assassination bombardment capture coronation defeat election execution expulsion impeachment
    inauguration kidnapping killing liberation murder overthrow release removal"""
)
"""Those of them that are done to the one whose they are: "Paz's arrest", but "Paz's announcement"."""
_TO_PERSONS = word_set("election inauguration coronation")

DEVERBAL = frozenset(_DOES) | frozenset(_DONE)
"""Nouns that tell what happened to those named with them."""


class Named(NamedTuple):
    """A noun that tells a happening, by whose it is, what stands before it, and what follows it.

    ``resolved`` says that a pronoun told whose.
    """

    owner: str
    before: str
    noun: str
    behind: str
    resolved: bool = False


_OF = re.compile(r"of (?:the |an? )?(?P<whom>.+?)(?P<rest> (?:in|at|by|from|into|on|near|to) .+)?")
_UNTOLD = ("his ", "her ", "its ", "their ", "no ", "any ", "few ", "neither ", "another ")
"""What it begins with where it is not told whose or which, or nothing was done to it."""


def clause_of_noun(named: Named, heading: Heading) -> str:
    """The clause that a noun phrase stands for; "" where it is not sure who did what."""
    noun = named.noun.lower()
    if named.before and noun not in {"outbreak"}:
        return ""
    if named.owner:
        if named.behind.startswith("of "):
            return ""
        return _clause(named.owner, noun, named.behind, heading) if noun in _TO_OWNER | {*_DOES} else ""
    of = _OF.fullmatch(named.behind)
    if of is None or of["whom"].startswith(_UNTOLD) or (noun in _TO_PERSONS and of["whom"][0].islower()):
        return ""
    return _clause(of["whom"], noun, (of["rest"] or "").strip(), heading)


def _clause(whom: str, noun: str, rest: str, heading: Heading) -> str:
    done = _DONE.get(noun)
    if done is None and (rest.startswith("by ") or noun not in _DOES):
        return ""
    if done is None:
        verb, _, particle = _DOES[noun].partition(" ")
        plural = is_plural(whom, heading.plurals, heading.singulars)
        done = f"{present(verb, plural=plural)} {particle}".strip()
    return f"{whom} {done} {rest}".strip()
