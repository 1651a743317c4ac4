"""Titles of happenings: at most twelve words or so, in the present tense, as an editor would head them.

Every clause of a telling gives candidates; the cheapest is printed, or a noun phrase or a plain label.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from explorer.extraction.clauses.doneso import stands_for_deed, with_deed
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.listing import (
    added_in_brackets,
    before_bracket,
    dated_aside,
    is_bare_date,
    is_listed,
    paper_of_list,
    single,
)
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.sharing import last_subject, with_this, within
from explorer.extraction.clauses.standins import completed, needs_more, of_one_thing
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.memo import Memo
from explorer.extraction.titles.finishing.completing import Drawn, made_whole
from explorer.extraction.titles.finishing.openings import with_openings
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.form.judging import doubt_of
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.headline import tidy
from explorer.extraction.titles.making.asread import (
    is_until,
    title_as_read,
    title_beside,
    title_of_hanging,
)
from explorer.extraction.titles.making.candidates import clause_candidates
from explorer.extraction.titles.making.choosing import chosen
from explorer.extraction.titles.making.comparing import OFF_DATE, better_of, is_read_alike
from explorer.extraction.titles.making.framed import framed_by_date, with_its_subject
from explorer.extraction.titles.making.named import named_title
from explorer.extraction.titles.making.safer import safer
from explorer.extraction.titles.making.spare import spare_title, unnamed_title
from explorer.extraction.titles.making.twice import not_told_twice
from explorer.extraction.titles.nouns.handbook import spelled_out
from explorer.extraction.titles.nouns.nominals import (
    happening_of,
    is_mere_phrase,
    noun_title,
)
from explorer.extraction.titles.nouns.nountitles import with_noun
from explorer.extraction.titles.nouns.papers import paper_in
from explorer.extraction.titles.nouns.rows import clause_in, row_label, row_title
from explorer.extraction.titles.nouns.subjectnouns import subject_noun_title
from explorer.extraction.titles.nouns.takingplace import by_its_verb
from explorer.extraction.titles.reading.carried import (
    goes_on,
    has_object,
    is_only_done,
    is_own_deed,
    mentionable,
    undenied,
    waited,
    waiting,
    with_antecedent,
    without_stress,
)
from explorer.extraction.titles.reading.sharers import (
    not_summed,
    shared_whole,
    with_its_object,
    with_what_is_counted,
)
from explorer.extraction.titles.reading.wording import Read, Wording, read_as_clauses
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.lasting import as_lasting
from explorer.extraction.titles.verbs.until import is_lasting
from explorer.extraction.titles.word import Word, has_finite, lower_of

__all__ = ["LONGEST", "Heading", "label_for", "titles_of"]

_TOO_DEAR = 8.0
"""What a headline may cost; a dearer one gives way to a noun phrase or a label."""


def titles_of(
    text: str, tellings: Sequence[Telling], headings: Sequence[Heading], wordings: Sequence[Wording]
) -> list[str]:
    """The titles of happenings told in ``text``; one question is asked of all of them before the next."""
    asked = list(zip(tellings, headings, wordings, strict=True))
    nouns = [
        heading.column if telling.view.cells else subject_noun_title(text, telling, heading)
        for telling, heading, _ in asked
    ]
    told = not_told_twice([noun or _told(text, *one) for noun, one in zip(nouns, asked, strict=True)], asked)
    drawn = [_drawn(text, title, *one) for title, one in zip(told, asked, strict=True)]
    return with_openings(made_whole(text, drawn, tellings, headings), tellings, headings)


def _told(text: str, telling: Telling, heading: Heading, wording: Wording) -> str:
    """The title of a row or of a clause, before it is finished."""
    words = wording.words
    if not telling.view.cells:
        return _headline(text, telling, wording, heading)
    title = _row_headline(text, telling, words, heading)
    return title or row_title(words, heading) or row_label(words, heading.kind) or heading.label


def _drawn(text: str, title: str, telling: Telling, heading: Heading, wording: Wording) -> Drawn:
    """A title before it is completed; another where it tells no deed or is but a word."""
    if heading.column:
        return Drawn(heading.column, is_whole=True)
    noun = wording.noun
    if telling.nominal and not telling.inherited and noun is None and not telling.view.cells:
        title = _of_deed(title, telling, wording, heading)
    title = tidy(
        with_noun(title, noun, heading.label) if noun else spelled_out(text, telling, title, heading)
    )
    if telling.nominal and title:
        title = happening_of(title) or title
    if len(title.split()) > 1:
        return Drawn(by_its_verb(title, heading), is_whole=False)
    if title and telling.nominal:
        return Drawn(f"{title}: {heading.who}" if heading.who else heading.label, is_whole=True)
    if telling.view.cells or telling.occasion is not None:
        return Drawn(heading.label, is_whole=True)
    beside = title_beside(telling, wording, heading, apart=False)
    last = beside.text if beside is not None else unnamed_title(wording.read.clauses, heading)
    return Drawn(tidy(last), is_whole=False) if last else Drawn(heading.label, is_whole=True)


def _of_deed(title: str, telling: Telling, wording: Wording, heading: Heading) -> str:
    """The title of the deed that the date dates, for one that is a mere phrase."""
    bracketed = telling.view.hidden[telling.at]
    if not is_mere_phrase(title, wording.words, bracketed=bracketed):
        return title
    beside = title_beside(telling, wording, heading, apart=True)
    return beside.text if beside is not None else title


def label_for(kind: str, who: str) -> str:
    """A plain title for a happening whose words give none: "Visit: Bolivia and Mexico"."""
    return f"{kind.capitalize()}: {who}" if who else kind.capitalize()


def _row_headline(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """The headline of a row one cell of which tells all in a clause: "2002", "China closes the border"."""
    told = clause_in(words)
    if not has_finite(with_finite(told, heading.verbs)):
        return ""
    best = _cheapest(telling, told, read_as_clauses(text, telling, told, heading), heading)
    return best.text if best is not None and best.cost <= _DEAR_ROW else ""


_DEAR_ROW = 4.0
"""What the headline of a row may cost; a dearer one gives way to its cells."""


def _headline(text: str, telling: Telling, wording: Wording, heading: Heading) -> str:
    item = before_bracket(text, telling)
    added = added_in_brackets(text, telling)
    if added or (item and is_bare_date(telling)):
        return noun_title(added or item, "agreement", "", heading.verbs, Pointers())
    words = [*item, *wording.words]
    named = named_title(text, telling, words, heading)
    if named:
        return named
    listed = not item and is_listed(telling, words)
    alone = not listed and not item and not any(clause.beside for clause in wording.read.clauses)
    if (hanging := title_of_hanging(telling, wording, heading) if alone else None) is not None:
        return hanging.text
    read = read_as_clauses(text, telling, words, heading) if item else wording.read
    own = _by_rules(telling, words, read, heading, listed=listed)
    joins = bool(words) and words[0].lower == "and"
    asked = alone and wording.among > (0 if own.cost >= _CHEAP or joins else _FEW)
    told = wording.told() if asked else None
    if told is not None and own.cost < _CHEAP and is_read_alike(told, read.clauses):
        return own.text
    best = title_as_read(telling, wording, heading) if told is not None else None
    if told is None or best is None or best.text == own.text:
        return own.text
    plain = own.cost < _CHEAP and wording.among <= _FEW
    return better_of(telling, lower_of(words), own, best, told, heading, plain=plain).text


def _by_rules(
    telling: Telling, words: Sequence[Word], read: Read, heading: Heading, *, listed: bool
) -> Candidate:
    """The title that the rules find, with what the cheapest of a clause costs."""
    best = None if listed else _cheapest(telling, words, read, heading)
    cost = best.cost if best is not None else _NO_CLAUSE
    if best is not None and cost <= _TOO_DEAR:
        return Candidate((cost > OFF_DATE and paper_in(words)) or best.text, cost)
    if telling.verb is not None and has_finite(read.words) and words[1:] and words[1].lower in PREPOSITIONS:
        words = read.words  # an item with the verb it shares
    if listed or not has_finite(words):
        words = paper_of_list(telling.view, telling.start, dated_aside(words)) if telling.nominal else words
        nominal = noun_title(words, heading.kind, heading.visited, heading.verbs, Pointers())
        if nominal and nominal.split()[0].lower().rstrip(",") not in _LEADING_ON:
            return Candidate(single(nominal) if listed else nominal, cost)
    return Candidate(best.text if best is not None else _spare(words, heading) or paper_in(words), cost)


_CHEAP, _FEW, _NO_CLAUSE = 0.3, 3, 12.0
"""A cheaper title is not compared where there are so few predicates; the cost where no clause gives one."""
_LEADING_ON = COORDINATORS | SUBORDINATORS


def _cheapest(telling: Telling, words: Sequence[Word], read: Read, heading: Heading) -> Candidate | None:
    until, verbs = is_lasting(telling), heading.verbs
    framed = framed_by_date(read.words, read.clauses, verbs, until=until)
    plain = with_its_subject(read.clauses, framed, verbs) if until and framed >= 0 else read.clauses
    told = as_lasting(
        telling, plain, verbs, shared=bool(read.shared), passive=read.passive, framed=framed >= 0
    )
    if told is not read.clauses:
        read = read._replace(clauses=told, passive=read.passive and told[0] is read.clauses[0])
    weigh = partial(doubt_of, source=lower_of(words), verbs=verbs, until=is_until(telling))
    doubts: Memo[str, float] = Memo(weigh)
    found = partial(_candidates, read, heading, framed)
    best = chosen(found, doubts.__getitem__, _TOO_DEAR)
    return safer(best, read.words, heading, doubts.__getitem__)


def _spare(words: Sequence[Word], heading: Heading) -> str:
    """What is said where no headline fits, with the parties where it is a single word."""
    title = spare_title(
        clauses_in(with_finite(words, heading.verbs), heading.verbs), heading.pointers, heading
    )
    alone = title and len(title.split()) == 1
    return f"{title}: {heading.who}" if alone and heading.who else title


def _candidates(read: Read, heading: Heading, framed: int, thorough: bool) -> Iterator[Candidate]:
    """The titles of all clauses; unless ``thorough``, only of those that may give the cheapest.

    ``framed`` is the clause of what happened when the main one only says from or until when; -1 without one.
    """
    words, clauses = read.words, read.clauses
    cheapest = _TOO_DEAR
    led = bool(words) and words[0].dated and clauses[:1] and clauses[0].role is Role.BELOW
    costs = _off_date(clauses) if clauses else []
    if led:
        # "In May, when unrest shook the country, the king summoned a council": the main clause is dated too
        costs = [
            0.0 if clause.role is Role.MAIN else cost + 1.0
            for clause, cost in zip(clauses, costs, strict=True)
        ]
    if framed >= 0 and not led:
        costs = [0.0 if at == framed else cost + 4.0 for at, cost in enumerate(costs)]
    for off, place in sorted(zip(costs, range(len(clauses)), strict=True)):
        if cheapest < off and not thorough:
            return
        for found in _of_clause(read, place, heading, thorough):
            cheapest = min(cheapest, found.cost + off)
            yield Candidate(found.text, found.cost + off)


def _of_clause(read: Read, place: int, heading: Heading, thorough: bool) -> Iterator[Candidate]:
    """The candidates of one clause; its pronouns may mean subjects of the clauses before it."""
    words, shared, taken, passive, clauses = read
    clause, before = without_stress(clauses[place]), clauses[:place]
    if clause.subject and not clause.apart and shared and (not place or waited(clause, words, shared)):
        clause = with_antecedent(clause, words, shared)
    pointers = with_this(clause, within(mentionable(before, clause), heading))
    pointers = not_summed(clause, pointers, heading)
    if taken:
        told = " ".join(word.text for word in taken)
        meant = pointers.it if lower_of(shared) == ["it"] else ""
        pointers = pointers.but(object=told, it=meant, they=pointers.both)
    if needs_more(clause):
        said: Sequence[Clause] = [*heading.before(), *before]
        if not said and lower_of(clause.subject) == ["another"]:
            said = of_one_thing(heading.earlier())
        clause = with_deed(clause, said, heading, words) if stands_for_deed(clause) else clause
        clause = completed(clause, said, pointers.they, heading.plurals, heading.singulars)
    done = clause.role is Role.MAIN and not clause.subject and is_only_done(before, heading.verbs)
    carried = last_subject(before) if goes_on(clause, before, heading.verbs) else []
    hidden = (passive or done) and not clause.subject and not has_object(clause, heading.verbs)
    hidden = hidden and clause.verb.lower not in AUXILIARIES
    hidden = hidden and not is_own_deed(clause, heading.verbs)
    first, second = (shared, carried) if clause.verb.lower in AUXILIARIES else (carried, shared)
    own = shared_whole(clause, first or second or waiting(clause, place, heading), heading)
    own = undenied(own, words, clause.verb)
    clause = with_its_object(with_what_is_counted(clause, heading), before, heading)
    return clause_candidates(clause, own, pointers, heading, passive=hidden, thorough=thorough)


def _off_date(clauses: Sequence[Clause]) -> list[float]:
    """What it costs each clause that another bears the date, or that the main clause comes first."""
    if True in [one.dated and not one.unreal for one in clauses]:
        return [6.0 if one.unreal else 0.0 if one.dated else 5.0 for one in clauses]
    first = next((one for one in clauses if one.role is Role.MAIN), clauses[0])
    return [6.0 if one.unreal else 0.0 if one is first else 4.5 for one in clauses]
