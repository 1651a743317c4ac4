"""Whether a noun with its date names a deed other than what its clause tells: "replaced the pact of 1973".

The clause tells of another time then.
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import DETERMINERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.datedphrases import Phrase, is_head
from explorer.extraction.titles.nouns.nominals import AGREEMENT


def is_older(telling: Telling, phrase: Phrase, heading: Heading) -> bool:
    """Whether what is told of a noun with "of" before its date came later than the noun's own deed."""
    view, at, verbs = telling.view, telling.at, heading.verbs
    if _has_another(view, phrase, heading):
        return False
    place = _before(view, phrase.first)
    if place < telling.start or not UNREAL.isdisjoint(view.lower[place + 1 : phrase.head]):
        return False
    lead = view.lower[place]
    if lead not in PREPOSITIONS:
        base = _base_of(lead, verbs)
        told = view.lower[at - 1] == "of" and base in _ON_PAPERS
        told = told and (base not in _OF_PAPERS_ALONE or AGREEMENT.match(view.lower[phrase.head]) is not None)
        return told and _is_verb(view, place, verbs)
    verb = place - 1
    while verb > telling.start and view.lower[verb] in _AMONG:
        verb -= 1
    joined = (_base_of(view.lower[verb], verbs), lead)
    return joined in _SPRINGING or (view.lower[at - 1] == "of" and joined in _WITH_PREPOSITIONS)


def is_done_to_older(form: str, verbs: VerbTable) -> bool:
    """Whether a verb's form tells what is done to a thing only after its own date."""
    return _base_of(form, verbs) in _ON_PAPERS


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
    """abolish abrogate amend annul breach break cancel cite commemorate confirm denounce extend
    forget honor honour ignore implement invoke mention modify observe prolong reaffirm remember
    renegotiate renew repeal replace repudiate rescind respect restate restore revise revive revoke
    supersede supplement suspend terminate update uphold violate"""
)
"""What is done to a thing only after its own date."""
_OF_PAPERS_ALONE = word_set("break cancel confirm implement observe renegotiate revise suspend terminate")
"""What is done to a deed before or while it is done: "suspended the extradition", "observed the vote"."""
UNREAL = word_set("alleged draft failed intended planned projected proposed rejected supposed unsigned")
"""Before a paper or a deed of which it is not sure that it came about."""
DATING = word_set("date dates")
"""Forms of the verb that a sentence holds which says what something dates from."""
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
