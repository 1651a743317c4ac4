"""What only the clauses before complete: "a handful of them … | settled", "reopened | one"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.ellipsis import in_place_of_one, lacks_noun, with_noun
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, lower_of


def with_its_object(clause: Clause, before: Sequence[Clause], heading: Heading) -> Clause:
    """A clause with what "one" is behind its verb: "closed its embassy and | reopened one in Lima"."""
    rest = lower_of(clause.rest[: _NEAR + 1])
    at = rest.index("one") if "one" in rest[:_NEAR] else -1
    led = at == 0 or (at > 0 and rest[at - 1].endswith("ing"))
    if not led or (at + 1 < len(rest) and rest[at + 1] not in _PLACING):
        return clause
    told = [one.rest for one in (*heading.before(), *before)]
    return clause._replace(rest=[*clause.rest[:at], *in_place_of_one(told), *clause.rest[at + 1 :]])


_NEAR = 4
_PLACING = word_set("in at to on near with")


def shared_whole(clause: Clause, own: Sequence[Word], heading: Heading) -> Sequence[Word]:
    """The subject ``own`` of another clause with the noun that it leaves out there."""
    if clause.subject or not lacks_noun(own):
        return own
    named = [one.subject for one in heading.before() if one.subject]
    return with_noun(own, named, heading.plurals, heading.singulars)
