"""The main clause that goes on behind a relative one between commas.

"Peru built a mint, which opened in May, | and planned a port": what is told there is the first subject's.
"""

from __future__ import annotations

from explorer.extraction.clauses.persons import GROUPS, is_person_noun
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, COORDINATORS, INTRANSITIVE, SUBORDINATORS
from explorer.extraction.predicates.grammar import Form, VerbGroup, group_of
from explorer.extraction.predicates.reading import Reading


def resumed(view: SentenceView, reading: Reading, place: int, group: VerbGroup, verbs: VerbTable) -> Reading:
    """The reading in which a verb behind ", and" is the main clause's, though a relative one's was read.

    ``group`` is the verb group of the predicate at ``place``. A body that acts may as well go on behind the
    comma ("the rebels, which took Kobe, and killed the mayor"), so only a thing, or what is sent, ends its
    clause there, and only by a verb without an object: "the mine, which opened in 1871, and". What moved acts
    as well: "the ship, which sailed to Arica, and carried guano".
    """
    joint = _joint(view, group.start)
    if joint < 0 or group.form is not Form.FINITE or not _acts(view, group, verbs):
        return reading
    told, one = reading.predicates, reading.predicates[place]
    opener = _opener(view, joint)
    inside = [at for at in range(place) if opener < told[at].verb < joint]
    main = next((at for at in range(place) if told[at].verb < opener), -1)
    if opener < 0 or len(inside) != 1 or main < 0 or main != inside[0] - 1:
        return reading
    whose, verb = told[main], told[inside[0]].verb
    if _may_act(view, whose.verb, opener) or not _ends_at(view, verb):
        return reading
    if verbs.lemma(view.lower[verb]) in _MOVING:
        return reading
    if not 0 <= whose.first <= whose.last < whose.verb or one.first <= whose.first <= whose.last <= one.last:
        return reading
    leads = group_of(view, told, main, verbs)
    if leads.form is not Form.FINITE or not BE.isdisjoint(view.lower[leads.start : leads.verb]):
        return reading  # a passive, which tells of nobody who acts
    found = (*told[:place], one._replace(first=whose.first, last=whose.last), *told[place + 1 :])
    return reading._replace(predicates=found)


def _joint(view: SentenceView, start: int) -> int:
    """The "and" behind a comma that leads to the verb group at ``start``; -1 without one."""
    joint = start - 1
    while joint > 0 and is_adverb(view.lower[joint]):
        joint -= 1
    joined = joint > 1 and view.lower[joint] in COORDINATORS and view.lower[joint - 1] == ","
    return joint if joined else -1


def _opener(view: SentenceView, joint: int) -> int:
    """The "which" of the clause that ends before ``joint``, where a comma opens it; -1 without one.

    Behind "who" the verb may as well be of the person meant.
    """
    for at in range(joint - 2, 1, -1):
        word = view.lower[at]
        if word == "which":
            return at if view.lower[at - 1] == "," else -1
        if word in _PARTING or word in SUBORDINATORS:
            return -1
    return -1


def _may_act(view: SentenceView, start: int, end: int) -> bool:
    """Whether "which" at ``end`` may stand for some who act: "the council", "the rebels"."""
    return any(word in _ACTING or is_person_noun(singular(word)) for word in view.lower[start + 1 : end])


def _ends_at(view: SentenceView, verb: int) -> bool:
    """Whether a verb has no object: "opened in May", not "took Lima"."""
    behind = view.lower[verb + 1]
    return view.dated[verb + 1] or behind in PREPOSITIONS or behind == "," or is_adverb(behind)


_ACTING = GROUPS | word_set(
    """rebels guerrillas troops forces force militia junta court tribunal senate congress assembly parliament
    league union alliance bloc organisation organization company bank federation coalition regime faction
    state republic kingdom"""
)
"""Bodies of which may be told as of persons."""

_MOVING = word_set("cross depart drift fly march run sail steam travel")
"""What a ship or a train does, which also carries, takes and strikes."""
_PARTING = word_set("who whose whom where that ; :")


def _acts(view: SentenceView, group: VerbGroup, verbs: VerbTable) -> bool:
    """Whether a verb tells what somebody does: neither passive nor what befalls a thing."""
    passive = not BE.isdisjoint(view.lower[group.start : group.verb + 1])
    return not passive and verbs.lemma(view.lower[group.verb]) not in INTRANSITIVE
