"""What a deed was done to, and who did it, in words of a title: "two cruisers", "Ana Paz's"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.hanging import longest_at
from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.antecedents.roles import behind_adverbs
from explorer.extraction.clauses.agreement import is_count
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    IDLE,
    OBJECT_PRONOUNS,
    OWNERS,
    PERSONAL,
    RELATIVES,
)
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.source import Source
from explorer.extraction.titles.nouns.nounverbs import DOES, DONE
from explorer.extraction.titles.subjects.actors import genitive


def object_at(source: Source, view: SentenceView, at: int) -> Candidate | None:
    """The phrase that begins at a token, adverbs aside; None where none does, or one of a longer list.

    Of two that follow each other it is the second: "sold Peru | two cruisers".
    """
    one = _whole_at(source, view, behind_adverbs(view, at))
    if one is None:
        return None
    second = _whole_at(source, view, one.phrase.last + 1)
    if (
        second is not None
        and one.phrase.parts
        and view.tokens[one.phrase.first].text not in source.lexicon.states
    ):
        return None  # "demanded coal and Japan | two ships"
    one = second or _behind_receiver(source, view, one)
    turn = _turn_in(view, one)
    if turn >= 0:
        return one._replace(phrase=one.phrase._replace(head=turn - 1, last=turn - 1, parts=()))
    return None if one.kind == "time" or _goes_on(source, view, one) else one


def _behind_receiver(source: Source, view: SentenceView, one: Candidate) -> Candidate:
    """A phrase without the state that is given what it says: "sold | Japan | two cruisers"."""
    first = one.phrase.first
    if one.lead or first == one.phrase.head or view.tokens[first].text not in source.lexicon.states:
        return one
    if view.tokens[first + 1].is_capital or view.lower[first + 1] in _LISTING:
        return one
    return one._replace(phrase=one.phrase._replace(first=first + 1))


def subject_of(source: Source, view: SentenceView, verb: int, by: Predicate | None) -> Candidate | None:
    """The phrase of that to which something is done, before its verb; None where that is not clear."""
    at = verb
    while at and (view.lower[at - 1] in _GROUP or is_adverb(view.lower[at - 1])):
        at -= 1
    found = [one for one in named_in(source, view.sentence) if not one.phrase.owner]
    least = by.first if by is not None and by.first >= 0 else 0
    near = [one for one in found if one.phrase.last == at - 1 and one.phrase.begin >= least]
    if not near and by is not None and by.first >= 0:
        near = [one for one in found if one.phrase.last == by.last and one.phrase.begin == by.first]
        near = near or [one for one in found if one.phrase.begin == by.first and _is_followed(view, one)][-1:]
    if not near:
        return None
    one = min(near, key=lambda one: one.phrase.first)
    return _behind_noun(source, view, one) if one.role in PREPOSITIONS else one


def _is_followed(view: SentenceView, one: Candidate) -> bool:
    """Whether a relative clause follows a phrase: "two miners | who had fled"."""
    return view.lower[one.phrase.last + 1 : one.phrase.last + 2] in (("who",), ("which",), ("that",))


def _behind_noun(source: Source, view: SentenceView, one: Candidate) -> Candidate | None:
    """The name behind the noun of a phrase that opens a clause: "under its terms | Oulu was ceded"."""
    phrase = one.phrase
    if phrase.parts or phrase.last != phrase.head:
        return None
    first = phrase.last + 1
    while first > phrase.first and view.tokens[first - 1].is_capital:
        first -= 1
    if first in (phrase.first, phrase.last + 1):
        return None
    name = text_of(source, view, first, phrase.last)
    return one._replace(name=name, lead="", phrase=phrase._replace(first=first, lead=""))


_GROUP = AUXILIARIES | IDLE | word_set("been being be")


def _whole_at(source: Source, view: SentenceView, at: int) -> Candidate | None:
    """The longest phrase that begins at a token, but not with the subject of the clause behind it."""
    found = (one for one in named_in(source, view.sentence) if one.phrase.begin == at)
    return longest_at((one for one in found if not _takes_subject(source, view, one)), at)


def _takes_subject(source: Source, view: SentenceView, one: Candidate) -> bool:
    """Whether the last of several phrases begins the next clause: "attacked Oulu, and | Japan | fled"."""
    behind = behind_adverbs(view, one.phrase.last + 1)
    if not one.phrase.parts or behind >= len(view.lower):
        return False
    return view.finite[behind] or source.lexicon.verbs.base_of_participle(view.lower[behind]) is not None


def _goes_on(source: Source, view: SentenceView, one: Candidate) -> bool:
    """Whether further members of a list follow: "sold Peru two cruisers, | tanks and aircraft"."""
    behind = one.phrase.last + 1
    if not _LISTING.isdisjoint(view.lower[behind : behind + 1]):
        return _whole_at(source, view, behind_adverbs(view, behind + 1)) is not None
    if view.lower[behind : behind + 1] != (",",):
        return False
    second = _whole_at(source, view, behind + 1)
    if second is None:
        return False
    last = second.phrase.last + 1
    return bool(second.phrase.parts) or not _LISTING.isdisjoint(view.lower[last : last + 1])


_LISTING = word_set("and or")


def in_short(source: Source, one: Candidate) -> tuple[str, str]:
    """A phrase in full and without what hangs on it; "" for one that does not tell which is meant."""
    view, phrase = one.view, one.phrase
    if view is None or not _is_clear(view, one):
        return "", ""
    last = _end_of_person(view, one)
    name = text_of(source, view, phrase.first, last)
    if not name:
        return "", ""
    if (
        view.lower[phrase.head] in _NAMED_PLACES
        and name.split()[1:2] == ["of"]
        and name.split()[2][0].isupper()
    ):
        name = name.partition(" of ")[2]  # "the village of | Oulu"
        return name, name
    if phrase.parts and name.split()[-1].islower() and view.lower[last + 1 : last + 2] == ("of",):
        return "", ""  # "Kobe and the grave | of Ana Paz"
    if phrase.parts and _names_doer(source, view, one):
        return "", ""
    lead = "" if one.lead in OWNERS or not one.lead else f"{one.lead} "
    core = name if phrase.parts else text_of(source, view, phrase.first, min(phrase.head, last))
    placed = "" if view.tokens[last].is_capital else _place_behind(source, view, last + 1)
    bare = one.lead == "the" and phrase.first == last and core.islower()
    if bare and not placed:
        return "", ""
    if len(f"{lead}{name}{placed}".split()) <= LONGEST:
        return f"{lead}{name}{placed}", f"{lead}{core if placed and not bare else name}"
    fits = not phrase.parts and not bare and len(f"{lead}{core}".split()) <= LONGEST
    return (f"{lead}{core}", f"{lead}{core}") if fits else ("", "")


def _names_doer(source: Source, view: SentenceView, one: Candidate) -> bool:
    """Whether a list holds who did it elsewhere: "took Kobe and | the Japanese Oulu", "Japan two towns"."""
    lexicon = source.lexicon
    for at in range(one.phrase.first + 1, one.phrase.last):
        word, after = view.tokens[at].text, view.lower[at + 1]
        led = view.lower[at - 1] == "the" and word in lexicon.demonyms and view.tokens[at + 1].is_capital
        doer = word in lexicon.states and not word.isupper() and view.lower[at - 1] == "and"
        if led or (doer and after.isalnum() and not view.tokens[at + 1].is_capital):
            return True
    return False


def _is_clear(view: SentenceView, one: Candidate) -> bool:
    """Whether nothing in a phrase points elsewhere; "asked for | his extradition" tells what for."""
    inside = slice(one.phrase.first, one.phrase.last + 1)
    led = one.lead not in _UNCLEAR or (one.lead in OWNERS and one.head in _DEEDS)
    led = led and (one.lead or view.lower[one.phrase.first]) not in _VAGUE
    return led and POINTING.isdisjoint(view.lower[inside]) and True not in view.dated[inside]


def _end_of_person(view: SentenceView, one: Candidate) -> int:
    """The last token of a phrase, of a person's name without what he became: "appointed | Paz | consul"."""
    first, last = one.phrase.first, one.phrase.last
    while last > first and view.tokens[first].is_capital and view.tokens[last].text in OFFICES:
        last -= 1
    return last


_DEEDS = DOES.keys() | DONE.keys()
_NAMED_PLACES = word_set("village town city")
_VAGUE = word_set("few many most some")
_UNCLEAR = OWNERS | word_set("this these those both any every each no")
POINTING = (
    PERSONAL
    | OBJECT_PRONOUNS
    | OWNERS
    | RELATIVES
    | word_set("other others same such former latter another there this that these those own one ones part")
)
LONGEST = 7
"""Words of the longest phrase that a title says of a deed."""


def _turn_in(view: SentenceView, one: Candidate) -> int:
    """The token of an adjective that stands behind its noun, -1 for none: "a zone | free of arms"."""
    behind = range(one.phrase.first + 1, one.phrase.last)
    return next((at for at in behind if view.lower[at] in _BEHIND_NOUNS and view.lower[at + 1] == "of"), -1)


_BEHIND_NOUNS = word_set("free full worthy capable independent short")


def _place_behind(source: Source, view: SentenceView, at: int) -> str:
    """Where what ends before a token is, with a space before it: " at Kobe"."""
    if _PLACING.isdisjoint(view.lower[at : at + 1]):
        return ""
    one = _whole_at(source, view, at + 1)
    if one is None or not view.tokens[one.phrase.first].is_capital or one.phrase.parts or one.lead:
        return ""
    return f" {view.lower[at]} {one.name}" if len(one.name.split()) <= _SHORT else ""


_PLACING = word_set("at in near off on")
_SHORT = 3


def text_of(source: Source, view: SentenceView, first: int, last: int) -> str:
    """The words of tokens; "" where the first may have its capital from its sentence alone."""
    words = " ".join(source.document.text[view.starts[first] : view.ends[last]].split())
    if first or not view.tokens[0].is_capital:
        return words
    opening = view.tokens[0].text
    if is_count(view.lower[0]):
        return words[0].lower() + words[1:]
    lexicon = source.lexicon
    known = opening in lexicon.demonyms or opening in lexicon.places or opening in source.people.by_part
    return words if known or (last > first and view.tokens[1].is_capital) else ""


def place_of(source: Source, view: SentenceView, at: int, end: int) -> str:
    """Where something was done, as the first phrase with a name there says: "at Kobe airport"."""
    for place in range(at, end):
        one = _whole_at(source, view, place + 1) if view.lower[place] in _PLACING else None
        if one is not None and _is_place(view, one):
            behind = view.lower[one.phrase.last + 1 : one.phrase.last + 3]
            if behind[:1] == ("and",) and not _PLACING.isdisjoint(behind[1:]):
                return ""  # "at Kobe | and at Oulu"
            return " ".join(filter(None, (view.lower[place], one.lead, one.name)))
    return ""


def _is_place(view: SentenceView, one: Candidate) -> bool:
    """Whether a phrase behind "at" or "in" names a place in few words."""
    inside = range(one.phrase.first, one.phrase.last + 1)
    named = any(view.tokens[at].is_capital and not view.dated[at] for at in inside)
    short = len(one.name.split()) <= _SHORT and not one.phrase.parts and one.lead not in _UNCLEAR
    return named and short and one.kind not in _NO_PLACES


_NO_PLACES = word_set("person called people time")


def actor_of(source: Source, view: SentenceView, by: Predicate | None) -> str:
    """The subject of a verb as it stands before a noun: "Finnish", "Ana Paz's"; "" for a longer one."""
    return _before_noun(source, view, by.first, by.last) if by is not None and by.first >= 0 else ""


def agent_behind(source: Source, view: SentenceView, at: int) -> str:
    """Who did what a passive tells, as it stands before a noun, where "by" is at a token."""
    one = _whole_at(source, view, at + 1) if view.lower[at : at + 1] == ("by",) else None
    return _before_noun(source, view, one.phrase.begin, one.phrase.last) if one is not None else ""


def _before_noun(source: Source, view: SentenceView, first: int, last: int) -> str:
    first += view.lower[first] in DETERMINERS and first < last
    words: Sequence[str] = [token.text for token in view.tokens[first : last + 1]]
    name = " ".join(words)
    people = next((one for one in (" ".join(words[:2]), words[0]) if one in source.lexicon.demonyms), "")
    if people and (people != name or people.endswith(_ADJECTIVES)):
        return people if _JOINING.isdisjoint(words) else ""
    if name in source.lexicon.states:
        led = "the " if first and view.lower[first - 1] == "the" else ""
        return f"{led}{name if led and name.isupper() else genitive(name)}"
    person = len(words) <= _SHORT and all(word in source.people.by_part for word in words)
    return genitive(name) if person else ""


_JOINING = COORDINATORS | {","}
_ADJECTIVES = ("ish", "ese", "ch", "ss")
"""How adjectives end that also mean a people."""
