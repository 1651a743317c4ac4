"""What only the clauses before complete: "a handful of them … | settled", "the number | rose"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.ellipsis import in_place_of_one, lacks_noun, with_noun
from explorer.extraction.clauses.figures import number_of
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.objects import ALWAYS_TAKING
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.sharing import last_subject
from explorer.extraction.clauses.sums import counts_millions, is_sum
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    DETERMINERS,
    HIGH_NUMBERS,
    NUMBERS,
    OF_ONE,
    SUBORDINATORS,
)
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.reading.asclauses import Read
from explorer.extraction.titles.reading.carried import (
    begins_object,
    goes_on,
    has_object,
    is_only_done,
    is_own_deed,
    undenied,
    waiting,
)
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, lower_of, without_comma


def with_its_object(clause: Clause, before: Sequence[Clause], heading: Heading) -> Clause:
    """A clause with what "one" is behind its verb: "closed its embassy and | reopened one in Lima"."""
    rest = lower_of(clause.rest[: _NEAR + 1])
    at = rest.index("one") if "one" in rest[:_NEAR] else -1
    led = at == 0 or (at > 0 and rest[at - 1].endswith("ing"))
    if not led or (at + 1 < len(rest) and rest[at + 1] not in _PLACING):
        return clause
    told = [one.rest for one in (*heading.before(), *before)]
    return clause._replace(rest=[*clause.rest[:at], *in_place_of_one(told), *clause.rest[at + 1 :]])


def with_shared_object(clause: Clause, behind: Sequence[Clause], verbs: VerbTable) -> Clause:
    """A clause whose verb has its object behind a second verb: "dug up | and returned the remains".

    A third may stand between: "seized, | looted and burnt the town".
    """
    if clause.rest or clause.passive or not clause.subject or clause.verb.dated:
        return clause
    if clause.verb.lower in AUXILIARIES or verbs.sure_base(clause.verb.lower) not in ALWAYS_TAKING:
        return clause
    told: list[Word] = []
    for one in behind[:_MOST_SHARING]:
        if one.subject or one.passive or not one.verb.finite or one.verb.lower in AUXILIARIES:
            return clause
        if one.rest:
            if one.role is not Role.AGAIN or clause.verb.comma > bool(told):
                return clause
            rest = [*told, Word("and"), one.verb, *one.rest]
            return clause._replace(rest=rest, further=()) if _is_object(one.rest[0]) else clause
        told.append(without_comma(one.verb))
    return clause


def _is_object(word: Word) -> bool:
    """Whether a word behind a verb begins its object: an article, a name, a number."""
    return begins_object(word) or word.text[0].isdigit() or word.lower in NUMBERS | HIGH_NUMBERS


_MOST_SHARING = 3
_NEAR, _TWO = 4, 2
_PLACING = word_set("in at to on near with")


def shared_whole(clause: Clause, own: Sequence[Word], heading: Heading) -> Sequence[Word]:
    """The subject ``own`` of another clause with the noun that it leaves out there."""
    if clause.subject or not lacks_noun(own):
        return own
    named = [one.subject for one in heading.before() if one.subject]
    return with_noun(own, named, heading.plurals, heading.singulars)


def not_summed(clause: Clause, pointers: Pointers, heading: Heading) -> Pointers:
    """The pointers without what no sum is for an "it" that is so many millions.

    "After Peru had joined the union, it rose to 5 million dollars" tells of what was told of before.
    """
    if len(clause.subject) != 1 or clause.subject[0].lower != "it":
        return pointers
    if not is_sum(clause.verb.lower, lower_of(clause.rest)):
        return pointers
    names = (pointers.named("it"), heading.pointers.named("it"))
    return pointers.but(it=next((name for name in names if counts_millions(name)), ""))


def with_what_is_counted(clause: Clause, heading: Heading) -> Clause:
    """A clause about "the number" with what the clauses before it count."""
    if len(clause.subject) != _TWO or lower_of(clause.subject) != ["the", "number"]:
        return clause
    return clause._replace(subject=number_of(clause.subject, heading.before()))


def joined_from(view: SentenceView, start: int) -> int:
    """Where a subject begins whose last member begins a telling, as "and" at ``start`` opens a clause.

    "A pact by which Peru | and Chile bound themselves", "the presidents Juan Roca | and Ana Paz": the first
    has no verb of its own. ``start`` itself where all of the subject stands behind it, as it does where the
    verb is of one ("was") or the first may be the object of a verb before ("freed the envoys Roca | and …").
    """
    if view.lower[start] != "and":
        return start
    at = start - 1
    while at > 0 and not (view.finite[at] or view.dated[at] or _parts(view, at)):
        word = view.lower[at]
        if word in _OBJECT_RELATIVES:
            opens = view.tokens[at + 1].is_capital or view.lower[at + 1] in DETERMINERS
            return at + 1 if opens and at + 1 < start else start
        if word.endswith("s") and word[:-1] in OFFICES and _are_names(view, at + 1, start):
            led = next((place for place in (at - 1, at - 2) if view.lower[place] in DETERMINERS), at)
            return start if _is_of_one(view, start) or _is_behind_verb(view, at) else led
        at -= 1
    return start


def _parts(view: SentenceView, at: int) -> bool:
    """Whether a word or sign parts a subject from what stands before, and no comma of a list of names."""
    listing = view.lower[at] == "," and view.tokens[at - 1].is_capital and view.tokens[at + 1].is_capital
    return view.lower[at] in _PARTING and not listing


def _is_of_one(view: SentenceView, start: int) -> bool:
    """Whether the next verb has one subject only: "freed the envoys Roca | and Ana Paz was sent home"."""
    verb = next((at for at in range(start, len(view.lower)) if view.finite[at]), start)
    return view.lower[verb] in OF_ONE


def _is_behind_verb(view: SentenceView, at: int) -> bool:
    """Whether a noun may be what a verb of its clause is done to: "Japan freed | generals"."""
    while at > 0 and not (view.dated[at - 1] or view.lower[at - 1] in _PARTING | _OPENING):
        at -= 1
        if view.finite[at]:
            return True
    return False


def _are_names(view: SentenceView, first: int, end: int) -> bool:
    return first < end and all(token.is_capital for token in view.tokens[first:end])


_OPENING = SUBORDINATORS | {"that"}
_OBJECT_RELATIVES = word_set("which whom")
_PARTING = word_set(", ; : | and or but to")


def shared_by(clause: Clause, read: Read, place: int, heading: Heading) -> tuple[Sequence[Word], bool]:
    """The subject that a verb shares with another, and whether it shares its being passive too."""
    before = read.clauses[:place]
    done = clause.role is Role.MAIN and not clause.subject and is_only_done(before, heading.verbs)
    carried = last_subject(before) if goes_on(clause, before, heading.verbs) else []
    hidden = (read.passive or done) and not clause.subject and not has_object(clause, heading.verbs)
    hidden = hidden and clause.verb.lower not in AUXILIARIES
    hidden = hidden and not is_own_deed(clause, heading.verbs)
    first, second = (read.shared, carried) if clause.verb.lower in AUXILIARIES else (carried, read.shared)
    own = shared_whole(clause, first or second or waiting(clause, place, heading), heading)
    return undenied(own, read.words, clause.verb), hidden
