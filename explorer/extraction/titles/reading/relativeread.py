"""Clauses that hang on a noun, as a sentence was read, with that noun in its place.

"A canal, which the king opened in May" is told as "the king opened | a canal", "the convention of which was
signed" with what the convention is of.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.antecedents import owner_of, whose
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.phrases import OF_NATIONS
from explorer.extraction.clauses.sharesof import share_in_relative
from explorer.extraction.clauses.tokens import is_adverb
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BARE_PARTICLES, COORDINATORS, DETERMINERS
from explorer.extraction.predicates.grammar import Form, VerbGroup, group_of
from explorer.extraction.predicates.reading import Predicate, Reading
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.reading.antecedentread import is_summing_up
from explorer.extraction.titles.reading.chained import chained
from explorer.extraction.titles.reading.farsubjects import with_far_subject
from explorer.extraction.titles.reading.gaps import (
    gap_of,
    is_to_come,
    leading_to,
    meant_first,
    owned_by,
    second_opener,
)
from explorer.extraction.titles.reading.nounparts import (
    Span,
    agreeing,
    apposed_to,
    event_before,
    person_before,
)
from explorer.extraction.titles.reading.resumed import resumed
from explorer.extraction.titles.reading.whichfits import fitting_which
from explorer.extraction.titles.subjects.subjectread import subject_of
from explorer.extraction.titles.word import Word


def relative_clause(
    text: str,
    view: SentenceView,
    told: Sequence[Predicate],
    place: int,
    group: VerbGroup,
    stop: int,
    verbs: VerbTable,
) -> Clause | None:
    """The clause of ``told[place]`` with the noun that it hangs on, where that is not its subject; else None.

    ``group`` is its verb group; what belongs to it ends before the token ``stop``.
    """
    gap = owned_by(view, told, place, verbs)
    owned = gap is not None
    gap = gap or gap_of(view, told, place, group.start, verbs)
    if gap is None or not _is_finite(view, group, verbs):
        return None
    if view.lower[gap.link[0]] == "that" and view.lower[gap.link[0] - 1] in BARE_PARTICLES:
        return None  # "points out | that the toll is higher"
    end = _before_main(view, told, place, gap.link[1], verbs)
    words = words_of(text, view, group.start, min(stop, end))
    meant = _in_mid_sentence(words_of(text, view, *gap.meant))
    left_out = gap.meant[0] == gap.meant[1]
    if not (meant or left_out) or not words or words[0].lower != view.lower[group.start]:
        return None
    rest = [word._replace(finite=False) for word in words[1:2]] + words[2:]
    verb = words[0]._replace(finite=True)
    if owned:
        part = words_of(text, view, *gap.subject)
        if _is_behind_whose(view, told, gap.link[0], group.start):
            return Clause(Role.MAIN, meant, verb, rest, dated=True)
        if view.lower[gap.link[0]] != "whose":
            return Clause(Role.RELATIVE, _part_of(part, meant), verb, rest, dated=True)
        if gap.link[0] and view.lower[gap.link[0] - 1] in PREPOSITIONS - {"of"}:
            own = next((at for at, word in enumerate(part) if at and word.text[0].isupper()), 0)
            # "in whose favour | Japan helped"
            return Clause(Role.RELATIVE, part[own:], verb, rest, dated=True) if own else None
        who, what = whose(part, verbs)
        if what and not any(word.lower in PREPOSITIONS for word in what):
            return Clause(Role.RELATIVE, who, verb, rest, dated=True, apart=_owned(what, meant))
        return Clause(Role.RELATIVE, _owned(part, meant), verb, rest, dated=True)
    if is_to_come(view, group.start) and verb.lower in verbs.others:
        verb = Word(present(verb.lower, plural=False), finite=True)
    subject = subject_of(text, view, told[place]._replace(first=gap.subject[0], last=gap.subject[1] - 1))
    placed = view.lower[gap.link[1]] == "where"
    link = [Word("in")] if placed else words_of(text, view, *gap.link)
    # "an episode for which he expressed his sorrow"
    vague = left_out or (link and is_summing_up(view, *gap.meant))
    apart = () if vague else [*link, *_without_article(meant)]
    return Clause(Role.RELATIVE, subject, verb, rest, dated=True, apart=apart) if subject else None


def _is_behind_whose(view: SentenceView, told: Sequence[Predicate], link: int, start: int) -> bool:
    """Whether the clause of "whose" has a verb of its own: "men whose terms had ended | would go home"."""
    if view.lower[link] != "whose" or view.lower[start - 1] in _JOINING:
        return False
    return any(link < other.verb < start for other in told)


_JOINING = COORDINATORS | {","}


def _is_finite(view: SentenceView, group: VerbGroup, verbs: VerbTable) -> bool:
    """Whether a verb behind its own subject is finite, though it may look like a participle."""
    past = group.start < group.verb or verbs.base_of_past(view.lower[group.verb]) is not None
    return group.form is Form.FINITE or (group.form is Form.DONE and past)


def _before_main(
    view: SentenceView, told: Sequence[Predicate], place: int, opener: int, verbs: VerbTable
) -> int:
    """Where the verb begins behind ``told[place]`` whose subject the clause hangs on.

    "The treaty that Peru signed in May | failed". So it is too where the clause itself was read as subject.
    """
    for later in range(place + 1, len(told)):
        start = group_of(view, told, later, verbs).start
        if told[later].first <= told[place].verb <= told[later].last < start:
            return start
        if 0 <= told[later].first < opener and view.lower[start - 1] not in COORDINATORS:
            return start
    return len(view.tokens)


def _part_of(part: Sequence[Word], whole: Sequence[Word]) -> Sequence[Word]:
    """A subject that is a part of what a relative word means: "the first | of five ships"."""
    shared = share_in_relative([*part, Word("of")], [whole], ())
    if shared:
        return shared
    return [*part, Word("of"), *_behind_of(whole)]


def _behind_of(words: Sequence[Word]) -> Sequence[Word]:
    """Words that opened their sentence, behind others: "the first of | the five ships"."""
    return [Word(words[0].lower), *words[1:]] if words[0].lower in DETERMINERS else words


def _owned(part: Sequence[Word], owner: Sequence[Word]) -> Sequence[Word]:
    """What is somebody's or something's: "Holm's | army", "number | of workers"."""
    named = owner_of(owner) or owner_of(_name_in(owner))
    return [*named, *part] if named else [Word("the"), *part, Word("of"), *_behind_of(owner)]


def _name_in(words: Sequence[Word]) -> Sequence[Word]:
    """The name behind what somebody is: "the friar | Juan Roca"; none where there is no such name."""
    start = len(words)
    while start and words[start - 1].text[0].isupper():
        start -= 1
    return words[start:] if len(words) - start > 1 and words[start - 1].lower not in PREPOSITIONS else ()


def _in_mid_sentence(words: Sequence[Word]) -> Sequence[Word]:
    """The words without a comma, and without a capital that only says that a sentence begins."""
    if not words:
        return words
    first, *more = words
    named = not more or more[0].text[0].isupper() or first.text.endswith(OF_NATIONS)
    if first.initial and first.text.istitle() and not named:
        first = first._replace(text=first.lower)
    shown = [first, *more]
    return [*shown[:-1], shown[-1]._replace(comma=False)]


def _without_article(words: Sequence[Word]) -> Sequence[Word]:
    """The words without "a", but for a single noun: "composes a tune"."""
    return words[1:] if len(words) > 2 and words[0].lower in {"a", "an"} else words


def hanging(
    view: SentenceView, reading: Reading, place: int, group: VerbGroup, verbs: VerbTable
) -> tuple[Reading, VerbGroup, int]:
    """The reading, a predicate's verb group, and the relative word that leads to it and is its subject.

    -1 for that without one; ``group`` is the verb group as it was read. Behind "and which" the subject is
    what the first "which" stands for: "the office in Lima, which Peru opened | and which was closed".
    """
    read = reading
    reading = resumed(view, chained(view, reading, place, verbs), place, group, verbs)
    told, one = reading.predicates, reading.predicates[place]
    group = group if reading is read else group_of(view, told, place, verbs)
    if group.form is Form.FINITE:
        told = with_far_subject(view, told, place, group.start, verbs)
        one = told[place]
    opener = second_opener(view, one, group.start) if group.form is Form.FINITE else -1
    if opener < 0:
        opener = _leading_to_row(view, told, place, group, verbs)
        meant = _meant_among_read(view, one, opener, group.start, verbs) if opener >= 0 else None
    else:
        meant = meant_first(view, told, place, opener, verbs)
    if meant is None:
        return reading._replace(predicates=told), group, opener
    named = one._replace(first=meant[0], last=meant[1] - 1)
    found = (*told[:place], named, *told[place + 1 :])
    return reading._replace(predicates=found), group_of(view, found, place, verbs), opener


def _meant_among_read(
    view: SentenceView, one: Predicate, opener: int, start: int, verbs: VerbTable
) -> Span | None:
    """What a relative word means other than the words that were read as its subject; None for these."""
    return (
        apposed_to(view, one, opener)
        or person_before(view, one, opener)
        or event_before(view, one, verbs)
        or fitting_which(view, one, opener, verbs)
        or agreeing(view, one, opener, start, verbs)
    )


def _leading_to_row(
    view: SentenceView, told: Sequence[Predicate], place: int, group: VerbGroup, verbs: VerbTable
) -> int:
    """The relative word that leads to a verb or the one before it: "which was signed | and lapsed"."""
    one = told[place]
    opener = leading_to(view, one, group.start) if group.form is Form.FINITE else -1
    joined = group.start - 1
    while joined > one.last and is_adverb(view.lower[joined]):
        joined -= 1
    same = [at for at in range(place) if (told[at].first, told[at].last) == (one.first, one.last)]
    if opener >= 0 or not same or view.lower[joined] not in COORDINATORS:
        return opener
    before = group_of(view, told, same[-1], verbs)
    return leading_to(view, told[same[-1]], before.start) if before.form is Form.FINITE else -1
