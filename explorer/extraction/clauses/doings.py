"""Whether a telling says what was done to that which its pronoun means."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import DEFINITE, NUMBERS
from explorer.extraction.happenings.tellings import Telling


def is_done(telling: Telling) -> bool:
    """Whether a telling says what was done to "it": "but it was given back"."""
    words = telling.view.lower[telling.start : telling.start + 3]
    return ("it", "was") in (words[:2], words[1:])


def are_done(telling: Telling) -> bool:
    """Whether a telling says of "they" or "these" what is done to things: "they were handed back"."""
    lower = telling.view.lower[telling.start : telling.end]
    at = next((at for at, word in enumerate(lower) if word in _THEY), len(lower))
    behind = lower[at + 1 : at + 4]
    return behind[:1] in (("were",), ["were"], ("are",), ["are"]) and not _DONE_TO_THINGS.isdisjoint(behind)


def these_done(telling: Telling, name: str, *, many: bool) -> str:
    """What "these" stands for where that was done to it which is done to things; "" for anything else.

    ``name`` is the object of the clause before, ``many`` whether it is of several.
    """
    if not many or "these" not in telling.view.lower[telling.start : telling.end] or not are_done(telling):
        return ""
    words = name.split()
    begin = next((at for at, word in enumerate(words) if word.lower() in NUMBERS | _SOME), 0)
    return " ".join(words[begin + (words[begin].lower() in _SOME) :])  # "lent Peru | ten maps"


_THEY = word_set("they these")
_SOME = DEFINITE | {"some"}
_DONE_TO_THINGS = word_set("""returned handed ceded restored sold transferred built opened closed signed
    routed beaten defeated given taken captured released exchanged deported expelled
    freed""")
"""What is hardly said of the two states that an article is about."""


def is_done_by_two(telling: Telling) -> bool:
    """Whether a telling says of "they" what two states do with each other: "they renewed relations".

    With whom else it is done, "with" would say.
    """
    lower = telling.view.lower[telling.start : telling.end]
    behind = lower[lower.index("they") + 1 :] if "they" in lower else ()
    verbs = behind[:_GROUP]
    if "with" in behind or _DONE_BY_TWO.isdisjoint(verbs):
        return False
    if "agreed" in verbs and behind[verbs.index("agreed") + 1 :][:1] in (("on",), ("upon",)):
        return True
    return not _BETWEEN_TWO.isdisjoint(behind) or not _ONLY_BY_TWO.isdisjoint(verbs)


_GROUP = 5
"""Tokens behind "they" among which its verb stands, or the particle of that."""
_ONLY_BY_TWO = word_set("exchanged reconciled")
_DONE_BY_TWO = _ONLY_BY_TWO | word_set(
    """signed concluded negotiated ratified renewed established restored resumed reestablished re-established
    normalised normalized severed off opened made reached agreed went entered upgraded"""
)
_BETWEEN_TWO = word_set(
    """relations ties treaty treaties truce pact agreement agreements accord accords peace armistice ceasefire
    alliance convention protocol memorandum talks negotiations ambassadors envoys embassies legations
    consulates war"""
)
"""What two states have or make with each other."""


def thing_done(telling: Telling, maker: str, thing: str, states: Container[str]) -> str | None:
    """``thing``, where a telling says of "it" or "this" what is done to things: "it was reopened"; else None.

    ``maker`` and ``thing`` are the subject and the object of the clause before, "" where that has none.
    Where that subject is a state, or there is none, "it was terminated" and "it lapsed" tell of a thing, too,
    though nothing may say of which ("").
    """
    if (not maker or maker in states) and is_of_thing(_behind_it(telling)):
        return thing
    return thing if thing and _is_done_to_thing(telling, maker, thing) else None


def _behind_it(telling: Telling) -> Sequence[str]:
    """The words behind the "it" or "this" that opens a telling."""
    lower = telling.view.lower[telling.start : telling.end]
    at = next((at for at, word in enumerate(lower[:3]) if word in _IT), len(lower))
    return lower[at + 1 : at + 5]


def _is_done_to_thing(telling: Telling, maker: str, thing: str) -> bool:
    """Whether a telling says of "it" or "this" what is done to things and to no state.

    A council may itself be what "was abolished", unless it had laid a burden on somebody.
    """
    lower = telling.view.lower[telling.start : telling.end]
    at = next((at for at, word in enumerate(lower[:3]) if word in _IT), len(lower))
    done = lower[at + 2 : at + 4]
    if lower[at + 1 : at + 2] not in (("was",), ["was"]) or DONE_TO_THING.isdisjoint(done):
        return False
    itself = lower[at] == "it" and maker.rpartition(" ")[2].lower() in _BODIES
    return not itself or _ENDED.isdisjoint(done) or thing.rpartition(" ")[2].lower() in _BURDENS


def is_of_thing(behind: Sequence[str]) -> bool:
    """Whether the words behind "it" tell what papers, houses and works do or suffer: "it lapsed"."""
    first = behind[0] if behind else ""
    if first in _BE:
        return not (DONE_TO_THING | _DONE_TO_WORKS).isdisjoint(behind[1:3])
    if first in _DONE_BY_THING:
        return not behind[1:] or behind[1] in _NO_OBJECT or behind[1][0].isdigit()  # "it reopened | talks"
    return tuple(behind[:3]) in _IN_FORCE or tuple(behind[:2]) == ("took", "effect")


_BE = word_set("was is")
_DONE_BY_THING = word_set("expired lapsed expires lapses reopened")
_NO_OBJECT = word_set("in on at by from after before during until when again soon later and but , . ;")
_IN_FORCE = tuple(
    (verb, "into", noun) for verb in ("came", "entered", "went") for noun in ("force", "effect")
)
_DONE_TO_WORKS = word_set(
    """terminated abrogated annulled revised amended concluded initialled prolonged revoked rescinded
    cancelled canceled scrapped shelved upgraded downgraded relocated finished ransacked
    vandalised vandalized demolished repaired inaugurated"""
)
"""What is done to things, where the subject before was a state; of other subjects it may be told too."""
_IT = word_set("it this")
_ENDED = word_set("ended abolished")
_BODIES = word_set(
    """committee commission senate council board chamber tribunal court agency bureau office department
    ministry authority company assembly congress parliament league union secretariat junta"""
)
"""Bodies of which that may be told as well as of what they wrote or did."""
_BURDENS = word_set(
    "tax duty tariff toll levy tithe ban embargo blockade boycott quota fee surcharge monopoly"
)
DONE_TO_THING = (
    word_set(
        """opened reopened closed shut built rebuilt completed lifted inaugurated launched published repealed
    dismantled unveiled switched suspended denounced signed ratified renewed extended withdrawn
    discontinued"""
    )
    | _ENDED
)
"""What is done to borders, bridges, papers and bans, and hardly to a state."""


def are_persons(telling: Telling, verbs: VerbTable) -> bool:
    """Whether a telling says of "they" what is done to persons only: "they were flown home"."""
    lower = telling.view.lower[telling.start : telling.end]
    at = lower.index("they") if "they" in lower else len(lower)
    done = lower[at + 2 : at + 3] if lower[at + 1 : at + 2] == ("were",) else ()
    return not DONE_TO_PERSONS.isdisjoint(map(verbs.lemma, done))


DONE_TO_PERSONS = word_set(
    """abduct acquit arrest baptise convict deport detain drive evacuate extradite fly hang imprison intern
    jail kidnap kill massacre murder pardon persecute repatriate rescue sentence torture wound"""
)
"""What no states, talks, ties or sums suffer."""
DEALINGS = word_set("consultations conversations discussions negotiations relations talks ties")
"""What persons have with each other, and do nothing themselves."""


def are_dealings(name: str) -> bool:
    """Whether many are surely none to whom such things are done: "talks between Peru and Chile"."""
    head = _END_OF_NOUN.split(name, maxsplit=1)[0].rpartition(" ")[2].lower()
    return head in DEALINGS


_END_OF_NOUN = re.compile(r" (?=(?:of|in|at|on|for|with|between|by) )")
