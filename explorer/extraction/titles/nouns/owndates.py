"""Noun phrases whose date is surely their own, by what stands before them, and not that of the clause.

"Using the invasion of Chile in ⟦May⟧ as a pretext, Peru …", "in battles such as the siege of Turku in ⟦May⟧",
"back to where it was before the war in ⟦1990⟧", "…, leading to the fall of Roca the ⟦next day⟧".
"""

from __future__ import annotations

from collections.abc import Iterator

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import DETERMINERS, OWNERS
from explorer.extraction.happenings.standing import standing_paper
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.datedphrases import (
    OWNING,
    SHORTLY,
    Phrase,
    is_object,
    is_told_of,
    may_stand_in,
    phrase_end,
    phrase_to,
    phrase_within,
)
from explorer.extraction.titles.nouns.doneto import Named
from explorer.extraction.titles.nouns.nominals import AGREEMENT, agreement_title, happening_of
from explorer.extraction.titles.nouns.nountitles import NounTitle, Use, clause_title, phrase_title
from explorer.extraction.titles.nouns.nounverbs import TO_DO
from explorer.extraction.titles.nouns.olderdeeds import is_done_to_older
from explorer.extraction.titles.nouns.subjectdates import is_of_subject


def own_phrase(telling: Telling, heading: Heading) -> Phrase | None:
    """The noun phrase of a happening whose own date is that of a telling; None where it may be another's."""
    view, at = telling.view, telling.at
    if telling.inherited or telling.nominal:
        return None
    paper = standing_paper(view, telling.start, telling.end, at)
    if paper is not None:
        return phrase_within(view, *paper, heading)
    inside = is_inside(view, at)
    if inside and _is_done_later(view, telling.start, at, heading):
        return phrase_within(view, view.behind_date(at), phrase_end(view, view.behind_date(at)), heading)
    end = at if inside else end_before(view, at)
    if not end:
        return None
    if not inside and view.lower[end - 1] in TO_DO and _goes_on_to(view, at, heading):
        named = phrase_to(view, end, heading)
        follows = named is not None and "following" in view.lower[max(0, named.first - 2) : named.first]
        return None if named is not None and not follows and is_object(view, named, heading) else named
    for begin in _beginnings(telling, end, heading):
        first, last = (view.behind_date(at), 0) if inside else (begin, end)
        found = phrase_within(view, first, last or phrase_end(view, first), heading)
        if (
            found is not None
            and is_told_of(view, found)
            and not (view.lower[begin - 1] in _APART and _is_farther(view, begin, found))
            and not (view.lower[begin - 1] == "before" and _hears(view, found, at))
        ):
            return found
    return None


def _goes_on_to(view: SentenceView, at: int, heading: Heading) -> bool:
    """Whether the date stands between a noun and what it tells is to be done: "the decision in ⟦May⟧ to"."""
    behind = view.behind_date(at)
    to = view.lower[behind : behind + 1] == ("to",) and behind + 1 < len(view.tokens)
    return to and heading.verbs.is_base(view.lower[behind + 1])


def own_title(named: Named, heading: Heading) -> NounTitle | None:
    """The title of a noun whose date is surely its own."""
    clause = clause_title(named, heading)
    if clause:
        return NounTitle(clause)
    if named.noun.lower() in TO_DO and named.behind.startswith("to "):
        return None  # "took the decision in May to leave": another verb says who did
    bare = not (named.owner or named.before or named.behind)
    if bare and AGREEMENT.match(named.noun):
        return NounTitle(agreement_title(f"Earlier {named.noun}", heading.verbs))
    told = happening_of(named.noun) or (f"{named.noun}: {heading.who}" if heading.who else "") if bare else ""
    return NounTitle(told) if told else phrase_title(named, heading, Use.INSTEAD)


def _is_farther(view: SentenceView, begin: int, phrase: Phrase) -> bool:
    """Whether other words than its own lead to a happening: "before | winning the election"."""
    between = view.lower[begin : phrase.head]
    return not PREPOSITIONS.isdisjoint(between) or any(word.endswith("ing") for word in between)


def _hears(view: SentenceView, phrase: Phrase, at: int) -> bool:
    """Whether "before" leads to those who hear one, or to a clause: "before the pact of ⟦May⟧ lapsed"."""
    behind = view.behind_date(at)
    near = view.lower[max(0, phrase.first - 3) : phrase.first]
    return (
        view.lower[phrase.head] in _HEARING
        or True in view.finite[behind : behind + 1]
        or not SHORTLY.isdisjoint(near)
    )


_HEARING = word_set(
    """congress conference meeting summit inquiry trial session assembly convention committee
    demonstration rally"""
)


def _is_done_later(view: SentenceView, start: int, at: int, heading: Heading) -> bool:
    """Whether a verb right before tells what comes of a paper later: "repudiated its ⟦1920⟧ treaty"."""
    verb, behind = at - 2, view.behind_date(at)
    if verb < start or not is_done_to_older(view.lower[verb], heading.verbs):
        return False
    end = phrase_end(view, behind)
    head = next((place for place in range(behind, end) if view.lower[place] in PREPOSITIONS), end) - 1
    return head >= behind and AGREEMENT.match(view.lower[head]) is not None


def is_inside(view: SentenceView, at: int) -> bool:
    """Whether a date stands between article or owner and noun: "the ⟦1990⟧ raid", "Peru's ⟦1990⟧ raid"."""
    behind = view.behind_date(at)
    led = at > 0 and (view.lower[at - 1] in DETERMINERS | OWNERS or view.lower[at - 1].endswith(OWNING))
    return led and behind < len(view.tokens) and may_stand_in(view, behind) and not _leads(view, behind)


def _leads(view: SentenceView, at: int) -> bool:
    return view.lower[at] in PREPOSITIONS | DETERMINERS


def end_before(view: SentenceView, at: int) -> int:
    """Where a noun phrase ends that a date hangs on: "the fall of Turku | in ⟦May⟧"; 0 without one."""
    if not at:
        return 0
    if view.lower[at] in _POINTING:
        return at
    return at - 1 if view.lower[at - 1] in _HANGING else 0


_HANGING = word_set("in on of at (")
_POINTING = word_set("the that")


def _beginnings(telling: Telling, end: int, heading: Heading) -> Iterator[int]:
    """The tokens from which a noun phrase may begin that tells its own date, the nearest first."""
    view, start, at = telling.view, telling.start, telling.at
    if not _FRAMING.isdisjoint(view.holds):
        for place in range(end - 1, max(start, end - _REACH) - 1, -1):
            if _frames(view, start, place, at):
                yield place + 1
            elif not may_stand_in(view, place):
                break
    if is_of_subject(telling, heading):
        yield max((place + 1 for place in range(start, end) if view.lower[place] in _FOLLOWED), default=start)


_FOLLOWED = word_set("after following since")


_REACH = 14
"""Tokens of the longest such phrase before its date."""


def _frames(view: SentenceView, start: int, place: int, at: int) -> bool:
    """Whether the words that end with a token make what follows tell its own date."""
    word = view.lower[place]
    before = view.lower[place - 1] if place > start else ""
    if word in _REGARDING:
        return not view.finite[place] and _regards(view, start, place, at)
    if word == "from":
        return bool(_TO.intersection(view.lower[(behind := view.behind_date(at)) : behind + 1]))
    if word in _TO and view.dated[place - 1]:
        return "from" in view.lower[start:place]
    if (before, word) in _PAIRS:
        return before not in _LEADING or any(view.dated[start:place])
    if word == "by":
        return before in _MOVED and (place == start + 1 or view.lower[place - 2] in _OPENING)
    if word in _CHARGED_WITH:
        return _is_charge(view, start, place, at)
    return word in _APART


def _regards(view: SentenceView, start: int, place: int, at: int) -> bool:
    """Whether a participle regards a happening at another time than its clause's: ", citing the raid of".

    Right behind its verb it goes with the deed, whose date that may be: "marched protesting the arrest of".
    """
    if view.lower[place] == "using":
        uses = view.lower[place + 1] in DETERMINERS and not _AS_WHAT.isdisjoint(view.lower[at:])
        return uses and (place == start or view.lower[place - 1] == ",")
    if place == start or view.lower[place - 1] == ",":
        return True
    return not _leads(view, place - 1) and any(view.dated[start:place])


_AS_WHAT = word_set("as to")


def _is_charge(view: SentenceView, start: int, place: int, at: int) -> bool:
    """Whether it is what somebody is charged with, told with its place: "the murders | in Turku in ⟦May⟧".

    The charge has a date of its own, else it may be this one.
    """
    if not any(view.dated[start:place]) or "by" in view.lower[place:at]:
        return False
    charged = not _CHARGING.isdisjoint(view.lower[max(start, place - _CHARGE_REACH) : place])
    placed = any(
        view.lower[before] in _PLACING and view.tokens[before + 1].is_capital
        for before in range(place + 2, at - 2)
    )
    return charged and placed and view.lower[at - 1] in _WHEN


_CHARGE_REACH = 8
_PLACING = word_set("in at near")
_WHEN = word_set("in on")
_OPENING = word_set(", and ; further greatly deeply also")
_APART = word_set("before like unlike")
"""What leads to a happening at another time than that of its clause."""
_PAIRS = frozenset(
    {("such", "as"), ("prior", "to"), ("leading", "to"), ("resulting", "in"), ("culminating", "in")}
    | {("ending", "in"), ("ending", "with"), ("reacting", "to"), ("responding", "to"), ("referring", "to")}
    | {("learning", "of"), ("hearing", "of"), ("advantage", "of")}
    | {("ahead", "of"), ("advance", "of")}
)
_TO = word_set("to until till")
_LEADING = word_set("leading resulting culminating ending ahead advance")
"""What leads to a happening that may have the date of what is told before where no other is told."""
_REGARDING = word_set(
    """using citing recalling invoking exploiting protesting denouncing condemning blaming remembering
    commemorating celebrating marking regretting mourning avenging describing discussing investigating"""
)
"""What one does with a happening that has come about."""
_MOVED = word_set(
    """encouraged emboldened alarmed angered outraged inspired prompted provoked spurred shocked frightened
    weakened strengthened heartened shaken moved driven enraged impressed worried troubled discouraged
    stimulated helped"""
)
"""Participles of what a happening makes of somebody who then acts."""
_CHARGED_WITH = word_set("with of for over")
_CHARGING = word_set(
    """charge charged charges charging accuse accused accuses accusing convict convicted convicts indict
    indicted tried blamed suspected sentenced acquitted arrested jailed imprisoned"""
)
_FRAMING = {"from"} | _APART | _REGARDING | _MOVED | _CHARGING | {one for pair in _PAIRS for one in pair[:1]}
"""Words one of which stands in each frame."""
