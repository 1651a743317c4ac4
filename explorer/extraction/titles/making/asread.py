"""The title of the clause that a date dates, as ``explorer.extraction.predicates`` read its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from explorer.extraction.clauses.ellipsis import lacks_noun
from explorer.extraction.clauses.interposed import tells_all
from explorer.extraction.clauses.likened import without_likeness
from explorer.extraction.clauses.nexttold import tells_next
from explorer.extraction.clauses.persons import is_person_noun, person_meant, thing_meant
from explorer.extraction.clauses.sharing import within
from explorer.extraction.clauses.somore import noun_left_out
from explorer.extraction.clauses.standins import completed, needs_more, told_of_one
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    IN_THE_END,
    NUMBERS,
    OBJECT_PRONOUNS,
    PERSONAL,
    REFLEXIVE,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.form.judging import doubt_of
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.making.candidates import clause_candidates
from explorer.extraction.titles.nouns.nominals import as_text
from explorer.extraction.titles.reading.carried import mentionable
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.reading.wording import Wording, may_hang
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.bydate import as_dated
from explorer.extraction.titles.verbs.clausecuts import cut_short, without_denial
from explorer.extraction.titles.verbs.lasting import ended
from explorer.extraction.titles.verbs.until import is_its_end, is_lasting, lasts_until
from explorer.extraction.titles.word import Word, dated_in, lower_of


def title_as_read(telling: Telling, wording: Wording, heading: Heading) -> Candidate | None:
    """The title of the clause that the date dates, as the sentence was read, with what its faults cost."""
    return title_of_told(telling, wording.words, wording.told(), heading)


def title_beside(telling: Telling, wording: Wording, heading: Heading, *, apart: bool) -> Candidate | None:
    """The title of the clause that a date dates wherever it stands: "In a speech on ⟦3 May⟧, Holm resigned".

    ``apart`` asks that its subject be none of the words of the telling.
    """
    told = None if _only_presents(wording.words) else wording.beside()
    if told is None or (apart and set(told.clause.subject) <= set(wording.words)):
        return None
    return _sound(title_of_told(telling, wording.words, told, heading))


def _only_presents(words: Sequence[Word]) -> bool:
    """Whether a telling has no subject but "there": "and | there have been no consuls"."""
    first = lower_of(words[:3])
    at = first.index("there") if "there" in first else -1
    return (
        at >= 0
        and COORDINATORS.issuperset(first[:at])
        and _BEING.issuperset(lower_of(words[at + 1 : at + 2]))
    )


_BEING = BE | HAVE


def title_of_told(
    telling: Telling, words: Sequence[Word], told: Told | None, heading: Heading
) -> Candidate | None:
    """The title of one clause of a sentence as it was read, with what its faults cost."""
    if (
        told is None
        or _is_framed(words, told.clause, until=is_lasting(telling))
        or _only_leads(words, told.clause)
        or _acts_on_itself(told.clause)
        or tells_next(told.clause)
    ):
        return None
    if _is_far_from_who(telling, told) and not _is_person(told.clause.subject, heading):
        return None
    if _is_far_from_which(telling, told) and heading.is_person(as_text(told.clause.subject)):
        return None
    until = is_until(telling)
    clause = without_denial(told.clause, heading.verbs) if until else told.clause
    if until and lasts_until(telling) and is_its_end(telling, clause, heading.verbs):
        clause = ended(clause._replace(dated=True), heading.verbs)
    clause = as_dated(telling, (clause,), heading.verbs)[0]
    kept = told.kept + _put_before(clause, told.clause)
    if told.hangs and not _is_owned(telling, told):
        led = _led_by(telling, told)
        if "who" in led:
            meant = person_meant(clause.subject)
        else:
            meant = thing_meant(without_likeness(clause.subject), by_which="which" in led)
        clause = clause._replace(subject=meant)
    if noun_left_out(clause.rest) or lacks_noun(clause.subject):
        before = [*heading.before(), *told.before()] or told_of_one(clause, heading.earlier)
        clause = completed(clause, before, heading.pointers.they, heading.plurals, heading.singulars)
    if needs_more(clause) or (_stands_in(clause) and not clause.apart):
        return None
    named = mentionable(told.before(), clause) if _has_pronoun(clause) else ()
    pointers = within(named, heading)
    forms = (clause, *cut_short(clause, kept, heading.verbs))
    doubt = partial(doubt_of, source=lower_of(words), verbs=heading.verbs, until=until)
    best = min(_titles_of(forms, pointers, heading, thorough=False), key=_by_cost, default=None)
    if best is None or not doubt(best.text):
        return best
    found = _titles_of(forms, pointers, heading, thorough=True)
    return min((one._replace(cost=one.cost + doubt(one.text)) for one in found), key=_by_cost)


def _acts_on_itself(clause: Clause) -> bool:
    """Whether an object was taken for a subject: "establishing | diplomatic relations | with Peru"."""
    own = [word for word in lower_of(clause.subject) if word not in ARTICLES]
    behind = [word for word in lower_of(clause.rest[: len(own) + 1]) if word not in ARTICLES]
    return bool(own) and behind[: len(own)] == own


def _put_before(clause: Clause, plain: Clause) -> int:
    """How many words more stand behind the verb than as it was read: "served" is "ceased | to serve"."""
    return len(clause.rest) - len(plain.rest) if clause.hedge == plain.hedge else 0


def _titles_of(
    forms: Sequence[Clause], pointers: Pointers, heading: Heading, *, thorough: bool
) -> Iterator[Candidate]:
    for form in forms:
        yield from clause_candidates(form, (), pointers, heading, thorough=thorough)


def _by_cost(one: Candidate) -> tuple[float, int]:
    return one.cost, len(one.text)


def _has_pronoun(clause: Clause) -> bool:
    """Whether a clause has a word that the clauses before it may explain."""
    told = (clause.subject, clause.rest, clause.apart, *clause.further)
    return any(not _PRONOUNS.isdisjoint(lower_of(words)) for words in told)


_PRONOUNS = PERSONAL | OBJECT_PRONOUNS | word_set("he she it they him her them his its their")


def _sound(best: Candidate | None) -> Candidate | None:
    return best if best is not None and best.cost < _SOUND else None


def title_of_hanging(telling: Telling, wording: Wording, heading: Heading) -> Candidate | None:
    """The title of a clause that says more of a noun, with that noun; None where the date is of no such one.

    What "which" means was learned better than the rules tell it.
    """
    told = wording.told() if may_hang(telling) else None
    if told is None or not told.hangs or tells_all(told.clause.subject, heading.verbs):
        return None  # "the work, in which two states take part, | began"
    if lower_of([told.clause.verb, *told.clause.rest]) == _TAKING_PLACE and _is_name(told.clause.subject):
        return None  # "voted for its admission to the United Nations, which | took place"
    return _sound(title_as_read(telling, wording, heading))


_TAKING_PLACE = ["took", "place"]


def _is_name(words: Sequence[Word]) -> bool:
    return all(word.text[0].isupper() or word.lower == "the" for word in words)


def _is_framed(words: Sequence[Word], clause: Clause, *, until: bool) -> bool:
    """Whether "when" behind the date tells what happened then: "was neutral until 1917, when …"."""
    lasts = until or clause.verb.lower in BE
    framing = (at for at in dated_in(words[:-1]) if words[at + 1].lower == "when")
    return any(lasts or words[at].lower in FRAMING or is_only_before(words, at) for at in framing)


def is_only_before(words: Sequence[Word], at: int) -> bool:
    """Whether a clause tells what was before its date, not what was not yet: "left before 1990, when …"."""
    return words[at].lower == "before" and _DENYING.isdisjoint(lower_of(words[:at]))


_DENYING = word_set("not never no nobody nothing none neither nor hardly scarcely")


def _only_leads(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause only says of the date what else was then: "In May, when | unrest shook Peru, …"."""
    if len(words) < 2 or not words[0].dated or words[0].lower not in _LEADING:
        return False
    return lower_of(clause.subject[:1]) == [
        next((w.lower for w in words[1:] if w.lower not in DETERMINERS), "")
    ]


_LEADING = word_set("when while")
FRAMING = word_set("to from since until till after following beyond")
"""Prepositions before a date that only frames what "when" behind it tells."""


def _stands_in(clause: Clause) -> bool:
    """Whether a subject stands for another: "the latter", "each", "another"; the rules find whom it means."""
    words = [word.lower for word in clause.subject if word.lower != "the"]
    return not words or words[0] in _STANDING_IN or (len(words) == 1 and words[0] in NUMBERS)


_STANDING_IN = REFLEXIVE | word_set(
    "former latter each another one other others neither either who which whom that what it they both he she"
)


def _led_by(telling: Telling, told: Told) -> Sequence[str]:
    """The words between the subject of a clause and its verb."""
    one = told.among[told.place]
    return telling.view.lower[one.last + 1 : one.verb]


def _is_owned(telling: Telling, told: Told) -> bool:
    """Whether a subject is somebody's or something's that a relative word means: "whose members", of all.

    Of "some of whose members" that alone would lose both whose they are and that not all are meant.
    """
    one, lower = told.among[told.place], telling.view.lower
    owner = next((at for at in range(one.first, one.last + 1) if lower[at] in _OWNERS), 0)
    return owner > 0 and lower[owner - 1] != "of"


_OWNERS = word_set("whose which whom")


def _is_far_from_who(telling: Telling, told: Told) -> bool:
    """Whether another verb stands between a subject and the "who" before its verb, which means one nearer.

    "Ties cooled when Peru took in the men | who were tried".
    """
    one, view = told.among[told.place], telling.view
    lower = view.lower[max(0, one.last + 1) : one.verb]
    if one.first < 0 or "who" not in lower:
        return False
    who = one.verb - 1 - lower[::-1].index("who")
    return view.has_finite(one.last + 1, who) and "," not in view.lower[who : one.verb]


def _is_far_from_which(telling: Telling, told: Told) -> bool:
    """Whether a noun nearer than the subject is meant: "Paz, head of a party, | which was founded"."""
    led = _led_by(telling, told)
    return told.among[told.place].first >= 0 and "which" in led and led.index("which") > 1 and led[0] == ","


def _is_person(words: Sequence[Word], heading: Heading) -> bool:
    return any(is_person_noun(word.lower) for word in words) or heading.is_person(as_text(words))


_SOUND = 2.0
"""What the title of a clause may cost that nothing is compared with."""


def is_until(telling: Telling) -> bool:
    """Whether the date ends what was not so before: "was not ratified until 1965"."""
    at = telling.at
    return not IN_THE_END.isdisjoint(telling.view.lower[max(0, at - 2) : at])
