"""What has been so since a date, or was from it on, began then: "has had an office since ⟦1990⟧"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    BE,
    CLAUSE_OPENERS,
    DETERMINERS,
    HAVE,
    HEDGES,
    INDEFINITE,
    MISSIONS,
    OWNERS,
    PARTICLES,
    is_idle,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.verbs.became import MEETINGS, come_to_be, counts_some, is_counted
from explorer.extraction.titles.verbs.intobeing import CHANGES
from explorer.extraction.titles.verbs.sincewhen import (
    WHOLES,
    is_no_age,
    is_of_verb,
    since_birth,
    stands_apart,
    without_since,
)
from explorer.extraction.titles.verbs.verbgroup import LIMITING
from explorer.extraction.titles.word import Word, lower_of


def as_it_began(telling: Telling, clauses: Sequence[Clause], verbs: VerbTable) -> Sequence[Clause]:
    """The clauses with what has been so since the telling's date, or was from it on, as what began then."""
    before = telling.view.lower[telling.at - 1] if telling.at else ""
    if before == "since" and is_of_verb(telling, HAVE):
        apart = len(clauses) == 1 and stands_apart(telling)
        return [_begun(one._replace(dated=one.dated or apart), verbs) for one in clauses]
    born = since_birth(telling) if before in _AT else 0
    if born:
        perfect = not HAVE.isdisjoint(telling.view.lower[telling.start : born])
        return [(_begun if perfect else _begun_from)(without_since(one), verbs) for one in clauses]
    if before == "from" and is_of_verb(telling, BE) and is_no_age(telling):
        post = _next_post(telling) if len(clauses) == 1 else ()
        return [_begun_from(_with_post(one, post), verbs) for one in clauses]
    return clauses


_AT = word_set("in on")


def _next_post(telling: Telling) -> Sequence[Word]:
    """The post that follows another with its date: "was consul from 1990 and | envoy from 1995"."""
    view, end = telling.view, telling.at - 1
    begin = end
    while begin > 1 and end - begin < _LONGEST_POST and view.lower[begin - 1] not in _JOINING:
        begin -= 1
    sign = begin
    while sign > 1 and view.lower[sign - 1] in _JOINING:
        sign -= 1
    if begin == end or sign == begin or not view.dated[sign - 1] or any(view.dated[begin:end]):
        return ()
    nouns = (word.rpartition("-")[2] for word in view.lower[begin:end])
    if view.has_finite(begin, end) or not any(map(is_person_noun, nouns)):
        return ()
    return [Word(token.text) for token in view.tokens[begin:end]]


_LONGEST_POST = 7
_JOINING = frozenset([",", ";", "and", "then", "later"])


def _with_post(clause: Clause, post: Sequence[Word]) -> Clause:
    """A clause of who had several posts with the one of its own date alone."""
    own = {word.text for word in clause.subject}
    if not post or clause.verb.lower not in BE or any(word.text in own for word in post):
        return clause
    return clause._replace(rest=[*post[:-1], post[-1]._replace(dated=True)], further=(), dated=True)


def _begun(clause: Clause, verbs: VerbTable) -> Clause:
    """The clause of what began, for one in the perfect that tells what has been so since the date."""
    perfect = clause.verb.lower in HAVE and not clause.verb.comma
    rest = _without_idle(clause.rest)
    if not perfect or not rest or not _may_begin(clause):
        return clause
    form, said = rest[0].lower, rest[1:]
    if clause.verb.lower == "had" and form in _BEFORE_THINGS:
        told = _come_to_have(rest)  # "has | had an office"
    elif form == "been":
        told = come_to_be(clause, _without_idle(said), verbs)
    elif form in CHANGES:
        told = CHANGES[form](clause.subject, said, verbs)
    else:
        base = verbs.base_of_participle(form)
        told = _come_to_have(said) if base == "have" else _taken_up(clause, base or "", said)
    return clause._replace(rest=told, further=()) if told else clause


def _begun_from(clause: Clause, verbs: VerbTable) -> Clause:
    """The same for one in the past that tells what somebody or something was from the date on.

    What one did from a date on ("taught in Lima from 1990") is told as it is: the present does not belie it.
    """
    rest = _without_idle(clause.rest)
    if not rest or not _may_begin(clause) or clause.verb.comma:
        return clause
    if verbs.lemma(clause.verb.lower) == "belong":
        return _with(clause, "had", _come_to_belong(rest)) if _is_of_whole(rest) else clause
    have = _PERFECT.get(clause.verb.lower)
    told = come_to_be(clause, rest, verbs) if have else ()
    return _with(clause, have, told) if have and told and told[0].lower != "been" else clause


def _with(clause: Clause, have: str, told: Sequence[Word]) -> Clause:
    return clause._replace(verb=clause.verb._replace(text=have, lower=have), rest=told, further=())


_PERFECT = {"was": "has", "were": "have"}


def _may_begin(clause: Clause) -> bool:
    """Whether a clause tells of somebody or something what is so from its date on."""
    if not clause.dated or clause.passive or clause.hedge or clause.apart:
        return False
    return not clause.subject or clause.subject[0].lower not in _NOBODY


def _without_idle(words: Sequence[Word]) -> Sequence[Word]:
    """Words without the adverbs before them; none where these deny or limit what is told: "hardly"."""
    first = next((at for at, word in enumerate(words) if not is_idle(word.lower) or word.lower == "again"), 0)
    return words[first:] if _LIMITS.isdisjoint(lower_of(words[:first])) else ()


_LIMITS = (
    HEDGES
    | LIMITING
    | word_set(
        "chiefly effectively intermittently merely nominally occasionally practically predominantly "
        "primarily supposedly theoretically usually"
    )
)
"""Adverbs with which something was so only in part, now and then, or in name."""

_NOBODY = word_set("no neither none nobody nothing few little there")


def _taken_up(clause: Clause, base: str, said: Sequence[Word]) -> Sequence[Word]:
    """What follows "have" where something done again and again was begun; nothing for other deeds."""
    if base not in _DOING or counts_some(clause.subject) or is_counted(said) or _is_done_once(base, said):
        return ()
    if not _DENYING.isdisjoint(lower_of(said[:_NEAR])) or (base == "grow" and _is_alone(said)):
        return ()  # "given Peru | nothing", "maintained | that", "grown | since"
    if base == "serve" and len(said) > 1 and said[0].lower == "as":
        return [Word("become"), *said[1:]]
    if base == "maintain" and _names_ties(said):
        return [Word("established"), *said]
    if base == "belong":
        return _come_to_belong(said)
    return [Word("begun"), _TO, Word(base), *said]


_DENYING = word_set("no nothing none nobody that only little few")
_NEAR = 3
"""Words behind a verb that its object begins in."""


def _is_alone(said: Sequence[Word]) -> bool:
    """Whether no object follows a verb: "has grown | steadily", but not "has grown | tea"."""
    return not said or said[0].lower in PREPOSITIONS or is_idle(said[0].lower)


def _is_done_once(base: str, said: Sequence[Word]) -> bool:
    """Whether a verb tells of one act: "given up the claim", "sold the ship", "held a vote"."""
    lower = lower_of(said)
    if not lower or base not in _HANDING:
        return lower[:1] == ["to"] and base == "offer"
    end = next((at for at, word in enumerate(lower) if word in _BEHIND_NOUNS), len(lower))
    if lower[0] in PARTICLES or base == "hold":
        return lower[0] in PARTICLES or (lower[0] in INDEFINITE and singular(lower[end - 1]) in MEETINGS)
    return lower[0] in DETERMINERS or not INDEFINITE.isdisjoint(lower[:end])


_HANDING = word_set("buy deliver exchange give hold host meet pay perform receive run sell send take")
"""Verbs of what may be done again and again, but is done once to one thing."""


def _come_to_belong(said: Sequence[Word]) -> Sequence[Word]:
    if _is_of_whole(said):
        return [Word("become"), Word("part"), Word("of"), *said[1:]]
    return [Word("come"), _TO, Word("belong"), *said]


def _is_of_whole(said: Sequence[Word]) -> bool:
    """Whether one belongs to something of which one is a part: "to the empire", but not "to her".

    The noun of the phrase tells it, and not one that hangs on that: "to a family of the union".
    """
    lower = lower_of(said)
    end = next((at for at, word in enumerate(lower) if at and word in _BEHIND_NOUNS), len(lower))
    return lower[:1] == ["to"] and lower[end - 1] in WHOLES


_TO = Word("to")
_DOING = word_set(
    "administer appear apply attend belong broadcast buy celebrate collaborate compete cooperate co-operate "
    "deliver employ excavate exchange export finance flow fly function fund give govern grow hold host "
    "import levy live maintain manage meet mine monitor observe offer operate organise organize "
    "participate patrol pay perform play practise produce provide publish receive reside rule run sell send "
    "serve share sponsor study supply support take teach trade train use wage work"
)
"""Verbs of what is done for a time or again and again."""


def _names_ties(words: Sequence[Word]) -> bool:
    end = next((at for at, word in enumerate(words) if word.lower in _BEHIND_NOUNS), len(words))
    return end > 0 and words[end - 1].lower in _TIES and words[0].lower not in OWNERS


_BEHIND_NOUNS = PREPOSITIONS | CLAUSE_OPENERS
_TIES = word_set("relations ties")


def _come_to_have(said: Sequence[Word]) -> Sequence[Word]:
    """What follows "have" where somebody got what he has had; nothing where that cannot be told."""
    lower = lower_of(said)
    if not lower or lower[0] in _NOTHING or "only" in lower[:2]:
        return ()
    end = next((at for at, word in enumerate(lower) if at and word in _BEHIND_NOUNS), len(lower))
    noun = lower[end - 1] if lower[end - 1] != "general" else lower[end - 2]
    if lower[0] == "no":
        lost = end > 1 and noun.endswith("s")
        return [Word("ceased"), _TO, Word("have"), *said[1:]] if lost else ()
    if is_counted(said[:end]) and noun != "one":
        return ()
    if singular(noun) in _PLACES or noun == "one":
        return [Word("set"), Word("up"), *said] if lower[0] in OWNERS else [Word("opened"), *said]
    if _names_ties(said):
        return [Word("established"), *said]
    if lower[0] in INDEFINITE:
        gained = noun in _GAINED or is_person_noun(noun)
        return [Word("gained"), *said] if gained else ()
    return () if lower[0] in DETERMINERS else [Word("begun"), _TO, Word("have"), *said]


_NOTHING = word_set("none few little to")
"""Words with which one has hardly anything, or has to do something."""
_GAINED = word_set("foothold majority member observer place seat share voice vote")
"""What one gains, as persons; one does not gain a coup, a dispute or a population."""
_BEFORE_THINGS = INDEFINITE | OWNERS | {"no", "one"}
_PLACES = MISSIONS | word_set(
    "base branch bureau campus centre center factory headquarters institute office plant school shop"
)
"""What one opens where one has it."""
