"""The verb that an item shares, with all that belongs to it, and whose it is: "has been twinned"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.secondactors import WITHOUT_OBJECT
from explorer.extraction.clauses.sharednouns import TOOK_PLACE
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import MODALS, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word

APART = word_set("back up down out off away apart over home")
"""Particles without which a passive would say something else or too little: "thrown back"."""
JOINING = word_set("and but then")
PASSIVES = word_set("was were")


def owner_of_verb(view: SentenceView, span: tuple[int, int]) -> tuple[int, int]:
    """The subject alone where its verb follows another: "Peru left the League and joined X in 1986 | and Y".

    The ``span`` holds the words before the second verb. One whose subject stands beside it is left.
    """
    start, joint = span[0], span[1] - 1
    while joint > start and is_idle(view.lower[joint]):
        joint -= 1
    verbs = [at for at in range(start, joint) if view.finite[at]]
    if view.lower[joint] not in JOINING or not verbs or "who" in view.lower[start:joint]:
        return span
    first = verbs[-1]
    commas = [at for at in range(verbs[0], first) if view.lower[at] == ","]
    return (commas[-1] + 1 if commas else start, first)


def helping(
    text: str, view: SentenceView, subject: tuple[int, int], verb: int, heading: Heading
) -> Sequence[Word]:
    """The "were" that a second participle shares: "rules | were | drawn up and put in force in May"."""
    helps = subject[1] < verb and view.lower[subject[1]] in PASSIVES
    done = helps and (view.dated[verb + 1] or view.lower[verb + 1] in PREPOSITIONS)
    shares = done and _may_be_done(view.lower[verb], heading.verbs)
    return words_of(text, view, subject[1], subject[1] + 1) if shares else ()


def _may_be_done(form: str, verbs: VerbTable) -> bool:
    """Whether a form may be a participle of what is done to something: not "died", "withdrew", "sailed"."""
    base = verbs.base_of_participle(form)
    return base is not None and form not in verbs.strong and base not in WITHOUT_OBJECT | _MOVING


_MOVING = word_set("move sail march escape return flee depart withdraw")


def behind_verb(telling: Telling, verb: int, heading: Heading) -> int:
    """The token behind a verb with all that belongs to it: "was signed", "has been twinned"."""
    lower = telling.view.lower
    if lower[verb] in _PERFECTS:
        behind = verb + 1
        while behind < telling.start and (lower[behind] == "been" or is_idle(lower[behind])):
            behind += 1
        done = heading.verbs.base_of_participle(lower[behind]) is not None
        return behind + 1 if done else verb + 1
    helped = lower[verb] in PASSIVES or lower[verb] in MODALS
    behind = verb + 2 if helped else verb + 1
    behind += helped and is_idle(lower[verb + 1])
    if lower[behind] in _MONEY and telling.view.starts[behind] == telling.view.ends[behind - 1]:
        return behind - 1  # "was | C$5 million": the letter before a sign is no participle
    return behind + (lower[behind] in APART or lower[verb : verb + 2] == TOOK_PLACE)


_PERFECTS = word_set("has have had")


def from_auxiliary(
    telling: Telling, verb: int, subject: tuple[int, int], heading: Heading
) -> tuple[int, tuple[int, int]]:
    """The verb from "was" on, where an adverb parts the two ("was now | signed"), and its subject."""
    lower = telling.view.lower
    done = verb > 1 and lower[verb - 2] in PASSIVES and is_idle(lower[verb - 1])
    if not done or heading.verbs.base_of_participle(lower[verb]) is None:
        return verb, subject
    return verb - 2, (subject[0], min(subject[1], verb - 2))


_MONEY = frozenset("$€£¥")
