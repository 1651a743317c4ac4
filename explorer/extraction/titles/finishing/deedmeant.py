"""Titles about "the attack" or "the offer": with what was attacked or offered, as a clause before tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.antecedents.deednouns import AGAIN, NOUNS, PASSING, REPEATED, Deed
from explorer.extraction.antecedents.likenouns import LIKE
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, AUXILIARIES, OWNERS, PARTICLES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.barenouns import is_bare_noun
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_deed(title: str, telling: Telling, heading: Heading) -> str:
    """A title with the deed that its first bare noun of one means: "condemns the | attack on Oulu"."""
    if DEEDS.isdisjoint(telling.view.holds) or DEEDS.isdisjoint(title.lower().split()):
        return title
    words = title.split()
    for bare in _bare_in(words):
        token = _token_of(words, bare, telling, heading.verbs)
        deed = heading.deed(words[bare.at].lower(), token) if token >= 0 else None
        if deed is not None:
            deed = deed._replace(actor="") if _is_elsewhere(telling.view, heading) else deed
            fits = not _is_settled(words, bare, deed, heading.verbs)
            return next(_worded(words, bare, deed, heading), title) if fits else title
    return title


def _is_elsewhere(view: SentenceView, heading: Heading) -> bool:
    """Whether a sentence begins with the state of which it tells: "In Peru | the abolition followed"."""
    return view.lower[0] == "in" and len(view.tokens) > 1 and view.tokens[1].text in heading.states


DEEDS = NOUNS | LIKE.keys()
"""Nouns that may mean a deed told before."""


class _Bare(NamedTuple):
    """A noun at word ``at`` of a title, its adjectives from ``first`` on, and the article that leads them.

    ``again`` says that it is another one of those told before: "a second request".
    """

    first: int
    at: int
    lead: str
    again: bool


def _bare_in(words: Sequence[str]) -> Iterator[_Bare]:
    """The nouns of a title that may mean a deed, and of which nothing behind them tells more."""
    lower = [word.lower() for word in words]
    for at, word in enumerate(lower):
        if word not in DEEDS or (at + 1 < len(lower) and lower[at + 1] in _TELLING):
            continue
        first = at
        while first and lower[first - 1] in (_REPEATING if word in REPEATED else PASSING):
            first -= 1
        again = not AGAIN.isdisjoint(lower[first:at])
        led = first > 0 and (lower[first - 1] in _LEADING or (again and lower[first - 1] in ARTICLES))
        returned = first > 1 and lower[first - 2] in _RETURNING
        if (led and not returned) or not first or lower[first] == "another":
            yield _Bare(first, at, words[first - 1] if led else "", again)


_REPEATING = PASSING | AGAIN
_TELLING = word_set("of on for to against between over about with from into that which")
"""Words behind a noun that lead to what it is about."""
_LEADING = word_set("the this that")
_RETURNING = word_set("returns return")
"""Before "the visit" it is another one, which goes the other way."""


def _token_of(words: Sequence[str], bare: _Bare, telling: Telling, verbs: VerbTable) -> int:
    """The token of a title's noun, behind its article, in a telling or else before it; -1 for none."""
    view, lower = telling.view, telling.view.lower
    own = tuple(word.lower() for word in words[bare.first : bare.at + 1])
    size = len(own)
    found = [
        at
        for at in range(size - 1, telling.end)
        if lower[at] == own[-1] and lower[at - size + 1 : at + 1] == own and _is_led(lower, at - size, bare)
    ]
    inside = [at for at in found if at >= telling.start] or found[-1:]
    return inside[0] if inside and _is_alone(words, bare, view, inside[0], verbs) else -1


def _is_led(lower: Sequence[str], at: int, bare: _Bare) -> bool:
    """Whether what stands before a noun and its adjectives makes it one told before, or another of these."""
    if lower[at + 1] == "another":
        return True
    return at >= 0 and (lower[at] in _LEADING or (bare.again and lower[at] in ARTICLES))


def _is_alone(words: Sequence[str], bare: _Bare, view: SentenceView, at: int, verbs: VerbTable) -> bool:
    """Whether nothing behind a noun at a token says more of it; a verb, particle or adverb does not.

    Nor does what it is called: "called the attack | cowardly".
    """
    word = view.lower[at + 1] if at + 1 < len(view.lower) else ""
    following = words[bare.at + 1].lower() if bare.at + 1 < len(words) else ""
    done = bool(word) and word not in AUXILIARIES and verbs.base_of_participle(word) is not None
    if done and following[:1] != word[0]:
        return False  # "the meeting | held in Kobe | broke down"
    if is_bare_noun(view, at):
        return True
    if view.tokens[at].is_capital:
        return False
    if word in _BEHIND or is_adverb(word) or (done and following == word):
        return True
    calling = bool(bare.lead) and bare.first > 1 and words[bare.first - 2].lower() in _CALLING
    return calling and bare.at + 2 == len(words)


_BEHIND = PARTICLES | word_set("down off being having again altogether")
_CALLING = word_set("calls considers declares deems finds thinks makes call consider declare deem find make")


_PLACING = word_set("at in near off on")
_PLACE = re.compile(rf" (?:at|in|near|off) (?:the )?{CAPITAL}")
_MAKING = word_set("make undertake conduct perform")
"""Verbs whose subject does what their object calls."""
_OWN = _MAKING | word_set(
    """abandon begin cancel cease complete continue delay drop end finish follow halt launch lift postpone
    repeal repeat rescind resume revoke start stop suspend withdraw carry"""
)
"""Verbs that one does to a deed of one's own: of Peru's own ban "Peru lifts the ban | on timber" tells."""
_FOLLOWING = word_set("follow")
_SETTLING = word_set("close conclude extend initial negotiate ratify renew resolve settle sign strike")
"""Verbs that go with "the deal" or "the incident", but not with what these may have been."""


def _is_settled(words: Sequence[str], bare: _Bare, deed: Deed, verbs: VerbTable) -> bool:
    """Whether a title tells of a general noun what fits no narrower one: "the incident | was settled"."""
    narrower = words[bare.at].lower() != deed.noun and deed.noun not in _PAPERS
    return narrower and not _SETTLING.isdisjoint(_bases_beside(words, bare, verbs))


_PAPERS = word_set("contract treaty agreement")


def _bases_beside(words: Sequence[str], bare: _Bare, verbs: VerbTable) -> Set[str]:
    """The bases of the verbs before a title's noun, its article and a particle, and behind it."""
    return _bases_before(words, bare, verbs) | _bases_of(words[bare.at + 1 : bare.at + 4], verbs)


def _bases_before(words: Sequence[str], bare: _Bare, verbs: VerbTable) -> Set[str]:
    return _bases_of(words[max(0, bare.first - 3) : bare.first - bool(bare.lead)], verbs)


def _bases_of(words: Sequence[str], verbs: VerbTable) -> Set[str]:
    lower = [word.lower() for word in words]
    return {verbs.base_of_participle(word) or verbs.others.get(word) or word for word in lower}


def _bases_of_doer(words: Sequence[str], bare: _Bare, verbs: VerbTable) -> Set[str]:
    """The bases of the verbs that tell what their own subject, or whom "by" tells, does to a title's noun."""
    behind = words[bare.at + 1 : bare.at + 4]
    after = _bases_of(behind, verbs)
    return _bases_before(words, bare, verbs) | (after if "by" in behind else after & _FOLLOWING)


def _is_known(words: Sequence[str], told: Set[str], deed: Deed, heading: Heading) -> bool:
    """Whether a title names who did a deed, or the state whose adjective tells it: "Japan", "Japanese"."""
    state = heading.demonyms.get(deed.actor, "").lower().split()
    actors = [word for word in _plain(deed.actor).split() if word != "the"]
    if not told.isdisjoint(actors) or " ".join(actors) in _states_of(words, heading):
        return True
    in_short = "".join(word[0] for word in state)  # "the US" of "American"
    return bool(state) and (told >= set(state) or (len(state) > 1 and in_short in told))


def _states_of(words: Sequence[str], heading: Heading) -> Set[str]:
    """The states of which a title's adjectives and peoples are: "Finnish government", "Finns"."""
    return {heading.demonyms.get(word, "").lower() for word in words}


def _plain(word: str) -> str:
    return word.strip(",").lower().removesuffix("'s").removesuffix("'")


def _worded(words: Sequence[str], bare: _Bare, deed: Deed, heading: Heading) -> Iterator[str]:
    """The titles with a deed that have room and say nothing twice, the fullest first."""
    told = {_plain(word) for word in words}
    names = [word.removesuffix("'s").lower() for word in deed.what.split() if word[0].isupper()]
    names = names or [deed.what.split()[-1].lower()]
    if not told.isdisjoint(names):
        return
    known = not deed.actor or _is_known(words, told, deed, heading)
    beside = _bases_of_doer(words, bare, heading.verbs)
    if not known and not _MAKING.isdisjoint(beside):
        return  # "Peru makes the appointment" tells of another than Chile's
    known = known or bare.again or not _OWN.isdisjoint(beside)
    placed = "there" in words or _PLACE.search(" ".join(words))
    if placed and deed.what.split()[0] in _PLACING:
        return  # "talks held in Oulu" may have been others than those in Kobe
    owned_by_it = not OWNERS.isdisjoint(deed.what.split())
    if owned_by_it and known:
        return  # "the decision to close | its | embassy" needs whose
    own = " ".join([*words[bare.first : bare.at], deed.noun]).lower()
    for actor, what in ((deed.actor, deed.what), (deed.actor, deed.short), ("", deed.what), ("", deed.short)):
        if (actor and known) or (owned_by_it and not actor):
            continue
        owned = actor.endswith(("'s", "'")) or actor.startswith("the ")
        before = list(words[: bare.first - bool(bare.lead)])
        lead = [bare.lead] if bare.lead and not owned else []
        behind = list(words[bare.at + 1 :])
        if behind and behind[0] in PARTICLES and len(behind) == 1:
            before.append(
                behind.pop()
            )  # "turns down the plan for a zone", not "turns the plan for a zone down"
        actor = actor if before else actor.removeprefix("the ")
        full = " ".join([*before, *lead, *([actor] if actor else []), own, what, *behind])
        if len(full.split()) <= COMPLETED:
            yield full[0].upper() + full[1:]
