"""What a form in -ing beside a main clause tells of its subject: "After withdrawing in May, | Peru …"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.extraction.clauses.absolutes import absolute_clause, reduced_clause
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.ingforms import HELPING, LEADS, NOT, SHORTLY, form_place
from explorer.extraction.clauses.objects import PAPERS
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.participles import by_participle, undenied
from explorer.extraction.clauses.persons import GROUPS, is_person_noun
from explorer.extraction.clauses.phrases import is_participle
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    DETERMINERS,
    HEDGES,
    OWNERS,
    PERSONAL,
    SUBORDINATORS,
    core_length,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, dated_in, has_finite, lower_of, without_comma

_LONGEST = 60


def form_clause(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> Clause | None:
    """The clause of a dated form in -ing beside a main clause, whose subject it shares; None without one.

    "After withdrawing in May, | Peru bought ships", "bought ships | before withdrawing in May", "Peru, |
    after withdrawing in May, | bought ships".
    """
    dated = dated_in(words) or ([len(words) - 1] if telling.inherited else [])  # "a year after | leaving"
    if not dated:
        return None
    start, subject = _form_and_subject(words, heading.verbs)
    if start < 0 or dated[0] < start or not _is_of_date(words, start, telling):
        return None
    end = _end_of(words, dated[0])
    if end < len(words) - 1 and _is_just_before(lower_of(words[:start]), telling):
        return None
    piece = list(map(without_comma, words[start : end + 1]))
    piece[-1] = piece[-1]._replace(dated=True)
    if has_finite(piece[2:]):
        return None
    older = _older_paper(piece, telling, heading.verbs)
    if older is not None:
        return older
    main = Clause(Role.MAIN, subject, Word(""), ()) if subject else _main(text, telling, words, end, heading)
    if main is None or not main.subject:
        return None
    told = _told(piece, undenied(main), heading.verbs)
    return told and _hedged(told, words[start - 1].lower if start else "", heading.verbs)


def _is_just_before(lead: Sequence[str], telling: Telling) -> bool:
    """Whether what follows has the date as well: "shortly before leaving office in May, | he signed it"."""
    just = len(lead) > 1 and lead[0] in SHORTLY and lead[-1] == "before"
    return just and telling.date.precision is not Precision.DAY


def _older_paper(piece: Sequence[Word], telling: Telling, verbs: VerbTable) -> Clause | None:
    """What was done to a paper at a date of its own, before the form: "leaving | the pact of 1985"."""
    lower, at = telling.view.lower, telling.at
    inside = at > 0 and (lower[at - 1] == "of" or lower[at - 1] in DETERMINERS | OWNERS)
    if not inside or verbs.others.get(piece[0].lower) in _MAKING:
        return None
    end = next((at for at, word in enumerate(piece) if word.lower in _SIGNED), 0)
    first = end
    while first > 1 and piece[first - 1].lower not in PREPOSITIONS | DETERMINERS | OWNERS:
        first -= 1
    paper = piece[first : end + 1]
    return Clause(Role.MAIN, paper, Word("signed"), (), passive=True, dated=True) if end else None


_SIGNED = PAPERS - word_set("letter note law laws constitution charter resolution petition declaration")
_MAKING = word_set("sign conclude negotiate adopt make reach draw issue pass")


def _hedged(told: Clause, before: str, verbs: VerbTable) -> Clause | None:
    """The clause with what denies or limits the form: "despite | not | signing", "nearly | losing"."""
    if before in HEDGES:
        return told._replace(hedge=before)
    if before not in NOT:
        return told
    base = verbs.others.get(told.verb.lower)
    if told.passive or base is None:
        return None
    return told._replace(verb=Word("did", finite=True), rest=[Word("not"), Word(base), *told.rest])


def _form_and_subject(words: Sequence[Word], verbs: VerbTable) -> tuple[int, Sequence[Word]]:
    """Where a form stands, and the subject before one in an aside: "Peru, | after leaving in May, | lost"."""
    at = form_at(words, verbs)
    comma = next((at for at, word in enumerate(words[:_LONGEST_SUBJECT]) if word.comma or word.finite), -1)
    if at >= 0 or comma < 0 or words[comma].finite or words[0].lower in PREPOSITIONS | COORDINATORS:
        return at, ()
    at = form_at(words[comma + 1 :], verbs)
    return (comma + 1 + at, [*words[:comma], without_comma(words[comma])]) if at > 0 else (-1, ())


_LONGEST_SUBJECT = 8


def absolute_lead(telling: Telling, words: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """The clause of "With Chile having left in May, | …" before one with a date of its own; else None."""
    dated = dated_in(words)
    if not dated or not dated[0] or words[0].lower != "with":
        return None
    own, behind = telling.view.dates[telling.at], telling.view.dates[telling.at :]
    end = _end_of(words, dated[0])
    if {own, -1}.issuperset(behind) or not words[end].comma:
        return None
    if not SUBORDINATORS.isdisjoint(telling.view.lower[telling.end : telling.end + 1]):
        return None  # "With Peru a truce held until May, | although …": what stands before is the main clause
    piece = [word._replace(finite=False, comma=False) for word in words[1 : end + 1]]
    told = absolute_clause(piece, verbs, behind=True) or reduced_clause(piece, verbs)
    return told._replace(role=Role.MAIN, beside=False) if told is not None else None


def _is_of_date(words: Sequence[Word], start: int, telling: Telling) -> bool:
    """Whether a form is of the date: not "in May, having left, he …", nor "speaking in May, he said …"."""
    if telling.inherited:
        return True
    lower, form = telling.view.lower, words[start].lower
    at = next((at for at in range(telling.start, telling.at) if lower[at] == form), -1)
    led = start > 0 or form in HELPING or (at > 0 and lower[at - 1] in LEADS)  # "a year after | leaving"
    return led and at >= 0


def _end_of(words: Sequence[Word], dated: int) -> int:
    """Where a piece ends, also one whose date parts it: "after returning in May | to Lima, he resigned"."""
    parted = words[dated].comma and dated + 1 < len(words) and words[dated + 1].lower in _WHITHER
    return next((at for at in range(dated + parted, len(words)) if words[at].comma), len(words) - 1)


_WHITHER = word_set("to from in at with for against of on by")


def form_at(words: Sequence[Word], verbs: VerbTable) -> int:
    """Where a form of a verb stands to which "after" and the like lead, or that opens words; else -1."""
    at = form_place(lower_of(words))
    if at < 0 or (at and not words[at].text.islower()):
        return -1
    return at if words[at].lower in HELPING or words[at].lower in verbs.others else -1


def _main(text: str, telling: Telling, words: Sequence[Word], end: int, heading: Heading) -> Clause | None:
    """The clause whose subject does what the form says: behind its comma, or else before it."""
    view = telling.view
    opens = telling.start == 0 or words[0].lower in COORDINATORS or _is_parted(view, telling.start)
    if words[end].comma and opens:
        told = _first_main(words[end + 1 :], heading)
        stop = min(len(view.tokens), telling.end + _LONGEST)
        return told or _first_main(words_of(text, view, telling.end, stop), heading)
    if end < len(words) - 1:
        return None
    before = [clause for clause in heading.before() if clause.subject]
    hung = before and before[-1].role is Role.RELATIVE and view.lower[telling.start - 1] == ","
    mains = [clause for clause in before if clause.role is Role.MAIN] if hung else before
    return mains[-1] if mains else None


def _is_parted(view: SentenceView, start: int) -> bool:
    """Whether nothing but a date or a phrase stands before words: "In May, | after leaving in March, he"."""
    return view.lower[start - 1] in {",", ";", "—", "–"} and not view.has_finite(0, start)


def _first_main(words: Sequence[Word], heading: Heading) -> Clause | None:
    if words and words[0].lower in COORDINATORS:
        # "after leaving in May | and returning in June, he", "being elected in May | and removed in June, he"
        joined = form_at(words, heading.verbs) == 1 or is_participle(words[1:], heading.verbs)
        comma = next((at for at, word in enumerate(words) if word.comma), 0) if joined else 0
        words = words[comma + 1 :] if comma else ()
    if not words:
        return None
    clauses = clauses_in(with_finite(words, heading.verbs), heading.verbs)
    return next((one for one in clauses if one.role is Role.MAIN), None)


def _told(piece: Sequence[Word], main: Clause, verbs: VerbTable) -> Clause | None:
    """What the form tells of the main clause's subject, unless that can only be told of somebody unnamed."""
    told = by_participle(piece, (), [main], (), verbs)
    if told is None or (not told.passive and not _may_act(main.subject)):
        return None
    return told._replace(role=Role.MAIN, dated=True, beside=False)


def _may_act(subject: Sequence[Word]) -> bool:
    """Whether a subject is a name, a pronoun of persons, or a noun of persons or a body."""
    first, noun = subject[0], subject[core_length(lower_of(subject)) - 1]
    if len(subject) == 1 and first.lower in PERSONAL | {"both"}:
        return first.lower != "it"
    if noun.text[0].isupper() and not noun.initial:
        return True
    one = singular(noun.lower)
    return one in _ACTING or noun.lower in _ACTING or is_person_noun(one) or noun.initial


_ACTING = GROUPS | word_set(
    """rebels guerrillas troops forces force militia junta court tribunal senate congress assembly parliament
    firm league union alliance bloc organisation organization company bank federation coalition regime faction
    state republic kingdom country nation side party authority agency university airline"""
)
"""Bodies of which may be told as of persons."""
