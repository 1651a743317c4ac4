"""Where clauses begin inside a stretch without commas: by which word, and with which verb."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.clauses.contents import opens_content, says
from explorer.extraction.clauses.eventnames import begins_behind_event
from explorer.extraction.clauses.likened import likens, than_they
from explorer.extraction.clauses.phrases import without_lead
from explorer.extraction.clauses.reduced import ASKING, is_done_by_some, is_led_by_paper, is_reduced
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    DEFINITE,
    DETERMINERS,
    FRESH,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.titles.word import Word, finite_in, lower_of


class Role(StrEnum):
    """How a clause stands to the main clause."""

    MAIN = "main"
    AGAIN = "again"  # coordinated, with or without a subject of its own
    BELOW = "below"  # behind "when", "after", "because"
    RELATIVE = "relative"  # behind "which", or a participle behind its noun


class Opening(NamedTuple):
    """Where a clause begins, what it is, and where its verb stands; ``passive`` marks a bare participle."""

    start: int
    role: Role
    verb: int
    passive: bool = False


_COPULAS = AUXILIARIES | word_set("became remained grew got stayed proved")


def openings(piece: Sequence[Word], verbs: VerbTable) -> list[Opening]:
    """The clauses of a piece by their verbs; what a verb of speech opens is no clause of its own."""
    found: list[Opening] = []
    before = -1
    main_waits = True
    for verb in _verb_places(piece, verbs):
        if found and is_led_by_paper(piece, before, verb, verbs):
            continue
        mark = _opening(piece, verb, before, found, verbs, main_waits=main_waits)
        if mark is None:
            continue
        if mark.role is Role.MAIN and _is_reduced_within(piece, found, verb, verbs):
            found[-1] = Opening(0, Role.RELATIVE, verb)
            before = verb
            continue
        if mark.role is Role.MAIN and found and found[-1].role is Role.MAIN:
            last = found[-1]  # "the treaty signed in London drew": the first was a participle
            found[-1] = Opening(last.verb, Role.RELATIVE, last.verb, passive=True)
        found.append(mark)
        main_waits = main_waits and mark.role in (Role.RELATIVE, Role.BELOW)
        before = verb
    return found


def _verb_places(piece: Sequence[Word], verbs: VerbTable) -> list[int]:
    """The finite verbs of a piece; one that only goes on with the auxiliary before it does not count."""
    places: list[int] = []
    for place in finite_in(piece):
        word = piece[place]
        if place and (piece[place - 1].lower in _BEFORE_BARE and _is_bare(piece, place)):
            continue
        if not places:
            places.append(place)
            continue
        if place + 1 == len(piece) and _is_what_becomes(piece[places[-1] + 1 : place], verbs):
            continue
        same = piece[places[-1]].lower in _COPULAS
        between = piece[places[-1] + 1 : place]
        if same and all(one.lower in _WITHIN_GROUP or is_idle(one.lower) for one in between):
            continue
        looks = verbs.past.get(word.lower) == word.lower  # "made coca spread": an infinitive
        caused = verbs.base_of_past(piece[places[-1]].lower) in _CAUSING
        if looks and caused and not any(_opens(one.lower) for one in between):
            continue
        places.append(place)
    return places


def _is_bare(piece: Sequence[Word], verb: int) -> bool:
    """Whether a form is no finite verb of its clause, by "to" before it, or "what" behind "at" or "in".

    "Whom Peru wanted | extradited", "dined at what | was named a feast".
    """
    return piece[verb - 1].lower != "what" or (verb > 1 and piece[verb - 2].lower in PREPOSITIONS)


def _is_what_becomes(between: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a participle says what an object becomes: "with the judge declaring the claim | rejected"."""
    return any(one.lower.endswith("ing") and verbs.others.get(one.lower) in _MAKING for one in between)


_MAKING = word_set("declare leave call consider find keep see hear get have make")
_BEFORE_BARE = word_set("to wanted what")
"""Words before a form that may be no finite verb."""
_WITHIN_GROUP = word_set("not long now ever since never all both twice first")
_CAUSING = word_set("make let help see hear watch have")


def _opens(word: str) -> bool:
    return word in RELATIVES or word in SUBORDINATORS or word in COORDINATORS


def _opening(
    piece: Sequence[Word],
    verb: int,
    before: int,
    found: Sequence[Opening],
    verbs: VerbTable,
    *,
    main_waits: bool,
) -> Opening | None:
    """What the verb at ``verb`` begins; ``before`` is the verb before it, -1 for none."""
    start, role = _opener(piece, before + 1, verb)
    if role is Role.AGAIN and main_waits and _waits(found) and not is_idle(piece[verb - 1].lower):
        role = Role.AGAIN if piece[verb - 1].lower in COORDINATORS else Role.MAIN
    if role is Role.AGAIN and piece[start].lower == "and" and is_done_by_some(piece, before, start, verbs):
        start, role = 0, Role.MAIN
    if than_they(piece, start, verb) if not found else piece[start].lower == "than" or likens(piece, start):
        return None  # "lost ships less often | than Peru did", "such laws | as it sees fit"
    if not found:
        return Opening(start, role, verb) if role is not Role.AGAIN else Opening(0, Role.MAIN, verb)
    if role is not Role.MAIN:
        return None if opens_content(piece, before, start, verbs) else Opening(start, role, verb)
    if piece[verb - 1].lower == "there" and verb - 2 == before and says(piece[before], verbs):
        return None  # "officials said | there was no sign of it"
    contact = verb - 1 > before + 1 and piece[verb - 1].lower in PERSONAL
    if contact and found[0].role is Role.RELATIVE and found[0].start == 0:
        return Opening(verb - 1, Role.BELOW, verb)  # "which he bought with arms | he did not own"
    if main_waits:
        fresh = found[-1].start == 0 and found[-1].role in (Role.BELOW, Role.RELATIVE)
        return Opening(_fresh_subject(piece, before + 1, verb) if fresh else 0, Role.MAIN, verb)
    whose = piece[verb - 1].lower in PERSONAL and verb - 1 > before + 1
    if whose and piece[verb - 2].lower not in ASKING:
        return Opening(verb - 1, Role.BELOW, verb)  # a clause whose "soon after" went with its date
    reduced = found[-1].role is Role.MAIN and is_reduced(piece, before, verb, verbs)
    return Opening(0, Role.MAIN, verb) if reduced else None


def _waits(found: Sequence[Opening]) -> bool:
    """Whether the subject before a relative clause still waits for its verb."""
    return bool(found) and found[-1].role is Role.RELATIVE and found[-1].start > 0 and not found[-1].passive


def _opener(piece: Sequence[Word], first: int, verb: int) -> tuple[int, Role]:
    """The last word before a verb that opens a clause, and what it opens."""
    lower = lower_of(piece[first:verb])
    if _OPENERS.isdisjoint(lower):
        return 0, Role.MAIN
    for place in [first + at for at in reversed(places_of(_OPENERS, lower))]:
        word = lower[place - first]
        if word == "that" and place and piece[place - 1].lower in {"so", "order"}:
            return place, Role.BELOW
        if word in RELATIVES and not (word == "that" and place == 0):
            if word == "that" and _is_no_opener(piece, place, lower[place - first :]):
                continue  # "of that oil"; "Peru's wish that a treaty be signed | was ignored"
            return place, Role.RELATIVE
        if word == "once" and place and piece[place - 1].lower == "at":
            continue
        if word in SUBORDINATORS and _subordinates(piece, place, first, verb):
            return place, Role.BELOW
        if word == "there" and place > first > 0 and verb == place + 1 and piece[place - 1].lower != "that":
            return place, Role.AGAIN
        if word in COORDINATORS and first and _starts_clause(piece, place, first, verb):
            return place, Role.AGAIN
    return 0, Role.MAIN


_POINTED = word_set("of by for on at with from during until since after before")
"""Prepositions behind which "that" points at a noun, as no relative one stands there."""
_OPENERS = RELATIVES | SUBORDINATORS | COORDINATORS | {"that", "there"}


def _is_no_opener(piece: Sequence[Word], place: int, behind: Sequence[str]) -> bool:
    """Whether "that" only points at a noun, or opens a clause without a finite verb of its own."""
    return piece[place - 1].lower in _POINTED or "be" in behind


def _subordinates(piece: Sequence[Word], place: int, first: int, verb: int) -> bool:
    """Whether "after" opens a clause: it is no preposition before a noun of the subject."""
    word = piece[place].lower
    if word not in PREPOSITIONS and word not in {"since", "until", "than"}:
        return True
    dated = [one for one in piece[place + 1 : verb - 1] if one.dated] if word in PREPOSITIONS else []
    if dated and (dated != [piece[place + 1]] or not _is_of_subject(piece, place, verb)):
        return False  # "After the fall of Tacna [in May] the king resigned"
    if place and singular(piece[place - 1].lower) in _NEARLY:
        return True  # "four days after he died", "even before he died"
    if not first and place and not piece[0].initial and _is_stressed(piece, place, verb):
        return True  # "Peru feared Chile, | above all after Japan left the pact"
    if (place > first and not first) or begins_behind_event(piece, place + 2, verb):
        return False  # "After the war | Peru signed a pact"
    return piece[place + 1].lower != "then" and not any(w.lower in DEFINITE for w in piece[place + 2 : verb])


def _is_of_subject(piece: Sequence[Word], place: int, verb: int) -> bool:
    """Whether a date says which it is that acts behind "before": "before a [1951] law | freed them"."""
    return piece[place + 1].lower in DETERMINERS and not without_lead(piece[place:verb])


_NEARLY = word_set("hour day night week month year decade century generation even only just right long not")
"""Words before "after" or "before" that say how near the clause behind it is."""


def _is_stressed(piece: Sequence[Word], place: int, verb: int) -> bool:
    """Whether only a stress stands before "after": "especially", "and above all", "not least".

    The clause behind it has one subject: not "shortly after | the truce | Peru left".
    """
    if piece[place].lower not in _TIMELY or not all(
        one.lower in _STRESSING or is_idle(one.lower) for one in piece[:place]
    ):
        return False
    own = pairwise(word.text for word in piece[place + 1 : verb])
    return not any(two[0].isupper() and one.islower() and one not in _BEFORE_NAMES for one, two in own)


_BEFORE_NAMES = PREPOSITIONS | DEFINITE
_TIMELY = word_set("after before since until")
_STRESSING = word_set(
    "and but above all most of least not the more so mainly mostly partly chiefly only even"
)


def _starts_clause(piece: Sequence[Word], place: int, first: int, verb: int) -> bool:
    """Whether "and" begins a second clause rather than joining two nouns before the verb."""
    between = piece[place + 1 : verb]
    if all(is_idle(word.lower) for word in between):
        return True
    quoted = sum(word.text.count('"') for word in piece[:place]) % 2  # "the show "Silk | and Salt" opened"
    if quoted or any(word.lower in {"between", "both"} for word in piece[first:place]):
        return False
    if any(word.lower in RELATIVES or word.lower in SUBORDINATORS for word in piece[first:place]):
        return False  # "that A and B had lost": the relative clause still waits for its verb
    head = between[0]
    if len(between) == 1 and head.lower.endswith("s") and piece[verb].lower in AUXILIARIES:
        return True  # "began to win | and revolts were put down"
    leads = head.lower in PREPOSITIONS and (piece[place].lower == "but" or _leads_up(between))
    return leads or head.lower in FRESH or head.text[0].isupper()


def _leads_up(between: Sequence[Word]) -> bool:
    """Whether a phrase leads up to a subject with an article: "and | as a result of it the army left"."""
    own = without_lead(between) if between[0].lower != "of" else ()
    return len(own) > 1 and own[0].lower in ARTICLES


def _fresh_subject(piece: Sequence[Word], first: int, verb: int) -> int:
    """Where the main clause begins behind a subordinate one without a comma ("When he died the king …").

    A date ends the first: "After Paz had been elected [in May] relations thawed". An "it" right before the
    subject is its object: "Although Peru denied it | Chile sold the ships".
    """
    dated = next((place + 1 for place in range(first - 1, verb - 1) if piece[place].dated), None)
    if dated is not None:
        return dated
    begins = [
        word.lower in FRESH or word.lower == "there" or word.text[0].isupper() for word in piece[first:verb]
    ]
    if begins[:2] == [True, True] and piece[first].lower == "it":
        return first + 1
    return first + begins.index(True) if any(begins) else first


def _is_reduced_within(piece: Sequence[Word], found: Sequence[Opening], verb: int, verbs: VerbTable) -> bool:
    """Whether the subject of a relative clause was described: "which the powers | met in Rome | had willed".

    Such a clause fills its piece, so that no main verb can follow in it.
    """
    if len(found) != 1 or found[0].role is not Role.RELATIVE or found[0].start or found[0].verb < _FAR:
        return False
    first = found[0].verb
    return verb > first + 2 and piece[verb].lower in AUXILIARIES and is_reduced(piece, first, verb, verbs)


_FAR = 3
"""Where a verb behind a relative word, a determiner and a noun may stand at the earliest."""
