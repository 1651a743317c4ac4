"""What a noun phrase of a happening names, and whose it is, also where a pronoun says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, DETERMINERS, INTRANSITIVE, OWNERS
from explorer.extraction.predicates.reading import Predicate, Reading
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.datedphrases import (
    OWNING,
    Phrase,
    first_of_both,
    may_stand_in,
    subject_before,
)
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.nominals import as_text
from explorer.extraction.titles.subjects.actors import genitive
from explorer.extraction.titles.subjects.offices import without_office
from explorer.extraction.titles.subjects.subjectread import name_start

Reader = Callable[[], Reading]
"""Reads the sentence of a telling."""


def named_by(text: str, view: SentenceView, phrase: Phrase, read: Reader, heading: Heading) -> Named:
    """What a noun phrase names, and whose it is."""
    first, resolved, owner = phrase.first, False, ""
    if view.lower[first] in OWNERS and first < phrase.head:
        outlived = view.lower[phrase.head] in _ENDS and view.lower[first - 1] == "after"
        outlived = outlived and not view.lower[phrase.head - 1].endswith(OWNING)  # "after his father's death"
        owner = (outlived and _outlived(text, view, first - 1, read, heading)) or (
            subject_before(text, view, first, read(), heading)
            if view.lower[first] in _OF_THINGS
            else person_of(text, view, phrase.head, read, heading, his=first)
        )
        first += 1
        resolved = bool(owner)
    first = first_of_both(view, first, phrase.head, heading)
    before = as_text(words_of(text, view, first, phrase.head)) if first < phrase.head else ""
    before = f"{_owner_before_date(text, view, first)} {before}".strip()
    owned = _OWNED.fullmatch(before)
    if owned is not None:
        owner, before = owned["owner"], owned["before"] or ""
    follows = phrase.head + 1 < phrase.end
    behind = as_text(words_of(text, view, phrase.head + 1, phrase.end)) if follows else ""
    if behind.startswith(_OF_HIS):
        whose = person_of(text, view, phrase.head, read, heading)
        behind = f"of {genitive(whose)} {behind[7:]}" if whose else behind
        resolved = bool(whose)
    noun = view.tokens[phrase.head]
    proper = noun.is_capital and phrase.head > 0 and view.tokens[phrase.head - 1].is_word
    return Named(owner, before, noun.text, behind.rstrip(","), resolved, proper)


def _owner_before_date(text: str, view: SentenceView, first: int) -> str:
    """Whose a noun is, where its date stands between: "Peru's ⟦1985⟧ | visit"; "" where none is told."""
    end = first
    while end and view.dated[end - 1]:
        end -= 1
    if end in (0, first) or not view.lower[end - 1].endswith(OWNING):
        return ""
    begin = end - 1
    while begin and may_stand_in(view, begin - 1) and view.lower[begin - 1] not in _BEFORE_OWNERS:
        begin -= 1
    return as_text(words_of(text, view, begin, end))


_BEFORE_OWNERS = PREPOSITIONS | DETERMINERS
_OF_THINGS = word_set("its their")
_ENDS = word_set("death execution murder assassination burial funeral")
"""Nouns of what one does nothing after."""


def _outlived(text: str, view: SentenceView, after: int, read: Reader, heading: Heading) -> str:
    """Whose death another's deed came after: "published Roca's letters | after his death"; "" where unclear.

    Who acts upon what is another's outlived that one, so it is not the subject who had died.
    """
    deeds = [one.verb for one in read().predicates if one.first >= 0 and one.verb < after and not one.done]
    deed = next((verb for verb in reversed(deeds) if view.finite[verb]), after)
    if deed == after or view.lower[deed] in BE or heading.verbs.lemma(view.lower[deed]) in INTRANSITIVE:
        return ""
    found, at = set[str](), after
    while at > deed + 1:
        first = name_start(view, at)
        name = _GENITIVE.sub("", as_text(words_of(text, view, first, at))) if first < at else ""
        if name and heading.is_person(name):
            found.add(name)
        at = min(first, at - 1)
    return found.pop() if len(found) == 1 else ""


_GENITIVE = re.compile(r"(?:['’]s|(?<=s)['’]|,)$")
_OF_HIS = ("of his ", "of her ")


_OWNED = re.compile(r"(?P<owner>.*\w)(?:['’]s|(?<=s)['’])(?: (?P<before>.*))?")


def person_of(text: str, view: SentenceView, at: int, read: Reader, heading: Heading, his: int = -1) -> str:
    """Whom "his" means at a token: the last subject before that is a person, or else the next one.

    ``his`` is the token of that word, where it stands: it means sooner whom the sentence before names.
    """
    told = [one for one in read().predicates if one.first >= 0]
    before = [one for one in reversed(told) if one.last < at]
    name = _first_person(text, view, before, heading)
    called = heading.meant(his) if his >= 0 and not name else None
    if called is not None and called.name[0].isupper() and heading.is_person(called.name):
        return (
            heading.pointers.he
            if set(called.name.split()) <= set(heading.pointers.he.split())
            else called.name
        )
    after = [one for one in told if one.first > at]
    return name or _first_person(text, view, after, heading) or heading.pointers.he


def _first_person(text: str, view: SentenceView, told: Sequence[Predicate], heading: Heading) -> str:
    """The first subject of predicates that is a person; "" where none is."""
    for one in told:
        if one.first == one.last and view.lower[one.first] in _HE and heading.pointers.he:
            return heading.pointers.he
        name = without_office(as_text(words_of(text, view, one.first, one.last + 1)).rstrip(","))
        if name and name[0].isupper() and " and " not in name and heading.is_person(name):
            return name
    return ""


_HE = word_set("he she")
