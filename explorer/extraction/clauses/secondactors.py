"""Another who does what the first did, by a verb that is left out: "Turku fell in May, | Oulu in June"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.objects import GATHERINGS, PAPERS
from explorer.extraction.clauses.persons import is_of_persons
from explorer.extraction.clauses.phrases import first_phrase
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    DETERMINERS,
    INTRANSITIVE,
    MISSIONS,
    NUMBERS,
    OWNERS,
    PLACING,
    core_length,
)
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word, has_finite, lower_of, without_comma


def of_another(
    words: Sequence[Word], shared: Sequence[Word], other: Sequence[Word], base: str | None
) -> list[Word]:
    """What another did, by a verb of that ``base`` that takes no object, so that the item is its subject.

    "The fort fell in May | and the port in June", "troops served in Turku | and ships at Oulu"; but "won in
    May | and the cup in June". Where both have "to", any verb may: "led to a ban | and the ban to a riot".
    """
    own = next((at + 1 for at, word in enumerate(words) if word.dated), len(words))
    item = words[int(bool(words) and words[0].lower in COORDINATORS) : own]
    first = item[0] if item else Word("")
    if not item or not (first.text[0].isupper() or first.lower in DETERMINERS):
        return []
    where = next((at for at, word in enumerate(item) if word.lower in PREPOSITIONS - {"of"}), len(item))
    if where == 0 or (where < len(item) and item[where].lower not in _PLACING):
        return []
    if item[where - 1].lower in _TURNS:
        return []  # "resigned in May | and a second time in June"
    told = [word for word in other if word.lower != "and"]
    alike = bool(told) and where < len(item) and told[0].lower == item[where].lower in _WHITHER
    if base not in WITHOUT_OBJECT and not alike:
        return []
    if told and (where == len(item) or told[0].lower not in _PLACING):
        return []
    comma = next((at for at, word in enumerate(item[:where]) if word.comma), len(item) - 1)
    if comma < len(item) - 1 and item[comma + 1].lower in DETERMINERS and first.text[0].isupper():
        return [*item[:comma], without_comma(item[comma]), *shared]  # "Turku, | the road north,"
    return [] if comma < where - 1 else [*item[:where], *shared, *item[where:]]


_PLACING = word_set("in at on off near outside to from")
"""Prepositions that say where."""
_WHITHER = word_set("to from")
_TURNS = word_set("time times occasion occasions")
WITHOUT_OBJECT = INTRANSITIVE | word_set(
    """abdicate begin break capitulate close crash disband disembark dissolve emigrate end exist explode
    function land lapse live meet open operate rebel reopen reside resign retire retreat revolt serve settle
    sit speak start stop surrender"""
)
"""Verbs that without an object at their first date have none at the second."""


def do_the_same(
    heading: Heading, subject: Sequence[Word], item: Sequence[Word], other: Sequence[Word], base: str | None
) -> bool:
    """Whether two persons do the same with what is none, or two states what is done to no state.

    "Ana Paz saw Peru in 1990 and Juan Roca in 1992", "Peru joined the pact in 1990 and Chad in 1992"; but in
    "Peru supported the rebels in 1990 and Chad in 1992" the second state may be supported. ``base`` is the
    verb's.
    """
    names = [_name(words) for words in (subject, item, first_phrase(other))]
    if [bool(name) and heading.is_person(name) for name in names] == [True, True, False]:
        return may_act(heading, subject, item, other)
    head, piece = _head_of(other), first_piece(other)
    within = bool(piece) and piece[0].lower in _WITHIN
    no_state = head in (_BODIES | _NO_BODIES if within or base in _LEFT else _NO_BODIES) or _is_bare(piece)
    if base not in _DONE_TO_NO_STATE and not no_state:
        return False
    led = next((at for at, word in enumerate(piece) if at and word.lower in PREPOSITIONS - {"of"}), 0)
    if led and (piece[led].lower not in PLACING or partner_in(heading, item, other, base)):
        return False  # "signed a pact with the rebels in 1990 | and Chad in 1992"
    states = heading.demonyms.values()
    if piece and piece[0].text in states:
        return False  # "sent Peru an envoy in 1990 | and Chad in 1992"
    if not (names[0] in states and _are_states(heading, item)) or names[2] in states:
        return False
    plain = (word for word in first_piece(other)[1:] if word.lower not in DETERMINERS)
    return within or names[2] != "" or any(word.text[0].islower() for word in plain)


def _is_bare(piece: Sequence[Word]) -> bool:
    """Whether an object is a noun in the singular without an article: "gave up | control", "won | fame".

    What is not counted stands beside no state as a second object of its verb.
    """
    core = _without_time(piece[: core_length(lower_of(piece))])
    noun = core[-1].lower if core else ""
    alone = 0 < len(core) <= _SHORT and all(word.text.islower() for word in core)
    counted = core[:1] and core[0].lower in DETERMINERS | PREPOSITIONS | NUMBERS | OWNERS
    return alone and not counted and not noun.endswith("s") and not is_of_persons(noun)


_SHORT = 2


def _without_time(piece: Sequence[Word]) -> Sequence[Word]:
    """The words of an object before a number, as one that says how much later: "recognition | ten years"."""
    return piece[: next((at for at, word in enumerate(piece) if at and word.lower in NUMBERS), len(piece))]


def object_of_both(other: Sequence[Word]) -> Sequence[Word]:
    """The object that two have of one verb: "took | part in the talks in 1990, | and Chad in 1992"."""
    piece = first_piece(other)
    return _without_time(piece) if _is_bare(piece) else first_phrase(other) or piece


def may_act(heading: Heading, who: Sequence[Word], item: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether a name alone may be who acts, not a second place: "troops landed at Turku | and Oulu"."""
    if not who:
        return False
    names = [word.text[0].isupper() for word in (*other[1:2], *item)]
    common = who[-1].text.islower() or (len(who) == 1 and heading.is_plural(who[0].text))
    return not (common and all(names))


def led_alike(item: Sequence[Word], other: Sequence[Word]) -> Sequence[Word]:
    """The preposition before a paper or a body that an item with another shares: "left | for | the union".

    "Withdrew | from | the treaty in 1990 and the pact in 1992": a verb with no object has none at an item.
    """
    led = bool(other) and other[0].lower in PREPOSITIONS - {"by"}
    if not led or not item or item[0].lower not in DETERMINERS:
        return ()
    alike = _head_of(item) in _NO_BODIES | _BODIES and _head_of(other) in _NO_BODIES | _BODIES
    return other[:1] if alike else ()


def is_tied(shared: Sequence[Word], other: Sequence[Word], item: Sequence[Word]) -> bool:
    """Whether a participle ties its subject to a name by "with", and a name is all there is of an item.

    "Has been twinned with Lima since 1980 and | Quito since 1982".
    """
    names = all(word.text[0].isupper() for word in (*other[1:], *item) if word.lower != "and")
    return len(shared) > 1 and len(other) > 1 and other[0].lower == "with" and names


def led_by_participle(
    heading: Heading, subject: Sequence[Word], item: Sequence[Word], other: Sequence[Word]
) -> Sequence[Word]:
    """The preposition that a name shares behind a passive: "were sent | to | Peru in 1962, Chad in 1963".

    Both names are states and the subject is none, or the subject alone is one: "Peru was admitted | to | the
    League in 1920 and the Bank in 1945". In "Peru was admitted in 1920, Chad in 1921" another one was.
    """
    if not item or not other or other[0].lower not in PREPOSITIONS - {"by"}:
        return ()
    first = first_piece(other)[1:]
    names = all(word.text[0].isupper() or word.lower in _IN_NAMES for word in (*first, *item))
    if not first or not names or any(word.comma for word in item[:-1]):
        return ()
    sorts = [_state(words) in heading.demonyms.values() for words in (subject, first, item)]
    alike = (first[0].lower == "the") is (item[0].lower == "the")
    tied = sorts == [False, True, True] or (sorts == [True, False, False] and alike)
    return other[:1] if tied else ()


_IN_NAMES = word_set("of the")


def is_by_another(
    heading: Heading, subject: Sequence[Word], item: Sequence[Word], other: Sequence[Word], base: str | None
) -> bool:
    """Whether the same was done by another: "Peru was visited by Paz in 1976 and | Pope Leo IV in 1980".

    A person who is known for one does what a person did, and a state what is done to papers: "the region was
    seized by Peru in 1879 and Chad in 1880", "Peru was freed by Paz in 1821 and Oulu in 1822" tell who was.
    """
    doer = other[1:]
    if lower_of(other[:1]) != ["by"] or not doer or not all(word.text[0].isupper() for word in doer):
        return False
    names = all(word.text[0].isupper() or word.lower == "and" for word in item)
    if not names or _are_states(heading, item) is not _are_states(heading, doer):
        return False
    if _are_states(heading, item):
        return _head_of(subject) in PAPERS or (base in _DONE_TO_NO_STATE and subject[-1].text[0].islower())
    known = [words[0].lower in OFFICES or words[-1].text in heading.persons for words in (item, doer)]
    return all(known) and subject[-1].text not in heading.persons


def _are_states(heading: Heading, words: Sequence[Word]) -> bool:
    """Whether all names that "and" joins are states."""
    states = heading.demonyms.values()
    name = _name(words)
    return name in states or all(one in states for one in name.split(" and "))


_DONE_TO_NO_STATE = word_set(
    """abolish accede adopt appoint apply build chair draft elect enact establish export host import introduce
    issue join launch legalise legalize preside ratify send sign"""
)
"""Verbs whose object is a paper, a body, a person, goods or a work, and hardly ever a state."""
_NO_BODIES = (
    PAPERS
    | GATHERINGS
    | word_set("armistice cup independence peace relations ties tournament truce trophy war")
)
"""What is no state and nothing like one: "left the pact in 1990 | and Chad in 1992"."""
_LEFT = word_set("accept close enter leave open quit reopen")
_BODIES = word_set(
    """alliance assembly bloc board coalition commission committee community consulate consulates council
    bank court embassy federation fund league legation office organisation organization union"""
)
"""What may be attacked or supported as a state is, but is not left, entered or opened as one."""
_WITHIN = word_set("in on over from to")
"""Prepositions before the body that somebody sits in or leaves: "sat | on the board in 1990 | and Chad"."""


def partner_in(
    heading: Heading, item: Sequence[Word], other: Sequence[Word], base: str | None
) -> Sequence[Word]:
    """What leads up to a second state where one stands behind a preposition: "a pact with Peru | and Chad".

    [] where the item is no state, and no town where something was opened, where none such stands at the end
    of the phrase, and where the verb of that ``base`` may be done to either: "freed the isles from Peru in
    1990 | and Chad in 1992".
    """
    states = heading.demonyms.values()
    state = _state(item) in states
    if not state and base not in HOUSING:
        return []
    piece = first_piece(other)
    definite = bool(piece) and (piece[0].lower == "the" or piece[0].text[0].isupper())
    if definite and (not state or (base not in _DONE_TO_NO_STATE and _head_of(other) not in MISSIONS)):
        return []
    led = next((at for at in range(len(piece) - 1, 0, -1) if piece[at].lower in _PARTNERED), 0)
    behind = piece[led + 1 :]
    if not led or (_state(behind) in states) != state:
        return []
    names = all(word.text[0].isupper() for word in [*item, *behind])
    named = names and not any(word.text in heading.persons for word in item)
    town = named and (len(item) == 1 or item[0].lower in _OF_TOWNS)
    return piece[: led + 1] if state or town else []


_OF_TOWNS = word_set("el la las los new port puerto saint san santa st")
"""What begins a town's name of several words; "Hotel Turku" and "Radio Oulu" are no towns."""


_PARTNERED = word_set("in with to from against on")
HOUSING = word_set("build close establish open reopen found create launch buy acquire")
"""Verbs of which one town is no object where another is the place: "opened a bank in Lima | and Cusco"."""


def _state(words: Sequence[Word]) -> str:
    return _name(words[bool(words) and words[0].lower == "the" :])


def _head_of(other: Sequence[Word]) -> str:
    """The head of the noun phrase that words begin with: "the | League | of Nations"."""
    piece = first_piece(other)
    end = core_length(lower_of(piece))
    return piece[end - 1].lower if end else ""


def first_piece(other: Sequence[Word]) -> Sequence[Word]:
    """The words up to the first comma, without "and"."""
    end = next((at + 1 for at, word in enumerate(other) if word.comma), len(other))
    return [word for word in other[:end] if word.lower != "and"]


def _name(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words).rstrip(",")


def whither(other: Sequence[Word]) -> Sequence[Word]:
    """Where somebody went before another did: "went | to Lima in 1990, and Juan Roca in 1991"."""
    told = list(first_piece(other))
    leads = bool(told) and told[0].lower in _TOWARDS and not has_finite(told)
    return [*told[:-1], told[-1]._replace(comma=False, dated=True)] if leads else ()


_TOWARDS = word_set("to in into")
