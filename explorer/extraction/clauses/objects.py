"""Verbs that ask for an object: without one their past form is a participle."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.transitives import TRANSITIVE, is_done_to
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    INDEFINITE,
    INTRANSITIVE,
    PARTICLES,
    core_length,
    is_idle,
)
from explorer.extraction.titles.form.frames import NEEDS_MORE
from explorer.extraction.titles.word import Word, lower_of


def lacks_object(clause: Clause, tail: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a form taken for a past can only be a participle: a verb that needs an object and has none."""
    form = clause.verb.lower
    base = verbs.sure_base(form)
    if form in AUXILIARIES or form in verbs.strong:
        return False
    if _has_agent(tail, base):
        return True
    if base in _DONE_TO_HEADS and _is_done_to_head(base, clause.subject):
        return not tail or clause.verb.comma or _is_parted(tail) or lower_of(tail) == ["again"]
    framed = _is_framed(base, clause, tail) if base in _FRAMED else None
    if framed is not None:
        return framed
    if not tail:
        return _is_done_alone(base, clause)
    if _completes_passive(base, tail):
        return True
    if base not in ALWAYS_TAKING or base == "say" or _says(base, tail):
        return False
    if tail[0].lower == "at" and (base == "lose" or lower_of(tail[1:2]) in _COUNTING):
        return False  # "killed at least forty people", "the Poles lost at Warna"
    if tail[0].lower == "of" or lower_of(tail[:2]) in _NO_PASSIVES or _is_own_deed(base, tail):
        return False
    done = tail[0].lower in _BEHIND_PASSIVES or is_done_to(base, tail, verbs)
    return done and not clause.verb.comma  # "crowned with regalia", "founded near the river"


def _completes_passive(base: str | None, tail: Sequence[Word]) -> bool:
    """Whether a word follows that a passive alone has so: "stripped | of it", "rendered | effective"."""
    if base not in _MAKING_SO:
        return tail[0].lower == "of" and base in _OF_PASSIVES
    word = tail[0].lower
    alone = len(tail) == 1 or tail[1].lower in PREPOSITIONS
    return alone and word not in _THINGS and (word in _QUALITIES or word.endswith(_OF_QUALITIES))


_MAKING_SO = word_set("render make")
_QUALITIES = word_set("null void free public illegal independent permanent extinct obsolete safe")
_OF_QUALITIES = ("ive", "less", "able", "ible", "ous")
_THINGS = word_set("cable table vegetable explosive olive locomotive")


def _is_done_alone(base: str | None, clause: Clause) -> bool:
    """Whether a form that nothing follows is a participle: "Ambassador recalled", "and annexed"."""
    if base in _NEVER_ALONE and clause.role is Role.MAIN:
        return True
    taking = base in ALWAYS_TAKING and base != "say"
    return taking and (clause.role is Role.AGAIN or base in TRANSITIVE)


def _sets_itself(tail: Sequence[Word]) -> bool:
    """Whether "set" tells what begins, not where a thing was put: "frost set | in", "set | about killing"."""
    first, behind = lower_of(tail[:1]), lower_of(tail[1:2])
    if first == ["in"]:
        return not behind or behind[0] in PREPOSITIONS
    return first == ["about"] and bool(behind) and behind[0].endswith("ing")


def _is_own_deed(base: str, tail: Sequence[Word]) -> bool:
    """Whether what follows a verb shows that its subject did it himself: "visited again", "sent in the army".

    So it is with "found in its favour" and "promised again to pay".
    """
    if tail[0].lower == "again" and (base in _DONE_AGAIN or lower_of(tail[1:2]) == ["to"]):
        return base in _DONE_AGAIN or base in _UNDERTAKING
    if tail[0].lower != "in":
        return False
    near = lower_of(tail[1:_NEAR])
    if not _SHOWING.get(base, _NOTHING).isdisjoint(near):
        return True
    return base == "send" and bool(near) and near[0].endswith("s") and is_person_noun(singular(near[0]))


_ARMED = word_set(
    """army troops forces force police navy fleet frigates warships tanks soldiers marines paratroopers
    gendarmes militia guard guards bailiffs aircraft bombers gunboats gunboat"""
)
"""Who is sent in somewhere beside those whom the ending of their noun shows to be persons."""
_FAVOUR = word_set("favour favor")
_SHOWING = {"find": _FAVOUR, "hold": _FAVOUR, "send": _ARMED}
_NOTHING: frozenset[str] = frozenset()
_NEAR = 4
"""Words behind a verb among which what shows that stands."""


def _says(base: str, tail: Sequence[Word]) -> bool:
    """Whether "that" may open what a verb tells, not what its phrase is: "held in a raid | that failed"."""
    that = next((at for at, word in enumerate(tail[:8]) if word.lower == "that"), 0)
    described = that > 1 and tail[that - 2].lower in INDEFINITE and base not in _SAYING
    return (that > 0 and not described) or lower_of(tail[:1]) == ["that"]


_SAYING = (
    STATING
    | TELLING
    | word_set("decree ensure discover realise realize proclaim require ordain establish mean show verify")
)
_COUNTING = (["least"], ["most"])
_DONE_AGAIN = word_set("visit invade attack try")
_UNDERTAKING = word_set("promise offer refuse threaten pledge vow swear demand claim propose attempt")
"""Verbs whose object may be left out before "again", and those of which who does it tells what he will do."""


def _is_framed(base: str, clause: Clause, tail: Sequence[Word]) -> bool | None:
    """What the particle or preposition behind a verb tells of its voice; None where it tells nothing."""
    first = tail[0].lower if tail else ""
    if first in _WITH_PARTICLE.get(base, ()):
        return _stands_alone(tail[1:])
    if base == "set" and _sets_itself(tail):
        return False
    if base == "agree":
        return True if not first and _is_thing(clause.subject) else None
    if base == "hand" and first == "over":
        return True if _stands_alone(tail[1:]) and _is_common(clause.subject) else None
    if base in _DONE_WITH and first:
        return first == "with" and not clause.verb.comma
    if base in _GIVEN:
        return True if first == "with" and not clause.verb.comma else None
    return True if base == "put" and first in _WHERE_PUT else None


def _is_thing(subject: Sequence[Word]) -> bool:
    """Whether the subject of a line without articles is a thing, which agrees to nothing: "port at Turku"."""
    head = _head_of(subject)
    line = bool(head) and subject[0].lower not in DETERMINERS and not head.endswith("s")
    common = any(word.text == head for word in subject)
    return line and common and head not in OFFICES and head not in _AGREEING


def _is_common(subject: Sequence[Word]) -> bool:
    """Whether a subject is neither a name nor a person or body that acts by itself."""
    head = _head_of(subject)
    acts = head in _AGREEING or head in OFFICES or is_person_noun(singular(head))
    return bool(head) and not acts and any(word.text == head for word in subject)


_AGREEING = word_set(
    """government parliament council court committee company party board cabinet senate congress assembly
    commission ministry state side delegation leader leadership opposition king team union federation"""
)
"""Bodies that may agree by themselves."""


def _is_done_to_head(base: str, subject: Sequence[Word]) -> bool:
    """Whether a subject is what the verb is done to: an agreement, which signs nothing, or a gathering."""
    head = _head_of(subject)
    if head in _ORDINALS:
        of = next((at for at, word in enumerate(subject) if word.lower == "of"), len(subject))
        head = _head_of(subject[of + 1 :])
    return head in (GATHERINGS if base == "hold" else PAPERS)


def is_paper_done_to(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a verb is done to its subject, a paper: "the treaty, signed in Rome, …"."""
    base = verbs.sure_base(clause.verb.lower)
    return base in DONE_TO_PAPERS and bool(clause.subject) and _is_done_to_head(base, clause.subject)


def _head_of(subject: Sequence[Word]) -> str:
    head = [word for word in subject[: core_length(lower_of(subject))] if not word.lower.isdigit()]
    return head[-1].lower if head else ""


_ORDINALS = word_set("first second third fourth fifth last latest latter former both one two")
GATHERINGS = word_set(
    """conference conferences congress summit summits talks meeting meetings election elections referendum
    referendums plebiscite negotiations consultations ceremony festival games exercise exercises manoeuvres
    trial trials session vote ballot inquiry hearings demonstration demonstrations rally rallies funeral"""
)
"""What is held, and holds nothing itself."""


def _is_parted(tail: Sequence[Word]) -> bool:
    """Whether a preposition follows a verb, or an adverb and one: "signed jointly with Peru"."""
    first = tail[1] if len(tail) > 1 and is_idle(tail[0].lower) else tail[0]
    return first.lower in PREPOSITIONS or first.lower in _BEHIND_ALONE


def _stands_alone(behind: Sequence[Word]) -> bool:
    """Whether behind a verb and its particle no object follows: "set up | there", "carried off | to Rome"."""
    return not behind or behind[0].lower in PREPOSITIONS or behind[0].lower in _PLACES


_ON_BOARD = word_set("aboard alongside off")
_PLACES = word_set("there here again")
_BEHIND_ALONE = _ON_BOARD | {"there"}
_WITH_PARTICLE = {
    "set": word_set("up"),
    "put": word_set("forward down"),
    "carry": word_set("out off"),
    "draw": word_set("up"),
    "call": word_set("off"),
    "bring": word_set("about down"),
    "send": word_set("out home back away"),
    "turn": word_set("down"),
    "pull": word_set("down"),
}
"""Verbs that with these particles have an object, so that without one they are participles."""
_NEVER_ALONE = word_set("recall defeat invite grant")
"""What nobody is said to do without a word on whom or what: "Ambassador | recalled", "Peru | defeated"."""
_DONE_WITH = word_set("charge entrust")
"""What is done to somebody with what stands behind it: "charged with fraud"."""
_GIVEN = word_set("arm equip fit furnish load supply endow task")
"""What is done to those who are given what stands behind "with": "a ship armed with guns"."""
_FRAMED = {*_WITH_PARTICLE, *_DONE_WITH, *_GIVEN, "agree", "hand"}
_NO_PASSIVES = (["in", "vain"], ["in", "return"], ["in", "turn"])
"""Phrases behind a verb that say how somebody did something: "asked in vain for help"."""


PAPERS = word_set(
    """treaty treaties agreement agreements pact pacts accord accords convention conventions protocol
    protocols memorandum memoranda concordat concordats declaration communiqué contract contracts charter
    letter note constitution law laws resolution petition"""
)
"""What is signed, adopted and sent, and does none of it itself."""
_BEHIND_PASSIVES = word_set("in at by again after before during under following despite amid")
"""Words no object stands before: behind them a verb that needs one is passive."""
_WHERE_PUT = word_set("under into on before")
"""Words behind a "put" that says what was done to its subject: "the force put | under a general"."""
_OF_PASSIVES = word_set("accuse suspect convict deprive acquit relieve rob strip cure clear")
"""Verbs of which one is accused of something."""


_EITHER = word_set(
    """seem appear remain become serve live begin believe place turn lie belong hold end open continue bring
    take hand call put give get stay last fail lead leave attack cross result depend consist amount"""
)
ALWAYS_TAKING = (NEEDS_MORE - _EITHER) | TRANSITIVE
"""Verbs that always take an object in the active voice."""


def _has_agent(tail: Sequence[Word], base: str | None) -> bool:
    """Whether "by" and who did it follow, so that the form is a participle: "a gap closed by the pact"."""
    at = _agent_at(tail, base)
    if at < 0 or base is None or base in INTRANSITIVE:
        return False
    agent = tail[at + 1]
    return agent.lower in DETERMINERS or agent.text[0].isupper()


def _agent_at(tail: Sequence[Word], base: str | None) -> int:
    """The place of "by" next behind a verb, its particle or a phrase that is no object; -1 without one.

    "Passed over by the court"; "urged on both sides by Peru" of a verb that asks for an object.
    """
    if len(tail) < 2 or tail[0].lower == "by":
        return 0 if len(tail) > 1 else -1
    if tail[0].lower in PARTICLES and tail[1].lower == "by" and len(tail) > 2:
        return 1
    if base not in ALWAYS_TAKING or tail[0].lower not in PREPOSITIONS:
        return -1
    for at, word in enumerate(tail[1:-1], 1):
        opens = word.lower in DETERMINERS and tail[at - 1].lower not in PREPOSITIONS
        if opens or tail[at - 1].comma or word.finite or word.lower in COORDINATORS:
            return -1
        if word.lower == "by":
            return at
    return -1


DONE_TO_PAPERS = word_set(
    """sign renew annul revise ratify endorse terminate extend conclude approve cancel amend denounce suspend
    implement replace repeal initial abrogate negotiate"""
)
_DONE_TO_HEADS = DONE_TO_PAPERS | {"hold", "reach", "draft"}
"""What is done to an agreement, so that a bare participle tells of it: "; revised 1998"."""
