"""Titles of sentences that open with a quotation: who says it comes first."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.heading import Heading, is_many
from explorer.extraction.titles.nouns.nominals import as_text
from explorer.extraction.titles.subjects.actors import actors
from explorer.extraction.titles.word import Word, commas_in, finite_in

_OPENING = ('"', "“", "«")
_CLOSING = ('"', "”", "»")


def said_title(words: Sequence[Word], heading: Heading) -> str:
    """The title of '"We pay," the minister said': 'Minister says "We pay"'; "" where that does not fit."""
    if not words or not words[0].text.startswith(_OPENING):
        return ""
    close = next((at for at, word in enumerate(words) if word.text.endswith(_CLOSING)), len(words))
    rest = words[close + 1 :]
    verb = next((at for at in finite_in(rest) if _speaks(_base(rest[at], heading), heading)), None)
    if verb is None:
        return ""
    subject = rest[:verb] or rest[verb + 1 : next(iter(commas_in(rest[verb + 1 :])), len(rest)) + verb + 2]
    how = (at for at, word in enumerate(subject) if at and word.lower in PREPOSITIONS - {"of"})
    subject = subject[: next(how, len(subject))]  # "said the premier | in a broadcast"
    quoted = as_text(words[: close + 1]).rstrip(",")
    for mark in _CLOSING:
        quoted = quoted.replace("," + mark, mark)
    for actor in actors(subject, heading.pointers, heading.is_person):
        plural = is_many(rest[verb], subject, actor, heading)
        title = f"{actor.text} {present(_base(rest[verb], heading), plural=plural)} {quoted}"
        if len(title.split()) <= LONGEST:
            return title
    return ""


def _speaks(base: str, heading: Heading) -> bool:
    return base in heading.speech_verbs or base in _UTTERING


_UTTERING = word_set("recall write remark add note observe conclude insist tell reply answer ask explain")
"""Verbs that tell who a quotation is by, though they mostly say something else."""


def _base(word: Word, heading: Heading) -> str:
    base = heading.verbs.sure_base(word.lower) or ""
    return "say" if base == "tell" else base  # who is told is left out
