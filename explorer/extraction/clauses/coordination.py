"""Where a sentence's clauses begin, by the words and signs that join them."""

from __future__ import annotations

from explorer.extraction.clauses.clause import Cut, Join, dates_in
from explorer.extraction.clauses.colonlists import colon_items
from explorer.extraction.clauses.dateditems import dated_item
from explorer.extraction.clauses.describedsubjects import OPENING_SUBJECTS, REACH, is_followed_by_verb
from explorer.extraction.clauses.interrupted import adds_parted_item
from explorer.extraction.clauses.joinednouns import (
    adds_matter,
    ends_clause,
    is_reduced_in,
    joins_names,
    joins_subjects,
)
from explorer.extraction.clauses.joints import COORDINATORS, skip_adverbs
from explorer.extraction.clauses.onceagain import aside_before_again
from explorer.extraction.clauses.reduced import adds_agent
from explorer.extraction.clauses.series import (
    aside_end,
    clause_start,
    goes_on_behind_aside,
    is_another,
    is_modifier,
    is_next_item,
    is_next_verb,
    tells_on,
)
from explorer.extraction.clauses.suspended import is_within_aside, waits_there
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.turned import goes_on
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView

_RELATIVE = frozenset({"who", "which"})


def first_cuts(view: SentenceView) -> list[Cut]:
    """The beginnings of the clauses that are joined to each other."""
    cuts: list[Cut] = [(0, Join.FIRST)]
    items = colon_items(view)
    lead = _lead_end(view)
    for index in places_of(_JOINING, view.lower[: items[0] if items else -1]):
        if index < lead:
            continue
        join = _join_at(view, index, cuts[-1][0]) if index and not view.dated[index] else None
        aside = join is not None and view.lower[index] in COORDINATORS and is_within_aside(view, index)
        if join is not None and not aside:
            cuts.append((index, join))
        elif view.lower[index] == "and" and adds_agent(view, cuts[-1][0], index):
            cuts.append((view.finite.index(True, index), Join.SHARED))
    return [*cuts, *((item, Join.ITEM) for item in items)]


def _lead_end(view: SentenceView) -> int:
    """The comma behind participles that lead up to a subject: "Signed in May and ratified in June, | it".

    0 where no participle opens the sentence; what commas and "and" join there is told of that subject.
    """
    if view.forms[:1] != [0] or not (
        any(view.dated[1:2]) or _BEHIND_PARTICIPLE.intersection(view.lower[1:2])
    ):
        return 0
    for at in places_of(frozenset(","), view.lower[:-1]):
        behind = at + 1 + (view.lower[at + 1] in COORDINATORS)
        if not (view.hidden[at] or view.dated[at] or behind in view.forms):
            return at if view.has_finite(at, len(view.tokens)) else 0
    return 0


_BEHIND_PARTICIPLE = PREPOSITIONS | COORDINATORS


def _join_at(view: SentenceView, index: int, last: int) -> Join | None:
    word = view.lower[index]
    bracketed = view.lower[index - 1] == ")" and _after_dated_bracket(view, index)
    parted = word == "and" and (adds_parted_item(view, index, last) or aside_before_again(view, index))
    if bracketed or parted:
        return Join.ITEM
    if view.hidden[index]:
        return None
    if word in {";", "|"}:
        return Join.ITEM if is_another(view, index, last) else Join.CLAUSE
    if word in SCENE_WORDS:
        return _scene(view, index, last)
    if word in ":,":
        return _behind_sign(view, index, last)
    if word == "and" and _leads_up(view, index, last):
        return None
    if word == "or" and "whether" in view.lower[last:index]:
        return None  # "whether or not they could land": what is asked does not happen
    if _goes_on_behind_item(view, index, last):
        return Join.SHARED
    if word not in COORDINATORS or not view.has_finite(clause_start(view, index, last), index):
        return dated_item(view, index, last) if word == "and" else None
    return _continuation(view, index, last)


def _goes_on_behind_item(view: SentenceView, index: int, last: int) -> bool:
    """Whether the next verb follows a dated item: "joined NATO in 2004 and the EU in May, | and adopted"."""
    if view.lower[index] != "and" or view.lower[last] != "and" or view.has_finite(last, index):
        return False
    begin = skip_adverbs(view, index + 1)
    follows = begin < len(view.tokens) and view.finite[begin] and bool(view.bases[begin])
    return follows and view.has_finite(0, last) and bool(dates_in(view, last, index))


def _behind_sign(view: SentenceView, index: int, last: int) -> Join | None:
    """What a colon or a comma without "and" behind it may begin."""
    if view.lower[index] == ":":
        return Join.CLAUSE if tells_on(view, index, last) else None
    if goes_on(view.lower, last, index) or _gives_reason(view, index):
        return Join.CLAUSE
    if is_next_verb(view, index, last):
        return Join.SHARED
    return Join.ITEM if is_next_item(view, index, last) else None


def _gives_reason(view: SentenceView, index: int) -> bool:
    """Whether a clause with its own time gives a reason: "lost its ally, | for in May Roca left X"."""
    if view.lower[index + 1 : index + 2] != ("for",) or not any(view.dated[index + 3 : index + 4]):
        return False
    begin = skip_adverbs(view, index + 2)
    return begin > index + 3 and view.has_finite(begin, len(view.tokens))


def _leads_up(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" joins places and times before one verb: "At Rome in 1971 and at Milan in 1974"."""
    first = view.lower[last]
    begin = skip_adverbs(view, index + 1)
    if first not in PREPOSITIONS or begin >= len(view.tokens) or view.lower[begin] != first:
        return False
    return not view.has_finite(last, index) and bool(dates_in(view, last, index))


SCENE_WORDS = frozenset({"where", "when", "whereupon"})
"""Words that begin a clause of place or time."""
_JOINING = COORDINATORS | SCENE_WORDS | {",", ";", ":", "|"}
"""Words and signs that may stand between two clauses."""


def _scene(view: SentenceView, index: int, last: int) -> Join | None:
    """A clause of place or time that may tell more than where and when: ", where they signed a treaty".

    So does one whose date stands first, behind a clause that tells what had gone before.
    """
    if not view.has_finite(last, index) or not view.has_finite(index, len(view.tokens)):
        return None
    if skip_adverbs(view, index + 1) > index + 1 and dates_in(view, index, index + 4):
        return Join.CLAUSE if not dates_in(view, last, index) else None
    if view.lower[index] in {"when", "whereupon"}:
        return Join.CLAUSE if view.lower[index] == "whereupon" else None
    end = next((at for at in range(index + 1, len(view.tokens)) if view.tokens[at].text in ";|"), -1)
    later = dates_in(view, index, end if end > 0 else len(view.tokens))
    return Join.CLAUSE if view.tokens[index - 1].text == "," and not later else None


def _after_dated_bracket(view: SentenceView, index: int) -> bool:
    """A comma, semicolon or "and" behind "(1990)" when a later bracket holds another date."""
    if view.lower[index] not in {",", ";", "and"} or index < 2 or view.dates[index - 2] < 0:
        return False
    later = range(index + 1, len(view.tokens))
    return any(view.dates[place] >= 0 and view.tokens[place - 1].text == "(" for place in later)


def _continuation(view: SentenceView, index: int, last: int) -> Join | None:
    tokens = view.tokens
    begin = _behind_roughly(view, skip_adverbs(view, index + 1))
    parted = begin > index + 1 and not _PARTING.isdisjoint(view.lower[begin : begin + 1])
    if _joins_dates(view, index) or begin >= len(tokens) or parted:
        return None
    modified = is_modifier(*view.lower[begin : begin + 2]) and _has_verb_soon(view, begin)
    if view.finite[begin] or modified or goes_on_behind_aside(view, index):
        return Join.SHARED
    if view.dates[index + 1] >= 0 and ends_clause(view, begin):
        return None
    if joins_names(view, index, last) or _clause_waits(view, index, last) or adds_agent(view, last, index):
        return None
    if adds_matter(view, index):
        return None
    if tokens[begin].lower in PREPOSITIONS or tokens[begin].lower == "to":
        return Join.CLAUSE if _leads_to_clause(view, begin) else dated_item(view, index, last)
    if _has_verb_soon(view, begin) and not _subject_waits(view, index, last):
        return Join.CLAUSE
    return dated_item(view, index, last)


def _joins_dates(view: SentenceView, index: int) -> bool:
    """Whether "and" joins two times that a comma ends: "the pact, renewed in 1990 | and in 1995, lapsed"."""
    at = index + 1 + (view.lower[index + 1] in PREPOSITIONS)
    if not view.dated[index - 1] or at >= len(view.tokens) or not view.dated[at]:
        return False
    end = at
    while end < len(view.tokens) - 1 and view.dated[end]:
        end += 1
    return view.tokens[end].text == "," and True in view.finite[end + 1 : end + 2]


def _behind_roughly(view: SentenceView, begin: int) -> int:
    """The token behind a preposition that only says "nearly" of a number: "and about | 3,000 men fled"."""
    if begin + 1 >= len(view.tokens) or view.lower[begin] not in _ROUGHLY or view.dated[begin + 1]:
        return begin
    return begin + view.lower[begin + 1][0].isdigit()


_ROUGHLY = word_set("about around over under")


def _leads_to_clause(view: SentenceView, begin: int) -> bool:
    """Whether a phrase leads up to a clause: "and by a treaty, signed in Lima, | the lake became common"."""
    for at in range(begin + 1, min(begin + REACH, len(view.tokens) - 2)):
        if view.tokens[at].text == ";" or view.lower[at] in COORDINATORS:
            return False
        if view.tokens[at].text != "," or view.hidden[at] or view.dated[at]:
            continue
        fresh = view.lower[at + 1] in OPENING_SUBJECTS or view.lower[at + 1][0].isdigit()
        if (fresh or view.tokens[at + 1].is_capital) and _has_verb_soon(view, at + 1):
            return True
    return False


def _subject_waits(view: SentenceView, index: int, last: int) -> bool:
    """Whether a subject still waits for its verb behind a relative clause before "and" at ``index``.

    Then the next verb is its: "the miners who had crossed the hills and the desert served in the army".
    """
    who = next((at for at in range(index - 1, last, -1) if view.lower[at] in _RELATIVE), last)
    if who <= last + 1 or view.lower[who - 1] in PREPOSITIONS or view.tokens[who - 1].text == ",":
        return False
    verbs = view.finite[who:index].count(True)
    return verbs == 1 and not view.has_finite(last, who) and "," not in view.lower[who:index]


def _clause_waits(view: SentenceView, index: int, last: int) -> bool:
    """Whether a clause of time or reason still waits for its verb: "after the banks of Peru | and Chile had".

    "After" and "before" may stand before a noun alone, so what had been done must follow. A list may
    be parted by commas behind words that only a clause follows: "when Peru, Chile, | and Fiji joined".
    """
    parted = False
    for at in range(index - 1, last, -1):
        word = view.lower[at]
        if view.finite[at] or view.bases[at] or view.dated[at]:
            return False
        parted = parted or word == ","
        if word in _CONJOINING or (word in _CONJOINING_OR_NOT and not parted) or _opens_by_as(view, at):
            behind = view.lower[index + 1 : index + REACH]
            verb = next((place for place in range(len(behind)) if view.finite[index + 1 + place]), 0)
            if (parted and not _lists_names(view, at + 1, index)) or view.lower[at + 1] == "of":
                return False
            done = word not in _CONJOINING_OR_NOT or behind[verb] == "had"
            return bool(verb) and done and "," not in behind[:verb]
    return False


def _lists_names(view: SentenceView, begin: int, end: int) -> bool:
    """Whether the words between two tokens end in names parted by commas: "when | Peru, the Club, | and"."""
    commas = [at for at in range(begin, end) if view.lower[at] == ","]
    names = range(commas[0] - 1, end) if commas and commas != [end - 1] else range(0)
    return bool(names) and all(view.tokens[at].is_capital or view.lower[at] in _WITHIN_LISTS for at in names)


_WITHIN_LISTS = DETERMINERS | {","}


def _opens_by_as(view: SentenceView, at: int) -> bool:
    """Whether "as" opens a clause about several that a noun calls: "as | Operations Ada and Bor began"."""
    behind = view.tokens[at + 1]
    several = behind.is_capital and behind.lower.endswith("s") and view.tokens[at + 2].is_capital
    return view.lower[at] == "as" and several and not (view.finite[at - 1] or view.bases[at - 1])


_CONJOINING = word_set("when because although though if unless whereas")
_CONJOINING_OR_NOT = word_set("after before until once")
_PARTING = word_set("; | while whereas but")
"""What ends a clause behind mere times: "came in 2005 and in April 2011; his successor came in May"."""


def _has_verb_soon(view: SentenceView, begin: int) -> bool:
    """Whether a verb follows what may be its subject, before the clause ends."""
    skipped = later = begin + 1
    while later < min(begin + REACH, len(view.tokens)):
        ends = later >= skipped and ends_clause(view, later)
        if ends and is_followed_by_verb(view, begin, later):
            return True
        if ends and not joins_subjects(view, begin, later):
            then = view.lower[later + 1 : later + 2] == ("then",)
            if then and any(view.finite[later + 2 : later + 3]):
                return False  # "was 4 million in 1990 and 9 million in 1992, then fell"
            skipped = aside_end(view, later)
            if not skipped or view.finite[skipped]:
                return bool(skipped) or waits_there(view, begin, later)
        elif later >= skipped and view.finite[later] and not is_reduced_in(view, begin, later):
            return True
        later += 1
    return False
