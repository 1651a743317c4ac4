"""Headlines of clauses that only say what there was: "there were riots in Lima" gives "Riots in Lima"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import BE, is_idle
from explorer.extraction.titles.nominals import trimmed
from explorer.extraction.titles.word import Word

_BEING = BE | word_set("had has came followed arose remained existed exist exists came began")
_NONE = word_set("no not never nothing nobody little")
_LEFT_OUT = word_set("a an the been also still then only about some nearly almost")


def existing_title(clause: Clause, own: Sequence[Word], verbs: VerbTable) -> str:
    """What there was, as a noun phrase; "" where a clause says more or less than that."""
    subject = [word.lower for word in own if not is_idle(word.lower)]
    if subject != ["there"] or clause.verb.lower not in _BEING:
        return ""
    words = list(clause.rest)
    while words and (words[0].lower in _LEFT_OUT or is_idle(words[0].lower)):
        words.pop(0)
    bare = not words or words[0].finite or verbs.is_form(words[0].lower) or words[0].comma
    if words and words[0].lower in _NONE:
        return ""  # what there was not until then
    return "" if (bare and len(words) > 1) or not words else trimmed(words, verbs)
