"""Noun phrases that a date hangs on, whose noun names a happening: "the failure of the mission of May"."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, OWNERS, RELATIVES, SUBORDINATORS
from explorer.extraction.predicates.reading import Reading
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.governors import ends_governor, is_wake
from explorer.extraction.titles.nouns.nominals import AGREEMENT, as_text
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.subjects.subjectread import name_start


class Phrase(NamedTuple):
    """A noun phrase as tokens: it begins at ``first``, its noun is ``head``, and it ends before ``end``."""

    first: int
    head: int
    end: int


def phrase_before(view: SentenceView, at: int, heading: Heading, *, listed: bool) -> Phrase | None:
    """The noun phrase that a date hangs on: "the failure of the mission in"."""
    end = at
    sign = view.tokens[at - 1].text if at else ""
    if sign == "(" or (sign == "," and listed) or (at and view.lower[at - 1] in _HANGING):
        end = at - 1
        end -= view.tokens[end - 1].text == ","
    elif view.lower[at] not in _POINTING:
        return None
    found, first = _phrase_from(view, end, heading)
    aside = first > 1 and view.tokens[first - 1].text == "," and view.lower[first] in PREPOSITIONS
    return found or (_phrase_from(view, first - 1, heading)[0] if aside else None)


def phrase_to(view: SentenceView, end: int, heading: Heading) -> Phrase | None:
    """The noun phrase that ends before a token, if its noun names a happening."""
    return _phrase_from(view, end, heading)[0]


def phrase_within(view: SentenceView, first: int, end: int, heading: Heading) -> Phrase | None:
    """The noun phrase of the first noun of a happening, or of several, between two tokens."""
    head = _head_in(view, first, end, heading)
    if head < 0:
        many = (at for at in range(first, end) if singular(view.lower[at]) in DEVERBAL)
        head = next((at for at in many if view.lower[at + 1 : at + 2] == ("of",)), -1)
    return Phrase(_begin(view, head, first), head, end) if head >= 0 else None


def _phrase_from(view: SentenceView, end: int, heading: Heading) -> tuple[Phrase | None, int]:
    """The noun phrase that ends before a token, if its noun names a happening, and where its words begin."""
    first = end
    while first and may_stand_in(view, first - 1):
        first -= 1
    head = _head_in(view, first, end, heading)
    if head < 0 and _adds_another(view, first):
        begin = first - 1
        while begin and may_stand_in(view, begin - 1):
            begin -= 1
        head = _head_in(view, begin, first - 1, heading)
        if head < 0 or view.lower[head + 1] != "of" or not _are_of_one_sort(view, head, first):
            return None, first
        first = begin
    return (Phrase(_begin(view, head, first), head, end) if head >= 0 else None), first


def _head_in(view: SentenceView, first: int, end: int, heading: Heading) -> int:
    """The noun of a happening among the words of a phrase; -1 where none is."""
    return next((at for at in range(first, end) if is_head(view, at, first, end, heading)), -1)


def _adds_another(view: SentenceView, first: int) -> bool:
    """Whether "and" stands before words that it may add to those before it."""
    return first > _SHORTEST and view.lower[first - 1] == "and"


def _are_of_one_sort(view: SentenceView, head: int, first: int) -> bool:
    """Whether words behind "and" are one more of whom or what "of" told: "the murder of Roca and | his son".

    Names join names, and so many of them or his own people join a person; another noun may be told apart.
    """
    before = view.lower[head + 1 : first - 1]
    one = view.tokens[first - 2].is_capital and not PREPOSITIONS.intersection(before[1:])
    return one and (view.tokens[first].is_capital or view.lower[first] in _ADDING)


_SHORTEST = 4
"""More tokens than these stand before what "and" adds: "the murder of Roca and | his son"."""
_ADDING = word_set(
    """most many some several all both two three four five six seven eight nine ten eleven twelve dozens
    hundreds thousands others his her their"""
)


def phrase_behind(view: SentenceView, first: int, heading: Heading) -> Phrase | None:
    """The noun phrase that a date is counted from: "two days after | the fall of Tacna, …"."""
    end = phrase_end(view, first)
    head = next((at for at in range(first, end) if is_head(view, at, first, end, heading)), -1)
    return Phrase(_begin(view, head, first), head, end) if head >= 0 else None


def phrase_end(view: SentenceView, first: int) -> int:
    """Where a noun phrase ends that a token belongs to."""
    while first < len(view.tokens) and may_stand_in(view, first):
        first += 1
    return first


_HANGING = word_set("of in on")
_POINTING = word_set("that the")
_ENDING = SUBORDINATORS | COORDINATORS | RELATIVES | word_set("there then not only")


def may_stand_in(view: SentenceView, at: int) -> bool:
    """Whether a word may belong to a noun phrase: no verb, sign, date or word that begins a clause."""
    word = view.lower[at]
    if view.finite[at] or view.dated[at] or word in _ENDING:
        return word == "and" and at > 0 and "between" in view.lower[max(0, at - 6) : at]
    return word[:1].isalnum() or (word in _OWNING_SIGNS and at > 0 and view.lower[at - 1].endswith("s"))


_OWNING_SIGNS = {"'", "’"}
OWNING = ("'s", "’s", "s'", "s’", *_OWNING_SIGNS)
"""What the last word of an owner ends with."""


def is_head(view: SentenceView, at: int, first: int, end: int, heading: Heading) -> bool:
    """Whether a word names a happening and ends the noun phrase that it is the noun of."""
    word = view.lower[at]
    told = word in heading.event_nouns or word in DEVERBAL or word in HAPPENINGS
    if word.endswith("ing") and at > first and "of" in view.lower[at + 1 : at + 2]:
        return view.lower[at - 1] in _ARTICLES or told
    if not told and (not AGREEMENT.match(word) or word.endswith("ing")):
        return False
    if at > first and view.lower[at - 1] in {"to", "will", "would", "could"}:
        return False
    return at + 1 == end or view.lower[at + 1] in PREPOSITIONS or view.lower[at + 1] in {"to", "between"}


_ARTICLES = word_set("the a an this")


HAPPENINGS = word_set(
    """rising risings mission campaign strike strikes decree decrees boycott expedition offensive raid raids
    skirmish bombardment landing withdrawal disaster famine mutiny putsch embargo ultimatum refusal protest
    demonstration demonstrations crackdown pogrom purge hijacking explosion flood floods hurricane epidemic
    pandemic transfer exchange deportation evacuation handover merger plebiscite congress"""
)
"""Nouns of happenings besides those that give a telling by themselves."""


def _begin(view: SentenceView, head: int, first: int) -> int:
    """The first word of the noun phrase of ``head``, behind an article and what leads up to it."""
    begin = head
    while begin > first and view.lower[begin - 1] not in _OPENING:
        begin -= 1
    own = begin - 1
    return own if own >= first and view.lower[own] in OWNERS else begin


_OPENING = PREPOSITIONS | DETERMINERS


def governor_of(view: SentenceView, phrase: Phrase) -> str:
    """The preposition before a noun phrase and its article, or ""; "in the wake of" is "after"."""
    at = phrase.first - 1
    if at >= 0 and view.lower[at] in DETERMINERS:
        at -= 1
    if is_wake(view, at):
        return "after"
    return view.lower[at] if at >= 0 and view.lower[at] in PREPOSITIONS else ""


SHORTLY = word_set("soon shortly immediately only just directly right")
"""What may stand before "after" where a sentence begins with it: "soon | after the fall"."""


def is_told_of(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a noun phrase tells one happening: "no opening" and "the near opening" tell none."""
    lead = view.lower[phrase.first - 1] if phrase.first else ""
    return lead not in _NOT_ONE


def is_matter(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a noun phrase is what another noun is about: "an agreement on | the return of refugees"."""
    at = phrase.first - 1
    at -= at >= 0 and view.lower[at] in DETERMINERS
    return (
        not ends_governor(view, at)
        and at > 0
        and view.lower[at] in _ABOUT
        and view.tokens[at - 1].is_word
        and not view.dated[at - 1]
    )


_ABOUT = word_set("about against for of on over")


_NOT_ONE = word_set("no any few neither another each every near")


def is_object(view: SentenceView, phrase: Phrase, heading: Heading) -> bool:
    """Whether a verb stands right before a noun phrase, so that its clause tells the happening too."""
    at = phrase.first - 1
    if at >= 0 and view.lower[at] in DETERMINERS:
        at -= 1
    return at >= 0 and heading.verbs.is_form(view.lower[at])


def name_before(text: str, view: SentenceView, end: int) -> str:
    """The name that ends before token ``end``, "" without one."""
    first = name_start(view, end)
    return as_text(words_of(text, view, first, end)).rstrip(",")


def subject_before(text: str, view: SentenceView, at: int, reading: Reading, heading: Heading) -> str:
    """The subject whose "its" is behind its own verb: "Peru has had an army since | its independence"."""
    told = [one for one in reading.predicates if one.first >= 0 and one.last < at and one.verb < at]
    span = told[-1][1:3] if told else (0, -1)
    if not _STANDING_IN.isdisjoint(view.lower[span[0] : span[1] + 1]):
        return ""
    name = as_text(words_of(text, view, span[0], span[1] + 1)).rstrip(",")
    if view.lower[span[1]] in _NAMELESS:
        return ""
    alike = bool(name) and heading.is_plural(name) == (view.lower[at] == "their")
    return name if alike and not heading.is_person(name) else ""


_NAMELESS = word_set("country countries nation nations neighbour neighbours neighbor neighbors state states")
"""What stands for those whom the text names elsewhere: "the two nations"."""
_STANDING_IN = RELATIVES | word_set("it they he she this these those there latter former")


def first_of_both(view: SentenceView, first: int, head: int, heading: Heading) -> int:
    """Where adjectives of states before a noun begin that "and" joins: "the | Finnish and Thai raid"."""
    before = first - 2
    joined = head == first + 1 and before >= 0 and view.lower[before + 1] == "and"
    return before if joined and view.tokens[before].text in heading.demonyms else first
