"""Dates in the name of what only stands or is spoken of when they are told, so that nothing happens then.

"The 1977 Turku Treaty is still valid", "did not recognise the 1996 constitution", "a continuation of the
1918–1940 republic". Where the making of a paper is told, it is another matter: "signed the 1977 treaty".
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.papernames import paper_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    BE,
    COORDINATORS,
    DETERMINERS,
    OWNERS,
    RELATIVES,
    SUBORDINATORS,
    is_idle,
)
from explorer.extraction.happenings.drafts import Draft
from explorer.extraction.happenings.reliedon import is_relied_on
from explorer.extraction.temporal.lexicon import EVENT_NOUNS


def is_of_standing(
    view: SentenceView, draft: Draft, expression: TemporalExpression, place: int, others: Sequence[int]
) -> bool:
    """Whether a date is that of a thing of which its clause tells a state, or what is done to it later.

    So is one in a name beside others. Of a treaty it is told that it was made then.
    """
    if expression.in_name and others and not draft.inherited:
        return True
    if is_relied_on(view, (draft.start, draft.end), place, others, is_inside):
        return True
    if not draft.start < place < draft.end or view.lower[place - 2 : place] == ("as", "of"):
        return False
    if view.lower[place - 1] == "(":
        return expression.in_name and _ADOPTING.isdisjoint(view.lower[draft.start : draft.end])
    verb = _standing_verb(view, draft.start, draft.end, place)
    if verb is not None:
        return standing_paper(view, draft.start, draft.end, place) is None
    if not is_inside(view, place):
        return False
    if _is_of_long(view, draft, expression, place):
        return True
    verb = _verb_of(view, draft.start, draft.end, place)
    if verb is None or verb > place or view.lower[verb] in BE:
        return False  # "was left out of the 1973 constitution" tells what that one did
    return _is_of_law(view, verb, place, draft.end)


def _is_of_long(view: SentenceView, draft: Draft, expression: TemporalExpression, place: int) -> bool:
    """Whether a thing is called by its decade: "ordered inquiries into the mid-1990s fires"."""
    if expression.date is None or expression.date.precision not in _LONG or place <= draft.start + 2:
        return False
    behind = view.behind_date(place)
    noun = view.lower[behind]
    return not (view.tokens[behind].is_capital or noun.endswith("ly") or noun == "thanks")


def standing_paper(view: SentenceView, start: int, end: int, place: int) -> tuple[int, int] | None:
    """The tokens of a dated agreement of which a clause tells only how it is: "rests on | the pact of"."""
    verb = _standing_verb(view, start, end, place) if place else None
    if verb is None:
        return None
    first, last = verb + 1 if verb < place else start, place - 1
    if is_inside(view, place):
        first = view.behind_date(place)
        last = _noun_end(view, first, end)
    return (first, last) if paper_noun(" ".join(view.lower[first:last])) else None


def _standing_verb(view: SentenceView, start: int, end: int, place: int) -> int | None:
    """The verb of a state in whose clause a noun with the date stands."""
    of_noun = view.lower[place - 1] == "of" and place > 1 and view.tokens[place - 2].is_word
    of_noun = of_noun and not view.finite[place - 2]  # "the first treaty is of 1937"
    if not of_noun and not is_inside(view, place):
        return None
    verb = _verb_of(view, start, end, place)
    if verb is None or not _is_standing(view, verb, end):
        return None
    behind = view.behind_date(place)
    called = view.lower[place - 2] if of_noun else view.lower[max(behind, _noun_end(view, behind, end) - 1)]
    event = place > verb and view.lower[verb] in _IS and called in _EVENTS and not paper_noun(called)
    return None if event else verb  # "is the winner of the 1990 election"


def is_inside(view: SentenceView, place: int) -> bool:
    """Whether a date stands between an article and a noun: "the ⟦1996⟧ constitution"."""
    led = view.lower[place] == "the" and view.lower[place - 1] in _UPON
    if not led and view.lower[place - 1] not in DETERMINERS | OWNERS:
        return False
    behind = view.behind_date(place)
    if behind >= len(view.tokens) or not view.tokens[behind].is_word or view.finite[behind]:
        return False
    return view.lower[behind] not in _NO_NOUNS


def _noun_end(view: SentenceView, behind: int, end: int) -> int:
    """Where the words end that go with a noun, before its verb, a preposition or a sign."""
    places = range(behind, end)
    apart = (
        at for at in places if view.finite[at] or view.lower[at] in _NO_NOUNS or not view.tokens[at].is_word
    )
    return next(apart, end)


def _verb_of(view: SentenceView, start: int, end: int, place: int) -> int | None:
    """The verb of the clause in which a noun stands: the last before its date, else the next behind it.

    Behind "that" it is the noun's own: "ruled that the treaty of 1977 | is valid".
    """
    for at in range(place - 1, start - 1, -1):
        if view.finite[at] or view.lower[at] in _ALONE:
            return at
        if view.lower[at] == "that" and at < place - 1:
            break
    return view.verb_in(place, end)


def _is_standing(view: SentenceView, verb: int, end: int) -> bool:
    """Whether a verb in the present tells how something is: "is still valid", "is based on", "rests on"."""
    word = view.lower[verb]
    if word not in _IS:
        return word in _STANDING
    told = next((view.lower[at] for at in range(verb + 1, end) if not is_idle(view.lower[at])), "")
    if told in DETERMINERS:
        return _RANKS.isdisjoint(view.lower[verb + 1 : verb + 4])
    return told in _BASED or not (told == "to" or view.verbs.base_of_participle(told))


def _is_of_law(view: SentenceView, verb: int, place: int, end: int) -> bool:
    """Whether a dated noun is a law to which something is done later, or of which it is denied."""
    behind = view.behind_date(place)
    head = next((at for at in range(behind, min(end, behind + _NEAR)) if view.lower[at] in _LAWS), 0)
    words = view.lower[verb:place]
    treated = any(word in _DENYING or view.verbs.lemma(word) in _TREATING for word in words)
    return head > 0 and treated and "with" not in words  # "replaced it with the 1979 constitution"


_NO_NOUNS = PREPOSITIONS | DETERMINERS | COORDINATORS | RELATIVES | SUBORDINATORS
_UPON = word_set("into about")
"""Prepositions that lead to a thing called by its time ("into | the 1990s fires"), and hardly to a time."""
_LONG = frozenset({Precision.DECADE, Precision.CENTURY})
_IS = word_set("is are")
_STANDING = word_set(
    """remain remains rest rests regard regards consider considers claim claims cooperate cooperates
    co-operate co-operates govern governs regulate regulates apply applies belong belongs consist consists
    derive derives rely relies stem stems abide abides adhere adheres respect respects observe observes
    cover covers commemorate commemorates"""
)
"""Verbs in the present of what lasts."""
_ALONE = word_set("rests regards considers governs regulates consists derives relies stems abides adheres")
"""Those of them that no noun is, also where they were not read as verbs."""
_BASED = word_set(
    """based governed regulated bound covered founded grounded guided enshrined framed defined laid needed
    related linked committed limited obliged felt kept found understood"""
)
"""Participles of what lasts."""
_EVENTS = (EVENT_NOUNS - {"constitution"}) | word_set("battle raid revolt visit rebellion")
_RANKS = word_set("first second third last only next")
_LAWS = word_set("constitution law laws act charter statute decree code borders frontiers boundaries lines")
_DENYING = word_set("not never without")
_TREATING = word_set(
    """recognise recognize acknowledge repeal abolish annul replace amend revise invoke violate breach reject
    suspend cite restore reinstate oppose contest dispute cross keep respect observe follow apply defend
    criticise criticize denounce condemn resent ignore study compare resemble honour honor"""
)
"""What is done to a law that there is."""
_ADOPTING = word_set("adopted adopts passed passes approved approves issued issues voted drafted proposed")
_NEAR = 5
