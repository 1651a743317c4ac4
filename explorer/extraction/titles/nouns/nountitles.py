"""What the title of a happening that a noun tells is for: in the place of another title, or behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.titles.form.fitting import LONGEST, ROOMY
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.doneto import Named, clause_of_noun
from explorer.extraction.titles.nouns.nominals import (
    AGREEMENT,
    agreement_title,
    as_words,
    happening_of,
    trimmed,
)
from explorer.extraction.titles.subjects.actors import genitive


class Use(Enum):
    """What the title of a noun is for: in the place of any other, or of one without the noun; behind one.

    The last one serves only where there is no title but a plain label.
    """

    INSTEAD = 1
    UNLESS_NAMED = 2
    AFTER = 3
    FOR_LABEL = 4


class NounTitle(NamedTuple):
    """The title of a happening that the noun ``head`` names.

    ``alone`` tells it in a clause of its own, where the title has no room for ``text`` behind it.
    """

    text: str
    use: Use = Use.INSTEAD
    head: str = ""
    alone: str = ""


def with_noun(title: str, noun: NounTitle, label: str) -> str:
    """The title of a clause with what the noun beside its date adds, or that of the noun in its place.

    ``label`` is the plain one where there is no title.
    """
    if noun.use is Use.INSTEAD or (noun.use is Use.FOR_LABEL and title in {"", label}):
        return noun.text
    if not title:
        return _alone(noun)
    words = title.lower().split()
    named = noun.head in words and not (_HOPING.intersection(words) and "from" in words)
    if noun.use is Use.FOR_LABEL or named:
        return noun.alone if _is_long_with(words, noun) else title
    if noun.use is Use.UNLESS_NAMED:
        return noun.text
    longer = f"{title.rstrip(' ,')} {noun.text}"
    if noun.alone and (len(longer.split()) > ROOMY or ":" in title):
        return noun.alone
    whose = {_OWNED.sub("", word).lower() for word in noun.text.split() if _OWNED.search(word)}
    if _TIMES.search(title) or ":" in title or not whose.isdisjoint(words):
        return title  # "Holm leaves | after Holm's father's death"
    return title if len(longer.split()) > LONGEST else longer


def _is_long_with(words: Sequence[str], noun: NounTitle) -> bool:
    """Whether a long title ends on a noun that has its own day, so that its verb hardly is of that day."""
    return bool(noun.alone) and len(words) > ROOMY and noun.text.split(" ", 1)[0] in words


_HOPING = word_set("expect expects hope hopes fear fears")
"""What somebody does who does nothing: "expect much from the meeting" is no deed of the meeting's date."""


def _alone(noun: NounTitle) -> str:
    """The title of a noun where no clause has one: "After the fall of Turku there was little trade"."""
    if noun.use is Use.UNLESS_NAMED or noun.alone:
        return noun.alone or noun.text
    _, _, phrase = noun.text.partition(" ")
    return phrase if noun.use is Use.AFTER and " of " in phrase else ""


_OWNED = re.compile(r"(?:['’]s|(?<=s)['’])$")
_TIMES = re.compile(r"\b(?:after|before|until|since|when|while|following)\b")


def clause_title(named: Named, heading: Heading) -> str:
    """The clause that a noun phrase stands for, of the length of a title; "" where none is sure."""
    clause = clause_of_noun(named, heading)
    if not clause and named.before.lower() in _IN_VAIN:
        phrase = phrase_of(named._replace(before=""))
        fails = "fail" if is_plural(phrase, heading.plurals, heading.singulars) else "fails"
        clause = f"{phrase} {fails}"
    clause = _ARTICLE.sub("", clause)
    told = trimmed(as_words(clause), heading.verbs) if clause else ""
    return "" if happening_of(told) else told  # it would be read as a noun that still lacks its verb


_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_IN_VAIN = {"abortive", "failed", "unsuccessful"}


def phrase_of(named: Named) -> str:
    """The noun phrase in words, its owner before it."""
    owner = named.owner and genitive(named.owner)
    words: Sequence[str] = [owner, named.before, named.noun, named.behind]
    return " ".join(word for word in words if word)


def phrase_title(named: Named, heading: Heading, use: Use = Use.UNLESS_NAMED) -> NounTitle | None:
    """The noun phrase itself, an agreement as one that is signed; a bare noun says too little."""
    phrase = phrase_of(named)
    if " " not in phrase:
        return None
    paper = AGREEMENT.match(named.noun) is not None
    shown = agreement_title(phrase, heading.verbs) if paper else trimmed(as_words(phrase), heading.verbs)
    return NounTitle(shown, use, named.noun.lower()) if shown else None
