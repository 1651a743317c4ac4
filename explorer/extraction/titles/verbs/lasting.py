"""What lasted until a date ends on it, into one goes on: "lasted until 1999" is "ends"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.objects import lacks_object
from explorer.extraction.clauses.persons import is_person_noun
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable, present, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import BE, DETERMINERS, INTRANSITIVE, MISSIONS, PARTICLES, is_idle
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.verbs.bydate import as_dated
from explorer.extraction.titles.verbs.until import BESIDES, is_bounded, is_its_end, lasts_until, told_before
from explorer.extraction.titles.word import Word, lower_of


def as_lasting(
    telling: Telling,
    clauses: Sequence[Clause],
    verbs: VerbTable,
    *,
    shared: bool,
    passive: bool = False,
    framed: bool = True,
) -> Sequence[Clause]:
    """The clauses with what lasted told as what ends on its date, or goes on then ("lasted well into 1905").

    What has been so since its date is told as what began then.

    ``shared`` says that the first has its subject from a clause before, ``passive`` that it is passive then,
    ``framed`` that "when" behind the date tells what happened then.
    """
    told = told_before(telling)
    if clauses and told is not None and lasts_until(telling, framed=framed):
        first, *others = clauses
        own = first._replace(
            dated=first.dated or not others,
            passive=first.passive or (passive and not first.subject and _is_done_to(first, verbs)),
        )
        done = ended(own, verbs, shared=shared) if is_its_end(telling, own, verbs) else own
        return [
            first if done is own else done,
            *(ended(one, verbs) if is_its_end(telling, one, verbs) else one for one in others),
        ]
    lower, at = telling.view.lower, telling.at
    if told is not None and is_bounded(told):
        return [_gone_on(one, verbs) for one in clauses]  # "lasted at least until May"
    if "into" in lower[max(0, at - 2) : at] and BESIDES.isdisjoint(lower[telling.start : telling.end]):
        return [_gone_on(one, verbs) for one in clauses]
    return as_dated(telling, clauses, verbs)


def _is_done_to(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a form behind a passive is passive too: "was taken and | held until May", not "held a post"."""
    form, base = clause.verb.lower, verbs.lemma(clause.verb.lower)
    if form in verbs.strong or base in _OF_ITSELF or (base in _RULING and not clause.rest):
        return False
    if not clause.rest:
        return True
    first = clause.rest[0]
    if first.text[0].isupper() or first.lower in DETERMINERS | _HELD:
        return False
    return base in _KEEPING or first.lower in _BEHIND or is_adverb(first.lower) or is_idle(first.lower)


_KEEPING = word_set("keep hold leave")
"""Verbs that may be done to somebody with an adjective behind them: "kept secret"."""
_BEHIND = PREPOSITIONS | PARTICLES | word_set("as there here together alone")
_HELD = word_set("office power")
"""Objects without an article: "was elected and | held office until 1995"."""
_OF_ITSELF = INTRANSITIVE | word_set("belong exist fight function live operate reign reside serve work")
"""Verbs that are not done to anything."""
_RULING = word_set("rule govern command")
"""Verbs that are so where nothing follows: "was elected and | ruled until 1995"."""


def _gone_on(clause: Clause, verbs: VerbTable) -> Clause:
    """The clause of what went on; the clause itself where it says more than that something lasted."""
    base = verbs.lemma(clause.verb.lower)
    lasts = clause.dated and clause.subject and not clause.rest and base in _LASTING | {"remain"}
    return _with(clause, "went", [Word("on")]) if lasts else clause


def ended(clause: Clause, verbs: VerbTable, *, shared: bool = False) -> Clause:
    """The clause of what ended, for one that tells how long something was done or how it was.

    ``shared`` says that a clause without a subject has one before: "began and lasted until May".
    """
    if not clause.dated or not (clause.subject or shared):
        return clause
    if lower_of(clause.rest[:1]) == ["been"] and not _KEPT_SO.isdisjoint(lower_of(clause.rest[1:2])):
        return _with(clause, "was", [Word("no"), Word("longer"), *clause.rest[1:]])
    past = _in_past(clause, verbs)
    told = _ended(past, verbs)
    return clause if told is past else told  # what is not ended keeps its own verb


def _ended(clause: Clause, verbs: VerbTable) -> Clause:
    """The clause of what ended, for one in the past; the clause itself where nothing says so."""
    verb, rest = clause.verb.lower, lower_of(clause.rest)
    base, first = verbs.lemma(verb), rest[0] if rest else ""
    stays = base in _STAYING and first == "in" and not _BEING.isdisjoint(rest[1:2])
    lasts = base in _LASTING and (not first or first in PREPOSITIONS - {"to"})
    if stays or lasts or (base in _GOING and first == "on"):
        return _with(clause, "ended", ())
    if base == "take":
        return _at_last(clause, verbs)
    if base in _REFUSING and first == "to" and rest[1:]:
        return _at_last_done(clause, verbs)
    if base == "use" and first == "to" and not clause.passive:
        return _with(clause, "ceased", clause.rest)
    elsewhere = first in _ELSEWHERE and base not in _STAYING and (base, first) not in _WITH_PARTICLES
    if base == "live" and not first:
        return clause  # he may live elsewhere
    if elsewhere or (first == "to" and base in _COMING_TO):
        return clause
    if verb in BE or base in _STAYING or clause.passive or lacks_object(clause, clause.rest, verbs):
        return _no_longer(clause, base, verbs)
    if base in _DURING or (base, first) in _DURING_WITH or (base == "have" and first in DETERMINERS):
        again = [_TO, Word(base)] if base != "continue" else ()
        return _with(clause, "ceased", [*again, *clause.rest])
    return clause


def _in_past(clause: Clause, verbs: VerbTable) -> Clause:
    """A clause with "had been" as "was", and "had taught" or "had been teaching" as "taught"."""
    if clause.verb.lower != "had" or not clause.rest:
        return clause
    form, *said = lower_of(clause.rest[:2])
    doing = verbs.others.get(said[0]) if form == "been" and said and said[0].endswith("ing") else None
    base = doing or ("be" if form == "been" else verbs.base_of_participle(form))
    past = "was" if base == "be" else verbs.past_of(base or "")
    had_to = base == "have" and (said[:1] == ["no"] or DETERMINERS.isdisjoint(said[:1]))
    if not past or had_to:
        return clause
    rest = clause.rest[2 if doing else 1 :]
    return clause._replace(verb=clause.verb._replace(text=past, lower=past), rest=rest)


_TO = Word("to")
_KEPT_SO = word_set("closed isolated locked sealed separated shut")
"""Participles of how something is kept, which it "had been" as long as that lasted."""
_LASTING = word_set("last persist endure continue")
_GOING = word_set("go carry drag")
_STAYING = word_set("remain stay")
_BEING = word_set("being existence force effect operation use")
_REFUSING = word_set("refuse decline")
_DURING = word_set(
    "administer advise attend attract ban bar base belong block celebrate chair command comprise "
    "conceal constitute continue control deny depend detain direct divide dominate edit employ enjoy "
    "exclude exempt exist export farm fight forbid function garrison govern grow guard harbour head hide "
    "hold house ignore import imprison inhabit intern keep lack lead live maintain manage mine monitor "
    "need neglect observe occupy operate oppose outlaw outnumber own patrol police possess practise "
    "produce prohibit protect publish recognise recognize reign reject rely represent reserve reside "
    "resist restrict retain rule run serve share shelter shut station study subsidise subsidize supervise "
    "support teach tolerate trade treat use view withhold work"
)
"""Verbs of what is done for a time, so that it is done no longer after the date behind "until"."""
_WITH_PARTICLES = {("hold", "out"), ("make", "up")}
_DURING_WITH = {("form", "part"), ("make", "up"), ("account", "for")}
_CALLED = word_set("call conduct know link style term")
"""The same of what is done to something, though nobody ceases to do it."""
_UNDONE = {
    "closed": "reopened",
    "shut": "reopened",
    "suspended": "was resumed",
    "interrupted": "was resumed",
    "empty": "was filled",
    "vacant": "was filled",
    "unfilled": "was filled",
}
"""What becomes of what stayed so until then."""
_POSTS = word_set("position post see throne")
"""What one fills that was empty."""
_GOING_ON = word_set(
    "aid assistance broadcast communication construction contact cooperation co-operation delivery dialogue "
    "discussion exchange exercise export fighting flight hostility import loan negotiation patrol payment "
    "production relation sailing sale service shipment supply support talk tie trade traffic visit work"
)
"""What one resumes; a person, a sentence or a right that was suspended is so no longer."""
_OPENED = word_set(
    "airfield airport airspace bank border bridge branch canal checkpoint church court "
    "crossing dock factory frontier gate harbour harbor hospital hotel institute line market mint "
    "monastery mosque museum office park pass pipeline plant port post railway reactor river road route "
    "school seminary shop site station strait temple theatre theater tunnel university yard"
)
"""Ways and houses, which reopen; of a question, a mine or an eye that is closed less is said."""
_AT_ONCE = word_set(
    "accede accept acknowledge admit adopt allow apologise apologize appoint approve become cede close "
    "concede disclose enter establish evacuate extradite free give grant join leave let lift meet open pay "
    "permit ratify recall receive recognise recognize release repay resign return sell send sign submit "
    "surrender withdraw yield"
)
"""Verbs of a moment, so that who refused until a date did it then."""
_DRAWN_OUT = _DURING | _STAYING | _LASTING
_DRAWN_OUT |= word_set("be wait extend postpone delay prolong defer")
"""What is drawn out until a date itself: "refused to wait until 1990" does not say that it waited then."""
_ELSEWHERE = word_set("out up off away back into over towards toward north south east west home")
"""Words behind a verb that make it one of another sense: "headed north"."""
_COMING_TO = word_set("run lead grow head")
"""Verbs that are another before "to": "ran to several volumes"."""


def _at_last_done(clause: Clause, verbs: VerbTable) -> Clause:
    """What was refused until a date as done then, or where that takes time, as refused no longer."""
    refused = clause.rest[1].lower
    if refused in _AT_ONCE:
        return _done(clause, clause.rest[1:], verbs)
    if refused in _DRAWN_OUT:
        return clause
    return _with(clause, "ceased", [_TO, Word("refuse"), *clause.rest])


def _no_longer(clause: Clause, base: str, verbs: VerbTable) -> Clause:
    """What was so until a date, or done for a time, as what is no longer so."""
    passive = clause.verb.lower not in BE and base not in _STAYING
    said = [clause.verb, *clause.rest] if passive else clause.rest
    participle = verbs.base_of_participle(said[0].lower) if said else None
    if base in _STAYING and said and said[0].lower in _UNDONE:
        verb, *done = _UNDONE[said[0].lower].split()
        if _may_be_undone(clause.subject, said, done):
            return _with(clause, verb, [*map(Word, done), *said[1:]])
    if participle in _DURING | _CALLED or (participle is not None and base in _STAYING):
        be = "was" if clause.verb.lower not in BE else clause.verb.text
        return _with(clause, be, [Word("no"), Word("longer"), *said])
    if passive or clause.apart or not said:
        return clause
    if base in _STAYING and _is_at_place(clause.subject, said, base):
        return _with(clause, "ceased", [_TO, Word(base), *said])
    if not _is_state(said, verbs):
        return clause
    return _with(clause, "ceased", [_TO, Word("be"), *said])


def _may_be_undone(subject: Sequence[Word], said: Sequence[Word], done: Sequence[str]) -> bool:
    """Whether what stayed "closed", "suspended" or "vacant" is of a sort that one reopens, resumes, fills."""
    lower = lower_of(subject)
    end = next((at for at, word in enumerate(lower) if at and word in PREPOSITIONS), len(lower))
    noun = singular(lower[end - 1]) if lower else ""
    if not done:
        # "closed to reporters": open to others
        return lower_of(said[1:2]) != ["to"] and (noun in _OPENED or noun in MISSIONS)
    return noun in (_POSTS if done == ["filled"] else _GOING_ON)


def _is_at_place(subject: Sequence[Word], said: Sequence[Word], base: str) -> bool:
    """Whether somebody stayed at a named place, so that he "ceases to remain" there and not to be there."""
    if not said[1:]:
        return False
    if base == "stay" and said[0].lower in PARTICLES and said[1].lower in PREPOSITIONS:
        return True  # "stayed on in Lima"
    placed = said[0].lower in _AT and said[1].text[0].isupper()
    who = subject[-1].lower if subject else ""
    return placed and (base == "stay" or is_person_noun(singular(who)))


_AT = word_set("in at near on with")


def _with(clause: Clause, verb: str, rest: Sequence[Word]) -> Clause:
    return clause._replace(verb=Word(verb, finite=True, dated=True), rest=rest, further=(), passive=False)


def _is_state(rest: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether what follows "was" says what or how something was: "a colony", "at war", but not "closed"."""
    lower = lower_of(rest)
    if not lower or "to" in lower[:2] or lower[0].endswith(("ing", "ly")) or lower[0] in _OPEN:
        return False
    return verbs.base_of_participle(lower[0]) is None


_OPEN = word_set("so such as that because due only")


def _at_last(clause: Clause, verbs: VerbTable) -> Clause:
    """What took until a date as done then: "it took until May for a treaty to be signed"."""
    lower = lower_of(clause.rest)
    to = lower.index("to") if "to" in lower else -1
    if to < 0 or to + 1 == len(lower):
        return clause
    if to == 0:
        return _done(clause, clause.rest[1:], verbs)
    who = clause.rest[int(lower[0] == "for") : to]
    if lower_of(clause.subject) != ["it"] or not who:
        return clause
    return _done(clause._replace(subject=who), clause.rest[to + 1 :], verbs)


def _done(clause: Clause, deed: Sequence[Word], verbs: VerbTable) -> Clause:
    """The clause whose verb is the infinitive that ``deed`` begins with; the clause itself without one."""
    base = deed[0].lower
    if base == "be":
        return _with(clause, "was", deed[1:])
    if not verbs.is_base(base):
        return clause
    return _with(clause, present(base, plural=False), deed[1:])
