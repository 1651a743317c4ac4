"""The words of a subject as a sentence was read: lists whole, names for those described, no phrase before."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.described import members_end
from explorer.extraction.clauses.likened import behind_likeness
from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.phrases import LEADING_OF
from explorer.extraction.clauses.suspended import waiting_before
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    BE,
    COMPOUND_LEADS,
    COORDINATORS,
    DETERMINERS,
    LINKS,
    NUMBERS,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    SUMMING_UP,
)
from explorer.extraction.predicates.reading import Predicate, Reading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word


def subject_of(text: str, view: SentenceView, one: Predicate) -> Sequence[Word]:
    """The words of a predicate's subject.

    Of "an air force general" behind a name it is the name, but not behind "at Turku"; what stands before a
    date in it does not belong to it ("After the crisis of 1990 | Peru"), nor does "it was".
    """
    first, last = list_start(view, one), one.last
    if _is_of_time(view, first):
        return ()
    beside = first > 1 and view.tokens[first - 1].text == "," and view.lower[last] not in SUMMING_UP
    if view.lower[first] in {"a", "an"} and beside:
        begins = whole_name_start(view, first - 1)
        placed = begins > 0 and view.lower[begins - 1] in _PLACING
        if begins < first - 1 and not placed:
            first, last = begins, first - 2
    dates = [at for at in range(first, last) if view.dated[at]]
    if dates and (view.tokens[dates[-1] + 1].is_capital or view.lower[dates[-1] + 1] in DETERMINERS):
        first = dates[-1] + 1
    if first and view.lower[first - 1] in PREPOSITIONS and not is_relative(view, one):
        first = _behind_phrase(view, first, last)
    second = "of" if view.lower[first] in LEADING_OF else COMPOUND_LEADS.get(view.lower[first])
    if last - first > 1 and second is not None and view.lower[first + 1] == second:
        first += 2
    while first < last and (view.lower[first] in _BEFORE_SUBJECTS or view.tokens[first].text in {",", ";"}):
        first += 1
    first = behind_likeness(view, first, last, view.lower[one.verb])
    first += members_end(view.lower[first : last + 1], view.verbs.base_of_participle(view.lower[one.verb]))
    if "but" in view.lower[first:last] and "not" in view.lower[max(0, first - 1) : first + 1]:
        first = view.lower.index("but", first) + 1  # "it was not Paz but | Roca who"
    if first < last and view.lower[last] == "none":
        return ()  # "of the ten ships none arrived"
    return words_of(text, view, first, _without_dated_participle(view, first, last) + 1)


def _is_of_time(view: SentenceView, first: int) -> bool:
    """Whether a time opens a sentence as its subject and says where: "The 1960s in | Peru | were quiet"."""
    at = first - 2
    if at < 0 or not view.dated[at] or view.lower[first - 1] not in _PLACING:
        return False
    while at >= 0 and view.dated[at]:
        at -= 1
    return at < 0 or (not at and view.lower[0] == "the")


_PLACING = word_set("at near in off from on")
"""Prepositions of a place that a comma follows: "at Turku, | a crowd of sailors rose"."""


def without_object(view: SentenceView, reading: Reading, place: int, start: int) -> Reading:
    """A reading whose predicate at ``place`` has no object of the verb before in its subject.

    ``start`` is where its clause begins: "Peru signed the pact | and Chile, asked in vain, refused", where
    "the pact and Chile" was read as who refused.
    """
    one = reading.predicates[place]
    joined = 0 < one.first < start < one.last and view.lower[start] == "and"
    if not joined or not view.finite[one.first - 1] or "and" in view.lower[start + 1 : one.last]:
        return reading
    own = one._replace(first=start + 1)
    return reading._replace(predicates=(*reading.predicates[:place], own, *reading.predicates[place + 1 :]))


def with_its_clause(view: SentenceView, told: Sequence[Predicate], one: Predicate) -> Predicate:
    """A predicate whose subject has the verb of a clause within: "the loan which Peru | had granted", repaid.

    Without a verb for it the subject ends before that clause.
    """
    opens = places_of(_OBJECT_RELATIVES, view.lower[one.first + 1 : one.last])
    at = one.first + 1 + opens[-1] if opens else one.last
    if not opens or at > one.verb or view.has_finite(at, one.last + 1) or view.lower[at - 1] in LINKS:
        return one
    inner = (other.cut for other in told if other.first > at and other.last == one.last < other.verb)
    whole = next((cut for cut in inner if one.last < cut < one.verb), at - 1)
    return one._replace(last=whole)


_OBJECT_RELATIVES = word_set("which whom that")


def _without_dated_participle(view: SentenceView, first: int, last: int) -> int:
    """The last token of a subject without a participle that says since when it is: "treaty | signed 1990"."""
    at = last
    while at > first and (view.dated[at] or view.lower[at] in PREPOSITIONS):
        at -= 1
    return at - 1 if first < at < last and view.bases[at] else last


def goes_on_behind(view: SentenceView, one: Predicate, start: int) -> bool:
    """Whether a verb behind "and" or an aside takes up the subject of the verb before, not its object.

    "Arrested | the governor | and proclaimed", "offended because Paz met Roca, | the leader |, cut off".
    """
    comma = (",",)
    around = view.lower[one.first - 1] == "," and view.lower[one.last + 1 : one.last + 2] == comma
    aside = around and one.last + 2 == start
    return one.last < start and (aside or view.lower[start - 1] in COORDINATORS)


def holds_clause(view: SentenceView, told: Sequence[Predicate], one: Predicate) -> bool:
    """Whether what was taken for a subject is a clause: "| relations worsened under Roca |, who claimed".

    So it is where it only ends one: "the Federation, of which Peru was | part, became".
    """
    if one.first == one.last and view.lower[one.first] in _BELONGING and view.lower[one.first - 1] in BE:
        return True
    inside = (other for other in told if one.first <= other.first <= other.last < other.verb <= one.last)
    return any(
        not (other.done or view.lower[other.verb].endswith("ing") or is_relative(view, other))
        for other in inside
    )


_BELONGING = word_set("part parts members")


def is_parted(view: SentenceView, one: Predicate, start: int, *, taken: bool) -> bool:
    """Whether a comma alone parts a noun from a verb, so that it belongs to the words before it.

    "Should Holm refuse | its terms, | declared war", "the failure of | a mission, | cut off the aid".
    ``taken`` says that it is the object of a verb before it.
    """
    before = start - 1
    if before > 0 and view.lower[before] == "," and view.lower[before - 1] in COORDINATORS:
        before -= 2  # "after a siege, and, | having taken"
        return taken and before > one.last
    if view.lower[before] != "," or one.last + 1 != before:
        return False
    behind = one.verb + 1 + (not PARTICLES.isdisjoint(view.lower[one.verb + 1 : one.verb + 2]))
    has_object = behind <= one.end and not view.dated[behind] and view.tokens[behind].is_word
    return taken or (has_object and one.first > 0 and view.lower[one.first - 1] == "of")


def is_crossed(view: SentenceView, told: Sequence[Predicate], one: Predicate, start: int) -> bool:
    """Whether another subject with its verb stands between a subject and its verb, and nothing opens it.

    "Invited by | Roca, Holm landed in May, | took the town". It may wait for that verb behind an aside, and
    its own verb was taken for the subject of "| brought | stranded guests home".
    """
    alone = one.first == one.last == start - 1 == one.verb - 1 and view.finite[one.first]
    if alone or _waits_nearer(view, one, start):
        return True
    verbs = {other.verb for other in told}
    return any(
        one.last < other.first <= other.last < other.verb < start
        and not other.done
        and verbs.isdisjoint(range(one.last + 1, other.first))
        and OPENING.isdisjoint(view.lower[one.last + 1 : other.first + 1])
        for other in told
    )


def _waits_nearer(view: SentenceView, one: Predicate, start: int) -> bool:
    """Whether another subject waits for a verb behind an aside.

    "| The pact | was old and Peru, defeated in May, had left it".
    """
    found = waiting_before(view, start - 1) if view.lower[start - 1] == "," else None
    return found is not None and found[0] > one.last


OPENING = RELATIVES | SUBORDINATORS | PREPOSITIONS | word_set("that whether")
"""Words that open a clause or a phrase."""


def name_start(view: SentenceView, end: int) -> int:
    """Where a name begins that ends before token ``end``; ``end`` without one."""
    begins = end
    while begins and (view.tokens[begins - 1].is_capital or view.lower[begins - 1] in NAME_PARTICLES):
        begins -= 1
    while begins < end and not view.tokens[begins].is_capital:
        begins += 1
    return begins


def whole_name_start(view: SentenceView, end: int) -> int:
    """Where a name begins with what "of" hangs on it: "Ana Holm of | Turku"; ``end`` without one."""
    begins = name_start(view, end)
    if 1 < begins < end and view.lower[begins - 1] == "of" and view.tokens[begins - 2].is_capital:
        return name_start(view, begins - 1)
    return begins


def is_relative(view: SentenceView, one: Predicate) -> bool:
    """Whether a relative word between subject and verb says that the subject is an antecedent."""
    return one.last < one.verb and not RELATIVES.isdisjoint(view.lower[one.last + 1 : one.verb])


def _behind_phrase(view: SentenceView, first: int, last: int) -> int:
    """Where a subject begins behind the noun of a phrase taken with it: "After independence | Anna Holm"."""
    for at in range(first + 1, last + 1):
        if _ends_phrase(view, at - 1):
            if view.tokens[at].is_capital:
                return at
            if view.lower[at] in DETERMINERS and _is_noun(view, at - 1):
                return first if view.has_finite(first, at) else at  # "After the truce | the fleet"
    return first


def _ends_phrase(view: SentenceView, at: int) -> bool:
    """Whether the noun of a phrase may be the token ``at``, or stand before that comma.

    "Esso, | Caltex and Shell" and "Peru–| Chile treaty" are of one piece.
    """
    token = view.tokens[at]
    if token.is_capital or token.lower in _PARTS_OF_NOUNS:
        return False
    return token.is_word or (token.text == "," and not view.tokens[at - 1].is_capital)


def _is_noun(view: SentenceView, at: int) -> bool:
    """Whether a token is no form that has an object of its own, and goes with no article: "all | the"."""
    word = view.lower[at]
    return view.tokens[at].is_word and not word.endswith(("ing", "ed")) and word not in _BEFORE_ARTICLES


_PARTS_OF_NOUNS = NAME_PARTICLES | DETERMINERS | PREPOSITIONS | COORDINATORS | NUMBERS
_BEFORE_ARTICLES = word_set("all both half such")


def list_start(view: SentenceView, one: Predicate) -> int:
    """Where a list of names begins of which only the last ones were taken: "Chile, | Bolivia and Cuba"."""
    first = begins = _before_dash(view, one.first)
    listed = "and" in view.lower[first : one.last + 1]
    if listed and first and view.lower[first - 1] == "as":
        return view.lower.index("and", first) + 1  # "resigned as President and | Anna Holm took power"
    # "Peru, | the Cossacks and Roca"
    named = view.lower[first] == "the" and view.tokens[first + 1].is_capital
    if first > 1 and view.lower[first - 1] == "and" and view.tokens[first - 2].is_capital and not named:
        begins = name_start(view, first - 1)
    elif not listed or not (named or view.tokens[first].is_capital):
        return first
    while begins > 1 and view.tokens[begins - 1].text == "," and view.tokens[begins - 2].is_capital:
        begins -= 2
        while begins and view.tokens[begins - 1].is_capital:
            begins -= 1
    led = begins and (view.lower[begins - 1] in _LEADING_TO or view.dated[begins - 1])
    return first if led or not begins else begins


_LEADING_TO = PREPOSITIONS | {"as"}
_BEFORE_SUBJECTS = SUBORDINATORS | COORDINATORS | word_set("that")


def _before_dash(view: SentenceView, first: int) -> int:
    """Where a name begins of which only what stands behind its dash was taken: "the Asia–| Africa Bank"."""
    while first > 1 and view.tokens[first - 1].text in _DASHES and view.tokens[first - 2].is_capital:
        if view.ends[first - 2] != view.starts[first - 1] or view.ends[first - 1] != view.starts[first]:
            break  # a dash between spaces parts what is told
        first -= 2
    return first


_DASHES = frozenset("–-")
