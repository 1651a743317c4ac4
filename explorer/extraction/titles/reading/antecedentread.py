"""Which noun phrase a relative word stands for: "crosses outside the embassy in Lima, | which X removed"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.actsmeant import ACTS, DONE_TO_ACTS, act_before, is_done_to_act
from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import is_of_persons, is_person_noun
from explorer.extraction.clauses.phrases import LEADING_OF
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    IDLE,
    NUMBERS,
    PERSONAL,
    RELATIONAL,
    RELATIVES,
    SUBORDINATORS,
    SUMMING_UP,
    TAKING_TWO,
)
from explorer.extraction.titles.reading.leadingto import link_start, opener_before
from explorer.extraction.titles.reading.nounparts import (
    JOINTS,
    Part,
    Span,
    is_bare,
    is_doing,
    is_many,
    is_of_name,
    is_partner,
    is_plural,
    joins_names,
    of_persons,
    parts_of,
)


class RelativeWord(NamedTuple):
    """A relative word whose antecedent is sought: its token and that of the verb behind it.

    ``done`` are the verbs of the sentence that are participles; ``many`` says that it must be of several.
    """

    opener: int
    verb: int
    done: frozenset[int]
    many: bool = False


def meant_by(view: SentenceView, led: int, asked: RelativeWord, verbs: VerbTable) -> Span | None:
    """The noun phrase that a relative word means; what leads to that word begins with the token ``led``.

    Behind "and" it is what the relative word before means: "a war which X began | and in which Y fell".
    """
    if led and view.lower[led - 1] in COORDINATORS:
        first = opener_before(view, led - 1)
        if first < 0:
            return None
        return meant_by(view, link_start(view, first), asked._replace(opener=first), verbs)
    stop = _behind_asides(view, led, asked.done)
    start = _behind_receiver(view, phrase_start(view, stop, verbs), stop, verbs)
    if start >= stop or (start + 1 == stop and _is_passive(view, start)):
        return None
    named = _apposed_to(view, start, stop) if view.lower[asked.opener] in _OF_PERSONS else None
    if named is None and is_summing_up(view, start, stop):
        named = _summed_up(view, start, asked, verbs)
    return named or _act(view, start, stop, asked, verbs) or _chosen(view, start, stop, asked, verbs)


def _act(view: SentenceView, start: int, stop: int, asked: RelativeWord, verbs: VerbTable) -> Span | None:
    """The act that something befalls, where it stands before the phrase: "a pact on trade and | the port"."""
    if view.lower[asked.opener] != "which" or asked.many or not start:
        return None
    if not is_done_to_act(view.lower[asked.verb : asked.verb + _REACH], verbs, done=True):
        return None
    at = act_before(view.lower[:stop], view.finite, stop)
    return (phrase_start(view, at + 1, verbs), stop) if 0 <= at < start else None


_REACH = 4
"""Words of a verb and what makes another one of it: "came into | force"."""


def _is_passive(view: SentenceView, at: int) -> bool:
    """Whether a word is no noun but the verb of its subject: "a road was | built, which Paz opened"."""
    return at > 0 and view.lower[at - 1] in _GROUP and not view.tokens[at].is_capital


def _behind_receiver(view: SentenceView, start: int, stop: int, verbs: VerbTable) -> int:
    """Where a phrase begins without the name of who gets it: "offered President Paz | asylum in Lima"."""
    if not start or verbs.sure_base(view.lower[start - 1]) not in TAKING_TWO:
        return start
    at = start
    while at < stop and view.tokens[at].is_capital:
        at += 1
    given = start < at < stop and view.tokens[at].is_word and view.lower[at] not in JOINTS | COORDINATORS
    return at if given else start


def is_summing_up(view: SentenceView, start: int, stop: int) -> bool:
    """Whether a phrase behind a comma only says what sort of thing was told: "signed the treaty, an act"."""
    behind = start and view.tokens[start - 1].text == ","
    return bool(behind) and view.lower[start] in {"a", "an"} and view.lower[stop - 1] in SUMMING_UP


def _summed_up(view: SentenceView, start: int, asked: RelativeWord, verbs: VerbTable) -> Span | None:
    """The object of the verb before "an act", which that act was done to; None where it is not clear."""
    stop = start - 1
    first = phrase_start(view, stop, verbs)
    done = first and view.finite[first - 1] and view.lower[first - 1] not in BE
    return _chosen(view, first, stop, asked, verbs) if done and first < stop else None


_OF_PERSONS = word_set("who whom whose")
"""Relative words that mostly mean persons."""
_JOINING = COORDINATORS | {";"}


def _behind_asides(view: SentenceView, stop: int, done: frozenset[int]) -> int:
    """Where the phrase before a relative word ends, past a comma, a date, and "signed in May" of ``done``."""
    parted = stop and view.tokens[stop - 1].text == ","
    while stop:
        if view.tokens[stop - 1].text == ",":
            stop -= 1
        elif view.dated[stop - 1]:
            while stop and view.dated[stop - 1]:
                stop -= 1
            stop -= bool(stop) and view.lower[stop - 1] in PREPOSITIONS
        else:
            comma = next((at for at in range(stop - 1, 0, -1) if view.tokens[at].text == ","), 0)
            joined = not _JOINING.isdisjoint(view.lower[comma + 2 : stop])
            if not parted or comma + 1 not in done or joined or view.has_finite(comma + 2, stop):
                return stop
            stop = comma
    return stop


def phrase_start(view: SentenceView, stop: int, verbs: VerbTable) -> int:
    """Where the noun phrase begins that ends before ``stop``, with all that hangs on its first noun."""
    at = stop
    while at and not _begins(view, at, stop, verbs):
        at -= 1
    return at


def _begins(view: SentenceView, at: int, stop: int, verbs: VerbTable) -> bool:
    """Whether a phrase that ends before ``stop`` begins with the token ``at``, by the word before it."""
    token, word = view.tokens[at - 1], view.lower[at - 1]
    if view.finite[at - 1] or word in _BOUNDS:
        return True
    if not (token.is_word or token.text in _WITHIN or token.text[0].isdigit()):
        return True
    if word in COORDINATORS:
        return not joins_names(view, at - 1)
    if at == stop:
        return is_adverb(word) or word in IDLE
    fresh = view.lower[at] in DETERMINERS
    if fresh and word not in JOINTS and word not in _BEFORE_THE:
        return True  # "put to Paz | an offer"
    if view.dated[at - 1] and view.tokens[at].is_capital:
        return True
    before = view.lower[at - 2] if at > 1 else ""
    if (before == "to" and word in verbs.others) or (word == "of" and before in LEADING_OF):
        return True  # "to build | a link", "ahead of | the act"
    if is_doing(view, at, verbs):
        return True
    return before in _GROUP and not token.is_capital  # "were held | in Rome"


_BOUNDS = SUBORDINATORS | RELATIVES | PERSONAL | word_set("that him them himself not concerning like unlike")
_WITHIN = frozenset("-–'’.&")
_BEFORE_THE = word_set("all both half of")
_GROUP = AUXILIARIES | word_set("been be being")


def _apposed_to(view: SentenceView, start: int, stop: int) -> Span | None:
    """The name that a phrase is put beside: "Ana Holm, | the king's sister, whom"."""
    end = start - 1
    if end < 1 or view.tokens[end].text != ",":
        return None
    if any(is_plural(view, one.noun) for one in parts_of(view, start, stop)[:1]):
        return None  # "outlived the Sund War, | the pleas of the rebels, whose"
    first = end
    while first and view.tokens[first - 1].is_capital:
        first -= 1
    return (first, end) if first < end else None


def _chosen(view: SentenceView, start: int, stop: int, asked: RelativeWord, verbs: VerbTable) -> Span | None:
    """The noun among those of a phrase that a relative word means, with what hangs on it."""
    parts = parts_of(view, start, stop, asked.opener)
    if not parts:
        return None
    if asked.many:
        given = _given(view, parts, verbs)
        things = view.lower[asked.opener] == "which"
        many = [one for one in given if is_many(view, *one) and not (things and _is_of_persons(view, one))]
        counted = [one for one in many if not NUMBERS.isdisjoint(view.lower[one.start : one.noun])]
        best = counted if len(counted) == 1 else many  # "two ships to the ports, one of which"
        done = verbs.lemma(view.lower[asked.verb]) in DONE_TO_ACTS
        best = [one for one in many if done and view.lower[one.noun] in ACTS] or best
        return (best[-1].start, given[-1].stop) if best else None
    opener = view.lower[asked.opener]
    if opener == "where":
        last = len(parts) - 1
        while (
            last
            and view.lower[parts[last].start - 1] != "to"
            and is_of_name(view, *parts[last - 1 : last + 1])
        ):
            last -= 1  # but "sailed from Kobe to | Turku, where"
        start, noun = parts[last].start, parts[-1].noun
        named = view.tokens[start].is_capital and view.tokens[noun].is_capital
        return (start, stop) if named else None
    if opener in _OF_PERSONS:
        return parts[of_persons(view, parts, asked.opener)].start, stop
    base = verbs.lemma(view.lower[asked.verb])
    acts = (one for one in parts if base in DONE_TO_ACTS and view.lower[one.noun] in ACTS)
    act = next(acts, None)
    if act is not None:
        return act.start, stop
    holds = base == "take" and "possession" in view.lower[asked.verb + 1 : asked.verb + 2]
    belongs = view.lower[asked.verb] in _BEING and view.lower[asked.opener - 1] == "of"
    holds = holds or belongs  # "of which Peru has been a member"
    last = len(parts) - 1
    parted = "," in view.lower[asked.opener - 2 : asked.opener]
    place = last if holds or base in _DONE_TO_PLACES else _of_things(view, parts, asked.opener, parted=parted)
    if not place and last == 1 and is_partner(view, parts[-1], parts[-2], view.lower[asked.opener - 1]):
        place = last
    while place and is_of_name(view, parts[place - 1], parts[place]):
        place -= 1
    return parts[place].start, stop


def _is_of_persons(view: SentenceView, part: Part) -> bool:
    """Whether a part is of persons, whom "which" does not mean: "camps for | refugees, one of which"."""
    return is_person_noun(singular(view.lower[part.noun]))


_BEING = BE | {"been"}


def _given(view: SentenceView, parts: Sequence[Part], verbs: VerbTable) -> Sequence[Part]:
    """The parts without those to whom something was given: "sold | five ships | to Peru"."""
    first = parts[0].start
    if not first or verbs.lemma(view.lower[first - 1]) not in _GIVING:
        return parts
    end = next((at for at, one in enumerate(parts) if view.lower[one.start - 1] == "to"), len(parts))
    return parts[:end] or parts


def _of_things(view: SentenceView, parts: Sequence[Part], opener: int, *, parted: bool) -> int:
    """The place of the part that a thing told of is: mostly the first, on which the others hang.

    Not so behind "the head of" and other nouns that say little, behind "support for" or, where somebody else
    acts, "to", and, where no comma parts the relative word from its noun, before one without a name: "the
    words of a hymn to | a tune that".
    """
    place = len(parts) - 1
    while place > 0:
        one, above = parts[place], view.lower[parts[place - 1].noun]
        hung = view.lower[one.start - 1]
        titled = place > 1 and view.lower[parts[place - 1].start - 1] == "of"  # "the title of King of Italy"
        persons = (view.lower[opener] == "which" and is_of_persons(above)) or (
            above in OFFICES and not titled
        )
        if above in _SAYING_LITTLE or (hung == "of" and persons):
            break
        if hung != "of" and not parted and not view.tokens[one.noun].is_capital:
            break
        fresh = view.lower[one.start] in DETERMINERS
        given = hung == "to" and above in _GIVEN and not view.finite[opener + 1]
        if (hung == "for" or given) and fresh and is_bare(view, parts[place - 1]):
            break  # "gave money to | the fund, which Peru closed"
        place -= 1
    return place


_GIVEN = word_set(
    "support money aid assistance help approval assent consent access backing opposition priority"
)
"""What is given, and of which hardly more is told than to whom or what."""
_SAYING_LITTLE = RELATIONAL | word_set("founding foundation formation")
_GIVING = word_set(
    "give grant sell cede send offer award transfer deliver lend pay return submit present hand"
)
_DONE_TO_PLACES = word_set(
    "enter leave reach retake occupy capture recapture storm bomb shell besiege evacuate visit withdraw"
)
"""Verbs whose object is a place."""
