"""Whether a noun with its date names a deed other than what its clause tells: "replaced the pact of 1973".

The clause tells of another time then, or only judges the deed ("the visit in May was a landmark").
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, BE, COORDINATORS, DETERMINERS, MODALS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.datedphrases import Phrase, is_head


def is_older(telling: Telling, phrase: Phrase, heading: Heading) -> bool:
    """Whether what is told of a noun with "of" before its date came later than the noun's own deed."""
    view, at, verbs = telling.view, telling.at, heading.verbs
    if _has_another(view, phrase, heading):
        return False
    place = _before(view, phrase.first)
    if place < telling.start:
        return False
    lead = view.lower[place]
    if lead not in PREPOSITIONS:
        told = view.lower[at - 1] == "of" and _base_of(lead, verbs) in _ON_PAPERS
        return told and _is_verb(view, place, verbs)
    verb = place - 1
    while verb > telling.start and view.lower[verb] in _AMONG:
        verb -= 1
    joined = (_base_of(view.lower[verb], verbs), lead)
    return joined in _SPRINGING or (view.lower[at - 1] == "of" and joined in _WITH_PREPOSITIONS)


def _base_of(form: str, verbs: VerbTable) -> str:
    return verbs.base_of_participle(form) or verbs.lemma(form)


def _has_another(view: SentenceView, phrase: Phrase, heading: Heading) -> bool:
    """Whether a second noun of a happening stands nearer to the date: "the transfer under the pact of"."""
    places = range(phrase.head + 1, phrase.end)
    return any(is_head(view, at, phrase.head + 1, phrase.end, heading) for at in places)


def _before(view: SentenceView, first: int) -> int:
    """The token before a noun phrase and its article."""
    at = first - 1
    return at - (at >= 0 and view.lower[at] in DETERMINERS)


def _is_verb(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    form = view.lower[at]
    led = view.lower[at - 1] == "to" or form.endswith("ing")
    return led or view.finite[at] or verbs.base_of_participle(form) is not None


_AMONG = word_set("back only largely mainly partly chiefly mostly directly still usually commonly")
_ON_PAPERS = word_set(
    """abrogate amend annul breach cancel cite commemorate confirm extend forget honour honor ignore
    implement invoke mention modify observe prolong reaffirm remember renegotiate renew repeal replace
    repudiate respect restate revise revive supersede supplement suspend terminate update uphold violate"""
)
"""What is done to a thing only after its own date."""
_SPRINGING = frozenset(
    {("date", "from"), ("reckon", "from"), ("count", "from"), ("go", "to"), ("trace", "to"), ("stem", "from")}
    | {("arise", "from"), ("derive", "from"), ("date", "to")}
)
"""Verbs with the preposition before what is older than they tell; its date may have "in" or "on"."""
_WITH_PREPOSITIONS = frozenset(
    {("base", "on"), ("base", "upon"), ("rest", "on"), ("rest", "upon"), ("build", "on"), ("refer", "to")}
    | {("rely", "on"), ("draw", "on"), ("adhere", "to"), ("add", "to"), ("return", "to")}
    | {("apologise", "for"), ("apologize", "for")}
)
"""Those behind which only "of" surely makes the date the noun's own."""


def is_judged(telling: Telling, phrase: Phrase) -> bool:
    """Whether a clause only says what its subject was or was not, behind whose date its verb stands.

    "The fall of Turku in ⟦May⟧ did not end the war", "… was a blow", "… was regretted by few".
    """
    view, at = telling.view, telling.at
    behind = at + view.dates[at:].count(view.dates[at])
    place = _before(view, phrase.first)
    if behind + 1 >= telling.end or not view.finite[behind] or view.lower[behind] in MODALS:
        return False
    if not _opens(telling, place) or not _UNREAL.isdisjoint(view.lower[behind : telling.end]):
        return False
    verb, first = view.lower[behind], view.lower[behind + 1]
    near = view.lower[behind + 1 : min(behind + _NEAR, telling.end)]
    if first in _DENYING or verb in _JUDGING or (verb in BE and "not" in near):
        return True
    if verb not in BE:
        return (verb, first) in _JUDGING_TOGETHER
    said = next((word for word in view.lower[behind + 1 : telling.end] if word not in _BESIDE), "")
    return first in ARTICLES or said in _OF_OTHERS or said in _STATES


def _opens(telling: Telling, place: int) -> bool:
    """Whether nothing governs the noun phrase behind a token: a clause begins there."""
    view = telling.view
    return place < telling.start or view.lower[place] in _JOINTS


_JOINTS = COORDINATORS | word_set("that , ; : because although though while")
_UNREAL = word_set(
    "myth dream rumour rumor plan hope fiction hoax lie legend threat possibility likelihood prospect"
)
"""What a deed was that was never done."""
_NEAR = 5
"""Tokens from a verb on within which "not" denies it."""
_DENYING = word_set("not never no hardly scarcely neither")
_BESIDE = word_set(
    "still also only later then therefore at first seen thus widely generally often long fully not"
)
_JUDGING = word_set("served serves enabled remained remains seemed seems proved improved")
_JUDGING_TOGETHER = frozenset(
    {("fell", "to"), ("came", "as"), ("did", "much"), ("did", "little"), ("had", "little")}
)
_OF_OTHERS = word_set("answered considered expected held hailed met regarded regretted seen thought viewed")
"""What others do about a deed."""
_STATES = word_set(
    """controversial crucial decisive important inevitable likely necessary popular possible significant
    successful temporary unpopular unsuccessful valid vital"""
)
"""How a deed is, as somebody judges."""
