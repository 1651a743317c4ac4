"""Dates that only frame what "when" behind them tells: "ties go back to 1870, when …"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import BE, DETERMINERS, HAVE, MODALS, is_idle
from explorer.extraction.titles.making.asread import FRAMING, is_only_before
from explorer.extraction.titles.word import Word, dated_in, lower_of, without_comma


def framed_by_date(
    words: Sequence[Word], clauses: Sequence[Clause], verbs: VerbTable, *, until: bool = False
) -> int:
    """The clause behind "ties go back to 1870, when …", which tells what happened then; -1 without one.

    A main clause that says from when or until when something lasts only frames it. ``until`` says that the
    date stands behind "until", so that whatever was done till then only frames a deed behind "when".
    """
    framing = (at for at in dated_in(words[:-1]) if words[at + 1].lower == "when")
    at = next((at for at in framing if until or _only_frames(words, at, clauses, verbs)), -1)
    if at < 0:
        return -1
    inner = words[at + 2 :]
    below = (
        place
        for place, clause in enumerate(clauses)
        if (clause.role is Role.BELOW or (clause.role is Role.MAIN and not clause.dated))
        and any(one is clause.verb for one in inner)
        and not _was_before(clause, verbs)
        and not (clause.rest and clause.rest[-1].lower in PREPOSITIONS)  # it was cut wrongly
    )
    place = next(below, -1)
    if place > 0 and lower_of(clauses[place].subject) == ["it"] and _is_figure(clauses[0], verbs):
        return -1  # "a new phase opened in 1990, when it joined": it is no phase
    told = place < 0 or not until or _only_frames(words, at, clauses, verbs)
    return place if told or _is_told_then(clauses, place, verbs) else -1


def _is_told_then(clauses: Sequence[Clause], place: int, verbs: VerbTable) -> bool:
    """Whether the clause at ``place`` ended what the dated one tells, and surely says of whom it tells.

    Behind "kept the port until 1990, when it …" "it" may be the port and who kept it.
    """
    inner, first = clauses[place], next((one for one in clauses if one.dated), clauses[0])
    base = verbs.lemma(first.verb.lower)
    if base in _AHEAD or not _is_deed(inner, verbs):
        return False
    if not _has_object(first, verbs) or "it" not in lower_of([*inner.subject, *inner.rest]):
        return True
    return bool(_thing_ended(inner, first, verbs))


def _thing_ended(inner: Clause, first: Clause, verbs: VerbTable) -> Sequence[Word]:
    """The object of a dated clause where "it" behind that was ended as only things are: "charged | a fee".

    None where the subject is as well a thing, and may have been: "the treaty imposed a fee".
    """
    was_ended = lower_of(inner.subject) == ["it"] and inner.verb.lower == "was"
    ended = next((word.lower for word in inner.rest if not is_idle(word.lower)), "") if was_ended else ""
    if lower_of(inner.rest[:1]) == ["it"]:  # "when the council dropped it" may be the one that held a seat
        ended = inner.verb.lower if verbs.base_of_participle(inner.verb.lower) in _LAWFUL else ""
    who = lower_of(first.subject)
    if verbs.base_of_participle(ended) not in _ENDING or not who:
        return ()
    if who[0] in DETERMINERS and singular(who[-1]) == who[-1] and not is_person_noun(who[-1]):
        return ()
    rest = first.rest[: next((at for at, word in enumerate(first.rest) if word.lower == "until"), None)]
    at = next((at for at, word in enumerate(rest) if word.lower in DETERMINERS), len(rest))
    end = next((end for end in range(at, len(rest)) if rest[end].lower in PREPOSITIONS), len(rest))
    if at > 1 or end - at < _LEAST or not PREPOSITIONS.isdisjoint(lower_of(rest[:at])):
        return ()
    head = rest[end - 1]
    plain = head.text.islower() and singular(head.lower) == head.lower and not is_person_noun(head.lower)
    return [word._replace(comma=False, dated=False) for word in rest[at:]] if plain else ()


_ENDING = word_set("drop abolish lift repeal scrap revoke rescind cancel waive")
"""Verbs of what ends a rule, a due or a plan, in the passive hardly a state or a person."""
_LAWFUL = word_set("abolish repeal revoke rescind waive")
"""Those that end nothing else."""
_LEAST = 2


def with_its_subject(clauses: Sequence[Clause], place: int, verbs: VerbTable) -> Sequence[Clause]:
    """The clauses with the "it" of the one at ``place``, behind "until 1990, when", named by the dated one.

    "The mission stayed in Lima until 1990, when it was closed": the one thing that the clause before tells of
    is its subject, whatever name stands before that. Nobody's name and no plural is "it". It is the object
    where only a thing ends so: "charged a fee until 1990, when it was dropped".
    """
    inner, first = clauses[place], next((one for one in clauses[:place] if one.dated), None)
    thing = _thing_ended(inner, first, verbs) if first is not None else ()
    if thing:
        it = lower_of(inner.subject) == ["it"]
        named = inner._replace(subject=thing) if it else inner._replace(rest=[*thing, *inner.rest[1:]])
        return [*clauses[:place], named, *clauses[place + 1 :]]
    if first is None or lower_of(inner.subject) != ["it"] or _has_object(first, verbs):
        return clauses
    who = lower_of(first.subject)
    if not who or who[0] not in DETERMINERS or not first.subject[-1].text.islower():
        return clauses
    if is_person_noun(who[-1]) or singular(who[-1]) != who[-1]:
        return clauses
    owner = [*first.subject[:-1], without_comma(first.subject[-1])]
    return [*clauses[:place], inner._replace(subject=owner), *clauses[place + 1 :]]


def _has_object(clause: Clause, verbs: VerbTable) -> bool:
    """Whether the verb of a clause has an object, or a deed that may have one: "refused to sign it"."""
    rest, base = lower_of(clause.rest), verbs.lemma(clause.verb.lower)
    acting = rest[:1] == ["to"] and rest[1:] and verbs.is_base(rest[1])
    return bool(rest) and (acting or rest[0] not in PREPOSITIONS) and base not in _LASTING | {"be"}


def _is_deed(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells what was done, not how something was, nor what would be or had been."""
    verb = clause.verb.lower
    if verb in MODALS or (verb in HAVE and lower_of(clause.rest[:1]) != ["to"]):
        return False
    said = next((word.lower for word in clause.rest if not is_idle(word.lower)), "")
    return verb not in BE or verbs.base_of_participle(said) is not None


_AHEAD = word_set(
    """agree allow decide delay extend intend offer plan pledge postpone prolong promise propose renew
    undertake vow want"""
)
"""Verbs of what is to be until a date, so that it was not yet done when they were told."""


def _only_frames(words: Sequence[Word], at: int, clauses: Sequence[Clause], verbs: VerbTable) -> bool:
    """Whether the date behind a word only says from when or until when something lasts, or that it came."""
    return (
        words[at].lower in FRAMING
        or is_only_before(words, at)
        or "since" in lower_of(words[max(0, at - 2) : at])
        or any(
            one.dated and not one.rest and (one.verb.lower in _COMING_ABOUT or _only_arises(one, verbs))
            for one in clauses
        )
        or any(
            one.dated and (_tells_of_none(one) or _only_was(one, verbs) or _is_figure(one, verbs))
            for one in clauses[:1]
        )
        or any(
            one.role is Role.MAIN and one.dated and verbs.lemma(one.verb.lower) in _LASTING for one in clauses
        )
    )


def _was_before(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells what had happened before: "had no king in 1990, when | he had died"."""
    behind = clause.rest[0].lower if clause.rest else ""
    return clause.verb.lower == "had" and (behind == "been" or verbs.base_of_participle(behind) is not None)


def _only_arises(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells only that something came, and not what: "the reply came"."""
    subject = clause.subject
    if not 0 < len(subject) < _NAMING or subject[0].lower not in DETERMINERS:
        return False
    named = any(word.text[0].isupper() for word in subject[1:])
    return not named and verbs.lemma(clause.verb.lower) in _ARISING


_ARISING = word_set("come arise occur happen follow ensue emerge")
_NAMING = 4
"""Words of a subject that says what came."""


def _is_figure(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause only speaks of a time, not of what happened: "a chapter opened", "entered a phase"."""
    base, behind = verbs.lemma(clause.verb.lower), lower_of(clause.rest[:1])
    if base in _PASSING and (not behind or behind[0] in _BEHIND_PASSING):
        return _head(clause.subject) in _TIMES and not _is_of_thing(lower_of(clause.subject))
    return base in _COMING_TO and _head(clause.rest) in _TIMES and not _is_thing(clause.rest)


def _is_thing(words: Sequence[Word]) -> bool:
    """Whether what somebody came to is no time: an entry point, a page on a site, a stage of the road."""
    head, lower = _head(words), lower_of(words)
    if head == "point":
        return _TURNS.isdisjoint(lower)
    return _is_of_thing(lower) or (head == "page" and _COURSES.isdisjoint(lower) and "history" not in lower)


_TURNS = word_set("low lowest high highest turning breaking")
"""What a point of time is called."""


def _head(words: Sequence[Word]) -> str:
    """The noun of a phrase: "chapter" of "a new chapter in their relations"."""
    end = next((at for at, word in enumerate(words) if word.lower in PREPOSITIONS), len(words))
    return words[end - 1].lower if end else ""


def _is_of_thing(subject: Sequence[str]) -> bool:
    """Whether "stage" or "phase" is a part of something: "the second stage of the railway"."""
    return not _PARTS.isdisjoint(subject) and "of" in subject and _COURSES.isdisjoint(subject)


_PARTS = word_set("stage phase")
_COURSES = word_set(
    "relations ties relationship friendship cooperation co-operation trade conflict war dispute"
)
_TIMES = word_set("age chapter epoch era nadir page period phase point stage")
_PASSING = word_set("open begin start dawn come arrive close end")
_BEHIND_PASSING = PREPOSITIONS | {"up"}
_COMING_TO = word_set("enter reach begin open start")
"""Verbs with a time before or behind them that tell no more than that it came or went."""


def _tells_of_none(clause: Clause) -> bool:
    """Whether a clause only says how it was, and denies it: "had no better luck in May, when …"."""
    return clause.verb.lower in BE | HAVE and lower_of(clause.rest[:1]) == ["no"]


def _only_was(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause only says in a word how something was: "was still quite weak in May, when …"."""
    if clause.verb.lower not in _WAS or not clause.rest:
        return False
    how = [word for word in clause.rest if not is_idle(word.lower) and word.lower not in _DEGREES]
    return len(how) == 1 and how[0].text.islower() and verbs.base_of_participle(how[0].lower) is None


_WAS = word_set("was were")
_DEGREES = word_set("very quite rather fairly nearly almost barely hardly mostly")
_LASTING = word_set("remain last continue stay serve")
_COMING_ABOUT = word_set("occur occurs happen happens exist exists begin begins come comes")
"""What is left of "did not occur until 1848, when …", which by itself tells little."""
